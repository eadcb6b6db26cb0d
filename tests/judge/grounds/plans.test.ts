/** What was still to come, and what came. */
import { isPlanAndOutcome } from '../../../src/judge/grounds/plans.js';
import { asked } from './pair.js';

const nowhere = { span: { start: 0, end: 0 }, text: '' };
const told = (first: string, second: string): Readonly<Record<number, object>> => ({
  0: { asOf: { at: first, cue: nowhere } },
  1: { asOf: { at: second, cue: nowhere } },
});

asked('a plan and what came of it', isPlanAndOutcome, [
  // A figure of a deed to come, and another of what was done.
  ['ministers (fixed): planned 3 in A on 2024-02-04 | 2 in B on 2024-02-05', true],
  ['ministers (fixed): planned 3 in A on 2024-02-04 | 3 in B on 2024-02-05', false],
  ['ministers (fixed): planned 3 in A on 2024-02-04 | denied 2 in B on 2024-02-05', false],
  ['ministers (fixed): denied planned 3 in A on 2024-02-04 | 2 in B on 2024-02-05', false],
  ['ministers (fixed): planned 3 in A on 2024-02-05 | 2 in B on 2024-02-05', false],
  ['ministers (fixed): planned 3 in A on 2024-02-04 | planned 2 in B on 2024-02-05', false],
  ['ministers (fixed): 3 in A on 2024-02-04 | 2 in B on 2024-02-05', false],
  // A day that was to come, and the day that it came on.
  ['date (fixed): 2024-02-08 in A on 2024-02-04 | 2024-02-11 in B on 2024-02-12', true],
  ['date (fixed): 2024-02-08 in A on 2024-02-04 | denied 2024-02-11 in B on 2024-02-12', false],
  // Told on the day itself: the one was not still to come, the other has come.
  ['date (fixed): 2024-02-04 in A on 2024-02-04 | 2024-02-03 in B on 2024-02-05', false],
  ['date (fixed): 2024-02-05 in A on 2024-02-04 | 2024-02-06 in B on 2024-02-06', true],
  ['date (fixed): 2024-02-05 in A on 2024-02-04 | 2024-02-07 in B on 2024-02-06', false],
  // Nobody knows when the one report was published, nor so whether the day was still to come.
  ['date (fixed): 2024-02-08 in A on 2024-02-04 | 2024-02-11 in B on 2024-02-12', false, { undated: 'A', claims: told('2024-02-04', '2024-02-12') }],
  ['date (fixed): 2024-02-08 in A on 2024-02-04 | 2024-02-11 in B on 2024-02-12', false, { undated: 'B', claims: told('2024-02-04', '2024-02-12') }],
  // A state has no day.
  ['fate (fixed): role missing in A on 2024-02-04 | role found in B on 2024-02-12', false],
]);
