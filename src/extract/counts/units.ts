import type { AttributeOf } from '../../model/domain.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import type { Quantity } from '../../model/quantity.js';

/** Whether a quantity can be a value of the attribute as far as its unit goes. A bare figure may stand before another noun: "a magnitude 6.8 quake". */
export const fitsUnits = (quantity: Quantity, { units }: AttributeOf, named: boolean): boolean => {
  const dimension = dimensionOf(quantity);
  // Nothing is counted in fractions: of "an aftershock of magnitude 5.2 struck", nobody was struck.
  if (!units) return dimension === 'count' && (quantity.figure === undefined || Number.isInteger(quantity.figure));
  return units.some((unit) => unit === quantity.unit || unit === dimension || (unit === '' && dimension === 'count' && (named || quantity.unit === '')));
};

/** Of links by which a figure fits, those whose attribute is measured in its very unit, where there are any: a rate is in per cent, and moves by points. */
export const inItsUnit = <A extends { readonly cue: { readonly attribute: AttributeOf } }>({ unit }: Quantity, links: readonly A[]): readonly A[] => {
  const own = links.filter(({ cue }) => cue.attribute.units?.includes(unit) === true);
  return own.length > 0 ? own : links;
};
