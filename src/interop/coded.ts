/** Rows of data sets that people code by hand: one for each event, with columns that are left to them. What is filled in is a suggestion. */
import { answeredAlone, type NoOptions } from '../model/checked.js';
import type { Claim, Event, Exported, Finding, Loss, Reconciliation, Report } from '../model/index.js';
import { groupBy } from '../model/group.js';
import { DAY } from '../model/period.js';
import { standingOf } from '../survey/standing.js';
import { type Figure, isTotal } from '../survey/totals.js';
import { exactOf, groupOf, groupOfUnit, notTotal } from './figures.js';
import { allLost, findingLosses, type Held, ownerOf, reportLosses } from './losses.js';
import { type Cell, changedIn, type Column, tableOf } from './table.js';

/** The figures of one sort that still stand: bounds, and the number where all commit to one and the same. */
export interface Tally {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly exact: number | undefined;
}

/** One event with the findings that a data set has columns for, by "killed" or "killed of children". */
export interface Coded {
  readonly event: Event;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly findings: readonly Finding[];
  /** Those whose figures are in the row, in the order of publication. */
  readonly reports: readonly Report[];
  readonly claims: readonly Figure[];
  /** All findings of the event. */
  readonly about: readonly Finding[];
}

const boundsIn = ({ value: { min, max } }: Figure): readonly number[] => [min, max].filter((bound) => bound !== undefined);

const tallyOf = (claims: readonly Figure[]): Tally => {
  const bounds = claims.flatMap(boundsIn);
  const exact = new Set(claims.map(exactOf));
  const [only] = exact.size === 1 ? exact : [];
  const least = (from: readonly number[], pick: (...numbers: number[]) => number): number | undefined => (from.length === 0 ? undefined : pick(...from));
  return { low: least(bounds, Math.min), high: least(bounds, Math.max), exact: only };
};

/** "killed", "killed of children"; nothing for what no column can hold. */
const sortOf = (finding: Finding): string | undefined => {
  const group = groupOf(finding);
  if (finding.kind !== 'quantity' || group === undefined) return undefined;
  return group === '' ? finding.attribute : `${finding.attribute} of ${group}`;
};

const isSharp = ({ value: { min, max, approximate, minExclusive, maxExclusive } }: Figure): boolean =>
  min !== undefined && max !== undefined && approximate === undefined && minExclusive === undefined && maxExclusive === undefined;

const HELD: Held = {
  report: ['id', 'publisher', 'publishedAt', 'title', 'url'],
  finding: ['kind', 'attribute', 'scope', 'message', 'event.places', 'event.period.start', 'event.period.end'],
  claim: ['report', 'value.figure', 'value.min', 'value.max', 'value.unit', 'value.words', 'speakers.text'],
};

const BLURRED = 'its bounds are open or not sharp, and a column holds the bare numbers';

interface Picked {
  readonly finding: Finding;
  readonly sort: string;
  readonly standing: readonly Figure[];
}

const NO_GROUP = 'no report says of whom it is, and a column holds one group';

/** A column for one group takes from a figure of everybody what is said to be of that group: "nine civilians". */
const sortFor = (finding: Finding, sorts: ReadonlySet<string>): { readonly sort?: string; readonly group?: string } => {
  const sort = sortOf(finding);
  if (sort === undefined || sorts.has(sort)) return sort === undefined ? {} : { sort };
  const group =
    finding.scope === undefined
      ? finding.claims
          .filter(isTotal)
          .map(groupOfUnit)
          .find((each) => sorts.has(`${sort} of ${each}`))
      : undefined;
  return group === undefined ? {} : { sort: `${sort} of ${group}`, group };
};

/** What becomes of a finding: the figures that go into the row, or why none do. */
const pickedOf = (finding: Finding, sorts: ReadonlySet<string>): { readonly picked?: Picked; readonly losses: readonly Loss[] } => {
  const { sort, group } = sortFor(finding, sorts);
  if (sort === undefined) return { losses: [allLost('there is no column for it', finding)] };
  const stands = standingOf(finding);
  const losses: Loss[] = [];
  const standing: Figure[] = [];
  for (const claim of finding.claims) {
    if (!isTotal(claim)) losses.push(allLost(notTotal(claim), finding, claim));
    else if (!stands.has(claim.id)) losses.push(allLost('another figure replaces it', finding, claim));
    else if (group !== undefined && groupOfUnit(claim) !== group) losses.push(allLost(NO_GROUP, finding, claim));
    else standing.push(claim);
  }
  if (standing.length === 0) return { losses: [allLost('no total of it still stands', finding)] };
  const blurred = standing.filter((claim) => !isSharp(claim)).map((claim) => ({ ...ownerOf(finding, claim), parts: ['value'], because: BLURRED }));
  return {
    picked: { finding, sort, standing },
    losses: [...losses, ...blurred, ...findingLosses({ ...finding, claims: standing }, HELD, 'a row has no column for it')],
  };
};

