import { LARGE_ONLY } from '../../../lexicon/currencies.js';
import { COSTS, LENGTH_CUES, WEIGHS } from '../../../lexicon/units.js';
import type { Prose, Token } from '../../language.js';
import { hedgeAfter } from './bounds.js';
import type { BoundRead } from './bounds.js';
import { isDigit } from './literals.js';
import { moneyAfter, moneyPrefixAt } from './money.js';
import { digitsAt, numberAt, tokenFrom } from './numbers.js';
import type { NumberRead } from './numbers.js';
import { measureAt, spreadAt } from './units.js';
import type { Measured, UnitRead } from './units.js';
import { isOf } from '../../language/words.js';

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
  readonly per?: string | undefined;
  /** A hedge between figure and unit: "30 or more kilometres". */
  readonly hedge?: BoundRead | undefined;
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
  for (let i = Math.max(0, at - 6); i < Math.min(limit, at + 4); i++) if (isOf(tokens[i]!, LENGTH_CUES)) return true;
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

/** From here on "pounds" are money even where nothing else in the text says so. */
const SURELY_MONEY = 1e6;

/** How far before "pounds" a word for spending may stand. */
const SPENT_WITHIN = 8;
const costs = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - SPENT_WITHIN) && tokens[i]!.text !== ';'; i--) if (isOf(tokens[i]!, COSTS)) return true;
  return false;
};

/** The code of a currency after a figure, or its word; nothing where the word means something else. */
const currencyOf = (
  { prose: { tokens }, settle }: Reading,
  { value, first }: NumberRead,
  { symbol, word, last }: UnitRead & { readonly word: string },
): string | undefined => {
  const code = settle(symbol, word);
  // "1,300 pounds (600 kg)"
  const converted = tokens[last]?.text === '(' && [2, 3].some((k) => measureAt(tokens, last + k, tokens.length, true)?.dimension === 'mass');
  if (symbol === '?pounds' && (converted || tokens[last]?.lower === 'of' || [1, 2, 3].some((k) => isOf(tokens[first - k], WEIGHS)))) return undefined;
  if (symbol === '?pounds' && code === word) return value >= SURELY_MONEY || costs(tokens, first) ? 'GBP' : undefined;
  return value >= (LARGE_ONLY.get(word) ?? 0) ? code : undefined;
};

/** A figure with a unit that ends before token `last`, and what it is spread over. */
const figureWith = (
  reading: Reading,
  number: NumberRead,
  first: number,
  unit: string,
  dimension: Measured,
  last: number,
  hedge: BoundRead | undefined,
): Figure => {
  const spread = spreadAt(reading.prose.tokens, last, reading.limit);
  return { number, value: number.value, first, last: spread?.last ?? last, unit, dimension, prefixed: false, per: spread?.per, hedge };
};

/** Adds what stands after a number with a currency before it: "A$10.5 million Australian dollars" says it again. */
const withPrefix = ({ prose: { tokens }, limit }: Reading, number: NumberRead, first: number, prefix: string): Figure => {
  const partial = tokens[number.last - 1]!.end > number.end;
  const again = partial ? undefined : moneyAfter(tokens, number.last, limit, false);
  const spread = partial ? undefined : spreadAt(tokens, number.last, limit);
  const last = spread?.last ?? (again?.symbol === prefix ? again.last : number.last);
  return { number, value: number.value, first, last, unit: prefix, dimension: 'money', prefixed: true, per: spread?.per };
};

const isHyphen = (token: Token): boolean => token.text === '-' || token.text === '–' || token.text === '‑';

/** Adds the unit after a number. */
const withUnit = (reading: Reading, number: NumberRead, first: number): Figure => {
  const { tokens } = reading.prose;
  const { limit } = reading;
  const plain: Figure = { number, value: number.value, first, last: number.last, prefixed: false };
  if (number.last >= limit || tokens[number.last - 1]!.end > number.end) return plain;
  // "30 or more kilometres"; "200 or less" has no unit after it
  const inner = hedgeAfter(tokens, number.last, limit);
  const hedge = inner && inner.bound !== 'max' ? inner : undefined;
  let at = hedge?.last ?? number.last;
  if (at >= limit) return plain;
  let joined = !hedge && tokens[at]!.start === tokens[at - 1]!.end;
  if (joined && isHyphen(tokens[at]!)) {
    if (tokens[at + 1]?.start === tokens[at]!.end) at += 1;
    else joined = false;
  }
  // "a 50-strong mob"
  if (joined && at > number.last && tokens[at]!.lower === 'strong') return { ...plain, last: at + 1, unit: 'people' };
  const money = moneyAfter(tokens, at, limit, joined);
  const code = money && currencyOf(reading, number, money);
  if (money && code !== undefined) return figureWith(reading, number, first, code, 'money', money.last, hedge);
  const measure = measureAt(tokens, at, limit, joined);
  if (!measure) return plain;
  const age = AGE_OF.get(measure.symbol);
  const aged = age === undefined ? undefined : ageEnd(tokens, measure.last, limit);
  if (age !== undefined && aged !== undefined) return { number, value: number.value, first, last: aged, unit: age, dimension: 'age', prefixed: false, hedge };
  return figureWith(reading, number, first, measure.symbol, measure.dimension, measure.last, hedge);
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
  const whole = isMillion ? million(number, tokens) : number;
  return prefix === undefined ? withUnit(reading, whole, first) : withPrefix(reading, whole, first, prefix);
};

const LOWER_A = 97;
const LOWER_Z = 122;

/** The figure that begins with token `at`, its currency included. */
export const figureAt = (reading: Reading, at: number): Figure | undefined => {
  const { prose, limit, settle } = reading;
  const token = prose.tokens[at];
  if (!token || at >= limit) return undefined;
  const code = token.text.charCodeAt(0);
  const isLower = code >= LOWER_A && code <= LOWER_Z;
  if (!isDigit(token.text, 0) && (!isLower || token.text === 'kr')) {
    const prefix = moneyPrefixAt(prose, at, limit);
    if (prefix) {
      const number = digitsAt(prose, prefix.token, prefix.digits, limit);
      const money = number && settled(reading, number, at, settle(prefix.code, token.text.split(/[0-9]/, 1)[0]!));
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
