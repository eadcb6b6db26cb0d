/** Tables whose cells bars part. */
import { expect, test } from 'vitest';
import { told } from './told.js';

test.each<[string, readonly string[]]>([
  [
    'District | Dead | Homes destroyed\nMarka | 12 | 300\nLenz | 9 | 120\nTotal | 21 | 420',
    [
      'killed 12 [in marka]',
      'homes destroyed 300 homes [in marka]',
      'killed 9 [in lenz]',
      'homes destroyed 120 homes [in lenz]',
      'killed 21',
      'homes destroyed 420 homes',
    ],
  ],
  ['| Party | Votes | Share |\n|---|---|---|\n| Unity | 4,120 | 41.2% |', ['votes 4120 votes [unity]', 'share of votes 41.2 % [unity]']],
  ['Group | Killed | Wounded\nSoldiers | 12 | 40', ['killed 12 soldiers [soldier]', 'injured 40 soldiers [soldier]']],
  ['Service | Cancelled | Delayed\nBuses | 12 | 40', ['buses cancelled 12 buses', 'buses delayed 40 buses']],
  // a line with more cells or fewer ends it
  ['Party | Votes\nUnity | 4,120\nIn all: 9,000 | 12 | 3', ['votes 4120 votes [unity]', 'figure 9000', 'figure 12', 'figure 3']],
  // a name has no dead, and a column without a noun counts nothing
  ['Company | Killed\nUnity | 12', ['figure 12']],
  ['Party | 2021 | 2026\nUnity | 12 | 40', ['figure 12', 'figure 40']],
  ['Unity | 4,120\nReform | 3,980', ['figure 4120', 'figure 3980']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
