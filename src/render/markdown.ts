import { answered, checkedOptions, type Shape } from '../model/checked.js';
import type { Finding, Reconciliation, Report, Verdict } from '../model/index.js';
import { contextOfClaim } from './context.js';
import { detailsOf, type Detail } from './details.js';
import { attributeOf, capital, counted, countOf, countsOf, ONLY, reportsById, sectionsOf, SYMBOLS, timeOf } from './labels.js';
import { plain } from './plain.js';
import { figureAndMeaning, rowsOf, shownRows, type Row } from './rows.js';

/** What `toMarkdown` may be told. */
export interface MarkdownOptions {
  /** The verdicts to show; left out: all. */
  readonly only?: readonly Verdict[];
}

const OPTIONS: Shape = { only: ONLY };

/** Characters of context around the words of a claim. */
const CONTEXT = 120;

/**
 * Marks that GitHub's Markdown or HTML would read wherever they stand; a colon where it could begin an address or an emoji, and the stop of "www.",
 * since those are read without any mark.
 */
const MARKS = /[\\`*_[\]<>#|~&@$]|:(?=[/a-z+-])|(?<=\bwww)\./gi;
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '@': '&#64;', ':': '&#58;', '.': '&#46;' };
/** What begins a list, a heading or a rule at the start of a line. */
const BEGINNING = /^(\s{0,8}(?:\d{1,9}(?=[.)])|(?=[-+=])))/;

/** Text of a report as text: its marks come out as they are. */
export const escaped = (text: string): string =>
  plain(text)
    .replace(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`)
    .replace(BEGINNING, '$1\\');

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const contextCell = ({ claim, report }: Row): string => {
  const { before, words, after } = contextOfClaim(claim, report, CONTEXT + claim.text.length);
  return `${escaped(before)}**${escaped(words)}**${escaped(after)}`;
};

const rowCells = (row: Row): readonly string[] => [
  escaped(figureAndMeaning(row)) + (row.times > 1 ? ` ×${row.times}` : ''),
  escaped(row.publisher),
  escaped(row.speaker),
  escaped(row.time),
  contextCell(row),
];

const detailLine = ({ label, words, rule }: Detail): string =>
  label === '' ? `  ${escaped(words)}` : `- ${label}: ${escaped(words)}${rule === undefined ? '' : ` (\`${rule.replaceAll('`', "'")}\`)`}`;

const blockOf = (finding: Finding, reports: ReadonlyMap<string, Report>): readonly string[] => {
  const details = detailsOf(finding, reports).map(detailLine);
  const { rows, more } = shownRows(finding, reports);
  return [
    `### ${SYMBOLS[finding.verdict]} ${escaped(attributeOf(finding, reports))} · ${escaped(finding.event.label)}`,
    '',
    ...(finding.message === '' ? [] : [escaped(finding.message), '']),
    ...tableOf(['What', 'Publisher', 'Speaker', 'Time', 'In the report'], rows.map(rowCells)),
    '',
    ...(more > 0 ? [`And ${counted(more, 'more claim')}.`, ''] : []),
    ...(details.length === 0 ? [] : [...details, '']),
  ];
};

const singleRows = (findings: readonly Finding[], reports: ReadonlyMap<string, Report>): readonly string[] => [
  ...tableOf(
    ['Event', 'Fact', 'What', 'Publisher', 'Speaker', 'In the report'],
    findings.flatMap((finding) =>
      rowsOf(finding, reports)
        .slice(0, 1)
        .map((row) => {
          const [figure = '', publisher = '', speaker = '', , context = ''] = rowCells(row);
          return [escaped(finding.event.label), escaped(attributeOf(finding, reports)), figure, publisher, speaker, context];
        }),
    ),
  ),
  '',
];

/**
 * The reconciliation as GitHub Markdown: a heading for each finding, a table of its claims. Text of the reports is escaped.
 *
 * @example
 * writeFileSync('diff.md', toMarkdown(reconcile(reports), { only: ['conflict'] }));
 */
export const toMarkdown = (given: Reconciliation, options?: MarkdownOptions): string => {
  const reconciliation = answered(given);
  const { only } = checkedOptions(options, OPTIONS);
  const reports = reportsById(reconciliation);
  const { findings } = reconciliation;
  const counts = countsOf(findings);
  const lines = [
    '# Fact diff',
    '',
    `${counted(reconciliation.reports.length, 'report')}, ${counted(findings.length, 'finding')}${counts.length === 0 ? '.' : `: ${counts.map(({ verdict, count }) => countOf(verdict, count)).join(', ')}.`}`,
    '',
    ...(reconciliation.problems ?? []).flatMap(({ message }) => [escaped(`Left out: ${message}`), '']),
    ...(reconciliation.reports.length === 0
      ? []
      : [
          ...tableOf(
            ['Publisher', 'Published', 'Title'],
            reconciliation.reports.map((report) => [report.publisher, timeOf(report.publishedAt), report.title ?? ''].map(escaped)),
          ),
          '',
        ]),
    ...sectionsOf(reconciliation, only).flatMap((section) => [
      `## ${capital(section.verdict)}`,
      '',
      ...(section.verdict === 'single-source' ? singleRows(section.findings, reports) : section.findings.flatMap((finding) => blockOf(finding, reports))),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
