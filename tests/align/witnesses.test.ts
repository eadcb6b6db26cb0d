import { describe, expect, test } from 'vitest';
import { sharedTexts } from '../../src/align/carried.js';
import { haveTwoTexts, textsOf } from '../../src/align/witnesses.js';
import { reconcile } from '../../src/index.js';
import type { Report } from '../../src/model/index.js';
import { count, ownText } from './claims.js';

const LONG = `Smoke rose over the old tannery until noon. Ana Ruiz, a welder from Arles, was the first to see the flames, and her brother rang the brigade from
 the bakery across the yard. Crews from four villages pumped water out of the canal for six hours, while the mayor opened the sports hall to those who could
 not go home. By evening the last of the hoses had been rolled up and the street swept, and nobody in the quarter spoke of anything but the roof that fell in
 on the looms, the only ones of their kind still at work in the whole of the valley, which the owner had meant to show to the schools in spring.`;
const report = (id: string, text: string): Report => ({ id, publisher: `Paper ${id}`, text });

/** Which of two texts each report is found to carry. */
const oneText = (...texts: readonly string[]): boolean => {
  const reports = texts.map((text, at) => report(String(at), text));
  const textOf = textsOf(reports, sharedTexts(reports));
  return new Set(reports.map(({ id }) => textOf(id))).size === 1;
};

describe('which reports carry one text', () => {
  test.each([
    ['a text and its copy', [LONG, LONG], true],
    ['a copy with a word before it', [LONG, `Breaking: ${LONG}`], true],
    ['a copy of a copy', [LONG, `Breaking: ${LONG}`, `Update: ${LONG}`], true],
    ['a few words and their copy, which no shingle tells of', ['Ana Ruiz is from Arles.', 'Ana Ruiz is from Arles.\n'], true],
    ['a few words and others', ['Ana Ruiz is from Arles.', 'Ana Ruiz comes from Arles.'], false],
    ['a long text and a few words of it', [LONG, 'Ana Ruiz, a welder from Arles, was the first to see the flames.'], false],
  ])('%s', (_, texts, one) => expect(oneText(...texts)).toBe(one));
});

const claim = (of: string, start: number) => count(3, undefined, { report: of, span: { start, end: start + 4 } });

describe('how many texts tell it', () => {
  test.each([
    ['two reports', [claim('a', 0), claim('b', 0)], true],
    ['one report alone', [claim('a', 0), claim('a', 9)], false],
  ])('%s', (_, claims, two) => expect(haveTwoTexts(claims, ownText)).toBe(two));

  test('a report and its copy, wherever in it the words stand', () => {
    expect(haveTwoTexts([claim('a', 0), claim('b', 10), claim('b', 30)], () => 'one text')).toBe(false);
  });
});

describe('a home that one text tells of, in however many copies', () => {
  const homesIn = (...texts: readonly string[]): readonly string[] =>
    reconcile(texts.map((text, at) => report(String(at), text)))
      .findings.filter(({ attribute }) => attribute === 'home')
      .flatMap(({ claims }) => claims.map((each) => each.report));

  test('is no fact by a copy with a word before it', () => {
    expect(homesIn(LONG, `Breaking: ${LONG}`)).toEqual([]);
  });
  test('is one where another text tells of it', () => {
    expect(homesIn(LONG, 'The old tannery burned on Monday. Ana Ruiz, a welder from Arles, saw the flames first.')).toEqual(['0', '1']);
  });
});
