/**
 * Which claims of who did or was what are one fact.
 */
import type { Claim } from '../model/claim.js';
import { groupBy } from '../model/group.js';
import { OF_THE_EVENT } from '../lexicon/attributes.js';
import { SHARED_ROLES, VEHICLE } from '../lexicon/roles.js';
import { COLOURS, sameThing } from '../lexicon/same-words.js';
import { folded } from './names/fold.js';

type Actor = Claim<'actor'>;

/** A surname of so many letters is no initial. */
const TELLING = 4;
const lastWord = ({ value }: Actor): string => folded(value.words).split(' ').at(-1) ?? '';

const isGeneric = (claim: Actor): boolean => !/\p{Lu}/u.test(claim.value.words) && sameThing(lastWord(claim)) === 'vehicle';
/** Vehicles by a word that they share, besides those that say no more than that it is one: these are the only one that is told of otherwise. */
const vehiclesOf = (claims: readonly Actor[]): readonly (readonly Actor[])[] => {
  const told = clustered(claims.filter((claim) => !isGeneric(claim)));
  const generic = claims.filter(isGeneric);
  const [only, second] = told;
  if (generic.length === 0) return told;
  return only && !second ? [[...only, ...generic]] : [...told, generic];
};

const clustered = (claims: readonly Actor[]): readonly (readonly Actor[])[] => {
  const groups: { readonly claims: Actor[]; readonly words: Set<string> }[] = [];
  for (const claim of claims) {
    const words = folded(claim.value.words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= TELLING && !COLOURS.has(word));
    const home = groups.find((group) => words.some((word) => group.words.has(word)));
    if (home) {
      home.claims.push(claim);
      for (const word of words) home.words.add(word);
    } else groups.push({ claims: [claim], words: new Set(words) });
  }
  return groups.map((group) => group.claims);
};

/**
 * A role may be held by several in one story, each in a company or a ship of their own: claims are one fact where they name one actor, or two
 * with one surname.
 */
export const holdersOf = (claims: readonly Actor[]): readonly (readonly Actor[])[] => {
  const attribute = claims[0]?.attribute ?? '';
  if (OF_THE_EVENT.has(attribute) || SHARED_ROLES.has(attribute)) return [claims];
  if (attribute === VEHICLE) return vehiclesOf(claims);
  const groups: Actor[][] = [];
  const byKey = new Map<string, Actor[]>();
  for (const claim of claims) {
    const surname = lastWord(claim);
    const keys = [`#${claim.value.actor ?? claim.value.words}`, ...(surname.length >= TELLING ? [surname] : [])];
    const group = keys.map((key) => byKey.get(key)).find((each) => each !== undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(claim);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
};

/** Numbers of two flights are of two things: only like ones are one fact. */
export const describedOf = (claims: readonly Claim<'description'>[]): readonly (readonly Claim<'description'>[])[] => {
  if (claims[0]?.attribute.endsWith(' number') !== true) return [claims];
  return [...groupBy(claims, ({ value }) => value.words).values()];
};
