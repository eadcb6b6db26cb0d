const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for one person, before an age between commas: "the driver, 63,". */
export const PERSONS: ReadonlySet<string> = words(
  'man woman boy girl teenager teen student mother father son daughter brother sister husband wife resident driver officer worker jr sr',
);

/** Nouns for people, before a limit of age: "women over 40". */
export const AGED_PEOPLE: ReadonlySet<string> = words(
  'people those anyone everyone men women children girls boys adults residents patients voters pupils players workers citizens',
);

/** Nouns before "of" and an age: "a man of 34". */
export const OF_AGE: ReadonlySet<string> = words('man woman boy girl child youth person');

/** Nouns before "of" and a number of children: "a father of three". */
export const PARENTS: ReadonlySet<string> = words('father mother dad mum mom parent grandfather grandmother parents');
