/** When two words say the same: spellings of two countries, forms of one word, and words that writers put for one another without changing what they say. */

import { SAME_SENSES } from '../lexicon/same-words.js';
import { american } from '../model/spelling.js';
import { relatedWords } from '../judge/compare/words.js';
import { remembered } from '../model/remembered.js';
import { whenAsked } from '../model/when-asked.js';

const ENDINGS = ['ing', 'ies', 'ied', 'ed', 'es', 's'];

/** A word without what its forms end in: "closing", "closed" → "clos"; "stopped" → "stop". */
const root = remembered((word: string): string => {
  const plain = american(word);
  const ending = ENDINGS.find((each) => plain.endsWith(each) && plain.length - each.length >= 3);
  const bare = ending === undefined ? plain : ending.startsWith('ie') ? `${plain.slice(0, -3)}y` : plain.slice(0, plain.length - ending.length);
  return bare.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
});

const groupsByRoot = whenAsked((): ReadonlyMap<string, ReadonlySet<number>> =>
  SAME_SENSES.reduce((index, members, group) => {
    for (const word of members) index.set(root(word), new Set([...(index.get(root(word)) ?? []), group]));
    return index;
  }, new Map<string, Set<number>>()),
);
const groupsOf = (word: string): readonly number[] => [...(groupsByRoot().get(root(word)) ?? [])];

/** The words that may stand for a folded word, as they are listed. */
export const likesOf = (word: string): readonly string[] => groupsOf(word).flatMap((group) => SAME_SENSES[group]!);

/** What a folded word is known by: two that share one of them are one word, or say the same. */
export const keysOf = remembered((word: string): readonly string[] => [root(word), ...groupsOf(word).map((group) => `=${group}`)]);

/** Whether one folded word may stand for another. */
export const areAlike = (a: string, b: string): boolean => relatedWords(a, b) || keysOf(a).some((key) => keysOf(b).includes(key));
