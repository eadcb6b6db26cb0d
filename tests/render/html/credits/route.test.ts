import { expect, test } from 'vitest';
import type { Box } from '../../../../src/render/html/credits/place.js';
import { routeOf } from '../../../../src/render/html/credits/route.js';

const box = (key: string, x: number, y: number): Box => ({
  party: { key, role: 'outlet', names: [key], reports: [] },
  lines: [key],
  x,
  y,
  width: 100,
  height: 40,
});
const [low, upper, agency, speaker] = [box('low', 0, 200), box('upper', 0, 100), box('agency', 200, 0), box('speaker', 400, 0)];
const all = [upper, low, agency, speaker];

test('from the right side of the one to the left side of the other', () => {
  expect(routeOf(low, speaker, [low, speaker])).toBe('M100 220C250 220 250 20 400 20');
});

test('a line that would come out behind a box goes round it, below or above', () => {
  // Straight, the line of the upper outlet crosses the agency's box, which reaches from 0 to 40.
  const way = routeOf(upper, speaker, all);
  expect(way).toMatch(/^M100 120C\d+ 120 \d+ 48 200 48H300C\d+ 48 \d+ 20 400 20$/);
});

test('nothing is gone round where the line passes by', () => {
  expect(routeOf(low, box('other', 400, 300), all)).toBe('M100 220C250 220 250 320 400 320');
  // Nor is the box that it leads to.
  expect(routeOf(low, agency, all)).toBe('M100 220C150 220 150 20 200 20');
});

test('each outlet has a way of its own', () => {
  const levelOf = (way: string): string | undefined => /(\d+)H300/.exec(way)?.[1];
  const [first, second] = [upper, box('beside', 0, 110)].map((from) => levelOf(routeOf(from, speaker, [...all, box('beside', 0, 110)])));
  expect([first, second]).toEqual(['48', '53']);
});
