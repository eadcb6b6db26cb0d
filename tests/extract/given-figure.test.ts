/** Which figures a quote bears out, and which are invented. */
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from '../../src/index.js';
import type { GivenQuantity } from '../../src/model/index.js';

const isTaken = (quote: string, value: GivenQuantity): boolean =>
  reconcileClaims(
    [{ id: 'a', publisher: 'Daily', publishedAt: '2024-05-01', text: `At the works in Orlow ${quote}.` }],
    [{ report: 'a', kind: 'quantity', attribute: 'figure', event: 'e', quote, value }],
  ).refused.length === 0;

const exactly = (figure: number, unit?: string): GivenQuantity => ({ min: figure, max: figure, ...(unit === undefined ? {} : { unit }) });

describe('is taken', () => {
  test.each<[string, GivenQuantity]>([
    ['nineteen workers died', exactly(19)],
    ['at least 19 workers died', { min: 19 }],
    ['more than 300 workers fled', { min: 300, minExclusive: true }],
    ['more than 300 workers fled', { min: 301 }],
    ['nearly 100 workers fled', { min: 90, max: 100 }],
    ['10 to 15 workers fled', { min: 10, max: 15 }],
    ['up to 10 workers fled', { min: 0, max: 10 }],
    ['dozens of workers fled', { min: 24, approximate: true }],
    ['two men and a woman died', exactly(3)],
    ['a worker died', exactly(1)],
    ['her 8-year-old son was hurt', exactly(1)],
    ['the foreman and his wife were hurt', exactly(2)],
    ['both drivers were hurt', exactly(2)],
    ['nobody was hurt', exactly(0)],
    ['it was the 37th day', exactly(37)],
    ['19 workers died', exactly(19, 'people')],
    ['they struck for 39 days', exactly(39, 'days')],
    ['it runs for 41 km', exactly(41, 'km')],
    ['it runs for 41 kilometres', exactly(41, 'kilometres')],
    ['it cost 900 million kroner', exactly(900_000_000, 'NOK')],
    ['it cost Rs 4 lakh', exactly(400_000, 'INR')],
    ['it cost $14.8', exactly(14.8, 'CLP')],
    ['a sixth worker died', exactly(6)],
    ['449,000 voters came', { min: 448_500, max: 449_500 }],
    ['18.4 million tonnes burned', { min: 18_350_000, max: 18_450_000, unit: 't' }],
    ['a man in his 20s was held', { min: 20, max: 29 }],
    ['a woman in her eighties died', { min: 80, max: 89 }],
    ['one worker in five fell ill', exactly(20, '%')],
  ])('%s: %o', (quote, value) => {
    expect(isTaken(quote, value)).toBe(true);
  });
});

describe('a figure that leaves out what the one before it was told in', () => {
  const taken = (before: string, value: GivenQuantity): boolean =>
    reconcileClaims(
      [{ id: 'a', publisher: 'Daily', publishedAt: '2024-05-01', text: `${before} In its accounts there are 9.5.` }],
      [{ report: 'a', kind: 'quantity', attribute: 'fee', event: 'e', quote: '9.5', value }],
    ).refused.length === 0;

  test('is of as many thousands or millions', () => {
    expect(taken('The club announced a fee of 14 million euros.', exactly(9_500_000, 'EUR'))).toBe(true);
  });
  test('but of no others', () => {
    expect(taken('The club announced a fee of 14 million euros.', exactly(9_500, 'EUR'))).toBe(false);
    expect(taken('The club announced a fee of 14 euros.', exactly(9_500_000, 'EUR'))).toBe(false);
    expect(taken('The club announced a fee of 14 million euros.\n\nA day passed.', exactly(9_500_000, 'EUR'))).toBe(false);
  });
});

describe('is refused', () => {
  test.each<[string, GivenQuantity]>([
    ['nineteen workers died', exactly(91)],
    // one end that nobody told
    ['at least 19 workers died', { min: 19, max: 60 }],
    ['up to 10 workers fled', { min: 7, max: 10 }],
    ['449,000 voters came', { min: 440_000, max: 460_000 }],
    ['449,123 voters came', { min: 448_500, max: 449_500 }],
    ['a man in his 20s was held', { min: 30, max: 39 }],
    ['a sixth worker died', exactly(5)],
    ['it cost $14.8', exactly(14.8, 'EUR')],
    // a band around it
    ['19 workers died', { min: 1, max: 1_000_000 }],
    ['nearly 100 workers fled', { min: 40, max: 100 }],
    ['several workers fled', exactly(400)],
    // another unit
    ['it runs for 41 km', exactly(41, 'mi')],
    ['it runs for 41 km', exactly(41, 'people')],
    ['19 workers died', exactly(19, 'km')],
    ['it cost 900 million kroner', exactly(900_000_000, 'EUR')],
    // no figure at all
    ['the workers fled', exactly(40)],
    ['the foreman and his wife were hurt', exactly(5)],
    ['the workers fled', exactly(0)],
  ])('%s: %o', (quote, value) => {
    expect(isTaken(quote, value)).toBe(false);
  });
});
