/**
 * A text, cut into tokens and sentences, each token with its part of speech.
 */
import { TAGGED_WRONG } from '../lexicon/tagged-wrong.js';
import { setsMade } from '../lexicon/word-set.js';
import { TAGS, type Tag } from './language/library.js';
import { isVerbAfterAll } from './language/corrected-tags.js';
import { forgetRuns, type Piece, piecesAt, withCharacter } from './language/runs.js';
import { retag, type Tagged } from './language/tagger.js';
import { forgetWords, isOf, type Word, wordOf } from './language/words.js';
import { sentencesOf } from './sentences.js';

export { fold } from './language/words.js';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
  /** The word that it is: one object for all tokens that are spelt so. */
  readonly word: Word;
}

/** Tokens `first` to `last`, the last one excluded, and the characters that they cover. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Counts up with each line break that ends a sentence: sentences of one paragraph share it. */
  readonly paragraph: number;
  /** The bits of all its words, which tell what it may have: see `mayHave`. */
  readonly marks: readonly number[];
}

/** A text with its tokens and sentences. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A run longer than this is no word, and one token: the library's work grows with the square of such a run. */
const LONGEST_RUN = 200;

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;
/** Marks that nobody sees: of no width, or of the way that the text runs. "15" with one behind it is 15. */
const isUnseen = (code: number): boolean =>
  code === 0x200b || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || code === 0x2060 || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff; // prettier-ignore
const isSpace = (code: number): boolean =>
  (code > 0x200a && isUnseen(code)) || code === 32 || code === 0xa0 || (code >= 0x2002 && code <= 0x205f && (code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f)); // prettier-ignore

const tokenOf = (start: number, end: number, word: Word, tag: Tag): Token => ({ start, end, text: word.text, lower: word.lower, tag, word });

/** Of a word put together again the library knows the pieces only: of the whole only the capital tells. */
const tagOfWhole = (word: Word, before: Tag, tag: Tag): Tag => (before !== 'X' ? before : word.lower.charCodeAt(0) === word.text.charCodeAt(0) ? tag : 'PROPN');

/** Pieces of a text that stand in one context for the tagger, and where they stand. */
interface Stretch extends Tagged {
  readonly pieces: Piece[];
  readonly hints: number[];
  /** Where the run of each begins. */
  readonly runs: number[];
}

const emptyStretch = (): Stretch => ({ pieces: [], runs: [], tags: [], hints: [] });

const addTokens = (tokens: Token[], stretch: Stretch): void => {
  retag(stretch);
  const { pieces, runs, tags } = stretch;
  const doubted: number[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const { start, end, word, blank, joins, unit, fixed } = pieces[i]!;
    if (blank) continue;
    const run = runs[i]!;
    const tag = TAGS[fixed !== 0 ? fixed : tags[i]!]!;
    const before = tokens[tokens.length - 1];
    if (joins && before) {
      tokens[tokens.length - 1] = tokenOf(before.start, run + end, word, tagOfWhole(word, before.tag, tag));
    } else if (unit && before && (before.tag === 'NUM' || before.text === '/')) {
      // "€365m.", "230 km/h." at the end of a sentence: the unit is one token, the full stop another.
      tokens.push(tokenOf(run + start, run + end - 1, unit, tag), tokenOf(run + end - 1, run + end, wordOf('.'), 'PUNCT'));
    } else {
      if (isOf(pieces[i], TAGGED_WRONG)) doubted.push(tokens.length);
      tokens.push(tokenOf(run + start, run + end, word, tag));
    }
  }
  for (const at of doubted) {
    const { start, end, word } = tokens[at]!;
    if (isVerbAfterAll(tokens, at)) tokens[at] = tokenOf(start, end, word, 'VERB');
  }
};

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let stretch = emptyStretch();
  for (let start = 0, end = 0; start < text.length; start = end) {
    const code = text.charCodeAt(start);
    end = start + 1;
    if (isSpace(code)) continue;
    let number = code;
    const breaks = isBreak(code);
    for (; end < text.length; end++) {
      const next = text.charCodeAt(end);
      if (breaks ? !isBreak(next) : isSpace(next) || isBreak(next)) break;
      number = withCharacter(number, next);
    }
    if (end - start > LONGEST_RUN && !breaks) {
      addTokens(tokens, stretch);
      stretch = emptyStretch();
      tokens.push(tokenOf(start, end, wordOf(text.slice(start, end)), 'X'));
      continue;
    }
    for (const piece of piecesAt(text, start, end, number)) {
      stretch.pieces.push(piece);
      stretch.runs.push(start);
      stretch.tags.push(piece.tag);
      stretch.hints.push(piece.hint);
    }
  }
  addTokens(tokens, stretch);
  return tokens;
};

let marked = 0;
/** A module loaded after the last text may have brought sets of words with it. */
const markAfresh = (): void => {
  if (marked === setsMade()) return;
  marked = setsMade();
  forgetWords();
  forgetRuns();
};

/** Reads a text once, for all recognisers. */
export const proseOf = (text: string): Prose => {
  markAfresh();
  const tokens = tokensOf(text);
  return { text, tokens, sentences: sentencesOf(text, tokens) };
};
