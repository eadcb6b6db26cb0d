/** What stands in the lines around one. */
import type { WordSet } from '../lexicon/word-set.js';
import { hasAny } from './language/gates.js';
import type { Line, Reading } from './reading.js';

/** Whether a word of one of the sets stands in a line, or in so many before or behind it. */
export const standsNear = ({ lines }: Reading, { number }: Line, sets: readonly WordSet[], back: number, ahead = 0): boolean => {
  for (let i = Math.max(0, number - back); i <= Math.min(number + ahead, lines.length - 1); i++)
    if (sets.some((set) => hasAny(lines[i]!.sentence, set))) return true;
  return false;
};
