/** Whether two claims may be of two things: what one text gives side by side, what nothing names, and what is said of two people. */
import { areSetAgainstEachOther, areTwoThings } from '../../../src/judge/grounds/two-things.js';
import * as grounds from '../../../src/judge/grounds/two-things.js';
import { MEASURED_NOUN } from '../../../src/model/quantity.js';
import { asked, who } from './pair.js';

const told = (first: string, second: string): object => ({ claims: { 0: { text: first }, 1: { text: second } } });
const people = (first?: string, second?: string): object => ({
  claims: { ...(first !== undefined && { 0: who(first) }), ...(second !== undefined && { 1: who(second) }) },
});
const age = 'age (fixed): 25 years of age in A | 23 years of age in A';

asked('one text gives both', ({ first, second }) => areTwoThings(first, second), [
  // One sentence written twice with two figures, wherever in it the figure stands.
  ['killed (grows): 5 people in A | 9 people in A', false, told('5 people killed', 'killed 9 people')],
  ['killed (grows): 5 people in A | 9 people in A', true, told('5 people killed', '9 people trapped')],
  ['front (revised): 5 km in A | 6 km in A', false, told('a 5 km front', 'a 6 km front')],
  ['front (revised): 5 km in A | 6 km in A', true],
  // Two given names are two people; one name, whole or in part, is one.
  [age, true, people('Simmie Reed', 'Simmieon Reed')],
  [age, false, people('Simmie Reed', 'Simmie Reed')],
  [age, false, people('Simmie Reed', 'Reed')],
  [age, false, people('Reed', 'Simmie Reed')],
  [age, false, people('Reed', 'Hall')],
  [age, false, people('Simmie Reed')],
  [age, false, people(undefined, 'Simmie Reed')],
  // The same told in other words is no other thing, nor is what the text tells as of another hour.
  ['killed (grows): 7 in A | aside 7 in A', false],
  ['captain (fixed): actor Oria in A | actor Oria in A', false],
  ['power (state): hour 31000 in A at 09:15 | aside hour 3 in A at 13:40', false],
  ['power (state): hour 31000 in A at 13:40 | aside hour 3 in A at 13:40', true],
]);

asked('two parties in one text, the one set against the other', ({ first, second }) => areSetAgainstEachOther(first, second), [
  ['killed (grows): 4 by police in A @0 | 9 by army in A @40', true],
  ['killed (grows): 4 by police in A @0 | 9 by police in A @40', false],
  ['killed (grows): 4 by police in A @0 | 9 by army in B @40', false],
  ['killed (grows): 4 by police in A @0 | 9 by army in A @401', true],
  ['killed (grows): 4 by police in A @0 | 9 by army in A @402', false],
  // Two entries of a live page, of one hour and of two; and what is told as of no hour.
  ['killed (grows): hour 4 by police in A at 13:40 @0 | hour 9 by army in A at 13:40 @40', true],
  ['killed (grows): hour 4 by police in A at 09:15 @0 | hour 9 by army in A at 13:40 @40', false],
  ['killed (grows): hour 4 by police in A at 09:15 @0 | 9 by army in A at 13:40 @40', true],
  // What another counts is just what the other counts, and not a longer stretch of the text.
  ['area burned (grows): 9800 in A | countering 11300 by satellite in A', true],
  ['area burned (grows): 9800 in A | 11300 by satellite in A', false, { claims: { 1: { against: { start: 0, end: 90 } } } }],
  ['area burned (grows): 9800 in A | 11300 by satellite in A', false, { claims: { 1: { against: { start: 2, end: 4 } } } }],
]);

asked('both named as who did it', grounds.mayBothHaveDoneIt, [
  ['suspects (fixed): blames Ada Roe by police in A | blames Bo Reed in A', true],
  ['suspects (fixed): blames Ada Roe by police in A | denied blames Bo Reed in A', false],
  ['suspects (fixed): blames Ada Roe by police in A | blames a neighbour in A', false],
  ['suspects (fixed): blames a neighbour by police in A | blames Ada Roe in A', false],
  // Of two reports, people only: two bodies, or what two sides say, are two answers.
  ['suspects (fixed): blames Ada Roe by police in A | blames Bo Reed in B', true],
  ['suspects (fixed): blames Ada Roe in A | blames Bo Reed in B', true],
  ['suspects (fixed): blames Red Front by police in A | blames Bo Reed in B', false],
  ['suspects (fixed): blames Oria in A | blames Doria in B', false],
  ['suspects (fixed): blames Ada Roe by police in A | blames Bo Reed by army in B', false],
  ['suspects (fixed): claims Ada Roe in A | blames Bo Reed in B', false],
]);

asked('another value in the report of one of the two', grounds.mayBeOfAnother, [
  ['injured (grows): 5 in A | aside 9 in A | 12 in B', true],
  ['injured (grows): 9 in A | aside 5 in A | 12 in B', false],
  ['injured (grows): now 5 in A | aside 9 in A | 12 in B', false],
  ['date (fixed): 2024-05-14 in A | 2024-05-17 in A | 2024-05-15 in B', true],
  ['date (fixed): 2024-05-14 in A | 2024-05-14T09:30 in A | 2024-05-15 in B', false],
  ['date (fixed): 2024-05-15 in B | 2024-05-17 in A | 2024-05-14 in A', true],
]);

