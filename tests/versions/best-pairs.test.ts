import { describe, expect, test } from 'vitest';
import { bestPairs, nearIn } from '../../src/versions/best-pairs.js';

const numbers = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe('what stands near', () => {
  test.each<[string, number, number, readonly number[]]>([
    ['all of a short list, wherever', 24, 20, numbers(0, 24)],
    ['of a long one, a dozen before and a dozen from there on', 100, 50, numbers(38, 62)],
    ['at the beginning, two dozen', 100, 3, numbers(0, 24)],
    ['at the end, what is left', 100, 95, numbers(83, 100)],
  ])('%s', (_, length, place, expected) => {
    expect(nearIn(numbers(0, length), place)).toEqual(expected);
  });
});

test('the best fits first, each in one pair', () => {
  const fits = [
    { before: 'a', after: 'x', fit: 1 },
    { before: 'a', after: 'y', fit: 3 },
    { before: 'b', after: 'y', fit: 2 },
    { before: 'b', after: 'x', fit: 0 },
  ];
  expect(bestPairs(fits).map(({ before, after }) => before + after)).toEqual(['ay', 'bx']);
});
