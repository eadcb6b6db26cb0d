import { COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import { OF_WHAT } from '../../lexicon/titles.js';
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

const isNation = (words: string): boolean => COUNTRY_OF.has(words) || DEMONYMS.has(words);
const CAPITAL = /^\p{Lu}/u;

/** The words of a title that say no more than whose it is, or of what: behind "of", before a genitive or a body, a nation, a field, or a name before a common noun. */
const sayWhose = (title: string): ReadonlySet<string> => {
  const [raw, words] = [title.split(/[\s-]+/), wordsOf(title).map(ungendered)];
  const head = headOf(words) ?? '';
  const common = !raw.some((word) => CAPITAL.test(word) && fold(word).startsWith(head));
  const of = words.findIndex((word) => BELONGING.has(word));
  const ofWhat = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && (OF_WHAT.has(word) || isNation(word) || isNation(`${word} ${words[at + 1] ?? ''}`));
  };
  const whose = words.filter(
    (word, at) =>
      (of >= 0 && at > of) ||
      ofWhat(at) ||
      (!OFFICE_SHIFTS.has(word) && (words[at + 1] === 's' || (words[at + 1] !== head && ofWhat(at + 1)))) ||
      (common && raw.some((each) => CAPITAL.test(each) && fold(each) === word)),
  );
  return new Set(contentWords(whose.join(' ')));
};

/**
 * Whether the one is the other with words for whose it is: an office is told in full once, and then by its noun. Any other word may make another of it:
 * "First Admiral" and "Admiral" are two ranks, and a caretaker is none for good.
 */
const isFullForm = (title: string, full: readonly string[], short: readonly string[]): boolean => {
  if (!short.every((word) => full.includes(word))) return false;
  const whose = sayWhose(title);
  return full.every((word) => short.includes(word) || (whose.has(word) && !RANK_SHIFTS.has(word)));
};

const INITIALS = /^\p{Lu}{2,5}$/u;
/** "DRM" and "Tambo Divisional Railway Manager": the letters of its last words. */
const areInitials = (short: string, full: string): boolean => {
  const words = full.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !BELONGING.has(word.toLowerCase()));
  return INITIALS.test(short) && words.length >= short.length && words.slice(-short.length).every((word, at) => word[0]!.toUpperCase() === short[at]);
};

/**
 * Two titles of one person. One office told in full and in short is the same: "director of the hospital", "the hospital's director", "director". A word that
 * makes another post of it refines or excludes, as do two nouns for two posts.
 */
export const compareTitles = (a: Worded, b: Worded): Comparison => {
  if (areInitials(a.words, b.words) || areInitials(b.words, a.words)) return 'same';
  const result = compareDescriptions(a, b);
  if (result !== 'a-within-b' && result !== 'b-within-a' && result !== 'overlap') return result;
  if ([a, b].some(({ words }) => / (?:and|&) /.test(fold(words)))) return result;
  const [headA, headB] = [a, b].map(({ words }) => headOf(wordsOf(words).map(ungendered)));
  const [wordsA, wordsB] = [contentWords(a.words).map(ungendered), contentWords(b.words).map(ungendered)];
  return headA === headB && (isFullForm(a.words, wordsA, wordsB) || isFullForm(b.words, wordsB, wordsA)) ? 'same' : result;
};
