/** What there is room for, what is expected or polled, and what there is. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

test.each<[string, string | undefined]>([
  ['The ferry can carry 180 people.', 'permitted'],
  ['The hall was built to hold 300 guests.', 'permitted'],
  ['A boat able to hold 40 migrants sank.', 'permitted'],
  ['The ferry has room for 180 passengers.', 'permitted'],
  ['The museum was to cost 60 million euros.', 'expected'],
  ['Dahl won 52% of the vote, an exit poll said.', 'expected'],
  ['According to projections Dahl won 52% of the vote.', 'expected'],
  // A punishment that may be given.
  ['Ada Roe faces up to ten years in prison.', 'possible'],
  ['The charge carries a fine of 9,000 euros.', 'possible'],
  ['Theft is punishable by two years in prison.', 'possible'],
  ['Ada Roe, who faced a jury in May, was jailed for ten years.', undefined],
  ['Ada Roe was sentenced to a maximum of ten years in prison.', undefined],
  ['The ferry was carrying 180 people.', undefined],
  ['There was no room, and 180 passengers left.', undefined],
  ['The museum cost 60 million euros.', undefined],
  ["Dahl won 52% of the vote in Sunday's poll.", undefined],
  ['The geological survey said that 12 houses fell.', undefined],
  ['Police can say that the ferry carried 180 people.', undefined],
  ['The crew rushed to carry 12 people ashore.', undefined],
])('%s', (text, expected) => {
  expect(read('quantity', text)[0]?.scope?.state).toBe(expected);
});
