import { describe, expect, test } from 'vitest';
import { distance, isSame, type Measured, measuredOf, meets, nearness, otherThings } from '../../../src/align/joins/measured.js';
import type { Claim, Period, Quantity } from '../../../src/model/index.js';
import { count } from '../claims.js';

const figure = (value: number, unit = 'jobs', more: Partial<Quantity> = {}): Measured =>
  measuredOf(count(value, undefined, { value: { figure: value, min: value, max: value, unit, words: String(value), ...more } }));
const bound = (min: number | undefined, max: number | undefined, unit = 'jobs'): Measured =>
  measuredOf(count(0, undefined, { value: { unit, words: '', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } }));
const claim = (kind: Claim['kind'], attribute: string, value: object): Measured => measuredOf({ ...count(0), kind, attribute, value } as Claim);
const time = (start: string, end = start, grain: Period['grain'] = start.includes('T') ? 'minute' : 'day', attribute = 'time of start'): Measured =>
  claim('time', attribute, { start, end, grain, words: start });
const minutes = (iso: string): number => Date.parse(iso) / 60_000;

describe('how little a figure is met by chance', () => {
  test.each([
    [0, 0],
    [3, 0],
    [-3, 0],
    [4, 0.2],
    [12, 0.2],
    [13, 0.7],
    [20, 0.45],
    [310, 0.7],
    [40_000, 0.45],
    [10_500, 0.95],
    [42_310, 1],
    [123, 0.95],
    [2.5, 0.7],
    [0.05, 0.45],
  ])('%s: %s', (value, telling) => {
    expect(figure(value).telling).toBeCloseTo(telling, 10);
  });
});

describe('what is counted', () => {
  test.each([
    ['jobs', 'job', false],
    ['people', 'people', true],
    ['women', 'woman', true],
    ['young women', 'woman', true],
    ['soldiers', 'soldier', true],
    ['passengers', 'passenger', true],
    ['', '', true],
  ])('%s', (unit, of, people) => {
    expect(figure(310, unit)).toMatchObject({ people, ...(unit === 'people' ? {} : { of }), scale: 'ratio' });
  });
  test('no people in a share or a distance', () => {
    expect(figure(40, '%').people).toBe(false);
    expect(figure(40, 'km').people).toBe(false);
  });
});

test('figures are one by the figure named, else by their bounds; of what is measured, in one unit', () => {
  expect(isSame(figure(310), figure(310, 'posts'))).toBe(true);
  expect(isSame(figure(310), figure(311))).toBe(false);
  expect(isSame(figure(310, 'km'), figure(310, 'miles'))).toBe(false);
  expect(isSame(figure(310), figure(310, 'jobs', { approximate: true }))).toBe(true);
  expect(isSame(figure(310), figure(310, 'jobs', { max: 400 }))).toBe(true);
  expect(isSame(bound(40, undefined), bound(40, undefined))).toBe(true);
  expect(isSame(bound(40, undefined), bound(40, 60))).toBe(false);
  expect(figure(310)).toMatchObject({ low: 310, high: 310, named: 310 });
  expect(bound(40, undefined)).toMatchObject({ low: 40, high: Infinity });
  expect(bound(40, undefined)).not.toHaveProperty('named');
  expect(bound(40, undefined).telling).toBeCloseTo(0.45, 10);
  expect(bound(undefined, 42).telling).toBeCloseTo(0.7, 10);
});

describe('times', () => {
  test('a day lasts to its last minute, an hour with a clock no longer than it says', () => {
    expect(time('2024-03-01')).toMatchObject({
      low: minutes('2024-03-01T00:00Z'),
      high: minutes('2024-03-01T23:59Z'),
      of: 'start',
      people: false,
      scale: 'days',
    });
    expect(time('2024-03-01T06:12')).toMatchObject({ low: minutes('2024-03-01T06:12Z'), high: minutes('2024-03-01T06:12Z') });
    expect(time('2024-03-01T06:12+02:00')).toMatchObject({ low: minutes('2024-03-01T04:12Z') });
    expect(time('2024-03-01T06:12Z')).toMatchObject({ low: minutes('2024-03-01T06:12Z') });
  });
  test.each<[Period['grain'], number]>([
    ['minute', 1],
    ['hour', 0.7],
    ['day', 0.4],
    ['month', 0.5],
    ['year', 0.3],
  ])('a %s is met by chance: %s', (grain, telling) => {
    expect(time('2024-03-01', '2024-03-01', grain).telling).toBe(telling);
  });
});

