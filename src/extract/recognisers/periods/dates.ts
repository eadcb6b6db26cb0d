/** Rules for dates and months by name and number: "14 May 2024", "Sat, March 3", "2024-05-14", "in June". */
import { AMBIGUOUS_MONTHS, AMBIGUOUS_WEEKDAYS, BEFORE_MONTH, FOCUS_SHIFTS, MONTHS, SHIFTS, WEEKDAYS } from '../../../lexicon/calendar.js';
import type { Found, Shift } from './expression.js';
import {
  at,
  base,
  digits,
  follows,
  glued,
  isCapital,
  monthAt,
  monthDayAt,
  monthDaysAt,
  ordinalAt,
  past,
  shortYearAt,
  tokenAfter,
  yearAt,
  type Reading,
} from './tokens.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** A year after a day and month: "2024", ", 2024", "'24", "of that year" is left to others. */
const yearAfter = (r: Reading, first: number, i: number): { readonly year?: number; readonly next: number } => {
  const from = past(r, i, ',');
  const found = yearAt(r, from) ?? shortYearAt(r, from);
  // "On 4 May, 2000 people marched": a noun after the figure makes it a count, but not in "the May 4, 2000 march".
  if (!found || (from > i && at(r, found.next).tag === 'NOUN' && at(r, first - 1).tag !== 'DET')) return { next: i };
  return { year: found.value, next: found.next };
};

const dateOf = (month: number, days: readonly [number, number | undefined], rest: { readonly year?: number; readonly next: number }): Found => ({
  next: rest.next,
  expression: {
    sort: 'date',
    month,
    day: days[0],
    ...(days[1] === undefined ? {} : { lastDay: days[1] }),
    ...(rest.year === undefined ? {} : { year: rest.year }),
  },
});

/** "14 May", "29th January", "14 of May 2024", "3-4 March". */
export const dayAndMonth = (r: Reading, i: number): Found | undefined => {
  const days = monthDaysAt(r, i);
  if (!days) return undefined;
  const place = past(r, days.next, 'of');
  const month = MONTHS.get(at(r, place).lower);
  if (month === undefined || (!isCapital(at(r, place)) && isOf(at(r, place), AMBIGUOUS_MONTHS))) return undefined;
  // "the 10 March fighters", but "12 May 2024"; "in 10 May ..." does not happen.
  return dateOf(month, days.value, yearAfter(r, i, place + 1));
};

/** "May 14", "Sept. 21, 2024", "Oct 24th 2024", "March 3-4". */
export const monthAndDay = (r: Reading, i: number): Found | undefined => {
  const month = monthAt(r, i);
  if (month === undefined) return undefined;
  const days = monthDaysAt(r, past(r, i + 1, 'the', '.'));
  // "May 10:15" and "May 10 per cent" are no dates.
  if (!days || (glued(r, days.next) && /^(?:[:.]\d|[%°])/.test(r.text.slice(at(r, days.next).start, at(r, days.next).start + 2)))) return undefined;
  return dateOf(month, days.value, yearAfter(r, i, days.next));
};

/** "the 14th of May", "the fourth of July". */
export const theDayOfMonth = (r: Reading, i: number): Found | undefined => {
  const day = follows(r, i, 'the') ? monthDayAt(r, i + 1) : undefined;
  return day && digits(at(r, i + 1)) < 0 ? dayAndMonth(r, i + 1) : undefined;
};

const BEFORE_DAY = wordSet(['on', 'by', 'until', 'till', 'since', 'before', 'after', 'from', 'late', 'early']);

/** "on the 13th", "late on the 9th": a day of a month that the words leave out. Not "on the 13th floor", nor "on the ninth", which may be a hole. */
export const dayOfSomeMonth = (r: Reading, i: number): Found | undefined => {
  if (!follows(r, i, 'the') || !isOf(at(r, i - 1), BEFORE_DAY) || !/^\d/.test(at(r, i + 1).lower)) return undefined;
  const day = ordinalAt(r, i + 1);
  if (!day || day.value < 1 || day.value > 31 || /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(at(r, day.next).tag) || /^(?:of|in|-)$/.test(at(r, day.next).lower))
    return undefined;
  return { next: day.next, expression: { sort: 'day of a month', day: day.value } };
};

