/** A state that comes and goes, of one day: the hour that the later text tells makes an update of what is a conflict without it. */
import { expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';

const early = {
  id: 'a',
  publisher: 'A',
  publishedAt: '2026-03-02T09:00:00Z',
  text: 'Twelve people were missing after a landslide in Torvik on Monday, police said.',
};
const late = (text: string) => ({ id: 'b', publisher: 'B', publishedAt: '2026-03-02T18:30:00Z', text });
const verdictOf = (text: string): string | undefined => reconcile([early, late(text)]).findings.find(({ attribute }) => attribute === 'missing')?.verdict;

test('an entry of a live page, hours later', () =>
  expect(
    verdictOf(
      'Landslide in Torvik\n\n17.05 – Five people are missing after the landslide in Torvik.\n\n14.00 – The road is closed.\n\n11.30 – Dogs search the slope in Torvik.',
    ),
  ).toBe('update'));

test('no hour told', () => expect(verdictOf('Five people were missing after a landslide in Torvik on Monday, the mayor said.')).toBe('conflict'));

test('an entry of the same hour', () =>
  expect(
    verdictOf(
      'Landslide in Torvik\n\n11.05 – Dogs search the slope in Torvik.\n\n10.00 – The road is closed.\n\n09.30 – Five people are missing after the landslide in Torvik.',
    ),
  ).toBe('conflict'));
