/** What a matcher holds against the value of a claim. */
import { type Check, FLAG, isFields, NUMBER, type Shape, such, wrongIn } from '../model/checked.js';
import type { Claim, Quantity } from '../model/index.js';
import { plain } from '../render/plain.js';

/**
 * A number: exactly that many. Bounds: exactly these bounds, one left out is open, so that `{ min: 19 }` is "at least 19" and not 25. Words: those of the
 * whole value as its report has it, hedge and all ("at least three people"), whatever its kind, upper and lower case being one.
 */
export type Expected = number | string | { readonly min?: number; readonly max?: number; readonly approximate?: boolean };

const BOUNDS: Shape = { min: NUMBER, max: NUMBER, approximate: FLAG };

const isBounds = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  const { min, max } = value;
  return min === undefined || max === undefined ? min !== max : Number(min) <= Number(max);
};

const VALUE = such(
  'a number, words, or { min?, max?, approximate? } with a bound at least, min no higher than max',
  (value) => (typeof value === 'number' && !Number.isNaN(value)) || (typeof value === 'string' && value !== '') || isBounds(value),
);

/** What is wrong with an expected value that is none. */
export const EXPECTED: Check = (value, field, where) => {
  const wrong = isFields(value) ? wrongIn(value, BOUNDS, [], `${where}: ${field}`, 'a bound') : [];
  return wrong.length > 0 ? wrong : VALUE(value, field, where);
};

const isQuantity = (value: Quantity, expected: Exclude<Expected, string>): boolean =>
  typeof expected === 'number'
    ? value.min === expected && value.max === expected && value.approximate === undefined
    : value.min === expected.min && value.max === expected.max && (expected.approximate ?? false) === (value.approximate ?? false);

/** Words on one line, as a failure quotes them, upper and lower case being one: where a text breaks its lines tells nothing. */
export const level = (words: string): string => plain(words).toLowerCase();

export const hasWords = (text: string, words: string): boolean => level(text).includes(level(words));

export const isOf = (claim: Claim, expected: Expected): boolean => {
  if (typeof expected === 'string') return level(claim.value.words) === level(expected);
  return claim.kind === 'quantity' && isQuantity(claim.value, expected);
};

/** "25", "19 or more", "10 to 15", "“Kirkuk”". */
export const told = (expected: Expected): string => {
  if (typeof expected === 'number') return String(expected);
  if (typeof expected === 'string') return `“${plain(expected)}”`;
  const { min, max, approximate } = expected;
  const bounds = min === max ? String(min) : max === undefined ? `${min} or more` : min === undefined ? `${max} or less` : `${min} to ${max}`;
  return approximate ? `about ${bounds}` : bounds;
};
