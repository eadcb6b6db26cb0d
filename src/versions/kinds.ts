/** What changed between a claim and the same claim, edited. */
import { isAbove } from '../judge/compare/quantity.js';
import { isOneParty } from '../judge/parties.js';
import { type ChangeKind, type Claim, isClock, type Quantity } from '../model/index.js';
import type { Pair } from './pairs.js';

/** Where and on what day it happened, by whom and what somebody's title is: told along with what is said, whoever says it. */
const isToldAlong = (claim: Claim): boolean =>
  claim.kind === 'place' || claim.kind === 'actor' || claim.attribute === 'title' || (claim.kind === 'time' && !isClock(claim.value));

const figureKind = (a: Quantity, b: Quantity): ChangeKind => {
  if (a.change !== b.change) return 'changed';
  if (isAbove(b, a)) return 'raised';
  if (isAbove(a, b)) return 'lowered';
  if (a.unit === b.unit && a.figure !== undefined && b.figure !== undefined && a.figure !== b.figure) return b.figure > a.figure ? 'raised' : 'lowered';
  return 'bounds';
};

/** A name or a description told at more or less length is no change; a place or a time told more finely is one. */
const valueKind = ({ before, after, values }: Pair): ChangeKind | undefined => {
  const [a, b] = [before.claim, after.claim];
  if (values === 'same') return undefined;
  if (a.kind === 'quantity' && b.kind === 'quantity') return figureKind(a.value, b.value);
  return values === 'disjoint' || a.kind === 'time' || a.kind === 'place' ? 'changed' : undefined;
};

const creditDiffers = ({ before, after }: Pair): boolean => {
  if (isToldAlong(before.claim) || (before.speakers.length === 0 && after.speakers.length === 0)) return false;
  return !before.speakers.some((each) => after.speakers.some((other) => isOneParty(each, other)));
};

/** Every kind of change between two claims that are one, edited; none where it is the wording alone. */
export const kindsOf = (pair: Pair): readonly ChangeKind[] => {
  const value = valueKind(pair);
  const [a, b] = [pair.before.claim, pair.after.claim];
  return [
    ...(value === undefined ? [] : [value]),
    ...(a.polarity === b.polarity ? [] : (['denial'] as const)),
    ...(a.certainty === b.certainty || isToldAlong(a) ? [] : (['hedge'] as const)),
    ...(creditDiffers(pair) ? (['attribution'] as const) : []),
  ];
};
