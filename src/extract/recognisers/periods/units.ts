/** Rules for times counted from publication or from the date last spoken of: "last week", "two years ago", "yesterday". */
import { DAY_WORDS, PLURAL_UNITS, SHIFTS, UNITS, type Unit } from '../../../lexicon/calendar.js';
import type { Expression, Found } from './expression.js';
import { at, base, follows, isCapital, numberAt, past, type Reading } from './tokens.js';

const unitOf = (unit: Unit, count: number, from: 'publication' | 'focus' = 'publication', ago = false): Expression => ({
  sort: 'unit',
  unit,
  count,
  from,
  ...(ago ? { ago: true as const } : {}),
});

/** "yesterday", "today's", "tomorrow"; "the day before yesterday", "the day after tomorrow". */
export const relativeDay = (r: Reading, i: number): Found | undefined => {
  const near = DAY_WORDS.get(base(at(r, i)));
  // "USA Today", "Russia Today": names.
  if (near !== undefined && isCapital(at(r, i)) && isCapital(at(r, i - 1)) && at(r, i - 1).tag === 'PROPN') return undefined;
  if (near !== undefined) return { next: past(r, i + 1, "'s"), expression: unitOf('day', near) };
  const place = past(r, i, 'the');
  if (follows(r, place, 'day', 'before', 'yesterday')) return { next: place + 3, expression: unitOf('day', -2) };
  if (follows(r, place, 'day', 'after', 'tomorrow')) return { next: place + 3, expression: unitOf('day', 2) };
  return undefined;
};

/** "last week", "this year's", "next month", "the past year", "the current quarter". Two and more ("the last two years") are a duration. */
export const shiftedUnit = (r: Reading, i: number): Found | undefined => {
  let place = past(r, i, 'the');
  const article = place > i || at(r, i - 1).lower === 'the';
  if (follows(r, place, 'this', 'past') || follows(r, place, 'this', 'coming')) place += 1;
  const word = at(r, place).lower;
  const shift = SHIFTS.get(word);
  if (shift === undefined) return undefined;
  // "This Week": the name of a broadcast.
  if (isCapital(at(r, place)) && isCapital(at(r, place + 1))) return undefined;
  const noun = past(r, past(r, place + 1, 'fiscal', 'full', 'calendar', 'financial'), '-');
  const unit = UNITS.get(base(at(r, noun)));
  if (unit === undefined || unit === 'minute' || unit === 'hour' || (unit === 'day' && word !== 'this')) return undefined;
  // "the past year", "in the last month" run up to now, and "the last day of" is a matter of edges.
  if (
    article &&
    (word === 'last' || word === 'past' || word === 'coming' || word === 'next') &&
    (unit === 'week' || unit === 'month' || unit === 'decade' || unit === 'day')
  )
    return undefined;
  if (word === 'last' && article && follows(r, noun + 1, 'of')) return undefined;
  if (word === 'past' && !article && !follows(r, i, 'this')) return undefined;
  return { next: past(r, noun + 1, "'s"), expression: unitOf(unit, word === 'past' && unit !== 'year' ? -1 : shift) };
};

/** "the latest quarter", "the latest fiscal year": the last that is over. */
export const latestUnit = (r: Reading, i: number): Found | undefined => {
  const place = past(r, i, 'the');
  if (!follows(r, place, 'latest')) return undefined;
  const noun = past(r, place + 1, 'fiscal', 'full');
  const unit = UNITS.get(base(at(r, noun)));
  return unit === 'quarter' || unit === 'year' || unit === 'month' || unit === 'week'
    ? { next: past(r, noun + 1, "'s"), expression: { sort: 'unit', unit, count: -1, from: 'publication', latest: true } }
    : undefined;
};

/** "the weekend", "the long weekend", "the bank holiday weekend". */
export const theWeekend = (r: Reading, i: number): Found | undefined => {
  const place = past(r, past(r, past(r, i, 'the'), 'long', 'bank'), 'holiday');
  return follows(r, i, 'the') && base(at(r, place)) === 'weekend' && !follows(r, place + 1, 'of')
    ? { next: past(r, place + 1, "'s"), expression: unitOf('weekend', 0) }
    : undefined;
};

