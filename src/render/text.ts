import type { Finding, Reconciliation, Report, Verdict } from '../model/index.js';
import { cut, pad, widthOf, wrap } from './columns.js';
import { contextOf } from './context.js';
import { detailsOf, type Detail } from './details.js';
import { attributeOf, counted, countOf, reportsById, sectionsOf, SYMBOLS, timeOf, VERDICTS } from './labels.js';
import { inColour, inPlain, type Paint } from './paint.js';
import { plain } from './plain.js';
import { rowsOf, type Row } from './rows.js';

export interface TextOptions {
  /** With the colours of a terminal; left out: without. */
  readonly colour?: boolean;
  /** Columns that a line may take; left out: 100. */
  readonly width?: number;
  /** The verdicts to show; left out: all. */
  readonly only?: readonly Verdict[];
}

/** What every part of the page is drawn with. */
interface Page {
  readonly paint: Paint;
  readonly width: number;
  readonly reports: ReadonlyMap<string, Report>;
  readonly columns: Columns;
}

interface Columns {
  readonly figure: number;
  readonly publisher: number;
  readonly speaker: number;
  readonly time: number;
}

const DEFAULT_WIDTH = 100;
const NARROWEST = 40;
const GAP = '  ';
const INDENT = 2;
/** Of the context under a row. */
const DEEPER = 6;
/** The share of a line that figures may take. */
const MOST_FIGURE = 0.34;
/** Lines of a quotation that are printed. */
const MOST_QUOTED = 4;
/** Labels of the lines under the rows. */
const LABEL = 13;
/** What is left of a line must hold this much for the context to stand on it. */
const BESIDE = 48;
const MOST_REPORTS = 12;

/** Each as wide as its widest cell. Where a line does not hold them the widest gives way, a time never: half a time reads as another. */
const columnsOf = (rows: readonly Row[], width: number): Columns => {
  const widest = (cells: readonly string[]): number => Math.max(1, ...cells.map(widthOf));
  const time = widest(rows.map((row) => row.time));
  const room = width - INDENT - time - 3 * GAP.length;
  const sizes = [
    Math.min(Math.floor(width * MOST_FIGURE), widest(rows.map(figureCell))),
    widest(rows.map(({ publisher }) => publisher)),
    widest(rows.map(({ speaker }) => speaker)),
  ];
  while (sizes.reduce((sum, size) => sum + size, 0) > Math.max(room, 3)) sizes[sizes.indexOf(Math.max(...sizes))]! -= 1;
  const [figure = 1, publisher = 1, speaker = 1] = sizes;
  return { figure, publisher, speaker, time };
};

const figureCell = ({ figure, times }: Row): string => (times > 1 ? `${figure} ×${times}`.trim() : figure);

/** The words of a claim between guillemets, with those around them. */
const contextLine = ({ claim, report }: Row, width: number, paint: Paint): string => {
  const marks = 2;
  const { before, words, after } =
    report === undefined ? { before: '', words: cut(plain(claim.text), width - marks), after: '' } : contextOf(report.text, claim.span, width - marks);
  return paint('faint', before) + paint('mark', `«${words}»`) + paint('faint', after);
};

const indented = (indent: number, text: string): string => ' '.repeat(indent) + text;

/** A quotation is printed by itself where it takes more than a line. */
const quotedLines = (row: Row, width: number, paint: Paint): readonly string[] => {
  const words = `«${plain(row.claim.text).trim()}»`;
  if (widthOf(words) <= width) return [contextLine(row, width, paint)];
  const lines = wrap(words, width);
  const shown = lines.length > MOST_QUOTED ? [...lines.slice(0, MOST_QUOTED - 1), cut(`${lines[MOST_QUOTED - 1]!} …`, width)] : lines;
  return shown.map((line) => paint('mark', line));
};

const rowLines = (row: Row, { paint, width, columns }: Page): readonly string[] => {
  const { figure, publisher, speaker, time } = columns;
  const who = [pad(cut(row.publisher, publisher), publisher), pad(cut(row.speaker, speaker), speaker), paint('faint', pad(row.time, time))];
  const under = width - DEEPER;
  if (row.claim.kind === 'quotation') {
    return [indented(INDENT, who.join(GAP)), ...quotedLines(row, under, paint).map((line) => indented(DEEPER, line))];
  }
  const cells = [paint('strong', pad(cut(figureCell(row), figure), figure)), ...who];
  const left = width - INDENT - figure - publisher - speaker - time - 4 * GAP.length;
  if (left >= BESIDE) return [indented(INDENT, [...cells, contextLine(row, left, paint)].join(GAP))];
  return [indented(INDENT, cells.join(GAP)), indented(DEEPER, contextLine(row, under, paint))];
};

