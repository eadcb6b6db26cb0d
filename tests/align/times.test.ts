/** Which times are of one moment. */
import { describe, expect, test } from 'vitest';
import { areTwoMoments, momentsOf } from '../../src/align/times.js';
import type { Claim, Scope } from '../../src/model/claim.js';
import type { Grain } from '../../src/model/period.js';
import { event } from './claims.js';

const time = (
  report: string,
  start: string,
  more: { end?: string; grain?: Grain; scope?: Scope; rule?: string; replaced?: true; words?: string } = {},
): Claim<'time'> => ({
  id: `${report}#${start}`,
  report,
  kind: 'time',
  attribute: 'time',
  value: { start, end: more.end ?? start, grain: more.grain ?? (start.includes('T') ? 'minute' : 'day'), words: more.words ?? start },
  span: { start: 0, end: 1 },
  text: 'x',
  speakers: [],
  polarity: 'affirmed',
  certainty: 'stated',
  event: event('a'),
  rule: more.rule ?? 'date of the event',
  ...(more.scope ? { scope: more.scope } : {}),
  ...(more.replaced ? { revision: { role: 'replaced', cue: { span: { start: 0, end: 1 }, text: 'x' } } } : {}),
});

const grouped = (claims: readonly Claim<'time'>[]): readonly (readonly string[])[] =>
  momentsOf(claims)
    .map((moment) => moment.claims.map(({ id }) => id).toSorted())
    .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

const ship = { who: 'ship' };
const plane = { who: 'aircraft' };

describe('one moment', () => {
  test.each<readonly [string, readonly Claim<'time'>[]]>([
    ['one day', [time('a', '2024-06-13'), time('b', '2024-06-13')]],
    ['a day and the month that holds it', [time('a', '2024-06-13'), time('b', '2024-06-01', { end: '2024-06-30', grain: 'month' })]],
    ['one hour in two zones', [time('a', '2024-06-13T16:45:00+02:00'), time('b', '2024-06-13T14:45:00Z')]],
    [
      'an hour that leaves its half open, and the afternoon’s',
      [
        time('a', '2024-06-13T03:10:00', { words: '3:10', rule: 'time of a deed' }),
        time('b', '2024-06-13T15:10:00', { words: '3:10 p.m.', rule: 'time of a deed' }),
      ],
    ],
    ['two days, each the only one of its report', [time('a', '2024-06-12'), time('b', '2024-06-13')]],
    ['two hours of one doer', [time('a', '2024-06-13T16:45:00', { scope: ship }), time('b', '2024-06-13T17:30:00', { scope: ship })]],
    ['one hour, the doer once by name', [time('a', '2024-06-13T16:45:00', { scope: ship }), time('b', '2024-06-13T16:45:00', { scope: { who: 'aurora' } })]],
    ['a day announced and the same day told', [time('a', '2024-06-13', { scope: { state: 'as announced' } }), time('b', '2024-06-13')]],
    [
      'a former plan and what came of it',
      [
        time('a', '2024-06-13T21:15:00', { scope: plane, replaced: true, rule: 'time of a moment' }),
        time('b', '2024-06-14T05:00:00', { scope: plane, rule: 'time of a moment' }),
      ],
    ],
  ])('%s', (_, claims) => expect(grouped(claims)).toHaveLength(1));
});

describe('two moments', () => {
  test.each<readonly [string, readonly Claim<'time'>[]]>([
    ['two days that one report tells apart', [time('a', '2024-06-12'), time('a', '2024-06-13'), time('b', '2024-06-13')]],
    ['another day that was only announced', [time('a', '2024-06-12', { scope: { state: 'as announced' } }), time('b', '2024-06-13')]],
    ['two doers', [time('a', '2024-06-13T16:45:00', { scope: ship }), time('b', '2024-06-13T17:00:00', { scope: plane })]],
    ['two doers at one hour', [time('a', '2024-06-13T16:45:00', { scope: ship }), time('b', '2024-06-13T16:45:00', { scope: plane })]],
    [
      'deeds that no list names, at other hours',
      [time('a', '2024-06-13T16:45:00', { rule: 'time of a deed' }), time('b', '2024-06-13T18:00:00', { rule: 'time of a deed' })],
    ],
    [
      'the same figures, told of both halves of the day',
      [
        time('a', '2024-06-13T03:10:00', { words: '3:10 a.m.', rule: 'time of a deed' }),
        time('b', '2024-06-13T15:10:00', { words: '3:10 p.m.', rule: 'time of a deed' }),
      ],
    ],
    ['hours half a day apart', [time('a', '2024-06-13T04:00:00', { scope: ship }), time('b', '2024-06-13T18:00:00', { scope: ship })]],
    [
      'hours far apart, the doer once by name',
      [time('a', '2024-06-13T13:45:00', { scope: ship }), time('b', '2024-06-13T17:00:00', { scope: { who: 'aurora' } })],
    ],
    ['days a week apart', [time('a', '2024-06-03'), time('b', '2024-06-13')]],
  ])('%s', (_, claims) => expect(grouped(claims)).toHaveLength(2));
});

