import { type Finding, type Reconciliation, VERDICTS } from '../model/finding.js';
import type { Report } from '../model/report.js';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const time = (report: Report): string => report.publishedAt ?? '';

/** Puts findings in the order in which they are read: what is at odds first, the main event before its background, then by how many reports speak. */
export const inOrder = (reports: readonly Report[], findings: readonly Finding[]): Reconciliation => {
  const speaking = (finding: Finding): number => new Set(finding.claims.map((claim) => claim.report)).size;
  return {
    reports: reports.toSorted((a, b) => text(time(a), time(b)) || text(a.id, b.id)),
    findings: findings.toSorted(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        Number(b.event.main) - Number(a.event.main) ||
        speaking(b) - speaking(a) ||
        text(a.claims[0]?.report ?? '', b.claims[0]?.report ?? '') ||
        (a.claims[0]?.span.start ?? 0) - (b.claims[0]?.span.start ?? 0) ||
        text(a.id, b.id),
    ),
  };
};
