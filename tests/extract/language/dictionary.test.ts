import { expect, test } from 'vitest';
import { isInDictionary } from '../../../src/extract/language/dictionary.js';
import { wordOf } from '../../../src/extract/language/words.js';

test.each([
  ['water', true],
  ['Unity', true],
  ['Gate', true],
  ['Cessna', false],
  ['Korvald', false],
])('%s is a word as it stands: %s', (word, is) => {
  expect(isInDictionary({ word: wordOf(word) })).toBe(is);
});
