import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { idOf } from '../../src/judge/id.js';
import { withSums } from '../../src/judge/sums.js';
import type { Addition, Claim, Finding } from '../../src/model/index.js';
import { factOf } from './notation.js';

/** A fact of the whole and then its parts, judged, with an addition of them. */
const reckon = (text: string, told: Addition['told'], more: Partial<Claim<'quantity'>> = {}): readonly Finding[] => {
  const fact = factOf(`aboard (fixed): ${text}`);
  const [whole, ...parts] = fact.claims.map((claim) => ({ ...claim, ...more })) as readonly Claim<'quantity'>[];
  const addition: Addition = { attribute: 'aboard', event: fact.event, whole: whole!, parts, told };
  return withSums([judge(fact)], [addition], fact.reports);
};
const sums = (text: string, told: Addition['told'], more?: Partial<Claim<'quantity'>>) => reckon(text, told, more)[0]!.sums?.map(({ words }) => words);

describe('a sum', () => {
  test.each<[string, Addition['told'], readonly string[] | undefined]>([
    // It adds up, whatever the text says of its parts.
    ['177 in A | 163 in A | 14 in A', 'all', ['177 aboard = 163 aboard + 14 aboard']],
    ['177 in A | 163 in B | 14 in B', 'among all', ['177 aboard = 163 aboard + 14 aboard']],
    ['177 in A | 163 in A | 14 in A', 'within', ['177 aboard = 163 aboard + 14 aboard']],
    // One part that is the whole is no sum.
    ['177 in A | 177 in A', 'all', undefined],
    // All parts are told, and they are too many or too few.
    ['177 in A | 163 in A | 12 in A', 'all', ['177 aboard ≠ 163 aboard + 12 aboard']],
    ['177 in A | 163 in A | 16 in A', 'all', ['177 aboard ≠ 163 aboard + 16 aboard']],
    // Nothing can be reckoned with what is no exact figure.
    ['177 in A | >=163 in A | 12 in A', 'all', undefined],
    ['177 in A | ~163 in A | 12 in A', 'all', undefined],
    ['177 in A | 160..163 in A | 12 in A', 'all', undefined],
    ['177 in A | >=180 in A', 'all', undefined],
    ['177 in A | <=163 in A | 14 in A', 'all', undefined],
    ['177 in A | ~163 in A | 14 in A', 'all', undefined],
    // There may be others: too few say nothing, too many at one time do.
    ['177 in A | 163 in B | 12 in B', 'among all', undefined],
    ['177 in A | 163 in B | 16 in B', 'among all', ['177 aboard < 163 aboard + 16 aboard']],
    ['177 in A at 10:00 | 163 in B at 10:00 | 16 in B at 10:00', 'among all', ['177 aboard < 163 aboard + 16 aboard']],
    ['177 in A at 10:00 | 163 in B at 10:30 | 16 in B at 10:30', 'among all', undefined],
    ['177 in A at 10:30 | 163 in B at 10:00 | 16 in B at 10:00', 'among all', undefined],
    ['177 in A at 10:00 | 163 in A at 10:00 | 16 in B at 10:30', 'among all', undefined],
    ['177 in A | 177 in B', 'among all', undefined],
    // A part of it cannot be more than it; many parts may count somebody twice.
    ['177 in A | 180 in A', 'within', ['177 aboard < 180 aboard']],
    ['177 in A | >=180 in A', 'within', ['177 aboard < 180 aboard']],
    ['177 in A | 177 in A', 'within', undefined],
    ['177 in A | 180..190 in A', 'within', ['177 aboard < 180 aboard']],
    ['<=177 in A | 180 in A', 'within', ['177 aboard < 180 aboard']],
    ['<=177 in A | 170 in A', 'within', undefined],
    ['177 in A | 180 in A | 12 in A', 'within', ['177 aboard < 180 aboard + 12 aboard']],
    ['177 in A | ~180 in A', 'within', undefined],
    ['177 in A | <=180 in A', 'within', undefined],
    ['177 in A | 100 in A | 100 in A', 'within', undefined],
  ])('%s, told as %s', (text, told, expected) => {
    expect(sums(text, told)).toEqual(expected);
  });

  test('of groups is told in their words', () => {
    expect(sums('14 in A | 9 in A | 5 in A', 'all', { scope: { who: 'child' } })).toEqual(['14 = 9 + 5']);
  });

  test('that does not add up is a finding of its own, from each part to the whole', () => {
    const [, own, ...more] = reckon('177 in A | 163 in A | 12 in B', 'all');
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      kind: 'quantity',
      attribute: 'sum of aboard',
      verdict: 'conflict',
      differences: [],
      message: 'sum of aboard: 177 aboard ≠ 163 aboard + 12 aboard',
      origins: [{ reports: ['A'] }, { reports: ['B'] }],
      relations: [
        { kind: 'conflicts', from: 'A#1', to: 'A#0', measured: { values: 'disjoint', gap: 'same time', sameSpeaker: true } },
        { kind: 'conflicts', from: 'B#2', to: 'A#0', measured: { values: 'disjoint', gap: 'same time', sameSpeaker: false } },
      ],
    });
    expect(own!.id).toBe(idOf({ kind: 'quantity', attribute: 'sum of aboard', claims: own!.claims }));
    expect(own!.sums?.map(({ words }) => words)).toEqual(['177 aboard ≠ 163 aboard + 12 aboard']);
    expect(own!.claims.map(({ id }) => id)).toEqual(['A#0', 'A#1', 'B#2']);
  });

  test('that adds up is none', () => {
    const [finding, ...more] = reckon('177 in A | 163 in A | 14 in A', 'all');
    expect(more).toEqual([]);
    expect(finding!.sums).toEqual([
      {
        attribute: 'aboard',
        whole: 'A#0',
        parts: ['A#1', 'A#2'],
        verdict: 'adds-up',
        words: '177 aboard = 163 aboard + 14 aboard',
        because: { rule: 'the parts make the whole', words: 'the parts add up to the whole' },
      },
    ]);
  });

  test('is told of the findings alone that have a part in it', () => {
    const fact = factOf('aboard (fixed): 177 in A | 163 in A | 14 in A');
    const [whole, ...parts] = fact.claims as readonly Claim<'quantity'>[];
    const other = judge(factOf('killed (grows): 7 in B'));
    const addition: Addition = { attribute: 'aboard', event: fact.event, whole: whole!, parts, told: 'all' };
    expect(withSums([judge(fact), other], [addition], fact.reports)[1]).toBe(other);
  });

  test('of which nothing can be said leaves the findings as they are', () => {
    const findings = [judge(factOf('aboard (fixed): 177 in A'))];
    expect(withSums(findings, [], [])).toEqual(findings);
    expect(reckon('177 in A | 163 in B | 12 in B', 'among all')[0]).not.toHaveProperty('sums');
  });
});
