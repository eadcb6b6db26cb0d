import { describe, expect, test } from 'vitest';
import { type Body, bodyOf, countryOfSeat, knownBody, sameBody } from '../../../src/align/names/bodies.js';

test.each<readonly [string, Body]>([
  ["Peru's civil defense agency", { nation: 'Peru', whole: false, head: 'agency', core: 'civil defense' }],
  ['the Ministry of Transportation', { whole: false, head: 'ministry', core: 'transport' }],
  ['the transport ministry', { whole: false, head: 'ministry', core: 'transport' }],
  ['National Bank of Egypt', { nation: 'Egypt', whole: false, head: 'bank', core: '' }],
  ['US officials', { nation: 'United States', whole: true, head: 'officials', core: '' }],
  ['Iran', { nation: 'Iran', whole: true, head: '', core: '' }],
  ['Iran Star', { nation: 'Iran', whole: false, head: '', core: 'star' }],
  // At the end a country is one only after a small word.
  ['Radio Free Iran', { whole: false, head: 'radio', core: 'free iran' }],
  // A council is no voice of a whole state.
  ['Council of the Netherlands', { nation: 'Netherlands', whole: false, head: 'council', core: '' }],
])('%s', (name, expected) => {
  expect(bodyOf(name)).toEqual(expected);
});

describe('one body or two', () => {
  test.each<readonly [string, string, boolean]>([
    ['the transport ministry', 'Ministry of Transportation', true],
    ['the foreign ministry', 'the transport ministry', false],
    ["Peru's civil defense agency", 'the civil defence directorate', true],
    ["Peru's civil defense agency", "Chile's civil defense agency", false],
    ["Peru's civil defense agency", 'the civil defense agency', true],
    ['the transport ministry', 'the transport union', false],
    ['Iran', 'Iran', false],
  ])('%s / %s', (a, b, one) => {
    expect(sameBody(bodyOf(a), bodyOf(b))).toBe(one);
    expect(sameBody(bodyOf(b), bodyOf(a))).toBe(one);
  });
});

test('bodies that the lists know, by any of their names', () => {
  expect(knownBody('the Pentagon')?.names[0]).toBe('Pentagon');
  expect(knownBody('Department of Defense')?.names[0]).toBe('Pentagon');
  expect(knownBody('Green Alliance')).toBeUndefined();
});

test.each([
  ['Tehran', 'Iran'],
  ['the Kremlin', undefined],
  ['Kirkuk', undefined],
])('%s stands for the government of %s', (seat, country) => {
  expect(countryOfSeat(seat)).toBe(country);
});
