import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/index.js';
import { decodeReports } from '../../src/read/index.js';

const problems = (input: unknown): readonly Problem[] => {
  const decoded = decodeReports(input);
  return E.isLeft(decoded) ? decoded.left : [];
};
const lines = (input: unknown): readonly string[] => problems(input).map(({ message }) => message);
const report = { id: 'a', publisher: 'The Wire', text: 'Nine died.' };

const DATE = 'an ISO 8601 date (2019-12-30) or an instant with its offset (2019-12-30T06:00:00Z)';

describe('takes', () => {
  test.each<[string, unknown]>([
    ['an empty list', []],
    ['an empty text', [{ ...report, text: '' }]],
    ['a report without a date', [report]],
    ['a date', [{ ...report, publishedAt: '2024-02-29' }]],
    ['an instant with its offset', [{ ...report, publishedAt: '2024-02-29T23:59:59.5+05:30' }]],
    ['a time zone', [{ ...report, publishedAt: '2024-02-29T12:00Z', timeZone: 'Asia/Baghdad' }]],
    [
      'every field',
      [{ ...report, title: 'Nine dead', url: 'https://wire.example/9', syndicatedFrom: 'Other Wire', timeZone: 'UTC', publishedAt: '2024-01-01' }],
    ],
    ['a text with half of a pair of surrogates', [{ ...report, text: 'x\ud800' }]],
  ])('%s, as it is', (_, input) => {
    expect(decodeReports(input)).toEqual(E.right(input));
  });

  test('fields of other tools, and leaves them behind', () => {
    expect(decodeReports([{ ...report, language: 'en', tags: ['fire'], title: undefined, urls: [], texts: 2 }])).toStrictEqual(E.right([report]));
  });

  test('a field written nearly as one that is there', () => {
    expect(decodeReports([{ ...report, publishers: 2 }])).toStrictEqual(E.right([report]));
  });
});

describe('refuses, in one line each', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['what is no list', { reports: [] }, ['reports: got an object, expected a list of reports']],
    ['nothing', undefined, ['reports: got nothing, expected a list of reports']],
    ['what is not an object', [7, report], ['report 1: got 7, expected a report']],
    ['null', [null], ['report 1: got null, expected a report']],
    ['a list for a report', [[report]], ['report 1: got a list, expected a report']],
    ['a missing text', [{ id: 'a', publisher: 'The Wire' }], ['report "a": text is missing, expected a text']],
    ['a text that is none', [{ ...report, text: 9 }], ['report "a": text is 9, expected a text']],
    ['an empty id', [{ ...report, id: ' ' }], ['report 1: id is " ", expected a text that is not empty']],
    ['a missing publisher', [report, { id: 'b', text: '' }], ['report "b": publisher is missing, expected a text that is not empty']],
    ['an id given twice', [report, { ...report, id: 'b' }, report], ['report 3: id is "a", expected an id of its own: report 1 has this one']],
    ['a date in words', [{ ...report, publishedAt: 'Sunday' }], [`report "a": publishedAt is "Sunday", expected ${DATE}`]],
    ['a null for a date', [{ ...report, publishedAt: null }], [`report "a": publishedAt is null, expected ${DATE}`]],
    ['a Date', [{ ...report, publishedAt: new Date(0) }], [`report "a": publishedAt is an object, expected ${DATE}`]],
    [
      'a zone of nowhere',
      [{ ...report, timeZone: 'Mars/Olympus' }],
      ['report "a": timeZone is "Mars/Olympus", expected the IANA name of a time zone (Asia/Baghdad)'],
    ],
    [
      'a field written nearly as one of its own',
      [{ ...report, published_at: '2024-02-29' }],
      ['report "a": published_at is "2024-02-29", expected a field of a report: did you mean publishedAt?'],
    ],
    [
      'a field with a letter less',
      [{ ...report, syndicatdFrom: 'Other Wire' }],
      ['report "a": syndicatdFrom is "Other Wire", expected a field of a report: did you mean syndicatedFrom?'],
    ],
    ['an offset for a zone', [{ ...report, timeZone: '+03:00' }], ['report "a": timeZone is "+03:00", expected the IANA name of a time zone (Asia/Baghdad)']],
  ])('%s', (_, input, expected) => {
    const got = lines(input);
    expect(got).toHaveLength(expected.length);
    expected.forEach((line, i) => expect(got[i]!.startsWith(line)).toBe(true));
  });

  test('all problems of all reports at once', () => {
    const got = problems([{ id: 'a', publisher: 3, text: [] }, { ...report, publishedAt: '2024-13-01', timeZone: 'x y' }, 'b']);
    expect(got.map(({ where, field }) => [where, field])).toEqual([
      ['report "a"', 'publisher'],
      ['report "a"', 'text'],
      ['report "a"', 'publishedAt'],
      ['report "a"', 'timeZone'],
      ['report 3', undefined],
      ['report 2', 'id'],
    ]);
  });

  test('a long value is told by its beginning, on one line', () => {
    const [line] = lines([{ ...report, publishedAt: `2024\n${'x'.repeat(5000)}` }]);
    expect(line!.length).toBeLessThan(250);
    expect(line).not.toContain('\n');
  });
});

test('nothing is thrown, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true }), (input) => {
      expect(['Left', 'Right']).toContain(decodeReports([input])._tag);
    }),
  );
});

test('a decoded list decodes to itself', () => {
  const text = fc.string({ minLength: 1 }).filter((words) => words.trim() !== '');
  const reports = fc.uniqueArray(
    fc.record({ id: text, publisher: text, text: fc.string(), title: fc.string() }, { requiredKeys: ['id', 'publisher', 'text'] }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(reports, (list) => {
      expect(decodeReports(list)).toEqual(E.right(list));
    }),
  );
});
