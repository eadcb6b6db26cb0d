/** From what the words say to the days they name, given the publication and the date last spoken of. */
import { EARLY_HOURS, HOURS, LATE_HOURS, SEASON_START, type Edge } from '../../../lexicon/calendar.js';
import type { Grain } from '../../../model/index.js';
import type { Publication } from './anchor.js';
import { dayOn, decadeStart, monthEnd, monthStart, plusDays, plusMonths, quarterStart, weekdayOf, weekStart, yearOf, yearStart, type Day } from './days.js';
import type { Expression } from './expression.js';

/** Days from `start` to `end`, both included, and minutes counted from the midnight of `start` where the words are finer. */
export interface Resolved {
  readonly start: Day;
  readonly end: Day;
  readonly grain: Grain;
  readonly minutes?: readonly [number, number];
  readonly approximate?: true;
  readonly implied?: readonly ('year' | 'month' | 'day')[];
  /** Counted from the publication. */
  readonly anchored?: true;
}

/** It needs a date of publication, and there is none. */
export interface Unanchored {
  readonly needs: Grain;
}

export interface Scene {
  readonly publication?: Publication;
  /** The date last spoken of. */
  readonly focus?: Resolved;
  /** The day last spoken of. */
  readonly focusDay?: Day;
  /** Whether the sentence looks ahead at this date: asked only where it matters. */
  readonly ahead: () => boolean;
  /** Whether the date stands before its noun as something that was: "the Oct. 13 slaying". */
  readonly past: () => boolean;
}

/** A date without a year may lie this many days ahead although nothing in the sentence looks ahead. */
const NEAR_FUTURE = 45;

const anchored = (start: Day, end: Day, grain: Grain): Resolved => ({ start, end, grain, anchored: true });
const monthFrom = (start: Day): readonly [Day, Day] => [start, monthEnd(start)];

/** The date without its year that lies nearest: on or before publication, unless the sentence looks ahead or it is close and the other far. */
const nearest = (e: Expression & { readonly sort: 'date' }, scene: Scene): Day | undefined => {
  const published = scene.publication?.day ?? 0;
  const year = yearOf(published);
  const candidates: Day[] = [];
  const reach = e.weekday === undefined ? 0 : 6;
  for (let y = year - 1 - reach - (e.day === 29 ? 7 : 0); y <= year + 1 + reach; y++) {
    const day = dayOn(y, e.month, e.day);
    if (day !== undefined && (e.weekday === undefined || weekdayOf(day) === e.weekday)) candidates.push(day);
  }
  const back = candidates.findLast((day) => day <= published);
  const ahead = candidates.find((day) => day > published);
  if (back === undefined || ahead === undefined) return back ?? ahead;
  if (back === published) return back;
  // With its weekday it can hardly be another year's: the nearer one.
  if (e.weekday !== undefined) return ahead - published < published - back ? ahead : back;
  if (scene.ahead()) return ahead - published < 300 * 864e5 || published - back > 60 * 864e5 ? ahead : back;
  return !scene.past() && ahead - published <= NEAR_FUTURE * 864e5 && published - back > 200 * 864e5 ? ahead : back;
};

/** Days from publication within which one reading of "04/07/2017" has to lie, and the other not. */
const CLOSE = 31 * 864e5;

const eitherOrder = (e: Expression & { readonly sort: 'date' }, scene: Scene): Resolved | Unanchored | undefined => {
  const published = scene.publication?.day;
  if (published === undefined) return { needs: 'day' };
  const close = [dayOn(e.year!, e.month, e.day), dayOn(e.year!, e.day, e.month)].filter((day) => day !== undefined && Math.abs(day - published) <= CLOSE);
  return close.length === 1 ? anchored(close[0]!, close[0]!, 'day') : undefined;
};

const dateDays = (e: Expression & { readonly sort: 'date' }, scene: Scene): Resolved | Unanchored | undefined => {
  if (e.eitherOrder && e.year !== undefined) return eitherOrder(e, scene);
  const grain: Grain = e.lastDay === undefined ? 'day' : 'span';
  if (e.year === undefined && !scene.publication) return { needs: grain };
  const start = e.year === undefined ? nearest(e, scene) : dayOn(e.year, e.month, e.day);
  if (start === undefined) return undefined;
  const end = e.lastDay === undefined ? start : dayOn(yearOf(start), e.month, e.lastDay);
  if (end === undefined) return undefined;
  return e.year === undefined ? { ...anchored(start, end, grain), implied: ['year'] } : { start, end, grain };
};

const onOrBefore = (day: Day, weekday: number): Day => plusDays(day, -((weekdayOf(day) - weekday + 7) % 7));
const onOrAfter = (day: Day, weekday: number): Day => plusDays(day, (weekday - weekdayOf(day) + 7) % 7);

const weekdayDays = (e: Expression & { readonly sort: 'weekday' }, scene: Scene): Resolved | Unanchored => {
  const base = e.from === 'focus' ? (scene.focusDay ?? scene.publication?.day) : scene.publication?.day;
  if (base === undefined) return { needs: 'day' };
  const day =
    e.shift === -1
      ? onOrBefore(plusDays(base, -1), e.weekday)
      : e.shift === 1
        ? onOrAfter(plusDays(base, 1), e.weekday)
        : e.shift === 0
          ? plusDays(weekStart(base), e.weekday - 1)
          : scene.ahead()
            ? onOrAfter(base, e.weekday)
            : onOrBefore(base, e.weekday);
  return anchored(day, day, 'day');
};

