import { hasClock, isClock, MINUTES_A_DAY, type Period } from '../../model/index.js';
import { NAMES_WEEKDAY, OF_A_NIGHT, SAYS_WHICH_WEEK, SMALL_HOURS } from '../../lexicon/calendar.js';
import { isOpenToHalf } from '../../lexicon/half-days.js';
import type { Comparison } from './comparison.js';
import { dayOf, type Instant, instantOf } from './instant.js';

/** Minutes on one time line, both ends included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How many minutes "around" reaches from a time of day: the rounder the time, the further. */
const reachOfAround = (minutes: number): number => {
  const minute = ((minutes % 60) + 60) % 60;
  if (minute === 0) return 30;
  if (minute % 15 === 0) return 15;
  return minute % 5 === 0 ? 10 : 5;
};

/** "At 6 p.m." names the hour and no minute: it is told so of a quarter of an hour either way. */
const REACH_OF_AN_HOUR = 15;

/** How far past the ends of a stretch that is marked as approximate a time may lie without contradicting it. */
const BLUR = 15;

/** Days that "around" reaches from a date, by its grain: two from a day, a month from a month. */
const DAYS_AROUND: Readonly<Partial<Record<Period['grain'], number>>> = {
  day: 2,
  weekend: 3,
  week: 7,
  month: 31,
  quarter: 92,
  season: 92,
  year: 366,
  decade: 3653,
};

const stretchOf = (period: Period, start: Instant, end: Instant, zoned: boolean): Stretch => {
  const at = ({ local, offset = 0 }: Instant): number => (zoned ? local - offset : local);
  const sharp = start.local === end.local;
  let reach = 0;
  if (period.approximate && !start.timed) reach = (DAYS_AROUND[period.grain] ?? 0) * MINUTES_A_DAY;
  else if (sharp && period.approximate) reach = reachOfAround(start.local);
  else if (sharp && start.timed && period.grain === 'hour') reach = REACH_OF_AN_HOUR;
  return { first: at(start) - reach, last: at(end) + reach + (end.timed ? 0 : MINUTES_A_DAY - 1) };
};

const measure = (a: Stretch, b: Stretch): Comparison => {
  if (a.first === b.first && a.last === b.last) return 'same';
  if (a.last < b.first || b.last < a.first) return 'disjoint';
  if (a.first >= b.first && a.last <= b.last) return 'a-within-b';
  if (b.first >= a.first && b.last <= a.last) return 'b-within-a';
  return 'overlap';
};

/** Hours before and after a part of the day that some still call so: half past four is afternoon to the one and evening to the other. */
const BLUR_OF_A_PART = 90;

/** Whether the one names a part of a day and the other an hour. */
const isPartBesideHour = (a: Period, b: Period): boolean => (a.grain === 'part-of-day' && isClock(b)) || (b.grain === 'part-of-day' && isClock(a));

/** Words that count from the day of publication, but for weekdays. */
const BESIDE_TODAY = /\b(?:today|tonight|yesterday|overnight|this|last)\b/i;

/** Whether one was counted from a publication of which only the day is known: in another zone, or written before midnight, it was the day before. */
const mayBeADayOff = ({ anchoredTo, words }: Period): boolean => anchoredTo !== undefined && !hasClock(anchoredTo) && BESIDE_TODAY.test(words);

/** "Saturday" and "around 11 p.m. Saturday" in two reports, counted from two days of publication: the one may repeat the words of the other. */
const repeats = ({ words: a, anchoredTo }: Period, { words: b }: Period): boolean =>
  anchoredTo !== undefined && ` ${b.toLowerCase()} `.includes(` ${a.toLowerCase()} `);
const sayTheSame = (a: Period, b: Period): boolean => a.anchoredTo !== b.anchoredTo && (repeats(a, b) || repeats(b, a));

const isDay = ({ grain, start }: Period): boolean => grain === 'day' && !hasClock(start);

/** Days of which the first is told by its night and the next by its small hours: "Saturday night", "12:40 a.m. on Sunday". They may be of one moment. */
const areOfOneNight = (a: Period, b: Period): boolean => {
  if (!isDay(a) || !isDay(b)) return false;
  const [before, after] = a.start < b.start ? [a, b] : [b, a];
  return OF_A_NIGHT.test(before.words) && SMALL_HOURS.test(after.words);
};

/** "Wednesday", counted from a publication, and no "last Wednesday": in words that stood in an earlier report already it was the one before. */
const isBareWeekday = ({ anchoredTo, words }: Period): boolean => anchoredTo !== undefined && NAMES_WEEKDAY.test(words) && !SAYS_WHICH_WEEK.test(words);
const WEEK = 7 * MINUTES_A_DAY;

