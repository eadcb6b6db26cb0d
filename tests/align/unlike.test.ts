import { describe, expect, test } from 'vitest';
import { areTwoPeople } from '../../src/align/namesakes.js';
import { areUnlike, likeGroups, signOf } from '../../src/align/unlike.js';
import type { Scope, Setting } from '../../src/model/index.js';
import { MEASURED_NOUN } from '../../src/model/quantity.js';
import { count } from './claims.js';

const of = (figure: number, setting?: Setting, scope?: Scope, report = 'a') => count(figure, scope, { report, ...(setting ? { setting } : {}) });

describe('figures of two things', () => {
  test.each<[string, Setting, Setting | undefined, number, number]>([
    ['other places', { where: ['porto'] }, { where: ['braga'] }, 120, 100],
    ['a place that may lie in the other', { where: ['kodra'] }, { where: ['albania'], wide: true }, 5, 14],
    ['a place put first, and no place told', { where: ['kodra'], first: true }, undefined, 5, 14],
    ['in a part, and all over', { where: ['mathare'] }, { reach: 'all' }, 38, 40],
    ['in a part, and all over', { where: ['kenya'], wide: true }, { reach: 'everywhere' }, 38, 40],
    ['in a part, and all over', { stage: 'done' }, { reach: 'everywhere' }, 12, 40],
    ['in a part, and all over', { reach: 'part' }, undefined, 12, 40],
    ['in a part, and all over', { stage: 'done' }, { reach: 'all' }, 12, 40],
    ['in one event, and in several', { stage: 'done' }, { reach: 'events' }, 7, 20],
    ['other days', { when: { start: '2024-05-01', end: '2024-05-01' } }, { when: { start: '2024-05-03', end: '2024-05-03' } }, 28, 31],
    ['since a day, and on a day', { when: { running: true } }, { when: { start: '2024-05-03', end: '2024-05-03' } }, 310, 28],
    ['since a day, and more of it', { stage: 'done' }, { when: { running: true } }, 28, 310],
    ['beside the event', { of: 'aftershock', by: 'beside' }, undefined, 5, 7],
    ['at one spot of the scene', { of: 'bus', by: 'spot' }, undefined, 4, 9],
    ['of other things', { of: 'phone' }, { of: 'charger' }, 799, 39],
    ['one turn of several, and no turn told', { turn: 'third quarter' }, { stage: 'done' }, 12, 40],
    ['another turn', { turn: 'first landfall' }, { turn: 'second landfall' }, 185, 150],
    ['of another sort', { sort: 'net' }, { sort: 'operating' }, 310, 480],
    ['of another sort', { sort: 'net' }, undefined, 310, 280],
    ['of some alone, and of others alone', { only: 'by boat' }, { only: 'by air' }, 30, 45],
    ['of some alone', { only: 'by boat' }, undefined, 30, 45],
    ['two wide places', { where: ['kenya'], wide: true }, { where: ['uganda'], wide: true }, 28, 31],
    ['other days', { when: { start: '2024-05-01', end: '2024-05-31' } }, { when: { start: '2024-06-01', end: '2024-06-30' } }, 28, 31],
    ['of some alone', { only: 'by norda' }, undefined, 30, 45],
    ['of some alone, and of others alone', { only: 'by norda' }, { only: 'at norda' }, 30, 45],
    ['some of them', { some: 'told' }, { some: 'told' }, 3, 5],
    ['over another stretch', { span: 'quarter' }, { span: 'year' }, 4, 15],
    ['over another stretch', { turn: 'third quarter' }, { span: 'year' }, 4, 15],
    ['against another base', { base: 'month' }, { base: 'year' }, 4, 31],
    ['planned and done', { stage: 'planned' }, { stage: 'done' }, 1200, 300],
    ['somebody counted in, and not', { with: 'pilot' }, { without: 'pilot' }, 4, 3],
    ['who did it may be counted in', { without: 'gunman' }, undefined, 6, 7],
    ['who did it may be counted in', { attackers: 1 }, { attackers: 1 }, 2, 3],
    ['who did it may be counted in', { attackers: 2 }, { attackers: 2, with: 'gunman' }, 5, 7],
    ['some of them', { some: 'met' }, undefined, 3, 5],
    ['some of them', { some: 'told' }, undefined, 2, 5],
    ['some of them', { some: 'told' }, { some: 'told' }, 2, 3],
    ['some of them', { some: 'more' }, undefined, 3, 6],
    ['the rest of them', { some: 'rest' }, undefined, 6, 7],
  ])('%s', (sign, one, other, a, b) => {
    expect(signOf(of(a, one), of(b, other))).toBe(sign);
    expect(signOf(of(b, other), of(a, one))).toBe(sign);
    // Like figures are never told apart.
    expect(signOf(of(a, one), of(a, other))).toBeUndefined();
  });

  test.each<[string, string, boolean]>([
    ['Dominic Gale, 25, was killed', '23-year-old Marcus Gale died', true],
    ['Dominic Gale, 25, was killed', 'Gale died', false],
    ['Dominic Gale, 25, was killed', 'Mr Gale died', false],
    ['Dominic Gale, 25, was killed', 'Dominic James Gale died', false],
    ['an eighteenth crew member died', 'a second crew member died', false],
    ['a 19-year-old man was killed', 'a woman died', true],
    ['a man was killed', 'a driver died', false],
    ['Dominic Gale, 25, was killed', 'a woman died', false],
  ])('what is told of %s and of %s', (a, b, expected) => {
    const died = (text: string) => {
      const who = text
        .replace(/,? \d+,/, '')
        .replace(/^an? /, '')
        .replace(/ (?:was killed|died)$/, '')
        .toLowerCase();
      return count(1, { who }, { text, rule: 'a person counts as one' });
    };
    expect(areTwoPeople(died(a), died(b))).toBe(expected);
  });

  test.each<[string, string, Setting, Setting, boolean]>([
    ['bonus', 'bonus', { deed: 'pay', things: ['driver'] }, { deed: 'pay', things: ['guard'] }, true],
    ['bonus', 'bonus', { deed: 'pay', things: ['club'] }, { deed: 'pay', things: ['club', 'bank'] }, false],
    ['bonus', 'bonus', { deed: 'pay', things: ['club'] }, { things: ['club'] }, false],
    // One noun, and another deed, or other things with no deed in common.
    ['bonus', 'bonus', { deed: 'pay', things: ['club'] }, { things: ['bank'] }, true],
    ['bonus', 'bonus', { deed: 'pay', things: ['club'] }, { deed: 'demand', things: ['club'] }, true],
    // Two nouns, or none that is more than a kind of measure.
    ['bonus', 'salary', { deed: 'pay', things: ['club'] }, { deed: 'pay', things: ['bank'] }, true],
    ['height', 'height', { things: ['wall'] }, { things: ['fence'] }, true],
  ])('%s and %s, named by nouns of their own', (one, other, a, b, expected) => {
    const named = (attribute: string, figure: number, setting: Setting) =>
      count(figure, undefined, { attribute, setting, rule: MEASURED_NOUN, value: { figure, min: figure, max: figure, unit: 'EUR', words: `€${figure}` } });
    expect(signOf(named(one, 400, a), named(other, 500, b))).toBe(expected ? 'a measure of another thing' : undefined);
  });

  test('of a narrower group', () => {
    expect(signOf(of(3, undefined, { who: 'british tourist' }), of(8, undefined, { who: 'tourist' }))).toBe('of a narrower group');
    expect(signOf(of(7, undefined, { who: 'british tourist' }), of(8, undefined, { who: 'tourist' }))).toBeUndefined();
  });

  test.each<[string, Setting, Setting, boolean]>([
    ['another deed', { deed: 'sold' }, { deed: 'estimated' }, true],
    ['one deed', { deed: 'sold' }, { deed: 'sold' }, false],
    ['a deed, and none told', { deed: 'sold' }, { things: ['painting'] }, false],
    ['each of its own', { things: ['stroke', 'risk'] }, { things: ['death', 'risk'] }, true],
    ['one of more', { things: ['risk'] }, { things: ['death', 'risk'] }, false],
    ['other days', { when: { start: '2024-05-01', end: '2024-05-01' } }, { when: { start: '2024-05-02', end: '2024-05-02' } }, true],
    ['a day, and a week', { when: { start: '2024-05-01', end: '2024-05-01' } }, { when: { start: '2024-05-01', end: '2024-05-07' } }, false],
  ])('a measure that no word names: %s', (_, a, b, expected) => {
    const share = (figure: number, setting: Setting, attribute = 'share') =>
      count(figure, undefined, { setting, attribute, value: { figure, min: figure, max: figure, unit: '%', words: `${figure}%` } });
    expect(signOf(share(20, a), share(12, b)) !== undefined).toBe(expected);
    expect(signOf(share(12, b), share(20, a)) !== undefined).toBe(expected);
    // What a word names is of that, whatever is done to it.
    if (a.when === undefined) expect(signOf(share(20, a, 'turnout'), share(12, b, 'turnout'))).toBeUndefined();
  });

  test('by another deed than that by which the other attribute goes', () => {
    const carriages = (figure: number, attribute: string, setting?: Setting) => count(figure, undefined, { attribute, ...(setting ? { setting } : {}) });
    expect(signOf(carriages(3, 'carriages', { deed: 'topple' }), carriages(5, 'carriages derailed'))).toBe('by another deed');
    expect(signOf(carriages(3, 'carriages'), carriages(5, 'carriages derailed'))).toBeUndefined();
    expect(signOf(carriages(3, 'carriages', { deed: 'topple' }), carriages(5, 'carriages'))).toBeUndefined();
  });

  test('of several together', () => {
    expect(signOf(of(75, undefined, { who: 'greens and others together' }), of(34, undefined, { who: 'greens' }))).toBe('of several together');
    expect(signOf(of(75, undefined, { who: 'greens' }), of(34, undefined, { who: 'greens' }))).toBeUndefined();
  });

  test('of a stretch alone', () => {
    expect(signOf(of(64, undefined, { per: '3 hours' }), of(110))).toBe('of a stretch alone');
    expect(signOf(of(110, undefined, { per: '3 hours' }), of(64))).toBeUndefined();
    expect(signOf(of(64, undefined, { per: '3 hours' }), of(110, undefined, { per: '3 hours' }))).toBeUndefined();
  });

  test('of a narrower sort of things', () => {
    const cars = (figure: number, who?: string) =>
      count(figure, who === undefined ? undefined : { who }, { value: { figure, min: figure, max: figure, unit: 'cars', words: `${figure} cars` } });
    expect(signOf(cars(21, 'electric'), cars(82))).toBe('of a narrower group');
    expect(signOf(cars(82, 'electric'), cars(21))).toBeUndefined();
  });

  test('of days, and of a day', () => {
    const sunday: Setting = { when: { start: '2024-05-05', end: '2024-05-05' } };
    const per = (hours: number) => of(40, undefined, { per: `${hours} hours` });
    expect(signOf(per(168), of(12, sunday))).toBe('of days, and of a day');
    expect(signOf(per(24), of(12, sunday))).toBeUndefined();
    expect(signOf(per(168), of(12))).toBeUndefined();
  });

  test.each<[string, string, string | undefined]>([
    ['maria keller', 'josef keller', 'of two people'],
    ['maria keller', 'maria anna keller', undefined],
    ['maria keller', 'keller', undefined],
  ])('the ages of %s and %s', (a, b, sign) => {
    const aged = (figure: number, who: string) => count(figure, { who }, { attribute: 'age' });
    expect(signOf(aged(71, a), aged(74, b))).toBe(sign);
  });
});

