import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Words of three letters and more that stand everywhere and tell nothing of what a sentence is about. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the and but for nor yet its his her their our your was were are has have had been being will would could should may might can did does done that this
   these those with from into onto over under than then there here when while where which who whom whose what how all any some more most other another
   such only own same too very just also not out off about after before between during through against upon per said say says told according were they them
   she him you one two three four five six seven eight nine ten`.split(/\s+/),
);

/** The articles. */
export const ARTICLES = wordSet(['a', 'an', 'the']);

/** Determiners of one thing: what stands behind them is its measure, or it. */
export const DETERMINERS_OF_ONE = wordSet(words('a an the this that its their his her each every no'));

/** Determiners of what is somebody's, or of something, who is told of. */
export const OWNERS = wordSet(words('his her their its'));

/** Those and of who speaks or listens. */
export const ALL_OWNERS = wordSet(words('his her their its our my your'));

/** The articles of what is not told yet. */
export const INDEFINITE_ARTICLES = wordSet(words('a an'));

/** Those, and of one more. */
export const INDEFINITE = wordSet(words('a an another'));

/** Determiners of what is told of already. */
export const DEFINITE = wordSet(words('the this that'));

/** Those, and of what is somebody's: whose it is tells which. */
export const DEFINITE_OR_OWNED = wordSet([...DEFINITE, ...ALL_OWNERS]);

/** The articles, and whatever stands in their place before a noun and counts nothing. */
export const DETERMINERS = wordSet([...ARTICLES, ...DEFINITE, ...ALL_OWNERS, ...words('these those')]);

/** Before the whole that a share is of. */
export const WHOLES: ReadonlySet<string> = new Set(words('the its their his her our my your this that these those all a an'));

/** What two quotations may share and be of two things. */
export const NO_CONTENT: ReadonlySet<string> = new Set(
  words(
    'the a an of to in on and or but is are was were be been it its that this we i you he she they our their his her for with as at by from not no have has had will would',
  ),
);

/** "To be", in every form. */
export const TO_BE = wordSet(words('be is are was were been being'));

/** "To have", in every form. */
export const TO_HAVE = wordSet(words('have has had having'));
