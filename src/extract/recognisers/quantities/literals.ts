import { VULGAR_FRACTIONS } from '../../../lexicon/numbers.js';

/** A figure written in digits, as it stands in the characters of a text. */
export interface Literal {
  readonly value: number;
  readonly end: number;
  /** Has thousands separators: "1,140". */
  readonly grouped: boolean;
  /** Has a part after the point, or is a fraction. */
  readonly fractional: boolean;
}

const ZERO = 48;
const NINE = 57;
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
};

const digitsEnd = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return end;
};

const isSpace = (character: string): boolean => character === ' ' || character === '\u00a0' || character === '\u2009' || character === '\u202f';

/** More groups than any amount has: a row of them is a table. */
const MOST_GROUPS = 7;

/** The end of the thousands groups that begin with a separator at `at`: ",234,567", "\u202f567", or with Indian pairs ",34,567". */
const groupsEnd = (text: string, at: number, lead: number): number => {
  const separator = text.charAt(at);
  if ((separator !== ',' && !isSpace(separator)) || lead > 3) return at;
  let end = at;
  for (let groups = 0; groups < MOST_GROUPS && text.charAt(end) === separator; groups++) {
    const next = digitsEnd(text, end + 1);
    const size = next - end - 1;
    if (size === 3) end = next;
    else if (size === 2 && separator === ',' && text.charAt(next) === ',' && isDigit(text, next + 1)) end = next;
    else return size === 0 ? end : at;
  }
  // "713 308-3600" is a telephone number
  if (isSpace(separator) && text.charAt(end) === '-' && isDigit(text, end + 1)) return at;
  const last = end - 4;
  return end > at && text.charAt(last) === separator ? end : at;
};

const NOT_DIGITS = /[^0-9]/g;
const ASCII = 0x7f;
const EXPONENT = /^e([+-]?[0-9]{1,3})(?![\p{L}0-9])/iu;

/**
 * Reads the figure whose first digit (or whose point) is at `at`. Nothing where the digits are part of something else:
 * "192.168.1.2", "29/12/2019", "10:45".
 */
export const literalAt = (text: string, at: number): Literal | undefined => {
  const vulgar = text.charCodeAt(at) > ASCII ? VULGAR_FRACTIONS.get(text.charAt(at)) : undefined;
  if (vulgar !== undefined) return { value: vulgar, end: at + 1, grouped: false, fractional: true };
  const lead = digitsEnd(text, at);
  let whole = groupsEnd(text, lead, lead - at);
  if (whole === lead && text.charAt(at) === '0' && lead - at > 1) return undefined;
  const grouped = whole > lead;
  let end = whole;
  const mark = text.charAt(end);
  if (mark === '.' && isDigit(text, end + 1)) end = digitsEnd(text, end + 1);
  else if (mark === ',' && !grouped && isDigit(text, end + 1)) {
    // A decimal comma: one or two digits and no further figure.
    const decimals = digitsEnd(text, end + 1);
    if (decimals - end > 3 || text.charAt(decimals) === ',') whole = end;
    else end = decimals;
  }
  if (end === at) return undefined;
  const next = text.charAt(end);
  if ((next === '.' || next === ':' || (next === ',' && end > whole)) && isDigit(text, end + 1)) return undefined;
  const decimals = end > whole ? text.slice(whole + 1, end) : '';
  const integer = grouped ? text.slice(at, whole).replace(NOT_DIGITS, '') : text.slice(at, whole);
  let value = Number(decimals === '' ? integer : `${integer}.${decimals}`);
  if (next === '/' && isDigit(text, end + 1)) return fractionAt(text, at, end, value);
  const half = text.charCodeAt(end) > ASCII ? VULGAR_FRACTIONS.get(next) : undefined;
  if (half !== undefined) return { value: value + half, end: end + 1, grouped, fractional: true };
  if (next === 'e' || next === 'E') {
    const exponent = EXPONENT.exec(text.slice(end, end + 7));
    if (exponent) {
      value = Number(`${value}e${exponent[1]}`);
      end += exponent[0].length;
    }
  }
  if (!Number.isFinite(value)) return undefined;
  if (isSpace(next) && !decimals && !grouped) {
    // "2 1/4"
    const small = fractionPattern.exec(text.slice(end + 1, end + 6));
    if (small && Number(small[1]) < Number(small[2]))
      return { value: value + Number(small[1]) / Number(small[2]), end: end + 1 + small[0].length, grouped, fractional: true };
    // "2 ½ miles"
    const more = text.charCodeAt(end + 1) > ASCII ? VULGAR_FRACTIONS.get(text.charAt(end + 1)) : undefined;
    if (more !== undefined) return { value: value + more, end: end + 2, grouped, fractional: true };
  }
  return { value, end, grouped, fractional: decimals !== '' };
};

const fractionPattern = /^([1-9])\/([2-9]|1[026]|20|100)(?![0-9/.])/;

/** "3/4"; "9/11" and "24/7" are names, "5/17/2018" a date. */
const fractionAt = (text: string, at: number, end: number, numerator: number): Literal | undefined => {
  const small = fractionPattern.exec(text.slice(at, at + 6));
  if (!small || small[0].indexOf('/') !== end - at || numerator >= Number(small[2])) return undefined;
  return { value: numerator / Number(small[2]), end: at + small[0].length, grouped: false, fractional: true };
};
