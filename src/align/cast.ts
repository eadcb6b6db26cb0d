/**
 * Whom several reports name: a name that one report alone has is no fact of the story, and one whose bearer is told of otherwise needs no second.
 */
import { NAMED } from '../lexicon/roles.js';
import type { Claim } from '../model/claim.js';
import { groupByEach } from '../model/group.js';
import type { Slot } from './joins/slot.js';
import { folded } from './names/fold.js';
import { haveTwoTexts, type TextOf } from './witnesses.js';

const isNaming = ({ kind, attribute }: Slot): boolean => kind === 'actor' && attribute === NAMED;
const reportsOf = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.map(({ report }) => report));
/** Who they are, and by what names: a clinic is told of as a place. */
const bearersIn = ({ claims }: Slot): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) => {
      if (claim.kind === 'place') return claim.value.names.map(folded);
      return claim.kind === 'actor' ? [claim.value.actor ?? claim.value.words, folded(claim.value.words)] : [];
    }),
  );

/** The slots without the names that one text alone has, and those that the same reports have of who has a part in the story: the victim, the captain, the clinic. */
export const withoutIdleNames = (slots: readonly Slot[], textOf: TextOf): readonly Slot[] => {
  const parts = slots.filter((slot) => !isNaming(slot)).map((slot) => ({ bearers: bearersIn(slot), reports: reportsOf(slot.claims) }));
  const partsOf = groupByEach(parts, ({ bearers }) => bearers);
  return slots.filter((slot) => {
    if (!isNaming(slot)) return true;
    if (!haveTwoTexts(slot.claims, textOf)) return false;
    const reports = reportsOf(slot.claims);
    return ![...bearersIn(slot)].some((bearer) => partsOf.get(bearer)?.some((part) => [...reports].every((report) => part.reports.has(report))));
  });
};
