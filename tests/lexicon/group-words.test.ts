import { expect, test } from 'vitest';
import { groupWords } from '../../src/lexicon/group-words.js';

test.each([
  ['crew members', ['crew']],
  ['crew', ['crew']],
  ['US service-members', ['US', 'service', 'member']],
  ['alleged members', ['alleged', 'member']],
  ['members', ['member']],
])('%s', (who, expected) => {
  expect(groupWords(who)).toEqual(expected);
});

test('nobody has no words', () => {
  expect(groupWords(undefined)).toEqual([]);
});
