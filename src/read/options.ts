import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as t from 'io-ts';
import { unknownIn } from '../model/checked.js';
import type { Policy, Problem, ReconcileOptions, StopSignal } from '../model/index.js';
import { Filled, oneOf, such, wholeFrom } from './codecs.js';
import { DomainCodec } from './domain.js';
import { described, failureOf, problem } from '../model/problems.js';
import { problemsOf } from './problems.js';

const WHERE = 'options';

const POLICIES = ['none', 'range', 'latest', 'majority', 'hierarchy'] as const;

const Count = wholeFrom(0);

const isObject = (input: unknown): input is object => typeof input === 'object' && input !== null && !Array.isArray(input);

const isSignal = (input: unknown): input is StopSignal =>
  isObject(input) && 'aborted' in input && typeof input.aborted === 'boolean' && 'addEventListener' in input && typeof input.addEventListener === 'function';
const Signal = such('an AbortSignal', isSignal);

const Shape = t.partial(
  {
    domains: t.readonlyArray(DomainCodec, 'a list of domains'),
    resolve: oneOf<Policy>(...POLICIES),
    hierarchy: t.readonlyArray(Filled, 'a list of names'),
    maxTextLength: Count,
    maxReports: Count,
    signal: Signal,
  },
  'an object of options',
);

const NAMES = Object.keys(Shape.props);

const notAnObject = (input: unknown): readonly Problem[] => [problem(WHERE, undefined, described(input), Shape.name)];

/** A getter or a proxy may throw when it is read. */
const unreadable = (): readonly Problem[] => [problem(WHERE, undefined, 'something that cannot be read', Shape.name)];

const decoded = (object: object): E.Either<readonly Problem[], ReconcileOptions> => {
  const shape = Shape.decode(object);
  const problems = [...unknownIn(object, NAMES, WHERE), ...(E.isLeft(shape) ? problemsOf(WHERE, shape.left) : [])];
  return RA.isNonEmpty(problems) || E.isLeft(shape) ? E.left(problems) : E.right(optionsOf(shape.right));
};

/**
 * Options from outside, for `reconcile` and `extract`, which take decoded ones. An option that is not known is a problem, since a mistyped one would
 * otherwise do nothing without a word. No options at all are fine.
 *
 * @example
 * decodeOptions({ domain: [] }); // left: options: domain is an empty list, expected an option that exists: did you mean domains?
 */
export const decodeOptions = (input: unknown): E.Either<readonly Problem[], ReconcileOptions> =>
  pipe(
    E.tryCatch(() => pipe(input ?? {}, E.fromPredicate(isObject, notAnObject), E.chain(decoded)), unreadable),
    E.flatten,
  );

/** Domains that were found to be some: each is checked once. */
const known = new WeakSet<object>();

const isKnown = (domains: unknown): domains is readonly object[] =>
  Array.isArray(domains) && domains.every((domain) => typeof domain === 'object' && domain !== null && known.has(domain));

const wrongOf = (input: object, others: readonly string[]): readonly Problem[] => {
  const domains = 'domains' in input ? input.domains : undefined;
  const shape = Shape.decode(isKnown(domains) ? { ...input, domains: undefined } : input);
  const unknown = unknownIn(input, [...NAMES, ...others], WHERE);
  if (E.isLeft(shape) || unknown.length > 0) return [...unknown, ...(E.isLeft(shape) ? problemsOf(WHERE, shape.left) : [])];
  for (const domain of shape.right.domains ?? []) known.add(domain);
  return [];
};

/**
 * Options as a caller hands them over, who may have no types: as they are, or what is wrong with them. A limit that is no number would else be none, and a
 * mistyped option would do nothing. None at all are fine, and so is an option of `reconcile` that the call has no use for: one object may serve several. `others` are those of
 * one call alone.
 */
export const givenOptions = <Given extends object>(
  input: Given | null | undefined,
  others: readonly string[] = [],
): E.Either<readonly Problem[], Given | Record<never, never>> =>
  // Most calls give none: there is nothing to decode.
  input === undefined || input === null
    ? E.right({})
    : pipe(
        E.tryCatch(() => {
          const problems = isObject(input) ? wrongOf(input, others) : notAnObject(input);
          return problems.length > 0 ? E.left(problems) : E.right(input);
        }, unreadable),
        E.flatten,
      );

/** As `givenOptions`, for what has no place in its answer for problems: throws an error that has them. */
export const optionsOrFailure = <Given extends object>(input: Given | null | undefined, others?: readonly string[]): Given | Record<never, never> => {
  const given = givenOptions(input, others);
  if (E.isLeft(given)) throw failureOf(given.left);
  return given.right;
};

const optionsOf = (shape: t.TypeOf<typeof Shape>): ReconcileOptions =>
  Object.fromEntries(NAMES.flatMap((name) => (shape[name as keyof typeof shape] === undefined ? [] : [[name, shape[name as keyof typeof shape]]])));
