/**
 * Tokens, sentences and parts of speech. The one file that knows which NLP library does it.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { sentencesOf } from './sentences.js';

/** Parts of speech of Universal Dependencies. https://universaldependencies.org/u/pos/ */
type Tag = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
}

/** Tokens `first` to `last`, the last one excluded, and the characters that they cover. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Counts up with each line break that ends a sentence: sentences of one paragraph share it. */
  readonly paragraph: number;
}

/** A text with its tokens and sentences. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const nlp = winkNLP(model, ['pos']);

const CURLY_APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`]/g;

/** Lower case, with straight apostrophes. Most words are that already: their characters tell sooner than a pattern does. */
export const fold = (word: string): string => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 126 || code === 96 || (code >= 65 && code <= 90)) return word.toLowerCase().replace(CURLY_APOSTROPHE, "'");
  }
  return word;
};

/** A word as it stands, and folded. */
interface Word {
  readonly text: string;
  readonly lower: string;
}

/** The engine's own copy of a string: the one that it keeps for names of properties. */
const internalised = (text: string): string => {
  const named = Object.create(null) as Record<string, true>;
  named[text] = true;
  return Object.keys(named)[0] ?? text;
};

/** Words of all texts, so many at most. Equal words are one string then, and every comparison and look-up of them later is cheap. */
const WORDS = 20_000;
const words = new Map<string, Word>();
const wordOf = (value: string): Word => {
  const known = words.get(value);
  if (known) return known;
  if (words.size >= WORDS) words.clear();
  const text = internalised(value);
  const word = { text, lower: internalised(fold(text)) };
  words.set(text, word);
  return word;
};

/** A name such as "Kata'ib" that the tokeniser cuts at its apostrophe is one word again; "isn't" and "Iran's" stay cut. */
const ENCLITIC = /^['’](s|re|ve|ll|d|m|t)?$/i;
const cutAtApostrophe = (before: string, value: string): boolean =>
  (value.startsWith("'") || value.startsWith('’')) && value.length > 1 && !ENCLITIC.test(value) && /^\p{L}/u.test(value.slice(1)) && /\p{L}$/u.test(before);

const LETTERS = /^[\p{L}\p{M}]+$/u;
/** A word such as "Šoštanj" that the tokeniser cuts beside each letter it does not know is one word again; "can|not" stays cut. */
const cutAtLetter = (before: string, value: string): boolean =>
  (before.charCodeAt(before.length - 1) > 127 || value.charCodeAt(0) > 127) && LETTERS.test(value) && LETTERS.test(before);

/** Characters without white space that the tokeniser is asked about; its work grows with the square of such a run. */
const LONGEST_RUN = 200;

/** Where the tokeniser cuts a text before all else. */
const isGap = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || (code >= 0x2002 && code <= 0x205f && (code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f)); // prettier-ignore

const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14) || (code > 127 && String.fromCharCode(code).trim() === '');

/** The first run of characters from `from` on that is too long to be words, as `[start, end]`. Looks only where such a run must pass. */
const longRunIn = (text: string, from: number): readonly [number, number] | undefined => {
  for (let i = from + LONGEST_RUN; i < text.length; i += LONGEST_RUN) {
    let end = i;
    while (end < text.length && !isGap(text.charCodeAt(end))) end += 1;
    let start = i;
    while (start > from && !isGap(text.charCodeAt(start - 1))) start -= 1;
    if (end - start > LONGEST_RUN) return [start, end];
    i = end;
  }
  return undefined;
};

/** Adds the tokens of `piece`, which stands at `offset` in the text. */
/** A unit that is written to its figure, with the stop of the sentence: "m.", "bn.", "km.". */
const GLUED_UNIT = /^[a-z]{1,3}\.$/i;

const addTokens = (tokens: Token[], piece: string, offset: number): void => {
  const all = nlp.readDoc(piece).tokens();
  const values = all.out() as string[];
  const tags = all.out(nlp.its.pos) as Tag[];
  let at = 0;
  let before: Token | undefined;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (isSpace(value.charCodeAt(0)) && value.trim() === '') continue;
    let found = at;
    while (isSpace(piece.charCodeAt(found))) found += 1;
    if (!piece.startsWith(value, found)) {
      // The library may rewrite a character that it does not know: what is not in the text nearby is no token of it.
      const near = piece.slice(at, at + 4 * LONGEST_RUN).indexOf(value);
      if (near < 0) continue;
      found = at + near;
    }
    at = found + value.length;
    const start = offset + found;
    const end = offset + at;
    const tag = tags[i]!;
    if (before !== undefined && before.end === start && (cutAtLetter(before.text, value) || cutAtApostrophe(before.text, value))) {
      const text = before.text + value;
      const lower = fold(text);
      // The library does not know the pieces: of the word as a whole only the capital tells.
      const whole = before.tag !== 'X' ? before.tag : lower.charCodeAt(0) === text.charCodeAt(0) ? tag : 'PROPN';
      before = { start: before.start, end, text, lower, tag: whole };
      tokens[tokens.length - 1] = before;
      continue;
    }
    // "€365m.", "230 km/h." at the end of a sentence: the unit is one token, the full stop another.
    if (before !== undefined && before.end === start && (before.tag === 'NUM' || before.text === '/') && GLUED_UNIT.test(value)) {
      const unit = wordOf(value.slice(0, -1));
      tokens.push({ start, end: end - 1, text: unit.text, lower: unit.lower, tag });
      before = { start: end - 1, end, text: '.', lower: '.', tag: 'PUNCT' };
      tokens.push(before);
      continue;
    }
    const { text, lower } = wordOf(value);
    before = { start, end, text, lower, tag };
    tokens.push(before);
  }
};

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let from = 0;
  for (let run = longRunIn(text, 0); run; run = longRunIn(text, from)) {
    const [start, end] = run;
    if (start > from) addTokens(tokens, text.slice(from, start), from);
    const word = text.slice(start, end);
    tokens.push({ start, end, text: word, lower: fold(word), tag: 'X' });
    from = end;
  }
  if (from < text.length) addTokens(tokens, from === 0 ? text : text.slice(from), from);
  return tokens;
};

/** Reads a text once, for all recognisers. */
export const proseOf = (text: string): Prose => {
  const tokens = text.trim() === '' ? [] : tokensOf(text);
  return { text, tokens, sentences: sentencesOf(text, tokens) };
};
