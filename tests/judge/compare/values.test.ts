import { describe, expect, it, test } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { actorsById } from '../../../src/judge/compare/names.js';
import { compareValues } from '../../../src/judge/compare/values.js';
import type { Claim } from '../../../src/model/index.js';
import { ONE_OF_TWO, SAID_OF_ONE, STATEMENT } from '../../../src/model/statement.js';
import { claimOf } from '../notation.js';

const nobody = actorsById([]);
const claim = (text: string, attribute?: string): Claim => claimOf(`${text} in A`, 0, attribute).claim;
const compare = (a: string, b: string, attributeA?: string, attributeB = attributeA): Comparison =>
  compareValues(claim(a, attributeA), claim(b, attributeB), nobody);

describe('claims of two kinds', () => {
  const kinds = ['25', '2024-02-04', 'place Red Front', 'actor Red Front', 'blames Red Front', '"Red Front"', 'role Red Front'];
  const pairs = kinds.flatMap((a) => kinds.map((b): [string, string] => [a, b]));
  it.each(pairs.filter(([a, b]) => a !== b))('%s and %s have nothing to compare', (a, b) => {
    expect(compare(a, b)).toBe('incomparable');
  });
  it.each(kinds)('%s is the same as itself', (each) => {
    expect(compare(each, each)).toBe('same');
  });
});

test.each<[string, string, Comparison]>([
  ['"We stay"', '"We stay here"', 'same'],
  ['"We will keep the school shut"', '"We will hold the school shut"', 'same'],
  ['"We will keep the school shut"', '"We will not keep the school shut"', 'disjoint'],
  ['"We will keep the school shut"', '"Rain is not for sale"', 'incomparable'],
])('quotations: %s and %s: %s', (a, b, expected) => {
  expect(compare(a, b)).toBe(expected);
});

describe('who or what it was', () => {
  test.each<[string, string, Comparison]>([
    ['blames a cigarette', 'blames lightning', 'disjoint'],
    ['hedged blames a cigarette', 'blames lightning', 'overlap'],
    ['blames a cigarette', 'hedged blames lightning', 'overlap'],
    ['hedged blames a cigarette', 'hedged blames lightning', 'overlap'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compare(a, b, 'cause')).toBe(expected);
  });
  // Two parties exclude each other as those who did it, not as what brought it about.
  test.each<[string, string, Comparison]>([
    ['blames Storm Agnes', 'blames Kesh Dam', 'disjoint'],
    ['blames Storm Agnes called cause', 'blames Kesh Dam called cause', 'overlap'],
    ['blames Storm Agnes called cause', 'blames Kesh Dam', 'overlap'],
    ['blames Storm Agnes', 'blames Kesh Dam called cause', 'overlap'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareValues(claimOf(`${a} in A`, 0, 'flooded by').claim, claimOf(`${b} in B`, 0, 'flooded by').claim, nobody)).toBe(expected);
  });
});

describe('descriptions, by what they are of', () => {
  const searched = ['role the guards searched the mill', 'role the tenants searched the mill'] as const;
  test.each<[string, string, Comparison]>([
    // one word in the place of another may be another thing
    [STATEMENT, STATEMENT, 'incomparable'],
    [STATEMENT, 'deed', 'overlap'],
    ['deed', STATEMENT, 'overlap'],
    ['deed', 'deed', 'overlap'],
  ])('two clauses as %s and %s: %s', (a, b, expected) => {
    expect(compare(searched[0], searched[1], a, b)).toBe(expected);
  });

  test.each<[string, string, Comparison]>([
    // an office told in full once, and then by its noun
    ['title', 'office', 'same'],
    ['title', 'state', 'a-within-b'],
    ['state', 'title', 'a-within-b'],
    ['state', 'state', 'a-within-b'],
  ])('a director as %s and %s: %s', (a, b, expected) => {
    expect(compare('role director of the clinic', 'role director', a, b)).toBe(expected);
  });
});

describe('answers to a question', () => {
  const answer = (words: string, rule: string): Claim => ({ ...claim(`role ${words}`, 'whether asked'), rule });
  test.each<[string, string, string, string, Comparison]>([
    // of two answers one is right
    ['wet', ONE_OF_TWO, 'dry', ONE_OF_TWO, 'disjoint'],
    ['wet', ONE_OF_TWO, 'wet', ONE_OF_TWO, 'same'],
    // whether it is so is told by the polarity
    ['insured', SAID_OF_ONE, 'not insured', SAID_OF_ONE, 'same'],
    ['insured', SAID_OF_ONE, 'insured', SAID_OF_ONE, 'same'],
    // only the one answers it
    ['insured', SAID_OF_ONE, 'at anchor', 'test', 'overlap'],
    ['at anchor', 'test', 'insured', SAID_OF_ONE, 'overlap'],
  ])('%s (%s) and %s (%s): %s', (a, ruleA, b, ruleB, expected) => {
    expect(compareValues(answer(a, ruleA), answer(b, ruleB), nobody)).toBe(expected);
  });
});

