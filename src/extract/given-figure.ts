/**
 * Whether the words of a quote bear out the figure that a claim from outside takes from them.
 */
import { DECADES } from '../lexicon/ages.js';
import { FAMILIES, OPEN_CURRENCIES } from '../lexicon/currencies.js';
import { dimensionOf } from '../lexicon/dimensions.js';
import { CARDINALS, MULTIPLIERS, ORDINAL_WORDS } from '../lexicon/numbers.js';
import { TURNS_ROUND } from '../lexicon/unreal.js';
import { UNITS } from '../lexicon/units.js';
import type { GivenQuantity } from '../model/given.js';
import type { Quantity } from '../model/quantity.js';

/** How far a figure that is only about so much may lie from the one given. */
const SLACK = 0.1;
/** How far beyond the band of a word without a figure ("dozens") a bound given may lie. */
const WIDE = 2;
/** What words that no band is known of say at least: "multiple weapons". */
const SOME = 2;

const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b));

/** "a man of 34 years" is one man. */
const ONE = /\b(?:an?|one|sole|single)\b/gi;
const onesIn = (quote: string): number => quote.match(ONE)?.length ?? 0;
const deniesIn = (quote: string): boolean =>
  quote
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => TURNS_ROUND.has(word));

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(({ symbol, phrases }) => [symbol, ...phrases].map((phrase): [string, string] => [phrase, symbol])),
);
const AGED = / of age$/;
const CODE = /^[A-Z]{3}$/;
/** Dollars of all countries, and the pesos that are written like them. */
const IN_DOLLAR_SIGNS = /^(?:..D|ARS|CLP|COP|CUP|DOP|MXN|UYU)$/;
const COUNT = 'count';

/** One name for a unit, however it is written: "days" and "d"; `count` for whatever noun is counted. */
export const unitNamed = (unit: string): string => {
  const plain = unit.replace(AGED, '');
  return SYMBOLS.get(plain) ?? SYMBOLS.get(plain.toLowerCase()) ?? (CODE.test(plain) || dimensionOf({ unit: plain, words: '' }) !== COUNT ? plain : COUNT);
};

/** "$" and "crowns" are of several countries. */
const mayBeMoney = (code: string, { unit, words }: Quantity): boolean => {
  const family = FAMILIES[unit] ?? FAMILIES[`?${unit}`];
  if (family !== undefined) return code in family;
  // A word or sign that no code is known of may be any money.
  return (
    CODE.test(code) && (unit.startsWith('?') || OPEN_CURRENCIES.has(unit) || unitNamed(unit) === COUNT || (words.includes('$') && IN_DOLLAR_SIGNS.test(code)))
  );
};

/** Whether a figure read is in the unit given. A bare figure is in any, and a count may have any noun. */
const inUnit = ({ unit: given = '' }: GivenQuantity, read: Quantity): boolean =>
  given === '' || read.unit === '' || unitNamed(given) === unitNamed(read.unit) || mayBeMoney(given, read);

const DIGITS = /\d+(?:[.,]\d+)*/gu;
const PAIRS: ReadonlyMap<string, number> = new Map(['both', 'pair', 'couple', 'twice', 'twins'].map((word): [string, number] => [word, 2]));

/** Smaller figures than this leave the word for thousands or millions to the figure before: "announced 14 million; in the accounts there are 9.5". */
const ELLIPTIC = 1000;
/** A figure without a unit of its own, with what a multiplier told just before makes of it. */
const completed = (read: readonly Quantity[], before: string): readonly Quantity[] => {
  const scales = new Set(
    before
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .flatMap((word) => MULTIPLIERS.get(word) ?? []),
  );
  return read.flatMap((each) =>
    each.figure === undefined || each.figure >= ELLIPTIC || each.min !== each.max || each.unit !== ''
      ? []
      : [...scales].map((scale) => ({ ...each, figure: each.figure! * scale, min: each.figure! * scale, max: each.figure! * scale })),
  );
};

/** Numbers that stand in the quote and that nothing has been read of: "Dead 17", "its 37th day", "both drivers". */
const literalsIn = (quote: string, read: readonly Quantity[]): readonly Quantity[] => {
  const words = quote.toLowerCase().split(/[^\p{L}]+/u);
  const numbers = [
    ...(quote.match(DIGITS) ?? []).map((digits) => Number(digits.replace(/,/g, ''))),
    ...words.flatMap((word) => CARDINALS.get(word) ?? PAIRS.get(word) ?? ORDINAL_WORDS.get(word) ?? []),
  ];
  const scales = [1, ...words.flatMap((word) => MULTIPLIERS.get(word) ?? [])];
  const known = new Set(read.flatMap(({ figure, min, max }) => [figure, min, max]));
  return numbers.flatMap((number) => {
    const scaled = scales.map((scale) => number * scale);
    return scaled.some((each) => known.has(each)) ? [] : scaled.map((figure) => ({ figure, min: figure, max: figure, unit: '', words: quote }));
  });
};

