import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { compareStatements } from '../../../src/judge/compare/statement.js';

test.each<[string, string, Comparison]>([
  ['the clerk was tied to a radiator', 'he was tied to a radiator', 'same'],
  ['she attended the course', 'she was to attend the course', 'same'],
  ['the dog slept on the kitchen floor of the flat', 'the dog slept on the floor', 'a-within-b'],
  ['the gas main exploded', 'the gas main ruptured', 'overlap'],
  ['the cellar door was locked', 'the cellar door was not locked', 'disjoint'],
  ['the cellar door was locked', 'the cellar door was unlocked', 'disjoint'],
  ['the cellar door was open', 'the cellar door was shut', 'disjoint'],
  // A denial of more than the other says, or of what is left open.
  ['the cellar door was locked', 'the back gate was not locked', 'incomparable'],
  ['arson was ruled out', 'arson was not ruled out', 'incomparable'],
])('%s beside %s', (a, b, expected) => {
  expect(compareStatements({ words: a }, { words: b })).toBe(expected);
});
