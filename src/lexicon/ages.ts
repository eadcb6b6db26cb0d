const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Behind a name, before an age between commas: "Ann Lee Jr., 63,". */
export const NAME_ENDS: ReadonlySet<string> = words('jr sr');

/** Adjectives that stand for one of several people: "the youngest is 16". */
export const SUPERLATIVES: ReadonlySet<string> = words('youngest oldest eldest');

/** Nouns for people, before a limit of age: "women over 40". */
export const AGED_PEOPLE: ReadonlySet<string> = words(
  'people those anyone everyone men women children girls boys adults residents patients voters pupils players workers citizens',
);

/** Nouns before "of" and an age: "a man of 34". */
export const OF_AGE: ReadonlySet<string> = words('man woman boy girl child youth person');

/** Nouns before "of" and a number of children: "a father of three". */
export const PARENTS: ReadonlySet<string> = words('father mother dad mum mom parent grandfather grandmother parents');
