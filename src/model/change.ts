import type { Claim } from './claim.js';
import type { Finding } from './finding.js';

/**
 * What changed in substance from one version of a report to the next.
 *
 * `raised`, `lowered`: a figure; `bounds`: the same figure, told as more or less exact ("at least four", "four"); `changed`: another place, time, name,
 * party or quotation; `attribution`: the same, credited to somebody else; `hedge`: the same, hedged or no longer so; `denial`: the same, denied or no longer
 * so; `added`: nothing like it was there; `retracted`: it is gone and nothing like it is left.
 */
export type ChangeKind = 'raised' | 'lowered' | 'bounds' | 'changed' | 'attribution' | 'hedge' | 'denial' | 'added' | 'retracted';

/** One change, with the claims of both versions that show it: their spans are offsets into the text of their version. */
export interface Change {
  readonly kind: ChangeKind;
  /** The attribute's name in its domain: "killed". */
  readonly attribute: string;
  /** Claims of the earlier version, their `report` being "before"; empty where it was added. */
  readonly before: readonly Claim[];
  /** Claims of the later version, their `report` being "after"; empty where it was retracted. */
  readonly after: readonly Claim[];
  /** One sentence for people: "killed: raised from four to at least six people". */
  readonly message: string;
}

/** What a new or changed report makes of a finding: `before` is missing where the finding is new, `after` where it is gone. */
export interface FindingChange {
  readonly before?: Finding;
  readonly after?: Finding;
}
