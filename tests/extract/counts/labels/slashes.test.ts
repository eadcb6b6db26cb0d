/** Labels and figures that slashes join, one with one in their order. */
import { expect, test } from 'vitest';
import { told } from './told.js';

test.each<[string, readonly string[]]>([
  ['Dead / injured / missing: 12 / 40 / 5', ['killed 12', 'injured 40', 'missing 5']],
  ['Killed/wounded: 3/14', ['killed 3', 'injured 14']],
  ['Homes destroyed / damaged: 120 / 1,300', ['homes destroyed 120 homes', 'homes damaged 1300 homes']],
  ['- Dead/injured – 12/40', ['killed 12', 'injured 40']],
  // as many labels as figures, or none
  ['Dead / injured: 12 / 40 / 5', []],
  ['Bulletin 14/2026', []],
  ['Stages done: 3/14', []],
  ['The vote is on 3/4.', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
