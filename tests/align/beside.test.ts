import { describe, expect, test } from 'vitest';
import { withOtherParts } from '../../src/align/beside.js';
import type { Claim, Domain, ExtractedClaim } from '../../src/model/index.js';
import { count, event } from './claims.js';

const DOMAINS: readonly Domain[] = [{ name: 'toll', events: [], attributes: [], sums: [{ whole: 'hit', parts: ['killed', 'injured'] }] }];

const of = (report: string, attribute: string, figure: number, overrides: Partial<ExtractedClaim<'quantity'>> = {}): Claim<'quantity'> =>
  count(figure, undefined, { report, attribute, ...overrides });

const besides = (...claims: readonly Claim[]): readonly (number | undefined)[] => besidesBy(DOMAINS, claims);
const besidesBy = (domains: readonly Domain[], claims: readonly Claim[]): readonly (number | undefined)[] =>
  withOtherParts(claims, domains).map((claim) => (claim.kind === 'quantity' ? claim.setting?.beside : undefined));

describe('what a report tells of beside a part of a sum', () => {
  test('the killed beside the injured, and the injured beside the killed, each in its own report', () => {
    expect(besides(of('a', 'killed', 1), of('a', 'injured', 4), of('b', 'injured', 5))).toEqual([4, 1, undefined]);
  });
  test('nothing beside the worse: the killed may be counted among the injured, and nobody injured among the killed', () => {
    const attributes = [
      { name: 'killed', kind: 'quantity', evolves: 'grows', cues: {} },
      { name: 'injured', kind: 'quantity', evolves: 'grows', yieldsTo: 'killed', cues: {} },
    ] as const;
    expect(besidesBy([{ ...DOMAINS[0]!, attributes }], [of('a', 'killed', 1), of('a', 'injured', 4), of('b', 'injured', 5)])).toEqual([
      undefined,
      1,
      undefined,
    ]);
  });
  test('a report that gives two figures of the one part gives none', () => {
    expect(besides(of('a', 'killed', 1), of('a', 'killed', 2), of('a', 'injured', 4))).toEqual([4, 4, undefined]);
  });
  test('nothing where both are fates and neither yields to the other: nobody who was rescued was killed', () => {
    const fate = { kind: 'quantity', evolves: 'grows', countsPeople: true, cues: {} } as const;
    const attributes = [
      { ...fate, name: 'killed' },
      { ...fate, name: 'injured' },
    ];
    expect(besidesBy([{ ...DOMAINS[0]!, attributes }], [of('a', 'killed', 1), of('a', 'injured', 4)])).toEqual([undefined, undefined]);
  });
  test('what was killed in another event is not told beside', () => {
    expect(besides(of('a', 'killed', 1, { event: event('a', { main: false }) }), of('a', 'injured', 4))).toEqual([undefined, undefined]);
  });
  test('nothing beside what no sum names', () => {
    expect(besides(of('a', 'killed', 1), of('a', 'arrested', 4))).toEqual([undefined, undefined]);
  });
});
