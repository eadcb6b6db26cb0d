import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { reportsOf, stemOf } from '../../src/cli/sources.js';

const a = { id: 'a', publisher: 'The Wire', text: 'Four died.' };
const b = { id: 'b', publisher: 'The Courier', text: 'Six died.' };

test.each([
  ['reports/the-wire.txt', 'the-wire'],
  ['C:\\reports\\wire.md', 'wire'],
  ['wire', 'wire'],
  ['.wire', '.wire'],
  ['a.b.txt', 'a.b'],
  ['-', 'standard input'],
])('%s is called %s', (path, stem) => {
  expect(stemOf(path)).toBe(stem);
});

describe('takes', () => {
  test.each<[string, string, string, readonly object[]]>([
    ['a list', 'x.json', JSON.stringify([a, b]), [a, b]],
    ['a list within an object', 'x.json', JSON.stringify({ id: 'story', reports: [a, b] }), [a, b]],
    ['one report', 'x.JSON', JSON.stringify(a), [a]],
    ['an empty list', 'x.json', '[]', []],
    ['a byte order mark', 'x.json', `\uFEFF${JSON.stringify([a])}`, [a]],
    ['a report a line', 'x.ndjson', `${JSON.stringify(a)}\r\n\n${JSON.stringify(b)}\n`, [a, b]],
    ['no lines', 'x.ndjson', '', []],
    ['a text with front matter', 'dir/x.txt', '---\npublisher: W\n---\nFour died.', [{ id: 'x', publisher: 'W', text: 'Four died.' }]],
    ['a text without', 'dir/x.txt', 'Title\nFour died.', [{ id: 'x', publisher: 'x', title: 'Title', text: 'Title\nFour died.' }]],
    ['a text of any other name', 'x.json.bak', '[1]', [{ id: 'x.json', publisher: 'x.json', title: '[1]', text: '[1]' }]],
    ['JSON on standard input', '-', JSON.stringify([a, b], null, 2), [a, b]],
    ['lines on standard input', '-', `${JSON.stringify(a)}\n${JSON.stringify(b)}`, [a, b]],
    [
      'a text on standard input',
      '-',
      '[Live] Four died.',
      [{ id: 'standard input', publisher: 'standard input', title: '[Live] Four died.', text: '[Live] Four died.' }],
    ],
  ])('%s', (_, path, text, expected) => {
    expect(reportsOf([{ path, text }], undefined)).toEqual(E.right(expected));
  });

  test('a date for texts that do not say theirs, and for no other', () => {
    const sources = [
      { path: 'a.txt', text: 'A' },
      { path: 'b.txt', text: '---\npublishedAt: 2020-02-02\n---\nB' },
      { path: 'c.json', text: JSON.stringify([{ ...a, id: 'c' }]) },
    ];
    const reports = reportsOf(sources, '2024-03-02');
    expect(E.isRight(reports) && reports.right.map(({ publishedAt }) => publishedAt)).toEqual(['2024-03-02', '2020-02-02', undefined]);
  });

  test('two files of one name in two folders', () => {
    const reports = reportsOf(
      [
        { path: '1/a.txt', text: 'A' },
        { path: '2/a.txt', text: 'B' },
      ],
      undefined,
    );
    expect(E.isRight(reports) && reports.right.map(({ id, publisher }) => [id, publisher])).toEqual([
      ['1/a.txt', 'a'],
      ['2/a.txt', 'a'],
    ]);
  });
});

describe('refuses, with the file', () => {
  test.each<[string, string, string, RegExp]>([
    ['what is not JSON', 'x.json', '{', /^x\.json: not JSON: /],
    ['a line that is not JSON', 'x.ndjson', `${JSON.stringify(a)}\nnonsense`, /^x\.ndjson: line 2: not JSON: /],
    ['an object that breaks off on standard input', '-', '{"id": "a", ', /^-: not JSON: /],
    ['a list that breaks off on standard input', '-', '\uFEFF [\n  {"id": "a"', /^-: not JSON: /],
    ['a line that breaks off on standard input', '-', `${JSON.stringify(a)}\n{"id"`, /^-: line 2: not JSON: /],
    ['what is no report', 'x.json', '7', /^x\.json: reports: got 7, expected a list of reports$/],
    ['a report without a text', 'x.json', '{"id":"a","publisher":"W"}', /^x\.json: report "a": text is missing, expected a text$/],
    ['a date that is none', 'x.txt', '---\npublishedAt: Monday\n---\nA', /^x\.txt: publishedAt is "Monday", expected an ISO 8601 date/],
  ])('%s', (_, path, text, line) => {
    const reports = reportsOf([{ path, text }], undefined);
    expect(E.isLeft(reports) && reports.left).toEqual([expect.stringMatching(line)]);
  });

  test('an id that two files give, and all other problems with them', () => {
    const sources = [
      { path: 'a.json', text: JSON.stringify([a]) },
      { path: 'b.json', text: JSON.stringify([b, a]) },
      { path: 'c.json', text: '' },
    ];
    expect(reportsOf(sources, undefined)).toEqual(
      E.left(['b.json: id is "a", expected an id of its own: a report of a.json has this one', expect.stringMatching(/^c\.json: not JSON/)]),
    );
  });
});
