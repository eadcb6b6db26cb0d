import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { comparePeriods } from '../../../src/judge/compare/period.js';
import type { Period } from '../../../src/model/index.js';

const period = (start: string, end = start, more: Partial<Period> = {}): Period => ({
  start,
  end,
  grain: start.includes('T') ? 'minute' : 'day',
  words: start,
  ...more,
});

const at = (start: string): Period => period(start);
const clock = (start: string, words: string): Period => period(start, undefined, { words });
const EVENING = period('2024-05-13T17:00:00', '2024-05-13T23:59:00', { grain: 'part-of-day' });
const evening = (words: string): Period => ({ ...EVENING, words });
const today = (start: string, words: string, anchoredTo = start): Period => period(start, undefined, { words, anchoredTo });

const CASES: readonly (readonly [string, Period, Period, Comparison])[] = [
  ['one day', period('2024-05-14'), period('2024-05-14'), 'same'],
  ['two days', period('2024-05-14'), period('2024-05-15'), 'disjoint'],
  ['a night and its small hours', today('2024-05-13', 'late on Monday night'), today('2024-05-14', 'Tuesday at 1:30 a.m.'), 'overlap'],
  ['small hours and the night before', today('2024-05-14', '12:40 a.m. Tuesday'), today('2024-05-13', 'Monday night'), 'overlap'],
  ['a night and the morning after', today('2024-05-13', 'Monday night'), today('2024-05-14', 'Tuesday at 9:30 a.m.'), 'disjoint'],
  ['a night and the next but one', today('2024-05-13', 'Monday night'), today('2024-05-15', 'Wednesday at 1:30 a.m.'), 'disjoint'],
  ['small hours and the night of that day', today('2024-05-14', 'Tuesday night'), today('2024-05-13', 'Monday at 1:30 a.m.'), 'disjoint'],
  ['hours of one night', clock('2024-05-13T21:00:00Z', 'Monday night at 9 p.m.'), clock('2024-05-14T01:30:00Z', 'Tuesday at 1:30 a.m.'), 'disjoint'],
  [
    'the end of a month is no night',
    period('2024-05-01', '2024-05-31', { grain: 'month', words: 'late in May' }),
    today('2024-06-01', 'June 1 at 1:30 a.m.'),
    'disjoint',
  ],
  // "Wednesday" in words that an earlier report had already
  ['a weekday and the same one a week before', today('2024-06-12', 'Wednesday', '2024-06-14'), period('2024-06-05'), 'incomparable'],
  ['the same the other way round', period('2024-06-05'), today('2024-06-12', 'Wednesday night', '2024-06-14'), 'incomparable'],
  ['a weekday and the same one a week later', today('2024-06-05', 'Wednesday', '2024-06-06'), period('2024-06-12'), 'disjoint'],
  ['a weekday and another of the week before', today('2024-06-12', 'Wednesday', '2024-06-14'), period('2024-06-06'), 'disjoint'],
  ['a weekday of a week that is told', today('2024-06-12', 'Wednesday this week', '2024-06-14'), period('2024-06-05'), 'disjoint'],
  ['a weekday with its date', today('2024-06-12', 'Wednesday, June 12', '2024-06-14'), period('2024-06-05'), 'disjoint'],
  ['a weekday that was counted from nothing', period('2024-06-12', undefined, { words: 'Wednesday' }), period('2024-06-05'), 'disjoint'],
  ['a day that is no weekday', today('2024-06-12', 'yesterday', '2024-06-13'), period('2024-06-05'), 'disjoint'],
  ['a day in a month', period('2024-06-08'), period('2024-06-01', '2024-06-30'), 'a-within-b'],
  ['a month and the day before it', period('2024-06-01', '2024-06-30'), period('2024-05-31'), 'disjoint'],
  ['the first day of a month', period('2024-06-01'), period('2024-06-01', '2024-06-30'), 'a-within-b'],
  ['a night over two days', period('2024-01-28', '2024-01-29'), period('2024-01-29'), 'b-within-a'],
  ['spans that overlap', period('2024-01-01', '2024-01-20'), period('2024-01-10', '2024-02-01'), 'overlap'],
  ['a minute of a day', period('2024-05-14T03:47:00-05:00'), period('2024-05-14'), 'a-within-b'],
  ['the last minute of a day', period('2024-05-14T23:59:00Z'), period('2024-05-14'), 'a-within-b'],
  ['one minute in two zones', period('2024-05-14T03:47:00-05:00'), period('2024-05-14T08:47:00Z'), 'same'],
  ['one minute on two calendars', period('2024-10-24T23:50:00-02:30'), period('2024-10-25T02:20:00+00:00'), 'same'],
  ['two minutes', period('2023-09-21T02:10:00+02:00'), period('2023-09-21T02:08:00+02:00'), 'disjoint'],
  ['morning and evening of a day', period('2024-05-13T05:10:00Z'), period('2024-05-13T18:25:00Z'), 'disjoint'],
  ['one clock, the zone of one unknown', period('2024-05-13T05:10:00Z'), period('2024-05-13T05:10:00'), 'same'],
  ['other clocks of a day, the zone of one unknown', period('2024-05-13T05:10:00Z'), period('2024-05-13T18:25:00'), 'incomparable'],
  ['clocks further apart than two zones can be', period('2024-05-13T05:10:00Z'), period('2024-05-13T23:25:00'), 'disjoint'],
  ['a minute within an hour', period('2024-05-13T18:20:00+08:00'), period('2024-05-13T18:00:00+08:00', '2024-05-13T18:30:00+08:00'), 'a-within-b'],
  // "3:10" may be of either half of the day where nothing tells
  ['a half of the day left open', clock('2024-05-13T03:10:00Z', '3:10'), clock('2024-05-13T15:10:00Z', '3:10 p.m.'), 'same'],
  ['the same in words', clock('2024-05-13T01:15:00Z', 'quarter past one'), clock('2024-05-13T13:15:00Z', '13:15'), 'same'],
  ['left open, and a day of which no hour is told', clock('2024-05-13T03:10:00', '3:10'), today('2024-05-12', 'Sunday morning'), 'disjoint'],
  ['left open and another minute', clock('2024-05-13T03:10:00Z', '3:10'), clock('2024-05-13T15:20:00Z', '3:20 p.m.'), 'disjoint'],
  ['a clock of twenty-four hours', clock('2024-05-13T03:10:00Z', '03:10'), clock('2024-05-13T15:10:00Z', '3:10 p.m.'), 'disjoint'],
  ['told of both', clock('2024-05-13T03:10:00Z', '3:10 a.m.'), clock('2024-05-13T15:10:00Z', '3:10 p.m.'), 'disjoint'],
  ['told by the part of the day', clock('2024-05-13T03:10:00Z', '3:10 in the morning'), clock('2024-05-13T15:10:00Z', '15:10'), 'disjoint'],
  // an hour named without its minutes
  ['a quarter past the hour named', period('2024-05-13T18:15:00Z'), period('2024-05-13T18:00:00Z', undefined, { grain: 'hour' }), 'a-within-b'],
  ['more than a quarter past the hour named', period('2024-05-13T18:16:00Z'), period('2024-05-13T18:00:00Z', undefined, { grain: 'hour' }), 'disjoint'],
  ['one hour named twice', period('2024-05-13T18:00:00Z', undefined, { grain: 'hour' }), period('2024-05-13T18:00:00Z', undefined, { grain: 'hour' }), 'same'],
  ['a stretch of hours has its ends', period('2024-05-13T20:10:00Z'), period('2024-05-13T18:00:00Z', '2024-05-13T20:00:00Z', { grain: 'hour' }), 'disjoint'],
  // around: half an hour from a full hour, a quarter from a quarter, ten minutes from fives, five from odd minutes; a quarter of an hour beyond, it is no conflict yet
  ['around six', period('2024-05-13T18:30:00Z'), period('2024-05-13T18:00:00Z', undefined, { approximate: true }), 'a-within-b'],
  ['hardly around six', period('2024-05-13T18:31:00Z'), period('2024-05-13T18:00:00Z', undefined, { approximate: true }), 'overlap'],
  ['hardly around six', period('2024-05-13T18:45:00Z'), period('2024-05-13T18:00:00Z', undefined, { approximate: true }), 'overlap'],
  ['not around six', period('2024-05-13T18:46:00Z'), period('2024-05-13T18:00:00Z', undefined, { approximate: true }), 'disjoint'],
  ['around a quarter past', period('2024-05-13T18:30:00Z'), period('2024-05-13T18:15:00Z', undefined, { approximate: true }), 'a-within-b'],
  ['not around a quarter past', period('2024-05-13T18:46:00Z'), period('2024-05-13T18:15:00Z', undefined, { approximate: true }), 'disjoint'],
  ['around twenty past', period('2024-05-13T18:10:00Z'), period('2024-05-13T18:20:00Z', undefined, { approximate: true }), 'a-within-b'],
  ['hardly around twenty past', period('2024-05-13T18:09:00Z'), period('2024-05-13T18:20:00Z', undefined, { approximate: true }), 'overlap'],
  ['not around twenty past', period('2024-05-13T17:54:00Z'), period('2024-05-13T18:20:00Z', undefined, { approximate: true }), 'disjoint'],
  ['around 18:22', period('2024-05-13T18:27:00Z'), period('2024-05-13T18:22:00Z', undefined, { approximate: true }), 'a-within-b'],
  ['hardly around 18:22', period('2024-05-13T18:28:00Z'), period('2024-05-13T18:22:00Z', undefined, { approximate: true }), 'overlap'],
  ['not around 18:22', period('2024-05-13T18:43:00Z'), period('2024-05-13T18:22:00Z', undefined, { approximate: true }), 'disjoint'],
  [
    'a stretch told as approximate reaches a little past its ends',
    period('2024-05-13T18:46:00Z'),
    period('2024-05-13T18:00:00Z', '2024-05-13T18:30:00Z', { approximate: true }),
    'disjoint',
  ],
  ['around a day', period('2024-05-16'), period('2024-05-14', undefined, { approximate: true }), 'a-within-b'],
  ['not around a day', period('2024-05-17'), period('2024-05-14', undefined, { approximate: true }), 'disjoint'],
  ['around two days', period('2024-05-14', undefined, { approximate: true }), period('2024-05-14', undefined, { approximate: true }), 'same'],
  [
    'the same season, one of them roughly',
    period('2024-10-01', '2024-12-31', { grain: 'span', approximate: true }),
    period('2024-10-01', '2024-12-31', { grain: 'span' }),
    'b-within-a',
  ],
  // parts of the day have no sharp ends
  ['an hour and a half before the evening', at('2024-05-13T15:30:00'), EVENING, 'overlap'],
  ['an hour of either half of the day and the evening', clock('2024-05-13T06:10:00', '6:10'), evening('Monday evening'), 'a-within-b'],
  ['the evening and an hour of the morning', evening('Monday evening'), clock('2024-05-13T06:10:00', '6:10 a.m.'), 'disjoint'],
  ['an hour of either half of another day', clock('2024-05-15T06:10:00', '6:10'), evening('Monday evening'), 'disjoint'],
  ['longer before the evening', at('2024-05-13T15:29:00'), EVENING, 'disjoint'],
  ['the afternoon and the evening', period('2024-05-13T12:00:00', '2024-05-13T16:30:00', { grain: 'part-of-day' }), EVENING, 'disjoint'],
  // a report dated to the day may be of the evening before
  ['today, counted from a day, and the day before', today('2024-05-14', 'today'), period('2024-05-13'), 'incomparable'],
  ['today, counted from a day, and two days before', today('2024-05-14', 'today'), period('2024-05-12'), 'disjoint'],
  ['today, counted from a day, and the first minute of the day before', today('2024-05-14', 'today'), at('2024-05-13T00:00:00'), 'incomparable'],
  ['today, counted from nothing, and the day before', period('2024-05-14', undefined, { words: 'today' }), period('2024-05-13'), 'disjoint'],
  ['today, counted from an hour, and the day before', today('2024-05-14', 'today', '2024-05-14T09:00:00Z'), period('2024-05-13'), 'disjoint'],
  ['a weekday, counted from a day, and the day before', today('2024-05-14', 'Tuesday'), period('2024-05-13'), 'disjoint'],
  // the words of one report in another of a later day
  ['one weekday, counted from two days', today('2024-05-14', 'Tuesday', '2024-05-15'), today('2024-05-21', 'Tuesday', '2024-05-23'), 'incomparable'],
  [
    'one weekday, the one with its hour',
    today('2024-05-14', 'Tuesday', '2024-05-15'),
    period('2024-05-21', undefined, { words: 'about 9 p.m. Tuesday' }),
    'incomparable',
  ],
  [
    'words of another, of a day that was counted from nothing',
    period('2024-05-14', undefined, { words: 'Tuesday' }),
    today('2024-05-28', 'late on Tuesday', '2024-05-29'),
    'disjoint',
  ],
  [
    'like words, counted from one day',
    period('2024-05-18', '2024-05-19', { grain: 'weekend', words: 'the weekend', anchoredTo: '2024-05-23' }),
    period('2024-05-11', '2024-05-12', { grain: 'weekend', words: 'the weekend before', anchoredTo: '2024-05-23' }),
    'disjoint',
  ],
  ['two weekdays, counted from two days', today('2024-05-14', 'Tuesday', '2024-05-15'), today('2024-05-22', 'Wednesday', '2024-05-23'), 'disjoint'],
  // years that nobody wrote
  ['the year implied', period('2023-12-29', undefined, { implied: ['year'] }), period('2019-12-29'), 'incomparable'],
  ['the year implied, another day', period('2023-12-29', undefined, { implied: ['year'] }), period('2019-12-28'), 'disjoint'],
  ['the year written', period('2023-12-29'), period('2019-12-29'), 'disjoint'],
  ['the month implied', period('2024-03-14', undefined, { implied: ['year', 'month'] }), period('2024-04-14'), 'incomparable'],
  ['the month implied, another day', period('2024-03-14', undefined, { implied: ['year', 'month'] }), period('2024-04-15'), 'disjoint'],
  ['the day implied, one clock', period('2024-03-14T09:00:00Z', undefined, { implied: ['day'] }), period('2024-03-15T09:00:00Z'), 'same'],
  [
    'the day implied, around midnight',
    period('2024-03-14T23:50:00Z', undefined, { implied: ['day'] }),
    period('2024-03-14T00:00:00Z', '2024-03-14T00:30:00Z'),
    'disjoint',
  ],
  ['the day implied, clocks an hour apart', period('2024-03-14T09:00:00Z', undefined, { implied: ['day'] }), period('2024-03-15T10:00:00Z'), 'disjoint'],
  [
    'the day implied, clocks more than an hour apart',
    period('2024-03-14T09:00:00Z', undefined, { implied: ['day'] }),
    period('2024-03-15T10:01:00Z'),
    'incomparable',
  ],
  ['the day implied, beside a date', period('2024-03-14T09:00:00Z', undefined, { implied: ['day'] }), period('2024-03-16'), 'incomparable'],
  // a date here may be the next day elsewhere
  ['a clock elsewhere, past midnight', period('2024-10-25T02:20:00Z'), period('2024-10-24'), 'incomparable'],
  ['a clock elsewhere, at noon of the second day', period('2024-10-26T12:00:00Z'), period('2024-10-24'), 'disjoint'],
  ['a clock elsewhere, fourteen hours past the day', period('2024-10-25T13:59:00Z'), period('2024-10-24'), 'incomparable'],
  ['a clock elsewhere, more than that past the day', period('2024-10-25T14:00:00Z'), period('2024-10-24'), 'disjoint'],
  ['a clock without a zone, past midnight', period('2024-10-25T02:20:00'), period('2024-10-24'), 'disjoint'],
  ['two clocks of one day, of one zone or of two', period('2024-10-24T02:20:00Z'), period('2024-10-24T03:20:00'), 'incomparable'],
  ['two clocks of one day, neither with a zone', period('2024-10-24T02:20:00'), period('2024-10-24T03:20:00'), 'disjoint'],
  ['no dates at all, two ends', period('soon', 'late'), period('soon', 'later'), 'incomparable'],
  ['no dates at all', period('soon'), period('soon'), 'same'],
  ['no dates at all, two beginnings', period('soon', 'late'), period('sooner', 'late'), 'incomparable'],
  ['a date, and none', period('2024-05-14'), period('soon'), 'incomparable'],
  ['a date, and one end without', period('2024-05-14'), period('2024-05-14', 'late'), 'incomparable'],
  ['a date, and one beginning without', period('2024-05-14'), period('soon', '2024-05-14'), 'incomparable'],
  ['no dates at all, two words', period('soon'), period('later'), 'incomparable'],
];

const mirrored: Partial<Record<Comparison, Comparison>> = { 'a-within-b': 'b-within-a', 'b-within-a': 'a-within-b' };

describe('comparePeriods', () => {
  it.each(CASES)('%s', (_, a, b, expected) => {
    expect(comparePeriods(a, b)).toBe(expected);
    expect(comparePeriods(b, a)).toBe(mirrored[expected] ?? expected);
  });
});
