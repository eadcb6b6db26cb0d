import type { Quantity } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { halfStep, roundTo } from './precision.js';
import { dimensionOf, inBaseUnit } from '../../model/units.js';

/** What a quantity allows, in the base unit of its dimension; open bounds are infinite. Never leaves this file but as a comparison. */
interface Band {
  readonly low: number;
  readonly high: number;
  /** A figure told as exact. */
  readonly exact: boolean;
  /** How far its digits let a figure, or a bound, be off. */
  readonly slack: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * How far "about" reaches: a tenth of the figure, or half of the place that it is rounded to where that is more, but never
 * more than a quarter. Round figures are taken roundly, after Krifka (2007), "Approximate interpretation of number words"; how far is a
 * choice of ours: "about 1,000" reaches from 750 to 1,250, "about 1,200" from 1,080 to 1,320.
 */
const reachOfAbout = (figure: number): number => {
  const size = Math.abs(figure);
  return Math.max(size * 0.1, Math.min(roundTo(size) / 2, size * 0.25));
};

/** Units of groups, whose number says nothing of the number of members. */
const GROUPS = /\b(?:households?|families|family|couples|pairs|teams|groups|crews|units|companies)\b/;
const MEMBERS = /\b(?:people|persons?|individuals|men|women|children|residents|workers|employees|inhabitants|members)\b/;

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
/** Hundredths of a percentage point. */
const POINTS: ReadonlyMap<string, number> = new Map([
  ['pp', 1],
  ['bp', 0.01],
]);
/** A value in the base unit of its dimension, points among them. */
const inBase = (value: number, unit: string): number => inBaseUnit(value, unit) * (POINTS.get(unit) ?? 1);

/** Whether a unit is that of a measure, and no noun for what is counted. */
export const isMeasure = (unit: string): boolean => dimensionOf(unit) !== undefined || isMoney(unit) || unit === '%' || unit === 'pp' || unit === 'bp';

/** Whether two units measure one thing: km / mi do, NOK / USD and people / households do not. Two nouns for what is counted do. */
const sameMeasure = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (isMeasure(a) && isMeasure(b)) return (POINTS.has(a) && POINTS.has(b)) || (dimensionOf(a) !== undefined && dimensionOf(a) === dimensionOf(b));
  if (isMeasure(a) || isMeasure(b)) return a === '' || b === '';
  return !((GROUPS.test(a) && MEMBERS.test(b)) || (GROUPS.test(b) && MEMBERS.test(a)));
};

/** "Below 10 °C" may be below nought; nothing else that is counted or measured is. */
const mayBeBelow = (unit: string): boolean => dimensionOf(unit) === 'temperature';

const bandOf = (quantity: Quantity, unit: string): Band => {
  const { min, max, approximate = false } = quantity;
  const base = (value: number): number => inBase(value, unit);
  const exact = min !== undefined && min === max && !approximate;
  const figure = min ?? max ?? quantity.figure ?? 0;
  const reach = approximate && min !== undefined && min === max ? reachOfAbout(figure) : 0;
  const step = approximate ? 0 : halfStep(quantity, figure);
  return {
    low: min !== undefined ? base(min - reach) : max !== undefined && max >= 0 && !mayBeBelow(unit) ? base(0) : -Infinity,
    high: max !== undefined ? base(max + reach) : Infinity,
    exact,
    slack: step === 0 ? 0 : Math.abs(base(figure + step) - base(figure)),
    lowOpen: quantity.minExclusive === true,
    highOpen: quantity.maxExclusive === true,
  };
};

/** Floating point leaves dust behind: 9.4 m is 30.839895013123357 ft. */
const near = (a: number, b: number): boolean => a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
const atMost = (a: number, b: number): boolean => a <= b || near(a, b);

/** From this place on a figure that ends in noughts may have been rounded, to within so much of it. */
const ROUND = 1000;
const ROUNDED_WITHIN = 0.02;

/** "31,000" beside "31,204": the one is the other, rounded. "40,000" beside "42,000" is not: nobody counts to the thousand and rounds that. */
const isRoundOf = (round: number, told: number): boolean => {
  const step = roundTo(Math.abs(round));
  return step >= ROUND && roundTo(Math.abs(told)) < step / 10 && Math.abs(told - round) <= Math.min(step / 2, Math.abs(round) * ROUNDED_WITHIN);
};

const compareExact = (a: Band, b: Band, converted: boolean): Comparison => {
  if (near(a.low, b.low)) return 'same';
  const apart = Math.abs(a.low - b.low);
  // Beside "6.8", a bare "7" is no count: it was rounded. "7.0" was not.
  const [wholeA, wholeB] = [Number.isInteger(a.low), Number.isInteger(b.low)];
  const rounded = (wholeA && !wholeB && a.slack === 0) || (wholeB && !wholeA && b.slack === 0) ? 0.5 : 0;
  // Each was rounded in its own unit: 33 km and 20.5 miles are one length.
  if (converted) return atMost(apart, a.slack + b.slack) ? 'same' : 'disjoint';
  if (Number.isInteger(a.low) && Number.isInteger(b.low)) {
    if (isRoundOf(b.low, a.low)) return 'a-within-b';
    if (isRoundOf(a.low, b.low)) return 'b-within-a';
  }
  if (!atMost(apart, Math.max(a.slack, b.slack, rounded))) return 'disjoint';
  return rounded > 0 ? (wholeB ? 'a-within-b' : 'b-within-a') : a.slack <= b.slack ? 'a-within-b' : 'b-within-a';
};

