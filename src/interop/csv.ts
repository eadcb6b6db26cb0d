import { answeredAlone, type NoOptions } from '../model/checked.js';
import type { Claim, Exported, Finding, Quantity, Period, Reconciliation, Report } from '../model/index.js';
import { allLost, type Held, lossesOf, ownerOf } from './losses.js';
import { type Cell, changedIn, type Column, heldBy, joined, tableOf } from './table.js';

interface Row {
  readonly finding: Finding;
  readonly claim: Claim;
  readonly report: Report | undefined;
}

const quantity =
  (name: keyof Quantity) =>
  ({ claim }: Row): Cell =>
    claim.kind === 'quantity' ? claim.value[name] : undefined;
const period =
  (name: 'start' | 'end' | 'grain' | 'approximate' | 'anchoredTo') =>
  ({ claim }: Row): Cell =>
    claim.kind === 'time' ? (claim.value satisfies Period)[name] : undefined;
const report =
  (name: keyof Report) =>
  (row: Row): Cell =>
    row.report?.[name];
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The columns in their order. Names of units and kinds are as in the JSON. */
const COLUMNS: readonly Column<Row>[] = [
  { name: 'finding', part: 'finding.id', of: ({ finding }) => finding.id },
  { name: 'verdict', part: 'finding.verdict', of: ({ finding }) => finding.verdict },
  { name: 'kind', part: 'finding.kind', of: ({ finding }) => finding.kind },
  { name: 'attribute', part: 'finding.attribute', of: ({ finding }) => finding.attribute },
  { name: 'event', part: 'finding.event.label', of: ({ finding }) => finding.event.label },
  { name: 'event_id', part: 'finding.event.id', of: ({ finding }) => finding.event.id },
  { name: 'event_kind', part: 'finding.event.kind', of: ({ finding }) => finding.event.kind },
  { name: 'main_event', part: 'finding.event.main', of: ({ finding }) => finding.event.main },
  { name: 'who', part: 'finding.scope.who', of: ({ finding }) => finding.scope?.who },
  { name: 'where', part: 'finding.scope.where', of: ({ finding }) => finding.scope?.where },
  { name: 'per', part: 'finding.scope.per', of: ({ finding }) => finding.scope?.per },
  { name: 'state', part: 'finding.scope.state', of: ({ finding }) => finding.scope?.state },
  { name: 'part', part: 'finding.scope.part', of: ({ finding }) => finding.scope?.part },
  { name: 'message', part: 'finding.message', of: ({ finding }) => finding.message },
  { name: 'independent_origins', of: ({ finding }) => finding.origins.length },
  { name: 'differs', of: ({ finding }) => joined(unique(finding.differences.map(({ aspect }) => aspect))) },
  { name: 'claim', part: 'claim.id', of: ({ claim }) => claim.id },
  { name: 'report', part: 'claim.report', of: ({ claim }) => claim.report },
  { name: 'publisher', part: 'report.publisher', of: report('publisher') },
  { name: 'published_at', part: 'report.publishedAt', of: report('publishedAt') },
  { name: 'title', part: 'report.title', of: report('title') },
  { name: 'url', part: 'report.url', of: report('url') },
  { name: 'text', part: 'claim.text', of: ({ claim }) => claim.text },
  { name: 'start', part: 'claim.span.start', of: ({ claim }) => claim.span.start },
  { name: 'end', part: 'claim.span.end', of: ({ claim }) => claim.span.end },
  { name: 'value', part: 'claim.value.words', of: ({ claim }) => claim.value.words },
  { name: 'figure', part: 'claim.value.figure', of: quantity('figure') },
  { name: 'min', part: 'claim.value.min', of: quantity('min') },
  { name: 'max', part: 'claim.value.max', of: quantity('max') },
  { name: 'min_exclusive', part: 'claim.value.minExclusive', of: quantity('minExclusive') },
  { name: 'max_exclusive', part: 'claim.value.maxExclusive', of: quantity('maxExclusive') },
  { name: 'approximate', part: 'claim.value.approximate', of: (row) => quantity('approximate')(row) ?? period('approximate')(row) },
  { name: 'change', part: 'claim.value.change', of: quantity('change') },
  { name: 'unit', part: 'claim.value.unit', of: quantity('unit') },
  { name: 'from', part: 'claim.value.start', of: period('start') },
  { name: 'to', part: 'claim.value.end', of: period('end') },
  { name: 'grain', part: 'claim.value.grain', of: period('grain') },
  { name: 'anchored_to', part: 'claim.value.anchoredTo', of: period('anchoredTo') },
  { name: 'stance', part: 'claim.value.stance', of: ({ claim }) => (claim.kind === 'responsibility' ? claim.value.stance : undefined) },
  { name: 'speakers', part: 'claim.speakers.text', of: ({ claim }) => joined(claim.speakers.map(({ text }) => text)) },
  { name: 'polarity', part: 'claim.polarity', of: ({ claim }) => claim.polarity },
  { name: 'certainty', part: 'claim.certainty', of: ({ claim }) => claim.certainty },
  { name: 'hedge', part: 'claim.hedge.text', of: ({ claim }) => claim.hedge?.text },
  { name: 'as_of', part: 'claim.asOf.at', of: ({ claim }) => claim.asOf?.at },
  { name: 'revision', part: 'claim.revision.role', of: ({ claim }) => claim.revision?.role },
  { name: 'rule', part: 'claim.rule', of: ({ claim }) => claim.rule },
];

const HELD: Held = {
  report: ['id', ...heldBy(COLUMNS, 'report')],
  finding: heldBy(COLUMNS, 'finding'),
  claim: heldBy(COLUMNS, 'claim'),
};

const rowsOf = ({ reports, findings }: Reconciliation): readonly Row[] => {
  const byId = new Map(reports.map((each) => [each.id, each]));
  return findings.flatMap((finding) => finding.claims.map((claim) => ({ finding, claim, report: byId.get(claim.report) })));
};

/**
 * A line for each claim, with what is known of its finding and its report, under a line of names. RFC 4180: CRLF, cells quoted where they need it. What a
 * spreadsheet would run as a formula has an apostrophe before it; U+FFFD stands for each control character. Spans are UTF-16 offsets, as everywhere.
 *
 * @example
 * toCsv(reconcile(reports)).data.split('\r\n')[0]; // finding,verdict,kind,attribute,event,…
 */
export const toCsv = (given: Reconciliation, options?: NoOptions): Exported<string> => {
  const reconciliation = answeredAlone(given, options);
  const rows = rowsOf(reconciliation);
  const shown = new Set(rows.map(({ claim }) => claim.report));
  const silent = reconciliation.reports.filter(({ id }) => !shown.has(id));
  const spoken = { ...reconciliation, reports: reconciliation.reports.filter(({ id }) => shown.has(id)) };
  return {
    data: tableOf([COLUMNS.map(({ name }) => name)], COLUMNS, rows),
    losses: [
      ...silent.map(({ id }) => ({ report: id, parts: ['*'], because: 'no claim of it is in a finding, and each line is a claim' })),
      ...reconciliation.findings.flatMap((finding) => (finding.claims.length === 0 ? [allLost('it has no claim, and each line is one', finding)] : [])),
      ...lossesOf(spoken, HELD, 'a line has no column for it'),
      ...rows.flatMap((row) => changedIn(COLUMNS, row, ownerOf(row.finding, row.claim))),
    ],
  };
};
