/** Which findings a new or changed report changes. */
import type { Finding, FindingChange } from '../model/index.js';
import { groupByEach } from '../model/group.js';

const claimKeys = ({ kind, attribute, claims }: Finding): readonly string[] =>
  claims.map(({ report, text }) => JSON.stringify([kind, attribute, report, text]));
const slotKey = ({ kind, attribute, scope, event }: Finding): string => JSON.stringify([kind, attribute, scope, event.kind, event.label]);

/** What a reader is told by a finding: the message names two claims at most, and a third rival or another witness is news as well. */
const says = ({ verdict, message, claims, origins }: Finding): string =>
  JSON.stringify([
    verdict,
    message,
    origins.length,
    claims.map(({ report, text, speakers, polarity, certainty }) => [report, text, speakers.map((by) => by.text), polarity, certainty]),
  ]);

/** The finding of before that shares most claims with it, else the one of its attribute and event; each is taken once. */
const predecessors = (before: readonly Finding[], after: readonly Finding[]): ReadonlyMap<Finding, Finding> => {
  const byClaim = groupByEach(before, claimKeys);
  const bySlot = groupByEach(before, (finding) => [slotKey(finding)]);
  const taken = new Set<Finding>();
  const found = new Map<Finding, Finding>();
  const take = (finding: Finding, old: Finding | undefined): void => {
    if (old === undefined) return;
    taken.add(old);
    found.set(finding, old);
  };
  for (const finding of after) {
    const shared = new Map<Finding, number>();
    for (const key of claimKeys(finding)) for (const old of byClaim.get(key) ?? []) if (!taken.has(old)) shared.set(old, (shared.get(old) ?? 0) + 1);
    take(finding, [...shared].toSorted(([, a], [, b]) => b - a)[0]?.[0]);
  }
  for (const finding of after)
    if (!found.has(finding))
      take(
        finding,
        (bySlot.get(slotKey(finding)) ?? []).find((old) => !taken.has(old)),
      );
  return found;
};

/** In the order of the later answer, then what is gone in the order of the earlier one. Findings that say the same are left out. */
export const findingChanges = (before: readonly Finding[], after: readonly Finding[]): readonly FindingChange[] => {
  const old = predecessors(before, after);
  const kept = new Set(old.values());
  return [
    ...after.flatMap((finding): readonly FindingChange[] => {
      const known = old.get(finding);
      if (known === undefined) return [{ after: finding }];
      return says(known) === says(finding) ? [] : [{ before: known, after: finding }];
    }),
    ...before.filter((finding) => !kept.has(finding)).map((finding) => ({ before: finding })),
  ];
};
