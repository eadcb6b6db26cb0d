import type { Exported, Reconciliation } from '../model/index.js';

/**
 * A line of JSON for each report and then for each finding, told apart by `type`. It holds all of them.
 *
 * @example
 * toNdjson(reconcile(reports)).data.split('\n')[0]; // {"type":"report","id":"a","publisher":"The Wire",…
 */
export const toNdjson = ({ reports, findings }: Reconciliation): Exported<string> => {
  const lines = [...reports.map((report) => ({ type: 'report', ...report })), ...findings.map((finding) => ({ type: 'finding', ...finding }))];
  return { data: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), losses: [] };
};
