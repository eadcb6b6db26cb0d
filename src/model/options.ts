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

/** What `reconcile` may be told. */
export interface ReconcileOptions extends Options, Resolving {}
