import { expect, test } from 'vitest';
import { instantOf, minutesBetween } from '../../../src/judge/compare/instant.js';

test.each<[string, string, number]>([
  ['2024-05-14T03:47:00Z', '2024-05-14T04:00:00Z', 13],
  ['2024-05-14T03:47:00-05:00', '2024-05-14T08:47:00Z', 0],
  ['2024-05-14T03:47:00+02:00', '2024-05-14T03:47:00-02:30', 270],
  ['2024-05-14', '2024-05-15', 1440],
  // by the clocks as written where one has no zone
  ['2024-05-14T03:47:00', '2024-05-14T04:00:00Z', 13],
  ['2024-05-14T03:47:00', '2024-05-14T04:00:00+02:00', 13],
  ['2024-05-14T03:47:00-05:00', '2024-05-14T04:00:00', 13],
])('from %s to %s: %d minutes', (a, b, expected) => {
  expect(minutesBetween(instantOf(a)!, instantOf(b)!)).toBe(expected);
  expect(minutesBetween(instantOf(b)!, instantOf(a)!)).toBe(expected === 0 ? 0 : -expected);
});
