import { CARDINALS, DENOMINATORS, DENOMINATOR_PARTS, MULTIPLIERS } from '../../../lexicon/numbers.js';
import type { Token } from '../../language.js';
import { entryOf, isOf } from '../../language/words.js';

const HYPHEN = /^[-–‑‐]$/;
const touches = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

/** The index after a hyphen that joins two words; `at` itself where there is none. */
export const afterHyphen = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token && HYPHEN.test(token.text) && touches(tokens[at - 1], token) && touches(token, tokens[at + 1]) ? at + 1 : at;
};

/** "One hundred billion, two hundred million, three hundred thousand and four hundred" has seven. */
const MOST_MULTIPLIERS = 8;

interface Spelled {
  readonly value: number;
  readonly last: number;
  readonly scale: number;
  readonly rough: boolean;
}

export const multiplierOf = entryOf(MULTIPLIERS);
const cardinalOf = entryOf(CARDINALS);
const denominatorOf = entryOf(DENOMINATORS);

/** The number words from `first` on: "a hundred and forty-three", "two hundred thousand", "three lakh crore". */
export const spelledAt = (tokens: readonly Token[], first: number, limit: number): Spelled | undefined => {
  let total = 0;
  let current: number | undefined;
  let room = Infinity; // the next small number must be below it
  let scale = 1;
  let rough = false;
  let at = first;
  let multipliers = 0;
  const opening = tokens[first]!.lower;
  if (opening === 'a' || opening === 'an') {
    if (multiplierOf(tokens[first + 1]) === undefined || first + 1 >= limit) return undefined;
    current = 1;
    room = 0;
    at += 1;
  }
  let last = at;
  while (at < limit) {
    const token = tokens[at]!;
    const small = cardinalOf(token);
    const multiplier = small === undefined ? multiplierOf(token) : undefined;
    if (small !== undefined && small < room && !(small === 0 && at > first)) {
      current = (current ?? 0) + small;
      scale = 1;
      room = small >= 20 ? 10 : 0;
    } else if (
      multiplier !== undefined &&
      multipliers++ < MOST_MULTIPLIERS &&
      (current !== undefined || total > 0 || (at === first && (multiplierOf(tokens[at + 1]) ?? 0) > multiplier))
    ) {
      if (multiplier === 100 || multiplier === 12) current = (current ?? 1) * multiplier;
      else {
        // "two hundred thousand" multiplies, "lakh crore" multiplies what is summed up already
        total = current === undefined ? total * multiplier : total + current * multiplier;
        current = undefined;
      }
      rough ||= multiplier === 12;
      scale = multiplier;
      room = multiplier === 12 ? 0 : Math.min(100, multiplier);
    } else break;
    last = at + 1;
    at = afterHyphen(tokens, last);
    if (
      at === last &&
      scale > 1 &&
      at + 1 < limit &&
      tokens[at]!.lower === 'and' &&
      cardinalOf(tokens[at + 1]) !== undefined &&
      room > 0 &&
      !fractionAt(tokens, at + 1, limit)
    )
      at += 1;
  }
  if (current === undefined && total === 0) return undefined;
  const value = total + (current ?? 0);
  return { value, last, scale, rough };
};

/** Decimals said word by word: "point one", "point zero three", "point seventy-one". */
export const pointAt = (tokens: readonly Token[], at: number, limit: number): { readonly decimals: string; readonly last: number } | undefined => {
  if (at + 1 >= limit || tokens[at]!.lower !== 'point') return undefined;
  let decimals = '';
  let last = at + 1;
  while (last < limit) {
    const small = cardinalOf(tokens[last]) ?? (/^[0-9]$/.test(tokens[last]!.text) ? Number(tokens[last]!.text) : undefined);
    if (small === undefined) break;
    const next = afterHyphen(tokens, last + 1);
    const ones = small >= 20 && next < limit ? cardinalOf(tokens[next]) : undefined;
    if (ones !== undefined && ones > 0 && ones < 10) {
      decimals += String(small + ones);
      last = next + 1;
    } else {
      decimals += String(small);
      last += 1;
    }
  }
  return decimals === '' ? undefined : { decimals, last };
};

interface FractionRead {
  readonly value: number;
  readonly last: number;
  readonly ordinal: boolean;
}

/** The denominator from `at` on: "thirds", "quarter", "twenty-fifths". */
const denominatorAt = (
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly value: number; readonly last: number; readonly plural: boolean } | undefined => {
  const token = at < limit ? tokens[at]! : undefined;
  if (!token) return undefined;
  const whole = denominatorOf(token);
  if (whole !== undefined) return { value: whole, last: at + 1, plural: token.lower.endsWith('s') || token.lower === 'half' };
  if (!isOf(token, DENOMINATOR_PARTS)) return undefined;
  const next = afterHyphen(tokens, at + 1);
  const tens = cardinalOf(token);
  const word = next < limit ? tokens[next]!.lower : '';
  const rest = word === 'first' || word === 'firsts' ? 1 : word === 'second' || word === 'seconds' ? 2 : DENOMINATORS.get(word);
  if (tens === undefined || rest === undefined || rest >= 10) return undefined;
  return { value: tens + rest, last: next + 1, plural: word.endsWith('s') };
};

/** "a third", "two-thirds", "three quarters", "half", "half a", "a half". */
export const fractionAt = (tokens: readonly Token[], first: number, limit: number): FractionRead | undefined => {
  const word = tokens[first]!.lower;
  if (word === 'half') return { value: 0.5, last: first + 1, ordinal: false };
  if (word === 'quarter' && multiplierOf(tokens[first + 1])) return { value: 0.25, last: first + 1, ordinal: false };
  const units = word === 'a' || word === 'an' ? 1 : cardinalOf(tokens[first]);
  if (units === undefined || units === 0) return undefined;
  // "fifty-four hundredths"
  const ones = units >= 20 ? (cardinalOf(tokens[afterHyphen(tokens, first + 1)]) ?? 0) : 0;
  const numerator = ones > 0 && ones < 10 ? units + ones : units;
  const last = numerator > units ? afterHyphen(tokens, first + 1) + 1 : first + 1;
  const part = denominatorAt(tokens, afterHyphen(tokens, last), limit);
  // "eight quarters" of a year are no fraction, and "twenty fifths" nobody says
  if (!part || (numerator > 1 && !part.plural) || numerator >= part.value) return undefined;
  return { value: numerator / part.value, last: part.last, ordinal: numerator === 1 && part.value > 2 };
};
