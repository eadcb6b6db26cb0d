import { expect, test } from 'vitest';
import { extract, reconcile, reconcileExtracted, type ExtractedClaim } from '../../src/index.js';
import { reportsOf } from '../bench/prose.js';

const reports = reportsOf(4);
const claims = reports.flatMap((report) => extract(report));

test.each<[string, readonly ExtractedClaim[]]>([
  ['as they were found', claims],
  ['in another order', claims.toReversed()],
  ['through JSON', JSON.parse(JSON.stringify(claims)) as ExtractedClaim[]],
  ['with claims of a report that is not there', [...claims, ...extract({ id: 'gone', publisher: 'P', text: 'Nine people were killed.' })]],
])('claims %s make the answer of reconcile, to the byte', (_, given) => {
  expect(JSON.stringify(reconcileExtracted(reports, given))).toBe(JSON.stringify(reconcile(reports)));
});

test('options are those of reconcile', () => {
  const longest = Math.max(...reports.map(({ text }) => text.length));
  for (const options of [{ maxTextLength: longest - 1 }, { maxReports: 3 }, { resolve: 'range' as const }, { signal: AbortSignal.abort() }])
    expect(JSON.stringify(reconcileExtracted(reports, claims, options))).toBe(JSON.stringify(reconcile(reports, options)));
});

test('a report of which no claims are given says nothing', () => {
  const [first] = reports;
  const answer = reconcileExtracted(reports, extract(first!));
  expect(answer.reports).toHaveLength(4);
  expect(answer.findings.flatMap((finding) => finding.claims).every(({ report }) => report === first!.id)).toBe(true);
});
