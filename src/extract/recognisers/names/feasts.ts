/** Days that have a name: "Christmas Eve", "Easter Sunday", "Memorial Day". They are times, and nobody. */
import { FEAST_ENDS, FEAST_LEADS, FEASTS } from '../../../lexicon/capitals.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';

/** Whether all the words of a run name a feast. */
export const isFeast = (tokens: readonly Token[], first: number, last: number): boolean =>
  (isOf(tokens[first]!, FEASTS) || (last - first > 1 && isOf(tokens[first]!, FEAST_LEADS))) &&
  tokens.slice(first + 1, last).every((token) => isOf(token, FEAST_ENDS));
