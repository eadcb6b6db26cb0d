/**
 * What speaks for two event mentions being one event, and against it.
 */
import { COMMON_WORDS } from '../../lexicon/common-words.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { facilityOf } from '../../lexicon/facilities.js';
import { vehicleOf } from '../../lexicon/moments.js';
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../../lexicon/organisations.js';
import { PARTICLES } from '../../lexicon/titles.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { DAY, type Period } from '../../model/period.js';
import { folded } from '../names/fold.js';

/** An event mention with its words ready to be compared. */
export interface Profile {
  readonly mention: ExtractedEvent;
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The roads, vehicles and buildings that it tells of, each with its class before it: "building hotel", "road a40". */
  readonly scenes: ReadonlySet<string>;
  /** The words of its publisher's name: between two reports of one publisher they tell nothing. */
  readonly own: ReadonlySet<string>;
  /** The days of its period, in milliseconds, and whether it is of a day or finer; left out where it has none. */
  readonly days?: Days;
}

/** The first and the last day of a period. */
interface Days {
  readonly first: number;
  readonly last: number;
  readonly single: boolean;
}

/** What is worked out of a pair once, for all features. */
interface Between {
  readonly rarity: Rarity;
  /** How many words two main events have in common. */
  readonly words: number;
  /** How many words the one of fewer words has. */
  readonly size: number;
  /** Days between the two; undefined where one has no date. */
  readonly apart: number | undefined;
  /** Both are of a day or finer. */
  readonly single: boolean;
}

/** What speaks for two mentions being one event, or against it: a value from 0 to 1 times a weight. */
interface Feature {
  readonly name: string;
  /** What it is worth where both are the main events of their reports, and of all other pairs. */
  readonly main: number;
  readonly weight: number;
  measure(a: Profile, b: Profile, between: Between): number;
}

/** How much words tell. */
export interface Rarity {
  /** From 0 to 1. */
  readonly of: (word: string) => number;
  /** All of them together, reckoned once for each set. */
  readonly sum: (words: ReadonlySet<string>) => number;
}

/** `holders`: how many events have a word. A word in no more than `rare` of them counts in full. */
export const rarityBy = (holders: (word: string) => number, rare: number): Rarity => {
  const sums = new WeakMap<ReadonlySet<string>, number>();
  const of = (word: string): number => Math.min(1, rare / holders(word));
  return {
    of,
    sum: (words) => {
      let sum = sums.get(words);
      if (sum === undefined) {
        sum = 0;
        for (const word of words) sum += of(word);
        sums.set(words, sum);
      }
      return sum;
    },
  };
};

const millis = (iso: string): number => Date.parse(iso.slice(0, 10));

const isDay = ({ grain }: Period): boolean => grain === 'day' || grain === 'part-of-day' || grain === 'minute' || grain === 'hour';
const daysOf = (period: Period): Days => ({ first: millis(period.start), last: millis(period.end), single: isDay(period) });
const between = (a: Days, b: Days): number => Math.max(0, (a.first - b.last) / DAY, (b.first - a.last) / DAY);

/** Days between two periods; 0 where they meet. */
export const daysApart = (a: Period, b: Period): number => between(daysOf(a), daysOf(b));

const isOwn = (a: Profile, b: Profile, word: string): boolean => a.own.has(word) && b.own.has(word);

/** Words that both have, but for the name of the publisher that both are of. */
const inCommon = (a: Profile, b: Profile): number => {
  let words = 0;
  for (const word of a.words) if (b.words.has(word) && !isOwn(a, b, word)) words += 1;
  return words;
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both += rarity.of(word);
  return both === 0 ? 0 : both / Math.min(rarity.sum(a), rarity.sum(b));
};

/** Shared parts of names count up to so many: more say no more. */
const MANY = 3;
/** Much happens at one place: its name says half of what another name says. */
const PLACE = 0.5;
const sharedNames = (a: Profile, b: Profile, rarity: Rarity): number => {
  let sum = 0;
  for (const name of a.names) if (b.names.has(name) && !isOwn(a, b, name)) sum += rarity.of(name) * (a.places.has(name) || b.places.has(name) ? PLACE : 1);
  return Math.min(sum, MANY);
};
/** Whether they have a word in common. */
export const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true;
  return false;
};
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meet(a, b);

/** Whether a name stands in both, but for the name of the publisher that both are of. */
export const shareName = (a: Profile, b: Profile): boolean => {
  for (const name of a.names) if (b.names.has(name) && !isOwn(a, b, name)) return true;
  return false;
};

/** Whether a mention has one of some places among its words, where it was not read as a place of the event. */
const names = (of: Profile, places: ReadonlySet<string>): boolean => meet(places, of.words);

/** So many words in common say all that words can say; so few may be in common by chance. */
const MANY_WORDS = 10;
const FEW_WORDS = 4;
const HARDLY_WORDS = 2;
/** Of an event told in hardly more words than these, fewer are few. */
const PER_WORD = 1 / 3;
/** How many words in common are not few, by the words that the shorter of two has. */
const notFew = (size: number): number => Math.min(FEW_WORDS, 1 + size * PER_WORD);

/** A headline has hardly more words than these, and a short piece of news no more than those: what they name is then what it was about. */
const HEADLINE = 4;
const SHORT = 8;

