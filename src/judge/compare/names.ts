import type { Actor } from '../../model/index.js';
import { NAMED_BODIES, ORGANISATION_HEADS } from '../../lexicon/organisations.js';
import { COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import { PARTICLES } from '../../lexicon/titles.js';
import type { Comparison } from './comparison.js';
import { contentWords, editsWithin, fold, wordsOf } from './words.js';

/** Actors by id, and what belongs to what. */
export type Actors = ReadonlyMap<string, Actor>;

export const actorsById = (actors: readonly Actor[]): Actors => new Map(actors.map((actor) => [actor.id, actor]));

/** What an actor belongs to, whatever that belongs to, and so on; itself left out. Circles are walked once. */
export const ancestorsOf = (id: string, actors: Actors): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...(actors.get(id)?.partOf ?? [])];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined || next === id || found.has(next)) continue;
    found.add(next);
    open.push(...(actors.get(next)?.partOf ?? []));
  }
  return found;
};

const LISTS = /,|;|\band\b|\bor\b/;
const SMALL = /^(?:the|of|a|an|al|el|de|da|du|di|del|la|le|von|van|der|den|bin|ibn|and|for|in)$/;

/** One proper name and nothing else: every word of weight has a capital or a digit. Lists of names are none. */
export const isProperName = (words: string): boolean => {
  const parts = words.split(/[\s-]+/).filter((part) => !SMALL.test(part) && part !== '');
  return !LISTS.test(words) && parts.length > 0 && parts.length <= 6 && parts.every((part) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(part));
};

/** Two to four words with capitals, none of them for a body or a country: "Ada Roe", and no "Red Front". */
export const isPersonName = (words: string): boolean => {
  const parts = fold(words).split(/[\s-]+/);
  return isProperName(words) && parts.length > 1 && parts.length <= 4 && !parts.some(isOfBodies) && !isCountry(fold(words));
};
const isCountry = (word: string): boolean => COUNTRY_OF.has(word) || DEMONYMS.has(word);
const isOfBodies = (word: string): boolean => ORGANISATION_HEADS.has(word) || NAMED_BODIES.has(word) || isCountry(word) || /\d/.test(word);

const NAME_RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]{0,40}\s{1,3}(?:(?:al|el|de|da|of|the|bin|ibn)[\s-]){0,2}\p{Lu}/u;

/** Whether a phrase names a party: it is a name, or has one of two words in it ("Ana Ruiz's gang"). One capital alone may be an adjective ("Iranian-backed"). */
export const hasName = (words: string): boolean => isProperName(words) || NAME_RUN.test(words);

/** "Yusuf" and "Yusup" may be one given name; an initial may be any name that begins with it. */
const sameGivenName = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a) || editsWithin(a, b, Math.min(a.length, b.length) >= 6 ? 2 : 1);

/** A word, with the small ones before it that some surnames have: "van Dorn", "de la Cruz". */
const isOneSurname = (words: readonly string[]): boolean => words.length > 0 && words.slice(0, -1).every((word) => PARTICLES.has(word));

const SURNAME_FIRST = /\p{Ll}[-‑]\p{Ll}{1,6}$/u;

/** Two given names before one surname: "Anna Kowalska" and "Maria Kowalska" are two people. */
export const otherGivenName = (a: string, b: string): boolean => {
  if (!isProperName(a) || !isProperName(b)) return false;
  // "Lee Jae-min" has his surname first.
  if (SURNAME_FIRST.test(a) || SURNAME_FIRST.test(b)) return false;
  const [[givenA, ...restA], [givenB, ...restB]] = [contentWords(a), contentWords(b)];
  if (givenA === undefined || givenB === undefined || !isOneSurname(restA) || !isOneSurname(restB)) return false;
  return restA.join(' ') === restB.join(' ') && !sameGivenName(givenA, givenB);
};

const partsOf = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((part) => part !== '');

/** Whether one name of a person is the other with parts left out, besides all but the surname: that is how anybody is called once he has been named. */
const leavesOut = (shorter: string, longer: string): boolean => {
  const [few, many] = [partsOf(shorter), partsOf(longer)];
  return few.length < many.length && few[0] === many[0] && few.every((part) => many.includes(part));
};

/** Of two names of one person, which is the whole one: "Ana Maria Ruiz" and "Ana Ruiz", "Ana Ruiz" and "Ana". */
export const fullerName = (a: string, b: string): Comparison | undefined => {
  if (!isProperName(a) || !isProperName(b)) return undefined;
  if (leavesOut(b, a)) return 'a-within-b';
  return leavesOut(a, b) ? 'b-within-a' : undefined;
};

const isInitialOf = (letter: string, name: string): boolean => letter.length === 1 && name.length > 1 && name.startsWith(letter);

/** The words of a name without the letters that stand for others. */
const inFull = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 1);

/**
 * Which of two names of one person tells more: "Elin L. Dahl" than "Elin Dahl", "Maria Tano" than "M. Tano". Only letters count: a whole word in the middle
 * may be half a surname, which is told in short as well, and a surname alone is how a text goes on.
 */
export const compareFullness = (a: string, b: string): Comparison => {
  if (!isProperName(a) || !isProperName(b)) return 'same';
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length === 2 && wordsB.length === 2) {
    const at = wordsA[1] === wordsB[1] ? 0 : wordsA[0] === wordsB[0] ? 1 : -1;
    const [one, other] = [wordsA[at] ?? '', wordsB[at] ?? ''];
    return isInitialOf(one, other) ? 'b-within-a' : isInitialOf(other, one) ? 'a-within-b' : 'same';
  }
  const [fullA, fullB] = [inFull(wordsA), inFull(wordsB)];
  if (fullA.length < 2 || fullA.join(' ') !== fullB.join(' ') || wordsA.length === wordsB.length) return 'same';
  return wordsA.length > wordsB.length ? 'a-within-b' : 'b-within-a';
};
