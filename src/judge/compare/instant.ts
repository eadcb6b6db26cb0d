import { MINUTES_A_DAY } from '../../model/period.js';

/** A point of time as a text gives it: on a calendar, perhaps with a time of day, perhaps in a known zone. */
export interface Instant {
  /** Minutes since 1970 on the calendar and clock as written, no zone applied. */
  readonly local: number;
  /** Minutes that the clock is ahead of UTC; missing where the text has no zone. */
  readonly offset?: number;
  /** Whether a time of day is given. */
  readonly timed: boolean;
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Read by hand, since `Date.parse` takes the zone of the machine where none is written. */
export const instantOf = (iso: string): Instant | undefined => {
  const match = ISO.exec(iso);
  if (match === null) return undefined;
  const [, year, month, day = '01', hour, minute, zone] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 60_000;
  if (hour === undefined || minute === undefined) return { local: date, timed: false };
  const local = date + Number(hour) * 60 + Number(minute);
  if (zone === undefined) return { local, timed: true };
  if (zone === 'Z') return { local, offset: 0, timed: true };
  const digits = zone.replace(':', '');
  const offset = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return { local, offset: digits.startsWith('-') ? -offset : offset, timed: true };
};

/** The calendar day as written, counted from 1970. */
export const dayOf = ({ local }: Instant): number => Math.floor(local / MINUTES_A_DAY);

/** Minutes from `a` to `b`: in one zone where both are known, else by the clocks as written. */
export const minutesBetween = (a: Instant, b: Instant): number =>
  a.offset !== undefined && b.offset !== undefined ? b.local - b.offset - (a.local - a.offset) : b.local - a.local;
