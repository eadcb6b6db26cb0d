import { expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model/index.js';
import { asWritten } from '../../src/render/written.js';
import { claim, killed } from './fixture.js';

/** The words as the reports of these texts write them, each with a claim on its figure. */
const written = (words: string, ...texts: readonly string[]): string => {
  const reports = texts.map((text, i): Report => ({ id: `r${i}`, publisher: 'P', text }));
  const claims = reports.map((report) => claim(report, 1, 'quantity', 'age', '34', { figure: 34, min: 34, max: 34, unit: 'year', words: '34' }));
  const finding: Finding = { ...killed, claims };
  return asWritten(words, finding, new Map(reports.map((report) => [report.id, report])));
};

test.each<[string, string, string, ...(readonly string[])[]]>([
  ['a name', 'anita desai', 'Anita Desai', ['Police said Anita Desai, 34, had died.']],
  ['a name that begins a sentence', 'anita desai', 'Anita Desai', ['It burnt. Anita Desai, 34, had died.']],
  ['a name that a headline has in capitals', 'anita desai', 'Anita Desai', ['ANITA DESAI IS DEAD\n\nPolice said Anita Desai, 34, had died.']],
  ['a part of a name in small letters', 'ludwig van dam', 'Ludwig van Dam', ['Police said Ludwig van Dam, 34, had died.']],
  ['a common noun', 'children', 'children', ['The 34 children were safe.']],
  ['a common noun that begins a sentence', 'children', 'children', ['It burnt. Children, 34 of them, were safe.']],
  ['a common noun in two reports', 'children', 'children', ['They said Children, 34.', 'They said the children, 34.']],
  ['a noun with a name', 'israeli soldiers', 'Israeli soldiers', ['The army said 34 Israeli soldiers were hurt.']],
  ['words within another word', 'ana', 'ana', ['Anabel was 34.']],
  ['a name of one word that begins a sentence too', 'chad', 'Chad', ['Chad is dry. He, 34, left Chad.']],
  ['one of several', 'us soldier', 'US soldier', ['The army said 34 US soldiers were hurt.']],
  ['letters with stops', 'us troops', 'US troops', ['The 34 U.S. troops left.']],
  ['a name that stands far off', 'chad', 'Chad', [`He was 34. ${'It rained all day. '.repeat(60)}Rain is rare in Chad.`]],
  ['words that stand nowhere', 'us troops', 'us troops', ['The 34 American troops left.']],
  ['words that are written with capitals already', 'Ewa Nowak', 'Ewa Nowak', ['The mayor is 34.']],
])('%s', (_, words, expected, texts = []) => {
  expect(written(words, ...texts)).toBe(expected);
});

test('of a report that is not there they stay as they are', () => {
  expect(asWritten('anita desai', killed, new Map())).toBe('anita desai');
});
