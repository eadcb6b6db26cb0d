import { answered, checkedOptions, FLAG, type Shape, such } from '../../model/checked.js';
import { type Reconciliation, type Verdict, withoutEnd } from '../../model/index.js';
import { DEFAULT_WIDTH, wrap } from '../columns.js';
import { ONLY, reportsById, sectionsOf } from '../labels.js';
import { paintOf } from '../paint.js';
import { shownRows } from '../rows.js';
import { blockOf } from './block.js';
import { headerOf } from './header.js';
import { columnsOf, type Page } from './layout.js';
import { singleLines } from './singles.js';

/** What `toText` may be told. */
export interface TextOptions {
  /** With the colours of a terminal; left out: without. */
  readonly colour?: boolean;
  /** Columns that a line may take; left out: 100. */
  readonly width?: number;
  /** The verdicts to show; left out: all. */
  readonly only?: readonly Verdict[];
}

const OPTIONS: Shape = { colour: FLAG, width: such('a number', (value) => typeof value === 'number'), only: ONLY };

const NARROWEST = 40;
/** Some terminals say that they are of any width; a line of that length is more than a string can hold. */
const WIDEST = 1000;

/** Without the spaces that pad its last cell, painted or not. */
const trimmed = (line: string): string => {
  const paint = /\u001b\[[0-9;]{1,8}m$/.exec(line)?.[0] ?? '';
  return withoutEnd(line.slice(0, line.length - paint.length), / /) + paint;
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
export const toText = (given: Reconciliation, options?: TextOptions): string => {
  const reconciliation = answered(given);
  const { colour = false, width = DEFAULT_WIDTH, only } = checkedOptions(options, OPTIONS);
  const sections = sectionsOf(reconciliation, only);
  const reports = reportsById(reconciliation);
  const room = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(Number.isFinite(width) ? width : DEFAULT_WIDTH)));
  const rows = sections.flatMap(({ verdict, findings }) =>
    verdict === 'single-source' ? [] : findings.flatMap((finding) => shownRows(finding, reports).rows),
  );
  const page: Page = { paint: paintOf(colour), width: room, reports, columns: columnsOf(rows, room) };
  const lines = [
    ...headerOf(reconciliation, page),
    ...sections.flatMap(({ verdict, findings }) =>
      verdict === 'single-source' ? singleLines(findings, page) : findings.flatMap((finding) => blockOf(finding, page)),
    ),
    ...footerOf(reconciliation, page),
  ];
  return `${lines.map(trimmed).join('\n')}\n`;
};