/** Years, months and the like that come again: the last that began on or before publication, or the next where the words look ahead. */
const recurring = (firstOfYear: (year: number) => Day, scene: Scene, shift: -1 | 0 | 1 | undefined, length: number): Day | undefined => {
  const published = scene.publication?.day;
  if (published === undefined) return undefined;
  const year = yearOf(published);
  const starts = [year - 2, year - 1, year, year + 1].map(firstOfYear);
  const running = (start: Day): boolean => start <= published && published < plusMonths(start, length);
  if (shift === -1) return starts.findLast((start) => start <= published && !running(start));
  if (shift === 0) return starts[2];
  if (shift === undefined && length > 1 && length < 6 && scene.ahead()) {
    // "expects to report third-quarter earnings": of a quarter or season, the nearer one.
    const [before, after] = [starts.findLast((start) => start <= published), starts.find((start) => start > published)];
    return before !== undefined && after !== undefined && after - published < published - plusMonths(before, length) ? after : before;
  }
  if (shift === 1 || scene.ahead()) return starts.find((start) => start > published || (shift === undefined && running(start)));
  return starts.findLast((start) => start <= published);
};

const yearOfExpression = (e: Expression | undefined, scene: Scene): number | Unanchored | undefined => {
  if (!e) return undefined;
  const found = resolve(e, scene);
  return found && 'start' in found ? yearOf(found.start) : found;
};

/** A stretch of months that comes every year: a month, quarter, half or season. */
const monthsDays = (
  e: Expression & { readonly sort: 'month' | 'quarter' | 'season' },
  scene: Scene,
  first: number,
  length: number,
  grain: Grain,
): Resolved | Unanchored | undefined => {
  const firstOf = (year: number): Day => dayOn(year, first, 1)!;
  const year = yearOfExpression(e.year, scene);
  if (typeof year === 'object') return { needs: grain };
  const start = year === undefined ? recurring(firstOf, scene, e.shift, length) : firstOf(year);
  if (start === undefined) return scene.publication ? undefined : { needs: grain };
  const end = plusDays(plusMonths(start, length), -1);
  if (year === undefined) return { ...anchored(start, end, grain), implied: ['year'] };
  return e.year?.sort === 'year' ? { start, end, grain } : anchored(start, end, grain);
};

const unitDays = (e: Expression & { readonly sort: 'unit' }, scene: Scene): Resolved | Unanchored | undefined => {
  const { unit, count } = e;
  const published = scene.publication?.day;
  const finest = e.from === 'focus' ? (unit === 'day' || unit === 'weekend' ? scene.focusDay : scene.focus?.start) : undefined;
  const base = finest ?? published;
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
      const start = plusMonths(decadeStart(base), 120 * count);
      return done(start, plusDays(plusMonths(start, 120), -1), 'decade');
    }
    case 'century': {
      const century = Math.ceil(yearOf(base) / 100) + count;
      return done(dayOn(century * 100 - 99, 1, 1)!, dayOn(century * 100, 12, 31)!, 'century');
    }
  }
};

/** Months of a year, days of a month and so on that "early", "mid" and "late" mean: first and last, as a share of the whole. */
const edgeDays = (edge: Edge, whole: Resolved): Resolved => {
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

/** The days that an expression names; nothing where the calendar has no such day. */
export const resolve = (e: Expression, scene: Scene): Resolved | Unanchored | undefined => {
  switch (e.sort) {
    case 'date':
      return dateDays(e, scene);
    case 'weekday':
      return weekdayDays(e, scene);
    case 'month':
      return monthsDays(e, scene, e.month, 1, 'month');
    case 'year':
      return { start: dayOn(e.year, 1, 1)!, end: dayOn(e.year, 12, 31)!, grain: 'year' };
    case 'quarter':
      return monthsDays(e, scene, e.quarter * 3 - 2, e.length === 2 ? 6 : 3, e.length === 2 ? 'span' : 'quarter');
    case 'season':
      return monthsDays(e, scene, SEASON_START[e.season], 3, 'season');
    case 'decade':
      return { start: dayOn(e.year, 1, 1)!, end: dayOn(e.year + 9, 12, 31)!, grain: 'decade' };
    case 'century':
      return e.century < 1 ? undefined : { start: dayOn(e.century * 100 - 99, 1, 1)!, end: dayOn(e.century * 100, 12, 31)!, grain: 'century' };
    case 'unit':
      return unitDays(e, scene);
    case 'edge': {
      const whole = resolve(e.of, scene);
      return whole && 'start' in whole ? edgeDays(e.edge, whole) : whole && { needs: e.edge === 'end' || e.edge === 'start' ? 'day' : 'span' };
    }
    case 'part': {
      const day = resolve(e.of, scene);
      if (!day || !('start' in day)) return day && { needs: 'part-of-day' };
      const minutes = (e.edge === 'early' ? EARLY_HOURS : e.edge === 'late' ? LATE_HOURS : HOURS)[e.part];
      return {
        ...day,
        end: plusDays(day.start, Math.floor(minutes[1] / 1440)),
        grain: 'part-of-day',
        minutes,
        ...(e.edge === undefined ? {} : { approximate: true as const }),
      };
    }
    case 'clock':
      return undefined;
  }
};
