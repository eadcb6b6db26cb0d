import type { Domain } from './domain.js';

/** What `reconcile` and `extract` may be told. */
export interface Options {
  /** What can be claimed; left out: all built-in domains. */
  readonly domains?: readonly Domain[];
}
