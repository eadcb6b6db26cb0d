import type { Worded } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { OPPOSITE_STATES, PASSING_STATES, RANK_SHIFTS } from './exclusive.js';
import { compareWords, contentWords, opposed, phraseOf } from './words.js';

const isShifted = (words: readonly string[]): boolean => words.some((word) => RANK_SHIFTS.has(word));

/** "deputy mayor of Tambo" and "mayor": the same but for a word that makes another post of it. "President of the union" may be a second post of a vice president. */
const otherRank = (a: readonly string[], b: readonly string[]): boolean => {
  // Who was mayor once may be deputy mayor now.
  if (isShifted(a) === isShifted(b) || a.includes('former') !== b.includes('former')) return false;
  const [shifted, plain] = isShifted(a) ? [a, b] : [b, a];
  const result = compareWords(
    shifted.filter((word) => !RANK_SHIFTS.has(word)),
    plain,
  );
  return result === 'same' || result === 'a-within-b';
};

/** Two states of which the one may follow the other: missing, then found. */
export const arePassing = (a: Worded, b: Worded): boolean => opposed(contentWords(a.words), contentWords(b.words), PASSING_STATES);

/** Two roles, titles or states of one party or thing. They exclude each other only by a negation, a rank or a pair of opposites; else both can be true. */
export const compareDescriptions = (a: Worded, b: Worded): Comparison => {
  const [phraseA, phraseB] = [phraseOf(a.words), phraseOf(b.words)];
  const [wordsA, wordsB] = [contentWords(a.words), contentWords(b.words)];
  const [negatedA, negatedB] = [phraseA.denied.length > 0 && phraseA.affirmed.length === 0, phraseB.denied.length > 0 && phraseB.affirmed.length === 0];
  if (negatedA !== negatedB) {
    const [denied, affirmed] = negatedA ? [phraseA.denied, phraseB.affirmed] : [phraseB.denied, phraseA.affirmed];
    const result = compareWords(denied, affirmed);
    // Not guilty of murder in the first degree, and guilty of murder: who denies the narrower one may affirm the wider.
    return result === 'same' || result === 'b-within-a' ? 'disjoint' : 'overlap';
  }
  const words = compareWords(wordsA, wordsB);
  if (words === 'same') return words;
  if (otherRank(wordsA, wordsB) || opposed(wordsA, wordsB, OPPOSITE_STATES) || arePassing(a, b)) return 'disjoint';
  return words === 'disjoint' ? 'overlap' : words;
};
