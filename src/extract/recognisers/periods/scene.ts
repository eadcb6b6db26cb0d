/** What an expression is resolved against, and what comes of it. */
import type { Grain } from '../../../model/index.js';
import type { Publication } from './anchor.js';
import type { Day } from './days.js';

/** Days from `start` to `end`, both included, and minutes counted from the midnight of `start` where the words are finer. */
export interface Resolved {
  readonly start: Day;
  readonly end: Day;
  readonly grain: Grain;
  readonly minutes?: readonly [number, number] | undefined;
  readonly approximate?: true | undefined;
  readonly implied?: readonly ('year' | 'month' | 'day')[] | undefined;
  /** Counted from the publication. */
  readonly anchored?: true | undefined;
}

/** It needs a date of publication, and there is none. */
export interface Unanchored {
  readonly needs: Grain;
}

export interface Scene {
  readonly publication: Publication | undefined;
  /** The date last spoken of. */
  readonly focus: Resolved | undefined;
  /** The day last spoken of. */
  readonly focusDay: Day | undefined;
  /** The day from which a range runs: its last weekday is the first one from there. */
  readonly from: Day | undefined;
  /** Whether the sentence looks ahead at this date: asked only where it matters. */
  readonly ahead: () => boolean;
  /** Whether the date stands before its noun as something that was: "the Oct. 13 slaying". */
  readonly past: () => boolean;
  /** Whether it stands with a noun for what is set long before: "the 13 October vote", "the election of 13 October". */
  readonly planned: () => boolean;
}

/** A result that is counted from the publication. */
export const anchored = (start: Day, end: Day, grain: Grain): Resolved => ({ start, end, grain, anchored: true });