const FIGURES = /^(\d{4})[-/](\d{2})[-/](\d{2})$/;
const SHORT_FIGURES = /^(\d{1,2})(?:[/.](\d{1,2})[/.](\d{4}|\d{2})|-(\d{1,2})-(\d{4}))$/;

/** "2024-05-14"; "14/05/2024" and "05/14/2024" where only one order makes a date. */
export const dateInFigures = (r: Reading, i: number): Found | undefined => {
  const { text } = at(r, i);
  if (text.length < 6) return undefined;
  const iso = FIGURES.exec(text);
  if (iso) return Number(iso[2]) > 12 ? undefined : dateOf(Number(iso[2]), [Number(iso[3]), undefined], { year: Number(iso[1]), next: i + 1 });
  const short = SHORT_FIGURES.exec(text);
  if (!short) return undefined;
  const [a, b, y] = [Number(short[1]), Number(short[2] ?? short[4]), Number(short[3] ?? short[5])];
  const year = y >= 100 ? y : y < 50 ? 2000 + y : 1900 + y;
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return dateOf(b, [a, undefined], { year, next: i + 1 });
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) return dateOf(a, [b, undefined], { year, next: i + 1 });
  if (a < 1 || a > 12 || b < 1 || b > 12) return undefined;
  const found = dateOf(a, [b, undefined], { year, next: i + 1 });
  return a === b ? found : { ...found, expression: { sort: 'date', year, month: a, day: b, eitherOrder: true } };
};

const weekdayWord = (r: Reading, i: number): number | undefined => {
  const token = at(r, i);
  return isCapital(token) ? WEEKDAYS.get(base(token)) : undefined;
};

/** "Saturday, 3 February", "SUN 16 MARCH", "Sunday, the 11th of February 2024". */
export const weekdayAndDate = (r: Reading, i: number): Found | undefined => {
  const weekday = weekdayWord(r, i);
  if (weekday === undefined) return undefined;
  const place = past(r, past(r, past(r, i + 1, '.'), ',', '('), 'the');
  const found = dayAndMonth(r, place) ?? monthAndDay(r, place);
  return found && found.expression.sort === 'date'
    ? { next: past(r, found.next, at(r, place - 1).lower === '(' ? ')' : ''), expression: { ...found.expression, weekday } }
    : undefined;
};

/** "each Thursday", "every July", "Monday nights": no one day. */
const comesAgain = (r: Reading, i: number): boolean => /^(?:each|every|most)$/.test(at(r, i - 1).lower) || PLURAL_PARTS.test(at(r, i + 1).lower);
const PLURAL_PARTS = /^(?:mornings|afternoons|evenings|nights)$/;

/** "Tuesday", "Monday's": no date with it. Short names that are words need a date and are not read here. */
export const bareWeekday = (r: Reading, i: number): Found | undefined => {
  const weekday = weekdayWord(r, i);
  if (weekday === undefined || isOf(at(r, i), AMBIGUOUS_WEEKDAYS) || comesAgain(r, i)) return undefined;
  return { next: past(r, i + 1, "'s"), expression: { sort: 'weekday', weekday } };
};

/** "10 p.m. Sun.": behind an hour the short names are weekdays. */
export const shortWeekday = (r: Reading, i: number): Found | undefined => {
  const weekday = weekdayWord(r, i);
  return weekday !== undefined && isOf(at(r, i), AMBIGUOUS_WEEKDAYS) ? { next: past(r, i + 1, '.'), expression: { sort: 'weekday', weekday } } : undefined;
};

/** "last Friday", "this coming Sunday", "the previous Monday", "Friday last". */
export const shiftedWeekday = (r: Reading, i: number): Found | undefined => {
  let place = past(r, i, 'the', 'this');
  const word = at(r, place).lower;
  const near = SHIFTS.get(word) ?? (place > i && at(r, i).lower === 'this' ? 0 : undefined);
  // "Following Monday's debate" is after it.
  const focus = at(r, i).lower === 'the' || word === 'previous' ? FOCUS_SHIFTS.get(word) : undefined;
  if (near === undefined && focus === undefined) return undefined;
  if (SHIFTS.has(word) || focus !== undefined) place += 1;
  const weekday = weekdayWord(r, place);
  if (weekday === undefined || isOf(at(r, place), AMBIGUOUS_WEEKDAYS)) return undefined;
  const shift = (focus ?? near ?? 0) as Shift;
  return { next: past(r, place + 1, "'s"), expression: { sort: 'weekday', weekday, shift, ...(focus === undefined ? {} : { from: 'focus' as const }) } };
};

