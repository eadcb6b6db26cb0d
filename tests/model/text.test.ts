import { expect, test } from 'vitest';
import { withoutEnd } from '../../src/model/text.js';

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
