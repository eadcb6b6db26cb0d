import { LENGTH_CUES } from '../../../lexicon/units.js';
import type { Prose, Token } from '../../language.js';
import { hedgeAfter } from './bounds.js';
import type { BoundRead } from './bounds.js';
import { moneyAfter, moneyPrefixAt } from './money.js';
import { digitsAt, numberAt, tokenFrom } from './numbers.js';
import type { NumberRead } from './numbers.js';
import { measureAt, spreadAt } from './units.js';
import type { Measured } from './units.js';

/** A number with its unit: "PLN 65 million", "12-foot", "$3,500 a month", "24-year-old". */
export interface Figure {
  readonly number: NumberRead;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** Symbol, currency or worded unit; nothing for a count or a bare number. */
  readonly unit?: string;
  readonly dimension?: Measured;
  /** The unit stands before the figure. */
  readonly prefixed: boolean;
  readonly per?: string;
  /** A hedge between figure and unit: "30 or more kilometres". */
  readonly hedge?: BoundRead;
}

export interface Reading {
  readonly prose: Prose;
  /** The tokens of the sentence, the last one excluded. */
  readonly from: number;
  readonly limit: number;
  /** Settles currencies that share a word. */
  readonly settle: (code: string, word: string) => string;
}

const AGE_OF: ReadonlyMap<string, string> = new Map([
  ['y', 'years of age'],
  ['mo', 'months of age'],
  ['wk', 'weeks of age'],
  ['d', 'days of age'],
]);