/** "May 2019", "November of 2019", "January this year", "June last year". */
export const monthAndYear = (r: Reading, i: number): Found | undefined => {
  const month = monthAt(r, i);
  if (month === undefined) return undefined;
  const place = past(r, i + 1, ',', 'of', '.');
  const found = yearAt(r, place) ?? (place === i + 1 ? shortYearAt(r, place) : undefined);
  if (found) return { next: found.next, expression: { sort: 'month', month, year: { sort: 'year', year: found.value } } };
  const shift = SHIFTS.get(at(r, place).lower);
  if (shift === undefined || !follows(r, place + 1, 'year')) return undefined;
  return { next: place + 2, expression: { sort: 'month', month, year: { sort: 'unit', unit: 'year', count: shift, from: 'publication' } } };
};

/** "last March", "this coming June". */
export const shiftedMonth = (r: Reading, i: number): Found | undefined => {
  let place = past(r, i, 'this');
  const shift = SHIFTS.get(at(r, place).lower) ?? (place > i ? 0 : undefined);
  if (SHIFTS.has(at(r, place).lower)) place += 1;
  const month = monthAt(r, place);
  if (shift === undefined || month === undefined || monthDayAt(r, place + 1)) return undefined;
  return { next: past(r, place + 1, "'s"), expression: { sort: 'month', month, shift } };
};

/** "under a June agreement", "the fatal March vote", "a July shooting": between an article, with what it says of the noun, and the noun. */
const describes = (r: Reading, i: number): boolean => {
  const { tag, lower } = at(r, i + 1);
  if (tag !== 'NOUN' && !(tag === 'VERB' && lower.endsWith('ing') && lower.length > 5)) return false;
  let before = i - 1;
  while (before > r.first && at(r, before).tag === 'ADJ') before -= 1;
  return /^(?:a|an|the|its|his|her|their|this|that)$/.test(at(r, before).lower);
};

/** "in March", "since June", "September's": alone, with a word before that only a date takes where the name is ambiguous. */
export const bareMonth = (r: Reading, i: number): Found | undefined => {
  const month = monthAt(r, i);
  if (month === undefined) return undefined;
  const { lower } = at(r, i);
  const next = at(r, i + 1);
  const cued = isOf(at(r, i - 1), BEFORE_MONTH) || describes(r, i);
  if (/^(?:each|every)$/.test(at(r, i - 1).lower)) return undefined;
  // A month alone may be a person's name: something has to say that it is none.
  const dated = /^[.,;:)]$/.test(next.text) && !isOf(at(r, i), AMBIGUOUS_MONTHS) && i > r.first;
  if (!cued && !dated && !base(at(r, i - 1)).endsWith("'s")) return undefined;
  // "April Jones", "June Carter": a name. "in May Street" too.
  if (next.tag === 'PROPN' && isCapital(next) && !MONTHS.has(next.lower) && next.lower !== "'s") return undefined;
  if (lower === 'may' && at(r, i - 1).lower === 'and') return undefined;
  // "flew to Mar-a-Lago"
  if (next.text === '-' && next.start === at(r, i).end && /^\p{L}/u.test(at(r, i + 2).text) && !MONTHS.has(at(r, i + 2).lower)) return undefined;
  return { next: past(r, i + 1, "'s"), expression: { sort: 'month', month } };
};

const ISO_TIME = /(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?/y;

/** "2024-05-14T03:47:00-05:00". */
export const isoTime = (r: Reading, i: number): Found | undefined => {
  const token = at(r, i);
  if (token.text.length < 10 || token.text.charCodeAt(4) !== 45) return undefined;
  ISO_TIME.lastIndex = token.start;
  const parts = ISO_TIME.exec(r.text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number) as [number, number, number, number, number];
  if (month < 1 || month > 12) return undefined;
  const zone = parts[7];
  const size = zone === undefined || zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return {
    next: tokenAfter(r, i, ISO_TIME.lastIndex),
    expression: {
      sort: 'clock',
      minute: hour * 60 + minute,
      ...(parts[6] === undefined ? {} : { second: Number(parts[6]) }),
      ...(zone === undefined ? {} : { zone: { offsets: [zone.startsWith('-') ? -size : size] } }),
      of: { sort: 'date', year, month, day },
    },
  };
};