asked('nothing names what the one is of', grounds.isUnnamed, [
  ['crowd (fixed): 8500 in A | 9000 called figure in B', true],
  ['fee (fixed): 15 EUR called break fee in A | 18 EUR called deposit in B', true, { claims: { 0: { rule: MEASURED_NOUN } } }],
  ['fee (fixed): 15 EUR called deposit in A | 18 EUR called deposit in B', false, { claims: { 0: { rule: MEASURED_NOUN } } }],
  ['fee (fixed): 15 EUR called break fee in A | 18 EUR called deposit in B', false],
  ['time of start (fixed): 2024-02-05T09:30 called time in A | 2024-02-05T10:40 in B', false],
]);

const start = 'time of start (fixed): 2024-02-05T09:30 in A | 2024-02-05T10:40 in B';
const passing = { event: { id: 'e', report: 'A', kind: 'story', named: { span: { start: 0, end: 0 }, text: '' }, main: false, places: [] } };
asked('two moments', grounds.areOtherMoments, [
  [start, false],
  ['time of start (fixed): 2024-02-05T09:30 in A | 2024-02-05T10:40 called time of alarm in B', true],
  // The one of them in passing.
  [start, true, { claims: { 0: passing } }],
  [start, false, { claims: { 0: passing, 1: passing } }],
  // The day on which it was told stands in for the day of the deed.
  [start, true, { claims: { 1: { scope: { state: 'told' } } } }],
  [start, false, { claims: { 0: { scope: { state: 'told' } }, 1: { scope: { state: 'told' } } } }],
  // Of two parties, of one, and of one and nobody told.
  [start, true, people('the police', 'a neighbour')],
  [start, false, people('the police', 'police')],
  [start, false, people('Iran', 'Iranian forces')],
  [start, false, people('the police')],
  [start, false, people(undefined, 'the police')],
  // No moments.
  ['injured (grows): 9 in A | 12 called hurt in B', false],
  ['start (fixed): 9 in A | 2024-02-05T10:40 called time of alarm in B', false],
  ['start (fixed): 2024-02-05T10:40 called time of alarm in A | 9 in B', false],
]);

asked('the report of the earlier gives the value of the later as well', grounds.isKnownAlready, [
  ['helicopters (open): aside 9 in A at 08:00 | 13 in A at 08:00 | 13 in B at 14:00', true],
  ['helicopters (open): given aside 9 in A at 08:00 | 13 in A at 08:00 | 13 in B at 14:00', false],
  ['helicopters (open): aside 9 in A at 08:00 | 13 by army in A at 08:00 | 13 in B at 14:00', true],
  ['helicopters (open): aside 9 by police in A at 08:00 | 13 in A at 08:00 | 13 in B at 14:00', true],
  ['helicopters (open): aside 9 by police in A at 08:00 @0 | 13 by police in A at 08:00 @900 | 13 in B at 14:00', true],
  // Of two voices the one may know less.
  ['helicopters (open): aside 9 by police in A at 08:00 @0 | 13 by army in A at 08:00 @900 | 13 in B at 14:00', false],
]);

asked('hardly anything says that they are of one thing', grounds.areDoubted, [
  ['injured (grows): doubted 4 in A | 9 in B', true],
  ['injured (grows): doubted 4 in A | 5 in C | 9 in B', true],
  ['injured (grows): 4 in A | doubted 5 in C | 9 in B', false],
  ['injured (grows): doubted 4 by police in A @0 | 9 by army in A @40', false],
  ['injured (grows): doubted 4 by police in A @0 | 9 by army in B @40', true],
]);

asked('states of two people', grounds.mayBeOfTwo, [
  ['fate (fixed): role (child) missing in A at 10:00 | role (child) dead in B at 10:30', true],
  ['fate (fixed): role (child) missing in A at 10:00 | role (Ana Ruiz) dead in B at 10:30', true],
  ['fate (fixed): role (Ana Ruiz) missing in A at 10:00 | role (Ana Ruiz) dead in B at 10:30', false],
  ['fate (fixed): role (child) missing in A at 10:00 | role (child) dead in B at 12:00', false],
  ['fate (fixed): role (child) missing in A at 10:00 | role (child) dead in A at 12:00', true],
]);

asked('the one state after the other', grounds.followInOneText, [
  ['fate (fixed): role (Ada Roe) missing in A | role (Ada Roe) dead in A', true],
  ['fate (fixed): role (Ada Roe) missing in A | role (Ada Roe) dead in B', false],
  // How a gate stood when it happened, and whether a road is open, is said of nobody.
  ['how it stood (fixed): role (gate) open in A | role (gate) closed in A', false],
  ['open or closed (fixed): role (road) open in A | role (road) closed in A', false],
]);
