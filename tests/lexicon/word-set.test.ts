import { describe, expect, test } from 'vitest';
import { marksOf, wordSet } from '../../src/lexicon/word-set.js';

const has = (word: string, { at, bit }: { readonly at: number; readonly bit: number }): boolean => (marksOf(word)[at]! & bit) !== 0;

describe('sets of words as bits', () => {
  test('a word is in the sets that name it, and in no other', () => {
    const fruit = wordSet(['apple', 'lime']);
    const green = wordSet(['lime', 'grass']);
    expect(['apple', 'lime', 'grass', 'stone'].map((word) => [has(word, fruit), has(word, green)])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  test('more sets than one number has bits', () => {
    const sets = Array.from({ length: 70 }, (_, i) => wordSet([`word ${i}`, 'in all']));
    sets.forEach((set, i) => {
      expect(has('in all', set)).toBe(true);
      expect(sets.filter((each) => has(`word ${i}`, each))).toEqual([set]);
    });
    expect(sets.some((set) => has('in none', set))).toBe(false);
  });

  test('a set made later is asked as well', () => {
    expect(marksOf('latecomer').every((bits) => bits === 0)).toBe(true);
    expect(has('latecomer', wordSet(['latecomer']))).toBe(true);
  });

  test('it is a set still', () => {
    const fruit = wordSet(['apple', 'lime']);
    expect([fruit.has('apple'), fruit.has('stone'), fruit.size]).toEqual([true, false, 2]);
  });
});
