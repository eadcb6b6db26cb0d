/** Which of the two the texts themselves put in the place of the other. */
import * as grounds from '../../../src/judge/grounds/revised.js';
import { asked } from './pair.js';

asked('the one in the place of the other', grounds.replacingInWords, [
  ['killed (grows): was 19 in A | 25 in A', 'second'],
  ['killed (grows): 19 in A | now 25 in A', 'second'],
  ['killed (grows): 25 in A | was 19 in A', 'first'],
  ['killed (grows): now 25 in A | 19 in A', 'first'],
  ['killed (grows): 19 in A | 25 in A', undefined],
  ['killed (grows): was 19 in A | was 25 in A', undefined],
  // A live page, the newest entry first: what is of a later hour is not replaced by what was new before, and what it calls a former figure is.
  ['killed (grows): now hour 9 in A at 10:00 | hour 31 in A at 18:00', undefined],
  ['killed (grows): hour 31 in A at 10:00 | was hour 9 in A at 18:00', 'first'],
  // A higher count of another party is none that the new one has outgrown, and takes the place of a former one all the same.
  ['killed (grows): now 19 in A | 31 by opposition in A', undefined],
  ['killed (grows): 31 by opposition in A | now 19 in A', undefined],
  ['killed (grows): was 19 in A | 31 by opposition in A', 'second'],
  ['killed (grows): now 19 by opposition in A | 31 by opposition in A', 'first'],
  ['damage (revised): now 19 in A | 31 by opposition in A', 'first'],
]);

asked('the one in the place of what the other repeats', grounds.replacingRepeated, [
  ['vehicles (fixed): 19 in A at 10:00 | was 19 in B at 16:00 | now 9 in B at 16:00', 'second'],
  ['vehicles (fixed): now 9 in A at 16:00 | was 19 in A at 16:00 | 19 in B at 16:30', 'first'],
  ['vehicles (fixed): now 9 in A at 16:00 | was 19 in A at 16:00 | 19 in B at 18:00', undefined],
  ['vehicles (fixed): now 9 in A at 16:00 | was 19 in A at 16:00 | 12 in B at 16:30', undefined],
  // The former figure repeats nothing: it is what the text replaces.
  ['vehicles (fixed): was 19 in A | now 9 in A', undefined],
  ['vehicles (fixed): now 9 in A | was 19 in A', undefined],
]);

asked('the one that is no early figure', grounds.toldSince, [
  ['injured (grows): early 8 in A at 10:00 | 6 in B at 12:00', 'second'],
  ['injured (grows): 6 in A at 10:00 | early 8 in B at 10:30', 'first'],
  ['injured (grows): 6 in A at 10:00 | early 8 in B at 12:00', undefined],
  ['injured (grows): early 8 in A at 10:00 | early 6 in B at 10:00', undefined],
  ['injured (grows): early 8 in A at 10:00 | 6 in A at 10:00', undefined],
  // First reports of who it was are no count.
  ['captain (fixed): early actor Ada Roe in A at 10:00 | actor Bo Lund in B at 10:00', undefined],
]);

asked('a new figure in its own words', grounds.newFigureOf, [
  ['damage (revised): 80 in A at 10:00 | now 65 in B at 12:00', 'second'],
  ['damage (revised): 80 in A at 10:00 | now 65 in A at 10:00', undefined],
  ['damage (revised): 80 in A at 10:00 | 65 in B at 12:00', undefined],
  ['damage (revised): now 80 in A at 10:00 | now 65 in B at 12:00', undefined],
  ['damage (revised): now 80 in A at 10:00 | 65 in B at 10:00', 'first'],
  ['damage (revised): now 80 in A at 10:00 | 65 in B at 10:30', 'first'],
  ['damage (revised): now 80 in A at 10:00 | 65 in B at 12:00', undefined],
  // What grows has gone on growing; what is revised has not, and nothing grows downwards.
  ['killed (grows): now 14 in A at 09:30 | 17 in B at 10:15', undefined],
  ['killed (grows): now 14 in A at 09:30 | 9 in B at 10:15', 'first'],
  ['killed (grows): now 14 in A at 09:30 | 17 in B at 09:30', 'first'],
  ['damage (revised): now 14 in A at 09:30 | 17 in B at 10:15', 'first'],
  // A text before both gave it already: a law "lifts it to 11 per cent" in every report of it.
  ['tax (fixed): 10 in A on 2024-02-04 | now 11 in C on 2024-02-02 | now 11 in B on 2024-02-05', undefined],
  ['tax (fixed): 10 in A on 2024-02-04 | now 11 in C on 2024-02-04 | now 11 in B on 2024-02-05', 'second'],
  ['tax (fixed): 10 in A on 2024-02-04 | now 12 in C on 2024-02-02 | now 11 in B on 2024-02-05', 'second'],
  // only given before, it may have come back
  ['tax (fixed): 10 in A on 2024-02-04 | 11 in C on 2024-02-02 | now 11 in B on 2024-02-05', 'second'],
]);

// By the clocks as written the new one is of half an hour before.
const reports = [
  { id: 'A', publisher: 'A', publishedAt: '2024-02-04T10:00:00', text: '' },
  { id: 'B', publisher: 'B', publishedAt: '2024-02-04T09:30:00-05:00', text: '' },
];
asked('a new figure of another zone', grounds.newFigureOf, [['damage (revised): 80 in A | now 65 in B', undefined, { fact: { reports } }]]);

asked('told before already', grounds.isToldAgain, [
  ['killed (grows): 19 in A at 14:00 | 25 in C at 10:00 | 25 in B at 16:00', true],
  ['killed (grows): 19 in A at 14:00 | 25 in C at 14:00 | 25 in B at 16:00', false],
  ['killed (grows): 19 in A at 14:00 | was 25 in C at 10:00 | 25 in B at 16:00', false],
  ['killed (grows): 19 in A at 14:00 | 25 in C at 10:00 | 31 in B at 16:00', false],
  ['killed (grows): now 19 in A at 14:00 | 25 in C at 10:00 | 25 in B at 16:00', false],
]);

asked('the one that is a new figure', grounds.newFigureOf, [
  ['damage (revised): 80 in A at 10:00 | now 65 in B at 12:00', 'second'],
  // A party gives another figure in the place of its own: what others gave is none of that.
  ['extra (grows): 41 by commission in A at 10:00 | was 140 by opposition in B at 12:00 | now 60 by opposition in B at 12:00', undefined],
  ['extra (grows): now 60 by opposition in A at 10:00 | was 140 by opposition in A at 10:00 | 41 by commission in B at 10:00', undefined],
  [
    'extra (grows): 41 in Commission at 10:00 | 41 by the commission in B at 12:00 | was 140 by opposition in B at 12:00 | now 60 by opposition in B at 12:00',
    undefined,
  ],
  // Told by nobody, or by the one whose it is; or what it replaces is another's, or is what the other gave.
  ['extra (grows): 41 in A at 10:00 | was 140 by opposition in B at 12:00 | now 60 by opposition in B at 12:00', 'second'],
  ['extra (grows): 41 by opposition in A at 10:00 | was 140 by opposition in B at 12:00 | now 60 by opposition in B at 12:00', 'second'],
  ['extra (grows): 41 by commission in A at 10:00 | was 140 by police in B at 12:00 | now 60 by opposition in B at 12:00', 'second'],
  ['extra (grows): 140 by commission in A at 10:00 | was 140 by opposition in B at 12:00 | now 60 by opposition in B at 12:00', 'second'],
  ['extra (grows): 41 by commission in A at 10:00 | was 140 in B at 12:00 | now 60 in B at 12:00', 'second'],
]);