/** "several", "dozens": a word that names no figure bears out what lies about within its band; "in his 20s", what lies within its bounds. */
const within = ({ min, max }: GivenQuantity, band: Quantity): boolean =>
  (band.approximate === true || ((min ?? 0) >= (band.min ?? 0) && (max ?? Infinity) <= (band.max ?? Infinity))) &&
  (min === undefined || ((band.min ?? 0) <= min * WIDE && (band.max === undefined || min <= band.max * WIDE))) &&
  (max === undefined || ((band.min ?? 0) <= max && (band.max === undefined || max <= band.max * WIDE)));

/** Whether a bound is one that the quote names: by its figures, by the bounds that their words set, or by what they make together. */
const isNamed = (bound: number, read: readonly Quantity[], rough: boolean): boolean =>
  read.some(({ figure, min, max, approximate, minExclusive, maxExclusive }) => {
    const slack = rough || approximate || min !== max ? SLACK : 0;
    // "more than 300" is 301 or more
    const step = (minExclusive && bound - 1 === min) || (maxExclusive && bound + 1 === max);
    return step || [figure, min, max].some((each) => each !== undefined && near(bound, each, slack));
  });

/** From here on a whole figure may have been rounded. */
const ROUND = 1000;
/** Half of the last place that a figure is told to: "449,000" may be anything from 448,500 to 449,500. */
const roundedWithin = (figure: number): number => {
  let place = Number.isInteger(figure) ? 1 : 0.01;
  while (place < Math.abs(figure) && Number.isInteger(figure / (place * 10))) place *= 10;
  return place / 2;
};
/** Whether the band given is a figure of the quote with what rounding may have taken from it. */
const isRounded = ({ min, max }: GivenQuantity, figures: readonly Quantity[]): boolean =>
  min !== undefined &&
  max !== undefined &&
  min < max &&
  figures.some(
    ({ figure, min: low, max: high }) =>
      figure !== undefined &&
      low === high &&
      (figure >= ROUND || !Number.isInteger(figure)) &&
      min <= figure &&
      figure <= max &&
      Math.max(max - figure, figure - min) <= roundedWithin(figure),
  );

const IN_DECADE = /\b(?<decade>[2-9]0)['’]?s\b/u;
/** "in her eighties", "in his 20s": any age of the ten. */
const isOfDecade = (quote: string, { min, max }: GivenQuantity): boolean => {
  const told = IN_DECADE.exec(quote)?.groups?.decade;
  const decade =
    told === undefined
      ? quote
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .map((word) => DECADES.get(word))
          .find(Boolean)
      : Number(told);
  return decade !== undefined && min !== undefined && max !== undefined && decade <= min && max <= decade + 9;
};

/** Whoever is told of one by one: "the woman and her son". */
const listedIn = (quote: string): number => quote.split(/,|\b(?:and|plus)\b/i).length;

/**
 * Whether a quote says a figure: each bound given is one that its words name, or all of them together make ("two men and a woman": 3), in the unit given.
 * A quote that counts nobody says one of whoever it tells of, and none where it denies. `before`: what the text tells just before it.
 */
export const bearsOut = (quote: string, read: readonly Quantity[], given: GivenQuantity, before = ''): boolean => {
  const { min, max, approximate = false, unit = '' } = given;
  const fitting = read.filter((each) => inUnit(given, each));
  const plain = [...fitting, ...literalsIn(quote, read)];
  const figures = [...plain, ...completed(plain, before)];
  const isCount = unit === '' || unitNamed(unit) === COUNT;
  const counts = fitting.filter((each) => unitNamed(each.unit) === COUNT);
  const sum = counts.reduce((total, { figure = 0 }) => total + figure, 0);
  const people = Math.max(onesIn(quote), listedIn(quote) - counts.length);
  const isSum = (bound: number): boolean => isCount && sum <= bound && bound <= sum + people;
  const most = max ?? min ?? 0;
  // "her son was shot": one; "the woman and the child": two
  if (isCount && min === max && most > 0 && (counts.length === 0 ? most <= people : most === 1 && onesIn(quote) > 0)) return true;
  if (figures.length === 0) return isOfDecade(quote, given) || (most === 0 && deniesIn(quote)) || (approximate && max === undefined && most <= SOME);
  if (figures.some((each) => each.figure === undefined && within(given, each)) || isRounded(given, figures) || isOfDecade(quote, given)) return true;
  return [min, max].every(
    (bound) => bound === undefined || (bound === 0 && bound === min && max !== 0) || isSum(bound) || isNamed(bound, figures, approximate),
  );
};
