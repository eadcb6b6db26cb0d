/**
 * The figures of a sentence as a list has them: each with its hedge and unit, and without a noun.
 */
import type { Token } from '../../language.js';
import type { Line, Reading } from '../../reading.js';
import type { QuantityMention } from '../../recognisers/quantities/index.js';

/** A figure by tokens `first` to `last` (excluded), its number at `at`. */
export interface Figure {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  /** It has no unit, and so counts what its label names. */
  readonly bare: boolean;
  /** A share, or another amount with its unit. */
  readonly share: boolean;
  readonly amount: boolean;
  /** "none", "nil" */
  readonly none: boolean;
}

const ofMention = ({ first, last, number, head, value, rule }: QuantityMention): Figure => ({
  first,
  last: head === undefined ? last : number.last,
  at: number.first,
  bare: value.change === undefined && (value.unit === '' || head !== undefined),
  share: value.change === undefined && value.unit === '%',
  amount: value.change === undefined && value.unit !== '%' && value.unit !== '' && head === undefined,
  none: rule === 'none',
});

const PLAIN = /^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,6})$/;
const YEAR = /^(?:1[7-9]|20)\d\d$/;
const GLUE: ReadonlySet<string> = new Set(['-', '/', ':', '.', '–', '#']);

/** A number that looks like the end of a name ("Fatalities 4", "Unity Party 61") and is none of a date, a clock or a code. */
const isPlain = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  if (token.tag !== 'NUM' || !PLAIN.test(token.text) || YEAR.test(token.text)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.end === token.start && GLUE.has(before.text)) return false;
  return next?.tag !== 'NUM' && !(next?.start === token.end && GLUE.has(next.text) && next.end === tokens[at + 2]?.start);
};

/** The figures of a line in order, those among them that are written like a part of a name. */
export const figuresIn = ({ prose: { tokens } }: Reading, { sentence, quantities, periods, tallies }: Line): readonly Figure[] => {
  const figures = quantities.map(ofMention);
  const taken = [...quantities, ...periods, ...tallies.flatMap(({ sides }) => sides)];
  const covered = new Set<number>();
  for (const { first, last } of taken) for (let i = first; i < last; i++) covered.add(i);
  for (let at = sentence.first; at < sentence.last; at++)
    if (!covered.has(at) && isPlain(tokens, at)) figures.push({ first: at, last: at + 1, at, bare: true, share: false, amount: false, none: false });
  return figures.length > quantities.length ? figures.sort((a, b) => a.first - b.first) : figures;
};
