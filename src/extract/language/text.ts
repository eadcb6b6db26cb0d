import type { Prose } from '../language.js';

/** The text of some tokens, the last one excluded, in one line. */
export const textOf = ({ text, tokens }: Prose, first: number, last: number): string => {
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return words.includes('\n') ? words.replace(/\s+/g, ' ') : words;
};