test.each<[string, string, string | undefined]>([
  ['of fraud', 'of perjury', 'of two sorts of them'],
  ['of fraud', 'of tax fraud', undefined],
  ['by boat', 'by air', undefined],
])('as many %s and %s', (a, b, sign) => {
  expect(signOf(of(4, { only: a }), of(4, { only: b }))).toBe(sign);
});

test.each<[string, Setting, Setting, boolean]>([
  ['who pays, turned round', { deed: 'pay', things: ['moll', 'tarn', 'fee'] }, { deed: 'pay', things: ['tarn', 'moll', 'fee'] }, true],
  ['the same who pays', { deed: 'pay', things: ['moll', 'tarn', 'fee'] }, { deed: 'pay', things: ['moll', 'fee'] }, false],
  ['of a year, and in all', { things: ['fee'], span: 'year' }, { things: ['fee'] }, true],
  ['of a year, and of a year', { things: ['fee'], span: 'year' }, { things: ['fee'], span: 'year' }, false],
])('a measure of its own noun: %s', (_, a, b, unlike) => {
  const one = count(2, undefined, { report: 'a', rule: MEASURED_NOUN, setting: a });
  expect(areUnlike(one, count(9, undefined, { report: 'b', rule: MEASURED_NOUN, setting: b }))).toBe(unlike);
});

