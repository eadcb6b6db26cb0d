import type { Bound } from '../../../lexicon/bounds.js';
import type { Quantity } from '../../../model/index.js';

/** The bounds of a quantity and the name of the rule that set them. */
export interface Bounds extends Pick<Quantity, 'figure' | 'min' | 'max' | 'minExclusive' | 'maxExclusive' | 'approximate'> {
  readonly rule: string;
}

/** How far "nearly" and "just over" reach from the figure. */
const CLOSE = 0.1;

const tidy = (value: number): number => Number(value.toPrecision(12));
const approximate = { approximate: true } as const;

/** One figure, and what the hedges beside it make of it. Of two hedges that bound it, the outer one decides: "at least about 30". */
export const boundsOf = (figure: number, hedges: readonly Bound[], rough: boolean): Bounds => {
  const about = rough || hedges.includes('near');
  const bound = hedges.findLast((hedge) => hedge !== 'near');
  const slack = Math.abs(figure) * CLOSE;
  if (bound === undefined && !about) return { figure, min: figure, max: figure, rule: 'exactly' };
  const loose = about ? approximate : {};
  if (bound === 'min') return { figure, min: figure, ...loose, rule: 'at least' };
  if (bound === 'max') return { figure, max: figure, ...loose, rule: 'at most' };
  if (bound === 'above') return { figure, min: figure, minExclusive: true, ...loose, rule: 'more than' };
  if (bound === 'below') return { figure, max: figure, maxExclusive: true, ...loose, rule: 'fewer than' };
  if (bound === 'almost' || bound === 'justUnder')
    return { figure, min: tidy(figure - slack), max: figure, maxExclusive: true, ...approximate, rule: bound === 'almost' ? 'nearly' : 'just under' };
  if (bound === 'justOver') return { figure, min: figure, max: tidy(figure + slack), minExclusive: true, ...approximate, rule: 'just over' };
  return { figure, min: figure, max: figure, ...loose, rule: about ? 'about' : 'exactly' };
};

/** Two figures or a vague band, and what the hedges make of them: "at least 10 to 15" has no top. */
export const bandOf = (min: number, max: number, hedges: readonly Bound[], rule: string, vague: boolean): Bounds => {
  const loose = vague || hedges.includes('near') ? approximate : {};
  const bound = hedges.findLast((hedge) => hedge !== 'near');
  if (bound === 'min') return { min, ...loose, rule: `at least, ${rule}` };
  if (bound === 'above') return { min, minExclusive: true, ...loose, rule: `more than, ${rule}` };
  if (bound === 'max') return { max, ...loose, rule: `at most, ${rule}` };
  if (bound === 'below') return { max, maxExclusive: true, ...loose, rule: `fewer than, ${rule}` };
  return { min, max, ...loose, rule };
};
