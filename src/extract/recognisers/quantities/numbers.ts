import { LETTER_MULTIPLIERS, MULTIPLIERS } from '../../../lexicon/numbers.js';
import type { Prose, Token } from '../../language.js';
import { isDigit, literalAt } from './literals.js';
import { afterHyphen, fractionAt, multiplierOf, pointAt, spelledAt } from './spelled.js';

/** A number as read: its value, where it stands, and how it was written. */
export interface NumberRead {
  readonly value: number;
  /** Tokens `first` to `last`, the last one excluded. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly written: 'digits' | 'words' | 'fraction';
  /** A whole number in bare digits: it may be a year, a label, a street number. */
  readonly bare: boolean;
  /** The multiplier that it ends with ("65 million": 1e6), else 1. */
  readonly scale: number;
  /** Written with "dozen": as round as "about". */
  readonly rough?: true;
  /** "a third", "one quarter": may also be the third of a row. */
  readonly ordinal?: true;
}

/** The first token that begins at or after a character. */
export const tokenFrom = (tokens: readonly Token[], from: number, character: number): number => {
  let i = from;
  while (i < tokens.length && tokens[i]!.start < character) i += 1;
  return i;
};

const read = (tokens: readonly Token[], first: number, last: number, value: number, rest: Partial<NumberRead> = {}): NumberRead => ({
  value,
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  written: 'words',
  bare: false,
  scale: 1,
  ...rest,
});

/** Decimal digits without the noise of binary multiplication: 1.1 million is 1100000. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/** "… and a half", "… and three quarters", with a multiplier after it or not: "one and a half billion", "three million and a half". */
const withHalves = (tokens: readonly Token[], number: NumberRead, limit: number): NumberRead => {
  // "four-and-a-half" too
  const and = afterHyphen(tokens, number.last);
  if (and + 1 >= limit || tokens[and]!.lower !== 'and') return number;
  const part = fractionAt(tokens, afterHyphen(tokens, and + 1), limit);
  if (!part || part.value >= 1) return number;
  const article = tokens[part.last]?.lower === 'a' || tokens[part.last]?.lower === 'an' ? part.last + 1 : part.last;
  const multiplier = multiplierOf(tokens[article]) ?? multiplierOf(tokens[part.last]);
  const rest = { start: number.start, written: number.written, bare: false };
  if (multiplier !== undefined && multiplier > 12) {
    const last = (multiplierOf(tokens[part.last]) === undefined ? article : part.last) + 1;
    const value = number.scale > 1 ? number.value + part.value * multiplier : (number.value + part.value) * multiplier;
    return read(tokens, number.first, last, tidy(value), { ...rest, scale: multiplier });
  }
  const value = number.value + part.value * (number.scale >= 1000 ? number.scale : 1);
  return read(tokens, number.first, part.last, tidy(value), { ...rest, scale: number.scale });
};

/** "10M", with the full stop of the sentence where the tokeniser left it. */
const letterMultiplier = ({ text }: Token): number | undefined => LETTER_MULTIPLIERS.get(text.length === 2 && text.endsWith('.') ? text.charAt(0) : text);

/** Multipliers after a figure: "1.5 billion", "12 thousand", "13 lakh", "3.2bn", "5k". */
const scaled = (tokens: readonly Token[], number: NumberRead, limit: number): NumberRead => {
  let { value, last, scale } = number;
  for (let guard = 0; guard < 3 && last < limit; guard++) {
    const at = afterHyphen(tokens, last);
    const token = tokens[at]!;
    const adjacent = token.start === tokens[last - 1]!.end;
    const multiplier =
      at < limit
        ? (multiplierOf(token) ?? (adjacent && at === last && token.text !== 'm' && token.text !== 'm.' ? letterMultiplier(token) : undefined))
        : undefined;
    // "38 billion-39 billion": the tokeniser leaves the dash and the second figure in one token with the multiplier
    const dash = multiplier === undefined && at < limit ? token.text.search(/[-–][0-9$£€]/) : -1;
    const word = dash > 0 ? token.lower.slice(0, dash) : '';
    const glued = MULTIPLIERS.get(word) ?? (adjacent ? LETTER_MULTIPLIERS.get(word) : undefined);
    if (glued !== undefined) return { ...number, value: tidy(value * glued), last: at + 1, end: token.start + dash, scale: glued, bare: false };
    // "60 mm" is a length, and "12-dozen" no figure
    if (multiplier === undefined || token.text === 'mm' || (token.lower === 'mn' && !adjacent)) break;
    value *= multiplier;
    scale = multiplier;
    last = at + 1;
  }
  if (last === number.last) return number;
  return { ...number, value: tidy(value), last, end: tokens[last - 1]!.end, scale, bare: false };
};

