import type { Claim } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { areContraries, deniedAcross } from './opposed.js';
import { NEGATIONS } from './stopwords.js';
import { contentWords, relatedWords, wordsOf } from './words.js';

/** So many words more make a clause say more; a single one is a turn of phrase. */
const MORE = 2;

/** What the other has in no form: "attended" is there where "attend" is. */
const without = (words: readonly string[], other: readonly string[]): readonly string[] =>
  words.filter((word) => !other.some((each) => relatedWords(word, each)));

/** Words that a denial brings with it, and articles. */
const BESIDE_DENIAL = new Set(['a', 'an', 'the', 'do', 'does', 'did', 'any', 'ever', 'yet']);
const deniedWords = (words: string): readonly string[] => wordsOf(words).filter((word) => !NEGATIONS.has(word) && !BESIDE_DENIAL.has(word));

/** Two clauses of which one denies: it denies what the other says where all their words are the same, small ones as well. */
const compareDenial = (a: string, b: string): Comparison => {
  const [wordsA, wordsB] = [deniedWords(a), deniedWords(b)];
  return wordsA.length === wordsB.length && wordsA.every((word, at) => relatedWords(word, wordsB[at]!)) ? 'same' : 'disjoint';
};

/** Two clauses that alignment holds to say the like. A denial is in their polarity; of others that differ nothing tells whether both can be true. */
export const compareStatements = (a: Claim<'description'>, b: Claim<'description'>): Comparison => {
  if (a.polarity !== b.polarity) return compareDenial(a.value.words, b.value.words);
  const [wordsA, wordsB] = [a, b].map(({ value }) => contentWords(value.words).filter((word) => !NEGATIONS.has(word))) as [string[], string[]];
  const [onlyA, onlyB] = [without(wordsA, wordsB), without(wordsB, wordsA)];
  // "voted for the plan", "voted against the plan"
  if (wordsOf(a.value.words).includes('against') !== wordsOf(b.value.words).includes('against')) return 'incomparable';
  if (onlyA.some((one) => onlyB.some((other) => areContraries(one, other))) || deniedAcross(wordsA, wordsB) + deniedAcross(wordsB, wordsA) > 0)
    return 'incomparable';
  // "the army shelled", "the rebels shelled": one word in the place of another may be another thing.
  if (onlyA.length === 1 && onlyB.length === 1) return 'incomparable';
  if (onlyA.length > 0 && onlyB.length > 0) return 'overlap';
  if (onlyA.length + onlyB.length < MORE) return 'same';
  return onlyA.length > 0 ? 'a-within-b' : 'b-within-a';
};
