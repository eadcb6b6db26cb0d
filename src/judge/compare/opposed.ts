/** Whether one word is the contrary of another. */
import { CONTRARIES, DENYING_PREFIXES, NO_CONTRARIES } from '../../lexicon/contraries.js';

/** The word that a prefix denies: "unhappy" → happy. */
const deniedBy = (word: string): string | undefined => {
  for (const [prefix, shortest] of DENYING_PREFIXES) {
    const base = word.replace(prefix, '');
    if (base !== word) return base.length >= shortest && !NO_CONTRARIES.has(word) ? base : undefined;
  }
  return undefined;
};

/** Words that are the denial of a word on the other side by their prefix: each counts as a negation. */
export const deniedAcross = (own: readonly string[], other: readonly string[]): number => own.filter((word) => other.includes(deniedBy(word) ?? '')).length;

/** Whether one word is the contrary of the other. Words in lower case. */
export const areContraries = (a: string, b: string): boolean =>
  CONTRARIES.some(([left, right]) => (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)));
