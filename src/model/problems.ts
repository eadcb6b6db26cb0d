/** Problems in words that a person can act on. */
import { printable } from './json.js';
import type { Problem } from './problem.js';

const LONGEST = 60;

/** A value in a few words: never the whole of it, and safe to print on one line. */
export const described = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
};

/** One problem, with its line: `report "a": publishedAt is "Sunday", expected an ISO 8601 date …`. */
export const problem = (where: string, field: string | undefined, got: string, expected: string): Problem => ({
  where,
  ...(field === undefined ? {} : { field }),
  got,
  expected,
  message: printable(`${where}: ${field === undefined ? `got ${got}` : `${field} is ${got === 'nothing' ? 'missing' : got}`}, expected ${expected}`),
});

/** Problems as an error, for what has no other way to tell them: its message is their lines, and its `problems` are they. */
export const failureOf = (problems: readonly Problem[]): Error & { readonly problems: readonly Problem[] } =>
  Object.assign(new Error(problems.map(({ message }) => message).join('\n')), { problems });
