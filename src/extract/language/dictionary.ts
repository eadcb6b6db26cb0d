/** Which words are English words as they stand, and no names alone. */
import { askLibrary } from './library.js';
import { perWord } from './words.js';

/** The bit of a word that the library's dictionary does not have. */
const UNKNOWN = 1;

/** Whether the library's dictionary has a word in small letters: "water", "unity", but not "cessna". */
export const isInDictionary = perWord(({ lower }) => askLibrary(lower).every(({ may }) => may !== UNKNOWN));
