/** Rules for dates by their place in a longer period: "the first Sunday in June", "Thursday next week", "the first nine months of 2024". */
import { NAMED_DAYS, PLURAL_UNITS, SHIFTS, WEEKDAYS } from '../../../lexicon/calendar.js';
import type { Reader } from './dispatch.js';
import type { Found } from './expression.js';
import { at, base, follows, isCapital, numberAt, ordinalAt, past, yearAt, type Reading } from './tokens.js';

const weekdayAt = (r: Reading, i: number): number | undefined => (isCapital(at(r, i)) ? WEEKDAYS.get(base(at(r, i))) : undefined);

/** "Thursday next week", "Tuesday of last week". */
export const weekdayOfWeek = (r: Reading, i: number): Found | undefined => {
  const weekday = weekdayAt(r, i);
  const place = past(r, i + 1, 'of');
  const count = SHIFTS.get(at(r, place).lower);
  if (weekday === undefined || count === undefined || !follows(r, place + 1, 'week')) return undefined;
  return { next: place + 2, expression: { sort: 'weekday', weekday, weeks: count } };
};

/** "the first Sunday in June", "the last Friday of March 2024". */
export const weekdayOfMonth = (r: Reading, i: number, period: Reader): Found | undefined => {
  const place = past(r, i, 'the');
  const number = follows(r, place, 'last') ? { value: -1, next: place + 1 } : ordinalAt(r, place);
  const weekday = number && number.value <= 5 ? weekdayAt(r, number.next) : undefined;
  if (!number || weekday === undefined || !/^(?:of|in)$/.test(at(r, number.next + 1).lower)) return undefined;
  const found = period(r, number.next + 2);
  return found && (found.expression.sort === 'month' || (found.expression.sort === 'unit' && found.expression.unit === 'month'))
    ? { next: found.next, expression: { sort: 'nth', nth: number.value, weekday, of: found.expression } }
    : undefined;
};

/** "the first nine months of 2024", "the last two weeks of May", "the first week of June", "the first three months of the year". */
export const stretch = (r: Reading, i: number, period: Reader): Found | undefined => {
  const place = past(r, i, 'the');
  const word = at(r, place).lower;
  if (word !== 'first' && word !== 'last' && word !== 'final') return undefined;
  const one = at(r, place + 1).lower === 'week';
  const number = one ? { value: 1, next: place + 1 } : numberAt(r, place + 1);
  const unit = one ? 'week' : number && PLURAL_UNITS.get(at(r, number.next).lower);
  if (!number || !(unit === 'day' || unit === 'week' || unit === 'month' || at(r, number.next).lower === 'quarters')) return undefined;
  if (!/^(?:of|in)$/.test(at(r, number.next + 1).lower)) return undefined;
  const from = number.next + 2;
  const year = yearAt(r, from);
  const whole: Found | undefined = year
    ? { next: year.next, expression: { sort: 'year', year: year.value } }
    : (period(r, from) ??
      (follows(r, from, 'the', 'year') || follows(r, from, 'the', 'month')
        ? { next: from + 2, expression: { sort: 'unit', unit: at(r, from + 1).lower as 'year', count: 0, from: 'publication' } }
        : undefined));
  if (!whole || whole.expression.sort === 'clock') return undefined;
  const count = number.value * (word === 'first' ? 1 : -1);
  return {
    next: whole.next,
    expression: { sort: 'stretch', count: unit === undefined ? count * 3 : count, unit: unit ?? 'month', of: whole.expression },
  };
};

/** The place after the words, or before `i` where they do not stand there. */
const endOf = (r: Reading, i: number, words: readonly string[]): number => {
  let place = i;
  for (const word of words) {
    if (word !== at(r, place).lower && word !== `${at(r, place).lower}'s`) return -1;
    place = word === at(r, place).lower ? place + 1 : past(r, place + 1, "'s");
  }
  return place;
};

/** "New Year's Eve", "Christmas Day 2023". */
export const namedDay = (r: Reading, i: number): Found | undefined => {
  if (!isCapital(at(r, i))) return undefined;
  // The tokeniser may cut the "'s" off.
  const named = NAMED_DAYS.find(([words]) => endOf(r, i, words) > i);
  if (!named) return undefined;
  const next = endOf(r, i, named[0]);
  const year = yearAt(r, past(r, next, ',', 'of', 'in'));
  return { next: year?.next ?? next, expression: { sort: 'date', month: named[1], day: named[2], ...(year ? { year: year.value } : {}) } };
};

const YEARS = /^(\d{4})[-–/](\d{4}|\d{2})$/;

/** "2010-2014", "2023/24": the years from one to the other. */
export const rangeOfYears = (r: Reading, i: number): Found | undefined => {
  const parts = at(r, i).text.length <= 9 ? YEARS.exec(at(r, i).text) : null;
  if (!parts) return undefined;
  const from = Number(parts[1]);
  const to = parts[2]!.length === 4 ? Number(parts[2]) : Math.floor(from / 100) * 100 + Number(parts[2]);
  if (from < 1800 || to <= from || to > 2099 || to - from > 60) return undefined;
  return { next: i + 1, expression: { sort: 'years', from, to } };
};
