/**
 * Figures whose attribute no word names, given to the fact that has the very figure: "287 mm" beside "287 mm of rain".
 *
 * The figure itself is the evidence, so it must be a telling one, and only one fact of the event may have it.
 */
import { dimensionOf } from '../lexicon/dimensions.js';
import { singularOf } from '../lexicon/inflect.js';
import { sameThing } from '../lexicon/same-things.js';
import { DEMOGRAPHIC, EVERYONE, KINDS, PEOPLE } from '../lexicon/people.js';
import type { Claim } from '../model/claim.js';
import type { Slot } from './scopes.js';

/** A count below this is met by chance. */
const TELLING = 20;

const isTelling = ({ value }: Claim<'quantity'>): boolean =>
  value.figure !== undefined && (value.figure >= TELLING || !Number.isInteger(value.figure) || dimensionOf(value) === 'money');

const isPeople = (noun: string): boolean => noun === '' || PEOPLE.has(noun) || DEMOGRAPHIC.has(noun) || KINDS.has(noun) || EVERYONE.has(noun);

const sameNoun = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean => {
  const [x, y] = [a, b].map(({ value }) => sameThing(singularOf(value.unit.split(' ').at(-1) ?? '')));
  return x === y || (isPeople(x!) && isPeople(y!));
};

const sameFigure = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean =>
  a.value.figure === b.value.figure &&
  (a.value.change ?? '') === (b.value.change ?? '') &&
  dimensionOf(a.value) === dimensionOf(b.value) &&
  (dimensionOf(a.value) === 'count' ? sameNoun(a, b) : a.value.unit === b.value.unit);

/** A slot with the name of its attribute; `unnamed` where no domain names it. */
export interface NamedSlot extends Slot {
  readonly attribute: string;
  readonly unnamed: boolean;
}

/** Moves the claims of unnamed slots to the one named slot of the event that has their figure. */
export const withUnnamed = (slots: readonly NamedSlot[]): readonly NamedSlot[] => {
  const byFigure = new Map<number, Set<number>>();
  slots.forEach((slot, at) => {
    if (slot.unnamed) return;
    for (const { value } of slot.claims) if (value.figure !== undefined) byFigure.set(value.figure, (byFigure.get(value.figure) ?? new Set<number>()).add(at));
  });
  const added = slots.map((): Claim<'quantity'>[] => []);
  const gone = new Set<number>();
  slots.forEach((slot, at) => {
    const first = slot.claims[0];
    if (!slot.unnamed || !first || !isTelling(first) || slot.claims.some((claim) => claim.scope?.part)) return;
    const homes = [...(byFigure.get(first.value.figure!) ?? [])].filter((home) =>
      slots[home]!.claims.some((claim) => slot.claims.every((each) => sameFigure(claim, each))),
    );
    const home = homes[0];
    if (homes.length !== 1 || home === undefined) return;
    added[home]!.push(...slot.claims);
    gone.add(at);
  });
  return slots.flatMap((slot, at) => (gone.has(at) ? [] : added[at]!.length === 0 ? [slot] : [{ ...slot, claims: [...slot.claims, ...added[at]!] }]));
};
