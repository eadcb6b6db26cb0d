import { expect, test } from 'vitest';
import type { Report } from '../../src/model/index.js';
import { namesApart } from '../../src/render/names.js';

const report = (publisher: string, publishedAt?: string): Report => ({
  id: `${publisher} ${publishedAt}`,
  publisher,
  text: '',
  ...(publishedAt !== undefined && { publishedAt }),
});
const named = (...reports: readonly Report[]): readonly string[] => reports.map(namesApart(reports));

test.each<[string, readonly Report[], readonly string[]]>([
  ['a publisher of one report is its name', [report('Wire', '2024-03-02'), report('Post')], ['Wire', 'Post']],
  [
    'reports of two days have the day',
    [report('Wire', '2024-03-02T10:00:00Z'), report('Post'), report('Wire', '2024-03-03')],
    ['Wire (2024-03-02)', 'Post', 'Wire (2024-03-03)'],
  ],
  [
    'those of one day have the hour',
    [report('Wire', '2024-03-02T10:00:00Z'), report('Wire', '2024-03-02T18:00:00Z')],
    ['Wire (2024-03-02 10:00 UTC)', 'Wire (2024-03-02 18:00 UTC)'],
  ],
  ['one may be undated', [report('Wire', '2024-03-02'), report('Wire')], ['Wire (2024-03-02)', 'Wire (undated)']],
  ['what no time tells apart stays as it is', [report('Wire', '2024-03-02'), report('Wire', '2024-03-02')], ['Wire', 'Wire']],
])('%s', (_, reports, expected) => {
  expect(named(...reports)).toEqual(expected);
});
