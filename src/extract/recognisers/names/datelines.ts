/** The place at the head of an agency's report: "GANDER, Newfoundland, Oct 24 (Atlantic Wire) -". */
import { CALENDAR } from '../../../lexicon/capitals.js';
import type { Prose, Sentence } from '../../language.js';
import { isCapital, type Shapes, UPPER } from './shapes.js';
import { isOf } from '../../language/words.js';

const DASHES = new Set(['-', '–', '—', '--']);
const LONGEST = 16;

/** Where the place names of a dateline end; the sentence's first token where it has none. */
export const datelineEnd = ({ tokens }: Prose, shapes: Shapes, { first, last }: Sentence): number => {
  if (shapes[first] !== UPPER && !(isCapital(shapes[first]) && last - first > 3)) return first;
  let places = -1;
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const { text, start } = tokens[i]!;
    if (DASHES.has(text)) {
      const spaced = i > first && start > tokens[i - 1]!.end;
      if (!spaced) continue;
      return places >= 0 ? places : shapes[first] === UPPER || i - first < 4 ? i : first;
    }
    if ((isOf(tokens[i]!, CALENDAR) || text === '(') && places < 0) places = i;
    else if (text !== ',' && text !== '/' && text !== ')' && text !== '.' && !isCapital(shapes[i]) && places < 0 && shapes[i] !== 6) return first;
  }
  return first;
};
