/** Figures before their labels, and figures that take the place of others. */
import { expect, test } from 'vitest';
import { read } from '../../read.js';
import { told } from './told.js';

test.each<[string, readonly string[]]>([
  ['31 – killed\n112 – injured', ['killed 31', 'injured 112']],
  ['Toll:\n  31: dead.\n  7: still missing.', ['killed 31', 'missing 7']],
  // one alone, the numbers of what follows, and no words of a domain
  ['31 – killed', ['figure 31']],
  ['1 – killed\n2 – injured', ['figure 1', 'figure 2']],
  ['31 – chapters\n112 – pages', ['figure 31', 'figure 112']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['Dead: 31 → 33. Wounded: 98', ['killed 31 replaced', 'killed 33 replacing', 'injured 98 ']],
  ['The gate 31 → 33', []],
])('%s', (text, expected) => {
  expect(
    read('quantity', text)
      .filter(({ attribute }) => attribute !== 'figure')
      .map(({ attribute, value, revision }) => `${attribute} ${value.figure} ${revision?.role ?? ''}`),
  ).toEqual(expected);
});
