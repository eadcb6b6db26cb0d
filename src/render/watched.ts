/** What `factdiff watch` prints: what is there at the start, and what each change of a file changes. */
import type { Finding, FindingChange, Reconciliation } from '../model/index.js';
import { wrap } from './columns.js';
import { counted, countOf, countsOf, SYMBOLS } from './labels.js';
import { type Layout, type Paint, paintOf } from './paint.js';
import { plain } from './plain.js';

export const toWatched = (folder: string, { reports, findings }: Reconciliation, layout: Layout): string => {
  const counts = countsOf(findings).map(({ verdict, count }) => paintOf(layout.colour)(verdict, countOf(verdict, count)));
  return `watching ${plain(folder)}: ${[counted(reports.length, 'report'), counted(findings.length, 'finding'), ...counts].join(', ')}\n`;
};

const verdictOf = ({ verdict }: Finding, paint: Paint): string => paint(verdict, `${SYMBOLS[verdict]} ${verdict}`);

const lineOf = ({ before, after }: FindingChange, paint: Paint): { readonly head: string; readonly message: string } => {
  const told = (after ?? before)!;
  const message = plain(told.message);
  if (before === undefined) return { head: `+ ${verdictOf(told, paint)}`, message };
  if (after === undefined) return { head: `- ${verdictOf(told, paint)}, gone`, message };
  return { head: before.verdict === after.verdict ? `  ${verdictOf(told, paint)}` : `  ${verdictOf(before, paint)}, now ${verdictOf(told, paint)}`, message };
};

/** The files that changed, and what of the findings changed with them. */
export const toFindingChanges = (files: readonly string[], changes: readonly FindingChange[], layout: Layout): string => {
  const paint = paintOf(layout.colour);
  const lines = changes.flatMap((change) => {
    const { head, message } = lineOf(change, paint);
    return [head, ...wrap(message, layout.width - 6).map((line) => `      ${line}`)];
  });
  const head = `${paint('strong', files.map(plain).join(', '))}: ${changes.length === 0 ? 'no finding changed' : `${counted(changes.length, 'finding')} changed`}`;
  return `\n${[head, ...lines].join('\n')}\n`;
};
