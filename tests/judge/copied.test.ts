/** What a copy of a report makes of a finding: it is told, and changes nothing that is judged. */
import { describe, expect, test } from 'vitest';
import { judgeApart } from '../../src/judge/apart.js';
import { judge } from '../../src/judge/index.js';
import type { Claim, Fact, Finding } from '../../src/model/index.js';
import { factOf } from './notation.js';

/** The fact with a copy of report A, "Z", beside it. */
const withCopy = (notation: string): Fact => {
  const fact = factOf(notation);
  const own = fact.claims.filter(({ report }) => report === 'A');
  const idIn = (id: string): string => `Z${id.slice(1)}`;
  const copy = (claim: Claim): Claim => ({ ...claim, id: idIn(claim.id), report: 'Z' });
  return {
    ...fact,
    claims: [...fact.claims, ...own.map(copy)],
    copies: [{ report: 'Z', of: 'A' }],
    reports: [...fact.reports, { ...fact.reports.find(({ id }) => id === 'A')!, id: 'Z', publisher: 'Copyist' }],
    shared: [...fact.shared, { reports: ['A', 'Z'], because: 'one text' }],
  };
};
/** The relations between claims that are no copies. */
const compared = ({ relations }: Finding) => relations.filter(({ from, to }) => !from.startsWith('Z') && !to.startsWith('Z'));

describe.each([
  'killed (grows): 7 in A | 7 in B',
  'killed (grows): 7 in A | 7 in B | >=5 in C',
  'killed (grows): 7 in A at 10:00 | 9 in B at 12:00',
  'magnitude (revised): 6.8 by survey in A | 7.1 by institute in B',
  'passengers (fixed): 174 in A | 3 in A | 174 in B',
  'killed (grows): was 19 in A | now 25 in A',
  'responsible (fixed): claims Red Front by Red Front in A | blames Oria by Doria in A',
])('%s', (notation) => {
  const [before, after] = [judge(factOf(notation)), judge(withCopy(notation))];
  test('has the same verdict, relations and origins', () => {
    expect(after.verdict).toBe(before.verdict);
    expect(compared(after)).toEqual(before.relations);
    expect(after.origins.length).toBe(before.origins.length);
    expect(after.differences).toEqual(before.differences);
  });
  test('has the claims of the copy, each of which agrees with what it copies', () => {
    const copied = after.claims.filter(({ report }) => report === 'Z');
    expect(copied.length).toBe(before.claims.filter(({ report }) => report === 'A').length);
    for (const { id } of copied) expect(after.relations).toContainEqual(expect.objectContaining({ kind: 'agrees', from: id, to: `A${id.slice(1)}` }));
  });
});

test.each(['killed (grows): 7 in A', 'killed (grows): >=7 in A | 9 in A', 'passengers (fixed): 174 in A | 3 in A'])(
  '%s: one text says it in two reports, which agree',
  (notation) => {
    expect([judge(factOf(notation)).verdict, judge(withCopy(notation)).verdict]).toEqual(['single-source', 'agreement']);
  },
);

test('the copy of a figure that was replaced is replaced', () => {
  const { relations } = judge(withCopy('killed (grows): 7 in A at 10:00 | 9 in B at 12:00'));
  expect(relations.filter(({ kind }) => kind === 'updates').map(({ from, to }) => `${from[0]} ${to[0]}`)).toEqual(['B A', 'B Z']);
});

test('a copy is held against nothing but what it copies, and what that is replaced by', () => {
  const { relations } = judge(withCopy('killed (grows): 7 in A at 10:00 | 9 in B at 10:10'));
  expect(relations.filter(({ from, to }) => `${from}${to}`.includes('Z'))).toEqual([
    {
      kind: 'agrees',
      from: 'Z#0',
      to: 'A#0',
      because: { rule: 'the same value', words: 'they say the same' },
      measured: { values: 'same', gap: 'same time', sameSpeaker: false },
    },
  ]);
});

test('a copy of which nothing is in the fact adds nothing', () => {
  const fact = factOf('killed (grows): 7 in A | 7 in B');
  expect(judge({ ...fact, copies: [{ report: 'Z', of: 'A' }] }).relations).toEqual(judge(fact).relations);
});

test('a copy may leave out what another part of its text told', () => {
  const fact = withCopy('killed (grows): 7 in A @0 | >=5 in A @900');
  const short = { ...fact, claims: fact.claims.filter(({ id }) => id !== 'Z#1') };
  expect(judge(short).relations.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual(['refines A#0 A#1', 'agrees Z#0 A#0']);
});

test('the copyist is named beside whom he copies', () => {
  expect(judge(withCopy('killed (grows): 7 in A | 7 in B')).message).toContain('Copyist');
});

test('claims that no report can be held to stay apart, and the copy stays with what it copies', () => {
  const parts = judgeApart(withCopy('distance (fixed): 7 km in A | 7 people in B'), {});
  expect(parts.map(({ finding: { verdict, claims } }) => `${verdict}: ${claims.map(({ report }) => report).join(' ')}`).toSorted()).toEqual([
    'agreement: A Z',
    'single-source: B',
  ]);
  expect(parts.map(({ fact }) => fact.reports.map(({ id }) => id).join(' ')).toSorted()).toEqual(['A Z', 'B']);
});

test('a value is chosen of a publisher that was asked for, though it is a copyist', () => {
  const { resolution } = judge(withCopy('killed (grows): 7 in A at 10:00 | 9 in B at 10:10'), { resolve: 'hierarchy', hierarchy: ['Copyist'] });
  expect(JSON.stringify(resolution)).toContain('Z');
});

test('is nothing newer, however late it is published', () => {
  const fact = factOf('killed (fixed): 7 in A at 10:00 | 9 in B at 12:00');
  const copied = withCopy('killed (fixed): 7 in A at 10:00 | 9 in B at 12:00');
  const late = { ...copied, reports: copied.reports.map((report) => (report.id === 'Z' ? { ...report, publishedAt: '2030-01-01T20:00:00Z' } : report)) };
  expect(judge(late, { resolve: 'latest' }).resolution?.claims).toEqual(judge(fact, { resolve: 'latest' }).resolution?.claims);
  const another = { ...late, copies: [] };
  expect(judge(another, { resolve: 'latest' }).resolution?.claims).not.toEqual(judge(fact, { resolve: 'latest' }).resolution?.claims);
});
