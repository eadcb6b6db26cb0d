import type { Quantity } from '../../../model/index.js';
import { dimensionOf, inBaseUnit } from '../../../model/units.js';
import type { Prose } from '../../language.js';
import type { QuantityMention } from './mention.js';

const GAP = /^(,? ?(and|but)|,)$/;

const hasOnly = (value: Quantity, bound: 'min' | 'max'): boolean => value[bound] !== undefined && value[bound === 'min' ? 'max' : 'min'] === undefined;

/** A floor and a ceiling in one breath are one amount: "at least 20 and at most 100 people", "more than 40 but fewer than 60". */
const joined = ({ text }: Prose, a: QuantityMention, b: QuantityMention): QuantityMention | undefined => {
  const rising = hasOnly(a.value, 'min');
  if (!(rising ? hasOnly(b.value, 'max') : hasOnly(a.value, 'max') && hasOnly(b.value, 'min'))) return undefined;
  const floor = rising ? a.value : b.value;
  const ceiling = rising ? b.value : a.value;
  if (floor.min! >= ceiling.max!) return undefined;
  if (a.value.change !== b.value.change || (a.value.unit !== '' && a.value.unit !== b.value.unit)) return undefined;
  if (!GAP.test(text.slice(a.span.end, b.span.start).trim())) return undefined;
  const words = text.slice(a.span.start, b.span.end);
  const { figure: _floor, words: _before, ...low } = floor;
  const { figure: _ceiling, words: _after, ...high } = ceiling;
  const value: Quantity = { ...low, ...high, unit: b.value.unit, words };
  return {
    ...b,
    span: { start: a.span.start, end: b.span.end },
    text: words,
    value,
    first: a.first,
    number: { first: a.number.first, last: b.number.last },
    rule: 'from one figure to another',
  };
};

/** What a measure in two units has between them: "4 feet 5 inches", "two hours and ten minutes". */
const BETWEEN = /^(?:and|)$/;
/** A comma too in a height or a weight; a list of times ("3 years, 2 months, 14 days") is told piece by piece. */
const LISTED = /^(?:,? ?and|,|)$/;
const isSharp = ({ min, max, approximate }: Quantity): boolean => min !== undefined && min === max && approximate === undefined;
/** So many digits tell any such measure from the next. */
const DIGITS = 1e4;

/** One measure in two units, the smaller one behind the larger: "4 feet 5 inches" is a height and not two. */
const compound = ({ text }: Prose, a: QuantityMention, b: QuantityMention): QuantityMention | undefined => {
  const dimension = dimensionOf(a.value.unit);
  if (dimension === undefined || dimension !== dimensionOf(b.value.unit) || a.value.unit === b.value.unit) return undefined;
  if (!isSharp(b.value) || a.value.min === undefined || a.value.min !== a.value.max || a.value.change !== b.value.change) return undefined;
  // Months are of unlike lengths, and twelve to the year all the same.
  const rest = a.value.unit === 'y' && b.value.unit === 'mo' ? b.value.min! / 12 : inBaseUnit(b.value.min!, b.value.unit) / inBaseUnit(1, a.value.unit);
  if (!Number.isInteger(a.value.min) || rest <= 0 || rest >= 1 || !(dimension === 'time' ? BETWEEN : LISTED).test(text.slice(a.span.end, b.span.start).trim()))
    return undefined;
  const words = text.slice(a.span.start, b.span.end);
  const figure = Math.round((a.value.min + rest) * DIGITS) / DIGITS;
  return {
    ...b,
    span: { start: a.span.start, end: b.span.end },
    text: words,
    value: { ...a.value, figure, min: figure, max: figure, words },
    first: a.first,
    number: { first: a.number.first, last: b.number.last },
    rule: 'one measure in two units',
  };
};

/** Joins the bounds that belong together. */
export const withJoins = (prose: Prose, mentions: readonly QuantityMention[]): QuantityMention[] => {
  const out: QuantityMention[] = [];
  for (const mention of mentions) {
    const before = out.at(-1);
    const both = before && (joined(prose, before, mention) ?? compound(prose, before, mention));
    if (both) out[out.length - 1] = both;
    else out.push(mention);
  }
  return out;
};
