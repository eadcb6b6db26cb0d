import type { Because, Claim, Difference, Relation } from '../../model/index.js';
import type { Case } from '../case.js';

const HEDGED: Because = { rule: 'asserted in one, hedged in another', words: 'one report says as a fact what another says with a caveat' };
const DENIED: Because = { rule: 'asserted in one, denied in another', words: 'one report says what another denies' };

const isDenial = (claim: Claim): boolean => claim.polarity === 'denied' || (claim.kind === 'responsibility' && claim.value.stance === 'denies');

/** Between two reports that speak of the same: a hedge that the other drops everywhere, or a denial. */
export const certaintyDifferences = (desk: Case, relations: readonly Relation[]): readonly Difference[] => {
  const byId = new Map(desk.statements.map(({ claim }) => [claim.id, claim]));
  const hedged = new Set<string>();
  const denied = new Set<string>();
  for (const { kind, from, to } of relations) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a === undefined || b === undefined || a.report === b.report) continue;
    const same = kind === 'agrees' || kind === 'refines';
    if (same && isDenial(a) === isDenial(b) && a.certainty !== b.certainty) for (const { id } of [a, b]) hedged.add(id);
    if (kind === 'conflicts' && isDenial(a) !== isDenial(b)) for (const { id } of [a, b]) denied.add(id);
  }
  const inOrder = (ids: ReadonlySet<string>): readonly string[] => desk.statements.map(({ claim }) => claim.id).filter((id) => ids.has(id));
  return [
    ...(hedged.size > 0 ? [{ aspect: 'certainty' as const, claims: inOrder(hedged), because: HEDGED }] : []),
    ...(denied.size > 0 ? [{ aspect: 'certainty' as const, claims: inOrder(denied), because: DENIED }] : []),
  ];
};
