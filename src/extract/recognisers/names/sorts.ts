/** What sort of thing a name names: by its own words first, then by the words around it. */
import { TIED } from '../../../lexicon/homes.js';
import { AT_PLACE, CRAFT, MOVED, TOWNS } from '../../../lexicon/name-cues.js';
import type { NameSort } from '../../../model/index.js';
import { SAYS } from '../../../lexicon/capitals.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { KNOWN_BODIES } from '../../../lexicon/metonyms.js';
import {
  BODY_NOUNS,
  NAMED_BODIES,
  OF_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_LEADS,
  SHIP_PREFIXES,
  THING_HEADS,
  THING_LEADS,
} from '../../../lexicon/organisations.js';
import {
  CAPITALS,
  COMPASS,
  COUNTRY_OF,
  DEMONYMS,
  EDGES,
  KNOWN_PLACES,
  PEOPLES,
  PLACE_HEADS,
  PLACE_NAME_HEADS,
  PLACE_NAME_LEADS,
  STATE_SHORT,
  TOWN_NOUNS,
} from '../../../lexicon/places.js';
import { NAME_SUFFIXES, TIED_PARTICLES } from '../../../lexicon/titles.js';
import type { Token } from '../../language.js';
import { facilityAt } from '../../places/facilities.js';
import { isAgeFigure } from '../../phrases.js';
import type { Scan } from './scan.js';
import { CAPITALISED, FIGURE, LOWER, MIXED, UPPER } from './shapes.js';
import { isOf, someBetween } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** What names in lower case are known to be; of two, the later. */
const KNOWN: ReadonlyMap<string, 'people' | 'place' | 'organisation'> = new Map([
  ...[...DEMONYMS.keys(), ...PEOPLES].map((name) => [name, 'people'] as const),
  ...[...KNOWN_PLACES].map((name) => [name, 'place'] as const),
  ...KNOWN_BODIES.flatMap(({ names }) => names.map((name) => [name.toLowerCase(), 'organisation'] as const)),
]);
/** Words that make a body on their own, without another capital: "Hamas", "the Taliban". Others are heads only. */
const ALONE = wordSet([...NAMED_BODIES, 'parliament', 'congress', 'senate', 'treasury', 'cabinet']);

export interface Shaped {
  readonly first: number;
  readonly last: number;
  /** The bare name in lower case. */
  readonly lower: string;
  readonly titled: boolean;
}

/** The number of its words, hyphenated ones counted once. */
const length = ({ prose: { tokens }, shapes }: Scan, first: number, last: number): number => {
  let count = 0;
  for (let i = first; i < last; i++)
    if (shapes[i] === CAPITALISED || shapes[i] === UPPER || shapes[i] === MIXED) if (i === first || tokens[i]!.start > tokens[i - 1]!.end) count += 1;
  return count;
};

/** "Elm Medical Center Dallas", "Elm Hospital Arles": a hospital with the town behind it. */
const isHospitalOf = (tokens: readonly Token[], first: number, last: number): boolean =>
  someBetween(tokens, first + 1, last, (_, i) => facilityAt(tokens, i) === 'hospital');

