/**
 * Which events of different reports are one event.
 *
 * Pairs are proposed by the words that they share (of a common word only neighbours, so that nothing compares all with all), weighed by
 * one list of features, and joined best first, as long as nothing in the two groups speaks against it.
 */
import type { Event, EventMention } from '../../model/event.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { groupBy, groupByEach } from '../../model/group.js';
import { DAY, isClock, MINUTE } from '../../model/period.js';
import type { Report } from '../../model/report.js';
import { eventOf } from './event.js';
import { meet, type Profile, profileOf, rarityBy, scoreOf, shareName } from './features.js';

export { daysApart } from './features.js';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What background events gain by being told in reports of one story. */
const ONE_STORY = 0.8;
/** A word in so many events still counts in full. */
const RARE = 12;
/** With how many of those after it, among the events that share a word, an event is compared. */
const NEIGHBOURS = 40;
/** Days between the dates of two events that cannot be one. */
const APART = 10;

/** A group of mentions of one event, with what decides whether another may join it. */
interface Group {
  readonly members: number[];
  readonly reports: Set<string>;
  /** The latest start and the earliest end of its dates, in milliseconds. */
  latest: number;
  earliest: number;
}

const groupOf = ({ mention }: Profile, at: number): Group => ({
  members: [at],
  reports: new Set([mention.report]),
  latest: mention.period ? Date.parse(mention.period.start.slice(0, 10)) : -Infinity,
  earliest: mention.period ? Date.parse(mention.period.end.slice(0, 10)) : Infinity,
});

/** Whether nothing in two groups speaks against their being one: no dates far apart, and no report that tells of both as different. */
const compatible = (a: Group, b: Group): boolean => {
  if (Math.max(a.latest - b.earliest, b.latest - a.earliest) > APART * DAY) return false;
  const [few, many] = a.reports.size < b.reports.size ? [a, b] : [b, a];
  for (const report of few.reports) if (many.reports.has(report)) return false;
  return true;
};

const merge = (into: Group, from: Group): void => {
  into.members.push(...from.members);
  for (const report of from.reports) into.reports.add(report);
  into.latest = Math.max(into.latest, from.latest);
  into.earliest = Math.min(into.earliest, from.earliest);
};

/** Days before a report by which what it is about, told without a date, cannot have happened. */
const LONG_AGO = 21;

/** Whether one is background of a date long before the report of the other, which is about its own event and gives it no date. */
const isOlder = ({ main, period }: EventMention, other: EventMention, published: string | undefined): boolean =>
  !main &&
  other.main &&
  !other.period &&
  period !== undefined &&
  published !== undefined &&
  Date.parse(period.end.slice(0, 10)) < Date.parse(published.slice(0, 10)) - LONG_AGO * DAY;

/** Hours that two reports give one event lie no farther apart than this. */
const ONE_EVENT = 90 * MINUTE;
const instant = (iso: string): number => Date.parse(iso.slice(0, 16) + 'Z');

/** Whether two are plainly told of two days, or of two hours. */
const atOtherTimes = ({ mention: { period: a }, days: one }: Profile, { mention: { period: b }, days: other }: Profile): boolean => {
  if (!a || !b || !one || !other) return false;
  if (isClock(a) && isClock(b)) return Math.abs(instant(a.start) - instant(b.start)) > ONE_EVENT;
  return one.first > other.last || other.first > one.last;
};

/**
 * Whether a report that is about one deed tells beside it of the one that another report is about: of that day and place, which its own is not of. "On
 * Saturday a boy was shot on Elm Street. The day before, a girl was shot on Oak Street" is about the boy.
 */
const isToldBeside = (main: Profile, other: Profile, beside: readonly Profile[]): boolean =>
  atOtherTimes(main, other) &&
  !meet(main.places, other.places) &&
  beside.some(
    (each) =>
      each.mention.kind === other.mention.kind &&
      each.days?.single === true &&
      each.days.first === other.days?.first &&
      !atOtherTimes(each, other) &&
      meet(each.places, other.places),
  );

/** With how many of those after it an event is compared, by how many share a word with it. */
type Reach = (holders: number) => number;

/** By how much the features of two mentions speak for one event. */
type Score = (a: number, b: number) => number;

/** Members of a group that are asked whether another group may join it. */
const ASKED = 6;
/** What the features must say of two groups at least, in the mean over their members: two reports of one story may have little in common. */
const LEAST = -1;

