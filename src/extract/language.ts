/**
 * Tokens, sentences and parts of speech. The one file that knows which NLP library does it.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { sentencesOf } from './sentences.js';

/** Parts of speech of Universal Dependencies. https://universaldependencies.org/u/pos/ */
export type Tag =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

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

export const fold = (word: string): string => word.toLowerCase().replace(CURLY_APOSTROPHE, "'");

/** A name such as "Kata'ib" that the tokeniser cuts at its apostrophe is one word again; "isn't" and "Iran's" stay cut. */
const ENCLITIC = /^['’](s|re|ve|ll|d|m|t)?$/i;
const cutAtApostrophe = (before: string, value: string): boolean =>
  (value.startsWith("'") || value.startsWith('’')) && value.length > 1 && !ENCLITIC.test(value) && /^\p{L}/u.test(value.slice(1)) && /\p{L}$/u.test(before);

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  const all = nlp.readDoc(text).tokens();
  const values = all.out() as string[];
  const tags = all.out(nlp.its.pos) as Tag[];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const start = text.indexOf(value, at);
    // The library may rewrite a character it does not know: what cannot be found in the text is no token of it.
    if (start < 0 || value.trim() === '') continue;
    const end = start + value.length;
    const before = tokens.at(-1);
    if (before && before.end === start && cutAtApostrophe(before.text, value)) {
      const whole = text.slice(before.start, end);
      tokens[tokens.length - 1] = { start: before.start, end, text: whole, lower: fold(whole), tag: before.tag };
    } else tokens.push({ start, end, text: value, lower: fold(value), tag: tags[i]! });
    at = end;
  }
  return tokens;
};

/** Reads a text once, for all recognisers. */
export const proseOf = (text: string): Prose => {
  const tokens = text.trim() === '' ? [] : tokensOf(text);
  return { text, tokens, sentences: sentencesOf(text, tokens) };
};
