import { describe, expect, test } from 'vitest';
import { echoesOf } from '../../src/align/statements.js';
import type { Claim } from '../../src/model/index.js';
import { PAST_SENTENCE } from '../../src/model/statement.js';
import { clause, event } from './claims.js';

const grouped = (claims: readonly Claim<'description'>[]): readonly string[] =>
  echoesOf(claims, (claim) => claim.event.kind).map((group) => group.map(({ value }) => value.words).join(' / '));

/** Clauses, each with the report that it stands in. */
const echoes = (...clauses: readonly (readonly [report: string, words: string])[]): readonly string[] =>
  grouped(clauses.map(([report, words]) => clause(report, words)));

test('two reports that say the like in other words', () => {
  expect(
    echoes(
      ['a', 'the clerk was tied to a radiator'],
      ['a', 'snow fell on the harbour'],
      ['b', 'he was tied to a radiator'],
      ['b', 'the ferry kept to its timetable'],
    ),
  ).toEqual(['the clerk was tied to a radiator / he was tied to a radiator']);
});

test('two reports that say the like by other words for one thing', () => {
  expect(
    echoes(
      ['a', 'the robbers fled in a car'],
      ['a', 'snow fell on the harbour'],
      ['b', 'the burglars escaped in a dark vehicle'],
      ['b', 'the ferry kept to its timetable'],
    ),
  ).toEqual(['the robbers fled in a car / the burglars escaped in a dark vehicle']);
});

describe('a denial', () => {
  const locked = clause('a', 'the cellar door was locked', { rule: PAST_SENTENCE });
  const denied = { polarity: 'denied', rule: PAST_SENTENCE } as const;
  const beside = clause('b', 'a neighbour saw smoke');

  test.each([
    ['of just what the other says', clause('b', 'the cellar door was not locked', denied)],
    // "The porter denied that …": the denial is in who tells it.
    ['in the very same words', clause('b', 'the cellar door was locked', denied)],
  ])('%s', (_, denial) => {
    expect(grouped([locked, denial, beside])).toEqual([`the cellar door was locked / ${denial.value.words}`]);
  });

  test.each([
    ['of something more', clause('b', 'the cellar door was not locked by the porter', denied)],
    ['of another subject', clause('b', 'the attic door was not locked', denied)],
    ['with something cut off', clause('b', 'the cellar door was not locked', { polarity: 'denied' })],
    ['of another event', clause('b', 'the cellar door was not locked', { ...denied, event: event('b', { kind: 'flood' }) })],
  ])('apart: %s', (_, denial) => {
    expect(grouped([locked, denial, beside])).toEqual([]);
  });

  test('joins no clause of another event by way of a third', () => {
    const told = clause('c', 'the cellar door was locked', { rule: PAST_SENTENCE, event: event('c', { kind: 'flood' }) });
    const [denial, other] = [clause('b', 'the cellar door was not locked', denied), clause('d', 'snow fell on the harbour')];
    expect(grouped([told, clause('a', 'the cellar door was locked shut', { rule: PAST_SENTENCE }), denial, beside, other])).toEqual([
      'the cellar door was locked / the cellar door was locked shut',
    ]);
  });
});

test.each<[string, readonly (readonly [string, string])[]]>([
  ['one report that repeats itself', [['a', 'the cellar door was locked'], ['a', 'the cellar door was locked']]], // prettier-ignore
  ['too few words in common', [['a', 'the cellar door was locked'], ['b', 'the cellar filled with smoke from a stove']]], // prettier-ignore
  ['nothing but a name in common', [['a', 'he met Marta Ruiz'], ['b', 'she left Marta Ruiz']]], // prettier-ignore
  ['other figures', [['a', 'the bulletin gave danger 3'], ['b', 'the bulletin gave danger 4']]], // prettier-ignore
])('apart: %s', (_, clauses) => {
  expect(echoes(...clauses)).toEqual([]);
});

test('a text that both carry is nothing to show', () => {
  const text = ['red barn burned', 'blue boat sank', 'green hill slid', 'grey wall cracked'];
  expect(
    echoes(
      ...text.flatMap((words): readonly (readonly [string, string])[] => [
        ['a', words],
        ['b', words],
      ]),
    ),
  ).toEqual([]);
  const others = ['a', 'b'].flatMap((report) => ['x', 'y', 'z'].map((each): readonly [string, string] => [report, `${report}${each}m ${report}${each}n`]));
  expect(echoes(['a', text[0]!], ['b', text[0]!], ...others)).toEqual(['red barn burned / red barn burned']);
});

describe('the same words, and what turns them', () => {
  const fillers = [
    ['a', 'snow fell on the harbour'],
    ['b', 'the ferry kept to its timetable'],
  ] as const;
  const areOne = (one: string, other: string): boolean => {
    const there = echoes(['a', one], ['b', other], ...fillers);
    const back = echoes(['a', other], ['b', one], ...fillers);
    expect(back.length).toBe(there.length);
    return there.length > 0;
  };

  test.each([
    ['the envoy left with the signed papers', 'the envoy left with the signed papers in a van'],
    ['the envoy left without the signed papers', 'the envoy left without the signed papers in a van'],
    ['the convoy drove to the quarry', 'the convoy drove into the quarry at noon'],
    ['the convoy drove to the quarry', 'the convoy entered the quarry'],
    ['the mayor would close the market', 'the mayor would close the market early'],
    ['the crew found danger level 4', 'the crew found the danger level'],
    ['the crew found danger level 4', 'the crew found danger level 4 on the ridge'],
    ['some of the hostages were freed', 'several of the hostages were freed'],
    ['a well-known painter sold the mill', 'the well known painter sold a mill'],
    ['Painter Lund sold the mill', 'a painter sold his mill'],
  ])('one: %s / %s', (one, other) => expect(areOne(one, other)).toBe(true));

  test.each([
    ['the envoy left with the signed papers', 'the envoy left without the signed papers'],
    ['the hostages were freed', 'some of the hostages were freed'],
    ['the convoy drove to the quarry', 'the convoy drove from the quarry'],
    ['the bridge fell before the flood', 'the bridge fell after the flood'],
    ['the mayor closed the market', 'the mayor would close the market'],
    ['the crew found danger level 4', 'the crew found danger level 3'],
    // Hardly any of what both say is the same.
    ['the envoy left the old palace with signed papers, a hat and two trunks', 'the envoy read out a long speech to every papers clerk in town'],
  ])('two: %s / %s', (one, other) => expect(areOne(one, other)).toBe(false));
});

describe('of several that say the like', () => {
  const told = 'the porter found the body behind the old mill';
  const [more, less] = ['the porter found the body behind the mill', 'the porter found a body'];

  test('it is the one that says most of the same, wherever it stands', () => {
    expect(echoes(['a', told], ['b', less], ['b', more])).toEqual([`${told} / ${more}`]);
    expect(echoes(['a', told], ['b', more], ['b', less])).toEqual([`${told} / ${more}`]);
    expect(echoes(['b', less], ['b', more], ['a', told])).toEqual([`${more} / ${told}`]);
  });
  test('three reports make one, each with one clause, in the order given', () => {
    expect(echoes(['c', less], ['a', told], ['b', more], ['a', 'snow fell on the harbour'], ['b', 'the ferry sailed'])).toEqual([
      `${less} / ${told} / ${more}`,
    ]);
  });
});
