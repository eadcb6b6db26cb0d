import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { compareStatements } from '../../../src/judge/compare/statement.js';
import { clause } from '../../align/claims.js';

const told = (words: string, polarity: 'affirmed' | 'denied') => clause('a', words, { polarity });

test.each<[string, string, Comparison]>([
  ['the clerk was tied to a radiator', 'he was tied to a radiator', 'same'],
  ['she attended the course', 'she was to attend the course', 'same'],
  ['the dog slept on the kitchen floor of the flat', 'the dog slept on the floor', 'a-within-b'],
  ['the dog slept on the floor', 'the dog slept on the kitchen floor of the flat', 'b-within-a'],
  ['the gas main exploded under the market', 'the old gas main ruptured in the square', 'overlap'],
  ['the gas main exploded under the market', 'the gas main ruptured', 'overlap'],
  // One word in the place of another may be another thing.
  ['the guards searched the mill', 'the tenants searched the mill', 'incomparable'],
  ['the council voted to close the school', 'the council voted to close the library', 'incomparable'],
  ['the cellar door was locked', 'the cellar door was unlocked', 'incomparable'],
  ['the cellar door was open to the yard', 'the cellar door was shut to the yard', 'incomparable'],
  ['the cellar door was open to the yard', 'the cellar door was shut for the night', 'incomparable'],
  ['the cellar door was locked by the porter', 'the cellar door was unlocked since noon', 'incomparable'],
  ['the cellar door was unlocked since noon', 'the cellar door was locked by the porter', 'incomparable'],
  ['the council voted for the plan', 'the council voted against the plan', 'incomparable'],
  ['the council voted against the plan', 'the council voted for the plan', 'incomparable'],
])('%s beside %s', (a, b, expected) => {
  expect(compareStatements(told(a, 'affirmed'), told(b, 'affirmed'))).toBe(expected);
});

test.each<[string, string, Comparison]>([
  ['the cellar door was locked', 'the cellar door was not locked', 'same'],
  ['the porter tested the alarm', 'the porter did not test the alarm', 'same'],
  ['the cellar door was locked', 'the cellar door was locked', 'same'],
  ['the cellar door was locked', 'the back gate was not locked', 'disjoint'],
  ['the cellar door was locked', 'the cellar door was not locked at noon', 'disjoint'],
  ['the mine was inspected after the fall', 'the mine was not inspected before the fall', 'disjoint'],
  ['the dog was outside the house', 'the dog was not inside the house', 'disjoint'],
  ['Park pleaded guilty', 'Lee pleaded not guilty', 'disjoint'],
])('%s, denied: %s', (a, b, expected) => {
  expect(compareStatements(told(a, 'affirmed'), told(b, 'denied'))).toBe(expected);
});
