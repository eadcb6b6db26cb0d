/** People in general are a group where others are counted beside them. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

test.each<[string, readonly string[]]>([
  ['The fire killed nine villagers and four firefighters.', ['killed 9 villager', 'killed 4 firefighter']],
  ['The fire killed nine villagers.', ['killed 9 ']],
  ['The fire killed nine people and four firefighters.', ['killed 9 ', 'killed 4 firefighter']],
  ['The fire killed nine villagers and hurt four firefighters.', ['killed 9 ', 'injured 4 firefighter']],
])('%s', (text, expected) => {
  expect(read('quantity', text).map(({ attribute, value, scope }) => `${attribute} ${value.figure} ${scope?.who ?? ''}`)).toEqual(expected);
});
