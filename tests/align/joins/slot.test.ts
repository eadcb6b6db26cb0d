import { describe, expect, test } from 'vitest';
import { areOfTwoNames, areOtherwiseCalled, calledBy, oneImplies, shareReport, type Slot, withAnswers } from '../../../src/align/joins/slot.js';
import { count, idsIn, slot } from '../claims.js';

type Called = Pick<Slot, 'attribute' | 'open'> & Partial<Pick<Slot, 'kin'>>;
const called = (attribute: string, { alsoCalled = [], implies = [], open = false }: Partial<Slot['kin']> & { open?: boolean } = {}): Called => ({
  attribute,
  open,
  kin: { alsoCalled, implies },
});
const unknown = (attribute: string, open = false): Called => ({ attribute, open });

describe('how two attributes stand to each other', () => {
  const RESCUED = called('rescued');
  test.each<[string, Called, Called, { otherwise: boolean; implied: boolean; two: boolean }]>([
    ['two names that domains tell apart', called('trapped'), RESCUED, { otherwise: false, implied: false, two: true }],
    ['two that have no kin at all', unknown('trapped'), unknown('rescued'), { otherwise: false, implied: false, two: true }],
    ['another name', called('saved', { alsoCalled: ['rescued'] }), RESCUED, { otherwise: true, implied: false, two: false }],
    ['another name, beside one without kin', called('saved', { alsoCalled: ['rescued'] }), unknown('rescued'), { otherwise: true, implied: false, two: false }],
    ['what is so of all', called('in hospital', { implies: ['injured'] }), called('injured'), { otherwise: false, implied: true, two: false }],
    ['the same, beside one without kin', called('in hospital', { implies: ['injured'] }), unknown('injured'), { otherwise: false, implied: true, two: false }],
    ['other names of others', called('saved', { alsoCalled: ['freed'], implies: ['alive'] }), RESCUED, { otherwise: false, implied: false, two: true }],
    ['one name', RESCUED, called('rescued'), { otherwise: false, implied: false, two: false }],
    ['one that no domain knows', unknown('trapped', true), RESCUED, { otherwise: false, implied: false, two: false }],
  ])('%s', (_, one, other, { otherwise, implied, two }) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(areOtherwiseCalled(a, b)).toBe(otherwise);
      expect(oneImplies(a, b)).toBe(implied);
      expect(areOfTwoNames(a, b)).toBe(two);
    }
  });
});

test('a claim under another name keeps the first that it was read by', () => {
  const claim = count(8, undefined, { attribute: 'trapped' });
  expect(calledBy(claim, 'trapped')).toBe(claim);
  expect(calledBy(claim, 'stranded')).toEqual({ ...claim, attribute: 'stranded', readAs: 'trapped' });
  expect(calledBy({ ...claim, readAs: 'stuck' }, 'stranded')).toEqual({ ...claim, attribute: 'stranded', readAs: 'stuck' });
});

test('two slots share a report where one tells of both', () => {
  const told = (...reports: readonly string[]): Slot => slot(reports.map((report) => count(8, undefined, { report })));
  expect(shareReport(told('a', 'b'), told('c', 'b'))).toBe(true);
  expect(shareReport(told('a', 'b'), told('c', 'd'))).toBe(false);
});

test('answers go behind what they answer, and are no slot of their own', () => {
  const [asked, other, answer] = [8, 12, 9].map((figure) => slot([count(figure), count(figure)])) as [Slot, Slot, Slot];
  const together = withAnswers([answer, asked, other], new Map([[asked, answer]]));
  expect(idsIn(together)).toEqual([[...idsIn([asked])[0]!, ...idsIn([answer])[0]!], idsIn([other])[0]]);
  expect(together[1]).toBe(other);
});
