import type { Reconciliation, Verdict } from '../model/index.js';

export interface JsonOptions {
  /** The verdicts to keep; left out: all. */
  readonly only?: readonly Verdict[];
}

/** The reconciliation as indented JSON, whole: reports with their texts, findings with their claims and relations. */
export const toJson = ({ reports, findings }: Reconciliation, { only }: JsonOptions = {}): string =>
  `${JSON.stringify({ reports, findings: only === undefined ? findings : findings.filter(({ verdict }) => only.includes(verdict)) }, null, 2)}\n`;
