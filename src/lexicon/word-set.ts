/**
 * Sets of words that are asked of every token of a text. Each set has one bit of its own, and each word all the bits of the sets that it is
 * in: to ask is to look at one bit, and what a whole sentence may have is the bits of its words taken together.
 */

/** Some words, folded, and where their bit is: in the number `at` of a word's marks. */
export interface WordSet extends ReadonlySet<string> {
  readonly at: number;
  readonly bit: number;
}

/** Bits of one number: as many as the engine keeps without a box. */
const BITS = 31;

const sets: WordSet[] = [];
let marked: ReadonlyMap<string, readonly number[]> | undefined;
let none: readonly number[] = [];

/**
 * A set of words to be asked of tokens. Made where a module is loaded, not within a call: each has a place in the marks of every word.
 *
 * @example
 * const TURNS = wordSet(['but', 'before']);
 * if (isOf(tokens[i], TURNS)) …
 */
export const wordSet = (words: Iterable<string>): WordSet => {
  const set = Object.assign(new Set(words), { at: Math.floor(sets.length / BITS), bit: 1 << (sets.length % BITS) });
  sets.push(set);
  marked = undefined;
  return set;
};

/** How many sets there are: words marked when there were fewer are to be marked again. */
export const setsMade = (): number => sets.length;

const markAll = (): ReadonlyMap<string, readonly number[]> => {
  const unmarked: readonly number[] = Array.from({ length: Math.ceil(sets.length / BITS) }, () => 0);
  const marks = new Map<string, number[]>();
  for (const set of sets)
    for (const word of set) {
      let known = marks.get(word);
      // A copy is much quicker made than a list: there are many words.
      if (known === undefined) marks.set(word, (known = unmarked.slice()));
      known[set.at]! |= set.bit;
    }
  none = unmarked;
  return marks;
};

/** The bits of all the sets that a word is in. */
export const marksOf = (word: string): readonly number[] => {
  marked ??= markAll();
  return marked.get(word) ?? none;
};
