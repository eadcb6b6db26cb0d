/** The top of the page: the reports, and how many findings there are of each verdict. */
import type { Reconciliation, Report } from '../../model/index.js';
import { cut, pad, widthOf, wrap } from '../columns.js';
import { type Count, counted, countOf, countsOf, timeOf } from '../labels.js';
import type { Paint } from '../paint.js';
import { plain } from '../plain.js';
import { GAP, INDENT, indented, type Page } from './layout.js';

const MOST_REPORTS = 12;

/** The counts side by side, as many as a line holds. */
const wrapCounts = (counts: readonly Count[], width: number, paint: Paint): readonly string[] => {
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

export const headerOf = ({ reports, findings, problems = [] }: Reconciliation, { paint, width }: Page): readonly string[] => {
  const counts = countsOf(findings);
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
    ...problems.flatMap(({ message }) => wrap(plain(`Left out: ${message}`), width)),
    ...(counts.length > 0 ? ['', ...wrapCounts(counts, width, paint)] : []),
    '',
  ];
};
