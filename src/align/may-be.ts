/** Whether somebody without a name may be the one of a name, as far as words and given names tell whether it is a man or a woman. */
import { genderOf } from '../lexicon/gender.js';
import type { Slot } from './joins/slot.js';
import { folded } from './names/fold.js';

/** Of whom a slot tells, as its text calls them. */
export const whoOf = ({ claims }: Slot): string => claims[0]!.scope?.who ?? '';

/** "the woman" is no Karl. */
export const mayBe = (unnamed: Slot, named: Slot): boolean => {
  const [one, other] = [genderOf([whoOf(unnamed)]), genderOf(folded(whoOf(named)).split(' ').slice(0, 1))];
  return one === undefined || other === undefined || one === other;
};
