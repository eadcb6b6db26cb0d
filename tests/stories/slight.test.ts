/** Those hurt slightly, those of two groups, and those of one thing or another are no count of all. */
import { expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';

const conflicts = (texts: readonly string[]): readonly string[] =>
  reconcile(texts.map((text, at) => ({ id: `r${at}`, publisher: `P${at}`, publishedAt: '2024-05-07T10:00:00Z', text })))
    .findings.filter(({ verdict }) => verdict === 'conflict' || verdict === 'update')
    .map(({ attribute }) => attribute);

test.each<[string, readonly [string, string]]>([
  [
    'slightly, and badly',
    [
      'Sixteen people were hurt, most of them slightly, when a ferry hit a quay in Naples on Monday.',
      'Fifteen people were slightly hurt and one seriously when a ferry hit a quay in Naples on Monday.',
    ],
  ],
  [
    'two peoples',
    ['Four Turkish sailors were rescued off Crete on Monday, the coast guard said.', 'Nine Syrian sailors were rescued off Crete on Monday, the navy said.'],
  ],
  [
    'dead or missing, and dead',
    [
      'More than 100 people were dead or missing after the flood in Derna on Monday.',
      'Sixty-one people were dead and 45 missing after the flood in Derna on Monday.',
    ],
  ],
  [
    'one who did not, and others who did',
    ['The king did not attend the funeral on Monday. The queen attended the funeral.', 'The queen and her son attended the funeral on Monday.'],
  ],
])('%s', (_, texts) => {
  expect(conflicts(texts)).toEqual([]);
});

test.each<[string, readonly [string, string], string]>([
  [
    'all of them',
    ['Seven people were slightly hurt in a crash in Ghent on Monday.', 'Nine people were slightly hurt in a crash in Ghent on Monday.'],
    'injured',
  ],
  ['one people', ['Four Turkish sailors were rescued off Crete on Monday.', 'Nine Turkish sailors were rescued off Crete on Monday.'], 'rescued'],
])('still told: %s', (_, texts, attribute) => {
  expect(conflicts(texts)).toContain(attribute);
});
