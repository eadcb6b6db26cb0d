import { bothDeny, isBesideDenied, isNowSo, isOfAnotherMoment, isOutgrown, mayBeOfOther, oneDenies } from './grounds/denied.js';
import { isFormer } from './grounds/revised.js';
import { differ, isLater } from './grounds/values.js';
import type { Row } from './row.js';

/** The rows of the decision table for claims of which one denies something, or both. They stand behind those for unlike things. */
export const DENIALS: readonly Row[] = [
  {
    name: 'two denials',
    when: (pair) => bothDeny(pair) && pair.values !== 'same',
    relation: 'refines',
    words: 'each denies something, and both denials can be true',
    otherwise: 'a claim that affirms what the other denies',
    example: 'killed (grows): denied 3 in A | denied 30 in B',
  },
  {
    name: 'a denial of something else',
    when: (pair) => oneDenies(pair) && (differ(pair) || isBesideDenied(pair) || mayBeOfOther(pair)),
    relation: 'not-comparable',
    words: 'what the one denies is not what the other says',
    otherwise: 'a denial of what the other says',
    example: 'killed (grows): denied 30 in A | 3 in B',
  },
  {
    name: 'not so at first, and so later',
    when: isNowSo,
    relation: 'updates',
    words: 'the earlier report tells how things stood as it was written, and by the later one that has changed',
    otherwise: 'two reports of one time, or words that tell what was',
    example: 'statement (fixed): denied standing role airport reopened in A at 10:00 | standing role airport reopened in B at 12:00',
  },
  {
    name: 'a denial of another moment, or of something else',
    when: isOfAnotherMoment,
    relation: 'not-comparable',
    words: 'nothing tells that the two clauses are of one moment and one thing',
    otherwise: 'two whole sentences of what was, told as certain and in the same hours',
    example: 'statement (fixed): denied role gate locked in A at 10:00 | role gate locked in B at 10:00',
  },
  {
    name: 'withdrawn by its own author',
    when: (pair) => oneDenies(pair) && pair.sameSpeaker && isLater(pair),
    relation: 'updates',
    words: 'the same speaker takes it back later',
    otherwise: 'another speaker, or no later time',
    example: 'killed (grows): 3 by police in A at 10:00 | denied 3 by police in B at 12:00',
  },
  {
    name: 'a count denied since it has grown',
    when: (pair) => oneDenies(pair) && isOutgrown(pair),
    relation: 'updates',
    words: 'the later report gives a higher count in the same breath, and denies the one that it has outgrown',
    otherwise: 'a denial with no other count, or from the same hours',
    example: 'injured (grows): 2 in A at 10:00 | 3 in B at 14:00 @0 | denied 2 in B at 14:00 @20',
  },
  {
    name: 'one denies what the other says',
    when: (pair) => oneDenies(pair) && !isFormer(pair.first) && !isFormer(pair.second),
    relation: 'conflicts',
    words: 'one says it and the other denies it',
    otherwise: 'one speaker, who takes it back later, or words that call the one a former claim',
    example: 'killed (grows): 3 by police in A | denied 3 by army in B',
  },
];