describe('what may be of one thing', () => {
  test.each<[string, Setting | undefined, Setting | undefined, number, number]>([
    ['a place that the text puts into the other', { where: ['kodra'], within: ['tirana'] }, { where: ['tirana'] }, 12, 14],
    ['a place in a country, and a figure near by', { where: ['kodra'] }, { where: ['albania'], wide: true }, 12, 14],
    ['a night belongs to two days', { when: { start: '2024-05-01', end: '2024-05-01' } }, { when: { start: '2024-05-02', end: '2024-05-02' } }, 28, 31],
    ['a month and a day of it', { when: { start: '2024-05-01', end: '2024-05-31' } }, { when: { start: '2024-05-02', end: '2024-05-02' } }, 28, 31],
    ['a plan, and nothing told', { stage: 'planned' }, undefined, 1200, 1300],
    ['turns of two sorts', { turn: 'first landfall' }, { turn: 'second day' }, 185, 150],
    ['who did it, and two more', { without: 'gunman' }, undefined, 6, 8],
    ['who did it, and one less', { without: 'gunman' }, undefined, 6, 5],
    ['some of them, and fewer', { some: 'met' }, undefined, 5, 3],
    ['some and some', { some: 'met' }, { some: 'met' }, 3, 5],
    ['of some alone, and fewer', { only: 'by boat' }, undefined, 60, 45],
    ['of the same alone', { only: 'by boat' }, { only: 'by boat' }, 30, 45],
    ['of one sort', { sort: 'net' }, { sort: 'net' }, 310, 480],
    ['over one stretch', { turn: 'third quarter' }, { span: 'quarter' }, 4, 5],
    ['over a stretch, and none told', { span: 'quarter' }, undefined, 4, 5],
    ['against a base, and none told', { base: 'year' }, undefined, 4, 5],
    ['the rest, and many more', { some: 'rest' }, undefined, 6, 9],
    ['the rest, and the rest', { some: 'rest' }, { some: 'rest' }, 6, 7],
    ['since a day, and nearly as many', { stage: 'done' }, { when: { running: true } }, 290, 310],
    ['since a day, and fewer', { stage: 'done' }, { when: { running: true } }, 310, 28],
    ['all over, and nearly as many with no place', { stage: 'done' }, { reach: 'all' }, 38, 40],
    ['all over, and in the whole of it', { where: ['kenya'], wide: true }, { reach: 'all' }, 38, 40],
    ['everywhere, and nearly as many with no place', { stage: 'done' }, { reach: 'everywhere' }, 38, 40],
    ['all over one place, and in that place', { where: ['nairobi'] }, { where: ['nairobi'], reach: 'all' }, 38, 40],
    ['in a part, and in a part', { reach: 'part' }, { reach: 'part' }, 12, 40],
    ['a place put first, and the same place', { where: ['kodra'], first: true }, { where: ['kodra'] }, 5, 14],
    ['one event of several, and one of several', { reach: 'events' }, { reach: 'events' }, 7, 20],
    ['two wide places of which one holds the other', { where: ['kosovo'], wide: true, within: ['serbia'] }, { where: ['serbia'], wide: true }, 28, 31],
    ['two months that meet', { when: { start: '2024-05-01', end: '2024-05-31' } }, { when: { start: '2024-05-31', end: '2024-06-30' } }, 28, 31],
    ['a month, and the day after it', { when: { start: '2024-05-01', end: '2024-05-31' } }, { when: { start: '2024-06-01', end: '2024-06-01' } }, 28, 31],
    ['beside the event, both', { by: 'beside' }, { by: 'beside' }, 5, 7],
    ['at one spot of the scene, and of a thing', { by: 'spot' }, { of: 'bus' }, 4, 9],
    ['of one thing', { of: 'phone' }, { of: 'phone' }, 799, 39],
    ['of things by one word', { of: 'phone' }, { of: 'mobile-phone' }, 799, 39],
    ['one turn', { turn: 'first landfall' }, { turn: 'first landfall' }, 185, 150],
    ['one turn of no stretch, and no turn told', { turn: 'first landfall' }, { stage: 'done' }, 150, 185],
    ['one turn of several, and fewer with no turn told', { turn: 'third quarter' }, { stage: 'done' }, 40, 12],
    ['a turn, and the same stretch', { turn: 'third quarter' }, { turn: 'third quarter', stage: 'done' }, 12, 40],
    ['by one firm, and by whoever is named', { only: 'by norda' }, { doer: 'norda air' }, 30, 45],
    ['at one hospital by two names', { only: 'at st ann', hospital: 'st ann' }, { hospital: 'st ann medical' }, 30, 45],
    ['by one firm under two names', { only: 'by norda' }, { only: 'by norda air' }, 30, 45],
    ['against one base', { base: 'year' }, { base: 'year' }, 4, 31],
    ['done and planned before', { stage: 'done' }, { stage: 'done' }, 300, 1200],
    ['somebody counted in, both', { with: 'pilot' }, { with: 'pilot' }, 4, 3],
    ['who did it left out, both', { without: 'gunman' }, { without: 'gunman' }, 6, 7],
    ['who did it counted in already', { attackers: 1, with: 'gunman' }, { attackers: 1 }, 6, 7],
    ['nothing told', undefined, undefined, 185, 150],
  ])('%s', (_, one, other, a, b) => {
    expect(signOf(of(a, one), of(b, other))).toBeUndefined();
  });
});

