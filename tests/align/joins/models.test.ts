import { describe, expect, test } from 'vitest';
import { FEATURES, type FeatureName } from '../../../src/align/joins/features.js';
import { isWeighed, marginOf, modelOf, reasonsFor } from '../../../src/align/joins/models.js';
import { WEIGHTS } from '../../../src/align/joins/weights.js';

/** A pair of which only these features say something. */
const pair = (said: Partial<Record<FeatureName, number>>): readonly number[] => FEATURES.map(({ name }) => said[name] ?? 0);
const weightOf = (model: 'values meet' | 'values apart', name: FeatureName): number => WEIGHTS['quantity']![model].features[name];

test('a pair is weighed by whether its values meet', () => {
  expect(modelOf(pair({}))).toBe('values meet');
  expect(modelOf(pair({ 'the same value': 1 }))).toBe('values meet');
  expect(modelOf(pair({ 'other values': 1 }))).toBe('values apart');
});

test('quotations are not joined by weights', () => {
  expect(isWeighed('quantity')).toBe(true);
  expect(isWeighed('quotation')).toBe(false);
  expect(marginOf('quotation', pair({ 'the same value': 1 }))).toBe(-Infinity);
  expect(reasonsFor('quotation', pair({ 'the same value': 1 }))).toEqual([]);
});

describe('the margin of a pair', () => {
  test('is the sum of what its features are worth, over what its model asks', () => {
    const meet = WEIGHTS['quantity']!['values meet'];
    expect(marginOf('quantity', pair({}))).toBeCloseTo(meet.bias + 0.25, 10);
    expect(marginOf('quantity', pair({ 'the same value': 1 })) - marginOf('quantity', pair({}))).toBeCloseTo(weightOf('values meet', 'the same value'), 10);
    expect(marginOf('quantity', pair({ 'words around them in common': 0.5 })) - marginOf('quantity', pair({}))).toBeCloseTo(
      0.5 * weightOf('values meet', 'words around them in common'),
      10,
    );
  });
  test('asks for more where the values differ', () => {
    const apart = WEIGHTS['quantity']!['values apart'];
    expect(marginOf('quantity', pair({ 'other values': 1 }))).toBeCloseTo(apart.bias + weightOf('values apart', 'other values') - 1, 10);
  });
});

describe('the reasons for a join', () => {
  const all = pair(Object.fromEntries(FEATURES.filter(({ name }) => name !== 'other values').map(({ name }) => [name, 1])));
  const spoke = FEATURES.map(({ name }) => ({ name, weight: weightOf('values meet', name) })).filter(
    ({ name, weight }) => weight > 0 && name !== 'other values',
  );

  test('are the three that spoke most for it, the weightiest first', () => {
    const heaviest = spoke.toSorted((a, b) => b.weight - a.weight).slice(0, 3);
    expect(reasonsFor('quantity', all).map(({ feature }) => feature)).toEqual(heaviest.map(({ name }) => name));
    for (const [at, { weight }] of reasonsFor('quantity', all).entries()) expect(weight).toBeCloseTo(heaviest[at]!.weight, 2);
  });
  test('are none that said nothing, and none that spoke against it', () => {
    expect(reasonsFor('quantity', pair({}))).toEqual([]);
    const against = FEATURES.find(({ name }) => weightOf('values meet', name) < 0)!;
    expect(reasonsFor('quantity', pair({ [against.name]: 1 }))).toEqual([]);
  });
  test('weigh as much as they were said', () => {
    const [{ name, weight }] = [spoke.toSorted((a, b) => b.weight - a.weight)[0]!];
    expect(reasonsFor('quantity', pair({ [name]: 0.5 }))).toEqual([{ feature: name, weight: Math.round(50 * weight) / 100 }]);
  });
});
