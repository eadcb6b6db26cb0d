/**
 * Which times of one name are of one moment.
 */
import { isOpenToHalf } from '../lexicon/half-days.js';
import { isSort } from '../lexicon/moments.js';
import type { Claim, Scope } from '../model/claim.js';
import { hasClock, MINUTE, MINUTES_A_DAY, OFFSET, type Period } from '../model/period.js';

type Timed = Claim<'time'>;

/** Claims of one moment. */
export interface Moment {
  readonly claims: readonly Timed[];
  readonly scope?: Scope;
}

export const NIGHT = /night/i;
/** How far two tellings of one hour lie apart: "around half past" and "at 25 to", in minutes. */
const SLACK = 20;

/** The ends of a period in minutes; without zones by the clock as written. */
const reachOf = ({ start, end, approximate, grain }: Period, zoned: boolean): { readonly from: number; readonly to: number } => {
  const at = (iso: string): number => Date.parse(zoned ? iso : iso.replace(OFFSET, '').replace(/(T\d\d:\d\d(?::\d\d)?).*/, '$1Z')) / MINUTE;
  const slack = hasClock(start) && start === end && (approximate || grain === 'hour') ? SLACK : 0;
  return { from: at(start) - slack, to: at(end) + slack + (hasClock(end) ? 0 : MINUTES_A_DAY - 1) };
};

const hasZone = ({ start }: Period): boolean => hasClock(start) && OFFSET.test(start);

/** Whether two periods can be of one moment: they meet, as far as their words go. */
const meet = (a: Period, b: Period): boolean => {
  const zoned = hasZone(a) && hasZone(b);
  const [one, other] = [reachOf(a, zoned), reachOf(b, zoned)];
  const meetMoved = (by: number): boolean => one.from + by <= other.to && other.from <= one.to + by;
  if (meetMoved(0)) return true;
  // "3:10" may be of either half of the day.
  if (!hasClock(a.start) || !hasClock(b.start) || !isOpenToHalf(a.words, b.words)) return false;
  return meetMoved(HALF_DAY) || meetMoved(-HALF_DAY);
};
const HALF_DAY = MINUTES_A_DAY / 2;

const lengthOf = (period: Period): number => {
  const { from, to } = reachOf(period, false);
  return to - from;
};

/** A night or finer: a month says too little to contradict anything. */
const isSharp = (period: Period): boolean => lengthOf(period) < 2.1 * MINUTES_A_DAY;

/** Told only as the day of the announcement, or as the first day told of. */
const isLoose = ({ scope }: Timed): boolean => scope?.state !== undefined;

/** Two days of which one was only that of an announcement, or the first told of, and so contradicts nothing. */
export const areTwoMoments = (a: Timed, b: Timed): boolean => !meet(a.value, b.value) && (isLoose(a) || isLoose(b) || areOneNight(a.value, b.value));

const sameWords = (a: string, b: string): boolean => a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/** Two clocks or two days that are the same: too much for chance where the moment has one name. */
const isOneInstant = (a: Period, b: Period): boolean => hasClock(a.start) === hasClock(b.start) && isSharp(a) && isSharp(b) && meet(a, b);

/** Whether whose a time is is told by nothing but a name that several bear. */
type IsNamesake = (claim: Claim) => boolean;

/** "replacement aircraft" and "replacement" are one; "ship" and "aircraft" are not; left out, it may be anybody's; "Reed" may be either Reed's. */
const sameSubject = (a: Timed, b: Timed, isNamesake: IsNamesake): boolean => {
  const [one, other] = [a.scope?.who, b.scope?.who];
  if (isNamesake(a) || isNamesake(b)) return isOneInstant(a.value, b.value);
  // What one did not do on Friday another may have done.
  if (a.polarity !== b.polarity) return one === other || (one !== undefined && other !== undefined && sameWords(one, other));
  if (one !== undefined && other !== undefined && sameWords(one, other)) return true;
  return one === other || (a.rule !== GENERIC && b.rule !== GENERIC && isOneInstant(a.value, b.value) && !(isSort(one) && isSort(other)));
};

/** The rule for moments that no list knows: those are one only where hour and doer agree. */
export const GENERIC = 'time of a deed';
/** The rule for the day on which the event was. */
export const DATED = 'date of the event';
/** The rule for moments of a known name: only their plans are told as plans. */
const NAMED = 'time of a moment';

interface Cluster {
  readonly claims: Timed[];
}

/** No more groups than this are looked at for each claim: a text with more times of one name is a table, and its times stay apart. */
const MANY = 24;
/** A group is known by its first members. */
const FEW = 6;

/** Groups claims of which each meets all of the group: the sharpest first, so that a coarse date joins what it holds and does not tie two days together. */
const clustered = (claims: readonly Timed[]): readonly Cluster[] => {
  const clusters: Cluster[] = [];
  for (const claim of claims.toSorted((a, b) => lengthOf(a.value) - lengthOf(b.value))) {
    const home = clusters
      .slice(0, MANY)
      .find((cluster) =>
        cluster.claims.slice(0, FEW).every((other) => meet(other.value, claim.value) && (isLoose(claim) === isLoose(other) || isSharp(claim.value))),
      );
    if (home) home.claims.push(claim);
    else clusters.push({ claims: [claim] });
  }
  return clusters;
};

/** The claims of a group that say plainly and sharply when it was. */
const plainOf = ({ claims }: Cluster): readonly Timed[] => claims.filter((claim) => isSharp(claim.value) && !isLoose(claim) && claim.rule !== GENERIC);