/** Whether two groups are alike as wholes: one member that is like one of the other's by chance does not make two stories one. */
const alike = (a: Group, b: Group, score: Score): boolean => {
  let sum = 0;
  let pairs = 0;
  for (const one of a.members.slice(0, ASKED))
    for (const other of b.members.slice(0, ASKED)) {
      sum += score(one, other);
      pairs += 1;
    }
  return sum >= LEAST * pairs;
};

const wordsOf = ({ words, names, places }: Profile): ReadonlySet<string> => new Set([...words, ...names, ...places]);

/** The pairs of different reports that share a word, each once, if enough speaks for their being one event, or would in reports of one story. */
const candidatesOf = (profiles: readonly Profile[], reachOf: Reach): { readonly candidates: readonly Pair[]; readonly score: Score } => {
  const holders = groupByEach(profiles.keys(), (at) => wordsOf(profiles[at]!));
  const rarity = rarityBy((word) => holders.get(word)?.length ?? 1, RARE);
  const score: Score = (a, b) => scoreOf(profiles[a]!, profiles[b]!, rarity);
  const candidates: Pair[] = [];
  // Gone through one by one, so that nothing is kept of the pairs that cannot be one: there are hundreds for each report.
  const passed = new Map<string, number>();
  for (const [a, profile] of profiles.entries()) {
    const met = new Set<number>();
    for (const word of wordsOf(profile)) {
      const next = (passed.get(word) ?? 0) + 1;
      passed.set(word, next);
      const list = holders.get(word)!;
      const end = Math.min(list.length, next + reachOf(list.length));
      for (let at = next; at < end; at++) met.add(list[at]!);
    }
    for (const b of met) {
      if (profile.mention.report === profiles[b]!.mention.report) continue;
      const found = score(a, b);
      if (found >= -ONE_STORY) candidates.push({ a, b, score: found });
    }
  }
  return { candidates, score };
};

/** So many of one story are compared by their time alone. */
const OF_ONE_TIME = 24;

/** Deeds of which a year has many: "in 2020 police killed 55 people", "In 2020 a raid killed 12". */
const MANY_A_YEAR = 'attack';
/** Whether nothing tells what happened more nearly than in which year somebody did something. */
const isOpen = ({ mention: a }: Profile, { mention: b }: Profile): boolean => (a.kind ?? b.kind ?? MANY_A_YEAR) === MANY_A_YEAR;

/**
 * The pairs of background events of one story that are of one month or year, and share no word: "In 2017 the *Aurora* sank there", "Forty dead, that one, in
 * 2017". What came before is told in a line, and of few things. `storyOf`: by a number, which story a mention is of.
 */
const ofOneTime = (profiles: readonly Profile[], storyOf: (at: number) => number | undefined, known: readonly Pair[], score: Score): readonly Pair[] => {
  const dated = [...profiles.keys()].filter((at) => {
    const { mention, days } = profiles[at]!;
    return !mention.main && days !== undefined && !days.single && storyOf(at) !== undefined;
  });
  if (dated.length < 2) return [];
  const areDated = new Set(dated);
  const paired = new Set(known.flatMap(({ a, b }) => (areDated.has(a) && areDated.has(b) ? [`${a} ${b}`] : [])));
  return [...groupBy(dated, (at) => `${storyOf(at)} ${profiles[at]!.days!.first} ${profiles[at]!.days!.last}`).values()].flatMap((all) => {
    const some = all.slice(0, OF_ONE_TIME);
    return some.flatMap((a, i) =>
      some
        .slice(i + 1)
        .flatMap((b): readonly Pair[] =>
          profiles[a]!.mention.report === profiles[b]!.mention.report || paired.has(`${a} ${b}`) || isOpen(profiles[a]!, profiles[b]!)
            ? []
            : [{ a, b, score: score(a, b) }],
        ),
    );
  });
};

/** What is known of a report where its events are told from others. */
export type ReportOf = (id: string) => Pick<Report, 'publisher' | 'publishedAt'> | undefined;

interface Grouped {
  readonly profiles: readonly Profile[];
  /** Of each mention. */
  readonly groups: readonly Group[];
  /** The pairs of which enough speaks for one event; whether the two are in one group is another question. */
  readonly pairs: readonly Pair[];
}

/** A mention is profiled once for its key and once more for its group: as long as it is held, so is its profile. */
const profiled = new WeakMap<ExtractedEvent, { readonly publisher: string; readonly profile: Profile }>();
const profileBy = (mention: ExtractedEvent, publisher: string): Profile => {
  const known = profiled.get(mention);
  if (known?.publisher === publisher) return known.profile;
  const profile = profileOf(mention, publisher);
  profiled.set(mention, { publisher, profile });
  return profile;
};

