/** Reading small things off the tokens of one sentence: numbers, years, days of a month. */
import { DECADES, MONTHS, ORDINALS, SMALL_NUMBERS } from '../../../lexicon/calendar.js';
import { wordOf, isOf } from '../../language/words.js';
import type { Token } from '../../language.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** The tokens of one sentence, `first` to `last`, the last one excluded. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** Tokens of the whole text that are hours by where they stand: see `entryHours`. */
  readonly hours?: ReadonlySet<number>;
}

/** A value with the token after it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

let nothing: Token | undefined;
/** Made when it is first asked for: by then all sets of words are there. */
const nothingThere = (): Token => (nothing ??= { start: -1, end: -1, text: '', lower: '', tag: 'X', word: wordOf('') });

/** The token at `i`, an empty one outside the sentence. */
export const at = (r: Reading, i: number): Token => (i >= r.first && i < r.last ? r.tokens[i]! : nothingThere());

/** Whether the words stand at `i`. */
export const follows = (r: Reading, i: number, ...words: readonly string[]): boolean => {
  for (let k = 0; k < words.length; k++) if (at(r, i + k).lower !== words[k]) return false;
  return true;
};

/** The place after a token that may stand at `i`. */
export const past = (r: Reading, i: number, ...words: readonly string[]): number => (i < r.last && words.includes(at(r, i).lower) ? i + 1 : i);

/** Whether the token at `i` touches the one before it. */
export const glued = (r: Reading, i: number): boolean => at(r, i).start >= 0 && at(r, i - 1).end === at(r, i).start;

/** The token after a character offset. */
export const tokenAfter = (r: Reading, i: number, offset: number): number => {
  let next = i;
  while (next < r.last && r.tokens[next]!.start < offset) next += 1;
  return next;
};

export const isCapital = (token: Token): boolean => {
  const code = token.text.charCodeAt(0);
  return code >= 65 && code <= 90;
};

