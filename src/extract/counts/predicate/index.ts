/**
 * From a figure to the right: what is said of the counted.
 *
 * The search walks from the counted along what may stand between a subject and its verb, each such thing a step of `steps/`, until a word
 * decides (`verdicts.ts`), nothing leads on, or it has cost too much.
 */
import { type Counted, type Field, type Link, REACH } from '../clause.js';
import { type Place, placeBehind, type Step } from './place.js';
import { STEPS } from './steps/index.js';
import { verdictAt } from './verdicts.js';

/** What a word passed over costs. */
const WORD = 0.5;

/** The first step that leads on from a place, and where it leads. */
export const stepFrom = (place: Place): { readonly step: Step; readonly to: Place } | undefined => {
  for (const step of STEPS) {
    const at = step.end(place);
    if (at < 0) continue;
    const cost = place.cost + step.cost + (step.free ? 0 : WORD);
    return { step, to: { ...place, ...step.leaves, at, token: place.field.prose.tokens[at]!, cost } };
  }
  return undefined;
};

/** The predicate of the phrase: "nine people [were killed]", "two guards had [died]", "46 are still [missing]", "19 people [killed]". */
export const predicateAfter = (field: Field, counted: Counted): Link | undefined => {
  let place: Place | undefined = placeBehind(field, counted);
  while (place && place.at < field.last && place.cost <= REACH) {
    const verdict = verdictAt(place);
    if (verdict) return verdict === 'none' ? undefined : verdict;
    place = stepFrom(place)?.to;
  }
  return undefined;
};
