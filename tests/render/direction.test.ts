/** A change is told with its direction, wherever a figure is shown. */
import { expect, test } from 'vitest';
import { reconcile, toText } from '../../src/index.js';

const both = (a: string, b: string): string =>
  toText(
    reconcile([
      { id: 'a', publisher: 'A', publishedAt: '2026-03-02T09:00:00Z', text: a },
      { id: 'b', publisher: 'B', publishedAt: '2026-03-02T09:20:00Z', text: b },
    ]),
  );

test('a fall', () => {
  const text = both('Shares in Moll fell 12 percent on Monday.', 'Shares in Moll fell 12 percent on Monday.');
  expect(text).toContain('share price: 12 percent, a fall (A, B)');
  expect(text).toContain('12 percent (a fall)');
});

test('a rise', () => expect(both('Shares in Moll rose 12 percent on Monday.', 'Shares in Moll rose 12 percent on Monday.')).toContain('12 percent (a rise)'));

test('a total has none', () => expect(both('A bus crash in Kess killed 12 people.', 'A bus crash in Kess killed 12 people.')).not.toMatch(/a fall|a rise/));
