import { sequenceT } from 'fp-ts/lib/Apply.js';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import type { Limits, Problem, Report } from '../model/index.js';
import { REPORT_FIELDS, ReportCodec, reportOf } from './codecs.js';
import { tooLong, tooMany } from './limits.js';
import { described, failureOf, problem } from '../model/problems.js';
import { meant } from '../model/suggest.js';
import { problemsOf } from './problems.js';

/** Collects the problems of all parts instead of stopping at the first. */
const Validation = E.getApplicativeValidation(RA.getSemigroup<Problem>());

const idOf = (input: unknown): string | undefined => {
  const id: unknown = typeof input === 'object' && input !== null ? (input as { id?: unknown }).id : undefined;
  return typeof id === 'string' && id.trim() !== '' ? id : undefined;
};

/** How a problem names a report: by its id where it has one, else by its place in the list, counted from 1. */
const nameOf = (input: unknown, index: number): string => {
  const id = idOf(input);
  return id === undefined ? `report ${index + 1}` : `report ${described(id)}`;
};

const within = <Taken>(taken: Taken, problems: readonly Problem[]): E.Either<readonly Problem[], Taken> =>
  problems.length === 0 ? E.right(taken) : E.left(problems);

/** So long a name is not met by chance but for a letter or two. */
const LONG = 8;
const plainly = (field: string): string => field.replace(/[-_ ]/g, '').toLowerCase();

/** The field of a report that one was meant to be: "published_at", "publishdAt". Other tools have fields of their own. */
const fieldMeant = (field: string): string | undefined => {
  const plain = plainly(field);
  return REPORT_FIELDS.find((known) => plainly(known) === plain) ?? (plain.length < LONG ? undefined : meant(plain, REPORT_FIELDS));
};

/** A problem for each field that is written nearly as one that the report lacks: left behind without a word, it would be missed. */
const mistyped = (input: unknown, name: string): readonly Problem[] =>
  typeof input !== 'object' || input === null
    ? []
    : Object.entries(input).flatMap(([field, value]) => {
        if ((REPORT_FIELDS as readonly string[]).includes(field)) return [];
        const known = fieldMeant(field);
        return known === undefined || known in input ? [] : [problem(name, field, described(value), `a field of a report: did you mean ${known}?`)];
      });

/** One report: the problems are told under the name given. */
export const decodeReport = (input: unknown, name: string): E.Either<readonly Problem[], Report> => {
  const typos = mistyped(input, name);
  return pipe(
    ReportCodec.decode(input),
    E.bimap((errors) => [...typos, ...problemsOf(name, errors)], reportOf),
    E.chain((report) => within(report, typos)),
  );
};

/** Every report, or the problems of all of them. */
const decodeEach = (inputs: readonly unknown[]): E.Either<readonly Problem[], readonly Report[]> => {
  const { left, right } = pipe(
    inputs,
    RA.partitionMapWithIndex((index, input) => decodeReport(input, nameOf(input, index))),
  );
  return left.length === 0 ? E.right(right) : E.left(left.flat());
};

const sameId = (input: unknown, index: number, before: number): Problem =>
  problem(`report ${index + 1}`, 'id', described(idOf(input)), `an id of its own: report ${before + 1} has this one`);

/** A problem for every report whose id an earlier one has. */
const decodeIds = (inputs: readonly unknown[]): E.Either<readonly Problem[], readonly unknown[]> => {
  const first = new Map<string, number>();
  const twice: Problem[] = [];
  inputs.forEach((input, index) => {
    const id = idOf(input);
    if (id === undefined) return;
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else twice.push(sameId(input, index, before));
  });
  return twice.length === 0 ? E.right(inputs) : E.left(twice);
};

const decodeList = (input: unknown): E.Either<readonly Problem[], readonly unknown[]> =>
  Array.isArray(input) ? E.right(input) : E.left([problem('reports', undefined, described(input), 'a list of reports')]);

/**
 * Takes whatever came in as reports, or tells everything that is wrong with it, a line each.
 *
 * Fields that a report does not have are left behind, but for one that is written nearly as one of its own (`published_at`): that is a problem. An empty list is fine, and so is an empty text. Too many reports, or a text that is too long, are problems.
 *
 * @example
 * decodeReports([{ id: 'a', publisher: 'The Wire', text: 'Nine died.' }]); // right
 * decodeReports([{ id: 'a', publisher: 'The Wire' }]); // left: report "a": text is missing, expected a text
 */
export const decodeReports = (input: unknown, limits: Limits = {}): E.Either<readonly Problem[], readonly Report[]> =>
  pipe(
    decodeList(input),
    E.chain((inputs) => within(inputs, tooMany(inputs.length, limits))),
    E.chain((inputs) => sequenceT(Validation)(decodeEach(inputs), decodeIds(inputs))),
    E.chain(([reports]) =>
      within(
        reports,
        reports.flatMap(({ id, text }) => tooLong(text, `report ${described(id)}`, limits)),
      ),
    ),
  );

/** Reports as a caller hands them over, who may have no types: as they are, or what is wrong with them. */
export const givenReports = (input: readonly Report[]): E.Either<readonly Problem[], readonly Report[]> =>
  pipe(
    decodeReports(input),
    E.map(() => input),
  );

/** As `givenReports`, of reports that come one after another: what is wrong with the next one. */
export const nextReports = (): ((input: Report) => readonly Problem[]) => {
  const first = new Map<string, number>();
  let index = -1;
  return (input) => {
    index += 1;
    const decoded = decodeReport(input, nameOf(input, index));
    if (E.isLeft(decoded)) return decoded.left;
    const before = first.get(input.id);
    if (before !== undefined) return [sameId(input, index, before)];
    first.set(input.id, index);
    return [];
  };
};

/** As `givenReports` of one report, for what has no place in its answer for problems: throws an error that has them. */
export const reportOrFailure = (input: Report, name = nameOf(input, 0)): Report => {
  const decoded = decodeReport(input, name);
  if (E.isLeft(decoded)) throw failureOf(decoded.left);
  return input;
};
