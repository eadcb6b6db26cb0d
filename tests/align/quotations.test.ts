import { expect, test } from 'vitest';
import { utterances } from '../../src/align/quotations.js';
import { quote } from './claims.js';

const grouped = (...words: readonly string[]): readonly (readonly string[])[] =>
  utterances(words.map((each, at) => quote(String(at), each))).map((group) => group.map((claim) => claim.value.words));

test.each<[string, string, string, boolean]>([
  ['cut shorter', 'It was a long night, but the count is the count', 'the count is the count', true],
  ['other small words', 'We have won, and the country has won', 'We have won and the country has won', true],
  ['a fragment in the whole', 'heavy damage', 'The storm did heavy damage to the pier', true],
  ['two spellings', "the organisation's behaviour was a grey area", "the organization's behavior was a gray area", true],
  ['one word in common', 'The bridge is safe', 'The bridge must be torn down at once', false],
  ['nothing but small words in common', 'It was all of us', 'it is what it is', false],
  ['a fragment whose words stand apart in the other', 'damage heavy', 'heavy rain did some damage', false],
])('%s', (_, a, b, together) => {
  expect(grouped(a, b)).toHaveLength(together ? 1 : 2);
});

test('one turn of phrase in two remarks of one report', () => {
  const remarks = ['I am very tired of being told what to say', 'I am very tired of being asked'].map((words) => quote('a', words));
  expect(utterances(remarks)).toHaveLength(2);
  expect(utterances([...remarks, quote('a', 'very tired of being asked')])).toHaveLength(2);
});
