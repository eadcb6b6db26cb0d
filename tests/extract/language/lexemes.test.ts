/** What is asked of the language data is written into the sources: it must be what the data say, and be found. */
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import { expect, test } from 'vitest';
import { coreModel } from '../../../src/extract/language/core.js';
import { lexemesFile } from '../../language/lexemes.js';

// Compared as a whole: a difference of a megabyte cannot be shown.
test('the file is what the language model of this version gives: npm run language', () => {
  expect(readFileSync('src/extract/language/lexemes.ts', 'utf8') === lexemesFile()).toBe(true);
});

const { hash, list, intrinsicSize } = coreModel().features.lexeme;
const { lexeme } = (model.core as () => { features: { lexeme: { list: string[] } } })().features;

test('its words are those of the model, and each is found where it stands', () => {
  expect(lexeme.list.map((_, place) => list[place])).toEqual(lexeme.list);
  expect([intrinsicSize, list.length]).toEqual([lexeme.list.length, lexeme.list.length]);
  expect(lexeme.list.filter((word, place) => hash[word] !== place)).toEqual([]);
});

test('a word that is added stands behind those of the data, and no place has a word behind the last', () => {
  const { list: added } = coreModel().features.lexeme;
  expect(added.push('Zzyzx')).toBe(intrinsicSize + 1);
  expect([added.length, added[intrinsicSize], added[intrinsicSize + 1]]).toEqual([intrinsicSize + 1, 'Zzyzx', undefined]);
  expect([list.length, list[intrinsicSize]]).toEqual([intrinsicSize, undefined]);
});

test.each(['', ' ', 'Zzyzx', 'thE', 'ain’T', '\u{10ffff}', 'constructor__', '__proto__'])('%j is none of them', (word) => {
  expect(hash[word]).toBeUndefined();
});

test('a word that is added is found until it is taken out, and those of the data stay', () => {
  const place = hash['the'];
  hash['Zzyzx'] = list.length;
  expect(hash['Zzyzx']).toBe(list.length);
  delete hash['Zzyzx'];
  delete hash['the'];
  expect([hash['Zzyzx'], hash['the']]).toEqual([undefined, place]);
});
