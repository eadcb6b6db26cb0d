import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Verdict } from '../../src/model/index.js';
import { factOf } from './notation.js';

const CASES: readonly (readonly [fact: string, verdict: Verdict])[] = [
  // one report
  ['killed (grows): 7 in A', 'single-source'],
  ['killed (grows): 7 in A | 7 in A', 'single-source'],
  ['killed (grows): >=7 in A | 9 in A', 'single-source'],
  ['killed (grows): was 19 in A | now 25 in A', 'update'],
  ['responsible (fixed): claims Red Front by Red Front in A | blames Oria by Doria in A', 'conflict'],
  // two and more
  ['killed (grows): 7 in A | 7 in B', 'agreement'],
  ['killed (grows): 7 in A | 7 in B | >=5 in C', 'refinement'],
  ['killed (grows): 7 in A at 10:00 | 9 in B at 12:00', 'update'],
  ['killed (grows): 7 in A at 10:00 | 9 in B at 12:00 | >=8 in C at 12:00', 'update'],
  ['damage (revised): 80 PLN in A | 18 USD in B', 'agreement'],
  ['magnitude (revised): 6.8 by survey in A | 7.1 by institute in B', 'conflict'],
  // a conflict counts only between claims that still stand
  ['killed (grows): 7 in A at 10:00 | 9 in B at 10:10 | 12 in C at 14:00', 'update'],
  ['killed (grows): 7 in A at 10:00 | 9 in B at 14:00 | 12 in C at 14:10', 'conflict'],
  [
    'taken (fixed): 87 by police in A at 10:00 | 112 by principal in A at 10:00 | was 87 in B at 16:00 | was 112 in B at 16:00 | now 104 in B at 16:00',
    'update',
  ],
  ['killed (grows): 25 in A at 10:00 | 19 in B at 14:00', 'conflict'],
  ['killed (grows): 25 in A at 10:00 | now 19 in B at 14:00', 'update'],
  // a figure told again is no later count than the lower one between
  ['killed (grows): 25 in A at 10:00 | 19 in B at 14:00 | 25 in C at 16:00', 'conflict'],
  ['killed (grows): 25 in A at 10:00 | 19 in B at 14:00 | 31 in C at 16:00', 'update'],
  // what was revised down may rise again
  ['killed (grows): 25 in A at 10:00 | now 19 in B at 14:00 | 25 in C at 16:00', 'update'],
  ['damage (revised): 25 in A at 10:00 | now 19 in B at 14:00 | 25 in C at 16:00', 'conflict'],
  // a figure that its own text calls a former one stands no more, whoever repeats the new one
  ['damage (revised): was 80 in A | 65 in B', 'update'],
  ['missing (state): 46 in A on 2024-02-04 | 31 in B on 2024-02-05 | 0 by operator in C on 2024-02-05', 'conflict'],
  ['vehicles (fixed): 19 in A on 2024-02-04 | 9 in B on 2024-02-05 | was 19 in C on 2024-02-05', 'update'],
  ['passengers (fixed): 174 in A | 3 in A | 174 in B', 'agreement'],
  ['passengers (fixed): 174 in A | 3 in A | 174 in B | 3 in C', 'conflict'],
  ['date (fixed): 2024-05-14 in A | 2024-05-15 in A | 2024-05-15 in B', 'agreement'],
  ['passengers (fixed): 174 in A | 3 in A', 'single-source'],
  // other kinds
  ['date (fixed): 2024-05-14 in A | 2024-05-14T03:47:00Z in B', 'refinement'],
  ['date (fixed): 2024-05-14 in A | 2024-05-15 in B', 'conflict'],
  ['place (fixed): place K1 base, Kirkuk in A | place Kirkuk in B', 'refinement'],
  ['captain (fixed): actor Yusuf Tompo in A | actor Yusup Tompo in B', 'refinement'],
  ['captain (fixed): actor Anna Kowal in A | actor Maria Kowal in B', 'conflict'],
  ['cause (fixed): blames arson in A | denies arson in B', 'conflict'],
  ['claimed by (fixed): nobody in A | blames Red Front in B', 'refinement'],
  ['quotation (fixed): "We will never sell the rain here" in A | "We will sell the rain here" in B', 'conflict'],
  ['quotation (fixed): "We will never sell the rain here" in A | "never sell the rain" in B', 'agreement'],
  ['fate (state): role missing in A on 2024-02-04 | role found alive in B on 2024-02-05', 'update'],
  ['fate (fixed): role dead in A | role alive in B', 'conflict'],
  ['title (fixed): role spokesman in A | role Senior Brigadier in B', 'refinement'],
];

describe('the verdict', () => {
  it.each(CASES)('%s: %s', (text, verdict) => {
    expect(judge(factOf(text)).verdict).toBe(verdict);
  });
});
