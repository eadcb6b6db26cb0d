import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { factOf } from '../notation.js';

const differences = (text: string) => judge(factOf(text)).differences.filter(({ aspect }) => aspect === 'certainty');

describe('certainty differs', () => {
  it.each<[string, readonly (readonly [string, readonly string[]])[]]>([
    ['killed (grows): 7 in A | hedged 7 in B', [['asserted in one, hedged in another', ['A#0', 'B#1']]]],
    ['killed (grows): >=5 in A | hedged 7 in B', [['asserted in one, hedged in another', ['A#0', 'B#1']]]],
    ['killed (grows): hedged 7 in A | hedged 7 in B', []],
    ['killed (grows): 7 in A | hedged 7 in A', []],
    ['killed (grows): 7 in A | hedged 9 in B', []],
    ['killed (grows): 7 in A | denied 7 in B', [['asserted in one, denied in another', ['A#0', 'B#1']]]],
    ['killed (grows): 7 in A | 9 in B', []],
    ['cause (fixed): blames arson in A | denies arson in B', [['asserted in one, denied in another', ['A#0', 'B#1']]]],
    ['cause (fixed): blames arson in A | denies arson in A', []],
    ['cause (fixed): denies arson in A | denies arson in B', []],
  ])('%s', (text, expected) => {
    expect(differences(text).map(({ because, claims }) => [because.rule, claims])).toEqual(expected);
  });
});
