import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import type { GivenClaim, Placed, Problem, Refusal } from '../model/index.js';
import { GivenClaimCodec, givenClaimOf } from './claim-codec.js';
import { described, problem } from '../model/problems.js';
import { problemsOf } from './problems.js';

/** One claim: the problems are told under the name given. */
export const decodeClaim = (input: unknown, name: string): E.Either<readonly Problem[], GivenClaim> =>
  pipe(
    GivenClaimCodec.decode(input),
    E.bimap((errors) => problemsOf(name, errors), givenClaimOf),
  );

/** Each claim of a list by itself, or its problems. Anything but a list is one problem. */
const decodeEach = (input: unknown): readonly E.Either<readonly Problem[], GivenClaim>[] =>
  Array.isArray(input)
    ? input.map((each: unknown, index) => decodeClaim(each, `claim ${index + 1}`))
    : [E.left([problem('claims', undefined, described(input), 'a list of claims')])];

/** What came in as claims, each with its place in the list: those that are some, and those that are none, refused with all their problems. */
export const claimsFrom = (input: unknown): { readonly claims: readonly Placed[]; readonly refused: readonly Refusal[] } => {
  const claims: Placed[] = [];
  const refused: Refusal[] = [];
  decodeEach(input).forEach((each, index) => {
    if (E.isRight(each)) claims.push({ index, claim: each.right });
    else
      refused.push({
        index,
        claim: Array.isArray(input) ? input[index] : input,
        reason: 'it is no claim',
        message: each.left.map(({ message }) => message).join('; '),
      });
  });
  return { claims, refused };
};

/**
 * Takes whatever came in as claims, for `reconcileClaims`, or tells everything that is wrong with it, a line each. Fields that a claim does not have are
 * left behind.
 *
 * @example
 * decodeClaims([{ report: 'a', kind: 'number', attribute: 'killed', quote: 'nine died', value: { min: 9, max: 9 } }]);
 * // left: claim 1: kind is "number", expected one of quantity, time, place, actor, responsibility, quotation, description
 */
export const decodeClaims = (input: unknown): E.Either<readonly Problem[], readonly GivenClaim[]> => {
  const { left, right } = pipe(decodeEach(input), RA.separate);
  return left.length === 0 ? E.right(right) : E.left(left.flat());
};
