import type { Quantity } from '../model/quantity.js';
import { dimensionOf as physicalOf } from '../model/units.js';
import { COINS, OPEN_CURRENCIES } from './currencies.js';

const SHARES: ReadonlySet<string> = new Set(['%', 'pp', 'bp']);
const CODE = /^[A-Z]{3}$/;
/** Symbols of coins: what a share costs is told in pence. */
const IN_COINS: ReadonlySet<string> = new Set(COINS.values());

/** What a quantity measures: `length`, `money`, `age`, `%`, …; `count` for things counted and bare numbers. */
export const dimensionOf = ({ unit }: Quantity): string => {
  if (unit.endsWith(' of age')) return 'age';
  if (SHARES.has(unit)) return '%';
  return physicalOf(unit) ?? (CODE.test(unit) || OPEN_CURRENCIES.has(unit) || IN_COINS.has(unit) ? 'money' : 'count');
};

/** What two quantities must share to be compared: kilometres and miles convert into each other; currencies do not, without a rate and a day. */
export const measureOf = (quantity: Quantity): string => {
  const dimension = dimensionOf(quantity);
  return dimension === 'money' ? quantity.unit : dimension;
};

/** The name of a measure by no more than its kind: "share", "money", "length". */
export const kindOfMeasure = (quantity: Quantity): string => {
  const dimension = dimensionOf(quantity);
  return dimension === '%' ? 'share' : dimension;
};
