import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstNotBefore } from '../../src/model/search.js';

test('is what a look at each one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      expect(firstNotBefore(ordered.length, (at) => ordered[at]! < limit)).toBe(ordered.filter((each) => each < limit).length);
    }),
  );
});

test('looks at nothing before where it begins', () => {
  const asked: number[] = [];
  expect(firstNotBefore(9, (at) => asked.push(at) > 0, 5)).toBe(9);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(5);
});
