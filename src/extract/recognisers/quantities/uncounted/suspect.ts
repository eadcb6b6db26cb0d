import { MONTHS } from '../../../../lexicon/uncounted.js';
import type { Prose, Token } from '../../../language.js';
import type { NumberRead } from '../numbers.js';
import { isOf } from '../../../language/words.js';

/** The figure in question and its surroundings: the sentence's first and last token (excluded). */
export interface Suspect {
  readonly prose: Prose;
  readonly number: NumberRead;
  readonly from: number;
  readonly limit: number;
}

/** Whether a figure counts nothing, for one reason. */
export type Rule = (suspect: Suspect) => boolean;

export const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Ll}?\p{Lu}/u;

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "May", and not "may". */
export const isMonth = (token: Token | undefined): boolean => token !== undefined && isOf(token, MONTHS) && token.text !== token.lower;

/** Begins with a capital, or is written like "iPhone". */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && CAPITAL.test(token.text);
