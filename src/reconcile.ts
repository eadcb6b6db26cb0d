import { additionsIn } from './align/additions/index.js';
import { alignGiven } from './align/given.js';
import { align } from './align/index.js';
import { domains as builtIn } from './domains/index.js';
import { claimsGiven } from './extract/given.js';
import { claimsOf } from './extract/index.js';
import { ground, inPlace } from './ground/index.js';
import { judge } from './judge/index.js';
import { inOrder } from './judge/order.js';
import { withSums } from './judge/sums.js';
import type { Claim, GivenClaim, Options, Reconciled, Reconciliation, ReconcileOptions, Report } from './model/index.js';
import { claimsFrom } from './read/claims.js';

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
export const reconcile = (reports: readonly Report[], { domains = builtIn, ...resolving }: ReconcileOptions = {}): Reconciliation => {
  const claims = reports.flatMap((report) => claimsOf(report, domains));
  const facts = align(claims, reports, domains);
  const findings = facts.map((fact) => judge(fact, resolving));
  return inOrder(reports, withSums(findings, additionsIn(facts, domains), reports));
};

/**
 * The findings on claims that somebody else brings: people, a language model, another tool. Claims that share `kind`, `attribute` and `event` are one fact; what a
 * claim does not say (speakers, scope, time, certainty, denial) is read from the text around its quote.
 *
 * Total: whatever is no claim, or has a quote, a speaker or a figure that its report does not bear out, is in `refused`, with the reason.
 *
 * @example
 * const reports = [{ id: 'a', publisher: 'Daily', text: 'The blast killed 19 people.' }];
 * const claim = { report: 'a', kind: 'quantity', attribute: 'killed', event: 'the blast', quote: 'killed 19', value: { min: 19, max: 19 } };
 * reconcileClaims(reports, [claim, { ...claim, quote: 'killed 91' }]).refused[0]?.reason; // 'the quote does not stand in the report'
 */
export const reconcileClaims = (
  reports: readonly Report[],
  claims: readonly GivenClaim[],
  { domains = builtIn, ...resolving }: ReconcileOptions = {},
): Reconciled => {
  const decoded = claimsFrom(claims);
  const { grounded, refused } = ground(decoded.claims, reports);
  const read = grounded.map(({ report, claims: found }) => claimsGiven(report, found, domains));
  const facts = alignGiven(
    read.flatMap((each) => each.claims),
    reports,
    domains,
  );
  const findings = facts.map((fact) => judge(fact, resolving));
  return {
    ...inOrder(reports, withSums(findings, additionsIn(facts, domains), reports)),
    refused: inPlace([decoded.refused, refused, ...read.map((each) => each.refused)].flat()),
  };
};