describe('groups of like figures', () => {
  const figures = (claims: Parameters<typeof likeGroups>[0]) => likeGroups(claims).map((group) => group.map((claim) => claim.value.figure));
  const warsaw = { where: ['warsaw'] };
  const krakow = { where: ['krakow'] };

  test('two places are two groups', () => {
    expect(figures([of(40000, warsaw), of(8000, krakow, undefined, 'b')])).toEqual([[40000], [8000]]);
  });
  test('what tells no place goes with its like', () => {
    expect(figures([of(40000, warsaw), of(8000, krakow, undefined, 'b'), of(8000, undefined, undefined, 'c')])).toEqual([[40000], [8000, 8000]]);
  });
  test('what may be of either stays apart', () => {
    expect(figures([of(40000, warsaw), of(8000, krakow, undefined, 'b'), of(20000, undefined, undefined, 'c')])).toEqual([[40000], [8000], [20000]]);
  });
  test('where nothing is unlike, all are one group', () => {
    expect(figures([of(40000, warsaw), of(30000), of(20000)])).toEqual([[40000, 30000, 20000]]);
  });
  test('a table of thousands of figures is dealt out', () => {
    const table = Array.from({ length: 20_000 }, (_, i) => of(i * i, { where: [`town${i}`] }));
    expect(likeGroups(table).flat()).toHaveLength(20_000);
  });
});

