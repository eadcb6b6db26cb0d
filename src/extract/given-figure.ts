/**
 * Whether the words of a quote bear out the figure that a claim from outside takes from them.
 */
import type { GivenQuantity } from '../model/given.js';
import type { Quantity } from '../model/quantity.js';

/** How far a round figure in words may lie from the one given: "about a dozen". */
const SLACK = 0.1;

const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b));

/** The figure named is one of the bounds given ("at least 19": min 19), or lies between them ("nearly 100": 90 to 100). */
const meets = ({ min, max, approximate }: GivenQuantity, figure: number, read: Quantity): boolean => {
  const slack = approximate || read.approximate ? SLACK : 0;
  if ([min, max].some((bound) => bound !== undefined && near(bound, figure, slack))) return true;
  return min !== undefined && max !== undefined && min <= figure && figure <= max;
};

/** "a man of 34 years" is one man. */
const ONE = /\b(?:an?|one|sole|single)\b/gi;
const onesIn = (quote: string): number => quote.match(ONE)?.length ?? 0;

/**
 * Whether a quote says a figure: one of its own figures fits, or all of them together make it ("two men and a woman": 3). A quote without a figure that can
 * be read, or with figures in other units, says nothing against any.
 */
export const bearsOut = (quote: string, read: readonly Quantity[], given: GivenQuantity): boolean => {
  const of = read.filter(({ unit }) => given.unit === undefined || unit === given.unit || unit === '');
  if (of.length === 0 || of.some((each) => each.figure === undefined || meets(given, each.figure, each))) return true;
  const [figure, ones] = [given.min ?? given.max ?? 0, onesIn(quote)];
  const sum = of.reduce((total, each) => total + (each.figure ?? 0), 0);
  return (figure === 1 && ones > 0) || (sum <= figure && figure <= sum + ones);
};
