import { expect, test } from 'vitest';
import { asJson, withoutEnd } from '../../src/model/text.js';

test.each<[string, RegExp, string]>([
  ['Harrow Front.,’', /[.,’]/, 'Harrow Front'],
  ['a.b', /[.,]/, 'a.b'],
  ['...', /[.]/, ''],
  ['', /[.]/, ''],
  ['𝐀!', /[^\p{L}]/u, '𝐀'],
  ['a👍', /[^\p{L}]/u, 'a'],
  ['a\udc00', /[^\p{L}]/u, 'a'],
])('%j', (text, mark, expected) => {
  expect(withoutEnd(text, mark)).toBe(expected);
});

test('JSON has no control character in it, and is read back as it was', () => {
  const value = { text: '\u001b[2J \u009b31m \u007f \u0085 “é” \u2028 🔥', list: [1, null] };
  for (const indent of [undefined, 2]) {
    const json = asJson(value, indent);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(JSON.parse(json)).toEqual(value);
  }
  expect(asJson('a\u009bb')).toBe('"a\\u009bb"');
  expect(asJson('“é” 🔥')).toBe('"“é” 🔥"');
});
