import type { AttributeOf } from '../../model/domain.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import type { Quantity } from '../../model/quantity.js';

/** Whether a quantity can be a value of the attribute as far as its unit goes. */
export const fitsUnits = (quantity: Quantity, { units }: AttributeOf): boolean => {
  const dimension = dimensionOf(quantity);
  if (!units) return dimension === 'count';
  return units.some((unit) => unit === quantity.unit || unit === dimension || (unit === '' && quantity.unit === ''));
};