/** "the quarter", "the year": the one last spoken of. Of weeks and days the article alone says nothing. */
export const theUnit = (r: Reading, i: number): Found | undefined => {
  if (!follows(r, i, 'the') || !/^(?:in|for|during|from|of|throughout)$/.test(at(r, i - 1).lower)) return undefined;
  const noun = past(r, i + 1, 'full');
  const word = at(r, noun).lower;
  if (word !== 'quarter' && word !== 'year') return undefined;
  const next = at(r, noun + 1);
  if (next.tag === 'NOUN' || next.tag === 'NUM' || next.tag === 'PROPN' || /^(?:of|-|ended|ending|to|before|after)$/.test(next.lower)) return undefined;
  return { next: noun + 1, expression: unitOf(word, 0, word === 'year' ? 'publication' : 'focus') };
};

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
]);
const SIDES: ReadonlyMap<string, { readonly sign: 1 | -1; readonly from: 'publication' | 'focus' }> = new Map([
  ['ago', { sign: -1, from: 'publication' }],
  ['earlier', { sign: -1, from: 'focus' }],
  ['before', { sign: -1, from: 'focus' }],
  ['later', { sign: 1, from: 'focus' }],
  ['from', { sign: 1, from: 'publication' }],
]);

/** "two hours later", "twenty minutes earlier": from the time of day told last. */
export const clockAway = (r: Reading, i: number): Found | undefined => {
  const count = COUNTS.get(at(r, i).lower) ?? numberAt(r, i)?.value;
  const next = COUNTS.has(at(r, i).lower) ? i + 1 : (numberAt(r, i)?.next ?? i);
  const unit = PLURAL_UNITS.get(at(r, next).lower) ?? UNITS.get(at(r, next).lower);
  if (count === undefined || (unit !== 'hour' && unit !== 'minute')) return undefined;
  const sign = follows(r, next + 1, 'later') ? 1 : follows(r, next + 1, 'earlier') ? -1 : 0;
  if (sign === 0 || follows(r, next + 2, 'than')) return undefined;
  return { next: next + 2, expression: { sort: 'clock', minute: 0, away: sign * count * (unit === 'hour' ? 60 : 1) } };
};

/** "two years ago", "a year earlier", "10 days later", "a week from now". How long it took ("two weeks before") needs a stop after it. */
export const unitsAway = (r: Reading, i: number): Found | undefined => {
  const article = COUNTS.get(at(r, i).lower);
  const count = article === undefined ? numberAt(r, i) : { value: article, next: i + 1 };
  if (!count || count.value < 1) return undefined;
  const word = at(r, count.next).lower;
  const unit = article === undefined && count.value > 1 ? PLURAL_UNITS.get(word) : UNITS.get(word);
  if (unit === undefined || unit === 'minute' || unit === 'hour' || unit === 'weekend') return undefined;
  let place = count.next + 1;
  if (follows(r, place, 'and', 'a', 'half')) place += 3;
  const side = SIDES.get(at(r, place).lower);
  if (!side) return undefined;
  const { lower } = at(r, place);
  if (lower === 'from' && !/^(?:now|today)$/.test(at(r, place + 1).lower)) return undefined;
  if (lower === 'before' && at(r, place + 1).tag !== 'PUNCT' && at(r, place + 1).lower !== '') return undefined;
  // "two hours earlier than", "three days later than planned" measure a difference.
  if (follows(r, place + 1, 'than')) return undefined;
  return { next: place + (lower === 'from' ? 2 : 1), expression: unitOf(unit, side.sign * count.value, side.from, true) };
};

/** "year-ago", "year-earlier quarter", "the year-earlier period". */
export const yearAgo = (r: Reading, i: number): Found | undefined => {
  const from = past(r, i, 'the');
  const place = past(r, from, 'comparable', 'corresponding');
  if (!follows(r, place, 'year', '-')) return undefined;
  const { lower } = at(r, place + 2);
  if (lower !== 'ago' && lower !== 'earlier') return undefined;
  return { next: past(r, place + 3, 'quarter', 'period', 'month'), expression: unitOf('year', -1, 'publication', true) };
};
