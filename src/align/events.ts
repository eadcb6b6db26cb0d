/**
 * Which events of different reports are one event.
 *
 * Pairs are proposed by the words that they share (rare ones only, so that nothing compares all with all), weighed by one list
 * of features, and joined best first, as long as nothing in the two groups speaks against it.
 */
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../lexicon/organisations.js';
import { PARTICLES } from '../lexicon/titles.js';
import { folded } from './names/fold.js';
import type { Event, EventMention } from '../model/event.js';
import type { Period } from '../model/period.js';

interface Profile {
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

type Rarity = (word: string) => number;

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

const both = (a: Profile, b: Profile): { a: Period; b: Period } | undefined => (a.mention.period && b.mention.period ? { a: a.mention.period, b: b.mention.period } : undefined);
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
export const FEATURES: readonly Feature[] = [
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

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What background events gain by being told in reports of one story. */
const ONE_STORY = 0.8;
/** Sum of features from which two mentions are one event. */
const THRESHOLD = 1.6;
/** A word in so many events still counts in full. */
const RARE = 12;
/** Words in more events than this tell nothing apart. */
const COMMON = 40;

const asWritten = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(folded).filter((word) => word.length > 2 && !COMMON_WORDS.has(word)));
const partsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set([...asWritten(names)].flatMap((name) => name.split(' ')).filter((part) => part.length > 2 && !COMMON_WORDS.has(part) && !GIVEN_NAMES.has(part) && !ORGANISATION_HEADS.has(part) && !GENERIC_BODIES.has(part) && !PARTICLES.has(part)));

const profileOf = (mention: EventMention): Profile => ({ mention, words: asWritten(mention.words), names: partsOf([...mention.participants, ...mention.places]), places: partsOf(mention.places) });

const scoreOf = (a: Profile, b: Profile, rarity: Rarity): number => FEATURES.reduce((sum, feature) => sum + feature.weight * feature.measure(a, b, rarity), 0);

/** Whether nothing in two groups speaks against their being one: no dates weeks apart, and no report that tells of both as different. */
const compatible = (a: readonly Profile[], b: readonly Profile[]): boolean => {
  const reports = new Set(a.map(({ mention }) => mention.report));
  if (b.some(({ mention }) => reports.has(mention.report))) return false;
  return a.every((one) => b.every((other) => !one.mention.period || !other.mention.period || daysApart(one.mention.period, other.mention.period) <= 10));
};

/** The longest words that are a name for an event. */
const NAME = 40;

const labelOf = (first: EventMention, period: Period | undefined, places: readonly string[]): string => {
  const where = places[0] ? `, ${places[0]}` : '';
  const when = period ? `, ${period.start.slice(0, 10)}${period.end.slice(0, 10) === period.start.slice(0, 10) ? '' : `/${period.end.slice(0, 10)}`}` : '';
  // A sentence that names no event by one word gives its kind.
  const what = first.named.text.length <= NAME ? first.named.text.replace(/\s+/g, ' ') : first.kind;
  return `${what}${where}${when}`;
};

const span = (period: Period): number => millis(period.end) - millis(period.start);

const eventOf = (mentions: readonly EventMention[]): Event => {
  const first = mentions.find((mention) => mention.main) ?? mentions[0]!;
  const periods = mentions.flatMap(({ period }) => (period ? [period] : []));
  const period = periods.length > 0 ? periods.reduce((a, b) => (span(b) < span(a) ? b : a)) : undefined;
  const counts = new Map<string, number>();
  for (const place of mentions.flatMap((mention) => [...new Set(mention.places)])) counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].toSorted((a, b) => b[1] - a[1]).map(([place]) => place);
  return {
    id: first.id,
    kind: first.kind,
    label: labelOf(first, period, places),
    main: mentions.some((mention) => mention.main),
    ...(period ? { period } : {}),
    places,
    mentions,
  };
};

/** Groups the event mentions of all reports. Which event a mention is of, by the mention's id. */
export const eventsAcross = (mentions: readonly EventMention[]): ReadonlyMap<string, Event> => {
  const profiles = mentions.map(profileOf);
  const frequency = new Map<string, number[]>();
  profiles.forEach(({ words, names, places }, at) => {
    for (const word of new Set([...words, ...names, ...places])) {
      const holders = frequency.get(word);
      if (holders) holders.push(at);
      else frequency.set(word, [at]);
    }
  });
  /** Words that many events share tell less: from a dozen on, a word counts for its part of a dozen. */
  const rarity: Rarity = (word) => Math.min(1, RARE / (frequency.get(word)?.length ?? 1));
  const pairs = new Map<string, Pair>();
  for (const holders of frequency.values()) {
    if (holders.length < 2 || holders.length > COMMON) continue;
    for (let i = 0; i < holders.length; i++)
      for (let j = i + 1; j < holders.length; j++) {
        const [a, b] = [holders[i]!, holders[j]!];
        const key = `${a} ${b}`;
        if (pairs.has(key) || profiles[a]!.mention.report === profiles[b]!.mention.report) continue;
        pairs.set(key, { a, b, score: scoreOf(profiles[a]!, profiles[b]!, rarity) });
      }
  }
  const groups: number[][] = profiles.map((_, at) => [at]);
  const groupOf = profiles.map((_, at) => at);
  const inGroup = (at: number): readonly Profile[] => groups[at]!.map((each) => profiles[each]!);
  const join = (candidates: readonly Pair[]): void => {
    for (const { a, b } of candidates.filter(({ score }) => score >= THRESHOLD).toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
      const [into, from] = [groupOf[a]!, groupOf[b]!];
      if (into === from || !compatible(inGroup(into), inGroup(from))) continue;
      groups[into] = [...groups[into]!, ...groups[from]!];
      for (const each of groups[from]!) groupOf[each] = into;
      groups[from] = [];
    }
  };
  const isMain = (at: number): boolean => profiles[at]!.mention.main;
  join([...pairs.values()].filter(({ a, b }) => isMain(a) && isMain(b)));
  // Two reports of one story are likely to tell of the same things that came before it.
  const storyOf = new Map(profiles.flatMap(({ mention }, at) => (mention.main ? [[mention.report, groupOf[at]!] as const] : [])));
  const oneStory = ({ a, b }: Pair): boolean => storyOf.get(profiles[a]!.mention.report) === storyOf.get(profiles[b]!.mention.report);
  join([...pairs.values()].filter(({ a, b }) => !(isMain(a) && isMain(b))).map((pair) => (oneStory(pair) ? { ...pair, score: pair.score + ONE_STORY } : pair)));
  const events = new Map<string, Event>();
  for (const group of groups) {
    if (group.length === 0) continue;
    const own = group.map((at) => profiles[at]!.mention);
    const event = eventOf(own);
    for (const mention of own) events.set(mention.id, event);
  }
  return events;
};
