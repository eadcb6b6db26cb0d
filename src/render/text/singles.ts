/** What one report alone says: a line for each finding, event by event. */
import type { Finding, Report } from '../../model/index.js';
import { cut, pad } from '../columns.js';
import { attributeOf, SYMBOLS } from '../labels.js';
import { plain } from '../plain.js';
import { figureAndMeaning, rowsOf, type Row } from '../rows.js';
import { contextLine, figureCell, GAP, INDENT, indented, MOST_OF_A_LINE, shrunk, widest, type Page } from './layout.js';

/** What is left of a line must hold this much for the context to stand on it. */
const BESIDE = 30;

interface Single {
  readonly attribute: string;
  readonly words: string;
  readonly row: Row;
}

/** A finding that only one report makes, in a line: a quotation by its words. */
const singleOf = (finding: Finding, reports: ReadonlyMap<string, Report>): readonly Single[] =>
  rowsOf(finding, reports)
    .slice(0, 1)
    .map((row) => ({
      attribute: attributeOf(finding, reports),
      words: row.claim.kind === 'quotation' ? `“${plain(row.claim.text).trim()}”` : figureCell({ ...row, figure: figureAndMeaning(row) }),
      row,
    }));

/** Single-source findings, event by event. */
export const singleLines = (findings: readonly Finding[], { paint, width, reports }: Page): readonly string[] => {
  const events = new Map<string, Single[]>();
  for (const finding of findings) {
    const label = plain(finding.event.label);
    const group = events.get(label) ?? [];
    if (group.length === 0) events.set(label, group);
    group.push(...singleOf(finding, reports));
  }
  const all = [...events.values()].flat();
  const share = Math.floor(width * MOST_OF_A_LINE);
  const sizes = [widest(all.map(({ attribute }) => attribute)), widest(all.map(({ words }) => words)), widest(all.map(({ row }) => row.publisher))];
  const [name = 1, said = 1, publisher = 1] = shrunk(
    sizes.map((size) => Math.min(size, share)),
    width - 2 * INDENT - 2 * GAP.length,
  );
  const left = width - 2 * INDENT - name - said - publisher - 3 * GAP.length;
  const lineOf = ({ attribute, words, row }: Single): string => {
    const cells = [pad(cut(attribute, name), name), paint('strong', pad(cut(words, said), said)), pad(cut(row.publisher, publisher), publisher)];
    return indented(2 * INDENT, (left < BESIDE ? cells : [...cells, contextLine(row, left, paint)]).join(GAP));
  };
  return [
    paint('single-source', `${SYMBOLS['single-source']} SINGLE-SOURCE`) + GAP + paint('faint', cut('what one report alone says', width - 17)),
    ...[...events].flatMap(([label, singles]) => [indented(INDENT, paint('strong', cut(label, width - INDENT))), ...singles.map(lineOf)]),
    '',
  ];
};
