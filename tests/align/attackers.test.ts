import { describe, expect, test } from 'vitest';
import { withAttackers } from '../../src/align/attackers.js';
import { align } from '../../src/align/index.js';
import { signOf } from '../../src/align/unlike.js';
import { domains } from '../../src/domains/index.js';
import type { ExtractedClaim, Report, Scope, Setting } from '../../src/model/index.js';
import { count, event } from './claims.js';

const of = (figure: number, text: string, scope?: Scope, setting?: Setting) => count(figure, scope, { text, ...(setting ? { setting } : {}) });

describe('how many of those who did it a story tells to have met with the same', () => {
  test.each<[string, ReturnType<typeof of>, number | undefined]>([
    ['the attacker, by the noun for him', of(1, 'the alleged gunman died', { who: 'alleged gunman' }, { some: 'one' }), 1],
    ['two of them', of(2, 'both attackers were killed', { who: 'attacker' }), 2],
    ['at least two of them', count(2, { who: 'attacker' }, { value: { figure: 2, min: 2, unit: 'people', words: 'at least two' } }), undefined],
    ['by his own hand', of(1, 'before taking his own life', { who: 'man' }, { some: 'one' }), 1],
    ['by her own hand', of(1, 'then shot herself', { who: 'woman' }, { some: 'one' }), 1],
    ['counted in', of(5, 'five dead, including the shooter', undefined, { with: 'shooter' }), 1],
    ['a child counted in', of(5, 'five dead, including a child', undefined, { with: 'child' }), undefined],
    ['a guard', of(1, 'a guard died', { who: 'guard' }, { some: 'one' }), undefined],
    ['several by their own hand', of(3, 'three died by suicide'), undefined],
  ])('%s', (_, claim, attackers) => {
    expect(withAttackers([of(4, 'four were killed'), claim])[0]!.setting?.attackers).toBe(attackers);
  });
});

describe('figures of which the one may count the attacker in', () => {
  const both: Setting = { attackers: 1 };
  test.each<[string, Setting, Setting, number, number]>([
    ['by more than there were', both, both, 2, 4],
    ['where none is told to have died', {}, {}, 2, 3],
    ['where the lower one counts him as well', { ...both, with: 'gunman' }, both, 2, 3],
    ['where the higher one leaves him out', both, { ...both, without: 'gunman' }, 2, 3],
  ])('are not told apart %s', (_, a, b, low, high) => {
    expect(signOf(of(low, 'killed', undefined, a), of(high, 'killed', undefined, b))).toBeUndefined();
  });
});

const killed = (figure: number, noun: string) =>
  count(figure, undefined, { value: { figure, min: figure, max: figure, unit: noun, words: `${figure} ${noun}` }, setting: { attackers: 1 } });

test.each([
  ['victims', 'victims', undefined],
  ['children', 'children', undefined],
  ['people', 'people', 'who did it may be counted in'],
  ['people', 'victims', 'who did it may be counted in'],
  ['victims', 'people', 'who did it may be counted in'],
  ['relatives', 'relatives', 'who did it may be counted in'],
])('two %s and three %s', (few, many, sign) => {
  expect(signOf(killed(2, few), killed(3, many))).toBe(sign);
});

const reports = ['a', 'b', 'c'].map((id): Report => ({ id, publisher: `Paper ${id}`, publishedAt: '2024-05-06', text: '' }));
const figures = (attribute: string, last: ExtractedClaim<'quantity'>): readonly string[] => {
  const story = { words: ['market', 'ferry', 'quay', 'crane', 'harbour'], places: ['Tambo'] };
  const claims = [count(2, undefined, { report: 'a' }), count(3, undefined, { report: 'b' }), last];
  const told = claims.map((claim) => ({ ...claim, attribute, event: event(claim.report, story) }));
  return align(told, reports, domains).map((fact) => fact.claims.map(({ report }) => report).join(''));
};

test('two dead and three dead are two facts where the attacker died, and one where he did not', () => {
  expect(figures('killed', count(1, { who: 'gunman' }, { report: 'c', setting: { some: 'one' } }))).not.toContain('ab');
  expect(figures('killed', count(1, { who: 'guard' }, { report: 'c', setting: { some: 'one' } }))).toContain('ab');
});

test('who is arrested does no harm: an attacker among them is one of them', () => {
  expect(figures('arrested', count(1, { who: 'gunman' }, { report: 'c', setting: { some: 'one' } }))).toContain('ab');
});