test('what was only announced contradicts nothing', () =>
  expect(grouped([time('a', '2024-06-12'), time('b', '2024-06-13'), time('c', '2024-06-13', { scope: { state: 'as announced' } })])).toEqual([
    ['a#2024-06-12', 'b#2024-06-13'],
    ['c#2024-06-13'],
  ]));

test('a day of announcing is another moment than another day, and no other than the same one', () => {
  const announced = (report: string, day: string) => time(report, day, { scope: { state: 'as announced' } });
  expect(areTwoMoments(announced('a', '2024-06-12'), announced('b', '2024-06-13'))).toBe(true);
  expect(areTwoMoments(announced('a', '2024-06-12'), time('b', '2024-06-13'))).toBe(true);
  expect(areTwoMoments(announced('a', '2024-06-13'), time('b', '2024-06-13'))).toBe(false);
  expect(areTwoMoments(time('a', '2024-06-12'), time('b', '2024-06-13'))).toBe(false);
});

test('a night, and early the next day, are one night told from either end', () => {
  expect(areTwoMoments(time('a', '2024-06-12', { words: 'Wednesday night' }), time('b', '2024-06-13', { words: 'early on Thursday' }))).toBe(true);
  expect(areTwoMoments(time('a', '2024-06-12', { words: 'Wednesday night' }), time('b', '2024-06-14', { words: 'Friday' }))).toBe(false);
});

test('a coarse date does not tie two days together', () =>
  expect(grouped([time('a', '2024-06-12'), time('a', '2024-06-13'), time('b', '2024-06-01', { end: '2024-06-30', grain: 'month' })])).toHaveLength(2));

test('nor does a month that a report tells beside its day tie that day to another', () =>
  expect(grouped([time('a', '2024-06-12'), time('b', '2024-06-13'), time('b', '2024-06-01', { end: '2024-06-30', grain: 'month' })])).toHaveLength(1));

describe('an hour told a little otherwise', () => {
  test('is of the moment beside it, and not of the next one', () =>
    expect(grouped([time('a', '2024-06-13T23:10:00'), time('a', '2024-06-14T01:35:00'), time('b', '2024-06-13T23:40:00')])).toEqual([
      ['a#2024-06-13T23:10:00', 'b#2024-06-13T23:40:00'],
      ['a#2024-06-14T01:35:00'],
    ]));
  test('may be of either where none is far nearer', () =>
    expect(grouped([time('a', '2024-06-13T23:10:00'), time('a', '2024-06-14T01:35:00'), time('b', '2024-06-14T00:10:00')])).toHaveLength(3));
});

describe('a night beside the day after it', () => {
  test('may be the same hours, so nothing contradicts', () =>
    expect(grouped([time('a', '2024-06-12', { words: 'Wednesday night' }), time('b', '2024-06-13')])).toHaveLength(2));
  test('keeps no other day from contradicting that one', () =>
    expect(grouped([time('a', '2024-06-12'), time('b', '2024-06-13', { words: 'overnight' }), time('c', '2024-06-13')])).toHaveLength(1));
  test('is no day farther off', () => expect(grouped([time('a', '2024-06-12', { words: 'Wednesday night' }), time('b', '2024-06-14')])).toHaveLength(1));
});

