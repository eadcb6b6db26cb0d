/**
 * Whom several reports name: a name that one report alone has is no fact of the story, and one whose bearer is told of otherwise needs no second.
 */
import { NAMED } from '../lexicon/roles.js';
import type { Claim } from '../model/claim.js';
import type { SharedText } from '../model/fact.js';
import { groupBy } from '../model/group.js';
import type { Slot } from './joins/slot.js';
import { folded } from './names/fold.js';

const isNaming = ({ kind, attribute }: Slot): boolean => kind === 'actor' && attribute === NAMED;
const reportsOf = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.map(({ report }) => report));
/** Who they are, and by what names: a clinic is told of as a place. */
const bearersIn = ({ claims }: Slot): readonly string[] =>
  claims.flatMap((claim) => {
    if (claim.kind === 'place') return claim.value.names.map(folded);
    return claim.kind === 'actor' ? [claim.value.actor ?? claim.value.words, folded(claim.value.words)] : [];
  });

/** Whether two of some reports carry no text in common: of one text, each has the names that the other has. */
const tellApart = (reports: ReadonlySet<string>, shared: readonly SharedText[]): boolean => {
  const all = [...reports];
  const areOneText = (a: string, b: string): boolean => shared.some((text) => text.reports.includes(a) && text.reports.includes(b));
  return all.some((one, at) => all.slice(at + 1).some((other) => !areOneText(one, other)));
};

/** The slots without the names that one text alone has, and those that the same reports have of who has a part in the story: the victim, the captain, the clinic. */
export const withoutIdleNames = (slots: readonly Slot[], shared: readonly SharedText[]): readonly Slot[] => {
  const parts = groupBy(
    slots.filter((slot) => !isNaming(slot)).flatMap((slot) => [...new Set(bearersIn(slot))].map((bearer) => ({ bearer, slot }))),
    ({ bearer }) => bearer,
  );
  const isTold = (slot: Slot, reports: ReadonlySet<string>): boolean =>
    bearersIn(slot).some((bearer) =>
      parts.get(bearer)?.some((part) => {
        const told = reportsOf(part.slot.claims);
        return [...reports].every((report) => told.has(report));
      }),
    );
  return slots.filter((slot) => {
    if (!isNaming(slot)) return true;
    const reports = reportsOf(slot.claims);
    return tellApart(reports, shared) && !isTold(slot, reports);
  });
};