/** The finding with the most claims has the column; another one of the same event would be a second figure in the same cell. */
const bySort = (picked: readonly Picked[]): ReadonlyMap<string, Picked> => {
  const best = new Map<string, Picked>();
  for (const each of picked) {
    const known = best.get(each.sort);
    if (known === undefined || each.finding.claims.length > known.finding.claims.length) best.set(each.sort, each);
  }
  return best;
};

/** The figures of everybody that are said to be of one group, for the columns of groups: a finding of that group comes after, and has the column. */
const ofGroups = (sort: string, standing: readonly Figure[]): readonly (readonly [string, Tally])[] =>
  [...groupBy(standing, groupOfUnit)].flatMap(([group, claims]) => (group === undefined ? [] : [[`${sort} of ${group}`, tallyOf(claims)] as const]));

const codedOf = (about: readonly Finding[], picked: ReadonlyMap<string, Picked>, byId: ReadonlyMap<string, Report>): Coded => {
  const claims = [...picked.values()].flatMap(({ standing }) => standing);
  const ids = new Set(claims.map(({ report }) => report));
  return {
    event: about[0]!.event,
    tallies: new Map([...picked].flatMap(([sort, { standing }]) => [...ofGroups(sort, standing), [sort, tallyOf(standing)] as const])),
    findings: [...picked.values()].map(({ finding }) => finding),
    reports: [...byId.values()].filter(({ id }) => ids.has(id)),
    claims,
    about,
  };
};

/** Who is said to be responsible: what a row tells of it beside its figures. */
const BESIDE: Held = { report: [], finding: ['kind', 'attribute'], claim: ['value.words', 'value.stance'] };

/**
 * A CSV with a row for each event that has one of the sorts of figures that the columns need. `accused`: a column tells who is said to be responsible.
 */
export const codedTable = (
  reconciliation: Reconciliation,
  sorts: ReadonlySet<string>,
  columns: readonly Column<Coded>[],
  options: NoOptions | undefined,
  accused = false,
): Exported<string> => {
  const { reports, findings } = answeredAlone(reconciliation, options);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const byEvent = groupBy(findings, ({ event }) => event.id);
  const rows: Coded[] = [];
  const losses: Loss[] = [];
  for (const about of byEvent.values()) {
    const all = about.map((finding) => pickedOf(finding, sorts));
    const picked = bySort(all.flatMap((each) => each.picked ?? []));
    const kept = new Set([...picked.values()].map(({ finding }) => finding.id));
    all.forEach((each, i) => {
      const finding = about[i]!;
      if (accused && picked.size > 0 && finding.kind === 'responsibility') losses.push(...findingLosses(finding, BESIDE, 'a row has no column for it'));
      else if (each.picked === undefined || kept.has(finding.id)) losses.push(...each.losses);
      else losses.push(allLost('another figure of its event has the column', finding));
    });
    if (picked.size > 0) rows.push(codedOf(about, picked, byId));
  }
  const shown = new Set(rows.flatMap((row) => row.reports.map(({ id }) => id)));
  return {
    data: tableOf([columns.map(({ name }) => name)], columns, rows),
    losses: [
      ...reportLosses(reports, shown, HELD.report, 'a row has no column for it'),
      ...losses,
      ...rows.flatMap((row) => changedIn(columns, row, ownerOf(row.findings[0]!))),
    ],
  };
};

/** The columns of a data set in their order, those left to a coder empty. `filled`: what a row has in each of the others, by its name. */
export const codedColumns = (names: string, filled: Readonly<Record<string, (row: Coded) => Cell>>): readonly Column<Coded>[] =>
  names.split(' ').map((name) => ({ name, of: filled[name] ?? (() => undefined) }));

/** A bound of the figures of one sort ("killed of children"). */
export const tally =
  (sort: string, bound: keyof Tally) =>
  ({ tallies }: Coded): Cell =>
    tallies.get(sort)?.[bound];

/** Different values of all reports of a row. */
export const ofReports =
  (of: (report: Report) => string | undefined) =>
  ({ reports }: Coded): Cell =>
    [...new Set(reports.flatMap((report) => of(report) ?? []))].join('; ');

/** Whom the figures of a row are credited to. */
export const speakersOf = ({ claims }: Coded): Cell => [...new Set(claims.flatMap(({ speakers }: Claim) => speakers.map(({ text }) => text)))].join('; ');

/** The day on which the event began or ended, as far as it is known. */
export const dayOf =
  (end: 'start' | 'end') =>
  ({ event }: Coded): Cell =>
    event.period?.[end].slice(0, 10);

export const yearOf = ({ event: { period } }: Coded): Cell => (period === undefined ? undefined : Number(period.start.slice(0, 4)));

/** How many days the event may have taken place in, both ends included. */
const daysOf = ({ event: { period } }: Coded): number | undefined =>
  period === undefined ? undefined : Math.round((Date.parse(period.end.slice(0, 10)) - Date.parse(period.start.slice(0, 10))) / DAY) + 1;

/** How finely the day is known, as a data set numbers it: the first of its precisions whose most days are enough. */
export const precisionOf =
  (precisions: readonly (readonly [days: number, precision: number])[]) =>
  (row: Coded): Cell => {
    const days = daysOf(row);
    return days === undefined ? undefined : precisions.find(([most]) => days <= most)?.[1];
  };
