import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { factOf } from '../notation.js';

const differences = (text: string) => judge(factOf(text)).differences.filter(({ aspect }) => aspect === 'wording');

describe('wording differs', () => {
  it.each<[string, readonly (readonly [string, readonly string[]])[]]>([
    ['quotation (fixed): "We will stay here tonight" in A | "We will stay here tonight." in B', []],
    ['quotation (fixed): "We will stay here tonight" in A | "stay here" in B', [['cut shorter', ['A#0', 'B#1']]]],
    ['quotation (fixed): "stay here" in A | "We will stay here tonight" in B', [['cut shorter', ['B#1', 'A#0']]]],
    ['quotation (fixed): "We will stay here tonight" in A | "We will sleep here tonight" in B', [['told in other words', ['B#1', 'A#0']]]],
    ['quotation (fixed): "We will stay here tonight" in A | "We will not stay here tonight" in B', [['the sense is turned', ['B#1', 'A#0']]]],
    ['quotation (fixed): "We will stay here tonight" in A | "Nobody is leaving" in B', [['in other words', ['A#0', 'B#1']]]],
    ['quotation (fixed): "We will stay here tonight" in A | "stay here" in A', []],
    [
      'quotation (fixed): "We will stay here tonight" in A | "stay" in B | "here tonight" in C',
      [
        ['cut shorter', ['A#0', 'B#1']],
        ['cut shorter', ['A#0', 'C#2']],
      ],
    ],
    ['title (fixed): role mayor in A | role lord mayor in B', []],
  ])('%s', (text, expected) => {
    expect(differences(text).map(({ because, claims }) => [because.rule, claims])).toEqual(expected);
  });

  it('shows the change from the fullest version', () => {
    const [difference] = differences('quotation (fixed): "We will stay here tonight" in A | "stay here" in B');
    expect(difference).toMatchObject({
      changes: [
        { kind: 'removed', words: 'We will' },
        { kind: 'same', words: 'stay here' },
        { kind: 'removed', words: 'tonight' },
      ],
    });
  });
});
