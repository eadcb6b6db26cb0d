/** How finely the words name a time. `part-of-day`: "early on Saturday evening". */
export type Grain = 'minute' | 'hour' | 'part-of-day' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'span';

/**
 * A stretch of calendar time: as fine as the words say, and no finer.
 *
 * `start` and `end` are ISO 8601 and both included. Down to the day they are dates (`2019-12-29`); finer, local times with
 * the report's offset where it is known (`2024-05-14T03:47:00-05:00`) and without one where it is not (`2024-05-14T03:47:00`).
 */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly grain: Grain;
  /** "around 6:20 p.m.", "late 2026". */
  readonly approximate?: true;
  /** Parts that the words leave out and that were filled in from the anchor: `['year']` for "29 December". */
  readonly implied?: readonly ('year' | 'month' | 'day')[];
  /** The publication date that a relative expression was counted from. */
  readonly anchoredTo?: string;
  readonly words: string;
}

/** A relative time in a report that gives no date of publication: what it names is not guessed. */
export interface UnresolvedPeriod {
  readonly grain: Grain;
  readonly unresolved: 'no publication date';
  readonly words: string;
}

export const isResolved = (period: Period | UnresolvedPeriod): period is Period => 'start' in period;

/** Milliseconds. */
export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const MINUTES_A_DAY = DAY / MINUTE;

/** To the hour or the minute. */
export const isClock = ({ grain }: Period): boolean => grain === 'minute' || grain === 'hour';

/** The offset at the end of an instant in ISO 8601: "Z", "+02:00". */
export const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

const CLOCK = /T\d\d:\d\d/;

/** Whether an edge of a period, in ISO 8601, tells a time of day: "2024-03-02T06:00:00". */
export const hasClock = (iso: string): boolean => CLOCK.test(iso);
