import type { Worded } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { compareDescriptions } from './description.js';
import { OFFICE_SHIFTS, RANK_SHIFTS } from './exclusive.js';
import { contentWords, fold, wordsOf } from './words.js';

/** What claims of a title call it: the names for it in given claims as well. */
export const TITLES: ReadonlySet<string> = new Set(['title', 'office', 'rank', 'role', 'post']);

/** Behind these an office says whose or where it is: "director of the hospital". */
const BELONGING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'with']);

/** "chairwoman" and "chairman" are the chair; "spokeswoman" is one word with "spokesman". */
const ungendered = (word: string): string => word.replace(/^(chair|spokes|congress|council|alder|assembly)(?:wo)?(?:man|person)$/, '$1');

/** The noun of an office: its last word, or the last before the words for whose it is. */
const headOf = (words: readonly string[]): string | undefined => {
  const end = words.findIndex((word) => BELONGING.has(word));
  return words.at((end < 0 ? words.length : end) - 1);
};

const isShift = (word: string): boolean => RANK_SHIFTS.has(word) || OFFICE_SHIFTS.has(word);

/** Whether the one is the other with words for whose it is: an office is told in full once, and then by its noun. "First Admiral" and "Admiral" are two ranks. */
const isFullForm = (full: readonly string[], short: readonly string[]): boolean =>
  short.every((word) => full.includes(word)) && !full.some((word) => isShift(word) && !short.includes(word));

/**
 * Two titles of one person. One office told in full and in short is the same: "director of the hospital", "the hospital's director", "director". A word that
 * makes another post of it refines or excludes, as do two nouns for two posts.
 */
export const compareTitles = (a: Worded, b: Worded): Comparison => {
  const result = compareDescriptions(a, b);
  if (result !== 'a-within-b' && result !== 'b-within-a' && result !== 'overlap') return result;
  if ([a, b].some(({ words }) => / (?:and|&) /.test(fold(words)))) return result;
  const [headA, headB] = [a, b].map(({ words }) => headOf(wordsOf(words).map(ungendered)));
  const [wordsA, wordsB] = [contentWords(a.words).map(ungendered), contentWords(b.words).map(ungendered)];
  return headA === headB && (isFullForm(wordsA, wordsB) || isFullForm(wordsB, wordsA)) ? 'same' : result;
};