describe('where a sign tells nothing', () => {
  const measured = (figure: number, unit: string, setting?: Setting) =>
    count(figure, undefined, { value: { figure, min: figure, max: figure, unit, words: String(figure) }, ...(setting ? { setting } : {}) });

  test.each<[string, Parameters<typeof signOf>, string | undefined]>([
    ['the rest, and two more', [of(6, { some: 'rest' }), of(8)], 'the rest of them'],
    [
      'the rest, and as many as nobody knows',
      [of(6, { some: 'rest' }), count(7, undefined, { value: { min: 7, unit: 'people', words: '7 or more' } })],
      undefined,
    ],
    ['some kilometres of more kilometres', [measured(3, 'km', { some: 'met' }), measured(5, 'km')], 'some of them'],
    ['some kilometres of more miles', [measured(3, 'km', { some: 'met' }), measured(5, 'mi')], undefined],
    ['some jobs of more posts', [measured(3, 'jobs', { some: 'met' }), measured(5, 'posts')], 'some of them'],
    ['some jobs, and a distance', [measured(3, 'jobs', { some: 'met' }), measured(5, 'km')], undefined],
    ['a group beside none', [of(3, undefined, { who: 'british tourist' }), of(8)], undefined],
    ['two groups of one head', [of(3, undefined, { who: 'british tourist' }), of(8, undefined, { who: 'french tourist' })], 'of two groups by their own words'],
    ['two groups of which one is told twice', [of(3, undefined, { who: 'british tourist' }), of(8, undefined, { who: 'british soldier' })], undefined],
    [
      'two groups by the names of their clubs',
      [
        { ...of(14, undefined, { who: 'harlow fan' }), text: '14 Harlow fans' },
        { ...of(9, undefined, { who: 'dunbar fan' }), text: 'nine Dunbar fans' },
      ],
      'of two groups by their own words',
    ],
    [
      'two groups by common words',
      [
        { ...of(14, undefined, { who: 'young fan' }), text: '14 young fans' },
        { ...of(9, undefined, { who: 'angry fan' }), text: 'nine angry fans' },
      ],
      undefined,
    ],
    ['one name in two forms', [of(300, { of: 'halden steel' }), of(500, { of: 'halden' })], undefined],
    ['a group of another head', [of(3, undefined, { who: 'tourist guide' }), of(8, undefined, { who: 'tourist' })], undefined],
    ['a thing told of, and none', [of(799, { of: 'phone' }), of(39)], undefined],
    ['one thing twice', [of(799, { of: 'phone' }), of(39, { of: 'phone' })], undefined],
    ['a pilot counted in, and another left out', [of(4, { with: 'pilot' }), of(3)], undefined],
    [
      'the text puts the one in the place of the other',
      [of(40, { where: ['porto'] }), { ...of(12, { where: ['braga'] }), revision: { role: 'replaced', cue: { span: { start: 0, end: 1 }, text: 'x' } } }],
      undefined,
    ],
  ])('%s', (_, [a, b], sign) => {
    expect(signOf(a, b)).toBe(sign);
    expect(signOf(b, a)).toBe(sign);
  });

  test('claims of other kinds are not unlike', () => {
    expect(areUnlike(of(40, { where: ['porto'] }), of(12, { where: ['braga'] }))).toBe(true);
    expect(areUnlike(of(40, { where: ['porto'] }), { ...of(12, { where: ['braga'] }), kind: 'quotation' } as never)).toBe(false);
  });
});
