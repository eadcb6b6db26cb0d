/**
 * Arithmetic on calendar days. A day is the instant of its midnight in UTC, in milliseconds, so that two days compare as numbers.
 *
 * date-fns reads a date through its local accessors, and so in the machine's zone (a day that the zone skipped is lost).
 * It takes a context that makes its dates: ours makes dates whose local accessors are the UTC ones.
 */
import { DAY } from '../../../model/period.js';
// One by one: what is named 'date-fns' alone loads its 250 files.
import { addMonths } from 'date-fns/addMonths';
import { startOfDecade } from 'date-fns/startOfDecade';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import { startOfYear } from 'date-fns/startOfYear';

export type Day = number;

const utcPrototype = Object.create(Date.prototype) as Record<string, unknown>;
for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const) {
  utcPrototype[`get${part}`] = Date.prototype[`getUTC${part}`];
  if (part !== 'Day') utcPrototype[`set${part}`] = Date.prototype[`setUTC${part}`];
}
// Not constructed anew with another prototype: the engine would take each such date for one of a kind, and look up all that is asked of it.
const utc = { in: (value: Date | number | string): Date => Object.setPrototypeOf(new Date(value), utcPrototype) as Date };

export const plusDays = (day: Day, count: number): Day => day + count * DAY;
export const plusMonths = (day: Day, count: number): Day => +addMonths(day, count, utc);
/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((Math.floor(day / DAY) + 3) % 7) + 7) % 7) + 1;
export const monthStart = (day: Day): Day => +startOfMonth(day, utc);
/** Asked of each month that is named: reckoned here, since a date made in a context is dear. */
export const monthEnd = (day: Day): Day => {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
  return date.setUTCHours(0, 0, 0, 0);
};
export const quarterStart = (day: Day): Day => +startOfQuarter(day, utc);
export const weekStart = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));
export const yearStart = (day: Day): Day => +startOfYear(day, utc);
export const decadeStart = (day: Day): Day => +startOfDecade(day, utc);

export const yearOf = (day: Day): number => new Date(day).getUTCFullYear();

/** The day of that date, or nothing where the calendar has none (30 February). Month 1 to 12. */
export const dayOn = (year: number, month: number, day: number): Day | undefined => {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? made.getTime() : undefined;
};

const MOST_WRITTEN = 2_000;
const written = new Map<Day, string>();

/** `2024-05-14`. A report names few days, and each again and again. */
export const isoDate = (day: Day): string => {
  const known = written.get(day);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const iso = new Date(day).toISOString().slice(0, 10);
  written.set(day, iso);
  return iso;
};
