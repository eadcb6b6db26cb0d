import type { Mention, Quantity } from '../../../model/index.js';
import type { Prose } from '../../language.js';
import type { HeadRead } from './heads.js';
import type { Bounds } from './value.js';

/** A quantity in a text, with the tokens that give it. Token ranges exclude their `last`. */
export interface QuantityMention extends Mention<Quantity> {
  /** From the hedge to the unit or the counted noun. */
  readonly first: number;
  readonly last: number;
  /** The number alone; for a range, both figures. */
  readonly number: { readonly first: number; readonly last: number };
  /** The token of the noun counted. */
  readonly head: number | undefined;
  /** What the amount is spread over: "month" in "$3,500 a month". */
  readonly per: string | undefined;
  /** The English name of the rule that decided the bound. */
  readonly rule: string;
  /** The figure before it, put into another unit: "(7 miles)" after "11 km". */
  readonly converted: boolean;
}

/** Everything that a mention is made of. */
export interface Parts {
  readonly first: number;
  readonly last: number;
  readonly number: { readonly first: number; readonly last: number };
  readonly bounds: Bounds;
  readonly unit: string;
  readonly head?: number | undefined;
  readonly per?: string | undefined;
  readonly change?: Quantity['change'] | undefined;
  /** A rule that says more than that of the bounds. */
  readonly rule?: string | undefined;
}

/** What was read at a token, and the token to go on with. */
export interface Step {
  readonly mention?: QuantityMention;
  readonly next: number;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const valueOf = (
  { figure, min, max, minExclusive, maxExclusive, approximate }: Bounds,
  unit: string,
  change: Quantity['change'] | undefined,
  words: string,
): Quantity => {
  const value: Mutable<Partial<Quantity>> = {};
  if (figure !== undefined) value.figure = figure;
  if (min !== undefined) value.min = min;
  if (max !== undefined) value.max = max;
  if (minExclusive) value.minExclusive = true;
  if (maxExclusive) value.maxExclusive = true;
  if (approximate) value.approximate = true;
  if (change) value.change = change;
  value.unit = unit;
  value.words = words;
  return value as Quantity;
};

export const mentionOf = ({ text, tokens }: Prose, { first, last, number, bounds, unit, head, per, change, rule }: Parts): QuantityMention => {
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const words = text.slice(span.start, span.end);
  const value = valueOf(bounds, unit, change, words);
  return { span, text: words, value, first, last, number, head, per, rule: rule ?? bounds.rule, converted: false };
};

/** The name of what is counted, as worded, in lower case: "service members". */
export const nameOf = ({ text, tokens }: Prose, head: HeadRead): string => text.slice(tokens[head.first]!.start, tokens[head.head]!.end).toLowerCase();
