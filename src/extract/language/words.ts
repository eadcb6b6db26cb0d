/** Words, each kept once: one object, and one string, for all tokens that are spelt so. */

/** A word as it stands, and folded. */
export interface Word {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
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

/** How many words of all texts are kept, and how long they are at most: what is more is asked again, and the answer is the same. */
const KEPT = 20_000;
const LONGEST_KEPT = 200;
const words = new Map<string, Word>();

/** The word that a string is: one object for all its tokens. */
export const wordOf = (value: string): Word => {
  const known = words.get(value);
  if (known) return known;
  if (value.length > LONGEST_KEPT) return { text: value, lower: fold(value) };
  if (words.size >= KEPT) words.clear();
  const text = internalised(value);
  const word: Word = { text, lower: internalised(fold(text)) };
  words.set(text, word);
  return word;
};
