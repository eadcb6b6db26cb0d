/**
 * What the claims of copies come to: each says what the claim says that it copies, and is replaced with it.
 */
import { groupBy } from '../model/group.js';
import type { Relation } from '../model/index.js';
import { type Case, pairOf, type Statement } from './case.js';
import { measureOf } from './measures.js';
import { SAME_VALUE } from './relate.js';

/** What a copy says under an id, by what it copies under its own. */
const pairsOf = ({ fact: { copies = [] }, byReport }: Case): readonly (readonly [own: Statement, copied: Statement])[] =>
  copies.flatMap(({ report, of }) => {
    const byId = new Map(byReport.get(report)?.map((statement) => [statement.claim.id.slice(report.length), statement]));
    return (byReport.get(of) ?? []).flatMap((own): readonly (readonly [Statement, Statement])[] => {
      const copied = byId.get(own.claim.id.slice(of.length));
      return copied === undefined ? [] : [[own, copied]];
    });
  });

/** The relations of copied claims, beside those that the claims they copy have to each other. */
export const relationsOfCopies = (desk: Case, relations: readonly Relation[]): readonly Relation[] => {
  const updates = groupBy(
    relations.filter(({ kind }) => kind === 'updates'),
    ({ to }) => to,
  );
  return pairsOf(desk).flatMap(([own, copied]) => [
    {
      kind: 'agrees' as const,
      from: copied.claim.id,
      to: own.claim.id,
      because: SAME_VALUE,
      measured: measureOf(pairOf(desk, own, copied)),
    },
    ...(updates.get(own.claim.id) ?? []).map((update): Relation => ({ ...update, to: copied.claim.id })),
  ]);
};
