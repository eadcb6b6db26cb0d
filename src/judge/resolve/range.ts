import type { Claim, Period, Quantity, Resolution } from '../../model/index.js';
import type { Statement } from '../case.js';
import { instantOf } from '../compare/instant.js';
import { undecided } from './chosen.js';
import type { Standing } from './index.js';

interface Bound {
  readonly at: number;
  /** The bound itself is left out: "more than 300". */
  readonly open: boolean;
}

/** The outermost of some bounds; it is left out only where all that lie there leave it out. */
const outermost = (bounds: readonly Bound[], outer: (...all: number[]) => number): Bound => {
  const at = bounds.reduce((found, bound) => outer(found, bound.at), bounds[0]!.at);
  return { at, open: bounds.every((bound) => bound.at !== at || bound.open) };
};

/** Of what has a top and no floor, nothing is below none. */
const floorOf = ({ min, minExclusive }: Quantity): Bound => (min === undefined ? { at: 0, open: false } : { at: min, open: minExclusive === true });
const topOf = ({ max, maxExclusive }: Quantity): Bound | undefined => (max === undefined ? undefined : { at: max, open: maxExclusive === true });

const endsOf = (min: Bound, max: Bound | undefined): string => {
  if (max === undefined) return `${min.open ? 'more than' : 'at least'} ${min.at}`;
  if (min.at === max.at) return `${min.at}`;
  return min.open || max.open ? `${min.open ? 'more than' : 'from'} ${min.at} to ${max.open ? 'less than ' : ''}${max.at}` : `${min.at} to ${max.at}`;
};

/** "19" and "at least 25" → from 19, no top. */
const quantityOver = (values: readonly Quantity[]): Quantity => {
  const min = outermost(values.map(floorOf), Math.min);
  const tops = values.map(topOf);
  const max = tops.every((top) => top !== undefined) ? outermost(tops, Math.max) : undefined;
  const { unit = '', change } = values[0] ?? {};
  const ends = endsOf(min, max);
  return {
    ...(min.at === max?.at ? { figure: min.at } : {}),
    min: min.at,
    ...(max === undefined ? {} : { max: max.at }),
    ...(min.open ? { minExclusive: true as const } : {}),
    ...(max?.open ? { maxExclusive: true as const } : {}),
    ...(values.some(({ approximate }) => approximate) ? { approximate: true as const } : {}),
    ...(change === undefined ? {} : { change }),
    unit,
    words: unit === '' ? ends : `${ends} ${unit}`,
  };
};

const minutesOf = (iso: string): number => {
  const at = instantOf(iso);
  return at === undefined ? 0 : at.local - (at.offset ?? 0);
};

const periodOver = (values: readonly Period[]): Period | undefined => {
  const [first] = values.toSorted((a, b) => minutesOf(a.start) - minutesOf(b.start));
  const [last] = values.toSorted((a, b) => minutesOf(b.end) - minutesOf(a.end));
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, grain: first.start === last.end ? first.grain : 'span', words: `${first.start} to ${last.end}` };
};

/** Counts worded with several nouns are of one thing; measures in two units are not put into one here. */
const isOneUnit = (values: readonly Quantity[]): boolean => {
  const units = new Set(values.map(({ unit }) => unit));
  const counts = [...units].every((unit) => /^$|^[a-z][a-z -]{2,}$/.test(unit));
  return (units.size === 1 || counts) && new Set(values.map(({ change }) => change)).size === 1;
};

const found = (value: Claim['value'], statements: readonly Statement[]): Omit<Resolution, 'policy'> => ({
  value,
  claims: statements.map(({ claim }) => claim.id),
  because: { rule: 'all that the claims leave open', words: 'it holds every claim that still stands' },
});

/** From the least to the most that the standing claims allow. Of places, names and words there is none. */
export const byRange = ({ statements }: Standing): Omit<Resolution, 'policy'> => {
  const quantities = statements.flatMap(({ claim }) => (claim.kind === 'quantity' ? [claim.value] : []));
  const periods = statements.flatMap(({ claim }) => (claim.kind === 'time' ? [claim.value] : []));
  if (statements.length === 0) return undecided('nothing stands', 'no claim still stands');
  const bounded = quantities.every(({ min, max }) => min !== undefined || max !== undefined);
  if (quantities.length > 0 && bounded && isOneUnit(quantities)) return found(quantityOver(quantities), statements);
  const over = periodOver(periods);
  if (over !== undefined) return found(over, statements);
  return quantities.length > 0
    ? undecided('units differ', 'the claims are in units that are not one')
    : undecided('no range', 'only figures with bounds and times have a range');
};
