/** What a failure quotes: the findings, each claim with its report, its offsets and its sentence. */
import type { Claim, Finding, Reconciliation, Report } from '../model/index.js';
import { contextOf } from '../render/context.js';
import { reasonsOf } from '../render/details.js';
import { attributeOf, reportsById, SYMBOLS } from '../render/labels.js';
import { plain } from '../render/plain.js';
import { rowOf } from '../render/rows.js';

/** Columns of the sentence around the words. */
const SENTENCE = 240;
/** Findings and claims that are quoted. */
const MOST_FINDINGS = 5;
const MOST_CLAIMS = 12;

const more = (count: number, what: string): readonly string[] => (count > 0 ? [`  and ${count} more ${what}`] : []);

const claimLines = (claim: Claim, reports: ReadonlyMap<string, Report>): readonly string[] => {
  const { publisher, speaker, report } = rowOf(claim, reports);
  const who = claim.speakers.length === 0 ? '' : `, citing ${speaker}`;
  const { before, words, after } = report === undefined ? { before: '', words: plain(claim.text), after: '' } : contextOf(report.text, claim.span, SENTENCE);
  return [`  ${publisher}${who} [${plain(claim.report)} ${claim.span.start}–${claim.span.end}]`, `    ${before}«${words}»${after}`];
};

const findingLines = (finding: Finding, reports: ReadonlyMap<string, Report>): readonly string[] => [
  `${SYMBOLS[finding.verdict]} ${finding.verdict}: ${attributeOf(finding, reports)} · ${plain(finding.event.label)}`,
  ...finding.claims.slice(0, MOST_CLAIMS).flatMap((claim) => claimLines(claim, reports)),
  ...more(finding.claims.length - MOST_CLAIMS, 'claims'),
  ...reasonsOf(finding).map(({ label, words }) => (label === '' ? `  ${words}` : `  ${label}: ${words}`)),
];

export const quoted = (answer: Reconciliation, findings: readonly Finding[]): string => {
  const reports = reportsById(answer);
  return [...findings.slice(0, MOST_FINDINGS).flatMap((finding) => findingLines(finding, reports)), ...more(findings.length - MOST_FINDINGS, 'findings')].join(
    '\n',
  );
};
