import { COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import { BELONGING, LADDERS, OF_WHAT, OFFICES_OF_FIELDS, ONE_OFFICE, PORTFOLIOS, RANKS } from '../../lexicon/titles.js';
import type { Worded } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { compareDescriptions } from './description.js';
import { OFFICE_SHIFTS, RANK_SHIFTS } from './exclusive.js';
import { contentWords, fold, wordsOf } from './words.js';

/** What claims of a title call it: the names for it in given claims as well. */
export const TITLES: ReadonlySet<string> = new Set(['title', 'office', 'rank', 'role', 'post']);

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
      // The capital of "Acting president" at the head of a sentence is none of a name.
      (common && !OFFICE_SHIFTS.has(word) && raw.some((each) => CAPITAL.test(each) && fold(each) === word)),
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

/** A title in the words that stand for all of the same office: "chief executive officer" and "CEO", "retired judge" and "former judge". */
const inOneForm = (title: Worded): Worded => ({ words: ONE_OFFICE.reduce((words, [form, one]) => words.replace(form, one), title.words) });

/** "minister" does not tell which of them: "transport minister" says more. */
const leavesFieldOpen = (words: readonly string[], head: string | undefined): boolean =>
  OFFICES_OF_FIELDS.has(head ?? '') && !words.some((word) => PORTFOLIOS.has(word));

/** The rungs of a ladder that a title names, where nothing else is in it but whose it is: a team captain and a captain of the tug have no rank, nor has who had one. */
const rungsOf = (words: readonly string[], ladder: ReadonlySet<string>): readonly string[] => {
  const head = headOf(words) ?? '';
  return ladder.has(head) && words.every((word) => ladder.has(word) || RANKS.has(word) || OF_WHAT.has(word)) ? words.filter((word) => ladder.has(word)) : [];
};

/**
 * Two ranks of one ladder, of which one body gives somebody one: "Lieutenant" and "Captain". Where one is a part of the other it is a form of address:
 * a lieutenant colonel is called a colonel.
 */
const areTwoRanks = (a: readonly string[], b: readonly string[]): boolean =>
  LADDERS.some((ladder) => {
    const [rungsA, rungsB] = [rungsOf(a, ladder), rungsOf(b, ladder)];
    return rungsA.length > 0 && rungsB.length > 0 && !rungsA.some((rung) => rungsB.includes(rung));
  });

const INITIALS = /^\p{Lu}{2,5}$/u;
/** "DRM" and "Tambo Divisional Railway Manager": the letters of its last words. */
const areInitials = (short: string, full: string): boolean => {
  const words = full.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !BELONGING.has(word.toLowerCase()));
  return INITIALS.test(short) && words.length >= short.length && words.slice(-short.length).every((word, at) => word[0]!.toUpperCase() === short[at]);
};

/**
 * Two titles of one person. One office told in full and in short is the same: "director of the hospital", "the hospital's director", "director". A word that
 * makes another post of it refines or excludes, as do two nouns for two posts; two ranks of one ladder exclude each other.
 */
export const compareTitles = (first: Worded, second: Worded): Comparison => {
  const [a, b] = [inOneForm(first), inOneForm(second)];
  if (areInitials(a.words, b.words) || areInitials(b.words, a.words)) return 'same';
  const [namedA, namedB] = [wordsOf(a.words).map(ungendered), wordsOf(b.words).map(ungendered)];
  if (areTwoRanks(namedA, namedB)) return 'disjoint';
  const result = compareDescriptions(a, b);
  if (result !== 'a-within-b' && result !== 'b-within-a' && result !== 'overlap') return result;
  if ([a, b].some(({ words }) => / (?:and|&) /.test(fold(words)))) return result;
  const [headA, headB] = [headOf(namedA), headOf(namedB)];
  if (headA !== headB || leavesFieldOpen(namedA, headA) || leavesFieldOpen(namedB, headB)) return result;
  const [wordsA, wordsB] = [contentWords(a.words).map(ungendered), contentWords(b.words).map(ungendered)];
  return isFullForm(a.words, wordsA, wordsB) || isFullForm(b.words, wordsB, wordsA) ? 'same' : result;
};
