/**
 * What speaks for two event mentions being one event, and against it.
 */
import { COMMON_WORDS } from '../../lexicon/common-words.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../../lexicon/organisations.js';
import { PARTICLES } from '../../lexicon/titles.js';
import type { EventMention } from '../../model/event.js';
import type { Period } from '../../model/period.js';
import { folded } from '../names/fold.js';

/** An event mention with its words ready to be compared. */
export interface Profile {
  readonly mention: EventMention;
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** What speaks for two mentions being one event, or against it: a value from 0 to 1 times a weight. */
interface Feature {
  readonly name: string;
  readonly weight: number;
  measure(a: Profile, b: Profile, rarity: Rarity): number;
}

/** How much a word tells, from 0 to 1. */
export type Rarity = (word: string) => number;

const DAY = 86_400_000;
const millis = (iso: string): number => Date.parse(iso.slice(0, 10));

/** Days between two periods; 0 where they meet. */
export const daysApart = (a: Period, b: Period): number => Math.max(0, (millis(a.start) - millis(b.end)) / DAY, (millis(b.start) - millis(a.end)) / DAY);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  let inA = 0;
  let inB = 0;
  for (const word of a) {
    const worth = rarity(word);
    inA += worth;
    if (b.has(word)) both += worth;
  }
  for (const word of b) inB += rarity(word);
  return both / Math.min(inA, inB);
};

const both = (a: Profile, b: Profile): { a: Period; b: Period } | undefined =>
  a.mention.period && b.mention.period ? { a: a.mention.period, b: b.mention.period } : undefined;
const isDay = ({ grain }: Period): boolean => grain === 'day' || grain === 'part-of-day' || grain === 'minute' || grain === 'hour';

/** Shared parts of names count up to so many: more say no more. */
const MANY = 3;
/** Much happens at one place: its name says half of what another name says. */
const PLACE = 0.5;
const sharedNames = (a: Profile, b: Profile, rarity: Rarity): number => {
  let sum = 0;
  for (const name of a.names) if (b.names.has(name)) sum += rarity(name) * (a.places.has(name) || b.places.has(name) ? PLACE : 1);
  return Math.min(sum, MANY);
};
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));

/** The policy. */
const FEATURES: readonly Feature[] = [
  { name: 'the same words', weight: 3, measure: (a, b, rarity) => shared(a.words, b.words, rarity) },
  { name: 'the same names', weight: 1, measure: sharedNames },
  { name: 'the same place', weight: 1.3, measure: (a, b, rarity) => (shared(a.places, b.places, rarity) > 0 ? 1 : 0) },
  { name: 'other places', weight: -0.8, measure: (a, b) => (disjoint(a.places, b.places) ? 1 : 0) },
  { name: 'other names', weight: -1.2, measure: (a, b) => (disjoint(a.names, b.names) ? 1 : 0) },
  { name: 'one kind of event', weight: 0.8, measure: (a, b) => (a.mention.kind === b.mention.kind ? 1 : 0) },
  {
    name: 'the same day',
    weight: 1.5,
    measure: (a, b) => {
      const periods = both(a, b);
      return periods && isDay(periods.a) && isDay(periods.b) && daysApart(periods.a, periods.b) === 0 ? 1 : 0;
    },
  },
  {
    name: 'the same month or year',
    weight: 0.7,
    measure: (a, b) => {
      const periods = both(a, b);
      return periods && !(isDay(periods.a) && isDay(periods.b)) && daysApart(periods.a, periods.b) === 0 ? 1 : 0;
    },
  },
  {
    name: 'days apart',
    weight: -2,
    measure: (a, b) => {
      const periods = both(a, b);
      return periods ? Math.min(1, daysApart(periods.a, periods.b) / 3) : 0;
    },
  },
  {
    name: 'weeks apart',
    weight: -8,
    measure: (a, b) => {
      const periods = both(a, b);
      return periods && daysApart(periods.a, periods.b) > 10 ? 1 : 0;
    },
  },
  { name: 'both the main story', weight: 0.6, measure: (a, b) => (a.mention.main && b.mention.main ? 1 : 0) },
  { name: 'main story of one, background of the other', weight: -1.2, measure: (a, b) => (a.mention.main !== b.mention.main ? 1 : 0) },
];

const asWritten = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(folded).filter((word) => word.length > 2 && !COMMON_WORDS.has(word)));
const partsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...asWritten(names)]
      .flatMap((name) => name.split(' '))
      .filter(
        (part) =>
          part.length > 2 &&
          !COMMON_WORDS.has(part) &&
          !GIVEN_NAMES.has(part) &&
          !ORGANISATION_HEADS.has(part) &&
          !GENERIC_BODIES.has(part) &&
          !PARTICLES.has(part),
      ),
  );

export const profileOf = (mention: EventMention): Profile => ({
  mention,
  words: asWritten(mention.words),
  names: partsOf([...mention.participants, ...mention.places]),
  places: partsOf(mention.places),
});

/** The sum of the features of a pair. */
export const scoreOf = (a: Profile, b: Profile, rarity: Rarity): number =>
  FEATURES.reduce((sum, feature) => sum + feature.weight * feature.measure(a, b, rarity), 0);
