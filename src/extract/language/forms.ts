/** Forms of words, asked of tokens. */
import { singularOf } from '../../lexicon/inflect.js';
import { perWord } from './words.js';

/** The singular of a token's word, as far as its ending tells. */
export const singular = perWord(({ lower }) => singularOf(lower));
