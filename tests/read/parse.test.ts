import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/read/index.js';
import type { Defaults } from '../../src/read/parse.js';

const lines = (text: string, defaults?: Defaults): readonly string[] => {
  const parsed = parseReport(text, defaults);
  return E.isLeft(parsed) ? parsed.left.map(({ message }) => message) : [];
};

describe('front matter', () => {
  test('every field', () => {
    const text = [
      '---',
      'id: w1',
      'publisher: The Wire',
      'publishedAt: 2024-03-02T18:00:00Z',
      'timeZone: Europe/Warsaw',
      'title: "Fire: four dead"',
      "url: 'https://wire.example/a?b=c#d'",
      'syndicatedFrom: Other Wire',
      '---',
      'Four died.',
    ].join('\n');
    expect(parseReport(text)).toStrictEqual(
      E.right({
        id: 'w1',
        publisher: 'The Wire',
        publishedAt: '2024-03-02T18:00:00Z',
        timeZone: 'Europe/Warsaw',
        title: 'Fire: four dead',
        url: 'https://wire.example/a?b=c#d',
        text: 'Four died.',
        syndicatedFrom: 'Other Wire',
      }),
    );
  });

  test.each<[string, string, string]>([
    ['keeps blank lines and spaces of the body', '---\npublisher: W\n---\n\n  Four died. \n', '\n  Four died. \n'],
    ['keeps a rule within the body', '---\npublisher: W\n---\nA\n---\nB', 'A\n---\nB'],
    ['takes Windows line breaks', '---\r\npublisher: W\r\n---\r\nA\r\nB', 'A\r\nB'],
    ['takes a byte order mark', '\uFEFF---\npublisher: W\n---\nA', 'A'],
    ['takes a body that is empty', '---\npublisher: W\n---', ''],
    [
      'passes over comments, blank lines, and the lists and keys of other tools',
      '---\n# a note\n\ntags:\n  - fire\n- mill\npublisher: W\nauthor: X: Y\nsource: Z\n---\nA',
      'A',
    ],
    ['takes a key with nothing after it as left out', '---\npublisher: W\ntitle:\npublishedAt:\n---\nA', 'A'],
  ])('%s', (_, text, body) => {
    expect(parseReport(text)).toStrictEqual(E.right({ id: 'w', publisher: 'W', text: body }));
  });

  test('goes before the defaults, and they fill what it leaves out', () => {
    const parsed = parseReport('---\npublisher: W\n---\nA', { id: 'file', publisher: 'file', publishedAt: '2024-01-01' });
    expect(parsed).toStrictEqual(E.right({ id: 'file', publisher: 'W', publishedAt: '2024-01-01', text: 'A' }));
  });

  test('an id that nobody gives is made of the publisher and the date', () => {
    expect(parseReport("---\npublisher: The Workers' Wire\npublishedAt: 2024-01-02\n---\nA")).toMatchObject({ right: { id: 'the-workers-wire-2024-01-02' } });
    expect(parseReport('---\npublisher: Östgöta 新聞\n---\nA')).toMatchObject({ right: { id: 'östgöta-新聞' } });
    expect(parseReport('---\npublisher: "***"\n---\nA')).toMatchObject({ right: { id: 'report' } });
  });
});

describe('a text without front matter', () => {
  test('is the text whole, its first line the title', () => {
    const text = '\n  Four dead in fire  \r\n\nFour people died.';
    expect(parseReport(text, { id: 'a', publisher: 'W' })).toStrictEqual(E.right({ id: 'a', publisher: 'W', title: 'Four dead in fire', text }));
  });

  test('may be empty', () => {
    expect(parseReport('', { publisher: 'W' })).toStrictEqual(E.right({ id: 'w', publisher: 'W', text: '' }));
  });

  test('a rule further down is no front matter', () => {
    expect(parseReport('Title\n---\npublisher: X\n---\n', { publisher: 'W' })).toMatchObject({ right: { publisher: 'W' } });
  });
});

describe('problems, all at once', () => {
  test.each<[string, string, readonly string[]]>([
    ['no publisher', 'Four died.', ['report: publisher is missing, expected a text that is not empty']],
    ['a block left open', '---\npublisher: W\n', ['report: front matter is open to the end of the text, expected a line of --- that closes it']],
    [
      'a line without a key',
      '---\npublisher: W\nfour died\n---\n',
      ['report: front matter, line 3 is "four died", expected a line such as "publisher: The Wire"'],
    ],
    ['a key given twice', '---\npublisher: W\npublisher: V\n---\n', ['report: publisher is given twice, expected it once']],
    [
      'a key mistyped',
      '---\npublisher: W\npublishedat: 2024-01-01\n---\n',
      ['report: front matter is "publishedat", expected a key that exists: did you mean publishedAt?'],
    ],
    [
      "another tool's names for the day and the publisher",
      '---\npublisher: W\ndate: 2024-01-01\n---\n',
      ['report: front matter is "date", expected a key that exists: did you mean publishedAt?'],
    ],
    [
      'the same of the publisher',
      '---\nsource: W\n---\n',
      [
        'report: front matter is "source", expected a key that exists: did you mean publisher?',
        'report: publisher is missing, expected a text that is not empty',
      ],
    ],
    [
      'several',
      '---\npublishr: W\npublishedAt: yesterday\ntimeZone: Nowhere/At_All\n---\n',
      [
        'report: front matter is "publishr", expected a key that exists: did you mean publisher?',
        'report: publisher is missing, expected a text that is not empty',
        'report: publishedAt is "yesterday", expected an ISO 8601 date (2019-12-30) or an instant with its offset (2019-12-30T06:00:00Z)',
        'report: timeZone is "Nowhere/At_All", expected the IANA name of a time zone (Asia/Baghdad)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('are told under the id given', () => {
    expect(lines('A', { id: 'wire.txt', publishedAt: '2024' })[0]).toMatch(/^wire\.txt: publisher is missing/);
  });
});

test('nothing is thrown, and the text is an end of what came', () => {
  const piece = fc.constantFrom('---', '\n', '\r\n', 'publisher: W', 'id: "', ':', '\uFEFF', ' ', 'x', '新', '\ud800');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const parsed = parseReport(text, { publisher: 'W' });
      if (E.isRight(parsed)) expect(text.endsWith(parsed.right.text)).toBe(true);
      else expect(parsed.left.length).toBeGreaterThan(0);
    }),
  );
});
