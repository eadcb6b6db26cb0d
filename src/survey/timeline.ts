/** A figure over time, worked out from a finding: what a chart of it draws. */
import { publicationOf, timeOf } from '../judge/clock.js';
import type { Instant } from '../judge/compare/instant.js';
import { groupBy } from '../model/group.js';
import { withinSentence } from '../model/text.js';
import { dimensionOf } from '../model/units.js';
import type { Claim, Finding, Report } from '../model/index.js';
import { type Figure, isTotal } from './totals.js';

/** One figure at one time. Bounds as in `Quantity`: one left out is open. */
export interface Step {
  readonly claim: Claim<'quantity'>;
  /** Minutes since 1970, in UTC where the zone is known. A day without an hour is its noon, or its end where the report is known to be later. */
  readonly at: number;
  /** The zone of its report, in minutes from UTC; left out where none is known. */
  readonly offset?: number;
  /** No hour is known. */
  readonly dayOnly: boolean;
  /** Its report tells it as a former figure: it held before `at`. */
  readonly former: boolean;
  /** Another figure that it replaces is higher: the count was revised down. */
  readonly lowered: boolean;
  /** What stands for it in a line: the figure named, else the middle of its band, else its one bound; of "dozens" the fewest that they are. */
  readonly level: number;
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  /** An amount without a figure, such as "dozens": no more than its order is known, and its top is a guess. */
  readonly vague: boolean;
}

/** The figures of one speaker, or of one report that speaks for itself, in the order of time. */
export interface Line {
  readonly speaker: string;
  readonly steps: readonly Step[];
}

export interface Timeline {
  /** The unit of a measure ("km", "%", "EUR"); the empty string for counts. */
  readonly unit: string;
  readonly lines: readonly Line[];
  /** Figures that are not drawn: undated, in another unit, or compared with no other. */
  readonly left: number;
}

const MONEY = /^[A-Z]{3}$/;

/** Counts are all of one unit, whatever noun they count. */
const unitOf = ({ value: { unit } }: Figure): string => (dimensionOf(unit) !== undefined || unit === '%' || MONEY.test(unit) ? unit : '');

/** A band that is not sharp and reaches to twice its beginning and further. */
const isVague = ({ value: { figure, min, max, approximate } }: Figure): boolean =>
  figure === undefined && approximate === true && min !== undefined && max !== undefined && max >= 2 * min;

const levelOf = (claim: Figure): number | undefined => {
  const { figure, min, max } = claim.value;
  return figure ?? (min === undefined || max === undefined ? (min ?? max) : isVague(claim) ? min : (min + max) / 2);
};

const figuresIn = ({ claims, relations }: Finding): readonly Figure[] => {
  const compared = new Set(relations.filter(({ kind }) => kind !== 'not-comparable').flatMap(({ from, to }) => [from, to]));
  return claims.filter(isTotal).filter(({ id }) => compared.has(id));
};

const commonest = (groups: ReadonlyMap<string, readonly Figure[]>): readonly [unit: string, figures: readonly Figure[]] =>
  [...groups].reduce<readonly [string, readonly Figure[]]>((best, each) => (each[1].length > best[1].length ? each : best), ['', []]);

/** Ids of claims that replace a higher figure of a time before theirs: what a report goes on to tell of an earlier hour was not revised. */
const loweredIn = ({ relations }: Finding, steps: readonly Step[]): ReadonlySet<string> => {
  const byClaim = new Map(steps.map((step) => [step.claim.id, step]));
  return new Set(
    relations.flatMap(({ kind, from, to }) => {
      const [now, then] = [byClaim.get(from), byClaim.get(to)];
      return kind === 'updates' && now !== undefined && then !== undefined && now.level < then.level && now.at >= then.at ? [from] : [];
    }),
  );
};

const NOON = 720;
const LAST_MINUTE = 1439;

/** "As of Tuesday", in a report of Wednesday morning, is all of Tuesday; in one of Tuesday afternoon, so much of it as there was. */
const minutesOf = (time: Instant, published: Instant | undefined): number => {
  if (time.timed) return time.local - (time.offset ?? 0);
  if (published?.timed !== true) return time.local + NOON;
  return Math.min(time.local + LAST_MINUTE, published.local) - (published.offset ?? 0);
};

const stepOf = (claim: Figure, report: Report | undefined): Step | undefined => {
  const time = timeOf(claim, report);
  const level = levelOf(claim);
  if (time === undefined || level === undefined) return undefined;
  const { min, max, approximate } = claim.value;
  const published = publicationOf(report);
  const offset = time.timed ? time.offset : published?.offset;
  return {
    claim,
    at: minutesOf(time, published),
    ...(offset !== undefined && { offset }),
    dayOnly: !time.timed,
    former: claim.revision?.role === 'replaced',
    lowered: false,
    level,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    approximate: approximate === true,
    vague: isVague(claim),
  };
};

const speakerOf = ({ report, speakers }: Figure, reports: ReadonlyMap<string, Report>): { readonly key: string; readonly name: string } => {
  const [first] = speakers;
  const publisher = reports.get(report)?.publisher ?? report;
  return first === undefined
    ? { key: `publisher ${publisher}`, name: publisher }
    : { key: first.actor === undefined ? `words ${first.text.toLowerCase()}` : `actor ${first.actor}`, name: withinSentence(first.text) };
};

const shortest = (names: readonly string[]): string => names.reduce((best, name) => (name.length < best.length ? name : best));

/**
 * How a figure went over time, a line for each who gave it; undefined where there is nothing to draw: fewer than two figures, or all the same, or all of
 * one time.
 */
export const timelineOf = (finding: Finding, reports: ReadonlyMap<string, Report>): Timeline | undefined => {
  if (finding.kind !== 'quantity') return undefined;
  const [unit, figures] = commonest(groupBy(figuresIn(finding), unitOf));
  const drawn = figures.flatMap((claim) => stepOf(claim, reports.get(claim.report)) ?? []);
  const lowered = loweredIn(finding, drawn);
  const steps = drawn.map((step) => ({ ...step, lowered: lowered.has(step.claim.id) })).toSorted((a, b) => a.at - b.at || Number(b.former) - Number(a.former));
  const differ = new Set(steps.map(({ level, min, max }) => `${level} ${min} ${max}`)).size > 1;
  const move = new Set(steps.map(({ at, former }) => `${at} ${former}`)).size > 1;
  if (!differ || !move) return undefined;
  const lines = groupBy(steps, ({ claim }) => speakerOf(claim, reports).key);
  return {
    unit,
    lines: [...lines.values()].map((own) => ({ speaker: shortest(own.map(({ claim }) => speakerOf(claim, reports).name)), steps: own })),
    left: finding.claims.length - steps.length,
  };
};

/** The same, where a figure of it replaces another. Figures that only differ, such as two ages of one man, are no course of events. */
export const courseOf = (finding: Finding, reports: ReadonlyMap<string, Report>): Timeline | undefined => {
  const timeline = timelineOf(finding, reports);
  const drawn = new Set(timeline?.lines.flatMap(({ steps }) => steps.map(({ claim }) => claim.id)));
  return finding.relations.some(({ kind, from, to }) => kind === 'updates' && drawn.has(from) && drawn.has(to)) ? timeline : undefined;
};
