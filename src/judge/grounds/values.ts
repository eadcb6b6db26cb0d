/** What of the values of a pair its rows ask. */
import type { Claim } from '../../model/index.js';
import { gapBetween } from '../../model/span.js';
import type { Pair, Statement } from '../case.js';
import { arePassing } from '../compare/description.js';
import { isAbove, isRoughly } from '../compare/quantity.js';
import { areOtherStreetsOfOneName } from '../compare/street.js';

export const differ = ({ values }: Pair): boolean => values === 'disjoint';

export const within = ({ values }: Pair): boolean => values === 'a-within-b' || values === 'b-within-a';

export const finer = ({ values }: Pair): 'first' | 'second' => (values === 'a-within-b' ? 'first' : 'second');

export const isLater = ({ gap }: Pick<Pair, 'gap'>): boolean => gap === 'later' || gap === 'clearly later';

export const rises = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'quantity' && second.claim.kind === 'quantity' && isAbove(second.claim.value, first.claim.value);

export const isHigher = ({ claim: high }: Statement, { claim: low }: Statement): boolean =>
  high.kind === 'quantity' && low.kind === 'quantity' && isAbove(high.value, low.value);

export const figureIn = ({ claim }: Statement): number | undefined =>
  claim.kind === 'quantity' && claim.value.min === claim.value.max ? claim.value.min : undefined;

const exactIn = (told: Statement): number | undefined => (told.claim.kind === 'quantity' && told.claim.value.approximate ? undefined : figureIn(told));

/** Whether both are exact and not equal: the one may be the other, rounded, but where a text calls it new it is not. What is about so much names no figure. */
export const areTwoFigures = ({ first, second }: Pair): boolean => {
  const [a, b] = [exactIn(first), exactIn(second)];
  return a !== undefined && b !== undefined && a !== b;
};

/** The distance in characters within which a figure in another unit is the writer's own conversion. */
const IN_BRACKETS = 40;

export const isOwnConversion = ({ first, second, sameReport }: Pair): boolean => {
  const [a, b] = [first.claim, second.claim];
  if (!sameReport || a.kind !== 'quantity' || b.kind !== 'quantity' || a.value.unit === b.value.unit || a.value.unit === '' || b.value.unit === '')
    return false;
  return gapBetween(a.span, b.span) <= IN_BRACKETS && isRoughly(a.value, b.value);
};

/** What is so once and for all: a remark as it was made, the street where something happened. Told otherwise by a later report, it is told wrongly by one of them. */
export const isOnce = ({ first: { claim: a }, second: { claim: b } }: Pair): boolean =>
  a.kind === 'quotation' || (a.kind === 'place' && b.kind === 'place' && areOtherStreetsOfOneName(a.value, b.value));

/** Two states that follow each other: missing, then found. */
export const isPassing = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'description' && second.claim.kind === 'description' && arePassing(first.claim.value, second.claim.value);

export const readAs = ({ attribute, readAs: own = attribute }: Claim): string => own;
