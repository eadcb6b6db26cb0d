import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../src/align/scopes.js';
import type { Claim, ExtractedClaim, Scope, Setting } from '../../src/model/index.js';
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

  test('ages of one person under a longer name are of one slot, those of two people are not', () => {
    const aged = (figure: number, who: string, report: string) => count(figure, { who }, { attribute: 'age', report });
    expect(figures([aged(41, 'tomás rueda', 'a'), aged(42, 'tomás rueda vela', 'b'), aged(43, 'josé rueda', 'c')])).toEqual([[41, 42], [43]]);
    expect(figures([aged(41, 'guard', 'a'), aged(42, 'tomás rueda', 'b')])).toEqual([[41], [42]]);
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

  test('people told of one by one are two where one is a man and one a woman, however often each is told of', () => {
    const one = (who: string, report: string): Claim<'quantity'> => count(1, { who }, { rule: 'a person counts as one', report });
    expect(figures([one('man', 'a'), one('woman', 'a'), one('man', 'b'), one('woman', 'b')])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(figures([one('man', 'a'), one('driver', 'b')])).toEqual([[1, 1]]);
  });
});

describe('nobody, where another report tells of somebody', () => {
  const nobody = (setting?: Setting) => count(0, undefined, { report: 'a', ...(setting ? { setting } : {}) });
  const guards = count(2, { who: 'guard' }, { report: 'b' });

  test('is of all there were', () => expect(figures([nobody(), guards])).toEqual([[0, 2]]));
  test.each<[string, readonly Claim<'quantity'>[]]>([
    ['"no workers"', [count(0, { who: 'worker' }, { report: 'a' }), guards]],
    ['"no one else"', [nobody({ some: 'rest' }), guards]],
    ['"no one on the ground"', [nobody({ reach: 'part' }), guards]],
    ['a report that tells of both', [nobody(), count(2, { who: 'guard' }, { report: 'a' })]],
    ['two groups', [nobody(), guards, count(3, { who: 'visitor' }, { report: 'b' })]],
    ['a part of more', [nobody(), count(2, { who: 'guard', part: true }, { report: 'b' })]],
    ['whoever did it', [nobody(), count(2, { who: 'gunman' }, { report: 'b' })]],
  ])('is not: %s', (_, claims) => expect(figures(claims).length).toBeGreaterThan(1));
});

test('one told of alone denies no group of many', () => {
  const single = { rule: 'a person counts as one' };
  // "a man was hurt" and "four men were hurt"; "a contractor was killed" and "two contractors were killed"
  expect(figures([count(1, { who: 'man' }, { ...single, report: 'a' }), count(4, { who: 'man' }, { report: 'b' })])).toEqual([[1], [4]]);
  expect(figures([count(1, { who: 'contractor' }, { ...single, report: 'a' }), count(2, { who: 'contractor' }, { report: 'b' })])).toEqual([[1, 2]]);
});

test('a group is near enough the whole only where its report counts no other group', () => {
  const pupils = count(14, { who: 'pupil' }, { report: 'a' });
  const all = count(12, undefined, { report: 'b' });
  expect(figures([pupils, all])).toEqual([[12, 14]]);
  expect(figures([pupils, count(2, { who: 'teacher' }, { report: 'a' }), all])).toEqual([[2], [12], [14]]);
});

test('a part that its report calls one stands beside no group', () => {
  const pupils = count(14, { who: 'pupil' }, { report: 'a' });
  const girls = count(5, { who: 'girl', part: true }, { report: 'a' });
  expect(figures([pupils, girls, count(12, undefined, { report: 'b' })])).toEqual([[5], [12, 14]]);
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
  // "Three dead in Arles", over "three people were killed": all of them, unless the report tells of another place.
  expect(figures([there(3, 'arles', 'a'), there(3, undefined, 'a'), there(5, undefined, 'b')])).toEqual([[3, 3, 5]]);
  expect(figures([there(2, 'arles', 'a'), there(3, undefined, 'a'), there(5, undefined, 'b')])).toEqual([[2], [3, 5]]);
  expect(figures([there(3, 'arles', 'a'), there(1, 'nimes', 'a'), there(3, undefined, 'a')])).toEqual([[1], [3], [3]]);
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

describe('what a slot says that it is of', () => {
  const scopes = (...claims: readonly Claim<'quantity'>[]) => slotsOf(claims, () => false).map(({ scope }) => scope);

  test.each<[string, readonly Claim<'quantity'>[], readonly (Scope | undefined)[]]>([
    ['nothing, of all', [count(19)], [undefined]],
    ['its group', [count(14, { who: 'child' })], [{ who: 'child' }]],
    ['nothing, where the group is all of them', [count(7), count(7, { who: 'worker' }, { report: 'b' })], [undefined]],
    [
      'its stretch, and not the group that is all of them',
      [count(7, { per: 'day' }), count(7, { per: 'day', who: 'worker' }, { report: 'b' })],
      [{ per: 'day' }],
    ],
    ['nothing, of nobody', [count(0, { who: 'passenger' })], [undefined]],
    ['its group, where some other group has none', [count(0, { who: 'soldier' })], [{ who: 'soldier' }]],
    ['its group, where there are some', [count(2, { who: 'passenger' })], [{ who: 'passenger' }]],
    ['no place where all is told of one', [count(28, { where: 'malawi' })], [undefined]],
    ['its group and not that place', [count(28, { where: 'malawi', who: 'child' })], [{ who: 'child' }]],
    ['its place beside another', [count(3, { where: 'iraq' }), count(2, { where: 'syria' })], [{ where: 'iraq' }, { where: 'syria' }]],
  ])('%s', (_, claims, expected) => {
    expect(scopes(...claims)).toEqual(expected);
  });
});

describe('groups beside the whole', () => {
  const of = (report: string, figure: number, scope?: Scope) => count(figure, scope, { report });

  test.each<[string, readonly Claim<'quantity'>[], readonly (readonly number[])[]]>([
    ['nobody of those there were is nobody', [of('a', 0, { who: 'passenger' }), of('b', 0)], [[0, 0]]],
    ['none of some is not', [of('a', 0, { who: 'child' }), of('b', 3)], [[0], [3]]],
    ['near, from ten on', [of('a', 10, { who: 'student' }), of('b', 7)], [[7, 10]]],
    ['fewer than all leave room for others', [of('a', 90, { who: 'passenger' }), of('b', 100)], [[90], [100]]],
    ['below ten a near figure is another', [of('a', 9, { who: 'student' }), of('b', 8)], [[8], [9]]],
    ['under seven tenths is not near', [of('a', 100, { who: 'student' }), of('b', 69)], [[69], [100]]],
    ['seven tenths is', [of('a', 100, { who: 'student' }), of('b', 70)], [[70, 100]]],
    ['a part of students is not all of them', [of('a', 90, { who: 'student', part: true }), of('b', 100)], [[90], [100]]],
    ['the longer name first', [of('a', 5, { who: 'us soldier' }), of('b', 4, { who: 'soldier' })], [[4, 5]]],
    ['one head word, said of others', [of('a', 5, { who: 'school bus' }), of('b', 4, { who: 'city bus' })], [[4], [5]]],
    ['one word of two heads', [of('a', 5, { who: 'bus driver' }), of('b', 4, { who: 'bus' })], [[4], [5]]],
    ['a part is no group', [of('a', 9, { who: 'child', part: true }), of('b', 7, { who: 'child' })], [[7], [9]]],
    ['unless the figure is the same', [of('a', 7, { who: 'child', part: true }), of('b', 7, { who: 'child' })], [[7, 7]]],
    ['one who died later is one of the two of its report', [of('a', 2), of('a', 1, { who: 'smith' }), of('b', 1)], [[1, 2], [1]]],
    ['in a report that gives no whole, it may be all', [of('a', 1, { who: 'smith' }), of('b', 1)], [[1, 1]]],
  ])('%s', (_, claims, expected) => {
    expect(figures(claims)).toEqual(expected);
  });

  test('people told of one by one are not of one where a figure of all stands beside them', () => {
    const single = { rule: 'a person counts as one' };
    const ones = [count(1, { who: 'guard' }, { ...single, report: 'a' }), count(1, { who: 'cook' }, { ...single, report: 'b' })];
    expect(figures(ones)).toEqual([[1, 1]]);
    expect(figures([...ones, count(40, undefined, { report: 'c' })])).toEqual([[1], [1], [40]]);
    expect(figures([ones[0]!, count(3, { who: 'cook' }, { report: 'b' })])).toEqual([[1], [3]]);
  });
});

describe('which of two figures of one report is the odd one', () => {
  const of = (report: string, figure: number, more: Partial<ExtractedClaim<'quantity'>> = {}) => count(figure, undefined, { report, ...more });

  test.each<[string, readonly Claim<'quantity'>[], readonly (readonly number[])[]]>([
    ['the one that no other report has', [of('a', 3), of('a', 5), of('b', 5)], [[3], [5, 5]]],
    ['whichever comes first', [of('a', 5), of('a', 3), of('b', 5)], [[3], [5, 5]]],
    ['the later one, where no other report has either and it is lower', [of('a', 5), of('a', 3), of('b', 9)], [[3], [5, 9]]],
    ['both, where no other report has either and the first is lower: it leads with a part', [of('a', 3), of('a', 5), of('b', 9)], [[3], [5], [9]]],
    ['neither, as of two hours', [of('a', 3, { asOf: { at: '2024-05-14T10:00' } }), of('a', 5)], [[3, 5]]],
    ['neither, of two reports', [of('a', 3), of('b', 5)], [[3, 5]]],
    ['neither, where one bound holds the other', [of('a', 3), of('a', 5, { value: { figure: 2, min: 2, unit: 'people', words: 'at least 2' } })], [[2, 3]]],
  ])('%s', (_, claims, expected) => {
    expect(figures(claims)).toEqual(expected);
  });
});

describe('what no domain names', () => {
  const joined = (...claims: readonly Claim<'quantity'>[]) => slotsOf(claims, () => true).map((slot) => slot.claims.map((claim) => claim.value.words));
  const value = (words: string, unit: string, min?: number, max?: number): Partial<ExtractedClaim<'quantity'>> => ({
    value: { words, unit, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
  });

  test.each<[string, readonly Claim<'quantity'>[], number]>([
    ['46 and about 46', [count(46), count(46, undefined, { value: { words: 'about 46', unit: 'people', min: 46, max: 46, approximate: true } })], 1],
    ['46 and at least 40', [count(46), count(40, undefined, value('at least 40', 'people', 40))], 1],
    ['46 and at least 50', [count(46), count(50, undefined, value('at least 50', 'people', 50))], 2],
    ['46 men and 46 women', [count(46, { who: 'man' }), count(46, { who: 'woman' })], 2],
    ['46 and 46 %', [count(46), count(46, undefined, value('46 %', '%', 46, 46))], 2],
    ['46 km and 46 miles', [count(46, undefined, value('46 km', 'km', 46, 46)), count(46, undefined, value('46 miles', 'mi', 46, 46))], 2],
    ['46 km and 46 km', [count(46, undefined, value('46 km', 'km', 46, 46)), count(46, undefined, value('46 km', 'km', 46, 46))], 1],
  ])('%s', (_, claims, slots) => {
    expect(joined(...claims)).toHaveLength(slots);
  });

  test('stands beside what one does', () => {
    const claims = [count(46), count(50, undefined, { attribute: 'loose' }), count(60), count(70, undefined, { attribute: 'loose', report: 'b' })];
    const slots = slotsOf(
      claims.map((each, at) => ({ ...each, report: String(at) })),
      ({ attribute }) => attribute === 'loose',
    );
    expect(slots.map((slot) => slot.claims.map((claim) => claim.value.figure))).toEqual([[46, 60], [50], [70]]);
  });
});

describe('what nothing but its figure tells', () => {
  const told = (figure: number, unit = 'widgets', more: object = {}, scope?: Scope): Claim<'quantity'> =>
    count(figure, scope, { report: `r${figure}${unit}${JSON.stringify(more)}`, value: { figure, min: figure, max: figure, unit, words: '', ...more } });
  const about = (figure: number): Claim<'quantity'> => told(figure, 'widgets', { approximate: true });
  const least = (figure: number): Claim<'quantity'> => told(figure, 'widgets', { max: undefined });
  const of = (who: string): Claim<'quantity'> => told(46, who, {}, { who });

  test.each<[string, readonly Claim<'quantity'>[], number]>([
    ['two figures', [told(46), told(47)], 2],
    ['about so many beside a figure near it', [about(40), told(42)], 1],
    ['a figure near about so many', [told(42), about(40)], 1],
    ['about so many beside a figure far from it', [about(40), told(61)], 2],
    ['at least so many beside more', [least(40), told(42)], 1],
    ['more beside at least so many', [told(42), least(40)], 1],
    ['at least so many beside fewer', [least(40), told(38)], 2],
    ['two near a third, and not each other', [about(40), told(42), told(38)], 2],
    ['a count and a share', [told(46), told(46, '%')], 2],
    ['one group', [of('miners'), of('miners')], 1],
    ['a group and one told more nearly', [of('miners'), of('young miners')], 1],
    ['two groups', [of('miners'), of('nurses')], 2],
    ['a group and all', [of('miners'), told(46)], 2],
    ['all and a group', [told(46), of('miners')], 2],
  ])('%s: %#', (_, claims, slots) => {
    expect(slotsOf(claims, () => true)).toHaveLength(slots);
  });
});

test('what is no age is told by no longer name', () => {
  const of = (who: string): Claim<'quantity'> => count(41, { who }, { report: who, attribute: 'widgets' });
  expect(slotsOf([of('hugo mondragón'), { ...of('hugo mondragón'), report: 'b' }], () => false)).toHaveLength(1);
  expect(slotsOf([of('hugo mondragón'), of('hugo vera mondragón gil')], () => false)).toHaveLength(2);
});
