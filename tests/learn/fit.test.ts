import { expect, test } from 'vitest';
import { type Example, fit } from './fit.js';

const example = (measures: readonly number[], same: boolean): Example => ({ measures, same, weight: 1 });

test('what goes with one fact weighs for it, what goes with two against it, and what goes with both not at all', () => {
  const examples = Array.from({ length: 20 }, () => [example([1, 0, 1], true), example([0, 1, 1], false)]).flat();
  const { bias, features } = fit(examples, 3);
  expect(features[0]).toBeGreaterThan(1);
  expect(features[1]).toBeLessThan(-1);
  expect(Math.abs(features[2]! + bias)).toBeLessThan(0.5);
});