test('what one did not do another may have done', () => {
  const resigned = (report: string, who: string, polarity: 'affirmed' | 'denied'): Claim<'time'> => ({
    ...time(report, '2024-06-13', { rule: 'time of a moment', scope: { who } }),
    polarity,
  });
  expect(grouped([resigned('a', 'ruiz', 'denied'), resigned('b', 'ruiz', 'affirmed')])).toHaveLength(1);
  expect(grouped([resigned('a', 'ruiz', 'denied'), resigned('b', 'mayor', 'affirmed')])).toHaveLength(2);
});

describe('how near two times must be', () => {
  const deed = (report: string, start: string, grain?: Grain) => time(report, start, { rule: 'time of a deed', scope: ship, ...(grain ? { grain } : {}) });
  const by = (who: string) => (report: string, start: string) => time(report, start, { scope: { who } });

  test.each<readonly [string, readonly Claim<'time'>[], number]>([
    ['six hours are one course of events', [by('ship')('a', '2024-06-13T10:00:00'), by('ship')('b', '2024-06-13T16:00:00')], 1],
    ['a minute more is not', [by('ship')('a', '2024-06-13T10:00:00'), by('ship')('b', '2024-06-13T16:01:00')], 2],
    ['by two names an hour and a half', [by('ship')('a', '2024-06-13T16:00:00'), by('aurora')('b', '2024-06-13T17:30:00')], 1],
    ['and no minute more', [by('ship')('a', '2024-06-13T16:00:00'), by('aurora')('b', '2024-06-13T17:31:00')], 2],
    ['a name within the other is one name', [by('replacement aircraft')('a', '2024-06-13T13:45:00'), by('replacement')('b', '2024-06-13T16:45:00')], 1],
    ['a word within a word is not', [by('aircraft')('a', '2024-06-13T13:45:00'), by('craft')('b', '2024-06-13T16:45:00')], 2],
    ['nobody named, at the same hour', [time('a', '2024-06-13T16:45:00'), by('ship')('b', '2024-06-13T16:45:00')], 1],
    ['nobody named, at another', [time('a', '2024-06-13T16:45:00'), by('ship')('b', '2024-06-13T17:00:00')], 2],
    ['days with two between them', [time('a', '2024-06-10'), time('b', '2024-06-13')], 1],
    ['days with three between them', [time('a', '2024-06-10'), time('b', '2024-06-14')], 2],
    ['two months', [time('a', '2024-06-01', { end: '2024-06-30', grain: 'month' }), time('b', '2024-07-01', { end: '2024-07-31', grain: 'month' })], 2],
    ['one that may be of either of two', [time('a', '2024-06-09'), time('b', '2024-06-12'), time('c', '2024-06-15')], 3],
    ['an hour reaches twenty minutes on', [deed('a', '2024-06-13T16:00:00', 'hour'), deed('b', '2024-06-13T16:20:00')], 1],
    ['and no farther', [deed('a', '2024-06-13T16:00:00', 'hour'), deed('b', '2024-06-13T16:21:00')], 2],
    ['back as well', [deed('a', '2024-06-13T16:00:00', 'hour'), deed('b', '2024-06-13T15:40:00')], 1],
    ['a minute reaches no farther than itself', [deed('a', '2024-06-13T16:00:00'), deed('b', '2024-06-13T16:01:00')], 2],
    ['a clock with no zone is the other clock as written', [deed('a', '2024-06-13T16:45:00+02:00'), deed('b', '2024-06-13T16:45:00')], 1],
    ['and not in its zone', [deed('a', '2024-06-13T16:45:00+02:00'), deed('b', '2024-06-13T14:45:00')], 2],
  ])('%s', (_, claims, moments) => {
    expect(grouped(claims)).toHaveLength(moments);
    expect(grouped(claims.toReversed())).toHaveLength(moments);
  });

  test('about an hour reaches as far', () => {
    const about = { ...deed('a', '2024-06-13T16:00:00') };
    const approximate = { ...about, value: { ...about.value, approximate: true as const } };
    expect(grouped([approximate, deed('b', '2024-06-13T16:20:00')])).toHaveLength(1);
    expect(grouped([approximate, deed('b', '2024-06-13T16:21:00')])).toHaveLength(2);
  });
});

test('a moment is of who does it, where its first telling says so', () => {
  expect(momentsOf([time('a', '2024-06-13', { scope: ship })]).map(({ scope }) => scope)).toEqual([ship]);
  expect(momentsOf([time('a', '2024-06-13')])[0]).not.toHaveProperty('scope');
});
