/** Dates and weekdays: which year, which week. */
import type { Grain } from '../../../model/index.js';
import { dayOn, monthStart, plusDays, plusMonths, weekdayOf, weekStart, yearOf, type Day } from './days.js';
import type { Expression } from './expression.js';
import { anchored, type Resolved, type Scene, type Unanchored } from './scene.js';

/** A date without a year may lie this many days ahead although nothing in the sentence looks ahead. */
const NEAR_FUTURE = 45;
/** The day of an election, a hearing, a summit is spoken of this long before it. */
const NEAR_PLAN = 120;

/** The date without its year that lies nearest: on or before publication, unless the sentence looks ahead or it is close and the other far. */
const nearest = (e: Expression & { readonly sort: 'date' }, scene: Scene): Day | undefined => {
  const found = nearestOf(e, scene);
  if (e.weekday === undefined) return found;
  // "Monday, Nov. 15" in a year in which it is a Tuesday: the weekday is the writer's slip where the date is of these weeks, and no other year's is near.
  const { weekday: _, ...date } = e;
  const plain = nearestOf(date, scene);
  const published = scene.publication?.day ?? 0;
  const isNear = (day: Day | undefined, days: number): boolean => day !== undefined && Math.abs(day - published) <= days * 864e5;
  if (plain === undefined || found === undefined || !isNear(plain, SLIP)) return found;
  const wrongSide = plain <= published && found > published && !scene.ahead();
  return wrongSide || !isNear(found, A_YEAR) ? plain : found;
};
/** Days from publication within which a date is believed against its weekday. */
const SLIP = 45;
const A_YEAR = 400;

const nearestOf = (e: Expression & { readonly sort: 'date' }, scene: Scene): Day | undefined => {
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
  return !scene.past() && ahead - published <= (scene.planned() ? NEAR_PLAN : NEAR_FUTURE) * 864e5 && published - back > 200 * 864e5 ? ahead : back;
};

/** Days from publication within which one reading of "04/07/2017" has to lie, and the other not. */
const CLOSE = 31 * 864e5;

const eitherOrder = (e: Expression & { readonly sort: 'date' }, scene: Scene): Resolved | Unanchored | undefined => {
  const published = scene.publication?.day;
  if (published === undefined) return { needs: 'day' };
  const close = [dayOn(e.year!, e.month, e.day), dayOn(e.year!, e.day, e.month)].filter((day) => day !== undefined && Math.abs(day - published) <= CLOSE);
  return close.length === 1 ? anchored(close[0]!, close[0]!, 'day') : undefined;
};

/** "14 May", "3-5 March 2022". */
export const dateDays = (e: Expression & { readonly sort: 'date' }, scene: Scene): Resolved | Unanchored | undefined => {
  if (e.eitherOrder && e.year !== undefined) return eitherOrder(e, scene);
  const grain: Grain = e.lastDay === undefined ? 'day' : 'span';
  if (e.year === undefined && !scene.publication) return { needs: grain };
  const start = e.year === undefined ? nearest(e, scene) : dayOn(e.year, e.month, e.day);
  if (start === undefined) return undefined;
  const end = e.lastDay === undefined ? start : dayOn(yearOf(start), e.month, e.lastDay);
  if (end === undefined) return undefined;
  return e.year === undefined ? { start, end, grain, anchored: true, implied: ['year'] } : { start, end, grain };
};

/** "the 13th": the nearest to the day last spoken of, else to publication, and on the side of that on which the sentence looks. */
export const dayOfSomeMonth = (dayOfMonth: number, scene: Scene): Resolved | Unanchored | undefined => {
  const published = scene.publication?.day;
  if (published === undefined) return { needs: 'day' };
  const base = scene.focusDay ?? published;
  const ahead = scene.ahead();
  const candidates = [-1, 0, 1].flatMap((months) => {
    const first = new Date(plusMonths(monthStart(base), months));
    const day = dayOn(first.getUTCFullYear(), first.getUTCMonth() + 1, dayOfMonth);
    return day !== undefined && (ahead ? day >= published : day <= published) ? [day] : [];
  });
  const nearest = candidates.toSorted((a, b) => Math.abs(a - base) - Math.abs(b - base))[0];
  return nearest === undefined ? undefined : { start: nearest, end: nearest, grain: 'day', anchored: true, implied: ['year', 'month'] };
};

const onOrBefore = (day: Day, weekday: number): Day => plusDays(day, -((weekdayOf(day) - weekday + 7) % 7));
const onOrAfter = (day: Day, weekday: number): Day => plusDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** "Tuesday", "last Friday", "Thursday next week". */
export const weekdayDays = (e: Expression & { readonly sort: 'weekday' }, scene: Scene): Resolved | Unanchored => {
  if (e.weeks !== undefined && scene.publication) {
    const day = plusDays(weekStart(scene.publication.day), 7 * e.weeks + e.weekday - 1);
    return anchored(day, day, 'day');
  }
  if (scene.from !== undefined && e.shift === undefined) {
    const day = onOrAfter(scene.from, e.weekday);
    return anchored(day, day, 'day');
  }
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

/** "the first Sunday in June", "the last Friday of March". */
export const nthWeekday = (nth: number, weekday: number, month: Resolved): Resolved | undefined => {
  const day = nth < 0 ? onOrBefore(month.end, weekday) : plusDays(onOrAfter(month.start, weekday), 7 * (nth - 1));
  return day > month.end ? undefined : { ...month, start: day, end: day, grain: 'day' };
};
