/**
 * Who is who by office, trade or kinship: one person is one fact, whichever of these a report names him with.
 */
import { NAMED_BY_OFFICE, ROLE_NAMES, SHARED_ROLES } from '../lexicon/roles.js';
import type { Claim } from '../model/claim.js';
import { calledBy, type Slot } from './joins/slot.js';
import { haveTwoTexts, type TextOf } from './witnesses.js';

/** Whether a claim names somebody with whatever he is, and in no role that a story has once. */
export const isByOffice = (claim: Claim): boolean => claim.kind === 'actor' && claim.rule === NAMED_BY_OFFICE;

const HELD: ReadonlySet<string> = new Set([...ROLE_NAMES.values()].filter((role) => !SHARED_ROLES.has(role)));
const holderOf = (claim: Claim): string | undefined => (claim.kind === 'actor' && HELD.has(claim.attribute) ? claim.value.actor : undefined);

/**
 * Puts whoever is named with an office to the role that another rule has told of the same person: "Prosecutor Ana Ruiz" and "Ana Ruiz, the state attorney".
 * Whom one text alone names so is left out: that is told by the title already.
 */
export const withHolders = (slots: readonly Slot[], textOf: TextOf): readonly Slot[] => {
  const byOffice = slots.filter(({ claims }) => isByOffice(claims[0]!));
  if (byOffice.length === 0) return slots;
  const roles = new Map<string, Slot>();
  for (const slot of slots)
    for (const claim of slot.claims) {
      const holder = isByOffice(claim) ? undefined : holderOf(claim);
      if (holder !== undefined && !roles.has(holder)) roles.set(holder, slot);
    }
  const joined = new Map<Slot, readonly Claim[]>();
  const alone: Slot[] = [];
  for (const slot of byOffice) {
    const [first] = slot.claims;
    const home = first?.kind === 'actor' && first.value.actor !== undefined ? roles.get(first.value.actor) : undefined;
    if (home) joined.set(home, [...(joined.get(home) ?? []), ...slot.claims]);
    else if (haveTwoTexts(slot.claims, textOf)) alone.push({ ...slot, claims: slot.claims.map((claim) => calledBy(claim, slot.attribute)) });
  }
  return [
    ...slots
      .filter(({ claims }) => !isByOffice(claims[0]!))
      .map((slot) => (joined.has(slot) ? { ...slot, claims: [...slot.claims, ...joined.get(slot)!.map((claim) => calledBy(claim, slot.attribute))] } : slot)),
    ...alone,
  ];
};
