/**
 * Runs of characters without white space, and the pieces that they are cut into. A run is looked at once; texts are made of the same ones.
 */
import { CUT_AT_STOP } from '../../lexicon/abbreviations.js';
import { askLibrary, type LibraryPiece } from './library.js';
import { type Word, wordOf } from './words.js';

/** A piece of a run. */
export interface Piece extends Omit<LibraryPiece, 'text'> {
  /** Characters of the run. */
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** White space that the library counts as a token. */
  readonly blank: boolean;
  /** It is one word with the piece before it, and `word` is the whole. */
  readonly joins: boolean;
  /** A unit with a full stop, written to what may be its figure: the unit without the stop. */
  readonly unit: Word | undefined;
}

/** A name such as "Kata'ib" that the tokeniser cuts at its apostrophe is one word again; "isn't" and "Iran's" stay cut. */
const ENCLITIC = /^['’](s|re|ve|ll|d|m|t)?$/i;
const cutAtApostrophe = (before: string, value: string): boolean =>
  (value.startsWith("'") || value.startsWith('’')) && value.length > 1 && !ENCLITIC.test(value) && /^\p{L}/u.test(value.slice(1)) && /\p{L}$/u.test(before);

const LETTERS = /^[\p{L}\p{M}]+$/u;
/** A word such as "Šoštanj" that the tokeniser cuts beside each letter it does not know is one word again; "can|not" stays cut. */
const cutAtLetter = (before: string, value: string): boolean =>
  (before.charCodeAt(before.length - 1) > 127 || value.charCodeAt(0) > 127) && LETTERS.test(value) && LETTERS.test(before);

/** An abbreviation such as "Supt." that the tokeniser cuts before its stop is one word again. */
const cutAtStop = (before: string, value: string): boolean => value === '.' && CUT_AT_STOP.has(before);

/** A unit that is written to its figure, with the stop of the sentence: "m.", "bn.", "km.". */
const GLUED_UNIT = /^[a-z]{1,3}\.$/i;

/** What stands right behind a word or a figure is no face: "(2019):", "Dead:3". */
const FACE = /^(?:[:;][)(DPpS3/|]|\)[:;])$/;
const withoutFaces = (pieces: readonly LibraryPiece[]): readonly LibraryPiece[] =>
  pieces.some(({ text }, at) => at > 0 && FACE.test(text))
    ? pieces.flatMap((piece, at) => (at > 0 && FACE.test(piece.text) ? [...piece.text].flatMap(askLibrary) : [piece]))
    : pieces;

/** All pieces are of one shape: they are read for every token of every text. */
const pieceOf = ({ tag, fixed, hint, may }: LibraryPiece, start: number, end: number, word: Word, blank: boolean, joins = false, unit?: Word): Piece => ({
  start,
  end,
  word,
  tag,
  fixed,
  hint,
  may,
  blank,
  joins,
  unit,
});

const isBlank = (value: string): boolean => value.trim() === '';

const cut = (run: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  let before: Piece | undefined;
  for (const piece of withoutFaces(askLibrary(run))) {
    const { text } = piece;
    const blank = isBlank(text);
    if (blank) {
      pieces.push(pieceOf(piece, at, at, wordOf(text), blank));
      continue;
    }
    while (at < run.length && isBlank(run[at]!)) at += 1;
    // The library rewrites a piece or two: what is not in the run is no token of it.
    const start = run.indexOf(text, at);
    if (start < 0) {
      pieces.push(pieceOf(piece, at, at, wordOf(text), true));
      continue;
    }
    at = start + text.length;
    const beside: string = before !== undefined && before.end === start ? before.word.text : '';
    const joins = beside !== '' && (cutAtLetter(beside, text) || cutAtApostrophe(beside, text) || cutAtStop(beside, text));
    const unit = beside !== '' && !joins && GLUED_UNIT.test(text) ? wordOf(text.slice(0, -1)) : undefined;
    before = pieceOf(piece, start, at, wordOf(joins ? beside + text : text), blank, joins, unit);
    pieces.push(before);
  }
  return pieces;
};

/** How many runs of all texts are kept: what is more is cut again. */
const KEPT = 20_000;
const runs = new Map<string, readonly Piece[]>();

export const forgetRuns = (): void => {
  runs.clear();
  atHand.fill(undefined);
};

interface Run {
  readonly text: string;
  /** That of its text: strings come in many forms, whose length is asked of each in its own way. */
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** Runs by a number that is worked out while a run is scanned, the last one of each number: most are found without a string being made of them. */
const PLACES = 1 << 14;
const atHand: (Run | undefined)[] = Array.from({ length: PLACES });

const standsAt = (text: string, start: number, run: string): boolean => {
  for (let i = 0; i < run.length; i++) if (text.charCodeAt(start + i) !== run.charCodeAt(i)) return false;
  return true;
};

/** The number of a run goes on with each of its characters. */
export const withCharacter = (number: number, code: number): number => (Math.imul(number, 31) + code) | 0;

/** The pieces of the run that stands in a text, by its number. */
export const piecesAt = (text: string, start: number, end: number, number: number): readonly Piece[] => {
  const place = (number ^ (number >>> 15)) & (PLACES - 1);
  const known = atHand[place];
  if (known !== undefined && known.length === end - start && standsAt(text, start, known.text)) return known.pieces;
  const run = text.slice(start, end);
  const pieces = piecesOf(run);
  atHand[place] = { text: run, length: run.length, pieces };
  return pieces;
};

/** The pieces of a run of characters without white space, or of one of line breaks and tabs. */
const piecesOf = (run: string): readonly Piece[] => {
  const known = runs.get(run);
  if (known) return known;
  if (runs.size >= KEPT) runs.clear();
  const pieces = cut(run);
  runs.set(run, pieces);
  return pieces;
};
