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
/** The sets that a word is in, by their numbers. Most words are in one. */
let setsOf: ReadonlyMap<string, number | readonly number[]> | undefined;
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
  setsOf = undefined;
  return set;
};

/** How many sets there are: words marked when there were fewer are to be marked again. */
export const setsMade = (): number => sets.length;

const sorted = (): ReadonlyMap<string, number | readonly number[]> => {
  const all = new Map<string, number | number[]>();
  for (const [number, set] of sets.entries())
    for (const word of set) {
      const known = all.get(word);
      if (known === undefined) all.set(word, number);
      else if (typeof known === 'number') all.set(word, [known, number]);
      else known.push(number);
    }
  return all;
};

/** The bits of a word that is in no set: one list for all of those. */
export const noMarks = (): readonly number[] => {
  if (none.length * BITS < sets.length) none = Array.from({ length: Math.ceil(sets.length / BITS) }, () => 0);
  return none;
};

/** The bits of all the sets that a word is in. They are made for those words alone that are asked for: few of all are met in a text. */
export const marksOf = (word: string): readonly number[] => {
  setsOf ??= sorted();
  const known = setsOf.get(word);
  if (known === undefined) return noMarks();
  const marks = noMarks().slice();
  for (const number of typeof known === 'number' ? [known] : known) marks[sets[number]!.at]! |= sets[number]!.bit;
  return marks;
};
