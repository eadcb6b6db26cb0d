/** The whole phrase for a thing that ends before a token, with what it is a part of. */
import { UNTOLD_DETERMINERS } from '../../lexicon/predications.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import type { Run } from '../parties.js';

const NOMINAL: ReadonlySet<Token['tag']> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM']);
const OPENS: ReadonlySet<Token['tag']> = new Set(['DET', 'PUNCT', 'ADP', 'AUX', 'CCONJ', 'SCONJ']);
const ARTICLES = wordSet(['a', 'an']);
const UNTOLD = wordSet(UNTOLD_DETERMINERS);

/** Words before a noun that may be its own, and phrases that may hang on each other. */
const MOST = 4;
const TURNS = 3;

/** What a noun is a part of, or what leads to it, is another thing: "the north entrance of the station", "the road to the airport". */
const headBefore = (tokens: readonly Token[], at: number, first: number): number => {
  const article = tokens[at - 1]?.tag === 'DET' ? at - 1 : at;
  const noun = article - 2;
  if (noun < first || tokens[article - 1]!.tag !== 'ADP') return at;
  // Whatever the tagger makes of "the north entrance".
  let from = noun;
  while (from > first && noun - from < MOST && !OPENS.has(tokens[from - 1]!.tag)) from -= 1;
  return from;
};

/** The phrase that ends before a token, its article left aside. */
export const phraseBefore = (tokens: readonly Token[], last: number, first: number): Run => {
  let at = last - 1;
  while (at > first && last - at <= MOST && NOMINAL.has(tokens[at - 1]!.tag)) at -= 1;
  for (let turns = 0; turns < TURNS; turns++) at = headBefore(tokens, at, first);
  return { first: at, last };
};

/** Whether a phrase is of one or some of several, or of another: "one lane", "some schools", "two roads". A measure may be told of by "a". */
export const isOfSome = (tokens: readonly Token[], { first, last }: Run): boolean =>
  someBetween(tokens, Math.max(0, first - 1), last, (token) => token.tag === 'NUM' || (isOf(token, UNTOLD) && !isOf(token, ARTICLES)));
/** Whether it is of one that the text has not told of before: "a road". */
export const isAnyOne = (tokens: readonly Token[], { first }: Run): boolean => isOf(tokens[first - 1], ARTICLES);
