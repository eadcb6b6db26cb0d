/** From what the words say to the days they name, given the publication and the date last spoken of. */
import { SEASON_START } from '../../../lexicon/calendar.js';
import type { Grain } from '../../../model/index.js';
import { dayOn, plusDays, plusMonths, yearOf, type Day } from './days.js';
import type { Expression } from './expression.js';
import { dateDays, dayOfSomeMonth, nthWeekday, weekdayDays } from './resolve-dates.js';
import { edgeDays, partOfDay, stretchOf } from './resolve-edges.js';
import { unitDays } from './resolve-units.js';
import { anchored, type Resolved, type Scene, type Unanchored } from './scene.js';

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
  if (year === undefined) return { start, end, grain, anchored: true, implied: ['year'] };
  return e.year?.sort === 'year' ? { start, end, grain } : anchored(start, end, grain);
};

/** The days that an expression names; nothing where the calendar has no such day. */
export const resolve = (e: Expression, scene: Scene): Resolved | Unanchored | undefined => {
  switch (e.sort) {
    case 'date':
      return dateDays(e, scene);
    case 'day of a month':
      return dayOfSomeMonth(e.day, scene);
    case 'weekday':
      return weekdayDays(e, scene);
    case 'month':
      return monthsDays(e, scene, e.month, 1, 'month');
    case 'years':
      return { start: dayOn(e.from, 1, 1)!, end: dayOn(e.to, 12, 31)!, grain: 'span' };
    case 'nth': {
      const month = resolve(e.of, scene);
      return month && 'start' in month ? nthWeekday(e.nth, e.weekday, month) : month && { needs: 'day' };
    }
    case 'stretch': {
      const whole = resolve(e.of, scene);
      return whole && 'start' in whole ? stretchOf(e.count, e.unit, whole) : whole && { needs: 'span' };
    }
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
      return day && 'start' in day ? partOfDay(e.part, e.edge, day) : day && { needs: 'part-of-day' };
    }
    case 'clock':
      return undefined;
  }
};
