import { describe, expect, test } from 'vitest';
import type { Claim, Difference, Finding, WordChange } from '../../src/model/index.js';
import { asideCounts, asidesOf } from '../../src/render/asides.js';
import { four, inside, killed, lost, quoted, six } from './fixture.js';

const because = { rule: 'any', words: 'any' };
const certainty = (...claims: readonly Claim[]): Difference => ({ aspect: 'certainty', claims: claims.map(({ id }) => id), because });
const wording = (...changes: readonly WordChange[]): Difference => ({ aspect: 'wording', claims: ['wire#2', 'courier#2'], because, changes });
const hedged = { ...four, certainty: 'hedged' } as Claim;
const denied = { ...lost, polarity: 'denied' } as Claim;
const on = (claims: readonly Claim[], ...differences: readonly Difference[]): Finding => ({ ...killed, claims, differences });

const dropped = on([hedged, six], certainty(hedged, six));

describe('in a word or two', () => {
  test.each<[string, Finding, readonly string[]]>([
    ['a hedge that one report drops', dropped, ['caveat dropped by one']],
    ['a hedge that two drop', on([hedged, six, lost], certainty(hedged, six, lost)), ['caveat dropped by two']],
    ['of a report that drops it twice, once', on([hedged, six, { ...six, id: 'courier#9' }], certainty(hedged, six)), ['caveat dropped by one']],
    ['a hedge that none drops, in other words', on([hedged, { ...six, certainty: 'hedged' }], certainty(hedged, six)), []],
    ['a denial', on([four, denied], certainty(four, denied)), ['denied by one']],
    ['a denial and a hedge', on([hedged, six, denied], certainty(hedged, six), certainty(six, denied)), ['caveat dropped by one', 'denied by one']],
    ['a quotation cut', { ...quoted, differences: [wording({ kind: 'same', words: 'We did' }, { kind: 'removed', words: 'all' })] }, ['quote cut']],
    ['marks are no words', quoted, ['quote cut']],
    [
      'a quotation in other words',
      { ...quoted, differences: [wording({ kind: 'removed', words: 'all' }, { kind: 'added', words: 'what' })] },
      ['quote in other words'],
    ],
    ['another speaker is told elsewhere', killed, []],
    ['no difference', inside, []],
  ])('%s', (_, finding, expected) => {
    expect(asidesOf(finding)).toEqual(expected);
  });
});

test('counted by findings, in the order of print', () => {
  expect(asideCounts([quoted, dropped, dropped, inside])).toEqual([
    ['caveat dropped', 2],
    ['quote cut', 1],
  ]);
  expect(asideCounts([killed])).toEqual([]);
});
