import { answeredAlone, type NoOptions } from '../model/checked.js';
import type { Claim, Exported, Finding, Loss, Reconciliation, Report } from '../model/index.js';
import { type Figure, isTotal } from '../survey/totals.js';
import { exactOf, groupOf, notTotal } from './figures.js';
import { allLost, findingLosses, type Held, ownerOf, reportLosses } from './losses.js';
import { type Cell, changedIn, type Column, heldBy, joined, tableOf } from './table.js';

/**
 * Attributes of people, and how HXL tags them: the hashtags, and `+abducted`, `+displaced`, `+injured`, `+killed`, and those of groups but `+civilians`, are those of
 * the dictionary, https://hxlstandard.org/standard/1-1final/dictionary/. It has none for the others, and lets everybody make their own. Which attributes it
 * lists with which hashtag is in `tests/interop/hxl.test.ts`.
 */
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    affected: '',
    killed: '+killed',
    injured: '+injured',
    'seriously injured': '+injured+serious',
    hospitalised: '+hospitalised',
    missing: '+missing',
    rescued: '+rescued',
    displaced: '+displaced',
    evacuated: '+evacuated',
    arrested: '+arrested',
    abducted: '+abducted',
  }),
);
const GROUP_TAGS: Readonly<Record<string, string>> = {
  '': '',
  children: '+children',
  boys: '+children+m',
  girls: '+children+f',
  infants: '+infants',
  adults: '+adults',
  women: '+f',
  men: '+m',
  refugees: '+refugees',
  civilians: '+civilians',
};

interface Row {
  readonly finding: Finding;
  readonly claim: Figure;
  readonly report: Report | undefined;
  /** "#affected+killed+children". */
  readonly tag: string;
}

interface Tagged extends Column<Row> {
  readonly tag: string;
}

const BEFORE: readonly Tagged[] = [
  { tag: '#event+name', name: 'event', part: 'finding.event.label', of: ({ finding }) => finding.event.label },
  { tag: '#event+type', name: 'event type', part: 'finding.event.kind', of: ({ finding }) => finding.event.kind },
  { tag: '#event+code', name: 'event id', part: 'finding.event.id', of: ({ finding }) => finding.event.id },
  { tag: '#date+start', name: 'event start', part: 'finding.event.period.start', of: ({ finding }) => finding.event.period?.start },
  { tag: '#date+end', name: 'event end', part: 'finding.event.period.end', of: ({ finding }) => finding.event.period?.end },
  { tag: '#loc+name', name: 'places', part: 'finding.event.places', of: ({ finding }) => joined(finding.event.places) },
];

const AFTER: readonly Tagged[] = [
  { tag: '#date+reported', name: 'reported', part: 'report.publishedAt', of: ({ report }) => report?.publishedAt },
  { tag: '#date+asof', name: 'as of', part: 'claim.asOf.at', of: ({ claim }) => claim.asOf?.at },
  { tag: '#meta+source', name: 'publisher', part: 'report.publisher', of: ({ report, claim }) => report?.publisher ?? claim.report },
  { tag: '#meta+url', name: 'address', part: 'report.url', of: ({ report }) => report?.url },
  { tag: '#meta+speaker', name: 'speaker', part: 'claim.speakers.text', of: ({ claim }) => joined(claim.speakers.map(({ text }) => text)) },
  { tag: '#description+quote', name: 'words', part: 'claim.text', of: ({ claim }) => claim.text },
  { tag: '#status+certainty', name: 'certainty', part: 'claim.certainty', of: ({ claim }) => claim.certainty },
  { tag: '#status+verdict', name: 'verdict', part: 'finding.verdict', of: ({ finding }) => finding.verdict },
  { tag: '#meta+id+finding', name: 'finding', part: 'finding.id', of: ({ finding }) => finding.id },
  { tag: '#meta+id+claim', name: 'claim', part: 'claim.id', of: ({ claim }) => claim.id },
];

/** Three columns for each sort of figure: the number where the words commit to one, and the bounds. */
const columnsFor = (tag: string): readonly Tagged[] => {
  const own =
    (of: (claim: Figure) => Cell) =>
    (row: Row): Cell =>
      row.tag === tag ? of(row.claim) : undefined;
  const name = tag.replace('#affected', 'affected').replaceAll('+', ' ');
  return [
    { tag, name, part: 'claim.value.figure', of: own(exactOf) },
    { tag: `${tag}+min`, name: `${name}, at least`, part: 'claim.value.min', of: own(({ value }) => value.min) },
    { tag: `${tag}+max`, name: `${name}, at most`, part: 'claim.value.max', of: own(({ value }) => value.max) },
  ];
};

/** Those of every table: which parts the columns of a figure show does not hang on what it is of. */
const SHOWN: readonly Tagged[] = [...BEFORE, ...AFTER, ...columnsFor('#affected')];

/** The attribute is in the tag, and so is the group; the figure is a number of people. */
const HELD: Held = {
  report: ['id', ...heldBy(SHOWN, 'report')],
  finding: [...heldBy(SHOWN, 'finding'), 'kind', 'attribute', 'scope'],
  claim: [...heldBy(SHOWN, 'claim'), 'report', 'value.words', 'value.unit'],
};

const tagOf = (finding: Finding): string | undefined => {
  const [sort, group] = [TAGS.get(finding.attribute), groupOf(finding)];
  return finding.kind !== 'quantity' || sort === undefined || group === undefined ? undefined : `#affected${sort}${GROUP_TAGS[group] ?? ''}`;
};

const NO_TAG = 'there is no hashtag for it, or it measures a part whose figure must not stand in the column of the whole';

/**
 * Figures of people as HXL: CSV with a row of names, a row of hashtags (`#affected+killed`, `+min`, `+max`) and a row for each claim. The bare column has
 * the number only where the words commit to one: "at least 19" is in `+min` alone.
 *
 * @example
 * toHxl(reconcile(reports)).data.split('\r\n')[1]; // #event+name,#event+type,…,#affected+killed,#affected+killed+min,#affected+killed+max,…
 */
export const toHxl = (reconciliation: Reconciliation, options?: NoOptions): Exported<string> => {
  const { reports, findings } = answeredAlone(reconciliation, options);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const rows: Row[] = [];
  const losses: Loss[] = [];
  for (const finding of findings) {
    const tag = tagOf(finding);
    const [totals, others]: readonly [Figure[], Claim[]] = [[], []];
    for (const claim of finding.claims)
      if (isTotal(claim)) totals.push(claim);
      else others.push(claim);
    if (tag === undefined || totals.length === 0) losses.push(allLost(tag === undefined ? NO_TAG : 'it has no total', finding));
    else {
      rows.push(...totals.map((claim) => ({ finding, claim, report: byId.get(claim.report), tag })));
      losses.push(...others.map((claim) => allLost(notTotal(claim), finding, claim)));
      losses.push(...findingLosses({ ...finding, claims: totals }, HELD, 'there is no column for it'));
    }
  }
  const columns = [...BEFORE, ...[...new Set(rows.map(({ tag }) => tag))].flatMap(columnsFor), ...AFTER];
  const shown = new Set(rows.map(({ claim }) => claim.report));
  return {
    data: tableOf([columns.map(({ name }) => name), columns.map(({ tag }) => tag)], columns, rows),
    losses: [
      ...reportLosses(reports, shown, HELD.report, 'there is no column for it'),
      ...losses,
      ...rows.flatMap((row) => changedIn(columns, row, ownerOf(row.finding, row.claim))),
    ],
  };
};
