/** Paragraphs that put right an earlier one: "Correction: we told you that 19 had died. The figure is nine." */
import { CORRECTIONS, OURSELVES, OWN_TELLINGS, TURNS_AWAY } from '../../lexicon/updates.js';
import type { Revision } from '../../model/claim.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import { cueOf } from './words.js';

/** Lines of a paragraph, at most, behind the one that opens it. */
const LINES = 4;

const paragraphStart = (reading: Reading, line: Line): Line => {
  let opening = line;
  while (opening.number > 0 && reading.lines[opening.number - 1]!.sentence.paragraph === line.sentence.paragraph && line.number - opening.number < LINES)
    opening = reading.lines[opening.number - 1]!;
  return opening;
};

/** "[we told] you that 19 had died", "[we stated] that none": what is put right. Behind "but", ";" or ":" stands what is right. */
const ownTelling = (tokens: readonly Token[], { sentence }: Line, at: number): number | undefined => {
  for (let i = at - 2; i >= sentence.first; i--) {
    const next = tokens[i + 1]!;
    if (next.text === ';' || next.text === ':' || isOf(next, TURNS_AWAY)) return undefined;
    if (isOf(tokens[i], OURSELVES) && isOf(next, OWN_TELLINGS)) return i;
  }
  return undefined;
};

/** The first word of a paragraph, behind a bullet or a number: "• Correction". */
const openingWord = (tokens: readonly Token[], { sentence: { first, last } }: Line): number => {
  for (let i = first; i < Math.min(last, first + 3); i++) if (/\p{L}/u.test(tokens[i]!.text)) return i;
  return first;
};

/** "Correction: an earlier version said 19. The figure is nine." */
export const corrected = (reading: Reading, line: Line, at: number): Revision | undefined => {
  const { tokens } = reading.prose;
  const opening = paragraphStart(reading, line);
  const start = openingWord(tokens, opening);
  const first = tokens[start]!;
  if (!isOf(first, CORRECTIONS) || first.lower === 'update' || first.lower === 'updated') return undefined;
  const told = ownTelling(tokens, line, at);
  return told === undefined ? { role: 'replacing', cue: cueOf(reading, start, 1) } : { role: 'replaced', cue: cueOf(reading, told, 2) };
};
