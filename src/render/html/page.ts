/** What the parts of the page share: who is who, and the anchors that they jump to. */
import type { Claim, Finding, Reconciliation, Report } from '../../model/index.js';
import { type Credits, creditsOf } from '../../survey/credits.js';
import { reportsById } from '../labels.js';
import { namesApart } from '../names.js';

export interface Page {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly byId: ReadonlyMap<string, Report>;
  /** The publisher, with the time where it has other reports here. */
  readonly nameOf: (report: Report) => string;
  readonly reconciliation: Reconciliation;
  /** Who quotes whom, by all findings. */
  readonly credits: Credits;
  readonly findingAnchor: (finding: Finding) => string;
  /** Of the words in their report. */
  readonly claimAnchor: (claim: Claim) => string;
  readonly reportAnchor: (id: string) => string;
  /** The events that can be chosen, those with most findings first, and the number of each. */
  readonly events: readonly Topic[];
  readonly eventOf: (finding: Finding) => number;
}

/** An event with how many findings are of it. */
interface Topic {
  readonly label: string;
  readonly count: number;
}

/** Events that can be chosen by themselves; the others are chosen together. */
export const MOST_EVENTS = 24;

/** What other places of the page are called. */
const OTHERS = /^(?:claim|finding|report|row|show)-|-name$|^(?:credits|event|facts|findings|kind|reports)$/;

/** A name for the address bar, where the id is fit for one. */
const fragmentOf = (id: string, number: number): string => (/^[a-z][a-z0-9-]{0,80}$/.test(id) && !OTHERS.test(id) ? id : `finding-${number}`);

const topicsOf = (findings: readonly Finding[]): { readonly events: readonly Topic[]; readonly numbers: ReadonlyMap<string, number> } => {
  const counts = new Map<string, Topic>();
  for (const { event } of findings) {
    const known = counts.get(event.id);
    counts.set(event.id, { label: event.label, count: (known?.count ?? 0) + 1 });
  }
  const sorted = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  const own = sorted.slice(0, sorted.length > MOST_EVENTS ? MOST_EVENTS - 1 : MOST_EVENTS);
  const others = sorted.slice(own.length);
  return {
    events: [
      ...own.map(([, topic]) => topic),
      ...(others.length === 0 ? [] : [{ label: `${others.length} other events`, count: others.reduce((sum, [, { count }]) => sum + count, 0) }]),
    ],
    numbers: new Map(sorted.map(([id], i) => [id, Math.min(i, own.length)])),
  };
};

export const pageOf = (reconciliation: Reconciliation, findings: readonly Finding[]): Page => {
  const used = new Set<string>();
  const anchors = new Map<Finding, string>();
  const claims = new Map<Claim, string>();
  findings.forEach((finding, i) => {
    const wanted = fragmentOf(finding.id, i);
    const anchor = used.has(wanted) ? `finding-${i}` : wanted;
    used.add(anchor);
    anchors.set(finding, anchor);
    for (const claim of finding.claims) if (!claims.has(claim)) claims.set(claim, `claim-${claims.size}`);
  });
  const numbers = new Map(reconciliation.reports.map(({ id }, i) => [id, i]));
  const { events, numbers: eventNumbers } = topicsOf(findings);
  return {
    reconciliation,
    credits: creditsOf(reconciliation),
    reports: reconciliation.reports,
    findings,
    byId: reportsById(reconciliation),
    nameOf: namesApart(reconciliation.reports),
    findingAnchor: (finding) => anchors.get(finding) ?? '',
    claimAnchor: (claim) => claims.get(claim) ?? '',
    reportAnchor: (id) => `report-${numbers.get(id) ?? ''}`,
    events,
    eventOf: ({ event }) => eventNumbers.get(event.id) ?? 0,
  };
};
