/** The text of a version, as far as it is compared: by folded words. */
import { wordsOf } from '../judge/compare/words.js';
import type { Claim } from '../model/index.js';

/** Longer ones are compared by their middle. */
const REACH = 400;
/** Where a sentence ends, or a line. */
export const END = /[.!?]["'”’)]{0,2}\s|\n/g;

/** The sentence in which a span stands, roughly: enough to tell one sentence of a text from another. */
export const sentenceAt = (text: string, { start, end }: Claim['span']): string => {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const head = [...before.matchAll(END)].at(-1);
  const tail = text.slice(end, end + REACH).search(END);
  return text.slice(head === undefined ? from : from + head.index + head[0].length, tail < 0 ? end + REACH : end + tail);
};

/** Words with a blank at both ends, so that whole words are found in them. */
export const lineOf = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** How much two sentences have in common: twice their common words by all their words, from 0 to 1. Dice (1945), "Measures of the amount of ecologic association between species". */
export const likeness = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const known = new Set(a);
  return (2 * b.filter((word) => known.has(word)).length) / (a.length + b.length);
};