const compareBands = (a: Band, b: Band, converted: boolean): Comparison => {
  const slackA = converted ? a.slack : 0;
  const slackB = converted ? b.slack : 0;
  // An excluded bound does not tell "more than 300" from 300: nobody who writes the one would call the other false.
  if (!atMost(a.low - slackA, b.high + slackB) || !atMost(b.low - slackB, a.high + slackA)) return 'disjoint';
  const lowSame = near(a.low, b.low);
  const highSame = near(a.high, b.high);
  if (lowSame && highSame && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen) return 'same';
  if (a.exact) return 'a-within-b';
  if (b.exact) return 'b-within-a';
  const aInside = (lowSame ? a.lowOpen || !b.lowOpen : a.low > b.low) && (highSame ? a.highOpen || !b.highOpen : a.high < b.high);
  const bInside = (lowSame ? b.lowOpen || !a.lowOpen : b.low > a.low) && (highSame ? b.highOpen || !a.highOpen : b.high < a.high);
  return aInside ? 'a-within-b' : bInside ? 'b-within-a' : 'overlap';
};

/** An amount without a figure, from so much to far more: "several", "dozens". */
const isVague = ({ figure, approximate, min, max }: Quantity): boolean =>
  figure === undefined && approximate === true && min !== undefined && max !== undefined && max > 2 * min;

/** How far below the least that it is said of a vague word for fewer than a hundred may still be used: nobody who writes "several" or "dozens" counted. */
const SOFT = 0.6;
const HUNDRED = 100;
const softened = (quantity: Quantity, band: Band): Band => (isVague(quantity) && band.low < HUNDRED ? { ...band, low: band.low * SOFT } : band);
const meet = (a: Band, b: Band): boolean => atMost(a.low, b.high) && atMost(b.low, a.high);

/**
 * Two amounts, each as far as its words commit to it: 25 and "at least 19" → `a-within-b`; 33 km and 20.5 miles → `same`; NOK and USD,
 * or a total and a rise → `incomparable`.
 */
export const compareQuantities = (a: Quantity, b: Quantity): Comparison => {
  if ((a.change === undefined) !== (b.change === undefined) || !sameMeasure(a.unit, b.unit)) return 'incomparable';
  const unitA = isMeasure(a.unit) || !isMeasure(b.unit) ? a.unit : b.unit;
  const unitB = isMeasure(b.unit) || !isMeasure(a.unit) ? b.unit : a.unit;
  const bandA = bandOf(a, unitA);
  const bandB = bandOf(b, unitB);
  if (a.change !== b.change) return bandA.high === 0 && bandB.high === 0 ? 'same' : 'disjoint';
  const converted = unitA !== unitB && (dimensionOf(unitA) !== undefined || POINTS.has(unitA));
  const result = bandA.exact && bandB.exact ? compareExact(bandA, bandB, converted) : compareBands(bandA, bandB, converted);
  if (result === 'disjoint' && (isVague(a) || isVague(b)) && meet(softened(a, bandA), softened(b, bandB))) return 'overlap';
  // A bare number beside a measure may be of something else: only where it fits is it taken for the same.
  return result === 'disjoint' && isMeasure(unitA) && (a.unit === '') !== (b.unit === '') ? 'incomparable' : result;
};

/** Whether all that `a` allows lies above all that `b` allows. */
export const isAbove = (a: Quantity, b: Quantity): boolean => sameMeasure(a.unit, b.unit) && bandOf(a, a.unit).low > bandOf(b, b.unit).high;

/** Whether two measures of one dimension are the same but for a fifth: a writer's own conversion, roundly done. */
export const isRoughly = (a: Quantity, b: Quantity): boolean => {
  if (!sameMeasure(a.unit, b.unit)) return false;
  const middle = ({ min, max, figure, unit }: Quantity): number => Math.abs(inBase(figure ?? min ?? max ?? 0, unit));
  const [small, large] = [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
  return large - small <= large * 0.2;
};

/** Whether all that the one allows is less than half of all that the other allows: a part and a whole rather than two counts of one thing. */
export const isFarBelow = (a: Quantity, b: Quantity): boolean => {
  if (!sameMeasure(a.unit, b.unit)) return false;
  const [bandA, bandB] = [bandOf(a, a.unit), bandOf(b, b.unit)];
  return bandA.high * 2 < bandB.low || bandB.high * 2 < bandA.low;
};
