/**
 * Scenes that no list knows as places: the side of a town, a business by its name, what stands behind the label "Scene:".
 */
import { CARE_NAMES, LABELS_OF_PLACES, ROOMS, STAFF, TAKES_AT, WARDS, facilityOf } from '../../lexicon/facilities.js';
import { COMPASS, SIDES } from '../../lexicon/places.js';
import type { PlaceValue } from '../../model/claim.js';
import { excerpt, type Span } from '../../model/span.js';
import { DEMOGRAPHIC, isPerson } from '../../lexicon/people.js';
import { ROLES } from '../../lexicon/titles.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Line, Reading } from '../reading.js';

/** A scene in a line, its preposition left out. */
export interface Venue {
  readonly value: PlaceValue;
  readonly span: Span;
  readonly first: number;
  readonly rule: string;
}

const ON = wordSet(['on', 'in', 'at', 'from']);

/** "on the city's east side": the way it lies, and whose side it is where the text says so. */
const sideAt = ({ prose: { tokens, text } }: Reading, { sentence, places }: Line, i: number): Venue | undefined => {
  if (!isOf(tokens[i]!, SIDES) || !isOf(tokens[i - 1], COMPASS) || places.some(({ first, last }) => first <= i && i < last)) return undefined;
  let first = i - 1;
  while (first > sentence.first && isOf(tokens[first - 1]!, COMPASS)) first -= 1;
  const owner = tokens[first - 1]?.lower === "'s" || tokens[first - 1]?.lower === '’s' ? first - 2 : undefined;
  const from = owner === undefined ? first : owner;
  const article = tokens[from - 1]?.tag === 'DET' ? from - 1 : from;
  if (article <= sentence.first || !isOf(tokens[article - 1]!, ON)) return undefined;
  const { span, text: words } = excerpt(text, tokens[from]!.start, tokens[i]!.end);
  return { value: { words, names: [], relation: 'in' }, span, first: from, rule: 'side of a town' };
};

const RELATIONS: ReadonlyMap<string, NonNullable<PlaceValue['relation']>> = new Map([
  ['at', 'in'],
  ['inside', 'in'],
  ['outside', 'outside'],
]);
const REACH = 12;

/** "was shot at Elm Grill" tells where; "shot at the police" tells whom. */
const takesAt = (tokens: readonly Token[], at: number): boolean => isOf(tokens[at - 1], TAKES_AT) && tokens[at - 2]?.tag !== 'AUX';

/** "a gunman employed at Elm Grill", "killed a fellow at the institute": what stands before "at" tells whose place it is, and not where it was. */
const isOfSomebody = (tokens: readonly Token[], at: number, deeds: readonly number[]): boolean => {
  const verb = tokens[at - 1]!.tag === 'VERB' && !deeds.includes(at - 1);
  const noun = verb ? tokens[at - 2] : tokens[at - 1];
  if (noun?.tag !== 'NOUN') return false;
  const word = singular(noun);
  return (isPerson(word) || ROLES.has(word) || STAFF.has(word)) && (verb || !DEMOGRAPHIC.has(word));
};

/** "the Emergency Room", "Unit 5"; "the Lantern Room" is a place of business. */
const isNoVenue = (token: Token, at: number, all: readonly Token[]): boolean =>
  facilityOf(token.lower) !== undefined ||
  isOf(token, CARE_NAMES) ||
  isOf(token, WARDS) ||
  (token.lower === 'room' && (at === 0 || isOf(all[at - 1], ROOMS) || token.text === token.lower));

/** "outside the Paradise Lounge": behind such a preposition a name is that of a place, but for what is done at somebody. */
const businessesIn = ({ prose: { tokens } }: Reading, { sentence, names, places }: Line, deeds: readonly number[]): readonly Venue[] =>
  names.flatMap(({ first, last, span, value: { name, sort, title } }): readonly Venue[] => {
    const article = tokens[first - 1]?.tag === 'DET';
    // "the Paradise Lounge" and "Elm Fried Chicken" are nobody, whatever they look like.
    if (sort === 'people' || title !== undefined || (sort === 'person' && !(article ? last - first > 1 : last - first > 2))) return [];
    if (places.some((place) => place.first < last && first < place.last)) return [];
    const at = first - (article ? 2 : 1);
    const relation = at > sentence.first ? RELATIONS.get(tokens[at]!.lower) : undefined;
    const next = tokens[last];
    // "at Elm's office", "a Woodlands-area shop" are of another.
    if (relation === undefined || takesAt(tokens, at) || isOfSomebody(tokens, at, deeds) || next?.lower === "'s" || next?.text === '-' || next?.tag === 'NOUN')
      return [];
    if (tokens.slice(first, last).some(isNoVenue)) return [];
    return [{ value: { words: name, names: [name], relation }, span, first, rule: 'place of business' }];
  });

/** "Second scene: 2600 block of Elm Street": the place that a label announces. */
export const labelled = ({ prose: { tokens } }: Reading, { sentence, places }: Line): Venue | undefined => {
  for (let i = sentence.first; i < Math.min(sentence.last - 1, sentence.first + 4); i++) {
    if (tokens[i]!.text !== ':') continue;
    const place = i > sentence.first && isOf(tokens[i - 1]!, LABELS_OF_PLACES) ? places.find(({ first }) => first - i <= 3 && first > i) : undefined;
    return place && { value: place.value, span: place.span, first: place.first, rule: 'place beside a label' };
  }
  return undefined;
};

/** The scenes of a line in which something happens: `deeds` are the tokens that say what. */
export const venuesIn = (reading: Reading, line: Line, deeds: readonly number[]): readonly Venue[] => {
  const found: Venue[] = [];
  for (let i = line.sentence.first + 2; i < line.sentence.last; i++) {
    const side = sideAt(reading, line, i);
    if (side) found.push(side);
  }
  return [...found, ...businessesIn(reading, line, deeds)].filter(({ first }) => deeds.some((deed) => deed < first && first - deed <= REACH));
};