/** Without the spaces that pad its last cell, painted or not. */
const trimmed = (line: string): string => line.replace(/ +(\u001b\[[0-9;]{1,8}m)?$/, '$1');

const detailLines = ({ label, words, rule }: Detail, { paint, width }: Page): readonly string[] => {
  const lines = wrap(rule === undefined ? words : `${words} [${rule}]`, width - INDENT - LABEL);
  return lines.map((line, i) => indented(INDENT, paint('faint', pad(i === 0 ? label : '', LABEL)) + line));
};

/** "≠ conflict  killed · strikes near Basra", with the finding's id at the right where there is room. */
const headingOf = (finding: Finding, { paint, width }: Page): readonly string[] => {
  const { verdict, event, id } = finding;
  const word = `${SYMBOLS[verdict]} ${verdict.toUpperCase()}`;
  const name = plain(id);
  const about = [attributeOf(finding), plain(event.label)].filter((part) => part !== '').join(' · ');
  const room = width - widthOf(word) - GAP.length;
  const beside = room - widthOf(name) - GAP.length >= widthOf(about);
  const first = paint(verdict, word) + GAP + paint('strong', cut(about, room));
  if (!beside) return [first, indented(INDENT, paint('faint', name))];
  return [first + ' '.repeat(room - widthOf(about) - widthOf(name)) + paint('faint', name)];
};

const blockOf = (finding: Finding, page: Page): readonly string[] => [
  ...headingOf(finding, page),
  ...wrap(plain(finding.message), page.width - INDENT).map((line) => indented(INDENT, line)),
  ...rowsOf(finding, page.reports).flatMap((row) => rowLines(row, page)),
  ...detailsOf(finding, page.reports).flatMap((detail) => detailLines(detail, page)),
  '',
];

/** One line for a finding that only one report makes. */
const singleLine = (finding: Finding, { paint, width, reports, columns }: Page): readonly string[] => {
  const [row] = rowsOf(finding, reports);
  if (row === undefined) return [];
  const attribute = Math.floor(width * 0.18);
  const cells = [
    pad(cut(attributeOf(finding), attribute), attribute),
    paint('strong', pad(cut(figureCell(row), columns.figure), columns.figure)),
    pad(cut(row.publisher, columns.publisher), columns.publisher),
  ];
  const left = width - 4 - attribute - columns.figure - columns.publisher - 3 * GAP.length;
  return [indented(4, (left < 16 ? cells : [...cells, contextLine(row, left, paint)]).join(GAP)).trimEnd()];
};

/** Single-source findings, event by event. */
const singleLines = (findings: readonly Finding[], page: Page): readonly string[] => {
  const events = new Map<string, Finding[]>();
  for (const finding of findings) {
    const label = plain(finding.event.label);
    events.set(label, [...(events.get(label) ?? []), finding]);
  }
  const { paint, width } = page;
  return [
    paint('single-source', `${SYMBOLS['single-source']} SINGLE-SOURCE`) + GAP + paint('faint', cut('what one report alone says', width - 17)),
    ...[...events].flatMap(([label, group]) => [
      indented(INDENT, paint('strong', cut(label, width - INDENT))),
      ...group.flatMap((finding) => singleLine(finding, page)),
    ]),
    '',
  ];
};

const headerOf = ({ reports, findings }: Reconciliation, { paint, width }: Page): readonly string[] => {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: findings.filter((finding) => finding.verdict === verdict).length })).filter(
    ({ count }) => count > 0,
  );
  const shown = reports.slice(0, MOST_REPORTS);
  const names = Math.min(Math.floor(width * 0.3), Math.max(0, ...shown.map(({ publisher }) => widthOf(plain(publisher)))));
  const times = Math.max(0, ...shown.map(({ publishedAt }) => widthOf(timeOf(publishedAt))));
  const reportLine = ({ publisher, publishedAt, title }: Report): string => {
    const cells = [pad(cut(plain(publisher), names), names), pad(timeOf(publishedAt), times), plain(title ?? '')];
    return indented(INDENT, cut(cells.join(GAP), width - INDENT)).trimEnd();
  };
  return [
    `${paint('strong', counted(reports.length, 'report'))}, ${counted(findings.length, 'finding')}`,
    ...shown.map(reportLine),
    ...(reports.length > MOST_REPORTS ? [indented(INDENT, `and ${counted(reports.length - MOST_REPORTS, 'more report')}`)] : []),
    ...(counts.length > 0 ? ['', ...wrapCounts(counts, width, paint)] : []),
    '',
  ];
};

/** The counts side by side, as many as a line holds. */
const wrapCounts = (counts: readonly { readonly verdict: Verdict; readonly count: number }[], width: number, paint: Paint): readonly string[] => {
  const lines: string[] = [];
  let used = Infinity;
  for (const { verdict, count } of counts) {
    const words = countOf(verdict, count);
    const painted = paint(verdict, words);
    if (used + 3 + widthOf(words) > width) {
      lines.push(painted);
      used = widthOf(words);
    } else {
      lines[lines.length - 1] += `   ${painted}`;
      used += 3 + widthOf(words);
    }
  }
  return lines;
};

const footerOf = ({ findings }: Reconciliation, { paint, width }: Page): readonly string[] =>
  (findings.length === 0
    ? ['Nothing that the reports say was found to compare.']
    : ['This is what the reports say. Which of them is right, it does not say.']
  ).flatMap((words) => wrap(words, width).map((line) => paint('faint', line)));

/**
 * The reconciliation for people to read in a terminal: conflicts first, a block for each finding, what one report alone says at the end.
 *
 * Control characters, escape sequences and marks of direction in a report are not printed.
 *
 * @example
 * console.log(toText(reconcile(reports), { width: 120, only: ['conflict', 'update'] }));
 */
export const toText = (reconciliation: Reconciliation, { colour = false, width = DEFAULT_WIDTH, only = VERDICTS }: TextOptions = {}): string => {
  const sections = sectionsOf(reconciliation, only);
  const reports = reportsById(reconciliation);
  const room = Math.max(NARROWEST, Math.floor(Number.isFinite(width) ? width : DEFAULT_WIDTH));
  const rows = sections.flatMap(({ findings }) => findings.flatMap((finding) => rowsOf(finding, reports)));
  const page: Page = { paint: colour ? inColour : inPlain, width: room, reports, columns: columnsOf(rows, room) };
  const lines = [
    ...headerOf(reconciliation, page),
    ...sections.flatMap(({ verdict, findings }) =>
      verdict === 'single-source' ? singleLines(findings, page) : findings.flatMap((finding) => blockOf(finding, page)),
    ),
    ...footerOf(reconciliation, page),
  ];
  return `${lines.map(trimmed).join('\n')}\n`;
};
