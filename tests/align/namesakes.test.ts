import { describe, expect, test } from 'vitest';
import { areTwoPeople, namesakesIn } from '../../src/align/namesakes.js';
import { slotsOf } from '../../src/align/scopes.js';
import { momentsOf } from '../../src/align/times.js';
import type { Claim } from '../../src/model/index.js';
import { reconcile } from '../../src/index.js';
import { SINGLE, UNNAMED_AGE } from '../../src/model/quantity.js';
import { actor, count, day, quote } from './claims.js';

const aged = (figure: number, who: string, report = 'a'): Claim<'quantity'> => count(figure, { who }, { attribute: 'age', report });
const titled = (who: string, report = 'a'): Claim => ({ ...quote(report, 'broker'), kind: 'description', attribute: 'title', scope: { who } });

describe('a name that several bear', () => {
  test.each<[string, Claim, readonly Claim[], boolean]>([
    ['two are told of', aged(31, 'reed'), [titled('Jon Reed'), titled('Paul Reed', 'b')], true],
    [
      'two are told of, and one speaks',
      aged(31, 'mr reed'),
      [titled('Jon Reed'), { ...titled('Ada Lund'), speakers: [{ text: 'Paul Reed', span: { start: 0, end: 9 } }] }],
      true,
    ],
    ['one text gives another age by the full name', aged(31, 'reed'), [aged(28, 'paul reed')], true],
    ['one is told of, under two names', aged(31, 'reed'), [titled('Jon Reed'), titled('Jon Paul Reed', 'b')], false],
    ['one is told of, and another of another name', aged(31, 'reed'), [titled('Jon Reed'), titled('Paul Redd')], false],
    ['another text gives another age by the full name', aged(31, 'reed'), [aged(28, 'paul reed', 'b')], false],
    ['the full name itself', aged(31, 'jon reed'), [titled('Jon Reed'), titled('Paul Reed')], false],
    ['two are named for what they did', aged(31, 'reed'), [actor('a', 'Jon Reed', 'captain'), actor('b', 'Paul Reed', 'victim')], true],
    ['the other is no name as it is written', aged(31, 'reed'), [titled('Jon Reed'), titled('paul reed', 'b')], false],
    ['the other stands in words that are quoted', aged(31, 'reed'), [titled('Jon Reed'), quote('b', 'Paul Reed')], false],
    ['one text gives another figure of somebody else', aged(31, 'reed'), [count(28, { who: 'paul reed' }, { attribute: 'shots' })], false],
    ['one text gives an age of nobody named', aged(31, 'reed'), [{ ...aged(28, 'paul reed'), rule: UNNAMED_AGE }], false],
    ['one text gives the same age by the full name', aged(31, 'reed'), [aged(31, 'paul reed')], false],
    ['nobody is named', aged(31, 'man'), [titled('Jon Reed'), titled('Paul Reed')], false],
  ])('%s', (_, claim, others, expected) => {
    expect(namesakesIn([claim, ...others])(claim)).toBe(expected);
  });

  test('ties no figures together', () => {
    const claims = [aged(31, 'jon reed'), aged(28, 'paul reed', 'b'), aged(28, 'reed', 'c')];
    const figures = slotsOf(claims, namesakesIn(claims)).map((slot) => slot.claims.map(({ value }) => value.figure));
    expect(figures).toEqual([[31], [28], [28]]);
  });

  test('ties no two days together', () => {
    const arrest = (date: string, report: string): Claim<'time'> => ({
      ...(quote(report, 'x') as never as Claim<'time'>),
      kind: 'time',
      attribute: 'date of arrest',
      value: day(date),
      scope: { who: 'reed' },
    });
    const times = [arrest('2024-03-01', 'a'), arrest('2024-03-02', 'b')];
    expect(momentsOf(times)).toHaveLength(1);
    expect(momentsOf(times, () => true)).toHaveLength(2);
    expect(momentsOf([times[0]!, arrest('2024-03-01', 'b')], () => true)).toHaveLength(1);
  });
});

test.each([
  [
    'Police said Reed, 31, of Dayton was held over the robbery. His brother, Paul Reed, 28, was let go.',
    'Jon Reed, 31, of Dayton was held over the robbery in Dayton.',
  ],
  [
    'The bus driver, Maria Sand, 44, was hurt in the crash in Tambo. Sand’s husband, Luis Sand, 47, was killed.',
    'Luis Sand, 47, was killed in the crash in Tambo. Sand, 44, who drove the bus, was hurt.',
  ],
  ['Lee Park, 19, and Min Park, 23, were found dead in Oria on Sunday.', 'Park, 23, and her sister Lee Park, 19, were found dead in Oria on Sunday.'],
])('%s', (a, b) => {
  const reports = [a, b].map((text, at) => ({ id: String(at), publisher: `P${at}`, publishedAt: '2024-03-04', text }));
  expect(reconcile(reports).findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
});

describe('two people', () => {
  const one = (who: string, text = who): Claim => count(1, { who }, { rule: SINGLE, text });
  test.each<[string, Claim, Claim, boolean]>([
    ['a man and a woman', one('man'), one('woman'), true],
    ['two men, for all that is told', one('man'), one('man'), false],
    ['a man and somebody', one('man'), count(1, undefined, { rule: SINGLE }), false],
    ['a man and several women', one('man'), count(3, { who: 'woman' }), false],
    ['two full names', one('maria keller', 'Maria Keller died'), one('josef keller', 'Josef Keller died'), true],
    ['one full name', one('maria keller', 'Maria Keller died'), one('maria keller', 'Maria Keller, 23, died'), false],
    ['a woman by name, and a man', one('maria keller', 'Maria Keller died'), one('man'), false],
    ['ages of two by name, whatever the words', aged(31, 'maria keller'), aged(30, 'josef keller', 'b'), true],
    ['an age by name, and one of nobody named', aged(31, 'maria keller'), { ...aged(30, 'josef keller', 'b'), rule: UNNAMED_AGE }, false],
  ])('%s', (_, a, b, expected) => {
    expect(areTwoPeople(a, b)).toBe(expected);
    expect(areTwoPeople(b, a)).toBe(expected);
  });
});
