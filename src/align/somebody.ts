/**
 * Whom "the child", of whom one report tells how it is, means: the one person of whom the others tell it by name.
 */
import { genderOf } from '../lexicon/gender.js';
import { isUnnamed } from './identify.js';
import { folded } from './names/fold.js';
import { shareReport, type Slot, withAnswers } from './joins/slot.js';

const whoOf = ({ claims }: Slot): string => claims[0]!.scope?.who ?? '';
const isOfPerson = ({ kind, claims }: Slot): boolean => kind === 'description' && claims[0]!.scope?.who !== undefined;
const wordsOf = ({ claims }: Slot): ReadonlySet<string> =>
  new Set(claims.flatMap((claim) => (claim.kind === 'description' ? [folded(claim.value.words)] : [])));

/** "the woman" is no Karl. */
const mayBe = (unnamed: Slot, named: Slot): boolean => {
  const [one, other] = [genderOf([whoOf(unnamed)]), genderOf(folded(whoOf(named)).split(' ').slice(0, 1))];
  return one === undefined || other === undefined || one === other;
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

/**
 * Puts what is told of somebody without a name to the one person of whom other reports tell the same in the same words. Where they tell it of two, or its
 * own report tells it of somebody by name, it may be either's. Nothing joins where the words differ: then it may be another.
 */
export const withThePerson = (slots: readonly Slot[]): readonly Slot[] => {
  const unnamed = slots.filter((slot) => isOfPerson(slot) && isUnnamed(slot.claims[0]!));
  if (unnamed.length === 0) return slots;
  const joined = new Map<Slot, Slot>();
  for (const slot of unnamed) {
    const alike = (each: Slot): boolean => isOfPerson(each) && each.attribute === slot.attribute && each.event.id === slot.event.id;
    if (unnamed.some((each) => each !== slot && alike(each))) continue;
    const [only, second] = slots.filter((each) => alike(each) && !isUnnamed(each.claims[0]!));
    if (!only || second || !mayBe(slot, only) || !share(wordsOf(slot), wordsOf(only))) continue;
    if (!shareReport(slot, only)) joined.set(only, slot);
  }
  return withAnswers(slots, joined);
};
