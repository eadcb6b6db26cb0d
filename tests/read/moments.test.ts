import { expect, test } from 'vitest';
import { momentOf } from '../../src/read/moments.js';

test.each<[unknown, string | undefined]>([
  ['2024-03-02', '2024-03-02'],
  ['2024-03-02T18:00:00Z', '2024-03-02T18:00:00Z'],
  ['2024-03-02T18:00:00.000+01:00', '2024-03-02T18:00:00.000+01:00'],
  ['2024-03-02T18:00:00+0100', '2024-03-02T18:00:00+01:00'],
  ['2024-03-02 18:00:00 -0500', '2024-03-02T18:00:00-05:00'],
  // Its zone is not known: the day is.
  ['2024-03-02 18:00', '2024-03-02'],
  ['Sat, 02 Mar 2024 18:00:00 GMT', '2024-03-02T18:00:00Z'],
  ['2 March 2024 8:05 EST', '2024-03-02T08:05:00-05:00'],
  ['Sat, 02 Mar 2024 18:00:00 +0530', '2024-03-02T18:00:00+05:30'],
  [new Date(Date.UTC(2024, 2, 2, 18)), '2024-03-02T18:00:00.000Z'],
  [new Date(Number.NaN), undefined],
  ['last week', undefined],
  ['2024-02-30', undefined],
  ['Sat, 32 Mar 2024 18:00:00 GMT', undefined],
  ['Sat, 02 Mrz 2024 18:00:00 GMT', undefined],
  ['03/02/2024', undefined],
  ['', undefined],
  [20240302, undefined],
])('%s is %s', (value, iso) => {
  expect(momentOf(value)).toBe(iso);
});
