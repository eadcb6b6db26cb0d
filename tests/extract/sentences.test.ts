import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/extract/language.js';

const sentences = (text: string): readonly string[] => proseOf(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, readonly string[]]>([
    ['Two died. Four were hurt.', ['Two died.', 'Four were hurt.']],
    ['Dr. Osei of St. Anne said so. He left.', ['Dr. Osei of St. Anne said so.', 'He left.']],
    ['It fell to 9.4 m. The bridge held.', ['It fell to 9.4 m.', 'The bridge held.']],
    ['It landed at 16:52Z. Nobody was hurt.', ['It landed at 16:52Z.', 'Nobody was hurt.']],
    ['The U.S. Navy came. They stayed in the U.S. The rest left.', ['The U.S. Navy came.', 'They stayed in the U.S.', 'The rest left.']],
    ['John F. Amadi spoke at 6 p.m. He was brief.', ['John F. Amadi spoke at 6 p.m.', 'He was brief.']],
    ['The shop at 612 W. Harbour Road burned down.', ['The shop at 612 W. Harbour Road burned down.']],
    ['A flat at 8 N. 5th Street flooded.', ['A flat at 8 N. 5th Street flooded.']],
    ['The lot is at 12 E. The owner sold it.', ['The lot is at 12 E.', 'The owner sold it.']],
    ['It cost 9.4 M. Officials paid.', ['It cost 9.4 M.', 'Officials paid.']],
    ['She had nothing left. "We slept outside," she said.', ['She had nothing left.', '"We slept outside," she said.']],
    ['“Nobody came.” Then the rain began.', ['“Nobody came.”', 'Then the rain began.']],
    ['“Is it over?” he asked.', ['“Is it over?” he asked.']],
    ['HEADLINE OF THE DAY\n\nThe first line.', ['HEADLINE OF THE DAY', 'The first line.']],
    ['a line that was\nwrapped goes on', ['a line that was\nwrapped goes on']],
    ['Dead: 46\nMissing: 73', ['Dead: 46', 'Missing: 73']],
    ['The waves were two, three metres ... and the boats turned back.', ['The waves were two, three metres ... and the boats turned back.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('an empty text has none', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\t ')).toEqual([]);
  });

  test('what runs on without an end, as a table does, is cut; a long sentence is not', () => {
    const lengths = (text: string): readonly number[] => proseOf(text).sentences.map(({ first, last }) => last - first);
    expect(lengths('12 '.repeat(1000))).toEqual([400, 400, 200]);
    expect(lengths('12 and '.repeat(150))).toEqual([300]);
  });

  test('every token stands in the text and in exactly one sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const prose = proseOf(text);
        let next = 0;
        for (const { first, last } of prose.sentences) {
          expect(first).toBe(next);
          next = last;
        }
        expect(next).toBe(prose.tokens.length);
        for (const token of prose.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});

describe('tokens', () => {
  test('a name with an apostrophe is one word, a possessive is two', () => {
    expect(proseOf("Kata'ib and Kata’ib are Iran's").tokens.map((token) => token.text)).toEqual(["Kata'ib", 'and', 'Kata’ib', 'are', 'Iran', "'s"]);
  });
});
