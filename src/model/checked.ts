/** What a caller hands over who may have no types: options and answers, held against what was expected. What is wrong is told as problems. */
import type { Reconciliation } from './finding.js';
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

export const isAnswer = (given: unknown): given is Reconciliation => isFields(given) && Array.isArray(given['findings']) && Array.isArray(given['reports']);

export const AN_ANSWER = 'the answer of reconcile, { reports, findings }';

/** The answer of `reconcile`, as a renderer or an exporter is given it: throws an error that says what came in its place. */
export const answered = (given: Reconciliation): Reconciliation => {
  if (!isAnswer(given)) throw failureOf([problem('reconciliation', undefined, described(given), AN_ANSWER)]);
  return given;
};
