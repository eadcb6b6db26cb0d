import { remembered } from '../../model/remembered.js';
import { american } from '../../model/spelling.js';
import type { Comparison } from './comparison.js';
import type { Opposites } from './exclusive.js';
import { NEGATIONS, OPEN_WORDS, STOPWORDS } from './stopwords.js';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };

/** Lower case, without marks, apostrophes, and the full stops of abbreviations: "Kata’ib, U.S." → "kataib, us". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/(?<=\p{L})-(?=(?:east|west)(?![\p{L}]))/gu, '');

/** Plurals to singulars, by the commonest endings only. */
const stem = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
};

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;

/** The folded words of a text in their order, plurals as they stand. */
export const wordsOf = remembered((text: string): readonly string[] => fold(text).match(WORD) ?? []);

/** The words that carry content, folded and singular: "the K1 military bases" → k1, military, base. */
export const contentWords = remembered((text: string): readonly string[] => {
  const all = wordsOf(text);
  const content = all.filter((word) => !STOPWORDS.has(word)).map(stem);
  // A phrase of nothing but small words ("the other one") is still a phrase.
  return [...new Set(content.length === 0 ? all : content)];
});

/**
 * A phrase taken apart by its negations: "smoke, not fire" affirms smoke and denies fire, "freed without charge" affirms freed. `open`: it neither affirms nor denies
 * ("arson is not excluded").
 */
export interface Phrase {
  readonly affirmed: readonly string[];
  readonly denied: readonly string[];
  readonly open: boolean;
}

export const phraseOf = remembered((text: string): Phrase => {
  const affirmed: string[] = [];
  const denied: string[] = [];
  let open = false;
  for (const part of text.split(/[,;.]\s|\bbut\b|\s[-–—]\s|\s(?=without\b)/)) {
    const all = wordsOf(part);
    const negated = all.some((word) => NEGATIONS.has(word));
    if (negated && all.some((word) => OPEN_WORDS.has(word))) open = true;
    (negated && !open ? denied : affirmed).push(...contentWords(part).filter((word) => !NEGATIONS.has(word)));
  }
  return { affirmed, denied, open };
});

/** Whether two words differ by at most `limit` letters put in, left out or changed (Levenshtein's distance, cut off early). */
export const editsWithin = (a: string, b: string, limit: number): boolean => {
  if (Math.abs(a.length - b.length) > limit || a.length > 40 || b.length > 40) return a === b;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
};

const DIGIT = /\d/;
/** Letters by which two countries' spellings of a word differ in length, at most: "programme", "program". */
const MOST_APART = 2;

const spelt = remembered(american);

/** One word in two spellings: Kharkiv / Kharkov, grey / gray. Other short words and words with digits must be equal: Iran / Iraq, K1 / K2. */
export const sameSpelling = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a[0] !== b[0] || DIGIT.test(a) || DIGIT.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) <= MOST_APART && spelt(a) === spelt(b)) return true;
  if (shorter < 6) return false;
  return editsWithin(a, b, shorter >= 10 ? 2 : 1);
};

/** One word, or one built on the other: Iran / Iranian, fire / firemen. Too loose to call two names the same. */
export const relatedWords = (a: string, b: string): boolean => {
  if (sameSpelling(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && !DIGIT.test(long);
};

type Alike = (a: string, b: string) => boolean;

const holdsAll = (outer: readonly string[], inner: readonly string[], alike: Alike): boolean =>
  inner.every((word) => outer.some((other) => alike(word, other)));

export const shareWord = (a: readonly string[], b: readonly string[], alike: Alike = sameSpelling): boolean =>
  a.some((word) => b.some((other) => alike(word, other)));

/** More words say more: "US civilian contractor" lies within "contractor". Words beyond the first 40 are left aside. */
export const compareWords = (first: readonly string[], second: readonly string[]): Comparison => {
  const a = first.slice(0, 40);
  const b = second.slice(0, 40);
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'incomparable';
  const aHoldsB = holdsAll(a, b, sameSpelling);
  const bHoldsA = holdsAll(b, a, sameSpelling);
  if (aHoldsB && bHoldsA) return 'same';
  if (aHoldsB) return 'a-within-b';
  if (bHoldsA) return 'b-within-a';
  return shareWord(a, b, relatedWords) ? 'overlap' : 'disjoint';
};

/** Whether one list has a word of the one side and none of the other, and the other list the other way round: dead / alive. */
export const areFacing = (a: readonly string[], b: readonly string[], [left, right]: Opposites): boolean => {
  const has = (words: readonly string[], side: readonly string[]): boolean => words.some((word) => side.includes(word));
  return has(a, left) && has(b, right) && !has(a, right) && !has(b, left);
};

/** Whether a word of one list stands against a word of the other, whichever is on which side. */
export const opposed = (a: readonly string[], b: readonly string[], table: readonly Opposites[]): boolean =>
  table.some((pair) => areFacing(a, b, pair) || areFacing(b, a, pair));
