import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { quotationsOf } from '../../../src/extract/recognisers/quotations/index.js';

const wordsOf = (text: string): string[] => quotationsOf(proseOf(text)).map((quotation) => quotation.text);

describe('marks', () => {
  test.each<[string, string[]]>([
    ['“We saw the lights go out,” she said.', ['We saw the lights go out,']],
    ['"We saw the lights go out," she said.', ['We saw the lights go out,']],
    ['‘We saw the lights go out,’ she said.', ['We saw the lights go out,']],
    ["'We saw the lights go out,' she said.", ['We saw the lights go out,']],
    ['„Das war laut“, sagte er.', ['Das war laut']],
    ['«C’était fort», dit-elle.', ['C’était fort']],
    ['« C’était fort », dit-elle.', ['C’était fort']],
    ["``We saw it,'' she said.", ['We saw it,']],
    ["''We saw it,'' she said.", ['We saw it,']],
    ['“Stop,” he shouted. “Turn back.”', ['Stop,', 'Turn back.']],
    ['The so-called "ring road" has one lane.', ['ring road']],
    ['The mayor (“a careful man”) left.', ['a careful man']],
    ['He asked: "Why?" Nobody knew.', ['Why?']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe('nested', () => {
  test.each<[string, string[]]>([
    ['“My son asked, ‘Is it over?’” she said.', ['My son asked, ‘Is it over?’', 'Is it over?']],
    ['"My son asked, \'Is it over?\'" she said.', ["My son asked, 'Is it over?'", 'Is it over?']],
    ['‘She called it “a circus”,’ he said.', ['She called it “a circus”,', 'a circus']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected));

  test('an inner quotation says so', () => {
    const [outer, inner] = quotationsOf(proseOf('“He told me ‘run’ and I ran,” she said.'));
    expect([outer?.nested, inner?.nested]).toEqual([false, true]);
  });
});

describe('apostrophes are no marks', () => {
  test.each<[string]>([
    ["It was rock 'n' roll back in '01."],
    ['It was rock ‘n’ roll back in ‘01.'],
    ["After two years' work the drivers' strike ended."],
    ['Fighters of Kata’ib Hezbollah held the town’s gate.'],
    ["They don't, can't and won't."],
    ['The ship is 5\'10" tall and 6" wide.'],
    ["Tell 'em it's over."],
  ])('%s', (text) => expect(wordsOf(text)).toEqual([]));

  test("a plural's apostrophe does not end a quotation", () => {
    expect(wordsOf('‘The drivers’ strike is over,’ he said.')).toEqual(['The drivers’ strike is over,']);
    expect(wordsOf("'The drivers' strike is over,' he said.")).toEqual(["The drivers' strike is over,"]);
  });
});

describe('unbalanced marks', () => {
  test.each<[string, string[]]>([
    ['“We heard it, she said.', []],
    ['We heard it,” she said.', []],
    ['“We heard it, she said.\n\nThen came “the big one”.', ['the big one']],
    ['“The ‘big one, she said,” he recalled.', ['The ‘big one, she said,']],
    ['"', []],
    ['“”', []],
    ['" "', []],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe('several paragraphs', () => {
  test('a mark repeated at the beginning carries the quotation on', () => {
    const quotations = quotationsOf(proseOf('“The road was gone.\n\n“We walked,” Lund said.'));
    expect(quotations.map(({ text, continues }) => [text, continues])).toEqual([
      ['The road was gone.', false],
      ['We walked,', true],
    ]);
  });

  test('a wrapped line does not end it', () => expect(wordsOf('“We walked all\nnight,” Lund said.')).toEqual(['We walked all\nnight,']));
});

describe('fragments', () => {
  test.each<[string, boolean]>([
    ['“We walked all night,” Lund said.', false],
    ['He told them that "the bridge is the bridge".', false],
    ['“Not a penny,” she said.', false],
    ['“For whom?” a voice asked.', false],
    ['He spoke of “careful precision work” on the dam.', true],
    ['The tool “will shorten” the queue.', true],
    ['They marched behind a banner reading "Not One Tree".', true],
    ['He blames "wreckers", as he calls them.', true],
  ])('%s', (text, expected) => expect(quotationsOf(proseOf(text))[0]?.value.fragment ?? false).toBe(expected));
});

describe('properties', () => {
  const marked = fc.string({ unit: fc.constantFrom('“', '”', '‘', '’', '"', "'", '„', '«', '»', 'a', 'S', ' ', '\n', '.', ',', '`'), maxLength: 60 });

  test('a mention is the text that it points at', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'binary' })), (text) => {
        const prose = proseOf(text);
        for (const quotation of quotationsOf(prose)) {
          expect(text.slice(quotation.span.start, quotation.span.end)).toBe(quotation.text);
          expect(quotation.first).toBeLessThanOrEqual(quotation.last);
          expect(quotation.text.trim()).toBe(quotation.text);
        }
      }),
    );
  });

  test('straight and curly marks give the same quotations', () => {
    const word = fc.constantFrom('rain', 'the road', 'it was late', 'Lund said', 'isn’t');
    const piece = fc.record({ before: word, inside: word, double: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const curly = pieces.map(({ before, inside, double }) => (double ? `${before} “${inside},” ` : `${before} ‘${inside},’ `)).join('');
        const straight = curly.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
        const spans = (text: string): [number, number][] => quotationsOf(proseOf(text)).map(({ span }): [number, number] => [span.start, span.end]);
        expect(spans(straight)).toEqual(spans(curly));
        expect(spans(curly)).toHaveLength(pieces.length);
      }),
    );
  });
});

describe('long runs of marks', () => {
  // A quadratic walk over these would take minutes, and the test would time out.
  test.each([['"a '], ['“a '], ['”a '], ["'a "], ['“a” '], ['"'], ['“a‘b']])('%s again and again', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(quotationsOf({ text, tokens: [], sentences: [] }).length).toBeLessThanOrEqual(text.length / 2);
  });
});
