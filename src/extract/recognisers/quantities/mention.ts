import type { Mention, Quantity } from '../../../model/index.js';

/** A quantity in a text, with the tokens that give it. Token ranges exclude their `last`. */
export interface QuantityMention extends Mention<Quantity> {
  /** From the hedge to the unit or the counted noun. */
  readonly first: number;
  readonly last: number;
  /** The number alone; for a range, both figures. */
  readonly number: { readonly first: number; readonly last: number };
  /** The token of the noun counted. */
  readonly head?: number;
  /** What the amount is spread over: "month" in "$3,500 a month". */
  readonly per?: string;
  /** The English name of the rule that decided the bound. */
  readonly rule: string;
  /** The figure before it, put into another unit: "(7 miles)" after "11 km". */
  readonly converted?: true;
}
