/** A finding that several claims stand behind, as a block of lines. */
import type { Finding } from '../../model/index.js';
import { cut, firstLines, pad, widthOf, wrap } from '../columns.js';
import { detailsOf, type Detail } from '../details.js';
import { attributeOf, counted, SYMBOLS } from '../labels.js';
import type { Paint } from '../paint.js';
import { plain } from '../plain.js';
import { shownRows, type Row } from '../rows.js';
import { contextLine, figureCell, GAP, INDENT, indented, type Page } from './layout.js';

/** Of the context under a row. */
const DEEPER = 6;
/** Lines of a quotation that are printed. */
const MOST_QUOTED = 4;
/** Labels of the lines under the rows. */
const LABEL = 13;
/** What is left of a line must hold this much for the context to stand on it. */
const BESIDE = 48;

/** A quotation is printed by itself where it takes more than a line. */
const quotedLines = (row: Row, width: number, paint: Paint): readonly string[] => {
  const words = `«${plain(row.claim.text).trim()}»`;
  if (widthOf(words) <= width) return [contextLine(row, width, paint)];
  return firstLines(wrap(words, width), MOST_QUOTED, width).map((line) => paint('mark', line));
};

const rowLines = (row: Row, { paint, width, columns }: Page): readonly string[] => {
  const { figure, publisher, speaker, time } = columns;
  const who = [pad(cut(row.publisher, publisher), publisher), pad(cut(row.speaker, speaker), speaker), paint('faint', pad(row.time, time))];
  const under = width - DEEPER;
  if (row.claim.kind === 'quotation') {
    return [indented(INDENT, who.join(GAP)), ...quotedLines(row, under, paint).map((line) => indented(DEEPER, line))];
  }
  const cells = [paint('strong', pad(cut(figureCell(row), figure), figure)), ...who];
  const told = (room: number): string => {
    const meaning = row.meaning === undefined ? '' : `${cut(`= ${row.meaning}`, room - 4 * GAP.length)}${GAP}`;
    return paint('strong', meaning) + contextLine(row, room - widthOf(meaning), paint);
  };
  const left = width - INDENT - figure - publisher - speaker - time - 4 * GAP.length;
  if (left >= BESIDE) return [indented(INDENT, [...cells, told(left)].join(GAP))];
  return [indented(INDENT, cells.join(GAP)), indented(DEEPER, told(under))];
};

const detailLines = ({ label, words, rule }: Detail, { paint, width }: Page): readonly string[] => {
  const lines = wrap(rule === undefined ? words : `${words} [${rule}]`, width - INDENT - LABEL);
  return lines.map((line, i) => indented(INDENT, paint('faint', pad(i === 0 ? label : '', LABEL)) + line));
};

/** "≠ conflict  killed · strikes near Basra", with the finding's id at the right where there is room. */
const headingOf = (finding: Finding, { paint, width, reports }: Page): readonly string[] => {
  const { verdict, event, id } = finding;
  const word = `${SYMBOLS[verdict]} ${verdict.toUpperCase()}`;
  const name = plain(id);
  const about = [attributeOf(finding, reports), plain(event.label)].filter((part) => part !== '').join(' · ');
  const room = width - widthOf(word) - GAP.length;
  const beside = room - widthOf(name) - GAP.length >= widthOf(about);
  const first = paint(verdict, word) + GAP + paint('strong', cut(about, room));
  if (!beside) return [first, indented(INDENT, paint('faint', name))];
  return [first + ' '.repeat(room - widthOf(about) - widthOf(name)) + paint('faint', name)];
};

/** Heading, message, a row for each claim with the words around it, and why. */
export const blockOf = (finding: Finding, page: Page): readonly string[] => {
  const { rows, more } = shownRows(finding, page.reports);
  return [
    ...headingOf(finding, page),
    ...wrap(plain(finding.message), page.width - INDENT).map((line) => indented(INDENT, line)),
    ...rows.flatMap((row) => rowLines(row, page)),
    ...(more > 0 ? [indented(INDENT, `and ${counted(more, 'more claim')}`)] : []),
    ...detailsOf(finding, page.reports).flatMap((detail) => detailLines(detail, page)),
    '',
  ];
};