/** The value of a token of one to four digits, else -1. */
export const digits = (token: Token): number => {
  const { text } = token;
  if (text.length === 0 || text.length > 4) return -1;
  let value = 0;
  for (let k = 0; k < text.length; k++) {
    const digit = text.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

const smallWord = (r: Reading, i: number): Read<number> | undefined => {
  const value = SMALL_NUMBERS.get(at(r, i).lower);
  if (value === undefined) return undefined;
  if (value >= 20) {
    const dash = follows(r, i + 1, '-') ? i + 2 : i + 1;
    const units = SMALL_NUMBERS.get(at(r, dash).lower);
    if (units !== undefined && units < 10) return { value: value + units, next: dash + 1 };
  }
  return { value, next: i + 1 };
};

/** "3", "twenty-five", "forty five". */
export const numberAt = (r: Reading, i: number): Read<number> | undefined => {
  const value = digits(at(r, i));
  return value >= 0 ? { value, next: i + 1 } : smallWord(r, i);
};

const isFigure = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const ORDINAL_ENDS = wordSet(['st', 'nd', 'rd', 'th']);

/** "third", "3rd", "twenty-first": 3, 3, 21. */
export const ordinalAt = (r: Reading, i: number): Read<number> | undefined => {
  const { lower } = at(r, i);
  const word = ORDINALS.get(lower);
  if (word !== undefined) return { value: word, next: i + 1 };
  const figure = isFigure(lower) && lower.length > 2 ? ORDINAL.exec(lower) : null;
  if (figure) return { value: Number(figure[1]), next: i + 1 };
  if (digits(at(r, i)) >= 0 && glued(r, i + 1) && isOf(at(r, i + 1), ORDINAL_ENDS)) return { value: digits(at(r, i)), next: i + 2 };
  const tens = SMALL_NUMBERS.get(lower);
  const ones = follows(r, i + 1, '-') ? ORDINALS.get(at(r, i + 2).lower) : undefined;
  return tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 ? { value: tens + ones, next: i + 3 } : undefined;
};

/** A day of the month: "14", "14th", "fourteenth". */
export const monthDayAt = (r: Reading, i: number): Read<number> | undefined => {
  const value = digits(at(r, i));
  const found = value >= 0 && !glued(r, i + 1) ? { value, next: i + 1 } : (ordinalAt(r, i) ?? (value >= 0 ? { value, next: i + 1 } : undefined));
  return found && found.value >= 1 && found.value <= 31 ? found : undefined;
};

const DAYS = /^(\d{1,2})[-–](\d{1,2})$/;
const JOINS_DAYS = wordSet(['-', '–', '—', 'to', 'and']);

/** "14-16", "14 to 16": two days of one month. */
export const monthDaysAt = (r: Reading, i: number): Read<readonly [number, number | undefined]> | undefined => {
  const { text } = at(r, i);
  const range = text.length > 2 && isFigure(text) ? DAYS.exec(text) : null;
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return from >= 1 && from < to && to <= 31 ? { value: [from, to], next: i + 1 } : undefined;
  }
  const from = monthDayAt(r, i);
  if (!from) return undefined;
  if (isOf(at(r, from.next), JOINS_DAYS)) {
    const to = monthDayAt(r, from.next + 1);
    if (to && to.value > from.value) return { value: [from.value, to.value], next: to.next };
  }
  return { value: [from.value, undefined], next: from.next };
};

const isYear = (value: number): boolean => value >= 1000 && value < 2200;

/** "twenty eighteen", "nineteen ninety-six", "two thousand and three". */
const yearInWords = (r: Reading, i: number): Read<number> | undefined => {
  const first = SMALL_NUMBERS.get(at(r, i).lower);
  if (first === undefined) return undefined;
  if (first === 2 && follows(r, i + 1, 'thousand')) {
    const rest = smallWord(r, past(r, i + 2, 'and'));
    return rest && rest.value < 100 ? { value: 2000 + rest.value, next: rest.next } : { value: 2000, next: i + 2 };
  }
  if (first < 16 || first > 20) return undefined;
  const rest = smallWord(r, past(r, i + 1, '-'));
  return rest && rest.value >= 10 && rest.value < 100 ? { value: first * 100 + rest.value, next: rest.next } : undefined;
};

/** Four digits or a year in words. Whether they are a year is for the words around them to say. */
export const yearAt = (r: Reading, i: number): Read<number> | undefined => {
  const token = at(r, i);
  const value = token.text.length === 4 ? digits(token) : -1;
  if (value >= 0) return isYear(value) && !(glued(r, i + 1) && /^[%°$€£]/.test(at(r, i + 1).text)) ? { value, next: i + 1 } : undefined;
  if (SMALL_NUMBERS.has(token.lower)) return yearInWords(r, i);
  return undefined;
};

const SHORT_YEAR = /^['’](\d\d)$/;

/** "'01": the two digits and whether a year follows the mark. The century is the one that puts it at or before 2049. */
export const shortYearAt = (r: Reading, i: number): Read<number> | undefined => {
  const { text } = at(r, i);
  const mark = text.charAt(0);
  if (mark !== "'" && mark !== '’' && mark !== '‘') return undefined;
  const whole = SHORT_YEAR.exec(text);
  const apart = text.length === 1 && glued(r, i + 1) && at(r, i + 1).text.length === 2 ? digits(at(r, i + 1)) : -1;
  const value = whole ? Number(whole[1]) : apart;
  return value < 0 ? undefined : { value: value < 50 ? 2000 + value : 1900 + value, next: whole ? i + 1 : i + 2 };
};

const FULL_DECADE = /^(\d{3}0)(?:['’]?s)?$/;
const SHORT_DECADE = /^['’‘]?(\d0)s$/;

/** "1990s", "1980's", "'90s", "nineties": the first year. */
export const decadeAt = (r: Reading, i: number): Read<{ readonly year: number; readonly short?: true }> | undefined => {
  const token = at(r, i);
  const word = DECADES.get(token.lower);
  if (word !== undefined) return { value: { year: 1900 + word, short: true }, next: i + 1 };
  const first = token.text.charCodeAt(0);
  // A figure, or a mark before one.
  if (!(first >= 48 && first <= 57) && first !== 39 && first !== 0x2019 && first !== 0x2018) return undefined;
  const full = FULL_DECADE.exec(token.text);
  if (full) {
    if (token.lower.endsWith('s')) return { value: { year: Number(full[1]) }, next: i + 1 };
    if (/^['’]s$/.test(at(r, i + 1).text) && at(r, i + 1).tag === 'NOUN' && glued(r, i + 1)) return { value: { year: Number(full[1]) }, next: i + 2 };
    if (/^['’]$/.test(at(r, i + 1).text) && follows(r, i + 2, 's') && glued(r, i + 1) && glued(r, i + 2))
      return { value: { year: Number(full[1]) }, next: i + 3 };
    return undefined;
  }
  const short = SHORT_DECADE.exec(token.text);
  if (!short) return undefined;
  const year = Number(short[1]);
  return { value: { year: year < 30 ? 2000 + year : 1900 + year, short: true }, next: i + 1 };
};

/** The word without a possessive ending: "yesterday's" is "yesterday". */
export const base = (token: Token): string => (token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower);

/** A month's name as a word of a date; in lower case only beside a figure. */
export const monthAt = (r: Reading, i: number): number | undefined => {
  const token = at(r, i);
  const month = MONTHS.get(base(token));
  return month !== undefined && isCapital(token) ? month : undefined;
};
