/** The sides of a tally, and the figures that they may have. */
import { CARDINALS } from '../../../lexicon/numbers.js';
import type { Token } from '../../language.js';

export type Side = 'for' | 'against' | 'abstained' | 'winner' | 'loser';

/** A figure of a tally, by tokens `first` to `last` (excluded). */
export interface Tallied {
  readonly side: Side;
  readonly figure: number;
  readonly first: number;
  readonly last: number;
}

const DIGITS = /^\d{1,3}$/;

/** So many as are counted one by one, in digits or in words. */
export const figureOf = ({ text, lower }: Token): number | undefined => (DIGITS.test(text) ? Number(text) : CARDINALS.get(lower));
