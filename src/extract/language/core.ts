/**
 * The language data as the NLP library reads it: a core model of its own form, made of what `lexemes.ts` has.
 *
 * The library's own way to its model takes longer than reading the first hundred reports: 3 MB of JSON are parsed, written, parsed again,
 * and an index of 90,000 words is built. Here the words are looked up in their own order, and what is known of them is one number each.
 */
import { BITS, type Field, maskOf } from './bits.js';
import { CATEGORIES, CLUSTERS, EXPANSIONS, EXPRESSIONS, KIND_BITS, KINDS, LEMMAS, PRESERVE, RARE, TAG_NAMES } from './lexemes.js';
import { placeOf, wordAt, WORDS } from './pages.js';

/** Words by their places. */
interface WordList {
  readonly length: number;
  readonly push: (word: string) => number;
  readonly [place: number]: string;
}

/** Words by their places and places by their words, to which the library adds what it meets. */
export interface Lexemes {
  readonly list: WordList;
  readonly hash: Record<string, number>;
  /** How many the language data have. */
  readonly intrinsicSize: number;
  /** How many there are. */
  index: number;
}

/** What the library takes for a list: of the words of the data only those are made that it asks for. */
const listAfresh = (): WordList => {
  const added: string[] = [];
  const push = (word: string): number => WORDS + added.push(word);
  return new Proxy<WordList>(
    { length: WORDS, push },
    {
      get: (_, key) => {
        if (key === 'push') return push;
        if (key === 'length') return WORDS + added.length;
        const place = Number(key);
        return wordAt(place) ?? added[place - WORDS];
      },
    },
  );
};

/** The words, as a list and as what the library takes for an object with a key for each. */
const lexemesAfresh = (): Lexemes => {
  const added = new Map<string, number>();
  const hash = new Proxy<Record<string, number>>(Object.create(null) as Record<string, number>, {
    get: (_, word) => (typeof word === 'string' ? (added.get(word) ?? placeOf(word)) : undefined),
    set: (_, word, place: number) => {
      if (typeof word === 'string') added.set(word, place);
      return true;
    },
    deleteProperty: (_, word) => {
      if (typeof word === 'string') added.delete(word);
      return true;
    },
  });
  return { list: listAfresh(), hash, intrinsicSize: WORDS, index: WORDS };
};

/** What is known of each word, and behind that the place of the expansion or other spelling of each, which few have. */
const factsOfData = (): Uint32Array => {
  const facts = new Uint32Array(2 * WORDS);
  const bits = new Uint32Array(128);
  for (const [kind, known] of Object.entries(KIND_BITS)) bits[kind.charCodeAt(0)] = known;
  for (let at = 0; at < WORDS; at++) facts[at] = bits[KINDS.charCodeAt(at)]!;
  for (let i = 0; i < RARE.length; i += 2) facts[RARE[i]!] = RARE[i + 1]!;
  for (let i = 0; i < LEMMAS.length; i += 2) facts[WORDS + LEMMAS[i]!] = LEMMAS[i + 1]!;
  return facts;
};

/** Where a fact is, as the library has it written: number, bits, shift, that it is a number and no name, found out of words that are added, and a name in the end. */
type Place = readonly [number, number, number, 0 | 1, 0 | 1, 0 | 1];
const placed = (field: Field, found: 0 | 1 = 0): Place => [0, maskOf(field), BITS[field][0], 1, found, found];
const layout: Readonly<Record<string, Place>> = {
  ...Object.fromEntries((Object.keys(BITS) as Field[]).map((field) => [field, placed(field, field === 'pos' ? 1 : 0)])),
  lemma: [WORDS, 0xfffff, 0, 1, 0, 0],
};

/** A core model. Its words are new ones each time; all else is shared. */
export const coreModel = (): { readonly features: Readonly<Record<string, unknown>> & { readonly lexeme: Lexemes } } & Readonly<Record<string, unknown>> => ({
  packing: { size: 1, efSize: 1, efList: ['pos'], layout, config: {} },
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
