/** Lists of names with figures, and what tells what the figures are of. */
import { describe, expect, test } from 'vitest';
import { told } from './told.js';

const check = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(cases)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
};

describe('whose it is', () => {
  check([
    [
      'Results of the by-election:\nOKELLO, Grace (NDP): 8,214\nHon. Paul Mensah (UP): 7,930',
      ['votes 8214 votes [grace okello]', 'votes 7930 votes [paul mensah]'],
    ],
    ['Votes by candidate\nGrace Okello 8,214\nPaul Mensah 7,930', ['votes 8214 votes [grace okello]', 'votes 7930 votes [paul mensah]']],
    ['Seats won:\nUnity Party 61\nGreens 15', ['seats 61 seats [unity party]', 'seats 15 seats [greens]']],
    ['Unity Party – 61 seats\nGreens – 15', ['seats 61 seats [unity party]', 'seats 15 seats [greens]']],
    ['Votes: Okello 8,214, Mensah 7,930', ['votes 8214 votes [okello]', 'votes 7930 votes [mensah]']],
    ['Result of the election: Okello 51.2%, Mensah 48.8%', ['share of votes 51.2 % [okello]', 'share of votes 48.8 % [mensah]']],
    ['Poll: Unity 34%, Reform 31%', ['share 34 % [unity]', 'share 31 % [reform]']],
    [
      'Unity 33.4%, Reform 32.9%. That is 33 seats to 32.',
      ['share 33.4 % [unity]', 'share 32.9 % [reform]', 'seats 33 seats [unity]', 'seats 32 seats [reform]'],
    ],
  ]);
});

describe('where it happened', () => {
  check([
    ['Deaths by district: Marka 12, Lenz 9', ['killed 12 [in marka]', 'killed 9 [in lenz]']],
    ['Toll per county\nMarka: 12\nLenz: 9', ['killed 12 [in marka]', 'killed 9 [in lenz]']],
  ]);
});

describe('nothing tells what it is', () => {
  check([
    // no heading, and one that names no count
    ['Okello: 8,214\nMensah: 7,930', ['figure 8214', 'figure 7930']],
    ['The draw\nMarka: 12\nLenz: 9', ['figure 12', 'figure 9']],
    // results of anything, and few of it: they may be seats, or goals
    ['Results of the election: Unity 61, Reform 44', []],
    ['Results of the match: Okello 2,100, Mensah 1,900', ['figure 2100', 'figure 1900']],
    // a poll of how people would vote, shares of seats, and what is pledged in figures without a unit
    ['A poll on the vote: Unity 34%, Reform 31%', ['share 34 % [unity]', 'share 31 % [reform]']],
    ['Seats won: Unity 51%, Reform 49%', ['share 51 % [unity]', 'share 49 % [reform]']],
    ['Aid pledged: Norway 40, Fiji 3', []],
    ['Inflation: Norway $40, Fiji $3', ['money 40 USD', 'money 3 USD']],
    // one name is no list, and a word for a part of the vote is none
    ['Votes: Okello 8,214', ['figure 8214']],
    ['Votes by candidate\nOkello 8,214\nMensah 7,930\nTotal 16,144', ['votes 8214 votes [okello]', 'votes 7930 votes [mensah]', 'figure 16144']],
    ['Votes by candidate\nTurnout 8,214\nRejected 214', ['turnout 8214', 'figure 214']],
    // pointing back to more than two, or to none
    [
      'Unity 33.4%, Reform 32.9%, Greens 9%. That is 33 seats to 32.',
      ['share 33.4 % [unity]', 'share 32.9 % [reform]', 'share 9 % [greens]', 'seats 33 seats', 'seats 32'],
    ],
  ]);
});
