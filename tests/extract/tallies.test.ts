/** The two sides of votes and of matches. */
import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const sides = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ rule }) => rule === 'one side of a vote' || rule === 'one side of a match')
    .map(({ attribute, value }) => `${attribute} ${value.figure}`)
    .toSorted();

describe('a vote', () => {
  test.each<[string, readonly string[]]>([
    ['The board voted 3-2 to lower the rate.', ['votes against 2', 'votes for 3']],
    ['Lawmakers approved the bill by 151 votes to 143.', ['votes against 143', 'votes for 151']],
    ['The council voted three to two against the marina.', ['votes against 3', 'votes for 2']],
    ['The senate rejected the treaty 52-48.', ['votes against 52', 'votes for 48']],
    ['The plan was defeated 7-5 by the town council.', ['votes against 7', 'votes for 5']],
    ['The board, by three votes to two, lowered the rate.', ['votes against 2', 'votes for 3']],
    ['A 5-to-4 ruling came on Monday.', ['votes against 4', 'votes for 5']],
    ['The motion passed with 153 in favour, 143 against and four abstentions.', ['abstentions 4', 'votes against 143', 'votes for 153']],
    ['Of the five members, three voted for the cut and two against.', ['votes against 2', 'votes for 3']],
    ['Parliament passed the budget with 210 votes in favour and 180 against, with 12 abstaining.', ['abstentions 12', 'votes against 180', 'votes for 210']],
  ])('%s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['The motion was carried. In favour: 64. Against: 31. Abstained: 5. Absent: 8.', ['abstentions 5', 'votes against 31', 'votes for 64']],
    ['The council voted.\nFor: 7\nAgainst: 5', ['votes against 5', 'votes for 7']],
    ['Ayes 312, noes 288', ['votes against 288', 'votes for 312']],
    ['AYES: 7 NOES: 5 ABSENT: 2', ['votes against 5', 'votes for 7']],
    ['The committee was tied at seven votes each.', ['votes against 7', 'votes for 7']],
    // no vote, one side alone, or a side told twice
    ['Goals for 40, against 12. The team played well.', []],
    ['They voted. Against: 5.', []],
    ['They voted. For: 7. For: 9. Against: 5.', []],
    ['He voted against 3 bills and for 7.', []],
    ['Each of the two sides needs seven votes each.', []],
    ['The board may be tied at seven votes each.', []],
  ])('in a list or on both sides alike: %s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  test('is no count of anything else as well', () => {
    expect(read('quantity', 'Lawmakers approved the bill by 151 votes to 143.')).toHaveLength(2);
  });
});

describe('a match', () => {
  test.each<[string, readonly string[]]>([
    ['Rovers beat United 3-1 in the cup final on Saturday.', ['score of the loser 1', 'score of the winner 3']],
    ['The club went down to a 2-1 defeat.', ['score of the loser 1', 'score of the winner 2']],
    ['FT: Rovers 3 Albion 1', ['score of the loser 1', 'score of the winner 3']],
    ['Final score: Bears 91, Wolves 98.', ['score of the loser 91', 'score of the winner 98']],
    ['FULL TIME: Rovers 3-1 Albion', ['score of the loser 1', 'score of the winner 3']],
    // not over, or no two teams
    ['HALF TIME: Rovers 1-0 Albion', []],
    ['Final: Room 3 Gate 4 is open', []],
    ['Result: Rovers 3', []],
    ['The derby ended 1-1.', ['score of the loser 1', 'score of the winner 1']],
  ])('%s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});

test.each([
  'Bail was cut to 3-5 years by a majority of 60.',
  'The plan was defeated after two to three hours.',
  'They voted on 9-11 May in 10 to 15 districts.',
  'He won 45 to 41 per cent of the vote.',
  'The senate passed a bill that raises the school age from 14 to 16.',
  'It rejected an offer of 2 to 3 weeks.',
  'Police ruled out 2-3 suspects.',
  'Rovers led 1-0 at half-time in the cup final.',
  'Two of the three committee members resigned.',
  'Prices rose 3-2 times.',
  'The council did not vote 5-2 to approve the plan.',
  'Did the council vote 5-2 to approve the plan?',
  'The council is expected to vote 5-2 to approve the plan.',
  'A poll suggests senators would vote 52-48 to pass the bill.',
  'The committee voted to approve the drug for ages 5-11.',
  'City won the match and are now 10-2.',
  'City hope to win the match 3-1.',
  'The motion to reject the budget passed 7-5.',
  'The council voted 5-2 to delay the plan, then 4-3 to approve it.',
  'One councillor spoke for an hour and two against the clock.',
])('no tally: %s', (text) => {
  expect(sides(text)).toEqual([]);
});