/** Whether both name roads, vehicles or buildings of one class, and none of them alike: a hotel and a school, a bus and a tram. */
const haveOtherScenes = ({ scenes: a }: Profile, { scenes: b }: Profile): boolean =>
  SCENES.some((scene) => {
    const [one, other] = [a, b].map((scenes) => [...scenes].filter((each) => each.startsWith(scene)));
    return one!.length > 0 && other!.length > 0 && !one!.some((each) => b.has(each));
  });

/**
 * The policy. What the features are worth of two main events is learnt from pairs of reports of one incident and of two of one sort: that both are of one
 * kind says nothing of them, and without words and names in common they are two.
 */
const FEATURES: readonly Feature[] = [
  { name: 'the same words', main: 2.1, weight: 3, measure: (a, b, { rarity }) => shared(a.words, b.words, rarity) },
  { name: 'the same names', main: 1.2, weight: 1, measure: (a, b, { rarity }) => sharedNames(a, b, rarity) },
  { name: 'the same place', main: 1.9, weight: 1.3, measure: (a, b, { rarity }) => (shared(a.places, b.places, rarity) > 0 ? 1 : 0) },
  { name: 'other places', main: -2.4, weight: -0.8, measure: (a, b) => (disjoint(a.places, b.places) && !names(a, b.places) && !names(b, a.places) ? 1 : 0) },
  { name: 'other names', main: 0, weight: -1.2, measure: (a, b) => (disjoint(a.names, b.names) ? 1 : 0) },
  { name: 'one kind of event', main: 0, weight: 0.8, measure: (a, b) => (a.mention.kind === b.mention.kind ? 1 : 0) },
  { name: 'the same day', main: 0.2, weight: 1.5, measure: (_a, _b, { apart, single }) => (apart === 0 && single ? 1 : 0) },
  { name: 'the same month or year', main: 0, weight: 0.7, measure: (_a, _b, { apart, single }) => (apart === 0 && !single ? 1 : 0) },
  { name: 'days apart', main: -3, weight: -2, measure: (_a, _b, { apart = 0 }) => Math.min(1, apart / 3) },
  { name: 'weeks apart', main: -8, weight: -8, measure: (_a, _b, { apart = 0 }) => (apart > 10 ? 1 : 0) },
  { name: 'many words in common', main: 2, weight: 0, measure: (_a, _b, { words }) => Math.min(words, MANY_WORDS) / MANY_WORDS },
  { name: 'few words in common', main: -2, weight: 0, measure: (_a, _b, { words, size }) => (words < notFew(size) ? 1 : 0) },
  { name: 'hardly a word in common', main: -0.7, weight: 0, measure: (_a, _b, { words }) => (words < HARDLY_WORDS ? 1 : 0) },
  {
    name: 'other roads, vehicles or buildings, in few words',
    main: -5,
    weight: 0,
    measure: (a, b, { size }) => (size <= SHORT && haveOtherScenes(a, b) ? 1 : 0),
  },
  { name: 'days apart, in few words', main: -3, weight: 0, measure: (_a, _b, { size, apart = 0 }) => (size <= HEADLINE && apart > 1 ? 1 : 0) },
  { name: 'main story of one, background of the other', main: 0, weight: -1.2, measure: (a, b) => (a.mention.main !== b.mention.main ? 1 : 0) },
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
          !WEB.has(part) &&
          !GIVEN_NAMES.has(part) &&
          !ORGANISATION_HEADS.has(part) &&
          !GENERIC_BODIES.has(part) &&
          !PARTICLES.has(part),
      ),
  );

const ROAD = /^[a-z]{1,2}\d{1,4}$/;
const SCENES = ['road ', 'vehicle ', 'building '] as const;
const sceneOf = (word: string): readonly string[] => {
  if (ROAD.test(word)) return [`road ${word}`];
  const [vehicle, building] = [vehicleOf(word), facilityOf(word)];
  return [...(vehicle === undefined ? [] : [`vehicle ${vehicle}`]), ...(building === undefined ? [] : [`building ${building}`])];
};

/** What stands in every address of the web. */
const WEB = new Set(['www', 'com', 'net', 'org', 'news']);

export const profileOf = (mention: ExtractedEvent, publisher = ''): Profile => ({
  mention,
  words: asWritten(mention.clues.words),
  names: partsOf([...mention.clues.participants, ...mention.places]),
  places: partsOf(mention.places),
  scenes: new Set(mention.clues.words.map(folded).flatMap(sceneOf)),
  own: partsOf([publisher]),
  ...(mention.period && { days: daysOf(mention.period) }),
});

/** Sums of features from which two are one event. */
const MAIN = 0.95;
const OTHERS = 1.6;

/** By how much the features of a pair speak for one event; below 0 they speak against it. */
export const scoreOf = (a: Profile, b: Profile, rarity: Rarity): number => {
  const main = a.mention.main && b.mention.main;
  const apart = a.days && b.days && between(a.days, b.days);
  const pair: Between = {
    rarity,
    words: main ? inCommon(a, b) : 0,
    size: Math.min(a.words.size, b.words.size),
    apart,
    single: a.days?.single === true && b.days?.single === true,
  };
  let sum = main ? -MAIN : -OTHERS;
  for (const feature of FEATURES) {
    const weight = main ? feature.main : feature.weight;
    if (weight !== 0) sum += weight * feature.measure(a, b, pair);
  }
  return sum;
};
