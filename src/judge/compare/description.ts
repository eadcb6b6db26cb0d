import type { Worded } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { CARDINALS } from '../../lexicon/numbers.js';
import { COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import { OPPOSITE_IN_PLACE, OPPOSITE_STATES, OVER, PASSING_STATES, RANK_SHIFTS } from './exclusive.js';
import { areContraries, deniedAcross } from './opposed.js';
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

const nationOf = (word: string): string | undefined => DEMONYMS.get(word) ?? COUNTRY_OF.get(word);

const NUMBER = /^\d[\d.,]*$/;
/** The number that a word tells: "12", "twelve". Of what goes by "first" and "second" there are several. */
const numberIn = (word: string): string | undefined => (NUMBER.test(word) ? word : CARDINALS.get(word)?.toString());

/** Whether of two words only one can be so in a phrase that is else the same: two numbers, two nations, or a word and its contrary. */
const cannotBothStand = (a: string, b: string): boolean => {
  const [nationA, nationB, numberA, numberB] = [nationOf(a), nationOf(b), numberIn(a), numberIn(b)];
  if (nationA !== undefined && nationB !== undefined) return nationA !== nationB;
  if (numberA !== undefined && numberB !== undefined) return numberA !== numberB;
  return areContraries(a, b) || opposed([a], [b], OPPOSITE_IN_PLACE);
};

const without = (words: readonly string[], other: readonly string[]): readonly string[] => words.filter((word) => !other.includes(word));

/** "an Iraqi base", "a US base"; "12 floors", "14 floors": the same but for one word, and the two words exclude each other. */
const differInOne = (a: readonly string[], b: readonly string[]): boolean => {
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  if (onlyA.length !== 1 || onlyB.length !== 1) return false;
  return deniedAcross(onlyA, onlyB) + deniedAcross(onlyB, onlyA) > 0 || (a.length > 1 && cannotBothStand(onlyA[0]!, onlyB[0]!));
};

/** "on parole", "parole ended": all that the one says more is that it is over. */
const isOver = (a: readonly string[], b: readonly string[]): boolean => {
  const more = [...without(a, b), ...without(b, a)];
  return more.length > 0 && more.every((word) => OVER.has(word));
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
  if (differInOne(wordsA, wordsB) || (words !== 'overlap' && words !== 'disjoint' && isOver(wordsA, wordsB))) return 'disjoint';
  if (otherRank(wordsA, wordsB) || opposed(wordsA, wordsB, OPPOSITE_STATES) || arePassing(a, b)) return 'disjoint';
  return words === 'disjoint' ? 'overlap' : words;
};
