import { describe, expect, test } from 'vitest';
import { explain } from '../../src/judge/explain.js';
import { judge } from '../../src/judge/index.js';
import { TABLE } from '../../src/judge/relate.js';
import type { Explanation, Fact, Finding } from '../../src/model/index.js';
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

test('of several conflicts, the one that decides is between two that stand', () => {
  const { verdict, measured, decided, wouldChange } = explained(
    'magnitude (revised): 6.8 by survey in A at 10:00 | 7.1 by institute in B at 10:10 | 7.4 by survey in C at 12:00',
  );
  expect(verdict).toBe('conflict');
  expect(measured.map(({ kind, from, to, decides }) => `${kind} ${from} ${to} ${decides}`)).toEqual([
    'conflicts B#1 A#0 false',
    'updates C#2 A#0 false',
    'conflicts C#2 B#1 true',
  ]);
  expect(decided.map(({ rule }) => rule)).toEqual(['both cannot be true']);
  expect(wouldChange).toEqual([TABLE.find(({ name }) => name === 'both cannot be true')?.otherwise]);
});

test('an update decides although what it replaces stands no more', () => {
  expect(explained('killed (grows): 19 in A at 10:00 | 25 in B at 12:00').measured.map(({ decides }) => decides)).toEqual([true]);
});

test('a rule of somebody else has no other side', () => {
  const finding = judge(factOf('killed (grows): 7 in A | 7 in B'));
  const because = { rule: 'told so', words: 'somebody told it so' };
  const { measured, decided, wouldChange } = explain({ ...finding, relations: finding.relations.map((relation) => ({ ...relation, because })) });
  expect(measured.map(({ otherwise }) => otherwise)).toEqual(['']);
  expect(decided).toEqual([because]);
  expect(wouldChange).toEqual([]);
});

test('what one report alone says, another report would change', () => {
  expect(explained('killed (grows): 7 in A').wouldChange).toEqual(['a claim in another report']);
});

test('why the claims are together: their attribute, its part, and what the reports call the event', () => {
  const named = (report: string, text: string) => ({ report, named: { span: { start: 0, end: 0 }, text } });
  const event = {
    id: 'e',
    kind: 'flood',
    label: 'flood, Tambo',
    main: true,
    places: [],
    mentions: [named('A', 'the flood'), named('A', 'the flood'), named('A', 'the disaster'), named('B', 'the flood')],
  } as unknown as Fact['event'];
  const words = 'they tell of one attribute of one event, and of the same part of it';
  const { claims, ...together } = explain(judge(factOf('killed (grows): 7 in A', { event, scope: { who: 'children' } }))).together;
  expect(claims.map(({ id }) => id)).toEqual(['A#0']);
  expect(together).toEqual({
    kind: 'quantity',
    attribute: 'killed',
    scope: { who: 'children' },
    event: 'flood, Tambo',
    named: [
      { report: 'A', words: 'the flood' },
      { report: 'A', words: 'the disaster' },
      { report: 'B', words: 'the flood' },
    ],
    joins: [],
    words,
  });
  expect(explained('killed (grows): 7 in A').together).not.toHaveProperty('scope');
});

test('what is no finding is called so', () => {
  expect(() => explain({} as Finding)).toThrow(/^finding: got an object/);
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
    // A remark is its speaker's, whoever tells of it.
    ['quotation (fixed): "We will sell the rain" in A | "We will not sell the rain" in B', ['a time of day: B#1, A#0']],
  ])('%s', (fact, expected) => {
    expect(missing(fact)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['killed (grows): 7 in A', 'no other report speaks to it'],
    ['killed (grows): 7 by police in A | 9 by army in B', 'a time of day, or a finer one, could tell which of them is the later one'],
    ['killed (grows): 7 in A at 10:00 | 9 by army in B at 10:20', 'who told the report so: one speaker who changes a figure updates it'],
    ['damage (revised): 80 PLN in A | 18 USD in B', 'nothing tells how their values stand to each other'],
  ])('%s: %s', (fact, words) => {
    expect(explained(fact).missing.map((each) => each.words)).toEqual([words]);
  });

  test('a date', () => {
    const fact = factOf('killed (grows): 7 by police in A | 9 by army in B');
    const reports = fact.reports.map(({ id, publisher, text }) => ({ id, publisher, text }));
    expect(explain(judge({ ...fact, reports })).missing).toEqual([
      {
        what: 'a date',
        claims: ['B#1', 'A#0'],
        words: 'of some of them it is not known when they were published: nothing tells which is the later one',
      },
    ]);
  });
});

test('every row says what would have led to another', () => {
  for (const { name, otherwise } of TABLE) expect(otherwise, name).toMatch(/^.{10,}$/);
});

test('it is data: JSON brings it back', () => {
  const explanation = explained('killed (grows): 19 in A | 25 in B');
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});
