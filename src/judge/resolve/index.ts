import type { Origin, Policy, Relation, Resolution, Resolving } from '../../model/index.js';
import type { Case, Statement } from '../case.js';
import { standingIn } from '../standing.js';
import { byHierarchy } from './hierarchy.js';
import { byLatest } from './latest.js';
import { byMajority } from './majority.js';
import { byRange } from './range.js';

/** What a policy may look at: the statements that still stand and affirm something, and how they relate. */
export interface Standing {
  readonly desk: Case;
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly origins: readonly Origin[];
  readonly hierarchy: readonly string[];
}

const POLICIES: { readonly [Each in Exclude<Policy, 'none'>]: (standing: Standing) => Omit<Resolution, 'policy'> } = {
  range: byRange,
  latest: byLatest,
  majority: byMajority,
  hierarchy: byHierarchy,
};

/**
 * One value for a fact, by the policy asked for; undefined where none is. Only claims that no other replaces and that deny nothing are looked at. Where a
 * policy does not tell, it says so: it never falls back on another.
 */
export const resolutionOf = (
  desk: Case,
  relations: readonly Relation[],
  origins: readonly Origin[],
  { resolve = 'none', hierarchy = [] }: Resolving,
): Resolution | undefined => {
  if (resolve === 'none') return undefined;
  const ids = standingIn(
    desk.all.map(({ claim }) => claim),
    relations,
  );
  const statements = desk.all.filter(({ claim }) => ids.has(claim.id) && claim.polarity === 'affirmed' && claim.scope?.part !== true);
  if (!Object.hasOwn(POLICIES, resolve)) return undefined;
  return { policy: resolve, ...POLICIES[resolve]({ desk, statements, relations, origins, hierarchy }) };
};
