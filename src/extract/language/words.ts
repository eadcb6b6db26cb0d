/**
 * Words, each kept once, and questions about words, each answered once.
 *
 * What a rule asks of a token is mostly a question about its word alone: is it a month, a hedge, what is its singular? Asked of every token
 * by every rule, those look-ups are what reading costs. `perWord` keeps the answer with the word: to ask again is to read an array.
 */
import { marksOf, type WordSet, wordSet } from '../../lexicon/word-set.js';

/** A word as it stands, folded, and what has been found out about it. */
export interface Word {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** The bits of the sets that it is in. */
  readonly marks: readonly number[];
  /** What `perWord` has found out, by the number of the question. */
  readonly answers: unknown[];
}

const CURLY_APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`]/g;

/** Lower case, with straight apostrophes. Most words are that already: their characters tell sooner than a pattern does. */
export const fold = (word: string): string => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 126 || code === 96 || (code >= 65 && code <= 90)) return word.toLowerCase().replace(CURLY_APOSTROPHE, "'");
  }
  return word;
};

/** The engine's own copy of a string: the one that it keeps for names of properties. Comparing two of those is comparing two addresses. */
const internalised = (text: string): string => {
  const named = Object.create(null) as Record<string, true>;
  named[text] = true;
  return Object.keys(named)[0] ?? text;
};

let questions = 0;
let unasked: readonly unknown[] = [];
/** A copy is much quicker made than a list. */
const noAnswers = (): unknown[] => {
  if (unasked.length !== questions) unasked = Array.from({ length: questions });
  return unasked.slice();
};

/**
 * A question about a word as it stands or folded, to be asked of tokens. `answer` is called once for each distinct word; it must depend on
 * the word alone, and never on a report or on domains. Made where a module is loaded, not within a call: each has a place in every word.
 *
 * @example
 * const isMonth = perWord(({ lower }) => MONTHS.has(lower));
 * if (isMonth(tokens[i]!)) …
 */
export const perWord = <Answer extends {} | null>(answer: (word: Word) => Answer): ((token: { readonly word: Word }) => Answer) => {
  const question = questions++;
  return ({ word }) => {
    const known = word.answers[question];
    if (known !== undefined) return known as Answer;
    const found = answer(word);
    word.answers[question] = found;
    return found;
  };
};

/**
 * A question whose answer depends on a table besides the word, such as the cues of some domains: kept with the word for the table asked last.
 *
 * @example
 * const opens = perWordOf(({ lower }, { opening }: CueIndex) => opening.get(lower) ?? null);
 * if (opens(tokens[i]!, index) !== null) …
 */
export const perWordOf = <Table extends object, Answer extends {} | null>(
  answer: (word: Word, table: Table) => Answer,
): ((token: { readonly word: Word }, table: Table) => Answer) => {
  const question = questions++;
  const asked = questions++;
  return ({ word }, table) => {
    const { answers } = word;
    if (answers[asked] !== table) {
      answers[question] = answer(word, table);
      answers[asked] = table;
    }
    return answers[question] as Answer;
  };
};

/** Whether a token is there and its word, folded, is one of some. */
export const isOf = (token: { readonly word: Word } | undefined, { at, bit }: WordSet): boolean => token !== undefined && (token.word.marks[at]! & bit) !== 0;

/** Whether a word, folded, is one of some: `isOf` as a question of its own. */
export const oneOf = (words: ReadonlySet<string>): ((token: { readonly word: Word }) => boolean) => {
  const set = 'bit' in words ? (words as WordSet) : wordSet(words);
  return (token) => isOf(token, set);
};

/** What a table has for a word, folded. Made where a module is loaded, as every question is. */
export const entryOf = <Entry extends {}>(table: ReadonlyMap<string, Entry>): ((token: { readonly word: Word } | undefined) => Entry | undefined) => {
  const entry = perWord(({ lower }) => table.get(lower) ?? null);
  return (token) => (token === undefined ? undefined : (entry(token) ?? undefined));
};

/** Whether one of the tokens `from` to `to` (excluded) is what is asked. */
export const someBetween = <Token>(tokens: readonly Token[], from: number, to: number, is: (token: Token, at: number) => boolean): boolean => {
  for (let i = from; i < to; i++) if (is(tokens[i]!, i)) return true;
  return false;
};

/** The words of the tokens `from` to `to` (excluded), in small letters. */
export const lowerCase = (tokens: readonly { readonly lower: string }[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** How many words of all texts are kept, and how long they are at most: what is more is asked again, and the answer is the same. */
const KEPT = 20_000;
const LONGEST_KEPT = 200;
const words = new Map<string, Word>();

const madeOf = (text: string, lower: string): Word => ({ text, lower, marks: marksOf(lower), answers: noAnswers() });

/** Sets of words made since then have given words other marks. */
export const forgetWords = (): void => words.clear();

/** The word that a string is: one object for all its tokens. */
export const wordOf = (value: string): Word => {
  const known = words.get(value);
  if (known) return known;
  if (value.length > LONGEST_KEPT) return madeOf(value, fold(value));
  if (words.size >= KEPT) words.clear();
  const text = internalised(value);
  const word = madeOf(text, internalised(fold(text)));
  words.set(text, word);
  return word;
};
