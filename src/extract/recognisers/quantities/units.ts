import { CASED_UNITS, LETTER_UNITS, ONLY_JOINED, SPREAD_OVER, UNITS } from '../../../lexicon/units.js';
import type { Dimension } from '../../../lexicon/units.js';
import type { Token } from '../../language.js';
import { isOf, lowerCase, perWord } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

export type Measured = Dimension | 'money' | 'age';

/** A unit after a figure; `last` is the token after it. */
export interface UnitRead {
  readonly symbol: string;
  readonly dimension: Measured;
  readonly last: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly symbol: string;
  readonly dimension: Dimension;
}

/** Phrases by their first word, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const { symbol, dimension, phrases } of UNITS)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const list = map.get(words[0]!) ?? [];
      list.push({ words, symbol, dimension });
      map.set(words[0]!, list);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

const isShort = ({ words: { length } }: Entry): boolean => length === 1;

/** What a token may begin: a unit by its case ("MW"), worded units, a letter ("m"); null for most words. */
const begunAt = perWord(({ text, lower }) => {
  const cased = CASED_UNITS.get(text);
  // "4,100 ha.": the stop of the sentence
  const phrases = BY_FIRST.get(lower) ?? (lower.length < 5 && lower.endsWith('.') ? (BY_FIRST.get(lower.slice(0, -1)) ?? []).filter(isShort) : []);
  // the tokeniser may leave the full stop of the sentence with the letter
  const letter = text.length === 1 || (text.length === 2 && text.endsWith('.')) ? LETTER_UNITS.get(text.charAt(0)) : undefined;
  return cased || letter || phrases.length > 0 ? { cased, phrases, letter } : null;
});

const matches = (tokens: readonly Token[], at: number, limit: number, words: readonly string[]): boolean => {
  if (at + words.length > limit) return false;
  for (let k = 1; k < words.length; k++) {
    const { lower } = tokens[at + k]!;
    // "18° C.": the stop of the sentence
    if (lower !== words[k] && !(k === words.length - 1 && lower === `${words[k]}.`)) return false;
  }
  return true;
};

/** The measure that begins with token `at`; `joined` where it touches the figure or a hyphen after it. */
export const measureAt = (tokens: readonly Token[], at: number, limit: number, joined: boolean): UnitRead | undefined => {
  const token = at < limit ? tokens[at] : undefined;
  const begun = token && begunAt(token);
  if (!begun) return undefined;
  const { cased, phrases, letter } = begun;
  if (cased) return { symbol: cased.symbol, dimension: cased.dimension, last: at + 1 };
  for (const { words, symbol, dimension } of phrases) {
    if (!matches(tokens, at, limit, words)) continue;
    if (words.length === 1 && !joined && isOf(token, ONLY_JOINED)) return undefined;
    return { symbol, dimension, last: at + words.length };
  }
  if (letter && (joined || letter.loose)) return { symbol: letter.symbol, dimension: letter.dimension, last: at + 1 };
  return undefined;
};

const NOT_SPREAD = wordSet(['earlier', 'ago', 'later', 'before', 'after', 'old']);

/** What an amount is spread over, after its unit: "a month", "per barrel", "/ day". */
export const spreadAt = (tokens: readonly Token[], at: number, limit: number): { readonly per: string; readonly last: number } | undefined => {
  const word = at + 1 < limit ? tokens[at]!.lower : '';
  if (word !== 'a' && word !== 'an' && word !== 'per' && word !== '/' && word !== 'each' && word !== 'every') return undefined;
  const over = tokens[at + 1]!;
  // "a year earlier" is a date
  if (isOf(tokens[at + 2], NOT_SPREAD)) return undefined;
  const measure = word === 'per' ? measureAt(tokens, at + 1, limit, true) : undefined;
  if (measure && measure.last > at + 2)
    return {
      per: lowerCase(tokens, at + 1, measure.last),
      last: measure.last,
    };
  if (isOf(over, SPREAD_OVER)) return { per: over.lower, last: at + 2 };
  return word === 'per' && (over.tag === 'NOUN' || over.tag === 'PROPN') ? { per: over.lower, last: at + 2 } : undefined;
};
