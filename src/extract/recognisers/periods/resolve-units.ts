/** Days, weeks, months and years counted from the publication or from the date last spoken of. */
import { dayOn, decadeStart, monthEnd, monthStart, plusDays, plusMonths, quarterStart, weekdayOf, weekStart, yearOf, yearStart } from './days.js';
import type { Expression } from './expression.js';
import type { Grain } from '../../../model/index.js';
import { anchored, type Resolved, type Scene, type Unanchored } from './scene.js';
import type { Day } from './days.js';

const monthFrom = (start: Day): readonly [Day, Day] => [start, monthEnd(start)];

/** "a decade ago": about that year. */
const yearsAway = (base: Day, years: number): Resolved => {
  const start = plusMonths(yearStart(base), 12 * years);
  return { ...anchored(start, plusDays(plusMonths(start, 12), -1), 'year'), approximate: true };
};

/** "last week", "two years ago", "the following day". */
export const unitDays = (e: Expression & { readonly sort: 'unit' }, scene: Scene): Resolved | Unanchored | undefined => {
  const { unit, count } = e;
  const published = scene.publication?.day;
  const finest = e.from === 'focus' ? (unit === 'day' || unit === 'weekend' ? scene.focusDay : scene.focus?.start) : undefined;
  const base = finest ?? published;
  // "that day", "a month later" of no date spoken of name none. "A year earlier" may compare with the present, "the quarter" is the last.
  const alone = (unit === 'quarter' && count === 0) || (unit === 'year' && e.ago === true && count < 0);
  if (e.from === 'focus' && finest === undefined && !alone) return undefined;
  if (base === undefined) return { needs: unit === 'minute' ? 'minute' : unit };
  const done = (start: Day, end: Day, grain: Grain): Resolved => (finest === undefined ? anchored(start, end, grain) : { start, end, grain });
  switch (unit) {
    case 'minute':
    case 'hour':
      return undefined;
    case 'day':
      return done(plusDays(base, count), plusDays(base, count), 'day');
    case 'weekend': {
      const week = weekStart(base);
      const current = weekdayOf(base) >= 6 || count > 0 || scene.ahead();
      const saturday = plusDays(week, current ? 5 + (count > 0 ? 7 * (weekdayOf(base) >= 6 ? 1 : 0) : 7 * count) : -2 + 7 * Math.min(0, count + 1));
      return done(saturday, plusDays(saturday, 1), 'weekend');
    }
    case 'week': {
      const monday = plusDays(weekStart(base), 7 * count);
      return done(monday, plusDays(monday, 6), 'week');
    }
    case 'month':
      return done(...monthFrom(monthStart(plusMonths(base, count))), 'month');
    case 'quarter': {
      const from = e.from === 'focus' && scene.focus?.grain !== 'quarter' ? plusMonths(quarterStart(published ?? base), -3) : quarterStart(base);
      const start = plusMonths(from, 3 * count);
      return done(start, plusDays(plusMonths(start, 3), -1), 'quarter');
    }
    case 'year': {
      if (e.ago && Math.abs(count) === 1 && scene.focus?.grain === 'quarter') {
        const start = plusMonths(scene.focus.start, 12 * count);
        return done(start, plusDays(plusMonths(start, 3), -1), 'quarter');
      }
      const start = plusMonths(yearStart(base), 12 * count);
      return done(start, plusDays(plusMonths(start, 12), -1), 'year');
    }
    case 'decade': {
      if (e.ago) return yearsAway(base, 10 * count);
      const start = plusMonths(decadeStart(base), 120 * count);
      return done(start, plusDays(plusMonths(start, 120), -1), 'decade');
    }
    case 'century': {
      if (e.ago) return yearsAway(base, 100 * count);
      const century = Math.ceil(yearOf(base) / 100) + count;
      return done(dayOn(century * 100 - 99, 1, 1)!, dayOn(century * 100, 12, 31)!, 'century');
    }
  }
};
