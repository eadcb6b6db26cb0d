/** What a court found of somebody, in several reports. */
import { expect, test } from 'vitest';
import { reconcile } from '../src/index.js';

/** What the verdicts come to, of reports that are given with their day. */
const found = (...reports: readonly (readonly [string, string])[]): readonly string[] =>
  reconcile(reports.map(([publishedAt, text], i) => ({ id: String(i), publisher: `Paper ${i}`, publishedAt, text })))
    .findings.filter(({ attribute }) => attribute === 'verdict')
    .map(({ verdict }) => verdict);

const DAY = '2024-03-02T18:00:00Z';

test.each<[string, string, string, string]>([
  ['guilty and not guilty of one charge', 'The jury found Karl Weber guilty of arson.', 'Karl Weber was acquitted of arson.', 'conflict'],
  ['guilty and not guilty', 'The jury found Karl Weber guilty.', 'The jury found Karl Weber not guilty.', 'conflict'],
  ['with the day between', 'Karl Weber was found guilty on Monday of fraud.', 'Karl Weber was convicted of fraud.', 'agreement'],
  ['in other words', 'A court convicted Karl Weber of fraud.', 'Karl Weber was found guilty of fraud.', 'agreement'],
  ['two charges', 'Karl Weber was convicted of murder.', 'Karl Weber was acquitted of robbery.', 'refinement'],
  ['convicted, and of a part of it not', 'Karl Weber was convicted.', 'Karl Weber was acquitted of robbery.', 'refinement'],
])('%s', (_, one, other, verdict) => {
  expect(found([DAY, one], [DAY, other])).toEqual([verdict]);
});

test('an appeal, months later', () => {
  expect(found([DAY, 'A court convicted Karl Weber of fraud.'], ['2024-06-02', 'An appeal court acquitted Karl Weber of fraud.'])).toEqual(['update']);
});

test('two people', () => {
  expect(found([DAY, 'Karl Weber was convicted of fraud.'], [DAY, 'Marta Ruiz was acquitted of fraud.'])).not.toContain('conflict');
});
