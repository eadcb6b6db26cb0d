import type { Claim } from '../../model/index.js';
import { asksWhether, asksWhich, STATEMENT } from '../../model/statement.js';
import { compareActors } from './actor.js';
import type { Comparison } from './comparison.js';
import { compareDescriptions } from './description.js';
import type { Actors } from './names.js';
import { comparePeriods } from './period.js';
import { comparePlaces } from './place.js';
import { compareQuantities } from './quantity.js';
import { compareResponsibility } from './responsibility.js';
import { compareStatements } from './statement.js';
import { compareTitles, TITLES } from './title.js';
import { compareWording, type Wording } from './wording.js';

/** What each wording means for the value: a quotation says the same until its sense is turned. Too unlike, it may be another remark. */
const OF_WORDING: Readonly<Record<Wording, Comparison>> = { same: 'same', cut: 'same', altered: 'same', turned: 'disjoint', other: 'incomparable' };

const isCause = ({ attribute, readAs = attribute }: Claim): boolean => readAs === 'cause';

/** The values of two claims, each by its kind. Claims of two kinds have nothing to compare. */
export const compareValues = (a: Claim, b: Claim, actors: Actors): Comparison => {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a.value, b.value);
  if (a.kind === 'time' && b.kind === 'time') return comparePeriods(a.value, b.value);
  if (a.kind === 'place' && b.kind === 'place') return comparePlaces(a.value, b.value);
  if (a.kind === 'actor' && b.kind === 'actor') return compareActors(a.value, b.value, a.attribute, actors);
  if (a.kind === 'responsibility' && b.kind === 'responsibility')
    return compareResponsibility(a.value, b.value, actors, { plain: a.certainty === 'stated' && b.certainty === 'stated', causes: isCause(a) || isCause(b) });
  if (a.kind === 'quotation' && b.kind === 'quotation') return OF_WORDING[compareWording(a.value.words, b.value.words)];
  if (a.kind === 'description' && b.kind === 'description') {
    if (a.attribute === STATEMENT && b.attribute === STATEMENT) return compareStatements(a, b);
    // What is asked is the attribute: whether it is so is in the polarity.
    if (asksWhether(a) && asksWhether(b)) return asksWhich(a) && a.value.words !== b.value.words ? 'disjoint' : 'same';
    return TITLES.has(a.attribute) && TITLES.has(b.attribute) ? compareTitles(a.value, b.value) : compareDescriptions(a.value, b.value);
  }
  return 'incomparable';
};
