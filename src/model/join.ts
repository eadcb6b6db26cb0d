/** The ids of two claims of one fact of which hardly anything but their attribute says that they are of one thing. */
export type Doubt = readonly [one: string, other: string];

/** What spoke for taking two claims for one fact: a feature of the pair, and how much it weighed; without a weight, the text itself said so. */
export interface JoinReason {
  readonly feature: string;
  readonly weight?: number;
}

/**
 * Two claims by which parts of a fact that went by other names, events or scopes were taken for one. The features and their weights stand in
 * `align/joins`.
 */
export interface Join {
  /** Ids of claims. */
  readonly claims: readonly [string, string];
  /** The weightiest first, three at most. */
  readonly because: readonly JoinReason[];
}
