import { describe, expect, it } from 'vitest';
import { halfStep, roundTo } from '../../../src/judge/compare/precision.js';

describe('roundTo', () => {
  it.each([
    [41_000, 1000],
    [41_236, 1],
    [10, 10],
    [7, 1],
    [0, 1],
  ])('%d was told to the nearest %d', (figure, expected) => {
    expect(roundTo(figure)).toBe(expected);
  });
});

describe('halfStep', () => {
  it.each<[words: string, figure: number, unit: string, expected: number]>([
    // as many digits as the words spend
    ['9.46 billion crowns', 9_460_000_000, 'NOK', 5_000_000],
    ['NOK 9,462 million', 9_462_000_000, 'NOK', 500_000],
    ['8.2 billion crowns', 8_200_000_000, 'NOK', 50_000_000],
    ['2.3m', 2_300_000, '', 50_000],
    ['magnitude 7.0', 7, '', 0.05],
    ['1.62 m', 1.62, 'm', 0.005],
    // a measure of an extent ends with its last digit that is not 0
    ['33 km', 33, 'km', 0.5],
    ['41,000 m²', 41_000, 'm2', 500],
    ['10 t', 10, 't', 0.5],
    // other measures and shares end with their last digit
    ['30 minutes', 30, 'min', 0.5],
    ['68 per cent', 68, '%', 0.5],
    ['twelve hours', 12, 'h', 0.5],
    // a count is meant as it is told, money too
    ['1,200 jobs', 1200, 'jobs', 0],
    ['80 crowns', 80, 'NOK', 0],
    ['twenty-five', 25, 'people', 0],
    ['two hundred', 200, 'people', 0],
    ['two Plan B pilots', 2, 'pilots', 0],
    // round numbers in words
    ['two thousand', 2000, 'people', 500],
    ['two million', 2_000_000, 'people', 500_000],
    ['one and a half billion', 1_500_000_000, '', 250_000_000],
  ])('%s: %d %s ± %d', (words, figure, unit, expected) => {
    expect(halfStep({ figure, min: figure, max: figure, unit, words }, figure)).toBeCloseTo(expected, 9);
  });
});
