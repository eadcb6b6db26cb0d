/**
 * Time grows with the text and no faster, whatever it is made of: 1 MB of what is worst for each. What grew with the square of the text would take hours
 * on that, so that the bound of each test is wide, and no clock is compared.
 */
import { describe, expect, test } from 'vitest';
import { attributionsIn, extract, namesIn, periodsIn, quantitiesIn, quotationsIn, reconcile, type Report } from '../src/index.js';
import { excerptsIn } from './excerpts.js';
import { LONG } from './long.js';

const MEGABYTE = 1_000_000;
const BOUND = 300_000;

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const reportOf = (text: string): Report => ({ id: 'a', publisher: 'P', publishedAt: '2019-12-30', text });

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  quantitiesIn,
  periodsIn: (text) => periodsIn(text, { publishedAt: '2019-12-30' }),
  quotationsIn,
  attributionsIn,
  namesIn,
  extract: (text) => extract(reportOf(text)),
  reconcile: (text) => reconcile([reportOf(text)]).findings,
};

/** Of all pieces below, the one that each was found to take longest over. */
const WORST: Readonly<Record<string, string>> = {
  quantitiesIn: '1 ',
  periodsIn: 'between 1 and ',
  quotationsIn: 'police said that ',
  attributionsIn: 'he said, ',
  namesIn: 'according to ',
  extract: 'four people were killed ',
};

// prettier-ignore
const PIECES = [
  '“', '”', '"', "'", '(', ')', '-', '—', '. ', '? ', '\n', '\n\n', ' ', '\t', 'a', 'A', '/', '&', '#', '--', '...', '!', ', ', '; ', ': ',
  '1', '1,', '1.', '1,000 ', '1 ', '1-', '$', '$1 ', '% ', '% of ', 'km ', '5 km (3 miles) ', 'No. ', 'hundred ', 'twenty-', 'a hundred and ', 'between 1 and ',
  'more than ', 'about ', 'said ', 'he said, ', 'police said that ', '“a,” said ', '"a" ', '"a ', '"J. ', 'according to ', 'accused ', 'claimed responsibility ',
  'Mr ', 'Mr Smith ', 'Ann Lee ', 'the ', 'of the ', 'al-', 'of ', 'A and ', 'Bank of ', 'U.S. ', 'J. ', 'J.', '(AP) ', 'near Kirkuk, ', 'who ', 'which was ',
  'Jan ', 'May 5 ', 'on Monday ', '2019-12-30 ', '3:42 a.m. ', '5 to ', 'last week ', 'from 1 ', 'aged 5 ', 'a 5-year-old ', 'caused by ', 'not ',
  'killed four people, ', 'four people were killed ', 'two men and ', 'x@y.z ', 'http://a.b/ ', '\u200d', 'e\u0301', '\u202e', '\ud83d', '👨‍👩‍👧', 'İ', '中文',
];

describe('1 MB of its worst', () => {
  test.each(Object.entries(WORST))('for %s: %j', { timeout: BOUND }, (name, piece) => {
    expect(READERS[name]!(filled(piece, MEGABYTE))).toBeInstanceOf(Array);
  });
});

test('100,000 numbers', { timeout: BOUND }, () => {
  expect(reconcile([reportOf('1 '.repeat(100_000))]).reports).toHaveLength(1);
});

test('50,000 names of one report', { timeout: BOUND }, () => {
  const [first, rest] = ['bdfgklmnprstvz', 'aeiou'];
  const word = (count: number): string => (count === 0 ? '' : `${first[count % 14]}${rest[count % 5]}${word(Math.floor(count / 70))}`);
  const surname = (count: number): string => word(count + 70).replace(/^./, (letter) => letter.toUpperCase());
  const text = Array.from({ length: 50_000 }, (_, at) => `Ana ${surname(at)} saw it.`).join(' ');
  expect(extract(reportOf(text)).filter(({ attribute }) => attribute === 'named').length).toBeGreaterThan(49_000);
});

test('1 MB of prose on one line, and every span in it', { timeout: BOUND }, () => {
  const text = filled('A fire at a mill in Gdansk killed four people on Friday, police said, and 20 were hurt. ', LONG ? 10 * MEGABYTE : MEGABYTE);
  const claims = extract(reportOf(text));
  expect(claims.length).toBeGreaterThan(10_000);
  expect(claims.flatMap(excerptsIn).every(({ span, text: words }) => text.slice(span.start, span.end) === words)).toBe(true);
});

describe.runIf(LONG)('1 MB of each piece', () => {
  const cases = Object.keys(READERS).flatMap((name) => PIECES.map((piece): [string, string] => [name, piece]));
  test.each(cases)('%s: %j', { timeout: BOUND }, (name, piece) => {
    // All facts of one report beside each other: it has a quarter of the length.
    expect(READERS[name]!(filled(piece, name === 'reconcile' ? MEGABYTE / 4 : MEGABYTE))).toBeInstanceOf(Array);
  });
});
