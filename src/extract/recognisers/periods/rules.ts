/** The rules, in the order in which they are tried. Adding one is a function and a line here. */
import {
  AROUND,
  CLOSE_TO,
  DAY_WORDS,
  DECADES,
  EDGE_NOUNS,
  EDGES,
  FOCUS_SHIFTS,
  MONTHS,
  NAMED_DAYS,
  ORDINALS,
  PARTS,
  SEASONS,
  SHIFTS,
  SMALL_NUMBERS,
  WEEKDAYS,
  WITHIN,
} from '../../../lexicon/calendar.js';
import { bareYear } from './bare-year.js';
import { clock, clockRange, namesDayNext } from './clock.js';
import {
  bareMonth,
  bareWeekday,
  dateInFigures,
  dayOfSomeMonth,
  dayAndMonth,
  isoTime,
  monthAndDay,
  monthAndYear,
  shiftedMonth,
  shiftedWeekday,
  shortWeekday,
  theDayOfMonth,
  weekdayAndDate,
} from './dates.js';
import { inOrder, JOINED, ordered, type Reader, type Rule } from './dispatch.js';
import {
  dayThenPart,
  edgeNoun,
  edgeOfDay,
  edgeOfPeriod,
  joinedEdge,
  lastDayOf,
  nightBetween,
  overnight,
  partOfFocusDay,
  partOfToday,
  partThenDay,
  within,
} from './parts.js';
import { namedDay, rangeOfYears, stretch, weekdayOfMonth, weekdayOfWeek } from './named-dates.js';
import { at, base, follows, past, type Reading } from './tokens.js';
import { clockAway, latestUnit, relativeDay, shiftedUnit, theUnit, theWeekend, unitsAway, yearAgo } from './units.js';
import { shortMonthAndYear, shortPartOfYear } from './shortened.js';
import { century, decade, focusUnit, quarter, season, yearNamed } from './years.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const THE = words('the');
const NOUGHT = words('a an');
const NAMED_HOURS = words('noon midnight midday');

const DAYS: readonly Rule[] = [
  { name: 'weekday and date', read: weekdayAndDate, opens: [WEEKDAYS] },
  { name: 'date in figures', read: dateInFigures, opens: [], figures: true },
  { name: 'day and month', read: dayAndMonth, opens: [ORDINALS, SMALL_NUMBERS], figures: true },
  { name: 'month and day', read: monthAndDay, opens: [MONTHS] },
  { name: 'the day of the month', read: theDayOfMonth, opens: [THE] },
  { name: 'day of a month left out', read: dayOfSomeMonth, opens: [THE] },
  { name: 'last or next weekday', read: shiftedWeekday, opens: [THE, SHIFTS, FOCUS_SHIFTS] },
  { name: 'weekday of a week', read: weekdayOfWeek, opens: [WEEKDAYS] },
  { name: 'weekday', read: bareWeekday, opens: [WEEKDAYS] },
  { name: 'day with a name', read: namedDay, opens: [new Set(NAMED_DAYS.map(([[first]]) => first!))] },
  { name: 'yesterday, today, tomorrow', read: relativeDay, opens: [DAY_WORDS, THE, words('day')] },
];
const day = inOrder(DAYS);

const LONGER: readonly Rule[] = [
  { name: 'month and year', read: monthAndYear, opens: [MONTHS] },
  { name: 'last or next month by name', read: shiftedMonth, opens: [SHIFTS] },
  { name: 'month and year, shortened', read: shortMonthAndYear, opens: [words(JOINED)] },
  { name: 'quarter or half of a year, shortened', read: shortPartOfYear, opens: [], figures: true },
  { name: 'quarter', read: quarter, opens: [THE, ORDINALS, SHIFTS, words('q1 q2 q3 q4 h1 h2 fiscal year')], figures: true },
  { name: 'season', read: season, opens: [THE, SHIFTS, SEASONS] },
  { name: 'century', read: century, opens: [THE, ORDINALS], figures: true },
  { name: 'decade', read: decade, opens: [THE, DECADES], figures: true },
  { name: 'year by name', read: yearNamed, opens: [THE, words('fiscal financial calendar year')] },
  { name: 'a year earlier', read: yearAgo, opens: [THE, words('year comparable corresponding')] },
  { name: 'units ago', read: unitsAway, opens: [NOUGHT, SMALL_NUMBERS], figures: true },
  { name: 'last, this or next unit', read: shiftedUnit, opens: [THE, SHIFTS] },
  { name: 'latest unit', read: latestUnit, opens: [THE, words('latest')] },
  { name: 'that unit', read: focusUnit, opens: [THE, FOCUS_SHIFTS] },
  { name: 'the weekend', read: theWeekend, opens: [THE] },
  { name: 'month', read: bareMonth, opens: [MONTHS] },
];
const PERIODS: readonly Rule[] = [...DAYS, ...LONGER];
const period = inOrder(PERIODS);

const dayPart: Reader = (r, i) => dayThenPart(r, i, day);

const PARTS_OF_DAYS: readonly Rule[] = [
  { name: 'part of today', read: partOfToday, opens: [WITHIN, EDGES, SHIFTS, words('tonight')] },
  { name: 'night between two days', read: (r, i) => nightBetween(r, i, day), opens: [THE, words('night overnight')] },
  { name: 'overnight', read: (r, i) => overnight(r, i, day), opens: [words('overnight')] },
  { name: 'part of the day last spoken of', read: partOfFocusDay, opens: [THE, FOCUS_SHIFTS] },
  { name: 'part of a day, then the day', read: (r, i) => partThenDay(r, i, day), opens: [THE, EDGES, PARTS, words('before early small wee')] },
  { name: 'early or late on a day', read: (r, i) => edgeOfDay(r, i, day, dayPart), opens: [EDGES] },
  { name: 'day, then a part of it', read: dayPart, opens: DAYS.flatMap((rule) => rule.opens), figures: true },
];
const dayOrPart = inOrder([...PARTS_OF_DAYS, ...DAYS]);
const anyPeriod = inOrder([...PARTS_OF_DAYS, ...PERIODS]);

