/** Figures behind names in a sentence that tells once what all of them have. */
import { expect, test } from 'vitest';
import { told } from './told.js';

test.each<[string, readonly string[]]>([
  [
    'Unity won 61 seats in Sunday’s election, the Reform Alliance 44 and the Greens 15.',
    ['seats 61 seats [unity]', 'seats 44 seats [reform alliance]', 'seats 15 seats [greens]'],
  ],
  // nothing told before that is somebody's, or a name that goes on
  ['They lost 61 lorries near the Reform Alliance 44 and the Greens 15.', ['trucks lost 61 lorries']],
  ['Unity won 61 seats, and the Boeing 737 landed.', ['seats 61 seats [unity]']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