const grouped = (mentions: readonly ExtractedEvent[], reportOf: ReportOf, reachOf: Reach): Grouped => {
  const profiles = mentions.map((mention) => profileBy(mention, reportOf(mention.report)?.publisher ?? ''));
  const { candidates: proposed, score } = candidatesOf(profiles, reachOf);
  const background = groupBy(
    profiles.filter(({ mention }) => !mention.main),
    ({ mention }) => mention.report,
  );
  const isBeside = (a: number, b: number): boolean => {
    const [one, other] = [profiles[a]!, profiles[b]!];
    return isToldBeside(one, other, background.get(one.mention.report) ?? []);
  };
  const candidates = proposed.filter(({ a, b }) => {
    const [one, other] = [profiles[a]!.mention, profiles[b]!.mention];
    if (one.main && other.main && (isBeside(a, b) || isBeside(b, a))) return false;
    return !isOlder(one, other, reportOf(other.report)?.publishedAt) && !isOlder(other, one, reportOf(one.report)?.publishedAt);
  });
  const groups = profiles.map(groupOf);
  const join = (among: readonly Pair[], fits: (one: Group, other: Group) => boolean): readonly Pair[] => {
    const likely = among.filter((pair) => pair.score >= 0).toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    for (const { a, b } of likely) {
      const [one, other] = [groups[a]!, groups[b]!];
      if (one === other || !compatible(one, other) || !fits(one, other)) continue;
      const [into, from] = one.members.length >= other.members.length ? [one, other] : [other, one];
      merge(into, from);
      for (const member of from.members) groups[member] = into;
    }
    return likely;
  };
  const isMain = (at: number): boolean => profiles[at]!.mention.main;
  const mains = join(
    candidates.filter(({ a, b }) => isMain(a) && isMain(b)),
    (one, other) => alike(one, other, score),
  );
  // Two reports of one story are likely to tell of the same things that came before it.
  const storyOf = new Map(profiles.flatMap(({ mention }, at) => (mention.main ? [[mention.report, groups[at]!] as const] : [])));
  const oneStory = ({ a, b }: Pair): boolean => storyOf.get(profiles[a]!.mention.report) === storyOf.get(profiles[b]!.mention.report);
  const beside = candidates.filter(({ a, b }) => !(isMain(a) && isMain(b)));
  const sameTimes = ofOneTime(profiles, (at) => storyOf.get(profiles[at]!.mention.report)?.members[0], beside, score);
  const others = join(
    [...beside, ...sameTimes].map((pair) => (oneStory(pair) ? { ...pair, score: pair.score + ONE_STORY } : pair)),
    () => true,
  );
  return { profiles, groups, pairs: [...mains, ...others] };
};

/** Groups the event mentions of all reports. Which event a mention is of, by the mention's id. */
export const eventsAcross = (mentions: readonly ExtractedEvent[], reportOf: ReportOf = () => undefined): ReadonlyMap<string, Event> => {
  const { profiles, groups } = grouped(mentions, reportOf, () => NEIGHBOURS);
  const events = new Map<string, Event>();
  for (const { members } of new Set(groups)) {
    const own = members.toSorted((a, b) => a - b).map((at) => profiles[at]!.mention);
    const event = eventOf(own);
    for (const mention of own) events.set(mention.id, event);
  }
  return events;
};

/** So many events that share a word are all compared; of more, each with a few of those after it: they share a rarer word as well, if they are one. */
const COMPARED = 100;
const FEW = 4;

/**
 * Pairs of reports that tell of one event: what both are about; or what is background in one of them, where a name stands in both. A chance likeness of
 * two backgrounds ("a shooting last year") ties no stories together.
 */
export const linksAcross = (mentions: readonly ExtractedEvent[], reportOf: ReportOf): readonly (readonly [report: string, other: string])[] => {
  const { profiles, groups, pairs } = grouped(mentions, reportOf, (holders) => (holders <= COMPARED ? holders : FEW));
  return pairs.flatMap(({ a, b }) => {
    const [one, other] = [profiles[a]!, profiles[b]!];
    return groups[a] === groups[b] && ((one.mention.main && other.mention.main) || shareName(one, other))
      ? [[one.mention.report, other.mention.report] as const]
      : [];
  });
};
