/** What `factdiff watch` prints: what is there at the start, and what each change of a file changes. */
import type { Finding, FindingChange, Reconciliation, Report } from '../model/index.js';
import { cut, wrap } from './columns.js';
import { attributeOf, counted, countOf, countsOf, SYMBOLS } from './labels.js';
import { type Layout, type Paint, paintOf } from './paint.js';
import { plain } from './plain.js';

export const toWatched = (folder: string, { reports, findings }: Reconciliation, layout: Layout): string => {
  const counts = countsOf(findings).map(({ verdict, count }) => paintOf(layout.colour)(verdict, countOf(verdict, count)));
  return `watching ${plain(folder)}: ${[counted(reports.length, 'report'), counted(findings.length, 'finding'), ...counts].join(', ')}\n`;
};

const verdictOf = ({ verdict }: Finding, paint: Paint): string => paint(verdict, `${SYMBOLS[verdict]} ${verdict}`);

const headOf = ({ before, after }: FindingChange, paint: Paint): string => {
  if (before === undefined) return `+ ${verdictOf(after!, paint)}`;
  if (after === undefined) return `- ${verdictOf(before, paint)}, gone`;
  return before.verdict === after.verdict ? `  ${verdictOf(after, paint)}` : `  ${verdictOf(before, paint)}, now ${verdictOf(after, paint)}`;
};

/** The files that changed, and what of the findings changed with them. `reports`: those of before and of now. */
export const toFindingChanges = (files: readonly string[], changes: readonly FindingChange[], reports: ReadonlyMap<string, Report>, layout: Layout): string => {
  const paint = paintOf(layout.colour);
  const lines = changes.flatMap((change) => {
    const told = (change.after ?? change.before)!;
    // The message alone does not say which of several events, nor of whom.
    const of = `${attributeOf(told, reports)} · ${plain(told.event.label)}`;
    return [
      headOf(change, paint),
      `      ${paint('strong', cut(of, layout.width - 6))}`,
      ...wrap(plain(told.message), layout.width - 6).map((line) => `      ${line}`),
    ];
  });
  const head = `${paint('strong', files.map(plain).join(', '))}: ${changes.length === 0 ? 'no finding changed' : `${counted(changes.length, 'finding')} changed`}`;
  return `\n${[head, ...lines].join('\n')}\n`;
};
