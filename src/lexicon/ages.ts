import { type WordSet, wordSet } from './word-set.js';

const words = (list: string): WordSet => wordSet(list.split(' '));

/** Behind a name, before an age between commas: "Ann Lee Jr., 63,". */
export const NAME_ENDS = words('jr sr');

/** Adjectives that stand for one of several people: "the youngest is 16". */
export const SUPERLATIVES = words('youngest oldest eldest');

/** Nouns for people, before a limit of age: "women over 40". */
export const AGED_PEOPLE = words('people those anyone everyone men women children girls boys adults residents patients voters pupils players workers citizens');

/** Nouns before "of" and an age: "a man of 34". */
export const OF_AGE = words('man woman boy girl child youth person');

/** Nouns before "of" and a number of children: "a father of three". */
export const PARENT_NOUNS: ReadonlySet<string> = new Set('father mother dad mum mom parent grandfather grandmother grandparent parents'.split(' '));
export const PARENTS = wordSet(PARENT_NOUNS);

/** Of these, those whose own children are counted, and no grandchildren. */
export const FATHER_OR_MOTHER = words('father mother dad mum mom parent');

/** Words for the ten years that an age is of: "in her eighties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, at): [string, number] => [word, 20 + 10 * at]),
);

/** Words before the figures of an age. */
export const AGED = wordSet(words('aged age ages'));

/** Words by which a figure is an age or a limit of it. */
export const AGES_OR_LIMITS = wordSet(words('age ages aged younger older'));

/** Between the figures of ages, and behind them. */
export const OF_AGES: ReadonlySet<string> = new Set(words('and to - – ages years old'));
