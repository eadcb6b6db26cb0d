/** What a store gives back: other hands may have been at it, so that it is decoded as everything from outside is. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import type { Extracted, Problem } from '../model/index.js';
import { decodeExtracted } from './extracted.js';
import { isFields, jsonOf } from './loose.js';
import { described, failureOf, problem } from '../model/problems.js';

type Decoded<Value> = E.Either<readonly Problem[], Value>;

/** All of them, or an error that has the problems of all. */
const allOrFailure = (decoded: readonly Decoded<Extracted>[]): readonly Extracted[] => {
  const { left, right } = pipe(decoded, RA.separate);
  if (left.length > 0) throw failureOf(left.flat());
  return right;
};

const rowOf = (row: unknown, at: number): Decoded<Extracted> => {
  const { id, extracted } = isFields(row) ? row : {};
  const where = `row ${at + 1} (${described(id)})`;
  const json = typeof extracted === 'string' ? jsonOf(extracted) : undefined;
  if (json === undefined) return E.left([problem(where, 'extracted', described(extracted), 'the JSON of a report with its claims')]);
  return pipe(
    decodeExtracted(json, where),
    E.filterOrElse(
      ({ report }) => report.id === id,
      ({ report }): readonly Problem[] => [problem(where, 'id', described(id), `the id of its report, ${described(report.id)}`)],
    ),
  );
};

/** What rows of `id` and `extracted` hold. Throws an error that names each row which is none, with what is wrong with it. */
export const extractedOfRows = (rows: readonly unknown[]): readonly Extracted[] => allOrFailure(rows.map(rowOf));

const isIterable = (input: unknown): input is Iterable<unknown> =>
  typeof input === 'object' && input !== null && Symbol.iterator in input && typeof input[Symbol.iterator] === 'function';

/** What a store has answered. Throws an error that names each entry which is none, with what is wrong with it. */
export const extractedOfStore = (kept: unknown): readonly Extracted[] => {
  if (!isIterable(kept)) throw failureOf([problem('store', 'all', described(kept), 'a list of reports with their claims')]);
  return allOrFailure(Array.from(kept, (each, at) => decodeExtracted(each, `store, entry ${at + 1}`)));
};
