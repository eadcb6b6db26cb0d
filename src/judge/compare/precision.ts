import type { Quantity } from '../../model/index.js';
import { dimensionOf } from '../../model/units.js';

/** Words that scale the number before them: "9.46 billion" is told to the nearest ten million. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Measures of things with an extent are rounded to their last digit that is not 0: "41,000 m²". Times, counts and shares are not. */
const ROUNDED_TO_ZEROS: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'speed', 'power', 'energy']);

const NUMBER = /\d+(?:[.,]\d+)*/;

/** The place of the last digit that is not 0: 41,000 → 1,000. */
export const roundTo = (figure: number): number => {
  let step = 1;
  while (step < figure && figure % (step * 10) === 0) step *= 10;
  return step;
};

const scaleIn = (words: readonly string[], digits: string, figure: number): number => {
  const value = Number(digits.replace(/,/g, ''));
  for (const word of words) {
    const scale = SCALES.get(word);
    if (scale !== undefined && Math.abs(value * scale - figure) <= 1e-6 * figure) return scale;
  }
  return 1;
};

/**
 * How far the true value may lie from the figure, by the digits that the words spend on it: "9.46 billion" ± 5 million, "7.0" ± 0.05,
 * "33 km" ± 0.5 km. A count told to its last digit ("1,200 jobs") is meant to the last digit: 0.
 */
export const halfStep = (quantity: Quantity, figure: number): number => {
  const size = Math.abs(figure);
  const lower = quantity.words.toLowerCase();
  const words: readonly string[] = lower.match(/[a-z]+/g) ?? [];
  const digits = NUMBER.exec(lower)?.[0];
  const dimension = dimensionOf(quantity.unit);
  const measured = dimension !== undefined || quantity.unit === '%';
  if (digits === undefined) {
    const scale = Math.max(1, ...words.map((word) => (word.length > 1 ? (SCALES.get(word) ?? 1) : 1)));
    if (scale >= 1e3) return (scale * (words.includes('half') ? 0.5 : 1)) / 2;
    if (Number.isInteger(figure)) return measured ? 0.5 : 0;
    return 0;
  }
  const scale = scaleIn(words, digits, size);
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  if (scale > 1 || decimals > 0) return (scale * 10 ** -decimals) / 2;
  if (dimension !== undefined && ROUNDED_TO_ZEROS.has(dimension)) return Math.max(0.5, Math.min(roundTo(size) / 2, size * 0.05));
  return measured ? 0.5 : 0;
};
