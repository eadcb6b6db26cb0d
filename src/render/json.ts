import { asJson, type Reconciliation, type Verdict } from '../model/index.js';

/** What `toJson` may be told. */
export interface JsonOptions {
  /** The verdicts to keep; left out: all. */
  readonly only?: readonly Verdict[];
}

/**
 * The reconciliation as indented JSON, whole: reports with their texts, findings with their claims and relations, and what was left out, if anything. Control
 * characters of a text are escaped.
 */
export const toJson = ({ reports, findings, problems }: Reconciliation, { only }: JsonOptions = {}): string =>
  `${asJson({ reports, findings: only === undefined ? findings : findings.filter(({ verdict }) => only.includes(verdict)), problems }, 2)}\n`;
