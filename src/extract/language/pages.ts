/**
 * The words of the language data, by their places and their places by them. They are written a page a string, each after how much of the word before it
 * it begins with, and a page is read when one of its words is first asked for: most texts need few of the ninety thousand.
 */
import { PAGE, PAGES } from './lexemes.js';

const opened: (readonly string[] | undefined)[] = PAGES.map(() => undefined);

const DIGITS = 36;
const read = (page: string): readonly string[] => {
  let word = '';
  return page.split(' ').map((written) => (word = word.slice(0, Number.parseInt(written[0]!, DIGITS)) + written.slice(1)));
};

const wordsOn = (page: number): readonly string[] => (opened[page] ??= read(PAGES[page]!));

/** How many words the data have. */
export const WORDS = (PAGES.length - 1) * PAGE + wordsOn(PAGES.length - 1).length;

/** The word at a place. */
export const wordAt = (place: number): string | undefined => (place < WORDS ? wordsOn(Math.floor(place / PAGE))[place % PAGE] : undefined);

/** The first word of a page, which is written whole: by its small letters the pages are in order. */
const headOf = (page: string): string => page.split(' ', 1)[0]!.slice(1).toLowerCase();

/** The place of a word. Words that differ in capitals alone stand together, and may do so over the end of a page. */
export const placeOf = (word: string): number | undefined => {
  const small = word.toLowerCase();
  // The first word of all is none, and stands before those that are in order.
  let page = 0;
  let after = PAGES.length;
  while (after - page > 1) {
    const middle = (page + after) >>> 1;
    if (headOf(PAGES[middle]!) < small) page = middle;
    else after = middle;
  }
  do {
    const at = wordsOn(page).indexOf(word);
    if (at >= 0) return page * PAGE + at;
    page += 1;
  } while (page < PAGES.length && headOf(PAGES[page]!) === small);
  return undefined;
};
