/** What a caller hands over who may have no types: options and answers, held against what was expected. What is wrong is told as problems. */
import type { Extracted } from './extracted.js';
import type { Finding, Reconciliation } from './finding.js';
import type { Problem } from './problem.js';
import { described, failureOf, problem } from './problems.js';
import { meant } from './suggest.js';

/** What is wrong with a value, under the name of its field. */
export type Check = (value: unknown, field: string, where: string) => readonly Problem[];

/** The options that there are, each with what it may be; one that is left out is fine. */
export type Shape = Readonly<Record<string, Check>>;

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const such =
  (expected: string, is: (value: unknown) => boolean): Check =>
  (value, field, where) =>
    is(value) ? [] : [problem(where, field, described(value), expected)];

export const oneOf = (...words: readonly string[]): Check => such(`one of ${words.join(', ')}`, (value) => words.some((word) => word === value));

export const each =
  (check: Check, expected: string): Check =>
  (value, field, where) =>
    Array.isArray(value) ? value.flatMap((item, i) => check(item, `${field}[${i}]`, where)) : such(expected, () => false)(value, field, where);

/** An object of any names, the values of which are all of one sort. */
export const eachNamed =
  (check: Check, expected: string): Check =>
  (value, field, where) =>
    isFields(value)
      ? Object.entries(value).flatMap(([name, item]) => check(item, `${field}.${name}`, where))
      : such(expected, () => false)(value, field, where);

export const TEXT = such('a text', (value) => typeof value === 'string');
export const FILLED = such('a text that is not empty', (value) => typeof value === 'string' && value.trim() !== '');
export const NUMBER = such('a number', (value) => typeof value === 'number' && !Number.isNaN(value));
export const FLAG = such('true or false', (value) => typeof value === 'boolean');

/** A problem for each name that there is not: a mistyped one would otherwise do nothing without a word. */
export const unknownIn = (given: object, names: readonly string[], where: string, what = 'an option'): readonly Problem[] =>
  Object.entries(given).flatMap(([name, value]) => {
    if (names.includes(name)) return [];
    const near = meant(name, names);
    return [
      problem(where, name, described(value), `${what} that exists: ${near === undefined ? `there is ${names.join(', ') || 'none'}` : `did you mean ${near}?`}`),
    ];
  });

/** All that is wrong with options. None at all are fine, but for those that must be there. */
export const wrongIn = (given: unknown, shape: Shape, required: readonly string[] = [], where = 'options', what?: string): readonly Problem[] => {
  const options = given ?? {};
  if (!isFields(options)) return [problem(where, undefined, described(options), 'an object of options')];
  const wrong = Object.entries(shape).flatMap(([name, check]) =>
    options[name] === undefined && !required.includes(name) ? [] : check(options[name], name, where),
  );
  return [...unknownIn(options, Object.keys(shape), where, what), ...wrong];
};

/** The options, for what has no place in its answer for problems: throws an error that has them. */
export const checkedOptions = <Options extends object>(given: Options | undefined, shape: Shape, required?: readonly string[]): Partial<Options> => {
  const problems = wrongIn(given, shape, required);
  if (problems.length > 0) throw failureOf(problems);
  return given ?? {};
};

/** A value, for what has no place in its answer for problems: throws an error that says what came in its place. */
const taken =
  <Value>(expected: string, is: (value: unknown) => boolean) =>
  (value: Value, where: string): Value => {
    if (!is(value)) throw failureOf([problem(where, undefined, described(value), expected)]);
    return value;
  };

const isMade = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** What some methods are asked of, whatever else it is: the first that it has not is told. */
export const withMethods =
  (expected: string, ...names: readonly string[]) =>
  <Value>(value: Value, where: string): Value => {
    if (!isMade(value)) throw failureOf([problem(where, undefined, described(value), expected)]);
    const methods = value as Readonly<Record<string, unknown>>;
    const missing = names.filter((name) => typeof methods[name] !== 'function');
    if (missing.length > 0) throw failureOf(missing.map((name) => problem(where, name, described(methods[name]), `a function: ${expected}`)));
    return value;
  };

export const textOrFailure = taken<string>('a text', (value) => typeof value === 'string');

const isIterable = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value;

/** What comes one by one: what all of them are called, what each is, and whether it is one. */
interface Sort {
  readonly list: string;
  readonly item: string;
  readonly is: (value: unknown) => boolean;
}

/** What is wrong with what comes one by one. */
export const wrongOfEach = (given: unknown, where: string, { list, item, is }: Sort): readonly Problem[] => {
  if (!isIterable(given)) return [problem(where, undefined, described(given), list)];
  return [...given].flatMap((one, at) => (is(one) ? [] : [problem(`${where}, entry ${at + 1}`, undefined, described(one), item)]));
};

/** All of them, what comes one by one being gone through once: throws an error that says which is none. */
export const eachOrFailure = <Item>(given: Iterable<Item>, where: string, sort: Sort): readonly Item[] => {
  const items = isIterable(given) ? [...given] : given;
  const problems = wrongOfEach(items, where, sort);
  if (problems.length > 0) throw failureOf(problems);
  return items as readonly Item[];
};

export const isAnswer = (given: unknown): given is Reconciliation => isFields(given) && Array.isArray(given['findings']) && Array.isArray(given['reports']);

export const AN_ANSWER = 'the answer of reconcile, { reports, findings }';

/** The answer of `reconcile`, as a renderer or an exporter is given it: throws an error that says what came in its place. */
export const answered = (given: Reconciliation): Reconciliation => taken<Reconciliation>(AN_ANSWER, isAnswer)(given, 'reconciliation');

/** What an exporter without options may be called with beside the answer: nothing, or no option. */
export type NoOptions = Readonly<Record<string, never>>;

/** As `answered`, for what has no options: one that is given is told as any option that there is not. */
export const answeredAlone = (given: Reconciliation, options: NoOptions | undefined): Reconciliation => {
  checkedOptions(options, {});
  return answered(given);
};

const isExtractedEvent = (event: unknown): boolean => isFields(event) && isFields(event['clues']);
const isExtracted = (claim: unknown): boolean => isFields(claim) && isExtractedEvent(claim['event']);
const isAnExtract = (value: unknown): boolean =>
  isFields(value) && isFields(value['report']) && Array.isArray(value['claims']) && value['claims'].every(isExtracted);

export const EXTRACTED_CLAIMS = {
  list: 'the claims of the reports',
  item: 'a claim as extract finds it, with the clues of its event: those of a finding are without',
  is: isExtracted,
};
export const AN_EXTRACT = { list: 'a list of { report, claims }', item: '{ report, claims }, as extract finds them', is: isAnExtract };
export const A_CARD = {
  list: 'the cards of reports',
  item: 'a card, as cardOf makes it',
  is: (value: unknown): boolean => isFields(value) && isFields(value['report']) && Array.isArray(value['events']) && value['events'].every(isExtractedEvent),
};
export const ANSWERS = { list: 'a list of answers', item: AN_ANSWER, is: isAnswer };

export const extractOrFailure = taken<Extracted>(AN_EXTRACT.item, isAnExtract);

/** A finding of such an answer. */
export const findingOrFailure = taken<Finding>(
  'a finding of reconcile, { claims, relations, verdict, … }',
  (value) => isFields(value) && Array.isArray(value['claims']) && Array.isArray(value['relations']) && isFields(value['event']),
);