/** Whether the one is a weekday that, a week before, is the day of the other. */
const isAWeekOff = (a: Period, stretchA: Stretch, stretchB: Stretch): boolean =>
  isBareWeekday(a) && measure({ first: stretchA.first - WEEK, last: stretchA.last - WEEK }, stretchB) !== 'disjoint';

/** How far a day in one zone may lie from the same day in another. */
const ZONES_APART = 14 * 60;

/** Periods that differ only in parts that their words leave out: "29 December" and "29 December 2018". */
const impliedApart = (a: Period, b: Period): boolean => {
  const implied = new Set([...(a.implied ?? []), ...(b.implied ?? [])]);
  return implied.has('year') && (implied.has('month') ? a.start.slice(8) === b.start.slice(8) : a.start.slice(5, 10) === b.start.slice(5, 10));
};

/** Clocks without a date that are further apart are of two moments of the event rather than of one. */
const ONE_MOMENT = 60;

/** The second moved by whole days to where it is nearest to the first: for times of day whose date nobody wrote. */
const onSameDay = (a: Stretch, b: Stretch): Stretch => {
  const days = Math.round((a.first - b.first) / MINUTES_A_DAY) * MINUTES_A_DAY;
  return { first: b.first + days, last: b.last + days };
};

const HALF_DAY = MINUTES_A_DAY / 2;

/** "3:10" and "3:10 p.m.": how they lie where the one that leaves it open is of the other half of the day. */
const inOtherHalf = (a: Period, b: Period, stretchA: Stretch, stretchB: Stretch): Comparison | undefined => {
  if (!isOpenToHalf(a.words, b.words)) return undefined;
  return [HALF_DAY, -HALF_DAY].map((by) => measure({ first: stretchA.first + by, last: stretchA.last + by }, stretchB)).find((result) => result !== 'disjoint');
};

/**
 * Two periods, as fine as their words are: 03:47 and "Tuesday" → `a-within-b`; 14:22 −02:30 and 16:52 UTC → `same`; 05:10 and 18:25 of one
 * Monday → `disjoint`. Times without a zone are compared by the clock as written.
 */
export const comparePeriods = (a: Period, b: Period): Comparison => {
  const [startA, endA, startB, endB] = [instantOf(a.start), instantOf(a.end), instantOf(b.start), instantOf(b.end)];
  if (!startA || !endA || !startB || !endB) return a.start === b.start && a.end === b.end ? 'same' : 'incomparable';
  const zoned = [startA, endA, startB, endB].every(({ offset }) => offset !== undefined);
  const stretchA = stretchOf(a, startA, endA, zoned);
  const dayImplied = startA.timed && startB.timed && [a, b].some(({ implied }) => implied?.includes('day'));
  const given = stretchOf(b, startB, endB, zoned);
  const stretchB = dayImplied ? onSameDay(stretchA, given) : given;
  const result = measure(stretchA, stretchB);
  if (result === 'same' && a.approximate !== b.approximate && !startA.timed) return a.approximate ? 'b-within-a' : 'a-within-b';
  if (result !== 'disjoint') return result;
  const other = startA.timed && startB.timed ? inOtherHalf(a, b, stretchA, stretchB) : undefined;
  if (other) return other;
  if (impliedApart(a, b) || sayTheSame(a, b) || isAWeekOff(a, stretchA, stretchB) || isAWeekOff(b, stretchB, stretchA)) return 'incomparable';
  const gap = Math.max(stretchA.first - stretchB.last, stretchB.first - stretchA.last);
  if (gap <= MINUTES_A_DAY && areOfOneNight(a, b)) return 'overlap';
  if (gap <= BLUR && ((a.approximate && startA.timed) || (b.approximate && startB.timed))) return 'overlap';
  if (gap <= BLUR_OF_A_PART && isPartBesideHour(a, b)) return 'overlap';
  if (gap <= MINUTES_A_DAY && (mayBeADayOff(a) || mayBeADayOff(b))) return 'incomparable';
  if (dayImplied) return gap <= ONE_MOMENT ? 'disjoint' : 'incomparable';
  if ([a, b].some(({ implied }) => implied?.includes('day'))) return 'incomparable';
  // A clock in one zone and a clock without a zone, or a date, may be of one moment: as two zones have it, or on two calendars.
  const oneZoned = !zoned && [startA, startB].some(({ timed, offset }) => timed && offset !== undefined);
  const mayBeOne =
    oneZoned && ((startA.timed && startB.timed && (startA.offset === undefined) !== (startB.offset === undefined)) || dayOf(startA) !== dayOf(startB));
  return mayBeOne && gap <= ZONES_APART ? 'incomparable' : 'disjoint';
};
