/** What words say about a time, before any date is worked out. */
import type { Edge, PartOfDay, Season, Unit } from '../../../lexicon/calendar.js';

/** -1 "last", 0 "this", 1 "next". */
export type Shift = -1 | 0 | 1;

/** Counted from the publication, or from the date that the text spoke of last ("the previous Friday"). */
type From = 'publication' | 'focus';

/** "around", "just after": how far the time may lie before and after, in minutes. */
export interface Hedge {
  readonly before: number;
  readonly after: number;
}

/** A zone named beside a time: candidates in minutes, or an IANA name. */
export interface NamedZone {
  readonly offsets?: readonly number[];
  readonly timeZone?: string;
}

export interface Clock {
  readonly sort: 'clock';
  /** Minutes since midnight. */
  readonly minute: number;
  readonly second?: number;
  /** Minutes from the time told last: "two hours later". */
  readonly away?: number;
  /** The last minute of a range. */
  readonly until?: number;
  /** Figures that may be of the twelve hours or of the twenty-four: "10:30". */
  readonly either?: true;
  /** Half of the day is not said: "twenty past two". */
  readonly twelve?: true;
  /** "noon", "midnight". */
  readonly named?: true;
  /** Only the hour is named: "8 a.m.". */
  readonly hourOnly?: true;
  readonly hedge?: Hedge;
  readonly zone?: NamedZone;
  /** The day or part of day named with it. */
  readonly of?: Expression;
}

export type Expression =
  | {
      readonly sort: 'date';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      readonly lastDay?: number;
      readonly weekday?: number;
      /** "04/07/2017". */ readonly eitherOrder?: true;
    }
  /** "the 13th" */
  | { readonly sort: 'day of a month'; readonly day: number }
  | {
      readonly sort: 'weekday';
      readonly weekday: number;
      readonly shift?: Shift;
      readonly from?: From;
      /** Weeks from that of publication. */ readonly weeks?: number;
    }
  | { readonly sort: 'month'; readonly month: number; readonly year?: Expression; readonly shift?: Shift }
  | { readonly sort: 'nth'; readonly nth: number; readonly weekday: number; readonly of: Expression }
  | { readonly sort: 'stretch'; readonly count: number; readonly unit: Unit; readonly of: Expression }
  | { readonly sort: 'years'; readonly from: number; readonly to: number }
  | { readonly sort: 'year'; readonly year: number }
  | { readonly sort: 'quarter'; readonly quarter: number; readonly length?: 2; readonly year?: Expression; readonly shift?: Shift }
  | { readonly sort: 'season'; readonly season: Season; readonly year?: Expression; readonly shift?: Shift }
  | { readonly sort: 'decade'; readonly year: number; readonly short?: true }
  | { readonly sort: 'century'; readonly century: number }
  | { readonly sort: 'unit'; readonly unit: Unit; readonly count: number; readonly from: From; readonly latest?: true; readonly ago?: true }
  | { readonly sort: 'edge'; readonly edge: Edge; readonly of: Expression }
  | { readonly sort: 'part'; readonly part: PartOfDay; readonly edge?: Edge; readonly of: Expression }
  | Clock;

/** An expression with the token after it. */
export interface Found {
  readonly next: number;
  readonly expression: Expression;
}
