/** Which figures can be added, and which stand together. */
import { describe, expect, test } from 'vitest';
import { areTogether, isAmongOthers, isExact, isGroup, isPlain, onlyOnes, shareSpeaker, voiceOf } from '../../../src/align/additions/figures.js';
import type { ExtractedClaim, Scope } from '../../../src/model/index.js';
import { count } from '../claims.js';
import { by, figureIn } from './figure.js';

type Figure = ExtractedClaim<'quantity'>;

describe('figures stand together', () => {
  const together = (text: string, ...words: readonly string[]): boolean =>
    areTogether(
      text,
      words.map((each) => figureIn(text, each)),
    );

  test.each<[boolean, string, string, readonly string[]]>([
    [true, 'in the order of the text', '163 passengers and 14 crew', ['163 passengers', '14 crew']],
    [true, 'in any order', 'Aboard the ferry, which sank on Sunday off Bira, were 163 passengers and 14 crew', ['14 crew', '163 passengers']],
    [true, 'with nothing between them', '163/14', ['163/', '14']],
    [true, 'one by itself', '163 passengers', ['163 passengers']],
    [false, 'with a number between them', '163 passengers, two infants and 14 crew', ['163 passengers', '14 crew']],
    [false, 'with a number between them, in any order', '163 passengers, 2 infants and 14 crew', ['14 crew', '163 passengers']],
    [false, 'with somebody uncounted between them', '163 passengers, several infants and 14 crew', ['163 passengers', '14 crew']],
    [false, 'with the one inside of the other', '163 passengers', ['163 passengers', '163']],
    [false, 'none', '163 passengers', []],
  ])('%s: %s', (expected, _, text, words) => expect(together(text, ...words)).toBe(expected));

  test('within 160 characters, and not beyond', () => {
    const apart = (length: number): string => `Some 40 words before: 163 passengers${' '.repeat(length - '163 passengers'.length - '14 crew'.length)}14 crew`;
    expect(together(apart(160), '163 passengers', '14 crew')).toBe(true);
    expect(together(apart(161), '163 passengers', '14 crew')).toBe(false);
  });
});

const exactly = (more: Partial<Figure['value']>): Figure => count(14, undefined, { value: { min: 14, max: 14, unit: 'people', words: '14', ...more } });
const bounded = (value: Partial<Figure['value']>): Figure => count(14, undefined, { value: { unit: 'people', words: 'as told', ...value } });
const cue = { span: { start: 0, end: 0 }, text: '' };

describe('told as one number, and still standing', () => {
  test.each<[boolean, string, Figure]>([
    [true, '14', exactly({})],
    [true, '14, and not 12', count(14, undefined, { revision: { role: 'replacing', cue } })],
    [false, 'at least 14', bounded({ min: 14 })],
    [false, 'up to 14', bounded({ max: 14 })],
    [false, 'as many as ever', bounded({})],
    [false, '10 to 14', bounded({ min: 10, max: 14 })],
    [false, 'about 14', exactly({ approximate: true })],
    [false, '14 more', exactly({ change: 'rise' })],
    [false, 'not 14', count(14, undefined, { polarity: 'denied' })],
    [false, 'earlier 14', count(14, undefined, { revision: { role: 'replaced', cue } })],
  ])('%s: %s', (expected, _, figure) => {
    expect(isExact(figure)).toBe(expected);
    expect(isPlain(figure)).toBe(expected);
    expect(isAmongOthers({ ...figure, scope: { part: true } })).toBe(expected);
  });
});

describe('what a figure is of', () => {
  test.each<[string, Scope | undefined, 'all' | 'some among others' | 'a group among them' | 'else']>([
    ['14 died', undefined, 'all'],
    ['14 students died', { who: 'students' }, 'all'],
    ['14 died in Lima', { where: 'Lima' }, 'else'],
    ['14 died a day', { per: 'day' }, 'else'],
    ['14 are expected to die', { state: 'expected' }, 'else'],
    ['14 of whom died', { part: true }, 'some among others'],
    ['14 of whom died in Lima', { part: true, where: 'Lima' }, 'else'],
    ['14 of whom died a day', { part: true, per: 'day' }, 'else'],
    ['14 of whom are expected to die', { part: true, state: 'expected' }, 'else'],
    ['including 14 students', { part: true, who: 'students' }, 'a group among them'],
  ])('%s', (_, scope, expected) => {
    const figure = count(14, scope);
    expect([isPlain(figure), isAmongOthers(figure), isGroup(figure)]).toEqual(
      ['all', 'some among others', 'a group among them'].map((sort) => sort === expected),
    );
  });

  test('a group by which the figure rose is none among them', () => {
    expect(isGroup(count(14, { part: true, who: 'students' }, { value: { min: 14, max: 14, change: 'rise', unit: '', words: '14 more' } }))).toBe(false);
  });
});

describe('whose a figure is', () => {
  test('the same speakers of one report are one voice, in any order', () => {
    expect(voiceOf(count(14, undefined, by('police', 'the mayor')))).toBe(voiceOf(count(2, undefined, by('the mayor', 'police'))));
  });
  test.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['two speakers', by('police'), by('the mayor')],
    ['a speaker and the report itself', by('police'), {}],
    ['one speaker and two', by('police'), by('police', 'the mayor')],
    ['two reports', { report: 'a' }, { report: 'b' }],
    ['one, of two hours', { asOf: { at: '2024-05-01T08:00', cue } }, { asOf: { at: '2024-05-01T10:00', cue } }],
  ])('%s are not', (_, a, b) => expect(voiceOf(count(14, undefined, a))).not.toBe(voiceOf(count(14, undefined, b))));

  const named = (text: string, actor?: string): Partial<Figure> => ({ speakers: [{ ...cue, text, ...(actor !== undefined && { actor }) }] });
  test.each<[boolean, string, Partial<Figure>, Partial<Figure>]>([
    [true, 'one of several in common', by('police', 'the mayor'), by('the mayor', 'a doctor')],
    [true, 'one by two names', named('Ana Ruiz', 'ruiz'), named('the mayor', 'ruiz')],
    [false, 'two by one name', named('the mayor', 'ruiz'), named('the mayor', 'soto')],
    [false, 'none in common', by('police'), by('a doctor')],
    [false, 'nobody', {}, {}],
  ])('%s: %s', (expected, _, a, b) => expect(shareSpeaker(count(14, undefined, a), count(2, undefined, b))).toBe(expected));
});

test('the one figure of each report is that which it gives alone, or more than once', () => {
  const figures = ([report, figure]: readonly [string, number]): Figure => count(figure, undefined, { report });
  const told = [
    ['a', 12],
    ['b', 12],
    ['b', 14],
    ['b', 12],
    ['c', 14],
    ['c', 14],
    ['d', 12],
    ['d', 14],
    ['d', 14],
  ] as const;
  expect([...onlyOnes(told.map(figures))].map(([report, { value }]) => [report, value.min])).toEqual([
    ['a', 12],
    ['c', 14],
  ]);
});
