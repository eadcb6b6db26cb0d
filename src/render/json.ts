import { keptOf, ONLY } from './labels.js';
import { answered, checkedOptions, type Shape } from '../model/checked.js';
import { asReadableJson, type Reconciliation, type Verdict } from '../model/index.js';

/** What `toJson` may be told. */
export interface JsonOptions {
  /** The verdicts to keep; left out: all. */
  readonly only?: readonly Verdict[];
}

const OPTIONS: Shape = { only: ONLY };

/**
 * The reconciliation as JSON laid out to be read, whole: reports with their texts, findings with their claims and relations, and what was left out, if
 * anything. Control characters of a text are escaped.
 */
export const toJson = (reconciliation: Reconciliation, options?: JsonOptions): string => {
  const { reports, findings, problems } = answered(reconciliation);
  const { only } = checkedOptions(options, OPTIONS);
  return `${asReadableJson({ reports, findings: keptOf(findings, only), problems })}\n`;
};
