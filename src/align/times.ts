/**
 * Which times of one name are of one moment.
 */
import { isSort } from '../lexicon/moments.js';
import type { Claim, Scope } from '../model/claim.js';
import type { Period } from '../model/period.js';

type Timed = Claim<'time'>;

/** Claims of one moment. */
export interface Moment {
  readonly claims: readonly Timed[];
  readonly scope?: Scope;
}

const MINUTE = 60_000;
const DAY = 1_440;
const CLOCK = /T\d\d:\d\d/;
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
/** How far two tellings of one hour lie apart: "around half past" and "at 25 to", in minutes. */
const SLACK = 20;

/** The ends of a period in minutes; without zones by the clock as written. */
const reachOf = ({ start, end, approximate, grain }: Period, zoned: boolean): { readonly from: number; readonly to: number } => {
  const at = (iso: string): number => Date.parse(zoned ? iso : iso.replace(OFFSET, '').replace(/(T\d\d:\d\d(?::\d\d)?).*/, '$1Z')) / MINUTE;
  const slack = CLOCK.test(start) && (approximate || grain !== 'minute') ? SLACK : 0;
  return { from: at(start) - slack, to: at(end) + slack + (CLOCK.test(end) ? 0 : DAY - 1) };
};

const hasZone = ({ start }: Period): boolean => CLOCK.test(start) && OFFSET.test(start);

/** Whether two periods can be of one moment: they meet, as far as their words go. */
const meet = (a: Period, b: Period): boolean => {
  const zoned = hasZone(a) && hasZone(b);
  const [one, other] = [reachOf(a, zoned), reachOf(b, zoned)];
  return one.from <= other.to && other.from <= one.to;
};

const lengthOf = (period: Period): number => {
  const { from, to } = reachOf(period, false);
  return to - from;
};

/** A day or finer: a month says too little to contradict anything. */
const isSharp = (period: Period): boolean => lengthOf(period) < 1.5 * DAY;

/** Told only as the day of the announcement, or as the first day told of. */
const isLoose = ({ scope }: Timed): boolean => scope?.state !== undefined;

const sameWords = (a: string, b: string): boolean => a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/** Two clocks that show the same: too much for chance where the moment has one name. */
const isOneInstant = (a: Period, b: Period): boolean => CLOCK.test(a.start) && CLOCK.test(b.start) && isSharp(a) && isSharp(b) && meet(a, b);

/** "replacement aircraft" and "replacement" are one; "ship" and "aircraft" are not; left out, it may be anybody's. */
const sameSubject = (a: Timed, b: Timed): boolean => {
  const [one, other] = [a.scope?.who, b.scope?.who];
  if (one !== undefined && other !== undefined && sameWords(one, other)) return true;
  return one === other || (a.rule !== GENERIC && b.rule !== GENERIC && isOneInstant(a.value, b.value) && !(isSort(one) && isSort(other)));
};

/** The rule for moments that no list knows: those are one only where hour and doer agree. */
const GENERIC = 'time of a deed';

interface Cluster {
  claims: Timed[];
}

/** Groups claims of which each meets one of the group: the sharpest first, so that a coarse date joins what it holds and does not tie two days together. */
const clustered = (claims: readonly Timed[]): readonly Cluster[] => {
  const clusters: Cluster[] = [];
  for (const claim of claims.toSorted((a, b) => lengthOf(a.value) - lengthOf(b.value))) {
    const home = clusters.find((cluster) =>
      cluster.claims.every((other) => meet(other.value, claim.value) && (isLoose(claim) === isLoose(other) || isSharp(claim.value))),
    );
    if (home) home.claims.push(claim);
    else clusters.push({ claims: [claim] });
  }
  return clusters;
};

const reportsOf = ({ claims }: Cluster): ReadonlySet<string> => new Set(claims.map(({ report }) => report));

/**
 * Whether two groups that do not meet are one moment told differently, and so contradict each other: each is plain and sharp, no report tells
 * of both, and what is dated happens once.
 */
const contradict = (a: Cluster, b: Cluster): boolean => {
  const inB = reportsOf(b);
  if ([...reportsOf(a)].some((report) => inB.has(report))) return false;
  return [...a.claims, ...b.claims].every((claim) => isSharp(claim.value) && !isLoose(claim) && claim.rule !== GENERIC);
};

/** Hours of one moment that lie further apart than this are of two. */
const ONE_COURSE = 6 * 60;

const near = (a: Cluster, b: Cluster): boolean => {
  const [one, other] = [a.claims[0]!.value, b.claims[0]!.value];
  const zoned = hasZone(one) && hasZone(other);
  const [x, y] = [reachOf(one, zoned), reachOf(other, zoned)];
  const gap = Math.max(x.from - y.to, y.from - x.to);
  return CLOCK.test(one.start) && CLOCK.test(other.start) ? gap <= ONE_COURSE : gap <= 3 * DAY;
};

/** Joins groups of one subject that contradict each other, where just two do: of three nobody knows which belong together. */
const joined = (clusters: readonly Cluster[]): readonly Cluster[] => {
  if (clusters.length !== 2) return clusters;
  const [a, b] = [clusters[0]!, clusters[1]!];
  return contradict(a, b) && near(a, b) ? [{ claims: [...a.claims, ...b.claims] }] : clusters;
};

/** A plan in the text's own words, and what became of it, belong together however far apart they are. */
const withPlans = (claims: readonly Timed[], clusters: readonly Cluster[]): readonly Cluster[] =>
  claims.some(({ revision }) => revision !== undefined) ? [{ claims: [...claims] }] : clusters;

const bySubject = (claims: readonly Timed[]): readonly (readonly Timed[])[] => {
  const groups: Timed[][] = [];
  for (const claim of claims) {
    const home = groups.find((group) => group.every((other) => sameSubject(other, claim)));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
};

/** The moments that the times of one name in one event are of. What is not plainly one stays apart. */
export const momentsOf = (claims: readonly Timed[]): readonly Moment[] =>
  bySubject(claims).flatMap((group) =>
    withPlans(group, joined(clustered(group))).map((cluster): Moment => {
      const [first] = cluster.claims;
      const who = first?.scope?.who;
      return { claims: cluster.claims, ...(who === undefined ? {} : { scope: { who } }) };
    }),
  );
