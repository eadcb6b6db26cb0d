/** Forms of words, asked of tokens. */
import { ORDINALS } from '../../lexicon/calendar.js';
import { singularOf } from '../../lexicon/inflect.js';
import { isPerson } from '../../lexicon/people.js';
import { perWord } from './words.js';

/** The singular of a token's word, as far as its ending tells. */
export const singular = perWord(({ lower }) => singularOf(lower));

const FIGURE = /^(\d{1,3})(?:st|nd|rd|th)$/;
/** The number that an ordinal tells: "sixth", "6th"; 0 of what is none, or of a thousand and more. */
export const ordinalOf = perWord(({ lower }) => ORDINALS.get(lower) ?? Number(FIGURE.exec(lower)?.[1] ?? 0));

/** Whether a token's word is a noun for one human being. */
export const isPersonNoun = perWord(({ lower }) => isPerson(lower));
