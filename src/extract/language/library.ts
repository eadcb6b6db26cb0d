/**
 * What the NLP library makes of a run of characters without white space. The one file that knows which library does it.
 *
 * The library cuts a run, and tells of each piece what part of speech it most often is, without a look at its neighbours. So each distinct
 * run need be asked about once (`runs.ts`). What a word is in its sentence is then decided by the rules of the library's own model
 * (`tagger.ts`). The library reads everything through the model that it is given; it is given one that leaves out what nobody here asks for.
 * Of the model that comes with it only the two parts are loaded that are asked: the rest takes longer to load than a report to read.
 */
import featuresOf from 'wink-eng-lite-web-model/dist/feature.js';
import loadTagger from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import winkNLP from 'wink-nlp';
import { coreModel, type Lexemes } from './core.js';

/** Parts of speech of Universal Dependencies, by the library's numbers. https://universaldependencies.org/u/pos/ */
export type Tag =
  'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** A piece of a run, as the library knows it. Tags are the library's numbers. */
export interface LibraryPiece {
  readonly text: string;
  /** What it most often is. */
  readonly tag: number;
  /** What it is wherever it stands; 0 where its neighbours may change that. */
  readonly fixed: number;
  /** The name by which the tagger's rules know the word itself; 0 for most words. */
  readonly hint: number;
  /** What it can be at all, a bit each. */
  readonly may: number;
}

/** What the library shows of a document to its model. Four numbers a token: its word, white space and reading, tag and lemma, flags. */
interface Shown {
  readonly tokens: readonly number[];
  readonly cache: {
    value(word: number): string;
    normal(word: number): number;
    /** The normal form of a piece of a contraction, by the token's second number. */
    nox(spacing: number): number;
    property(word: number, name: string): number | null;
    isMemberPOS(word: number, tag: number): boolean;
    valueOf(feature: string, value: number): string;
  };
}

const TAG_COUNT = 19;
const TAG_SHIFT = 20;
const TAG_MASK = 0x3f;
/** The second number of a token is above this where it is a piece of a contraction. */
const SPACING = 0xffff;

let shown: { readonly document: Shown; readonly tags: readonly number[] } | undefined;

const NOTHING = '[100,0,{"0":{}},{},{},{}]';
const idle = () => ({ machines: [NOTHING], transformers: [], setter: () => undefined });

/** The library with the words of its data, and those words. */
const libraryAfresh = (): { readonly lexemes: Lexemes; readDoc(text: string): unknown } => {
  const core = coreModel();
  const model = {
    core: () => core,
    featureFn: featuresOf,
    addons: {},
    sbd: idle,
    ner: idle,
    negation: idle,
    sa: idle,
    metaCER: idle,
    pos: () => ({
      machines: [],
      transformers: [],
      setter: (document: Shown, tags: readonly number[]) => {
        shown = { document, tags };
      },
    }),
  };
  return { lexemes: core.features.lexeme, readDoc: winkNLP(model as unknown as Parameters<typeof winkNLP>[0], ['pos']).readDoc };
};
let nlp = libraryAfresh();

/** A word that the library has added it would cut otherwise when it meets it again: it is made to forget, so that a run is cut the same whatever came before. */
const forgetWords = ({ list, hash }: Lexemes, from: number): void => {
  for (let i = from; i < list.length; i++) delete hash[list[i]!];
};

/** So many words may be added before the library begins again with those of its model. */
const MOST_ADDED = 5_000;

/** The rules of the tagger, each a finite automaton written as JSON. */
export const TAGGER_RULES: readonly string[] = loadTagger().machines;

/** The pieces of a run of characters without white space, in order. */
export const askLibrary = (run: string): readonly LibraryPiece[] => {
  if (nlp.lexemes.index > nlp.lexemes.intrinsicSize + MOST_ADDED) nlp = libraryAfresh();
  const added = nlp.lexemes.index;
  nlp.readDoc(run);
  const { document, tags } = shown!;
  const { tokens, cache } = document;
  const pieces = tags.map((tag, i): LibraryPiece => {
    const word = tokens[4 * i]!;
    const spacing = tokens[4 * i + 1]!;
    const normal = spacing > SPACING ? cache.nox(spacing) : cache.normal(word);
    let may = 0;
    for (let each = 0; each < TAG_COUNT; each++) if (cache.isMemberPOS(normal, each)) may |= 1 << each;
    return { text: cache.value(word), tag, fixed: (tokens[4 * i + 2]! >>> TAG_SHIFT) & TAG_MASK, hint: cache.property(word, 'posHint') ?? 0, may };
  });
  forgetWords(nlp.lexemes, added);
  return pieces;
};

/** The tags by the library's numbers. */
export const TAGS: readonly Tag[] = (() => {
  nlp.readDoc('a');
  const { cache } = shown!.document;
  return Array.from({ length: TAG_COUNT }, (_, tag) => cache.valueOf('pos', tag) as Tag);
})();
