import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { compare, labelsIn } from './gun-violence.js';

test('a line of labels is read, its totals left aside', () => {
  expect(labelsIn('0-24 k1w; 30-52 i4+?; 60-71 i12|12+o; 80-90 i*? = k1 i4')).toEqual([
    { start: 0, end: 24, attribute: 'killed', values: [{ min: 1, max: 1 }], whole: true, other: false, optional: false },
    { start: 30, end: 52, attribute: 'injured', values: [{ min: 4 }], whole: false, other: false, optional: true },
    { start: 60, end: 71, attribute: 'injured', values: [{ min: 12, max: 12 }, { min: 12 }], whole: false, other: true, optional: false },
    { start: 80, end: 90, attribute: 'injured', values: [], whole: false, other: false, optional: true },
  ]);
  expect(labelsIn(' = k1')).toEqual([]);
  expect(labelsIn('')).toEqual([]);
});

const claim = (start: number, end: number, attribute: string, min: number, max?: number): Claim<'quantity'> =>
  ({ attribute, span: { start, end }, value: { min, ...(max === undefined ? {} : { max }) } }) as unknown as Claim<'quantity'>;

test('a claim is right by place, attribute and value, and what is optional counts neither way', () => {
  const labels = labelsIn('0-10 k2; 20-30 i4+; 40-50 i1?');
  const { claims, labels: gold } = compare('a/b', '', labels, [
    claim(5, 8, 'killed', 2, 2),
    claim(5, 8, 'injured', 2, 2),
    claim(22, 25, 'injured', 4, 4),
    claim(45, 60, 'injured', 1, 1),
    claim(45, 60, 'injured', 2, 2),
  ]);
  expect(claims.map(({ verdict }) => verdict)).toEqual(['right', 'wrong', 'wrong', 'optional', 'wrong']);
  expect(gold.map(({ found }) => found)).toEqual([true, false]);
});