/** The number in digits whose first character is `at` in token `first`. */
export const digitsAt = (prose: Prose, first: number, at: number, limit: number): NumberRead | undefined => {
  const { text, tokens } = prose;
  const literal = literalAt(text, at);
  if (!literal) return undefined;
  const last = tokenFrom(tokens, first + 1, literal.end);
  const number: NumberRead = {
    value: literal.value,
    first,
    last,
    start: at,
    end: literal.end,
    written: 'digits',
    bare: !literal.grouped && !literal.fractional,
    scale: 1,
  };
  const end = tokens[last - 1]!.end;
  if (end > literal.end) {
    // "PLN65m" is one token
    const tail = text.slice(literal.end, end).replace('.', '');
    const multiplier = LETTER_MULTIPLIERS.get(tail) ?? MULTIPLIERS.get(tail);
    return multiplier === undefined ? number : { ...number, value: tidy(number.value * multiplier), end, scale: multiplier, bare: false };
  }
  return withHalves(tokens, scaled(tokens, number, limit), limit);
};

const isMinus = (token: Token | undefined): boolean => token?.lower === 'minus' || token?.lower === 'negative';

/** "seven (7) persons", "7 (seven)": official prose writes a number twice, and what it counts behind both. */
const twice = (prose: Prose, number: NumberRead, limit: number): NumberRead => {
  const { tokens } = prose;
  if (tokens[number.last]?.text !== '(' || number.last + 2 >= limit) return number;
  const again = onceAt(prose, number.last + 1, limit);
  if (again?.value !== number.value || again.written === number.written || tokens[again.last]?.text !== ')' || again.last >= limit) return number;
  return { ...number, last: again.last + 1, end: tokens[again.last]!.end, bare: false };
};

/**
 * Reads the number that begins with token `first`, within the tokens before `limit`.
 * "25", "12 thousand", "a hundred and forty-three", "thirty-four point one", "one and a half billion", "two thirds of a million", "seven (7)".
 */
export const numberAt = (prose: Prose, first: number, limit: number): NumberRead | undefined => {
  const number = onceAt(prose, first, limit);
  return number && twice(prose, number, limit);
};

const onceAt = (prose: Prose, first: number, limit: number): NumberRead | undefined => {
  const { text, tokens } = prose;
  const token = tokens[first];
  if (!token || first >= limit) return undefined;
  const opening = text.charCodeAt(token.start);
  if (opening < 0x80 ? isDigit(text, token.start) : literalAt(text, token.start) !== undefined) return digitsAt(prose, first, token.start, limit);
  if ((opening === 0x2d || opening === 0x2212) && isDigit(text, token.start + 1) && !/[\p{L}\p{N}]/u.test(text.charAt(token.start - 1))) {
    const below = digitsAt(prose, first, token.start + 1, limit);
    return below && { ...below, value: -below.value, start: token.start, bare: false };
  }
  if (opening === 0x2e && token.end === tokens[first + 1]?.start && isDigit(text, token.end) && !/[\p{L}\p{N}]/u.test(text.charAt(token.start - 1))) {
    return digitsAt(prose, first, token.start, limit);
  }
  if (isMinus(token)) {
    // "plus or minus 4 points" is 4
    if (isMinus(tokens[first + 1]) || (tokens[first - 1]?.lower === 'or' && tokens[first - 2]?.lower === 'plus')) return undefined;
    const below = onceAt(prose, first + 1, limit);
    return below && { ...below, value: -below.value, first, start: token.start, bare: false };
  }
  const part = fractionAt(tokens, first, limit);
  if (part) {
    const of = tokens[part.last]?.lower === 'of' ? part.last + 1 : part.last;
    const article = tokens[of]?.lower === 'a' || tokens[of]?.lower === 'an' ? of + 1 : of;
    const hyphened = afterHyphen(tokens, part.last);
    const at = multiplierOf(tokens[article]) === undefined ? (tokens[hyphened]?.lower === 'a' ? afterHyphen(tokens, hyphened + 1) : hyphened) : article;
    const multiplier = at < limit ? multiplierOf(tokens[at]) : undefined;
    if (multiplier !== undefined) {
      const rest = multiplier === 12 ? ({ rough: true } as const) : {};
      return read(tokens, first, at + 1, tidy(part.value * multiplier), { scale: multiplier, ...rest });
    }
    return read(tokens, first, part.last, part.value, { written: 'fraction', ...(part.ordinal ? { ordinal: true } : {}) });
  }
  const spelled = spelledAt(tokens, first, limit);
  if (!spelled) return undefined;
  const point = pointAt(tokens, spelled.last, limit);
  if (point) {
    const value = Number(`${spelled.value}.${point.decimals}`);
    return scaled(tokens, read(tokens, first, point.last, value), limit);
  }
  const number = read(tokens, first, spelled.last, spelled.value, { scale: spelled.scale, ...(spelled.rough ? { rough: true } : {}) });
  return withHalves(tokens, number, limit);
};
