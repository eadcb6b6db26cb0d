/**
 * How two values measure against each other, before anything is judged.
 *
 * `a-within-b`: whatever fits `a` fits `b` too, so `a` says more ("25" within "at least 19"); `overlap`: both can be true and
 * neither holds the other; `disjoint`: both cannot be true; `incomparable`: they do not measure the same thing, or nothing is
 * known that would tell.
 */
export type Comparison = (typeof COMPARISONS)[number];
export const COMPARISONS = ['same', 'a-within-b', 'b-within-a', 'overlap', 'disjoint', 'incomparable'] as const;

/** How much later one claim is than another. `clearly later`: by an hour or more where both give a time of day, by a day or more where not. */
export type Gap = (typeof GAPS)[number];
export const GAPS = ['clearly later', 'later', 'same time', 'earlier', 'unknown'] as const;

/** What was measured of two claims before the decision table was asked: `a` is the earlier one in the order of the finding's claims. */
export interface Measure {
  readonly values: Comparison;
  /** How much later the second is. */
  readonly gap: Gap;
  /** One party says both, or two parts of one body. */
  readonly sameSpeaker: boolean;
}
