import { align } from './align/index.js';
import { domains as builtIn } from './domains/index.js';
import { claimsOf } from './extract/index.js';
import { judge } from './judge/index.js';
import { inOrder } from './judge/order.js';
import type { Claim, Options, Reconciliation, Report } from './model/index.js';

/**
 * The claims of one report.
 *
 * @example
 * extract({ id: 'a', publisher: 'Daily', text: 'Two people were killed.' })[0]?.attribute; // 'killed'
 */
export const extract = (report: Report, { domains = builtIn }: Options = {}): readonly Claim[] => claimsOf(report, domains);

/**
 * What several reports of the same events say, fact by fact: where they agree, refine, update or conflict, and whom they credit.
 *
 * Total on decoded reports: it never throws, and its answer depends on the reports alone, not on their order, the clock, the
 * locale or the zone of the machine. Reports from outside go through `decodeReports` of `factdiff/read` first.
 *
 * @example
 * const { findings } = reconcile([
 *   { id: 'a', publisher: 'Daily', publishedAt: '2024-05-01T08:00Z', text: 'The blast killed 19 people.' },
 *   { id: 'b', publisher: 'Wire', publishedAt: '2024-05-01T08:20Z', text: 'The blast killed 25 people.' },
 * ]);
 * findings[0]?.verdict; // 'conflict'
 */
export const reconcile = (reports: readonly Report[], { domains = builtIn }: Options = {}): Reconciliation => {
  const claims = reports.flatMap((report) => claimsOf(report, domains));
  const facts = align(claims, reports, domains);
  return inOrder(reports, facts.map(judge));
};
