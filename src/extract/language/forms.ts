/** Forms of words, asked of tokens. */
import { singularOf } from '../../lexicon/inflect.js';
import { isPerson } from '../../lexicon/people.js';
import { perWord } from './words.js';

/** The singular of a token's word, as far as its ending tells. */
export const singular = perWord(({ lower }) => singularOf(lower));

/** Whether a token's word is a noun for one human being. */
export const isPersonNoun = perWord(({ lower }) => isPerson(lower));
