/**
 * Whom "the victim has not been identified" is of: the one victim that other reports name.
 */
import { SHARED_ROLES } from '../lexicon/roles.js';
import { type Claim, NAMELESS } from '../model/claim.js';
import { shareReport, type Slot, withAnswers } from './joins/slot.js';

/** Whether a claim says that somebody has no name yet. */
export const isNameless = (claim: Claim): boolean => claim.kind === 'actor' && SHARED_ROLES.has(claim.attribute) && claim.value.words === NAMELESS;

/**
 * Puts each claim that somebody has no name yet to the name that other reports give. Where they name two, or its own report names somebody as well,
 * it may be either's, and stays apart.
 */
export const withNames = (slots: readonly Slot[]): readonly Slot[] => {
  const nameless = slots.filter(({ claims }) => isNameless(claims[0]!));
  if (nameless.length === 0) return slots;
  const answered = new Map<Slot, Slot>();
  for (const slot of nameless) {
    const named = slots.filter(
      (each) => each.kind === 'actor' && each.attribute === slot.attribute && each.event.id === slot.event.id && !isNameless(each.claims[0]!),
    );
    const [only] = named;
    if (only && named.length === 1 && !shareReport(slot, only)) answered.set(only, slot);
  }
  return withAnswers(slots, answered);
};
