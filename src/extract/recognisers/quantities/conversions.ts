import { UNITS, LETTER_UNITS } from '../../../lexicon/units.js';
import { CURRENCY_CODES } from '../../../lexicon/currencies.js';
import type { Quantity } from '../../../model/index.js';
import type { Prose } from '../../language.js';
import type { QuantityMention } from './mention.js';

const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map(({ symbol, dimension }): [string, string] => [symbol, dimension]),
  ...[...LETTER_UNITS.values()].map(({ symbol, dimension }): [string, string] => [symbol, dimension]),
]);

const dimensionOf = (unit: string): string | undefined => DIMENSIONS.get(unit) ?? (CURRENCY_CODES.has(unit) ? 'money' : undefined);

/** Whether `second` says in another unit what `first` said: "11 km (7 miles)", "11 km, or 7 miles,". */
const repeats = ({ text }: Prose, first: QuantityMention, second: QuantityMention): boolean => {
  if (first.value.unit === second.value.unit) return false;
  const gap = text.slice(first.span.end, second.span.start).trim();
  if (gap !== '(' && gap !== '/' && !/^,? or$/.test(gap) && gap !== '[') return false;
  if (gap === ', or' && !/^[,.;)]/.test(text.slice(second.span.end))) return false;
  const dimension = dimensionOf(first.value.unit);
  return dimension !== undefined && dimension !== 'time' && dimension !== 'share' && dimension === dimensionOf(second.value.unit);
};

/** "lost 190 points, or 0.6%": the same change told on another scale. */
const saysAgain = ({ text }: Prose, first: QuantityMention, second: QuantityMention): boolean =>
  dimensionOf(second.value.unit) !== undefined &&
  dimensionOf(second.value.unit) !== 'time' &&
  first.value.unit !== second.value.unit &&
  /^,? or$|^\($/.test(text.slice(first.span.end, second.span.start).trim());

/** The conversion says no more than the figure that it converts: it takes over the bound. */
const bounded = (value: Quantity, as: Quantity): Quantity => {
  if (value.figure === undefined || value.min === undefined || value.max === undefined || value.min !== value.max) return value;
  const { figure } = value;
  const { min: _min, max: _max, ...rest } = value;
  const approximate = as.approximate ? ({ approximate: true } as const) : {};
  if (as.max === undefined) return { ...rest, min: figure, ...(as.minExclusive ? { minExclusive: true } : {}), ...approximate };
  if (as.min === undefined) return { ...rest, max: figure, ...(as.maxExclusive ? { maxExclusive: true } : {}), ...approximate };
  return { ...value, ...approximate };
};

/** Marks the figures that only convert the one before them. */
export const withConversions = (prose: Prose, mentions: readonly QuantityMention[]): QuantityMention[] => {
  const out: QuantityMention[] = [];
  for (const mention of mentions) {
    const before = out.at(-1);
    const change =
      before && mention.value.change === undefined && before.value.change !== undefined && saysAgain(prose, before, mention)
        ? { change: before.value.change }
        : undefined;
    if (change) out.push({ ...mention, value: { ...mention.value, ...change }, ...(mention.rule === 'exactly' ? { rule: before!.rule } : {}) });
    else if (before && repeats(prose, before, mention))
      out.push({ ...mention, value: bounded(mention.value, before.value), rule: before.rule, converted: true });
    else out.push(mention);
  }
  return out;
};