const byWords = (scan: Scan, { first, last, lower, titled }: Shaped): NameSort | undefined => {
  const {
    prose: { tokens },
    shapes,
  } = scan;
  const words = length(scan, first, last);
  const head = tokens[isOf(tokens[last - 1]!, NAME_SUFFIXES) && last - 1 > first ? last - 2 : last - 1]!;
  const lead = tokens[first]!;
  const known = KNOWN.get(lower);
  if (known === 'organisation') return lower === 'washington' ? 'place' : 'organisation';
  if (known === 'place' || (lead.text === 'US' && last - first === 1)) return titled ? 'person' : 'place';
  if (known) return titled ? 'person' : 'people';
  if (titled && !isOf(head, ORGANISATION_HEADS)) return 'person';
  if (isOf(lead, SHIP_PREFIXES) && shapes[first] === UPPER && last - first > 1) return 'other';
  if (last - first === 1 && STATE_SHORT.has(lead.text) && first > 0 && tokens[first - 1]!.text === ',') return 'place';
  if (shapes[first] === FIGURE) return 'place';
  if ((isOf(lead, THING_LEADS) && words + last - first > 2) || (isOf(head, THING_HEADS) && words > 1)) return 'other';
  for (let i = first; i < last; i++) {
    if (shapes[i] === MIXED && tokens[i]!.text !== head.text) return 'other';
    if ((tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') && i > first && isOf(tokens[i - 1]!, OF_HEADS)) return 'organisation';
    if (tokens[i]!.lower === 'of' && i > first && isOf(tokens[i - 1]!, PLACE_NAME_HEADS)) return 'place';
  }
  if (shapes[last - 1] === MIXED || (shapes[last - 1] === FIGURE && !isOf(tokens[last - 2], ORGANISATION_HEADS))) return 'other';
  // "South Los Angeles", "West Ward"; "Northern Alliance" has the head of a body.
  if (words > 1 && isOf(lead, COMPASS) && !isOf(head, ORGANISATION_HEADS) && !isOf(head, THING_HEADS)) return 'place';
  if (words > 1 && (isOf(head, PLACE_NAME_HEADS) || (isOf(lead, PLACE_NAME_LEADS) && !isOf(head, ORGANISATION_HEADS)))) return 'place';
  if (words > 1 && isOf(lead, ORGANISATION_LEADS)) return 'organisation';
  if (isOf(head, ALONE) || (words > 1 && isOf(head, ORGANISATION_HEADS)) || (words > 1 && lower.includes('&'))) return 'organisation';
  return isHospitalOf(tokens, first, last) ? 'organisation' : undefined;
};

const CLOSES = /^[.;]$/;
/** "Ana Hill, 26, of Arles", "18-year-old Ana Hill": whoever has an age is somebody, whatever the name is of elsewhere. */
const byAge = ({ prose: { tokens }, shapes }: Scan, { first, last }: Shaped, start: number, limit: number): NameSort | undefined => {
  if (last + 2 < limit && tokens[last]!.text === ',' && isAgeFigure(tokens[last + 1])) {
    if (tokens[last + 2]!.text === ',') return 'person';
    // "… and Ana Hill, 26.": a place by that name may have a figure behind it as well.
    if (CLOSES.test(tokens[last + 2]!.text) && last - first > 1 && isOf(tokens[first]!, GIVEN_NAMES)) return 'person';
  }
  const aged = first - 4 >= start && tokens[first - 1]!.lower === 'old' && tokens[first - 2]!.text === '-' && tokens[first - 4]!.text === '-';
  return aged && last - first > 1 && (last >= limit || shapes[last] !== LOWER || tokens[last]!.tag !== 'NOUN') ? 'person' : undefined;
};

const byPlace = (scan: Scan, { first, last }: Shaped, start: number, limit: number): NameSort | undefined => {
  const {
    prose: { tokens },
    shapes,
  } = scan;
  const before = first > start ? tokens[first - 1]! : undefined;
  const after: Token | undefined = last < limit ? tokens[last]! : undefined;
  if (after && shapes[last] === LOWER) {
    if (isOf(after, BODY_NOUNS)) return 'organisation';
    if (PLACE_HEADS.has(after.lower.replace(/s$/, ''))) return 'place';
  }
  // "Arles-based"; "Ana Hill, 26, of Arles"
  if (after?.text === '-' && isOf(tokens[last + 1], TIED)) return 'place';
  if (before?.lower === 'of' && first - 4 > start && tokens[first - 2]!.text === ',' && isAgeFigure(tokens[first - 3]) && tokens[first - 4]!.text === ',')
    return 'place';
  if (before?.lower === 'of' && first - 2 >= start && (isOf(tokens[first - 2]!, TOWNS) || isOf(tokens[first - 2]!, EDGES))) return 'place';
  if (before && isOf(before, BODY_NOUNS) && shapes[first - 1] === LOWER) return 'organisation';
  if (before && isOf(before, CRAFT)) return 'other';
  if (after?.text === ',' && last + 1 < limit && shapes[last] === 0) {
    const next = tokens[last + 1]!;
    if (COUNTRY_OF.has(next.lower) || STATE_SHORT.has(next.text)) return 'place';
  }
  if (after && !(before && isOf(before, AT_PLACE)) && (after.lower === 'who' || (after.text === ',' && tokens[last + 1]?.lower === 'who'))) return 'person';
  return undefined;
};

/** The sort of a name where its own words or those beside it tell. */
export const toldSort = (scan: Scan, shaped: Shaped, start: number, limit: number): NameSort | undefined => {
  const { first, last } = shaped;
  const told = byAge(scan, shaped, start, limit) ?? byWords(scan, shaped) ?? byPlace(scan, shaped, start, limit);
  if (told) return told;
  const words = length(scan, first, last);
  const lead = scan.prose.tokens[first]!;
  const initial = lead.text.length === 2 && lead.text.endsWith('.');
  return words > 1 && words < 5 && (initial || isOf(lead, GIVEN_NAMES)) ? 'person' : undefined;
};

/** The sort that a preposition or a run of capitals hints at. */
export const hintedSort = (scan: Scan, { first, last }: Shaped, start: number): NameSort | undefined => {
  const {
    prose: { tokens },
    shapes,
  } = scan;
  // "Hall 3", "Communiqué No. 2": one of a series, not a place.
  if (last - first === 1 && (shapes[last] === FIGURE || tokens[last]?.lower === 'no.' || tokens[last]?.lower === 'no')) return 'other';
  let at = first;
  while (at > start && (isOf(tokens[at - 1]!, COMPASS) || (at < first && tokens[at - 1]!.lower === 'the'))) at -= 1;
  const before = at > start ? tokens[at - 1]! : undefined;
  const way =
    at === first &&
    before?.lower === 'of' &&
    at - 2 >= start &&
    (isOf(tokens[at - 2]!, COMPASS) || tokens[at - 2]!.lower === 'upstream' || tokens[at - 2]!.lower === 'downstream');
  if (way) return 'place';
  const moved = before?.lower === 'to' && first - 2 >= start && isOf(tokens[first - 2]!, MOVED);
  if (before && (moved || isOf(before, AT_PLACE)) && length(scan, first, last) < 3 && (shapes[first] === CAPITALISED || shapes[first] === LOWER))
    return 'place';
  if (last - first === 1 && shapes[first] === UPPER && tokens[first]!.text.length < 8) return 'organisation';
  return shapes[last] === LOWER && isOf(tokens[last]!, TOWN_NOUNS) ? 'place' : undefined;
};

/** The likeliest sort where nothing tells: two to four words that the text never writes small are mostly a person. */
export const likelySort = (scan: Scan, { first, last }: Shaped, limit: number): NameSort => {
  const {
    prose: { tokens },
    shapes,
    small,
  } = scan;
  const words = length(scan, first, last);
  const says = last < limit && isOf(tokens[last]!, SAYS);
  if (CAPITALS.has(tokens[first]!.lower)) return 'place';
  if (last - first === 1 && isOf(tokens[first]!, ORGANISATION_HEADS)) return 'organisation';
  // No person has an article: "the Flightdeck Ledger", "the Bintang Selayar".
  if (first > 0 && (tokens[first - 1]!.lower === 'the' || tokens[first - 1]!.lower === 'a')) return 'other';
  if (words > 1 && words < 5) {
    for (let i = first; i < last; i++)
      if (
        small.has(tokens[i]!.lower) ||
        shapes[i] === UPPER ||
        ((shapes[i] === LOWER || tokens[i]!.lower === 'al') && isOf(tokens[i]!, TIED_PARTICLES) && !says)
      )
        return 'other';
    return 'person';
  }
  return says && shapes[first] === CAPITALISED ? 'person' : 'other';
};
