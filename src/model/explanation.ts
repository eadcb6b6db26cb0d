import type { Claim, Kind, Scope } from './claim.js';
import type { Because, Relation, Verdict } from './finding.js';
import type { Join } from './join.js';

/** Something that is not known, and what it would be good for. */
export interface Missing {
  readonly what: 'another report' | 'a date' | 'a time of day' | 'a speaker' | 'a measure in common';
  /** Ids of the claims that lack it. */
  readonly claims: readonly string[];
  readonly words: string;
}

/** Two claims of a finding, what was measured of them, and the row of the decision table that decided. */
export interface Comparing extends Relation {
  /** Whether the verdict rests on it. */
  readonly decides: boolean;
  /** What would have led to another row. */
  readonly otherwise: string;
}

/** Why a finding is as it is, as data. */
export interface Explanation {
  /** The finding's id. */
  readonly finding: string;
  readonly verdict: Verdict;
  /** Why its claims were compared: what they have in common. */
  readonly together: {
    readonly kind: Kind;
    readonly attribute: string;
    readonly scope?: Scope;
    /** The event's label, and the words by which each report names it. */
    readonly event: string;
    readonly named: readonly { readonly report: string; readonly words: string }[];
    readonly claims: readonly Claim[];
    /** What made one fact of parts by other names, events or scopes; empty where one name, event and scope held them together. */
    readonly joins: readonly Join[];
    readonly words: string;
  };
  /** Every pair that was measured. */
  readonly measured: readonly Comparing[];
  /** The reasons that decided the verdict, each once; none where nothing was compared. */
  readonly decided: readonly Because[];
  /** What would change the verdict, each once. */
  readonly wouldChange: readonly string[];
  readonly missing: readonly Missing[];
}
