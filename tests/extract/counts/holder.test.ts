/** Whose a figure is: votes, seats, shares, sentences. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const held = (text: string): readonly string[] =>
  read('quantity', text).map(({ attribute, value, scope }) => `${attribute} ${value.figure}${scope?.who ? ` [${scope.who}]` : ''}`);

describe('the party that has it', () => {
  test.each<[string, readonly string[]]>([
    ['Grace Okello won with 8,214 votes to Paul Mensah’s 7,930.', ['votes 8214 [grace okello]', 'votes 7930 [paul mensah]']],
    ['Okello of the NDP received 8,214 votes, while Mensah got 7,930.', ['votes 8214 [okello]', 'votes 7930 [mensah]']],
    ['Paul Mensah of the ruling Unity Party (UP) had 7,350 votes, against 6,817 for Grace Okello.', ['votes 7350 [paul mensah]', 'votes 6817 [grace okello]']],
    ['Okello took 51.2% of the vote and Mensah 48.8%.', ['share of votes 51.2 [okello]', 'share of votes 48.8 [mensah]']],
    ['Unity won 61 seats, the Reform Alliance 44 and Labour 15.', ['seats 61 [unity]', 'seats 44 [reform alliance]', 'seats 15 [labour]']],
    ['Unity won 61 seats. Labour took 15, the Conservatives nine.', ['seats 61 [unity]', 'seats 15 [labour]', 'seats 9 [conservatives]']],
    ['She met the Greens after her party won 38 percent of the vote.', ['share of votes 38']],
    ['She met her party after the Greens won 38 percent of the vote.', ['share of votes 38 [greens]']],
    // where, when and what for, and nobody who has it
    ['A baker was jailed for nine years at Arles Crown Court.', ['sentence 9']],
    ['They have 33 seats to 32.', ['seats 33', 'seats 32']],
    ['The court fined Meridian Bank $3 million.', ['fine 3000000 [meridian bank]']],
    ['There were 2,311 rejected ballots.', ['rejected ballots 2311']],
    // of the next sentence, but of no party
    ['Unity won 61 seats. Police in Arles arrested 14.', ['seats 61 [unity]', 'arrested 14']],
    // an age, a year, and a figure that has a noun of its own
    ['Unity won 61 seats, Mensah, 44, said.', ['seats 61 [unity]', 'age 44 [mensah]']],
    ['Voters gave 61 seats away.', ['seats 61']],
    ['Inflation eased to 4.6%.', ['inflation 4.6']],
  ])('%s', (text, expected) => {
    expect(held(text)).toEqual(expected);
  });
});
