/** A text as the rules of counts see it: each line with its figures, none with a cue yet. */
import { domains } from '../../../src/domains/index.js';
import type { Field } from '../../../src/extract/counts/clause.js';
import { fieldOf } from '../../../src/extract/counts/field.js';
import type { Item } from '../../../src/extract/counts/item.js';
import { figuresOf } from '../../../src/extract/counts/items/index.js';
import { type Line, type Reading, readingOf } from '../../../src/extract/reading.js';

interface Seen {
  readonly reading: Reading;
  readonly line: Line;
  readonly figures: readonly Item[];
  readonly field: Field;
}

export const seenIn = (text: string): readonly Seen[] => {
  const reading = readingOf({ id: 'r', publisher: 'The Courier', publishedAt: '2024-05-06', text }, domains);
  return reading.lines.map((line) => {
    const figures = figuresOf(reading, line);
    const field = fieldOf(
      reading.prose,
      line,
      line.cues,
      figures.map(({ counted }) => counted),
    );
    return { reading, line, figures, field };
  });
};
