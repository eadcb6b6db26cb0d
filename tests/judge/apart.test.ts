/** Claims that no report can be held to are no agreement. */
import { expect, test } from 'vitest';
import { judgeApart, judgeWhole } from '../../src/judge/apart.js';
import { factOf } from './notation.js';

const verdicts = (fact: string): readonly string[] =>
  judgeApart(factOf(fact), {}).map(({ finding: { verdict, claims } }) => `${verdict}: ${claims.map(({ report }) => report).join(' ')}`);

test.each<[string, readonly string[]]>([
  // nothing that one report says can be held to what the other does
  ['distance (fixed): 7 km in A | 7 people in B', ['single-source: A', 'single-source: B']],
  // one pair of two reports is enough
  ['distance (fixed): 7 km in A | 7 km in B', ['agreement: A B']],
  ['distance (fixed): 7 km in A | 7 people in A | 7 km in B', ['agreement: A A B']],
  ['distance (fixed): 7 km in A | 8 km in B', ['conflict: A B']],
  // one report differs with nobody
  ['distance (fixed): 7 km in A | 7 people in A', ['single-source: A A']],
])('%s', (fact, expected) => {
  expect(verdicts(fact).toSorted()).toEqual(expected.toSorted());
});

test('each part has its own reports, and its own copies', () => {
  const fact = factOf('distance (fixed): 7 km in A | 7 people in B | 7 km in Z');
  const parts = judgeApart({ ...fact, copies: [{ report: 'Z', of: 'A' }] }, {});
  expect(parts.map((part) => part.fact.copies)).toEqual([[{ report: 'Z', of: 'A' }], undefined]);
  expect(parts.map((part) => 'copies' in part.fact)).toEqual([true, false]);
});

test('each part has its own reports', () => {
  const parts = judgeApart(factOf('distance (fixed): 7 km in A | 7 people in B'), {});
  expect(parts.map(({ fact }) => fact.reports.map(({ id }) => id))).toEqual([['A'], ['B']]);
});

test('what one report says stays as it was put together', () => {
  const fact = factOf('distance (fixed): 7 km in A | 7 people in A', { joins: [] });
  expect(judgeApart(fact, {})[0]!.fact).toBe(fact);
});

test('what somebody gave as one fact stays one', () => {
  const fact = factOf('distance (fixed): 7 km in A | 7 people in B');
  const [whole, ...more] = judgeWhole(fact, {});
  expect(more).toEqual([]);
  expect(whole!.fact).toBe(fact);
  expect(whole!.finding.claims.map(({ id }) => id)).toEqual(['A#0', 'B#1']);
});
