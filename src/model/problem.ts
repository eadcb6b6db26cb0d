import type { Limits } from './options.js';

/** Why an input was not taken: which report, which field, what came and what was expected. */
export interface Problem {
  /** The report: its id where it has one, else its place in the list ("report 3"); or the option or file. */
  readonly where: string;
  readonly field?: string;
  readonly got: string;
  readonly expected: string;
  /** The option that was exceeded, where it was one of the limits. */
  readonly limit?: keyof Limits | 'signal';
  /** All of it in one line. */
  readonly message: string;
}