const CLOCKS: readonly Rule[] = [
  { name: 'from one time of day to another', read: clockRange, opens: [NAMED_HOURS, SMALL_NUMBERS, words('between from')], figures: true },
  { name: 'time of day', read: clock, opens: [AROUND, CLOSE_TO, NAMED_HOURS, SMALL_NUMBERS, NOUGHT, words('quarter half')], figures: true },
];
const time = inOrder(CLOCKS);

/** "2:10 a.m. on Tuesday", "noon Thursday", "5 p.m. EST, Nov. 6", "6 in the morning"; or the time alone. */
const timeAndDay: Reader = (r, i) => {
  const found = time(r, i);
  if (!found || found.expression.sort !== 'clock') return found;
  const comma = past(r, found.next, ',');
  const place = past(r, comma, 'on', 'of');
  const named = dayOrPart(r, follows(r, place, 'in', 'the') ? place + 1 : place) ?? shortWeekday(r, place);
  return named ? { next: named.next, expression: { ...found.expression, of: named.expression }, rule: 'time of day, then its day' } : found;
};

/** "Thursday at 2.08", "Saturday, 3 February at 16.45 WITA", "yesterday at about 6 p.m."; or the day alone. */
const dayAndTime: Reader = (r, i) => {
  const named = dayOrPart(r, i);
  if (!named) return undefined;
  const comma = past(r, named.next, ',');
  const place = past(r, comma, 'at');
  // After a bare comma a figure may begin something else: only with "at", or a time that stands directly after the day.
  if (place === comma && comma > named.next) return named;
  const found = time(r, place);
  return found?.expression.sort === 'clock' && !namesDayNext(r, found.next)
    ? { next: found.next, expression: { ...found.expression, of: named.expression }, rule: 'day, then its time' }
    : named;
};

const opensOf = (rules: readonly Rule[]): Rule['opens'] => rules.flatMap((rule) => rule.opens);

/** All of them: the longer readings before those that they hold. */
const RULES: readonly Rule[] = [
  { name: 'date and time in figures', read: isoTime, opens: [], figures: true },
  { name: 'time of day', read: timeAndDay, opens: opensOf(CLOCKS), figures: true },
  { name: 'weekday of a month', read: (r, i) => weekdayOfMonth(r, i, period), opens: [THE, ORDINALS, words('last')] },
  { name: 'first or last part of a period', read: (r, i) => stretch(r, i, period), opens: [THE, words('first last final')] },
  { name: 'day', read: dayAndTime, opens: opensOf([...PARTS_OF_DAYS, ...DAYS]), figures: true },
  { name: 'last or first day of a period', read: (r, i) => lastDayOf(r, i, period), opens: [THE, words('last first')] },
  { name: 'end or beginning of a period', read: (r, i) => edgeNoun(r, i, period), opens: [THE, EDGE_NOUNS, words("year year-end year's")] },
  { name: 'early, mid or late, with a hyphen', read: joinedEdge, opens: [words(JOINED)] },
  { name: 'early, mid or late', read: (r, i) => edgeOfPeriod(r, i, period), opens: [THE, EDGES] },
  { name: 'within a period', read: (r, i) => within(r, i, anyPeriod), opens: [WITHIN] },
  { name: 'so long after a time of day', read: clockAway, opens: [NOUGHT, SMALL_NUMBERS], figures: true },
  ...LONGER,
  { name: 'the unit last spoken of', read: theUnit, opens: [THE] },
  { name: 'range of years', read: rangeOfYears, opens: [], figures: true },
  { name: 'year', read: bareYear, opens: [SMALL_NUMBERS, words("'")], figures: true },
];

const { read, opens: opensPeriod } = ordered(RULES);

/** The first rule that reads a period at a token. */
export const readPeriod = read;

/** After "the" and "a", only these go on to a period: most articles are dismissed here. */
const AFTER_ARTICLE = wordSet(
  [DAY_WORDS, DECADES, EDGE_NOUNS, EDGES, FOCUS_SHIFTS, ORDINALS, PARTS, SEASONS, SHIFTS, CLOSE_TO]
    .flatMap((each) => [...each.keys()])
    .concat(
      'day week weekend month quarter year decade century minute hour fiscal financial calendar full latest small wee long bank half comparable corresponding final'.split(
        ' ',
      ),
    ),
);

/** Whether a token may open a period: a cheap look that most articles end at. */
export const mayOpen = (r: Reading, i: number): boolean => {
  const token = r.tokens[i]!;
  if (!opensPeriod(token)) return false;
  const { lower } = token;
  // Below the figures are the marks; of those only an apostrophe opens anything ("'01").
  const first = lower.charCodeAt(0);
  if (first < 48 && first !== 39) return false;
  if (lower.length > 3 || (lower !== 'the' && lower !== 'a' && lower !== 'an')) return true;
  const next = at(r, i + 1);
  const code = next.lower.charCodeAt(0);
  return (code >= 48 && code <= 57) || code === 39 || isOf(next, AFTER_ARTICLE) || AFTER_ARTICLE.has(base(next));
};
