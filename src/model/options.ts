import type { Domain } from './domain.js';
import type { Policy } from './resolution.js';

/** What can be claimed, for `extract` and all that rests on it. */
export interface Options {
  /** What can be claimed; left out: all built-in domains. */
  readonly domains?: readonly Domain[];
}

/** Whether and how one value is taken out of each finding. */
export interface Resolving {
  /** Left out: `none`. */
  readonly resolve?: Policy;
  /** For `hierarchy`: names of publishers and speakers, the one that weighs most first. */
  readonly hierarchy?: readonly string[];
}

/** How much is taken in. What is over a limit is left out whole, and told in the `problems` of the answer. Left out: no limit. */
export interface Limits {
  /** UTF-16 units of a report's text: a longer report is left out. */
  readonly maxTextLength?: number | undefined;
  /** Of more reports none is read. */
  readonly maxReports?: number | undefined;
}

/** What stops a run: an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Calls the listener when it says stop. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Calls it no more. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What `reconcile` may be told. */
export interface ReconcileOptions extends Options, Resolving, Limits {
  /** Asked before each report is read and each fact is judged. Once it says stop there are no findings, and a problem that says so. */
  readonly signal?: StopSignal;
}
