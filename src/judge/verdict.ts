import type { Claim, Copy, Relation, Verdict } from '../model/index.js';
import { standingIn } from './standing.js';

/** Two claims that conflict while both still stand. */
export const isOpenConflict = ({ kind, from, to }: Relation, standing: ReadonlySet<string>): boolean =>
  kind === 'conflicts' && standing.has(from) && standing.has(to);

/** The gravest thing that holds of the claims as a whole. `copies`: of the reports that make them; what one text says in several of them is agreed. */
export const verdictOn = (claims: readonly Claim[], relations: readonly Relation[], copies: readonly Copy[] = []): Verdict => {
  const standing = standingIn(claims, relations);
  if (relations.some((relation) => isOpenConflict(relation, standing))) return 'conflict';
  if (relations.some(({ kind }) => kind === 'updates')) return 'update';
  if (new Set(claims.map(({ report }) => report)).size < 2) return copies.length > 0 ? 'agreement' : 'single-source';
  return relations.some(({ kind }) => kind === 'refines') ? 'refinement' : 'agreement';
};
