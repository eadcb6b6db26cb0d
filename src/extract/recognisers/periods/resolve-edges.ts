/** Parts of a period: its beginning, middle and end, its first months, a part of its day. */
import { EARLY_HOURS, HOURS, LATE_HOURS, type Edge, type PartOfDay, type Unit } from '../../../lexicon/calendar.js';
import { plusDays, plusMonths, type Day } from './days.js';
import type { Resolved } from './scene.js';

/** Months of a year, days of a month and so on that "early", "mid" and "late" mean: first and last, as a share of the whole. */
export const edgeDays = (edge: Edge, whole: Resolved): Resolved => {
  const { start, end, grain } = whole;
  if (edge === 'end') return { ...whole, start: end, grain: 'day' };
  if (edge === 'start') return { ...whole, end: start, grain: 'day' };
  const months = (from: number, count: number): Resolved => ({
    ...whole,
    start: plusMonths(start, from),
    end: plusDays(plusMonths(start, from + count), -1),
    grain: 'span',
    approximate: true,
  });
  const days = (from: number, to: number): Resolved => ({
    ...whole,
    start: plusDays(start, from),
    end: Math.min(end, plusDays(start, to)),
    grain: 'span',
    approximate: true,
  });
  const third = edge === 'early' ? 0 : edge === 'middle' ? 1 : 2;
  if (grain === 'year') return third === 0 ? months(0, 3) : third === 1 ? months(5, 2) : months(9, 3);
  if (grain === 'quarter' || grain === 'season') return months(third, 1);
  if (grain === 'month') return third === 0 ? days(0, 9) : third === 1 ? days(10, 19) : days(20, 30);
  if (grain === 'week') return third === 0 ? days(0, 1) : third === 1 ? days(2, 2) : days(3, 6);
  if (grain === 'decade') return third === 0 ? months(0, 48) : third === 1 ? months(36, 48) : months(72, 48);
  if (grain === 'century') return third === 0 ? months(0, 400) : third === 1 ? months(400, 400) : months(800, 400);
  return whole;
};

/** The first months, weeks or days of a period; counted from its end where negative. */
export const stretchOf = (count: number, unit: Unit, whole: Resolved): Resolved | undefined => {
  const move = (day: Day, by: number): Day => (unit === 'month' ? plusMonths(day, by) : plusDays(day, by * (unit === 'week' ? 7 : 1)));
  const start = count > 0 ? whole.start : move(plusDays(whole.end, 1), count);
  const end = count > 0 ? plusDays(move(whole.start, count), -1) : whole.end;
  return start < whole.start || end > whole.end ? undefined : { ...whole, start, end, grain: 'span' };
};

/** "Tuesday morning", "late on Monday": the day with its minutes. */
export const partOfDay = (part: PartOfDay, edge: Edge | undefined, day: Resolved): Resolved => {
  const minutes = (edge === 'early' ? EARLY_HOURS : edge === 'late' ? LATE_HOURS : HOURS)[part];
  return {
    start: day.start,
    end: plusDays(day.start, Math.floor(minutes[1] / 1440)),
    grain: 'part-of-day',
    minutes,
    approximate: edge === undefined ? day.approximate : true,
    implied: day.implied,
    anchored: day.anchored,
  };
};
