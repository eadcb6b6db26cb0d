/** Rows of data sets that people code by hand: one for each event, with columns that are left to them. What is filled in is a suggestion. */
import { answeredAlone, type NoOptions } from '../model/checked.js';
import type { Claim, Event, Exported, Finding, Loss, Reconciliation, Report } from '../model/index.js';
import { groupBy } from '../model/group.js';
import { DAY } from '../model/period.js';
import { standingOf } from '../survey/standing.js';
import { type Figure, isTotal } from '../survey/totals.js';
import { exactOf, groupOf, groupOfUnit, notTotal } from './figures.js';
import { allLost, findingLosses, type Held, lossOf, ownerOf } from './losses.js';
import { type Column, changedIn, joined, tableOf } from './table.js';

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

/** A column, and the fields that it shows whole of a report, a finding or a claim; or the sort of figures whose bound it shows. */
export interface CodedColumn extends Column<Coded> {
  readonly report?: (report: Report) => readonly string[];
  readonly finding?: (finding: Finding) => readonly string[];
  readonly claim?: readonly string[];
  readonly sort?: string;
}

/** What a column is filled with. */
export type Filling = Omit<CodedColumn, 'name'>;

/** The columns of a data set in their order: those that nothing fills are for a coder. */
export const columnsOf = (names: string, filled: Readonly<Record<string, Filling>>): readonly CodedColumn[] =>
  names.split(' ').map((name) => ({ name, ...(filled[name] ?? { of: () => undefined }) }));

/** What the row itself tells of its figures: the names of the columns say of what and of whom they are. */
const TOLD = { finding: ['kind', 'attribute', 'scope.who'], claim: ['value.figure', 'value.min', 'value.max'] } as const;

const reportHeld = (columns: readonly CodedColumn[], report: Report): readonly string[] => columns.flatMap((column) => column.report?.(report) ?? []);

const heldBy = (columns: readonly CodedColumn[], finding: Finding): Held => ({
  report: [],
  finding: [...TOLD.finding, ...columns.flatMap((column) => column.finding?.(finding) ?? [])],
  claim: [...TOLD.claim, ...columns.flatMap(({ claim = [] }) => claim)],
});

const NO_COLUMN = 'a row has no column for it';
const BETWEEN = 'a row has but the lowest or the highest figure';
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
  return { picked: { finding, sort, standing }, losses };
};

const BOUNDS = ['figure', 'min', 'max'] as const;

/** What a row does not hold of a finding that is in it. */
const leftOf = ({ finding, sort, standing }: Picked, row: Coded, columns: readonly CodedColumn[]): readonly Loss[] => [
  ...standing.flatMap((claim) => {
    if (!isSharp(claim)) return [{ ...ownerOf(finding, claim), parts: ['value'], because: BLURRED }];
    const own = new Set([sort, `${sort} of ${groupOfUnit(claim)}`]);
    const shown = new Set(columns.filter((column) => column.sort !== undefined && own.has(column.sort)).map(({ of }) => of(row)));
    const parts = BOUNDS.filter((bound) => claim.value[bound] !== undefined && !shown.has(claim.value[bound])).map((bound) => `value.${bound}`);
    return parts.length === 0 ? [] : [{ ...ownerOf(finding, claim), parts, because: BETWEEN }];
  }),
  ...findingLosses({ ...finding, claims: standing }, heldBy(columns, finding), NO_COLUMN),
];

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
  columns: readonly CodedColumn[],
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
      if (accused && picked.size > 0 && finding.kind === 'responsibility') losses.push(...findingLosses(finding, BESIDE, NO_COLUMN));
      else if (each.picked === undefined || kept.has(finding.id)) losses.push(...each.losses);
      else losses.push(allLost('another figure of its event has the column', finding));
    });
    if (picked.size === 0) continue;
    const row = codedOf(about, picked, byId);
    rows.push(row);
    for (const each of picked.values()) losses.push(...leftOf(each, row, columns));
  }
  const shown = new Set(rows.flatMap((row) => row.reports.map(({ id }) => id)));
  return {
    data: tableOf([columns.map(({ name }) => name)], columns, rows),
    losses: [
      ...reports.flatMap((report) => lossOf({ report: report.id }, report, shown.has(report.id) ? reportHeld(columns, report) : [], NO_COLUMN)),
      ...losses,
      ...rows.flatMap((row) => changedIn(columns, row, ownerOf(row.findings[0]!))),
    ],
  };
};

/** A bound of the figures of one sort ("killed of children"). */
export const tally = (sort: string, bound: keyof Tally): Filling => ({ sort, of: ({ tallies }) => tallies.get(sort)?.[bound] });

/** Different values of all reports of a row, and the fields that these are. */
export const ofReports = (of: (report: Report) => string | undefined, report: (report: Report) => readonly string[]): Filling => ({
  report,
  of: ({ reports }) => [...new Set(reports.flatMap((each) => of(each) ?? []))].join('; '),
});

/** Fields that a column shows whole, of whatever it is. */
export const shows =
  (...fields: readonly string[]) =>
  (): readonly string[] =>
    fields;

const isDay = (iso: string | undefined): boolean => iso !== undefined && iso.length <= 10;

/** Of an hour a column of days shows but a part. */
export const publishedDay = ({ publishedAt }: Report): readonly string[] => (isDay(publishedAt) ? ['publishedAt'] : []);

/** Whom the figures of a row are credited to. */
export const SPEAKERS: Filling = {
  claim: ['speakers.text'],
  of: ({ claims }) => [...new Set(claims.flatMap(({ speakers }: Claim) => speakers.map(({ text }) => text)))].join('; '),
};

export const PLACES: Filling = { finding: shows('event.places'), of: ({ event }) => joined(event.places) };

/** The day on which the event began or ended, as far as it is known. */
export const dayOf = (end: 'start' | 'end'): Filling => ({
  finding: ({ event }) => (isDay(event.period?.[end]) ? [`event.period.${end}`] : []),
  of: ({ event }) => event.period?.[end].slice(0, 10),
});

export const YEAR: Filling = { of: ({ event: { period } }) => (period === undefined ? undefined : Number(period.start.slice(0, 4))) };

/** How many days the event may have taken place in, both ends included. */
const daysOf = ({ event: { period } }: Coded): number | undefined =>
  period === undefined ? undefined : Math.round((Date.parse(period.end.slice(0, 10)) - Date.parse(period.start.slice(0, 10))) / DAY) + 1;

/** How finely the day is known, as a data set numbers it: the first of its precisions whose most days are enough. */
export const precisionOf = (precisions: readonly (readonly [days: number, precision: number])[]): Filling => ({
  of: (row) => {
    const days = daysOf(row);
    return days === undefined ? undefined : precisions.find(([most]) => days <= most)?.[1];
  },
});