/** "-year-old", "years old", "years of age": the token after it. */
const ageEnd = (tokens: readonly Token[], at: number, limit: number): number | undefined => {
  const word = at < limit ? tokens[at]!.lower : '';
  if (/^olds?$/.test(word)) return at + 1;
  if (word === '-' && /^olds?$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
  if (word === 'of' && tokens[at + 1]?.lower === 'age') return at + 2;
  return undefined;
};

/** Whether "3m" is a length and not three million: by a word of length near it, or by no counted plural after it. */
const isLength = (tokens: readonly Token[], at: number, limit: number): boolean => {
  for (let i = Math.max(0, at - 6); i < Math.min(limit, at + 4); i++) if (LENGTH_CUES.has(tokens[i]!.lower)) return true;
  const next = at + 1 < limit ? tokens[at + 1]! : undefined;
  return !(
    next &&
    (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN') &&
    (/s$|^people$/.test(next.lower) || /s$|^people$/.test(tokens[at + 2]?.lower ?? ''))
  );
};

const million = (number: NumberRead, tokens: readonly Token[]): NumberRead => ({
  ...number,
  value: Number((number.value * 1e6).toPrecision(15)),
  scale: 1e6,
  bare: false,
  last: number.last + 1,
  end: tokens[number.last]!.end,
});

/** Words for money that are also something else: money only for amounts of that size. */
const LARGE_ONLY: ReadonlyMap<string, number> = new Map([
  ['won', 1000],
  ['pounds', 1e6],
  ['pound', 1e6],
  ['crown', 1e6],
  ['buck', 1e9],
]);

/** Adds the unit after a number. */
const withUnit = (reading: Reading, number: NumberRead, first: number, prefix: string | undefined): Figure => {
  const { prose, limit, settle } = reading;
  const { tokens } = prose;
  const plain = { number, value: number.value, first, last: number.last, prefixed: prefix !== undefined };
  const partial = tokens[number.last - 1]!.end > number.end;
  if (partial) return prefix === undefined ? plain : { ...plain, unit: prefix, dimension: 'money' };
  if (prefix !== undefined) {
    const spread = spreadAt(tokens, number.last, limit);
    // "A$10.5 million Australian dollars", "$5 US": the words after it say it again
    const again = moneyAfter(tokens, number.last, limit, false);
    const last = again && again.symbol === prefix ? again.last : number.last;
    return { ...plain, unit: prefix, dimension: 'money', last: spread?.last ?? last, ...(spread ? { per: spread.per } : {}) };
  }
  const hedge = hedgeAfter(tokens, number.last, limit);
  const after = hedge && hedge.bound !== 'max' ? hedge.last : number.last;
  let at = after;
  let joined = at < limit && tokens[at]!.start === tokens[at - 1]!.end && after === number.last;
  if (joined && /^[-–‑]$/.test(tokens[at]!.text) && tokens[at + 1]?.start === tokens[at]!.end) at += 1;
  else if (joined && /^[-–‑]$/.test(tokens[at]!.text)) joined = false;
  const between = hedge && after === hedge.last ? { hedge } : {};
  const money = moneyAfter(tokens, at, limit, joined);
  if (money) {
    const code = settle(money.symbol, money.word);
    const needs = LARGE_ONLY.get(money.word) ?? 0;
    if (code !== money.word || !money.symbol.startsWith('?') || number.value >= needs) {
      const unsettledPound = money.symbol === '?pounds' && code === money.word;
      if (number.value >= needs || (money.symbol === '?pounds' && code !== money.word)) {
        const spread = spreadAt(tokens, money.last, limit);
        return {
          ...plain,
          ...between,
          unit: unsettledPound ? 'GBP' : code,
          dimension: 'money',
          last: spread?.last ?? money.last,
          ...(spread ? { per: spread.per } : {}),
        };
      }
    }
  }
  const measure = measureAt(tokens, at, limit, joined);
  if (!measure) return plain;
  const age = AGE_OF.get(measure.symbol);
  const aged = age === undefined ? undefined : ageEnd(tokens, measure.last, limit);
  if (age !== undefined && aged !== undefined) return { ...plain, ...between, unit: age, dimension: 'age', last: aged };
  const spread = spreadAt(tokens, measure.last, limit);
  return {
    ...plain,
    ...between,
    unit: measure.symbol,
    dimension: measure.dimension,
    last: spread?.last ?? measure.last,
    ...(spread ? { per: spread.per } : {}),
  };
};

const settled = (reading: Reading, number: NumberRead, first: number, prefix: string | undefined): Figure => {
  const { tokens } = reading.prose;
  const next = number.last < reading.limit && number.end === tokens[number.last - 1]!.end ? tokens[number.last]! : undefined;
  const touching = next !== undefined && next.start === number.end;
  const isMillion =
    next?.text === 'm' &&
    number.scale === 1 &&
    number.written === 'digits' &&
    (prefix !== undefined || (touching && !isLength(tokens, number.last, reading.limit)));
  return withUnit(reading, isMillion ? million(number, tokens) : number, first, prefix);
};

const COULD_PREFIX = /^[^0-9a-z(),.;:'"“”‘’!?\s–-]/u;

/** The figure that begins with token `at`, its currency included. */
export const figureAt = (reading: Reading, at: number): Figure | undefined => {
  const { prose, limit, settle } = reading;
  const token = prose.tokens[at];
  if (!token || at >= limit) return undefined;
  if (COULD_PREFIX.test(token.text) || token.text === 'kr') {
    const prefix = moneyPrefixAt(prose, at, limit);
    if (prefix) {
      const number = digitsAt(prose, prefix.token, prefix.digits, limit);
      const money = number && settled(reading, number, at, settle(prefix.code, token.text.replace(/[0-9].*$/, '')));
      return money && prefix.weak && money.number.bare ? undefined : money;
    }
  }
  if (token.text.startsWith('FL') && /^FL[0-9]{2,3}$/.test(token.text)) {
    const digits = Number(token.text.slice(2)) * 100;
    const number: NumberRead = { value: digits, first: at, last: at + 1, start: token.start, end: token.end, written: 'digits', bare: false, scale: 100 };
    return { number, value: digits, first: at, last: at + 1, unit: 'ft', dimension: 'length', prefixed: true };
  }
  const number = numberAt(prose, at, limit);
  return number && settled(reading, number, at, undefined);
};

/** The figure whose first character is `character`, inside a token that the figure before it began: "15" of "10-15". */
export const figureWithin = (reading: Reading, token: number, character: number): Figure | undefined => {
  const { prose, limit } = reading;
  if (prose.tokens[token]!.end <= character) return figureAt(reading, tokenFrom(prose.tokens, token, character));
  const number = digitsAt(prose, token, character, limit);
  return number && settled(reading, number, token, undefined);
};
