/** Who tells from within a body does not speak for it. */
import { expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';

const originsBehind = (one: string, other: string): number | undefined =>
  reconcile(
    [one, other].map((by, at) => ({
      id: `r${at}`,
      publisher: `P${at}`,
      publishedAt: `2024-05-0${6 + at}`,
      text: `Four people were killed in a fire in Leeds on Sunday, ${by} said.`,
    })),
  ).findings.find(({ attribute }) => attribute === 'killed')?.origins.length;

test.each([
  ['a police source', 'police', 2],
  ['a Health Ministry source', 'the Health Ministry', 2],
  ['a police spokesman', 'police', 1],
  ['Leeds police', 'police', 1],
])('%s and %s: %d', (one, other, expected) => {
  expect(originsBehind(one, other)).toBe(expected);
});
