/** Which words are English words as they stand, and no names alone. */
import { singularOf } from '../../lexicon/inflect.js';
import { askLibrary } from './library.js';
import { perWord } from './words.js';

/** The bit of a word that the library's dictionary does not have. */
const UNKNOWN = 1;

const isKnown = (lower: string): boolean => askLibrary(lower).every(({ may }) => may !== UNKNOWN);

/** Whether the library's dictionary has a word in small letters, or what it is the plural of: "water", "pensioners", but not "cessna". */
export const isInDictionary = perWord(({ lower }) => isKnown(lower) || isKnown(singularOf(lower)));
