/**
 * The value of a claim of any kind, laid out for comparing: a stretch of numbers or a set of words, and how little it is met by chance.
 */
import { dimensionOf, measureOf } from '../../lexicon/dimensions.js';
import { singularOf } from '../../lexicon/inflect.js';
import { DEMOGRAPHIC, EVERYONE, KINDS, PEOPLE } from '../../lexicon/people.js';
import { sameThing } from '../../lexicon/same-words.js';
import type { Claim } from '../../model/claim.js';
import { hasClock, MINUTE, MINUTES_A_DAY, OFFSET, type Period } from '../../model/period.js';
import { boundsOf, type Quantity } from '../../model/quantity.js';
import { withoutEnd } from '../../model/text.js';
import { inBaseUnit } from '../../model/units.js';
import { folded } from '../names/fold.js';

export interface Measured {
  /** Claims with one key have one value. */
  readonly key: string;
  readonly low: number;
  readonly high: number;
  /** The figure as named, in the unit of its dimension. */
  readonly named?: number;
  /** The words of a value that is no number. */
  readonly words: ReadonlySet<string>;
  /** From 0 to 1: how little it is met by chance. */
  readonly telling: number;
  /** What is measured or counted: "people", "km", "departure". */
  readonly of: string;
  readonly people: boolean;
  /** How far apart two values are, from 0 to 1, by the scale of their kind. */
  readonly scale: 'ratio' | 'days';
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Decimal digits but for trailing zeros: 42,310 has four, 40,000 one. */
const digitsOf = (figure: number): number => withoutEnd(String(Math.abs(figure)).split('e', 1)[0]!.replace('.', '').replace(/^0+/, ''), /0/).length;

/** Small counts are met everywhere; a figure of many digits is met once. */
const tellingOf = (signed: number): number => {
  const figure = Math.abs(signed);
  if (figure <= 3 && Number.isInteger(figure)) return 0;
  if (figure <= 12 && Number.isInteger(figure)) return 0.2;
  return Math.min(1, 0.2 + 0.25 * digitsOf(figure));
};

/** The noun counted, as one of its kind: "firemen" and "firefighters" are one. */
const nounOf = ({ unit }: Quantity): string => sameThing(singularOf(unit.split(' ').at(-1) ?? ''));
const isPeople = (noun: string): boolean => noun === '' || PEOPLE.has(noun) || DEMOGRAPHIC.has(noun) || KINDS.has(noun) || EVERYONE.has(noun);

/** What a figure measures or counts: kilometres and miles are one, currencies are not. */
const thingOf = (value: Quantity): string => (dimensionOf(value) === 'count' ? nounOf(value) : measureOf(value));

const quantity = (value: Quantity): Measured => {
  const { low, high } = boundsOf(value);
  const dimension = dimensionOf(value);
  const of = thingOf(value);
  const figure = value.figure ?? value.min ?? value.max ?? 0;
  const key = value.figure === undefined ? `${value.min}..${value.max}` : String(value.figure);
  return {
    key: `${key} ${dimension === 'count' ? '' : value.unit}`,
    low: inBaseUnit(low, value.unit),
    high: inBaseUnit(high, value.unit),
    ...(value.figure === undefined ? {} : { named: inBaseUnit(value.figure, value.unit) }),
    words: NO_WORDS,
    telling: tellingOf(figure),
    of,
    people: dimension === 'count' && isPeople(of),
    scale: 'ratio',
  };
};

/** How little a time of a grain is met by chance among the times of one story. */
const TELLING_GRAINS: Readonly<Partial<Record<Period['grain'], number>>> = { minute: 1, hour: 0.7, 'part-of-day': 0.4, day: 0.4, month: 0.5, year: 0.3 };

const time = ({ value, attribute }: Claim<'time'>): Measured => {
  // A clock without a zone is read as if in that of the other times: one zone for all, and never the machine's.
  const at = (iso: string): number => Date.parse(hasClock(iso) && !OFFSET.test(iso) ? `${iso}Z` : iso) / MINUTE;
  return {
    key: `${value.start} ${value.end}`,
    low: at(value.start),
    high: at(value.end) + (hasClock(value.end) ? 0 : MINUTES_A_DAY - 1),
    words: NO_WORDS,
    telling: TELLING_GRAINS[value.grain] ?? 0.3,
    of: attribute.split(' ').at(-1) ?? '',
    people: false,
    scale: 'days',
  };
};

const worded = (words: string, attribute: string): Measured => {
  const key = folded(words);
  return {
    key,
    low: 0,
    high: 0,
    words: new Set(key.split(' ').filter((word) => word.length > 2)),
    telling: /\p{Lu}/u.test(words) ? 1 : 0.4,
    of: attribute,
    people: false,
    scale: 'ratio',
  };
};

const laidOut = (claim: Claim): Measured =>
  claim.kind === 'quantity' ? quantity(claim.value) : claim.kind === 'time' ? time(claim) : worded(claim.value.words, claim.attribute);

/** The value of a claim, laid out once: each is held against many others. */
export const measuredOf = (claim: Claim): Measured => {
  const before = known.get(claim);
  if (before) return before;
  const measured = laidOut(claim);
  known.set(claim, measured);
  return measured;
};
const known = new WeakMap<Claim, Measured>();

export const isSame = (a: Measured, b: Measured): boolean => a.key === b.key;

export const meets = (a: Measured, b: Measured): boolean => {
  if (a.words.size === 0) return a.low <= b.high && b.low <= a.high;
  for (const word of a.words) if (b.words.has(word)) return true;
  return isSame(a, b);
};

/** A month is as far as times can be apart, a tenfold as far as figures. */
const MONTH = 30 * MINUTES_A_DAY;

/** How far apart two values are, from 0 to 1. */
export const distance = (a: Measured, b: Measured): number => {
  if (meets(a, b)) return 0;
  if (a.words.size > 0) return 1;
  if (a.scale === 'days') return Math.min(1, Math.max(a.low - b.high, b.low - a.high) / MONTH);
  const [x, y] = [Math.abs(a.low) + 1, Math.abs(b.low) + 1];
  return Math.min(1, Math.log10(Math.max(x, y) / Math.min(x, y)));
};

/** Figures within a quarter of each other are near. */
const NEAR = Math.log10(1.25);

/** How near two figures named are, from 0 to 1, whatever bounds stand about them, and as far as neither is met by chance: "nearly 2,000" is near 1,960. */
export const nearness = (a: Measured, b: Measured): number => {
  if (isSame(a, b) || a.named === undefined || b.named === undefined) return 0;
  const [x, y] = [Math.abs(a.named), Math.abs(b.named)];
  if (x < 10 || y < 10) return 0;
  return Math.max(0, 1 - Math.abs(Math.log10(x / y)) / NEAR) * Math.max(a.telling, b.telling);
};

export const otherThings = (a: Measured, b: Measured): boolean => a.of !== b.of && !(a.people && b.people) && a.of !== '' && b.of !== '';
