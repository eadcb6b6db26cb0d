/** Labelled claims of stories, and whether a claim of ours is one of them. */
import type { Claim, Span } from '../../src/model/index.js';
import { overlaps } from '../../src/model/span.js';

export interface Gold {
  readonly report: string;
  readonly quote: string;
  readonly nth?: number;
  readonly value: { readonly min?: number; readonly max?: number; readonly approximate?: boolean; readonly start?: string; readonly end?: string } | string;
}

/** Where the nth occurrence of the quote stands. */
export const spanOf = (text: string, { quote, nth = 1 }: Gold): Span => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
};

const ROUNDING = 0.005;
const near = (a: number, b: number): boolean => a === b || (a >= 20 && Math.abs(a - b) <= ROUNDING * a);
const DAY = 86_400_000;
const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10)) / DAY;
const CLOCK = /T\d/;

/** Whether a claim says what the label says: it stands there, with that value as far as its kind has one. */
export const agrees = (claim: Claim, { report, value }: Gold, span: Span): boolean => {
  if (claim.report !== report || !overlaps(claim.span, span)) return false;
  if (typeof value === 'string') return true;
  if (claim.kind === 'quantity') {
    const [low, high] = [claim.value.min ?? 0, claim.value.max ?? Infinity];
    const [from, to] = [value.min ?? 0, value.max ?? Infinity];
    return value.approximate ? low <= to && from <= high : near(from, low) && near(to, high);
  }
  if (claim.kind !== 'time' || value.start === undefined) return false;
  const [from, to] = [dayOf(value.start), dayOf(value.end ?? value.start)];
  const [start, end] = [dayOf(claim.value.start), dayOf(claim.value.end)];
  return from <= end && start <= to && end - start <= Math.max(1, 2 * (to - from + 1)) && (CLOCK.test(claim.value.start) || !CLOCK.test(value.start));
};
