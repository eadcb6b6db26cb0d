/** Whether the one denies what the other says, and of which moment. */
import * as grounds from '../../../src/judge/grounds/denied.js';
import { SAID_OF_ONE } from '../../../src/model/statement.js';
import { asked } from './pair.js';

asked('a time beside the one that is denied', grounds.isBesideDenied, [
  ['date (fixed): denied 2024-05-14 in A | 2024-05-14T09:30 in B', false],
  ['date (fixed): denied 2024-05-14T09:30 in A | 2024-05-14 in B', true],
  ['date (fixed): 2024-05-14T09:30 in A | denied 2024-05-14 in B', false],
  ['date (fixed): 2024-05-14 in A | denied 2024-05-14T09:30 in B', true],
  ['date (fixed): denied 2024-05-14 in A | 2024-05-14 in B', false],
  ['date (fixed): denied 2024-05-14 in A | 2024-05-15 in B', true],
  ['date (fixed): denied 2024-05-14T09:30 in A | denied 2024-05-14 in B', false],
  ['date (fixed): 2024-05-14T09:30 in A | 2024-05-14 in B', false],
  ['killed (grows): denied 25 in A | >=19 in B', false],
]);

const asks = { claims: { 0: { rule: SAID_OF_ONE }, 1: { rule: SAID_OF_ONE } } };

asked('not so yet', grounds.isNowSo, [
  ['statement (fixed): denied standing role gate open in A at 10:00 | standing role gate open in B at 12:00', true],
  ['statement (fixed): denied standing role gate open in A at 10:00 | past role gate open in B at 10:10', true],
  ['statement (fixed): standing role gate open in A at 10:00 | denied standing role gate open in B at 12:00', false],
  // No sentence as it stands, but what is said of somebody.
  ['fate (fixed): denied standing role charged in A at 10:00 | standing role charged in B at 12:00', false],
  // What is said of one thing, one way and the other.
  ['whether insured (fixed): denied role insured in A at 10:00 | role insured in B at 12:00', true, asks],
  ['whether insured (fixed): denied role insured in A at 10:00 | role insured in B at 10:30', false, asks],
  ['whether insured (fixed): denied role insured in A at 10:00 | role insured in B at 12:00', false],
  ['whether insured (fixed): role insured in A at 10:00 | denied role insured in B at 12:00', false, asks],
]);

asked('a denial of a former count', grounds.isOutgrown, [
  ['injured (grows): 2 in A at 10:00 | 3 in B at 14:00 @0 | denied 2 in B at 14:00 @20', true],
  ['injured (grows): 2 in A at 10:00 | 3 in B at 10:30 @0 | denied 2 in B at 10:30 @20', false],
  ['injured (grows): 2 in A at 10:00 | denied 2 in B at 14:00 @20', false],
  ['injured (grows): 2 in A at 10:00 | denied 3 in B at 14:00 @0 | denied 2 in B at 14:00 @20', false],
  ['injured (grows): 2 in A at 10:00 | 3 in B at 14:00 @0 | denied 2 in B at 14:00 @61', true],
  ['injured (grows): 2 in A at 10:00 | 3 in B at 14:00 @0 | denied 2 in B at 14:00 @62', false],
  ['injured (grows): 2 in A at 10:00 | 3 in B at 14:00 @0 | 2 in B at 14:00 @20', false],
  // Of what no domain names, a count of another day may be another count.
  ['lorries (open): 2 in A on 2024-02-04 | 3 in B on 2024-02-05 @0 | denied 2 in B on 2024-02-05 @20', true],
  ['lorries (open): 2 in A at 10:00 | 3 in B at 14:00 @0 | denied 2 in B at 14:00 @20', false],
  ['lorries (fixed): 2 in A on 2024-02-04 | 3 in B on 2024-02-05 @0 | denied 2 in B on 2024-02-05 @20', false],
]);

asked('of another moment', grounds.isOfAnotherMoment, [
  ['statement (fixed): denied past role gate locked in A at 10:00 | past role gate locked in B at 10:40', false],
  ['statement (fixed): denied past role gate locked in A at 10:00 | past role gate locked in B at 12:00', true],
  ['statement (fixed): denied past role gate locked in A at 10:00 | hedged past role gate locked in B at 10:00', true],
  ['fate (fixed): denied past role dead in A at 10:00 | past role dead in B at 12:00', false],
]);
