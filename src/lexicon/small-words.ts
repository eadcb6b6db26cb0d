import { wordSet } from './word-set.js';

/** Words of three letters and more that stand everywhere and tell nothing of what a sentence is about. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the and but for nor yet its his her their our your was were are has have had been being will would could should may might can did does done that this
   these those with from into onto over under than then there here when while where which who whom whose what how all any some more most other another
   such only own same too very just also not out off about after before between during through against upon per said say says told according were they them
   she him you one two three four five six seven eight nine ten`.split(/\s+/),
);

/** The articles. */
export const ARTICLES = wordSet(['a', 'an', 'the']);
