/**
 * Where something that travels came from and was bound for.
 */
import { BOUND } from '../../lexicon/departures.js';
import { CARRIERS, LEAVING, TRAVEL } from '../../lexicon/facilities.js';
import type { PlaceValue } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import type { Line, Reading } from '../reading.js';
import { isOf } from '../language/words.js';

/** An end of a journey. */
export interface End {
  readonly attribute: 'from' | 'to';
  readonly value: PlaceValue;
  readonly span: Span;
  readonly first: number;
}

interface Named {
  readonly first: number;
  readonly last: number;
  readonly value: PlaceValue;
  readonly span: Span;
}

const REACH = 12;

/** The places of a line, and the names behind "to" that no list knows as places. */
const namedIn = (line: Line): readonly Named[] => {
  const known: readonly Named[] = line.places;
  const free = line.names.filter(({ first, last }) => !known.some((place) => place.first < last && first < place.last));
  return [...known, ...free.map(({ first, last, span, value }): Named => ({ first, last, span, value: { words: value.name, names: [value.name] } }))].toSorted(
    (a, b) => a.first - b.first,
  );
};

const travels = ({ prose: { tokens } }: Reading, line: Line, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(line.sentence.first, at - REACH); i--) {
    const { text } = tokens[i]!;
    if (text === ';' || text === ':') return false;
    if (isOf(tokens[i]!, CARRIERS) || isOf(tokens[i]!, TRAVEL)) return true;
  }
  return false;
};

/** The word that gives a place its end of the way: its position and which end. */
const endBefore = ({ prose: { tokens } }: Reading, line: Line, at: number): { readonly at: number; readonly attribute: End['attribute'] } | undefined => {
  let i = at - 1;
  while (i > line.sentence.first && (tokens[i]!.tag === 'DET' || tokens[i]!.tag === 'ADJ')) i -= 1;
  const { lower } = tokens[i] ?? { lower: '' };
  if (lower === 'of' && tokens[i - 1]?.lower === 'out') return { at: i - 1, attribute: 'from' };
  if (lower === 'from') return { at: i, attribute: 'from' };
  if (lower === 'to' || lower === 'towards' || lower === 'toward') return { at: i, attribute: 'to' };
  if (
    lower === 'for' &&
    (tokens[i - 1]?.lower === 'bound' || tokens[i - 1]?.lower === 'left' || tokens[i - 1]?.lower === 'headed' || tokens[i - 1]?.lower === 'heading')
  )
    return { at: i - 1, attribute: 'to' };
  if (LEAVING.has(lower)) return { at: i, attribute: 'from' };
  return undefined;
};

/** A place with a word of a way before it: most lines have none. */
const mayTravel = (reading: Reading, line: Line): boolean => line.places.some(({ first }) => endBefore(reading, line, first) !== undefined);

/** "a jet from Oslo to Rome", "the ferry left Bira", "bound for Iceland": the ends of the ways that a line tells of. */
export const endsIn = (reading: Reading, line: Line): readonly End[] => {
  if (!mayTravel(reading, line)) return [];
  const ends: End[] = [];
  for (const place of namedIn(line)) {
    const end = endBefore(reading, line, place.first);
    if (!end || !(isOf(reading.prose.tokens[end.at]!, BOUND) || travels(reading, line, end.at + (isOf(reading.prose.tokens[end.at]!, LEAVING) ? 1 : 0))))
      continue;
    const known = line.places.some(({ first }) => first === place.first);
    const paired = ends.some(({ attribute, first }) => attribute === 'from' && place.first - first < REACH);
    if (known || (end.attribute === 'to' && paired)) ends.push({ attribute: end.attribute, value: place.value, span: place.span, first: place.first });
  }
  return ends;
};
