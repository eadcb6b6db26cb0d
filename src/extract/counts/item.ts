/** A figure, and what it was found to be a figure of. */
import { dimensionOf } from '../../lexicon/dimensions.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import type { Counted, Link } from './clause.js';
import type { Person } from './person-phrases.js';

/** A figure with its noun phrase and, where one fits, its cue. */
export interface Item {
  readonly quantity: QuantityMention;
  readonly counted: Counted & { readonly head?: number };
  readonly link: Link | undefined;
  /** Somebody told of alone. */
  readonly person: Person | undefined;
  /** One of the parts that the figure before it is told by. */
  readonly part?: true;
  /** Those of a list that are counted together. */
  readonly members?: readonly Item[];
}

export const linked = (item: Item, link: Link | undefined): Item => ({ ...item, link });

/** In the order of the text. */
export const inOrder = (items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => a.counted.first - b.counted.first);

export const isCount = ({ quantity }: Item): boolean => dimensionOf(quantity.value) === 'count';

/** "five times": how often. */
export const isHowOften = ({ quantity: { value } }: Item): boolean => /\b(?:times|occasions)$/.test(value.unit);

/** The last that is no age: "a nurse, 41". */
export const lastButAges = (items: readonly Item[]): Item | undefined => items.findLast(({ quantity }) => dimensionOf(quantity.value) !== 'age');
