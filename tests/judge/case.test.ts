/** How a fact is laid out for judging: in which order, in whose voice, and what its texts replace. */
import { describe, expect, it, test } from 'vitest';
import { haveOneVoice, isCredited, openCase } from '../../src/judge/case.js';
import type { Claim, Fact } from '../../src/model/index.js';
import { factOf } from './notation.js';

const ids = (fact: Fact): readonly string[] => openCase(fact).all.map(({ claim }) => claim.id);

describe('the order of the claims', () => {
  const both = (text: string, more: Partial<Fact> = {}): readonly string[] => {
    const fact = { ...factOf(`killed (grows): ${text}`), ...more };
    expect(ids({ ...fact, claims: fact.claims.toReversed() })).toEqual(ids(fact));
    return ids(fact);
  };

  it.each<[string, string, readonly string[]]>([
    ['by time', '7 in B at 10:00 | 9 in A at 11:00', ['B#0', 'A#1']],
    ['then by report', '7 in B @0 | 9 in A @40', ['A#1', 'B#0']],
    ['then by place', '7 in A @40 | 9 in A @0', ['A#1', 'A#0']],
    ['the shorter first', '700 in A @0 | 70 in A @0', ['A#1', 'A#0']],
    ['then by id', '7 in A @0 | 9 in A @0', ['A#0', 'A#1']],
  ])('%s', (_, text, expected) => {
    expect(both(text)).toEqual(expected);
  });

  it('knows that ten at two hours ahead is before nine', () => {
    const report = (id: string, publishedAt: string) => ({ id, publisher: id, publishedAt, text: '' });
    const reports = [report('A', '2024-02-04T09:00:00Z'), report('B', '2024-02-04T10:00:00+02:00')];
    expect(both('7 in A | 9 in B', { reports })).toEqual(['B#1', 'A#0']);
    expect(both('7 in A | 9 in B', { reports: reports.slice(1) })).toEqual(['B#1', 'A#0']);
  });
});

describe('what a text replaces', () => {
  const replaced = (text: string): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries([...openCase(factOf(`vehicles (fixed): ${text}`)).replacedBy].map(([by, old]) => [by.claim.id, old.map(({ claim }) => claim.id)]));

  it.each<[string, Readonly<Record<string, readonly string[]>>]>([
    ['19 in A | 9 in B', {}],
    ['now 9 in A | 19 in A', {}],
    ['was 19 in A | 9 in A', { 'A#1': ['A#0'] }],
    ['was 19 in A | was 12 in A | 9 in A', { 'A#2': ['A#0', 'A#1'] }],
    // What is called a new one replaces, and nothing beside it.
    ['was 19 in A | now 9 in A | 4 in A', { 'A#1': ['A#0'] }],
    // A value does not replace itself, nor what another report calls a former one.
    ['was 19 in A | was 9 in A | 9 in A', { 'A#2': ['A#0'] }],
    ['was 19 in A | 9 in B', {}],
  ])('%s', (text, expected) => {
    expect(replaced(text)).toEqual(expected);
  });

  const list = (mark: string, from: number, count: number): string => Array.from({ length: count }, (_, index) => `${mark}${from + index} in A`).join(' | ');
  it('is looked for among eight figures of each sort: a text that marks more is a list', () => {
    const many = replaced(`${list('was ', 100, 9)} | ${list('now ', 200, 9)}`);
    expect(Object.values(many).map((old) => old.length)).toEqual(Array.from({ length: 8 }, () => 8));
    expect(Object.keys(replaced(`was 19 in A | ${list('', 200, 9)}`))).toHaveLength(8);
  });
});

test('the same value in the text that calls it a former one is told anew, and in an earlier one it is former too', () => {
  const former = (text: string): readonly string[] => openCase(factOf(`vehicles (fixed): ${text}`)).all.flatMap((each) => (each.former ? [each.claim.id] : []));
  expect(former('was 19 in A | 19 in A')).toEqual(['A#0']);
  expect(former('was 19 in A | 19 in B')).toEqual(['A#0', 'B#1']);
  expect(former('early 8 in A | 6 in A')).toEqual(['A#0']);
  expect(former('early 8 in A | 6 in B')).toEqual([]);
  expect(former('early role held in A | role freed in A')).toEqual([]);
});

describe('whose voice a claim is', () => {
  const voices = (fact: Fact): readonly (readonly string[])[] => openCase(fact).all.map((each) => each.voices.map(({ name }) => name));

  test('the speakers, or else the publisher, where the report is known', () => {
    const fact = factOf('killed (grows): 7 by police in A | 7 in B');
    expect(voices(fact)).toEqual([['police'], ['B']]);
    expect(voices({ ...fact, reports: [] })).toEqual([['police'], []]);
  });

  test('nobody is credited by no name, or by a pronoun', () => {
    const fact = factOf('killed (grows): 7 by police in A | 7 in B');
    const by = (text: string): Fact => ({
      ...fact,
      claims: fact.claims.map((claim): Claim => ({ ...claim, speakers: claim.speakers.map((each) => ({ ...each, text })) })),
    });
    expect(openCase(fact).all.map(isCredited)).toEqual([true, false]);
    expect(openCase(by('')).all.map(isCredited)).toEqual([false, false]);
    expect(openCase(by('They')).all.map(isCredited)).toEqual([false, false]);
  });

  test.each<[string, boolean]>([
    ['7 in A | 9 in B', true],
    ['7 by police in A | 9 in B', false],
    ['7 in A | 9 by police in B', false],
    ['7 by police in A | 9 by the police in B', true],
    ['7 by police and army in A | 9 by army in B', true],
    // The sheriff tells what the accused said, and what witnesses did.
    ['7 by police and army in A | 9 by medics and army in B', false],
    ['7 by police in A | 9 by army in B', false],
  ])('%s: one voice, %s', (text, expected) => {
    const [first, second] = openCase(factOf(`killed (grows): ${text}`)).all;
    expect(haveOneVoice(first!, second!)).toBe(expected);
  });
});
