/**
 * Whose home or seat a place is: "a boy from Arles" is Jan Roe, where the other reports tell of one person from there by name.
 */
import { HOME, SEAT } from '../lexicon/homes.js';
import type { Claim } from '../model/claim.js';
import type { Identified } from './identify.js';
import type { Slot } from './joins/slot.js';
import { mayBe } from './may-be.js';
import { folded } from './names/fold.js';
import { haveTwoTexts, type TextOf } from './witnesses.js';

/** Whether a claim tells where somebody lives or where a body has its seat. */
export const isHome = (claim: Claim): boolean => claim.kind === 'place' && (claim.attribute === HOME || claim.attribute === SEAT);

const isName = (who: string): boolean => /\p{Lu}/u.test(who);
/** Whoever is told by a trade alone may be a man, a woman, a victim. */
const ANYBODY = 'person';
const isAnybody = ({ claims }: Slot): boolean => claims[0]!.scope?.who === ANYBODY;
const isNamed = ({ claims }: Slot): boolean => isName(claims[0]!.scope?.who ?? '');
const namesOf = ({ claims }: Slot): readonly string[] => claims.flatMap((claim) => (claim.kind === 'place' ? claim.value.names.map(folded) : []));
const isOfOnePlace = (a: Slot, b: Slot): boolean => {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
};
/** Whose home or seat a claim tells of. Those without a name are told apart by where it is: a man from North Kalu is none from South Kalu. */
export const whoseHome = ({ report, scope, value }: Claim<'place'>, actorOf: Identified['actorOf']): string => {
  const who = scope?.who ?? '';
  return isName(who) ? (actorOf(report, who) ?? who) : `${who} ${folded(value.names[0] ?? value.words)}`;
};

/**
 * Puts the home of somebody without a name to that of the one who is named with the same place; where two are, it may be either's. What one text alone
 * tells of homes and seats is left out: officials, companies and passers-by all come from somewhere.
 */
export const withHomes = (slots: readonly Slot[], textOf: TextOf): readonly Slot[] => {
  const homes = slots.filter(({ claims }) => isHome(claims[0]!));
  if (homes.length === 0) return slots;
  const joined = new Map<Slot, Slot[]>();
  const gone = new Set<Slot>();
  // Those of whom more is told go first: a nurse may then be the woman, or the one by name.
  for (const slot of homes.toSorted((x, y) => Number(isAnybody(x)) - Number(isAnybody(y)))) {
    if (isNamed(slot)) continue;
    const [only, second] = homes.filter(
      (each) =>
        each !== slot &&
        each.attribute === slot.attribute &&
        each.event.id === slot.event.id &&
        !gone.has(each) &&
        (isNamed(each) || (isAnybody(slot) && !isAnybody(each))) &&
        isOfOnePlace(each, slot) &&
        mayBe(slot, each),
    );
    if (!only || second) continue;
    joined.set(only, [...(joined.get(only) ?? []), slot]);
    gone.add(slot);
  }
  return slots
    .filter((slot) => !gone.has(slot))
    .map((slot) => (joined.has(slot) ? { ...slot, claims: [...slot.claims, ...joined.get(slot)!.flatMap(({ claims }) => claims)] } : slot))
    .filter(({ claims }) => !isHome(claims[0]!) || haveTwoTexts(claims, textOf));
};
