/** A figure that lies within a bound and far from it: that 186 metres are more than three says nothing of their being one length. */
import { dimensionOf } from '../lexicon/dimensions.js';
import type { Claim } from '../model/claim.js';
import { boundsMeet, type Quantity } from '../model/quantity.js';

/** So many times the bound is far: a count that unfolds may leave its first bound well behind, a length does not. */
const FAR = { count: 10, measure: 2 };

const isOpen = ({ min, max }: Quantity): boolean => min === undefined || max === undefined;

/** Whether one of two values that meet has an open end, and the figure of the other is far from its bound. */
export const isFarWithin = ({ value: a }: Claim<'quantity'>, { value: b }: Claim<'quantity'>): boolean => {
  if (a.figure === undefined || b.figure === undefined || a.unit !== b.unit || !(isOpen(a) || isOpen(b)) || !boundsMeet(a, b)) return false;
  const [low, high] = [Math.min(a.figure, b.figure), Math.max(a.figure, b.figure)];
  return high > Math.max(low, 1) * (dimensionOf(a) === 'count' ? FAR.count : FAR.measure);
};
