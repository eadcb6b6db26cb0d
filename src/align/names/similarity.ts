/** Whether two names are of one party: a number from 0 to 1, by their words alone. */
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { isRegion, KNOWN_PLACES } from '../../lexicon/places.js';
import { jaroWinkler } from './jaro-winkler.js';
import { keyOf, type NameKey, nationOf, SMALL } from './name-key.js';
import { merged, pair } from './word-likeness.js';

/** Two names at or above it are taken for one. */
export const SAME_NAME = 0.8;

const MOST_WORDS = 16;
const LONGEST_NAME = 300;

/** Words that a body's name may have or lack: parts of the world, the nation in front, "group". */
const optional = (word: string, key: NameKey, other: NameKey): boolean =>
  isRegion(word) ||
  word === 'group' ||
  word === 'holding' ||
  word === 'holdings' ||
  (nationOf(word) !== undefined && key.words[0] === word && key.words.length > 2 && !other.words.some((each) => nationOf(each) !== undefined));

const compareBodies = (a: NameKey, b: NameKey): number => {
  const formsClash = a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form));
  if (formsClash) return 0.5;
  const { score, spareA, spareB, pairs } = pair(merged(a.words, b.words), merged(b.words, a.words), true);
  if (pairs === 0) return 0;
  const left = [...spareA.filter((word) => !optional(word, a, b)), ...spareB.filter((word) => !optional(word, b, a))];
  if (left.length > 0) {
    const whole = pair(a.full, b.full, true, 0.88);
    return whole.spareA.length === 0 && whole.spareB.length === 0 && whole.pairs > 2 ? whole.score : Math.max(0.1, 0.6 - 0.1 * left.length);
  }
  return score - 0.03 * (spareA.length + spareB.length);
};

const comparePersons = (a: NameKey, b: NameKey): number => {
  const [wordsA, wordsB] = [lettered(merged(a.words, b.words), a), lettered(merged(b.words, a.words), b)];
  const { score, spareA, spareB, pairs, least } = pair(wordsA, wordsB, false);
  if (pairs === 0) return 0;
  // Each has a word that the other lacks: another given name, another surname, another patronymic.
  if (spareA.length > 0 && spareB.length > 0) return Math.min(0.5, 0.5 * score);
  const [few, many] = wordsA.length <= wordsB.length ? [a, b] : [b, a];
  const short = wordsA.length <= wordsB.length ? wordsA : wordsB;
  const long = wordsA.length <= wordsB.length ? wordsB : wordsA;
  if (short.length === 1) {
    const strict = short[0]!.length > 5 ? 0.92 : 0.97;
    if (long.length === 1) return score >= strict ? score : Math.min(score, 0.75);
    return few.titled && long.at(-1) === short[0] && long.length < 4 && !many.body ? 0.82 : 0.55;
  }
  // With a word too many, the others must be near: "Friedrich Lindenberg" is not "Lars Friedrich Lindemann".
  if (spareA.length + spareB.length > 0 && least < 0.87) return 0.6;
  // A name of initials alone names nobody.
  if (short.every((word) => word.length === 1)) return 0.4;
  // "Friedrich Hans" is not "Hans Friedrich".
  if (
    long.length === 2 &&
    !a.inverted &&
    !b.inverted &&
    a.plain &&
    b.plain &&
    short[0] === long[1] &&
    short[1] === long[0] &&
    short.every((word) => GIVEN_NAMES.has(word))
  )
    return 0.5;
  return score - 0.02 * (spareA.length + spareB.length);
};

/** "JC Juncker": the letters are initials. */
const lettered = (words: readonly string[], key: NameKey): readonly string[] =>
  key.letters !== '' && words[0] === key.letters ? [...key.letters, ...words.slice(1)] : words;

const initials = (key: NameKey): string => key.words.map((word) => word[0]!).join('');

/** `a` is the lesser by its letters. */
const compareKeys = (a: NameKey, b: NameKey): number => {
  // The lesser of the two has no letters: that is no name.
  if (a.folded === '') return 0;
  if (a.folded === b.folded) return 1;
  // Nothing of that length is a name.
  if (a.folded.length > LONGEST_NAME || b.folded.length > LONGEST_NAME) return 0;
  if (a.words.length > MOST_WORDS || b.words.length > MOST_WORDS) return a.words.join(' ') === b.words.join(' ') ? 1 : 0;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return 0.2;
  if (a.numbers.join() !== b.numbers.join()) return 0.3;
  const [nationA, nationB] = [nationOf(a.folded), nationOf(b.folded)];
  if (nationA && nationB) return nationA === nationB ? 0.95 : 0;
  if (KNOWN_PLACES.has(a.folded) && KNOWN_PLACES.has(b.folded)) return 0;
  // "Al Iraqiya" is not Iraqi: a country's name is read to the letter.
  if ((nationA && b.words.length === 1) || (nationB && a.words.length === 1)) return 0.4;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (
      one.acronym !== '' &&
      other.words.length > 1 &&
      other.acronym === '' &&
      (initials(other) === one.acronym || initials({ ...other, words: other.folded.split(' ').filter((word) => !SMALL.has(word)) }) === one.acronym)
    )
      return 0.85;
  const [joinedA, joinedB] = [a.words.join(''), b.words.join('')];
  const formsClash = a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form));
  if ((joinedA === joinedB || a.joined === b.joined) && !formsClash) return 0.97;
  const bodies = a.body || b.body;
  if (a.words.length !== b.words.length && Math.min(joinedA.length, joinedB.length) > 7 && Math.abs(joinedA.length - joinedB.length) < 3 && !formsClash) {
    const joined = jaroWinkler(joinedA, joinedB);
    if (joined > 0.95) return Math.min(joined, 0.95);
  }
  return bodies ? compareBodies(a, b) : comparePersons(a, b);
};

/** Two alternatives in one name: "Al-Qa'ida/Islamic Army". */
const alternatives = (name: string): readonly string[] =>
  name.includes('/') && name.length < 200
    ? name
        .split('/')
        .map((part) => part.trim())
        .filter((part) => part.length > 2)
    : [];

/** As {@link sameActor}, over names taken apart before. */
export const sameKeys = (a: NameKey, b: NameKey): number => (a.folded <= b.folded ? compareKeys(a, b) : compareKeys(b, a));

/**
 * How surely two names are of one party, from 0 to 1; {@link SAME_NAME} and above counts as one. The same both ways round, 1 for equal names.
 * "Kata'ib Hizbollah" and "Kataib Hezbollah": one; "Hezbollah" and "Kata'ib Hezbollah", "Iran" and "Iraq", two given names with one surname: not.
 */
export const sameActor = (a: string, b: string): number => {
  if (a === b) return 1;
  const best = sameKeys(keyOf(a), keyOf(b));
  if (best >= SAME_NAME) return best;
  const [partsA, partsB] = [alternatives(a), alternatives(b)];
  let most = best;
  for (const part of partsA) most = Math.max(most, sameKeys(keyOf(part), keyOf(b)));
  for (const part of partsB) most = Math.max(most, sameKeys(keyOf(a), keyOf(part)));
  return most;
};
