/**
 * What a sentence may have at all. A rule that needs one of some words asks its sentence before it looks at a token: most sentences have none
 * of the words that most rules need, and one look at the bits of all their words together tells.
 */
import { noMarks, type WordSet } from '../../lexicon/word-set.js';
import type { Word } from './words.js';

/** The bits of the words of tokens `first` to `last` (excluded), taken together. */
export const marksTogether = (tokens: readonly { readonly word: Word }[], first: number, last: number): readonly number[] => {
  const none = noMarks();
  const together = none.slice();
  for (let i = first; i < last; i++) {
    const { marks } = tokens[i]!.word;
    if (marks === none) continue;
    for (let at = 0; at < together.length; at++) together[at]! |= marks[at]!;
  }
  return together;
};

/** Whether a sentence has any of some words, as a fact that a rule goes by. */
export const hasAny = ({ marks }: { readonly marks: readonly number[] }, { at, bit }: WordSet): boolean => (marks[at]! & bit) !== 0;

/** The same as a gate: a rule that looks for the words itself need not begin where it says no. Open or not, what is found is the same. */
export const mayHave = (sentence: { readonly marks: readonly number[] }, words: WordSet): boolean => hasAny(sentence, words);
