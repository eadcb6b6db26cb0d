/** Where a search for the predicate of a figure stands: how far it has come, and what it has passed. */
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';
import { RELATIVES } from '../../../lexicon/clauses.js';
import type { Counted, Field, Link } from '../clause.js';
import { isWholeOf, isWithin } from './subject.js';

/** What has been passed, as far as it bears on the words behind it. */
interface Passed {
  /** "were": what is done is done to the subject. */
  readonly passive: boolean;
  /** "have": a participle behind it is the subject's own deed. */
  readonly auxiliary: boolean;
  /** "Ruiz, 24, of Arles": a comma is still to come. */
  readonly aside: boolean;
  /** "one of them, who": within a relative clause between commas. */
  readonly clausal: boolean;
  /** "the mother of the boy": the verb that follows is another's. */
  readonly within: boolean;
  /** "four of the six": the verb that follows is said of the part. */
  readonly whole: boolean;
}

export interface Place extends Passed {
  readonly field: Field;
  readonly counted: Counted;
  /** The token looked at, and the search's price so far. */
  readonly at: number;
  readonly token: Token;
  readonly cost: number;
}

/** A way to go on from a place. */
export interface Step {
  readonly name: string;
  /** A sentence, and in brackets what the step takes of it. */
  readonly example: string;
  /** The token behind what it takes; -1 where it is not what stands there. */
  readonly end: (place: Place) => number;
  /** Its price, besides that of a word. */
  readonly cost: number;
  /** It does not cost a word. */
  readonly free?: true;
  /** How it leaves things for the words behind it. */
  readonly leaves?: Partial<Passed>;
}

/** The predicate, or that there is none; undefined where it may stand further on. */
export type Verdict = Link | 'none' | undefined;

export const isRelative = (token: Token | undefined): boolean => isOf(token, RELATIVES);

/** Whether nothing but the counted stands before the place. */
export const isFirst = ({ at, counted }: Place): boolean => at === counted.last;

/** One token is taken, where something is so. */
export const oneIf =
  (isSo: (place: Place) => boolean): Step['end'] =>
  (place) =>
    isSo(place) ? place.at + 1 : -1;

export const beginsCounted = ({ counted }: Field, i: number): boolean => counted.some(({ first, last }) => first <= i && i < last);

/** The place behind the counted. */
export const placeBehind = (field: Field, counted: Counted): Place => ({
  field,
  counted,
  at: counted.last,
  token: field.prose.tokens[counted.last]!,
  cost: 0,
  passive: false,
  auxiliary: false,
  aside: false,
  clausal: false,
  within: counted.single !== undefined && isWithin(field, counted.first),
  whole: isWholeOf(field, counted),
});
