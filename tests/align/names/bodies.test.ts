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
  ['Bank of the Czech Republic', { nation: 'Czech Republic', whole: false, head: 'bank', core: '' }],
  ['Save the Maldives', { whole: false, head: '', core: 'maldive save' }],
  ['Friends of Free Iran', { whole: false, head: '', core: 'free friend iran' }],
  ['Republic of the Congo', { nation: 'Republic of the Congo', whole: true, head: '', core: '' }],
  ['the Maldives government', { nation: 'Maldives', whole: true, head: 'government', core: '' }],
  ['officials', { whole: false, head: 'officials', core: '' }],
  ['Office of Water Administration', { whole: false, head: 'administration', core: 'office water' }],
  // The words that tell it from others are stems, in order.
  ['Water and Air Board', { whole: false, head: 'board', core: 'air water' }],
  ['Coal Board', { whole: false, head: 'board', core: 'coal' }],
  ['Dental Council', { whole: false, head: 'council', core: 'dent' }],
  ['Farmer Union', { whole: false, head: 'union', core: 'farm' }],
  ['Ports Authority', { whole: false, head: 'authority', core: 'port' }],
])('%s', (name, expected) => {
  expect(bodyOf(name)).toStrictEqual(expected);
});

describe('one body or two', () => {
  test.each<readonly [string, string, boolean]>([
    ['the transport ministry', 'Ministry of Transportation', true],
    ['the foreign ministry', 'the transport ministry', false],
    ["Peru's civil defense agency", 'the civil defence directorate', true],
    ["Peru's civil defense agency", "Chile's civil defense agency", false],
    ["Peru's civil defense agency", 'the civil defense agency', true],
    ["Peru's civil defense agency", 'the Peruvian civil defence directorate', true],
    ['the transport ministry', 'the transport union', false],
    ['the Tambo union', 'the Union of Tambo', true],
    ['Iran', 'Iran', false],
  ])('%s / %s', (a, b, one) => {
    expect(sameBody(bodyOf(a), bodyOf(b))).toBe(one);
    expect(sameBody(bodyOf(b), bodyOf(a))).toBe(one);
  });
});

test('bodies that the lists know, by any of their names', () => {
  expect(knownBody('the Pentagon')?.names[0]).toBe('Pentagon');
  expect(knownBody('Department of Defense')?.names[0]).toBe('Pentagon');
  expect(knownBody('FBI')?.names[0]).toBe('FBI');
  expect(knownBody('Islamic State of Iraq and the Levant')?.names[0]).toBe('Islamic State');
  expect(knownBody('Green Alliance')).toBeUndefined();
});

test.each([
  ['Federal Bureau of Investigations', 'FBI'],
  ['federal bureau of investigations', undefined],
  ['North Atlantic Treaty Organizations', undefined],
])('a misspelt name is looked up where it may be one of a body: %s', (name, usual) => {
  expect(knownBody(name)?.names[0]).toBe(usual);
});

test.each([
  ['Tehran', 'Iran'],
  ['the Tehran', 'Iran'],
  ['the Kremlin', undefined],
  ['Kirkuk', undefined],
])('%s stands for the government of %s', (seat, country) => {
  expect(countryOfSeat(seat)).toBe(country);
});
