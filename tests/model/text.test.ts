import { expect, test } from 'vitest';
import { withinSentence, withoutEnd } from '../../src/model/text.js';

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

test.each([
  ['The army', 'the army'],
  ['The Pentagon', 'the Pentagon'],
  ['Its general secretary', 'its general secretary'],
  ['A spokesman', 'a spokesman'],
  ['An Se-young', 'An Se-young'],
  ['Theo Brandt', 'Theo Brandt'],
  ['Police', 'Police'],
  ['The', 'The'],
])('within a sentence, %s is %s', (words, within) => {
  expect(withinSentence(words)).toBe(within);
});
