/** A day with a name is a time and no name of anybody. */
import { expect, test } from 'vitest';
import { proseOf } from '../../../../src/extract/language.js';
import { namesOf } from '../../../../src/extract/recognisers/names/index.js';
import { harmed } from '../../harmed.js';

test.each<[string, readonly string[]]>([
  ['The shop was shut on Christmas Eve and on Memorial Day.', []],
  ['The road was closed over Easter weekend.', []],
  ['He wrote to Eve Christmas in May.', ['Eve Christmas']],
  ['They sailed to Christmas Island.', ['Christmas Island']],
  ['The Memorial Fund met on Labor Day.', ['Memorial Fund']],
])('%s', (text, expected) => expect(namesOf(proseOf(text)).map(({ value: { name } }) => name)).toEqual(expected));

test('nobody is killed who is a day', () => {
  expect(harmed('He named the four people killed Christmas Eve.')).toEqual(['killed 4']);
  expect(harmed('The flood killed Eva Brandt.')).toEqual(['killed 1']);
});
