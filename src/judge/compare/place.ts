import { CENTRES, facilityOf } from '../../lexicon/facilities.js';
import { sameThing } from '../../lexicon/same-words.js';
import type { PlaceValue } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { OPPOSITE_DIRECTIONS } from './exclusive.js';
import { compareQuantities } from './quantity.js';
import { AREA_WORDS } from './stopwords.js';
import { areOtherStreetsOfOneName } from './street.js';
import { compareWords, contentWords, opposed, phraseOf, sameSpelling, shareWord } from './words.js';

/** Values that people hand over may be words alone. */
type Place = Pick<PlaceValue, 'words'> & Partial<PlaceValue>;

const nameWords = (names: readonly string[]): readonly string[] => names.flatMap(contentWords);

const DISTANCE = /\b(\d{1,6}(?:\.\d{1,3})?)\s{0,2}(km|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s?|m)\b/i;
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['k', 'km'],
  ['mi', 'mi'],
  ['m', 'm'],
]);
const ROUGHLY: ReadonlySet<string> = new Set(['roughly', 'approximately', 'nearly', 'almost', 'away', 'side']);
const DIRECTIONS = /\b(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?\b/gi;

/** "41 km southwest of X" and "roughly 25 miles southwest of X": the distances, compared as lengths; missing where either gives none. */
const compareDistances = (a: string, b: string): Comparison | undefined => {
  const lengths = [a, b].map((text) => {
    const match = DISTANCE.exec(text);
    const word = match?.[2]?.toLowerCase() ?? '';
    const unit = LENGTHS.get(word.startsWith('k') ? 'k' : word.startsWith('mi') ? 'mi' : 'm');
    if (match === null || unit === undefined) return undefined;
    const figure = Number(match[1]);
    // Distances to a place are rough, whether the text says so or not: from which part of it?
    return { min: figure, max: figure, unit, approximate: true as const, words: match[0] };
  });
  return lengths[0] && lengths[1] && compareQuantities(lengths[0], lengths[1]);
};

/** What distances and directions are counted from: the words that are left. */
const anchorOf = (words: string): string =>
  contentWords(words.replace(DISTANCE, ' ').replace(DIRECTIONS, ' '))
    .filter((word) => !ROUGHLY.has(word))
    .join(' ');

const sameAnchor = (a: string, b: string): boolean => anchorOf(a) === anchorOf(b);

/** Numbers that belong to a name: "kilometre 722", "Terminal 2". */
const numbersIn = (words: readonly string[]): readonly string[] => words.filter((word) => /^\d/.test(word));

/**
 * Kinds of area of which two names may tell of one place: "a Gulf island" is named by what is around it and may be "Qeshm island", and a corner lies on two
 * streets.
 */
const MAY_BE_ONE: ReadonlySet<string> = new Set(['island', 'neighborhood', 'neighbourhood', 'suburb', 'street', 'road', 'avenue', 'boulevard']);

const OPEN_NAME = /^(?:an?|one|some|another)\s/i;

const isHouse = (words: readonly string[]): boolean => {
  const head = words.at(-1) ?? '';
  return !AREA_WORDS.has(head) && (facilityOf(head) !== undefined || CENTRES.has(head));
};

/** "X district" and "Y district": one kind of area under two names. */
const otherAreaOfOneKind = (a: Place, b: Place, wordsA: readonly string[], wordsB: readonly string[]): boolean => {
  if (a.relation === 'near' || a.relation === 'off' || a.relation === 'outside' || b.relation === 'near' || b.relation === 'off' || b.relation === 'outside')
    return false;
  // "a terminal in Kuwait" has no name of its own.
  if (OPEN_NAME.test(a.words) || OPEN_NAME.test(b.words) || a.names?.length === 0 || b.names?.length === 0) return false;
  if ((a.names ?? []).length > 1 || (b.names ?? []).length > 1 || /\band\b|,/.test(`${a.words} ${b.words}`)) return false;
  // "Elm Parish Jail", "Oak Parish Prison": houses with an area in their names.
  if (isHouse(wordsA) || isHouse(wordsB)) return false;
  const [kindsA, kindsB] = [wordsA.filter((word) => AREA_WORDS.has(word)), wordsB.filter((word) => AREA_WORDS.has(word))];
  if (kindsA.length !== 1 || kindsB.length !== 1 || kindsA[0] !== kindsB[0] || MAY_BE_ONE.has(kindsA[0] ?? '')) return false;
  const [restA, restB] = [wordsA.filter((word) => !AREA_WORDS.has(word)), wordsB.filter((word) => !AREA_WORDS.has(word))];
  // Names of one beginning may be one name in two languages: Milan / Milano.
  const kin = restA.some((word) => restB.some((other) => word.slice(0, 5) === other.slice(0, 5)));
  return restA.length > 0 && restB.length > 0 && !kin;
};

const heldBy = (inner: Place, outer: Place): boolean => {
  const holders = nameWords(inner.within ?? []);
  const names = nameWords(outer.names ?? [outer.words]);
  return names.length > 0 && names.every((word) => holders.some((holder) => sameSpelling(word, holder)));
};

/** The words of a place; of one without a name, each by the first of those that mean the same: a home is a house. */
const wordsOf = ({ words, names }: Place): readonly string[] => (names?.length === 0 ? contentWords(words).map(sameThing) : contentWords(words));

const byWords = (a: Place, b: Place): Comparison => {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const words = compareWords(wordsA, wordsB);
  if (words === 'same') return a.relation !== undefined && b.relation !== undefined && a.relation !== b.relation ? 'overlap' : 'same';
  if (words !== 'disjoint' && opposed(wordsA, wordsB, OPPOSITE_DIRECTIONS) && sameAnchor(a.words, b.words)) return 'disjoint';
  const distances = sameAnchor(a.words, b.words) ? compareDistances(a.words, b.words) : undefined;
  if (distances !== undefined) return distances === 'disjoint' ? 'disjoint' : distances === 'same' ? 'same' : 'overlap';
  const [numbersA, numbersB] = [numbersIn(wordsA), numbersIn(wordsB)];
  if (words === 'overlap' && numbersA.length === 1 && numbersB.length === 1 && numbersA[0] !== numbersB[0]) {
    const bare = (all: readonly string[]): string => all.filter((word) => !/^\d/.test(word)).join(' ');
    return bare(wordsA) === bare(wordsB) ? 'disjoint' : 'overlap';
  }
  if (words === 'a-within-b' || words === 'b-within-a') return words;
  if (otherAreaOfOneKind(a, b, wordsA, wordsB)) return 'disjoint';
  return 'overlap';
};

/**
 * Two places: by their names, by what is said to hold them, and by their words. `disjoint` only where the words exclude each other
 * (north / south of one town, kilometre 722 / 718, one district / another): of two names, nobody knows offline whether one lies in the other.
 */
export const comparePlaces = (a: Place, b: Place): Comparison => {
  const [phraseA, phraseB] = [phraseOf(a.words), phraseOf(b.words)];
  if ((phraseA.affirmed.length === 0) !== (phraseB.affirmed.length === 0))
    return shareWord([...phraseA.affirmed, ...phraseA.denied], [...phraseB.affirmed, ...phraseB.denied]) ? 'disjoint' : 'overlap';
  if (areOtherStreetsOfOneName(a, b)) return 'disjoint';
  if (heldBy(a, b) && !heldBy(b, a)) return 'a-within-b';
  if (heldBy(b, a) && !heldBy(a, b)) return 'b-within-a';
  return byWords(a, b);
};
