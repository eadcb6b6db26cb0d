import { describe, expect, test } from 'vitest';
import { signOf } from '../../../src/align/unlike.js';
import type { Setting } from '../../../src/model/index.js';
import { count } from '../../align/claims.js';
import { read } from '../read.js';

/** The hospital of each figure of a text, with a mark where it is one of several. */
const hospitals = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ attribute }) => attribute !== 'figure' && attribute !== 'age')
    .map(({ setting, value }) => `${value.figure} ${setting?.hospital ?? '-'}${setting?.only === undefined ? '' : ` (${setting.only})`}`);

describe('the hospital of those counted', () => {
  test.each<[string, readonly string[]]>([
    ['Four people were taken to Alder Hospital. Three people were hospitalised at Birch Medical Center.', ['4 alder (at alder)', '3 birch (at birch)']],
    ['Four people were taken to Alder Hospital.', ['4 alder']],
    ['Four people were taken to Alder Hospital. Alder General Hospital is full.', ['4 alder']],
    ['Four people were taken to a hospital near Alder. Birch Hospital is full.', ['4 -']],
    ['Four people were taken to hospital. Hospital staff were called in.', ['4 -']],
    [
      'Six people were taken to Alder Hospital. Two are in critical condition. Nobody was taken to Birch Hospital.',
      ['6 alder (at alder)', '2 alder (at alder)', '0 birch (at birch)'],
    ],
    // Who was hurt may have been hurt anywhere.
    ['Six people were taken to Alder Hospital. Nine people were injured. Birch Hospital is full.', ['6 alder (at alder)', '9 -']],
    ['Officials at Alder Hospital said that two people were in critical condition. Birch Hospital is full.', ['2 alder (at alder)']],
    ['Officials at Alder Hospital said that nine people were injured. Birch Hospital is full.', ['9 -']],
    ['Alder Hospital and Birch Hospital are full. Two people are in critical condition.', ['2 -']],
  ])('%s', (text, expected) => {
    expect(hospitals(text)).toEqual(expected);
  });
});

describe('figures of one hospital and of all', () => {
  const of = (figure: number, setting: Setting, report = 'a') => count(figure, undefined, { report, setting });
  const alder: Setting = { hospital: 'alder', only: 'at alder' };
  test.each<[string, Setting, string | undefined]>([
    ['of no hospital told', {}, 'of some alone'],
    ['of another hospital', { hospital: 'birch', only: 'at birch' }, 'of some alone, and of others alone'],
    ['of the same hospital', { hospital: 'alder' }, undefined],
    ['of the same hospital in more words', { hospital: 'alder general', only: 'at alder general' }, undefined],
    ['by boat', { only: 'by boat' }, 'of some alone, and of others alone'],
  ])('%s', (_, other, sign) => {
    expect(signOf(of(4, alder), of(9, other, 'b'))).toBe(sign);
  });
  test('a higher figure of one hospital is no part of a lower one', () => {
    expect(signOf(of(9, alder), of(4, {}, 'b'))).toBeUndefined();
  });
});
