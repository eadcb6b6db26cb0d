const spread = <Value>(lists: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(lists).flatMap(([words, value]) => words.split(' ').map((word): [string, Value] => [word, value])));

/** Words for whole numbers below a hundred. */
import { wordSet } from './word-set.js';
import { words } from './words.js';
export const CARDINALS: ReadonlyMap<string, number> = spread({
  'zero nought naught nil': 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, 'forty fourty': 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}); // prettier-ignore

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = spread({
  hundred: 100,
  thousand: 1e3,
  'lakh lac': 1e5,
  'million mln mil mn': 1e6,
  crore: 1e7,
  'billion bn bln': 1e9,
  'trillion tn trn tln': 1e12,
  quadrillion: 1e15,
  'dozen dozens dozs dzs doz': 12,
});

/** Letters that multiply the digits that they touch: "5k", "£1.2b". A bare "m" is read as metres unless the words around it say otherwise. */
export const LETTER_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['m', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['T', 1e12],
]);

/** Words that name a part by its number: "two thirds", "a tenth". Plurals are listed too. */
export const DENOMINATORS: ReadonlyMap<string, number> = (() => {
  const singular = {
    half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
    thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
    fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90,
    hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12,
  }; // prettier-ignore
  const plural = Object.entries(singular).map(([word, value]): [string, number] => [word === 'half' ? 'halves' : `${word}s`, value]);
  return new Map([...Object.entries(singular), ...plural]);
})();

/** Words for a place in a row. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ...[...DENOMINATORS].filter(([word]) => /(?:th|third)$/.test(word)),
]);

/** Fractions that are one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);

/** Words within a denominator that is spelled out: "three hundred and twentieths". */
export const DENOMINATOR_PARTS = wordSet(words('hundred twenty thirty forty fifty sixty seventy eighty ninety'));
