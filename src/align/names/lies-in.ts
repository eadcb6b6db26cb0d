/** Whether one place lies in another, by the text and by the word lists. */
import type { PlaceValue } from '../../model/index.js';
import { COUNTRY_OF, holdersOf, STATE_SHORT } from '../../lexicon/places.js';
import { SAME_NAME, sameActor } from './similarity.js';

const usual = (name: string): string => COUNTRY_OF.get(name.toLowerCase()) ?? STATE_SHORT.get(name) ?? name;

/**
 * Whether all places of `inner` lie in some place of `outer`: "Kirkuk, Iraq" in "Iraq", "Iraq" in "Iraq and Syria". False where nothing says so.
 */
export const liesIn = (inner: PlaceValue, outer: PlaceValue): boolean => {
  if (inner.names.length === 0 || outer.names.length === 0) return false;
  const wholes = outer.names.map(usual);
  const holds = (name: string): boolean => wholes.some((whole) => sameActor(whole, name) >= SAME_NAME);
  if (inner.names.every((name) => holds(usual(name)))) return true;
  if (inner.names.every((name) => holdersOf(usual(name)).some(holds))) return true;
  return (inner.within ?? []).some((name) => holds(usual(name)));
};
