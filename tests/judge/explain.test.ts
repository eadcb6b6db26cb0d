import { describe, expect, test } from 'vitest';
import { explain } from '../../src/judge/explain.js';
import { judge } from '../../src/judge/index.js';
import { TABLE } from '../../src/judge/relate.js';
import type { Explanation } from '../../src/model/index.js';
import { factOf } from './notation.js';

const explained = (fact: string): Explanation => explain(judge(factOf(fact)));
const missing = (fact: string): readonly string[] => explained(fact).missing.map(({ what, claims }) => `${what}: ${claims.join(', ')}`);

test('what the claims have in common, what was measured and what decided', () => {
  const { together, measured, decided, wouldChange, verdict } = explained('killed (grows): 19 by police in A at 10:00 | 25 by army in B at 10:30');
  expect(verdict).toBe('conflict');
  expect(together).toMatchObject({ kind: 'quantity', attribute: 'killed', event: 'story' });
  expect(together.claims.map(({ id }) => id)).toEqual(['A#0', 'B#1']);
  expect(measured).toMatchObject([
    { kind: 'conflicts', from: 'B#1', to: 'A#0', measured: { values: 'disjoint', gap: 'later', sameSpeaker: false }, decides: true },
  ]);
  expect(decided).toEqual([{ rule: 'from the same hours', words: 'they cannot both be true, and are of the same hours' }]);
  expect(wouldChange).toEqual([TABLE.find(({ name }) => name === 'from the same hours')?.otherwise]);
});

test('a conflict with a claim that has been replaced decides nothing', () => {
  const { verdict, measured } = explained('killed (grows): 25 in A at 10:00 | 19 in B at 10:10 | now 30 in A at 10:00 | was 25 in A at 10:00');
  expect(verdict).not.toBe('single-source');
  for (const { kind, decides } of measured) if (decides) expect(kind).toBe(verdict === 'update' ? 'updates' : 'conflicts');
});

test('each reason is told once', () => {
  const { decided, wouldChange } = explained('killed (grows): 7 in A | 7 in B | 7 in C');
  expect(decided.map(({ rule }) => rule)).toEqual(['the same value']);
  expect(wouldChange).toHaveLength(1);
});

describe('what is missing', () => {
  test.each<[string, readonly string[]]>([
    ['killed (grows): 7 in A', ['another report: A#0']],
    ['killed (grows): 7 by police in A at 10:00 | 7 by police in B at 10:00', []],
    ['killed (grows): 7 by police in A at 10:00 | 9 by army in B at 10:00', ['a time of day: B#1, A#0']],
    ['killed (grows): 7 in A at 10:00 | 9 by army in B at 10:20', ['a speaker: A#0']],
    ['damage (revised): 80 PLN in A | 18 USD in B', ['a measure in common: B#1, A#0']],
  ])('%s', (fact, expected) => {
    expect(missing(fact)).toEqual(expected);
  });

  test('a date', () => {
    const fact = factOf('killed (grows): 7 by police in A | 9 by army in B');
    const reports = fact.reports.map(({ id, publisher, text }) => ({ id, publisher, text }));
    expect(explain(judge({ ...fact, reports })).missing.map(({ what }) => what)).toEqual(['a date']);
  });
});

test('every row says what would have led to another', () => {
  for (const { name, otherwise } of TABLE) expect(otherwise, name).toMatch(/^.{10,}$/);
});

test('it is data: JSON brings it back', () => {
  const explanation = explained('killed (grows): 19 in A | 25 in B');
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});