test('words are names where they have a capital, and longer than two letters where they tell', () => {
  expect(claim('actor', 'doer', { words: 'Green Alliance of X' })).toMatchObject({
    words: new Set(['green', 'alliance']),
    telling: 1,
    of: 'doer',
    people: false,
  });
  expect(claim('actor', 'doer', { words: 'two gunmen' })).toMatchObject({ words: new Set(['two', 'gunmen']), telling: 0.4 });
});

describe('values that may be one', () => {
  const actor = (words: string): Measured => claim('actor', 'doer', { words });
  test.each<[string, Measured, Measured, boolean]>([
    ['a figure and a bound about it', figure(310), bound(300, undefined), true],
    ['a figure on the bound', figure(300), bound(300, undefined), true],
    ['a figure under it', figure(299), bound(300, undefined), false],
    ['two figures', figure(310), figure(311), false],
    ['names with a word in common', actor('Green Alliance'), actor('the Alliance'), true],
    ['names with none', actor('Green Alliance'), actor('Red Front'), false],
    ['an hour of the day', time('2024-03-01'), time('2024-03-01T06:12'), true],
    ['an hour of another', time('2024-03-02'), time('2024-03-01T06:12'), false],
  ])('%s', (_, a, b, expected) => {
    expect(meets(a, b)).toBe(expected);
    expect(meets(b, a)).toBe(expected);
  });

  test.each<[string, Measured, Measured, number]>([
    ['none where they may be one', figure(310), bound(300, undefined), 0],
    ['all between names', actor('Green Alliance'), actor('Red Front'), 1],
    ['as of a month', time('2024-03-01'), time('2024-03-16'), (15 * 1440 - 1439) / (30 * 1440)],
    ['no more than a month', time('2024-03-01'), time('2024-06-01'), 1],
    ['as of a tenfold', figure(9), figure(99), 1],
    ['less than a tenfold', figure(9), figure(49), Math.log10(5)],
    ['no more than a tenfold', figure(9), figure(4999), 1],
  ])('how far apart: %s', (_, a, b, expected) => {
    expect(distance(a, b)).toBeCloseTo(expected, 10);
    expect(distance(b, a)).toBeCloseTo(expected, 10);
  });

  test.each<[string, Measured, Measured, number]>([
    ['the same, of which another feature speaks', figure(310), figure(310), 0],
    ['under ten', figure(9), figure(10), 0],
    ['a tenth apart', figure(100), figure(110), (1 - Math.log10(1.1) / Math.log10(1.25)) * 0.7],
    ['a quarter apart', figure(100), figure(125), 0],
    ['from ten on', figure(10), figure(11), (1 - Math.log10(1.1) / Math.log10(1.25)) * 0.2],
    ['with no figure named', bound(100, undefined), figure(110), 0],
  ])('how near: %s', (_, a, b, expected) => {
    expect(nearness(a, b)).toBeCloseTo(expected, 10);
    expect(nearness(b, a)).toBeCloseTo(expected, 10);
  });
});

test.each<[string, string, boolean]>([
  ['jobs', 'homes', true],
  ['jobs', 'jobs', false],
  ['women', 'soldiers', false],
  ['women', 'homes', true],
  ['', 'jobs', false],
])('%s and %s are other things: %s', (a, b, expected) => {
  expect(otherThings(figure(310, a), figure(310, b))).toBe(expected);
  expect(otherThings(figure(310, b), figure(310, a))).toBe(expected);
});
