import type { Claim, Relation } from '../model/index.js';

/** Ids of the claims that still stand: that no other claim replaces, and that their own text does not call a former one. */
export const standingIn = (claims: readonly Claim[], relations: readonly Relation[]): ReadonlySet<string> => {
  const standing = new Set(claims.filter(({ revision }) => revision?.role !== 'replaced').map(({ id }) => id));
  for (const { kind, to } of relations) if (kind === 'updates') standing.delete(to);
  return standing;
};
