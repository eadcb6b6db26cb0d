import type { RelationKind } from '../model/index.js';
import type { Pair } from './case.js';

/** One row of the decision table. The rows are asked in their order; the first that holds decides. */
export interface Row {
  /** Reads as English after "because": the name that a finding gives for its rule. */
  readonly name: string;
  readonly when: (pair: Pair) => boolean;
  /** It doubts that the two are of one thing: not asked of a fact whose claims somebody gave as one. */
  readonly doubtsIdentity?: true;
  readonly relation: RelationKind;
  /** Which of the two is the `from` of the relation: the later one where it is left out. */
  readonly from?: (pair: Pair) => 'first' | 'second';
  /** The reason, for people. No figures in it. */
  readonly words: string;
  /** What would have led to another row, for people. */
  readonly otherwise: string;
  /** Two claims for which the row decides, in short; the tests read and judge it. */
  readonly example: string;
}
