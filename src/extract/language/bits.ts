/** What is known of a word of the language data, packed into one number. */

/** Each fact by the name that the NLP library has for it: its first bit, and how many it takes. */
export const BITS = {
  pos: [0, 5],
  lexemeCID: [5, 7],
  posHint: [12, 6],
  normal: [18, 2],
  isContraction: [20, 1],
  isSpellingMapped: [21, 1],
  /** The sort of a token. Only the library writes it, into what it adds. */
  tokenType: [22, 5],
} as const;

export type Field = keyof typeof BITS;

/** A value where the field has its bits. */
export const atBits = (field: Field, value: number): number => value << BITS[field][0];

/** The bits of a field, all set. */
export const maskOf = (field: Field): number => atBits(field, (1 << BITS[field][1]) - 1);
