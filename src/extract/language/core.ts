/**
 * The language data as the NLP library reads it: a core model of its own form, made of what `lexemes.ts` has.
 *
 * The library's own way to its model takes longer than reading the first hundred reports: 3 MB of JSON are parsed, written, parsed again,
 * and an index of 90,000 words is built. Here the words are looked up in their own order, and what is known of them is one number each.
 */
import { BITS, type Field, maskOf } from './bits.js';
import { CATEGORIES, CLUSTERS, EXPANSIONS, EXPRESSIONS, KIND_BITS, KINDS, LEMMAS, LEXEMES, PRESERVE, TAG_NAMES, WIDE } from './lexemes.js';

/** Words by their places and places by their words, to which the library adds what it meets. */
export interface Lexemes {
  readonly list: string[];
  readonly hash: Record<string, number>;
  /** How many the language data have. */
  readonly intrinsicSize: number;
  /** How many there are. */
  index: number;
}

/** Words of the language data. They are in the order of their small letters but for the first, which is no word. */
const wordsOfData = (): string[] => {
  const words = LEXEMES.split(' ');
  for (let i = 0; i < WIDE.length; i += 2) words[WIDE[i] as number] = WIDE[i + 1] as string;
  return words;
};

/** The place of a word of the first `count`. */
const placeOf = (words: readonly string[], count: number, word: string): number | undefined => {
  if (word === words[0]) return 0;
  const small = word.toLowerCase();
  let low = 1;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.toLowerCase() < small) low = middle + 1;
    else high = middle;
  }
  for (; low < count && words[low]!.toLowerCase() === small; low++) if (words[low] === word) return low;
  return undefined;
};

/** The words, as a list and as what the library takes for an object with a key for each. */
const lexemesAfresh = (): Lexemes => {
  const list = wordsOfData();
  const intrinsicSize = list.length;
  const added = new Map<string, number>();
  const hash = new Proxy<Record<string, number>>(Object.create(null) as Record<string, number>, {
    get: (_, word) => (typeof word === 'string' ? (added.get(word) ?? placeOf(list, intrinsicSize, word)) : undefined),
    set: (_, word, place: number) => {
      if (typeof word === 'string') added.set(word, place);
      return true;
    },
    deleteProperty: (_, word) => {
      if (typeof word === 'string') added.delete(word);
      return true;
    },
  });
  return { list, hash, intrinsicSize, index: intrinsicSize };
};

/** Numbers a word: its facts, and the place of its expansion or other spelling. */
const SIZE = 2;

const DIGITS = 36;
const digitAt = (at: number): number => {
  const code = KINDS.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
};

const factsOfData = (): Uint32Array => {
  const facts = new Uint32Array((KINDS.length / 2) * SIZE);
  for (let at = 0; at < KINDS.length; at += 2) facts[(at / 2) * SIZE] = KIND_BITS[digitAt(at) * DIGITS + digitAt(at + 1)]!;
  for (let i = 0; i < LEMMAS.length; i += 2) facts[LEMMAS[i]! * SIZE + 1] = LEMMAS[i + 1]!;
  return facts;
};

/** Where a fact is, as the library has it written: number, bits, shift, that it is a number and no name, found out of words that are added, and a name in the end. */
type Place = readonly [number, number, number, 0 | 1, 0 | 1, 0 | 1];
const placed = (field: Field, found: 0 | 1 = 0): Place => [0, maskOf(field), BITS[field][0], 1, found, found];
const layout: Readonly<Record<string, Place>> = {
  ...Object.fromEntries((Object.keys(BITS) as Field[]).map((field) => [field, placed(field, field === 'pos' ? 1 : 0)])),
  lemma: [1, 0xfffff, 0, 1, 0, 0],
};

/** A core model. Its words are new ones each time; all else is shared. */
export const coreModel = (): { readonly features: Readonly<Record<string, unknown>> & { readonly lexeme: Lexemes } } & Readonly<Record<string, unknown>> => ({
  packing: { size: SIZE, efSize: 1, efList: ['pos'], layout, config: {} },
  lexicon: facts,
  xpansions: EXPANSIONS,
  features: {
    lexeme: lexemesAfresh(),
    pos: { list: TAG_NAMES },
    posClusters: { list: clusters },
    tokenType: { list: CATEGORIES.list },
  },
  tcat: CATEGORIES,
  trex: EXPRESSIONS,
  preserve: PRESERVE,
});

const facts = factsOfData();
const clusters = CLUSTERS.map((tags) => ({ has: (tag: number): boolean => ((tags >>> tag) & 1) === 1 }));
