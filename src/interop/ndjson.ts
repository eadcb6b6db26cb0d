import { answeredAlone, type NoOptions } from '../model/checked.js';
import { asJson, type Exported, type Reconciliation } from '../model/index.js';

/**
 * A line of JSON for each report, then for each finding, then for each problem, told apart by `type`. It holds all of them; control
 * characters of a text are escaped.
 *
 * @example
 * toNdjson(reconcile(reports)).data.split('\n')[0]; // {"type":"report","id":"a","publisher":"The Wire",…
 */
export const toNdjson = (reconciliation: Reconciliation, options?: NoOptions): Exported<string> => {
  const { reports, findings, problems = [] } = answeredAlone(reconciliation, options);
  const lines = [
    ...reports.map((report) => ({ type: 'report', ...report })),
    ...findings.map((finding) => ({ type: 'finding', ...finding })),
    ...problems.map((problem) => ({ type: 'problem', ...problem })),
  ];
  return { data: lines.map((line) => `${asJson(line)}\n`).join(''), losses: [] };
};
