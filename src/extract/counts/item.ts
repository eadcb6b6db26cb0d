/** A figure, and what it was found to be a figure of. */
import { dimensionOf } from '../../lexicon/dimensions.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import type { Counted, Link } from './clause.js';
import type { Person } from './persons.js';

/** A figure with its noun phrase and, where one fits, its cue. */
export interface Item {
  readonly quantity: QuantityMention;
  readonly counted: Counted & { readonly head?: number };
  readonly link: Link | undefined;
  /** Somebody told of alone. */
  readonly person: Person | undefined;
  /** One of the parts that the figure before it is told by. */
  readonly part?: true;
}

export const linked = ({ quantity, counted, person }: Item, link: Link | undefined): Item => ({ quantity, counted, link, person });

export const isCount = ({ quantity }: Item): boolean => dimensionOf(quantity.value) === 'count';

/** "five times": how often. */
export const isHowOften = ({ quantity: { value } }: Item): boolean => /\b(?:times|occasions)$/.test(value.unit);

/** The last that is no age: "a nurse, 41". */
export const lastButAges = (items: readonly Item[]): Item | undefined => items.findLast(({ quantity }) => dimensionOf(quantity.value) !== 'age');