/** Hours of one moment that lie further apart than this are of two. */
const ONE_COURSE = 6 * 60;
/** Where the one who does it goes by two names, only times as near as this are of one moment. */
const UNLIKE_NAMES = 90;

const isNight = ({ value }: Timed): boolean => NIGHT.test(value.words) && !hasClock(value.start);

/** "Monday night" and "early on Tuesday": the same hours, told from either end. */
const areOneNight = (a: Period, b: Period): boolean =>
  [a, b].some(({ words, start }) => NIGHT.test(words) && !hasClock(start)) && gapBetween(a, b) < MINUTES_A_DAY;

const gapBetween = (one: Period, other: Period): number => {
  const zoned = hasZone(one) && hasZone(other);
  const [x, y] = [reachOf(one, zoned), reachOf(other, zoned)];
  return Math.max(x.from - y.to, y.from - x.to);
};

/**
 * Whether two groups that do not meet are one moment told differently, and so contradict each other: each tells it plainly, no report tells of
 * both, and they are near enough for one course of events.
 */
const contradict = (a: Cluster, b: Cluster, isNamesake: IsNamesake): boolean => {
  // A month, or a year, is of both.
  const reports = new Set(a.claims.filter(({ value }) => isSharp(value)).map(({ report }) => report));
  if (b.claims.some(({ report, value }) => reports.has(report) && isSharp(value))) return false;
  const [one, other] = [plainOf(a), plainOf(b)];
  // "Saturday night" may run into Sunday: it says nothing against the day beside it.
  const near = one[0] !== undefined && other[0] !== undefined && gapBetween(one[0].value, other[0].value) < MINUTES_A_DAY;
  const [first, second] = [one, other].map((told) => (near ? told.find((claim) => !isNight(claim)) : told[0]));
  if (!first || !second) return false;
  const gap = gapBetween(first.value, second.value);
  const clocks = hasClock(first.value.start) && hasClock(second.value.start);
  if (isNamesake(first) || isNamesake(second)) return false;
  if (sameSubject(first, second, isNamesake)) return gap <= (clocks ? ONE_COURSE : 3 * MINUTES_A_DAY);
  const unlike = first.scope?.who === undefined || second.scope?.who === undefined || (isSort(first.scope.who) && isSort(second.scope.who));
  return clocks && !unlike && gap <= UNLIKE_NAMES;
};

/** Another hour this many times as far off as the nearest one is of something else. */
const FAR_FROM_BOTH = 3;

/** The partners of a group that are as near as any: an hour told a little otherwise is of the moment beside it, and not of the next one. */
const nearest = (cluster: Cluster, partners: readonly number[], clusters: readonly Cluster[]): readonly number[] => {
  const [own] = plainOf(cluster);
  if (!own || !hasClock(own.value.start)) return partners;
  const gaps = partners.map((at) => (clusters[at] === cluster ? 0 : gapBetween(own.value, plainOf(clusters[at]!)[0]!.value)));
  const least = Math.min(...gaps.filter((_, at) => clusters[partners[at]!] !== cluster));
  return partners.filter((_, at) => gaps[at]! < FAR_FROM_BOTH * least);
};

/** Joins groups that contradict each other, where all of them do: where one could belong to either of two, nobody knows, but for one that is far nearer. */
const joined = (clusters: readonly Cluster[], isNamesake: IsNamesake): readonly Cluster[] => {
  if (clusters.length > MANY) return clusters;
  const all = clusters.map((cluster, at) => clusters.flatMap((other, to) => (at === to || contradict(cluster, other, isNamesake) ? [to] : [])));
  const agree = (partners: readonly (readonly number[])[], at: number): boolean =>
    partners[at]!.every((other) => partners[other]!.join(' ') === partners[at]!.join(' '));
  const near = all.map((partners, at) => (agree(all, at) ? partners : nearest(clusters[at]!, partners, clusters)));
  const seen = new Set<number>();
  return clusters.flatMap((cluster, at): readonly Cluster[] => {
    if (seen.has(at)) return [];
    const own = near[at]!;
    if (own.length === 1 || !agree(near, at)) return [cluster];
    for (const other of own) seen.add(other);
    const claims = own.flatMap((other) => clusters[other]?.claims ?? []);
    const loose = claims.filter(isLoose);
    return [{ claims: claims.filter((claim) => !isLoose(claim)) }, ...(loose.length > 0 ? [{ claims: loose }] : [])];
  });
};

/** A plan in the text's own words, and what became of it, belong together however far apart they are. */
const withPlans = (claims: readonly Timed[]): readonly Cluster[] =>
  claims.some(({ revision, rule }) => revision !== undefined && rule === NAMED) ? [{ claims: [...claims] }] : clustered(claims);

const bySubject = (claims: readonly Timed[], isNamesake: IsNamesake): readonly (readonly Timed[])[] => {
  const groups: Timed[][] = [];
  for (const claim of claims) {
    const home = groups.slice(0, MANY).find((group) => group.slice(0, FEW).every((other) => sameSubject(other, claim, isNamesake)));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
};

/** The moments that the times of one name in one event are of. What is not plainly one stays apart. */
export const momentsOf = (claims: readonly Timed[], isNamesake: IsNamesake = () => false): readonly Moment[] =>
  joined(bySubject(claims, isNamesake).flatMap(withPlans), isNamesake).map((cluster): Moment => {
    const who = cluster.claims[0]?.scope?.who;
    return { claims: cluster.claims, ...(who === undefined ? {} : { scope: { who } }) };
  });
