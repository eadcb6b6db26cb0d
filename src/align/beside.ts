/**
 * What a report tells of beside a figure: the killed beside the injured, where a domain says that the two make up a whole.
 *
 * Who tells of four injured and of nobody killed may have counted everybody who was hit.
 */
import type { Claim } from '../model/claim.js';
import type { Domain } from '../model/domain.js';
import { groupBy } from '../model/group.js';
import { type Figure, isPlain, onlyOnes } from './additions/figures.js';

const isFigure = (claim: Claim): claim is Figure => claim.kind === 'quantity';

/** The claims, each part of a sum of two with the one figure that its report gives of the other part. */
export const withOtherParts = (claims: readonly Claim[], domains: readonly Domain[]): readonly Claim[] => {
  const otherPart = new Map<string, string>();
  const worse = new Map(domains.flatMap(({ attributes }) => attributes.map(({ name, yieldsTo }) => [name, yieldsTo])));
  const fates = new Set(domains.flatMap(({ attributes }) => attributes.flatMap(({ name, countsPeople }) => (countsPeople ? [name] : []))));
  // The killed may be counted among those hurt, but never the other way round, nor among the rescued.
  const mayHold = (a: string, b: string): boolean => worse.get(a) === b || (worse.get(b) !== a && !(fates.has(a) && fates.has(b)));
  for (const { parts } of domains.flatMap(({ sums = [] }) => sums)) {
    const [a, b, ...more] = parts;
    if (a === undefined || b === undefined || more.length > 0) continue;
    if (mayHold(a, b)) otherPart.set(a, b);
    if (mayHold(b, a)) otherPart.set(b, a);
  }
  const parts = new Set([...otherPart].flat());
  const figures = groupBy(
    claims.filter(isFigure).filter((claim) => parts.has(claim.attribute) && claim.event.main && isPlain(claim)),
    ({ attribute }) => attribute,
  );
  if (figures.size < 2) return claims;
  const known = new Map([...figures].map(([attribute, own]) => [attribute, onlyOnes(own)]));
  return claims.map((claim): Claim => {
    const beside = claim.kind === 'quantity' ? known.get(otherPart.get(claim.attribute) ?? '')?.get(claim.report)?.value.min : undefined;
    return beside === undefined ? claim : { ...claim, setting: { ...claim.setting, beside } };
  });
};
