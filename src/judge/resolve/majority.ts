import type { Resolution } from '../../model/index.js';
import { groupBy } from '../../model/group.js';
import { unionOf } from '../../model/union.js';
import { undecided } from './chosen.js';
import type { Standing } from './index.js';

/**
 * The value that most independent origins give: not most reports, for two that carry one text are one. An origin that gives several values counts for none
 * of them.
 */
export const byMajority = ({ statements, relations, origins }: Standing): Omit<Resolution, 'policy'> => {
  const { join, rootOf } = unionOf();
  for (const { kind, from, to } of relations) if (kind === 'agrees') join(from, to);
  const originOf = new Map(origins.flatMap(({ reports }, at) => reports.map((report): [string, number] => [report, at])));
  const valuesOf = groupBy(statements, ({ claim }) => originOf.get(claim.report) ?? -1);
  const isOfOneMind = (origin: number): boolean => new Set((valuesOf.get(origin) ?? []).map(({ claim }) => rootOf(claim.id))).size === 1;
  const counted = [...groupBy(statements, ({ claim }) => rootOf(claim.id)).values()]
    .map((same) => ({ same, count: new Set(same.map(({ claim }) => originOf.get(claim.report) ?? -1).filter(isOfOneMind)).size }))
    .toSorted((a, b) => b.count - a.count);
  const [most, next] = counted;
  if (most === undefined) return undecided('nothing stands', 'no claim still stands');
  if (most.count === next?.count) return undecided('no majority', 'no value has more independent origins than every other');
  const [first] = most.same;
  return {
    ...(first && { value: first.claim.value }),
    claims: most.same.map(({ claim }) => claim.id),
    because: { rule: 'most independent origins', words: 'more independent origins give it than any other value' },
  };
};
