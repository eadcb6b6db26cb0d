/**
 * What the NLP library makes of a run of characters without white space. The one file that knows which library does it.
 *
 * The library cuts a run, and tells of each piece what part of speech it most often is, without a look at its neighbours. So each distinct
 * run need be asked about once (`runs.ts`). What a word is in its sentence is then decided by the rules of the library's own model
 * (`tagger.ts`). The library reads everything through the model that it is given; it is given one that leaves out what nobody here asks for.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

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

interface TaggerModel {
  /** The tagger's rules, each a finite automaton written as JSON. */
  readonly machines: readonly string[];
}

const TAG_COUNT = 19;
const TAG_SHIFT = 20;
const TAG_MASK = 0x3f;
/** The second number of a token is above this where it is a piece of a contraction. */
const SPACING = 0xffff;

/** Words, prefixes, suffixes or shapes of words. The model brings a list of them; the library adds what it meets, and never drops any. */
interface Feature {
  readonly list: string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
  index: number;
}

let shown: { readonly document: Shown; readonly tags: readonly number[] } | undefined;

const NOTHING = '[100,0,{"0":{}},{},{},{}]';
const taggerModel = (model.pos as () => TaggerModel)();
const core = (model.core as () => { readonly features: Readonly<Record<string, Partial<Feature>>> })();
// Asked again, the model writes what it answered before as JSON once more: its length doubles, until no string can hold it.
const entities: unknown = (model.metaCER as () => unknown)();
const leanModel = {
  ...model,
  core: () => core,
  metaCER: () => entities,
  sbd: () => ({ machines: [], transformers: [], setter: () => undefined }),
  ner: () => ({ machines: [], transformers: [] }),
  negation: () => ({ machines: [NOTHING], setter: () => undefined }),
  sa: () => ({ machines: [NOTHING], setter: () => undefined }),
  pos: () => ({
    ...taggerModel,
    machines: [],
    setter: (document: Shown, tags: readonly number[]) => {
      shown = { document, tags };
    },
  }),
};

const libraryAfresh = (): { readDoc(text: string): unknown } => winkNLP(leanModel, ['pos']);
let nlp = libraryAfresh();

const isFeature = (feature: Partial<Feature>): feature is Feature => feature.intrinsicSize !== undefined && feature.hash !== undefined;
const features = Object.values(core.features).filter(isFeature);
const lexemes = core.features['lexeme'] as Feature;

/** A word that the library has added it would cut otherwise when it meets it again: it is made to forget, so that a run is cut the same whatever came before. */
const forgetWords = (from: number): void => {
  for (let i = from; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i]!];
};

/** So many words may be added before the library begins again with those of its model. */
const MOST_ADDED = 5_000;
const beginAgain = (): void => {
  for (const { list, hash, intrinsicSize } of features) for (const value of list.splice(intrinsicSize)) delete hash[value];
  for (const feature of features) feature.index = feature.intrinsicSize;
  nlp = libraryAfresh();
};

/** The rules of the tagger. */
export const TAGGER_RULES: readonly string[] = taggerModel.machines;

/** The pieces of a run of characters without white space, in order. */
export const askLibrary = (run: string): readonly LibraryPiece[] => {
  if (lexemes.list.length > lexemes.intrinsicSize + MOST_ADDED) beginAgain();
  const added = lexemes.list.length;
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
  forgetWords(added);
  return pieces;
};

/** The tags by the library's numbers. */
export const TAGS: readonly Tag[] = (() => {
  nlp.readDoc('a');
  const { cache } = shown!.document;
  return Array.from({ length: TAG_COUNT }, (_, tag) => cache.valueOf('pos', tag) as Tag);
})();
