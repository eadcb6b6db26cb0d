import type { Worded } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { areContraries, deniedAcross } from './opposed.js';
import { NEGATIONS, OPEN_WORDS } from './stopwords.js';
import { contentWords, relatedWords, wordsOf } from './words.js';

/** So many words more make a clause say more; a single one is a turn of phrase. */
const MORE = 2;

const plainOf = ({ words }: Worded): readonly string[] => contentWords(words).filter((word) => !NEGATIONS.has(word));
/** What the other has in no form: "attended" is there where "attend" is. */
const without = (words: readonly string[], other: readonly string[]): readonly string[] =>
  words.filter((word) => !other.some((each) => relatedWords(word, each)));

/** How often the one denies what the other affirms: by a word, or by a prefix ("unlocked"). */
const denialsIn = (text: string, own: readonly string[], other: readonly string[]): number =>
  wordsOf(text).filter((word) => NEGATIONS.has(word) && word !== 'without').length + deniedAcross(own, other);

/** Two clauses that alignment holds to say the like. They exclude each other only where all their words are the same but for a denial or one contrary. */
export const compareStatements = (a: Worded, b: Worded): Comparison => {
  const [wordsA, wordsB] = [plainOf(a), plainOf(b)];
  const [onlyA, onlyB] = [without(wordsA, wordsB), without(wordsB, wordsA)];
  const odd = denialsIn(a.words, wordsA, wordsB) % 2 !== denialsIn(b.words, wordsB, wordsA) % 2;
  const isOpen = [...wordsOf(a.words), ...wordsOf(b.words)].some((word) => OPEN_WORDS.has(word));
  const swapped = onlyA.length === 1 && onlyB.length === 1;
  if (odd) return !isOpen && onlyA.length <= 1 && onlyB.length <= 1 ? 'disjoint' : 'incomparable';
  if (swapped && areContraries(onlyA[0]!, onlyB[0]!)) return 'disjoint';
  if (onlyA.length > 0 && onlyB.length > 0) return 'overlap';
  if (onlyA.length + onlyB.length < MORE) return 'same';
  return onlyA.length > 0 ? 'a-within-b' : 'b-within-a';
};
