import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOneWay } from '../../src/extract/lists.js';

const runs = (numbers: readonly number[]) => runsOneWay(numbers, (before, after) => Math.sign(after - before));

describe('runs that go one way', () => {
  test.each<readonly [string, readonly number[], readonly (readonly number[])[]]>([
    ['up', [1, 2, 5], [[1, 2, 5]]],
    ['down', [5, 2, 1], [[5, 2, 1]]],
    ['there and back', [1, 5, 2], [[1, 5], [2]]],
    ['on the spot', [1, 1, 2], [[1], [1, 2]]],
    ['nowhere', [], []],
  ])('%s', (_, numbers, expected) => expect(runs(numbers)).toEqual(expected));

  test('each item is in one run, in the order of the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (numbers) => {
        expect(runs(numbers).flat()).toEqual(numbers);
      }),
    );
  });
});
