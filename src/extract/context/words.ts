import { firstNotBefore } from '../../model/search.js';
import { oneOf } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { Revision } from '../../model/claim.js';
import { excerpt } from '../../model/span.js';

/** The first token of a line that ends behind an offset, else the last one. */
export const tokenAt = (tokens: readonly Token[], { sentence }: Line, offset: number): number =>
  firstNotBefore(sentence.last - 1, (at) => tokens[at]!.end <= offset, sentence.first);

/** The line of an offset. */
export const lineAt = ({ lines }: Reading, offset: number): Line | undefined => lines[firstNotBefore(lines.length, (at) => lines[at]!.sentence.end <= offset)];

const BREAKS = new Set([';', ':', '–', '—', 'but', 'while', 'although', 'though', 'whereas']);
const breaks = oneOf(BREAKS);

/** The token where the part of the sentence before `at` begins: after a semicolon, a dash, or a comma with "and" or "but". */
export const partStart = (tokens: readonly Token[], line: Line, at: number): number => {
  for (let i = at - 1; i >= line.sentence.first; i--) {
    const token = tokens[i]!;
    if (breaks(token) || (token.lower === 'and' && tokens[i - 1]?.text === ',')) return i + 1;
  }
  return line.sentence.first;
};

/** Whether the tokens from `at` on are these words. */
export const wordsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean => {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
};

/** So many tokens, as the words that say how a figure stands. */
export const cueOf = (reading: Reading, first: number, count: number): Revision['cue'] =>
  excerpt(reading.prose.text, reading.prose.tokens[first]!.start, reading.prose.tokens[first + count - 1]!.end);
