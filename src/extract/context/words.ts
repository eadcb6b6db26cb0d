import { oneOf } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';

/** The first token of a line that ends behind an offset, else the last one, by halving. */
export const tokenAt = (tokens: readonly Token[], line: Line, offset: number): number => {
  let low = line.sentence.first;
  let high = line.sentence.last - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Finds the line of an offset by halving. */
export const lineAt = (reading: Reading, offset: number): Line | undefined => {
  let low = 0;
  let high = reading.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.lines[middle]!.sentence.end <= offset) low = middle + 1;
    else high = middle;
  }
  return reading.lines[low];
};

const BREAKS = new Set([';', ':', '–', '—', 'but', 'while']);
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
