import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../src/align/scopes.js';
import type { Claim, Scope } from '../../src/model/index.js';
import { count } from './claims.js';

/** The slots as lists of figures, for reading. */
const figures = (claims: readonly Claim<'quantity'>[]): readonly (readonly number[])[] =>
  slotsOf(claims, () => false)
    .map((slot) => slot.claims.map((claim) => claim.value.figure!).toSorted((a, b) => a - b))
    .toSorted((a, b) => a[0]! - b[0]!);

describe('what measures the same part', () => {
  test.each<[string, readonly [number, Scope?][], readonly (readonly number[])[]]>([
    ['figures of all people are of one slot', [[19], [25]], [[19, 25]]],
    ['children are not all the dead', [[14, { who: 'children' }], [46]], [[14], [46]]],
    ['a group whose figure is that of all is all of them', [[7, { who: 'night-shift worker' }], [7]], [[7, 7]]],
    ['but not where the text calls it a part', [[7, { who: 'child', part: true }], [7]], [[7], [7]]],
    [
      'two names of one group',
      [
        [4, { who: 'us service members' }],
        [5, { who: 'service member' }],
      ],
      [[4, 5]],
    ],
    [
      'two groups with one head word',
      [
        [4, { who: 'us soldier' }],
        [2, { who: 'iraqi soldier' }],
      ],
      [[2], [4]],
    ],
    [
      'houses are homes',
      [
        [300, { who: 'house' }],
        [412, { who: 'home' }],
      ],
      [[300, 412]],
    ],
    [
      'per day and in two days',
      [
        [287, { per: '24 hours' }],
        [341, { per: '48 hours' }],
      ],
      [[287], [341]],
    ],
    [
      'confirmed and suspected',
      [
        [2, { state: 'confirmed' }],
        [503, { state: 'suspected' }],
      ],
      [[2], [503]],
    ],
    ['a part with no name of its own stays alone', [[7, { part: true }], [23], [7, { part: true }]], [[7], [7], [23]]],
  ])('%s', (_, claims, expected) => {
    // Each from a report of its own: what one report says beside its own figures is another matter.
    expect(figures(claims.map(([figure, scope], at) => count(figure, scope, { report: String(at) })))).toEqual(expected);
  });

  test('people told of one by one are one and the same where no report counts more', () => {
    const single = { rule: 'a person counts as one' };
    expect(figures([count(1, { who: 'contractor' }, { ...single, report: 'a' }), count(1, { who: 'us citizen' }, { ...single, report: 'b' })])).toEqual([
      [1, 1],
    ]);
    expect(figures([count(1, { who: 'guard' }, { ...single, report: 'a' }), count(1, { who: 'cook' }, { ...single, report: 'b' }), count(2)])).toEqual([
      [1],
      [1],
      [2],
    ]);
  });
});

test('one told of alone denies no group of many', () => {
  const single = { rule: 'a person counts as one' };
  // "a man was hurt" and "four men were hurt"; "a contractor was killed" and "two contractors were killed"
  expect(figures([count(1, { who: 'man' }, { ...single, report: 'a' }), count(4, { who: 'man' }, { report: 'b' })])).toEqual([[1], [4]]);
  expect(figures([count(1, { who: 'contractor' }, { ...single, report: 'a' }), count(2, { who: 'contractor' }, { report: 'b' })])).toEqual([[1, 2]]);
});

test('a group is near enough the whole only where its report counts no other group', () => {
  const pupils = count(14, { who: 'pupil' }, { report: 'a' });
  const all = count(16, undefined, { report: 'b' });
  expect(figures([pupils, all])).toEqual([[14, 16]]);
  expect(figures([pupils, count(2, { who: 'teacher' }, { report: 'a' }), all])).toEqual([[2], [14], [16]]);
});

test('a part that its report calls one stands beside no group', () => {
  const pupils = count(14, { who: 'pupil' }, { report: 'a' });
  const girls = count(5, { who: 'girl', part: true }, { report: 'a' });
  expect(figures([pupils, girls, count(16, undefined, { report: 'b' })])).toEqual([[5], [14, 16]]);
});

test('a table of thousands of figures is dealt out one by one', () => {
  const table = Array.from({ length: 20_000 }, (_, i) => count(i, undefined, { report: 'a' }));
  expect(figures(table)).toHaveLength(20_000);
});

test('what no domain names is joined by like figures only', () => {
  const slots = slotsOf([count(46), count(46), count(60)], () => true);
  expect(slots.map((slot) => slot.claims.map((claim) => claim.value.figure))).toEqual([[46, 46], [60]]);
});

test('a place is a part where its report tells of another place or of a whole', () => {
  const there = (figure: number, where: string | undefined, report: string) => count(figure, where ? { where } : undefined, { report });
  expect(figures([there(3, 'iraq', 'a'), there(2, 'syria', 'a'), there(5, undefined, 'a')])).toEqual([[2], [3], [5]]);
  expect(figures([there(28, 'malawi', 'a'), there(31, undefined, 'b')])).toEqual([[28, 31]]);
});

describe('two figures of one report', () => {
  const said = (figure: number, speaker?: string): Claim<'quantity'> =>
    count(figure, undefined, { report: 'a', speakers: speaker ? [{ span: { start: 0, end: 1 }, text: speaker }] : [] });

  test('a report does not contradict itself in silence: the odd one is a part', () => {
    expect(figures([said(5), said(5), said(3)])).toEqual([[3], [5, 5]]);
  });

  test('two speakers of one report do contradict each other', () => {
    expect(figures([said(8500, 'the police'), said(40000, 'the organisers')])).toEqual([[8500, 40000]]);
  });

  test.each([
    ['twentyfold apart are of two things, whoever speaks', [said(3), said(60, 'the safety agency')], [[3], [60]]],
    ['less than twentyfold apart are not', [said(3), said(59, 'the safety agency')], [[3, 59]]],
    ['of which one is none are not', [said(0), said(60, 'the safety agency')], [[0, 60]]],
  ])('%s', (_, claims, expected) => {
    expect(figures(claims)).toEqual(expected);
  });

  test('twentyfold apart are of one thing where the text says that one replaced the other', () => {
    const cue = { span: { start: 0, end: 1 }, text: 'to' };
    expect(figures([said(3), { ...said(90, 'the mayor'), revision: { role: 'replacing', cue } }])).toEqual([[3, 90]]);
  });
});

describe('a group that stands for the whole', () => {
  const students = (figure: number, report: string) => count(figure, { who: 'student' }, { report });
  test('where its figure is near that of all', () => {
    expect(figures([students(81, 'a'), count(79, undefined, { report: 'b' })])).toEqual([[79, 81]]);
  });
  test('not where it is far from it', () => {
    expect(figures([students(12, 'a'), count(79, undefined, { report: 'b' })])).toEqual([[12], [79]]);
  });
  test('and never women, soldiers or foreigners', () => {
    expect(figures([count(81, { who: 'soldier' }, { report: 'a' }), count(79, undefined, { report: 'b' })])).toEqual([[79], [81]]);
  });
});
