import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, firstLines, headOf, pad, tailOf, widthOf, wrap } from '../../src/render/columns.js';

test.each<[string, number]>([
  ['', 0],
  ['abc', 3],
  ['Añez', 4],
  ['Ane\u0301z', 4],
  ['新聞', 4],
  ['ｗｉｄｅ', 8],
  ['한국', 4],
  ['🔥', 2],
  ['✅⚡☔', 6],
  ['🌡', 1],
  ['🇵🇱', 2],
  ['🈁', 2],
  ['“a”…', 4],
  ['می\u200cخ', 3],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each<[string, number, string]>([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 5, 'abcd…'],
  ['abc def', 5, 'abc…'],
  ['abcdef', 1, '…'],
  ['abcdef', 0, ''],
  ['新聞社', 5, '新聞…'],
  ['新聞社', 4, '新…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
])('%s cut to %i: %s', (text, width, expected) => {
  expect(cut(text, width)).toBe(expected);
});

test('both ends of a text keep marks with their letters', () => {
  expect(headOf('ae\u0301b', 2)).toBe('ae\u0301');
  expect(tailOf('ae\u0301b', 1)).toBe('b');
  expect(tailOf('ae\u0301b', 2)).toBe('e\u0301b');
  expect(tailOf('a新b', 2)).toBe('b');
});

test('pads by columns, not by characters', () => {
  expect(pad('新', 4)).toBe('新  ');
  expect(pad('e\u0301', 3)).toBe('e\u0301  ');
  expect(pad('abc', 2)).toBe('abc');
});

describe('wraps', () => {
  test.each<[string, number, readonly string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 13, ['one two three']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['新聞社 の', 4, ['新聞', '社', 'の']],
    ['', 10, []],
    ['   ', 10, []],
  ])('%j to %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

test.each<[string, readonly string[], readonly string[]]>([
  ['as many as there may be', ['one', 'two', 'three'], ['one', 'two', 'three']],
  ['of more, the last with an ellipsis', ['one', 'two', 'three', 'four'], ['one', 'two', 'three …']],
  ['the last cut where the ellipsis has no room', ['one', 'two', 'threescore', 'four'], ['one', 'two', 'threescor…']],
])('the first lines: %s', (_, lines, expected) => {
  expect(firstLines(lines, 3, 10)).toEqual(expected);
});

test('no line is wider than asked, and no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
      expect(widthOf(pad(cut(text, width), width))).toBe(width);
    }),
  );
});
