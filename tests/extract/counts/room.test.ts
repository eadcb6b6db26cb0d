/** What there is room for, and what there is. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

test.each<[string, string | undefined]>([
  ['The ferry can carry 180 people.', 'permitted'],
  ['The hall was built to hold 300 guests.', 'permitted'],
  ['A boat able to hold 40 migrants sank.', 'permitted'],
  ['The ferry was carrying 180 people.', undefined],
  ['Police can say that the ferry carried 180 people.', undefined],
  ['The crew rushed to carry 12 people ashore.', undefined],
])('%s', (text, expected) => {
  expect(read('quantity', text)[0]?.scope?.state).toBe(expected);
});
