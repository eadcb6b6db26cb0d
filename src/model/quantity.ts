/**
 * How much or how many, as far as the words commit to it, and no further.
 *
 * "25" has `min` and `max` 25; "at least 19" has `min` 19 and no `max`; "up to 10" has `max` 10 and no `min`;
 * "more than 300" has `min` 300 with `minExclusive`; "about 1,000" is 1000 to 1000 with `approximate`;
 * "dozens" is a vague band with `approximate`. A bound left out is open. Safe in JSON: never Infinity.
 */
export interface Quantity {
  /** The number as named ("nearly 100": 100); missing where none is ("dozens", "several"). */
  readonly figure?: number;
  readonly min?: number;
  readonly max?: number;
  /** The lower bound itself is excluded: "more than 300". */
  readonly minExclusive?: true;
  /** The upper bound itself is excluded: "fewer than 10". */
  readonly maxExclusive?: true;
  /**
   * A symbol for a measure (`km`, `mi`, `nmi`, `m2`, `°C`, `%`), the ISO 4217 code for money (`NOK`), and for a count the
   * noun counted, in lower case as worded (`people`, `service members`); the empty string for a bare number. Never converted.
   */
  readonly unit: string;
  /** The bounds are not sharp: "about", "some", "nearly", "dozens". */
  readonly approximate?: true;
  /** A difference and not a total: "rose by four", "two more", "down 4%". The figure is the size of the change, never negative. */
  readonly change?: 'rise' | 'fall';
  /** The words that give the value, hedge and unit included. */
  readonly words: string;
}

/** Bounds as numbers, both included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The bounds of a quantity as numbers, open ones as 0 and Infinity, for comparing in code. Approximate bounds reach a tenth further.
 */
export const boundsOf = ({ min, max, approximate }: Quantity): Bounds => {
  const slack = approximate ? 0.1 : 0;
  return { low: (min ?? 0) * (1 - slack), high: (max ?? Infinity) * (1 + slack) };
};

/** Whether two quantities may be one number, as far as their bounds tell. Nothing is converted. */
export const boundsMeet = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x.low <= y.high && y.low <= x.high;
};

/** The names of measures: what a figure is of where nothing names it but its unit. */
export const KINDS_OF_MEASURE: ReadonlySet<string> = new Set('length area volume mass time speed temperature power energy pressure share money'.split(' '));

const SIZES: ReadonlySet<string> = new Set(['height', 'width', 'thickness']);
/** Whether anything may have such a measure: of two lengths, or two heights, nothing tells that they are of one thing. */
export const isOfAnyThing = (attribute: string): boolean => KINDS_OF_MEASURE.has(attribute) || SIZES.has(attribute);

/** The rule that reads a measure by the noun that has it, which no domain knows: "a break fee of 15 million euros". */
export const MEASURED_NOUN = 'the noun that has the measure names it';

/**
 * The rule that reads a figure of which its sentence does not say what it counts: "the police say 87". Its attribute is plainly "figure", and it is a
 * fact only where it meets one that says more.
 */
export const BARE_FIGURE = 'a bare figure';

/** The rule that reads a bare figure as a count of what the figure before it counts: "About 3,000 people came, police say. The organisers say 10,000." */
export const COUNTED_BY_ANOTHER = 'another counts the same';

/** The rule that reads the one by which so many have happened in a stretch: "the city's 39th homicide of the year". What has no stretch may be all there ever were. */
export const IN_A_SERIES = 'numbered in a series';

/** The rule that reads a figure as the former one of that which stands before it: "2,400 metres have been laid, up from 1,500". */
export const FORMER = 'the figure before it, replaced';

/** The unit of an age. */
export const YEARS_OF_AGE = 'years of age';

/** The rule that reads the age of somebody whom only a noun tells of: two of one noun may be two people, so that only like ages of them are one fact. */
export const UNNAMED_AGE = 'an age of somebody without a name';

/** The rule that counts somebody told of alone as one: of several, or all there were. */
export const SINGLE = 'a person counts as one';

/** The rules that read the figures of a vote and of a match, each side by an attribute of its own: what one side has is never what the other has. */
export const SIDE_OF_A_VOTE = 'one side of a vote';
export const SIDE_OF_A_MATCH = 'one side of a match';
