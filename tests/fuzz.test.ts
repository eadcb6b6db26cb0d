/** Texts that nobody would write: nothing throws, nothing hangs, every span is one, and the same is answered twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributionsIn, extract, namesIn, periodsIn, quantitiesIn, quotationsIn, reconcile, toHtml, toMarkdown, toText, type Report } from '../src/index.js';
import { toCsv, toNdjson } from '../src/interop/index.js';
import { excerptsIn } from './excerpts.js';
import { LONG } from './long.js';

/** In all, dealt out to the three properties below. */
const RUNS = LONG ? 1_000_000 : 100_000;
const BOUND = LONG ? 3_600_000 : 600_000;

// prettier-ignore
const WORDS = [
  'killed', 'injured', 'died', 'four', 'twenty-five', 'hundred', 'million', 'people', 'women', 'at least', 'up to', 'more than', 'between', 'and', 'or', 'to', 'of',
  'the', 'a', 'in', 'near', 'on', 'by', 'from', 'Kirkuk', 'Gdansk', 'Ann Lee', 'Mr', 'President', 'police', 'the army', 'said', 'told', 'accused', 'denied', 'blamed',
  'according to', 'fire', 'attack', 'earthquake', 'magnitude', 'Monday', 'yesterday', 'last week', 'May', '5 March 2019', '3:42 a.m.', 'noon', '2019', 'aged', 'who',
  'was', 'were', 'not', 'no', 'likely', 'reportedly', 'rose to', 'up from', 'earlier', '%', 'per cent', '$', '€', 'km', 'tonnes', 'he', 'his', 'they', '“we know”', '.',
  ',', ';', ':', '-', '—', '(', ')', '“', '”', '"', "'", '’s', '?', '!', '\n', '\n\n',
] as const;

const odd = fc.string({ unit: 'binary', maxLength: 12 });
const graphemes = fc.string({ unit: 'grapheme', maxLength: 12 });
const surrogates = fc.array(fc.integer({ min: 0xd7f0, max: 0xe00f }), { maxLength: 6 }).map((units) => String.fromCharCode(...units));
const marks = fc
  .array(
    fc.constantFrom(
      '\u0301',
      '\u0300',
      '\u20dd',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u202a',
      '\u202e',
      '\u2066',
      '\u2069',
      '\u200f',
      '\ufe0f',
    ),
    { maxLength: 5 },
  )
  .map((list) => list.join(''));
const numbers = fc.oneof(
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.constantFrom(
    '9007199254740993',
    `1${'0'.repeat(400)}`,
    '1e309',
    '-0',
    '0.0000000000000000001',
    '1,00,000',
    '1.000.000,5',
    '٣٤',
    '１２',
    '½',
    'Ⅻ',
    '五',
    '1/0',
    '0x1F',
  ),
  fc.double().map(String),
);
const dates = fc.oneof(
  fc.tuple(fc.nat(99_999), fc.nat(99), fc.nat(99)).map((parts) => parts.join('-')),
  fc.tuple(fc.nat(99), fc.constantFrom('February', 'Sept.', 'Feb', 'Juny'), fc.nat(999_999)).map((parts) => parts.join(' ')),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([hours, minutes]) => `${hours}:${minutes} p.m.`),
);
const scripts = fc.constantFrom(
  'العراق قتل ٢٥',
  '25人死亡',
  'убиты 25 человек',
  '२५ लोग मारे गए',
  'นักข่าว',
  'İstanbul',
  'ﬁre ﬂood',
  'ẞ',
  '𝟗 people',
  '👨‍👩‍👧 died',
  'Ǆ',
);
const nested = fc.nat(30).map((depth) => `${'“‘'.repeat(depth)}x${'’”'.repeat(depth)}`);

const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: graphemes },
      { weight: 1, arbitrary: surrogates },
      { weight: 1, arbitrary: marks },
      { weight: 2, arbitrary: numbers },
      { weight: 1, arbitrary: dates },
      { weight: 1, arbitrary: scripts },
      { weight: 1, arbitrary: nested },
    ),
    { maxLength: 14 },
  )
  .chain((parts) => fc.constantFrom(' ', ' ', ' ', '').map((glue) => parts.join(glue)));

const report = fc.record(
  {
    id: fc.constant('a'),
    publisher: fc.oneof(
      fc.constantFrom('The Wire', 'Post'),
      odd.filter((name) => name.trim() !== ''),
    ),
    publishedAt: fc.constantFrom('2024-03-02', '2024-02-29T23:59:59-11:00', '0001-01-01', '9999-12-31'),
    text,
    title: text,
  },
  { requiredKeys: ['id', 'publisher', 'text'] },
) as fc.Arbitrary<Report>;

/** The excerpts whose words do not stand where they say. */
const astray = (value: unknown, words: string): readonly unknown[] =>
  excerptsIn(value).filter(({ span, text: own }) => words.slice(span.start, span.end) !== own);

/** JSON knows no Infinity and no NaN: it writes null for them. */
const written = (value: unknown): string => {
  const json = JSON.stringify(value);
  if (/:null[,}]/.test(json)) throw new Error(`a number that JSON does not know: ${json}`);
  return json;
};

const given = (part: number): fc.Parameters<unknown> => ({ numRuns: Math.round(RUNS * part) });

describe('whatever the text', () => {
  test('its claims', { timeout: BOUND }, () => {
    fc.assert(
      fc.property(report, (one) => {
        const claims = extract(one);
        expect(astray(claims, one.text)).toEqual([]);
        expect(written(extract(one))).toBe(written(claims));
      }),
      given(0.28),
    );
  });

  test('its mentions', { timeout: BOUND }, () => {
    fc.assert(
      fc.property(text, (words) => {
        const mentions = [
          ...quantitiesIn(words),
          ...periodsIn(words, { publishedAt: '2024-03-02' }),
          ...quotationsIn(words),
          ...attributionsIn(words),
          ...namesIn(words),
        ];
        expect(astray(mentions, words)).toEqual([]);
        written(mentions);
      }),
      given(0.7),
    );
  });

  test('what several say together, on every page', { timeout: BOUND }, () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 3 }), (list) => {
        const reports = list.map((each, i) => ({ ...each, id: `r${i}` }));
        const answer = reconcile(reports);
        expect(written(reconcile(reports.toReversed()).findings)).toBe(written(answer.findings));
        for (const write of [toText, toMarkdown, toHtml, toCsv, toNdjson]) write(answer);
      }),
      given(0.02),
    );
  });
});