describe('descriptions that exclude each other', () => {
  test.each<[string, string, Comparison]>([
    // the same but for a nation, a number, or a word and its contrary
    ['a US base', 'an Iraqi base', 'disjoint'],
    ['a U.S. base', 'an American base', 'overlap'],
    ['an Iraqi base', 'a Kurdish base', 'overlap'],
    ['an Iraqi base', 'a US air base', 'overlap'],
    ['three floors', 'four floors', 'disjoint'],
    ['first-degree murder', 'second-degree murder', 'overlap'],
    ['3 floors', 'three floors', 'overlap'],
    ['12 counts of theft', '14 counts of theft', 'disjoint'],
    ['12 counts of theft', '14 counts of arson', 'overlap'],
    ['the rule confirmed', 'the rule denied', 'disjoint'],
    ['licensed gun', 'unlicensed gun', 'disjoint'],
    ['licensed', 'unlicensed', 'disjoint'],
    ['unlicensed gun', 'licensed by the county', 'overlap'],
    ['Iraqi', 'American', 'overlap'],
    // over
    ['on parole', 'parole ended', 'disjoint'],
    ['curfew lifted', 'curfew', 'disjoint'],
    ['on parole', 'parole ended early', 'a-within-b'],
    // of one body, one verdict, one term
    ['sitting on the porch', 'standing on the porch', 'disjoint'],
    ['ban for life', 'ban of a year', 'disjoint'],
    // in the place of one another, and elsewhere
    ['shot to the left arm', 'shot to the right arm', 'disjoint'],
    ['shot to the left arm', 'shot to the right leg', 'overlap'],
    ['left the hospital', 'shot to the right leg', 'overlap'],
    ['front wheel', 'rear wheel', 'disjoint'],
    ['front wheel', 'rear door', 'overlap'],
    ['ten years to life', 'ten years', 'a-within-b'],
    ['appeal granted', 'appeal rejected', 'disjoint'],
    ['unanimous vote', 'split vote', 'disjoint'],
    ['asleep in bed', 'lying in bed', 'overlap'],
    ['wanted', 'held', 'disjoint'],
    // how a thing moves, whether one must, where it is held
    ['train moving', 'train stationary', 'disjoint'],
    ['train moving', 'car parked', 'disjoint'],
    ['train moving slowly', 'train on the bridge', 'overlap'],
    ['voluntary redundancies', 'compulsory redundancies', 'disjoint'],
    ['indoor event', 'outdoor event', 'disjoint'],
    // one in the place of the other, and elsewhere
    ['tested positive', 'tested negative', 'disjoint'],
    ['positive review', 'negative test', 'overlap'],
    ['a single stab wound', 'multiple stab wounds', 'disjoint'],
    ['public hearing', 'private hearing', 'disjoint'],
    ['public hearing', 'private clinic', 'overlap'],
    ['upper deck', 'lower deck', 'disjoint'],
    ['partly destroyed', 'completely destroyed', 'disjoint'],
    // states that pass
    ['search suspended', 'search resumed', 'disjoint'],
    ['still afloat', 'capsized', 'disjoint'],
    ['still burning', 'fire doused', 'disjoint'],
    ['tried as a juvenile', 'tried as an adult', 'disjoint'],
    ['claim pending', 'claim settled', 'disjoint'],
    ['match postponed', 'match scheduled', 'disjoint'],
    ['match postponed', 'match drawn', 'overlap'],
    ['wanted', 'surrendered', 'disjoint'],
  ])('%s and %s: %s', (a, b, expected) => {
    const turned = expected === 'a-within-b' ? 'b-within-a' : expected;
    expect([expected, turned]).toContain(compare(`role ${a}`, `role ${b}`, 'deed', 'deed'));
    expect([expected, turned]).toContain(compare(`role ${b}`, `role ${a}`, 'deed', 'deed'));
  });
});

describe('what is not known', () => {
  test.each<[string, Comparison]>([
    ['not immediately provided', 'b-within-a'],
    ['not publicly given', 'b-within-a'],
    ['not explained', 'b-within-a'],
    ['not guilty', 'overlap'],
  ])('%s beside a cause: %s', (open, expected) => {
    expect(compare(`blames ${open}`, 'blames a worn brake', 'cause')).toBe(expected);
  });
});
