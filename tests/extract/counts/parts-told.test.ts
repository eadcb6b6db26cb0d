/** Of which group a part of those counted is, and whether a figure is a part at all. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const counts = (text: string): readonly string[] =>
  read('quantity', text).map(
    ({ attribute, value, scope }) => `${scope?.part ? 'part of ' : ''}${attribute}${scope?.who === undefined ? '' : ` (${scope.who})`}: ${value.figure}`,
  );

describe('a part of them was of a group', () => {
  test.each<[string, readonly string[]]>([
    ['Four of the dead were children.', ['part of killed (child): 4']],
    ['Six of the injured were police officers.', ['part of injured (police officer): 6']],
    ['Four of the dead were students, the mayor said.', ['part of killed (student): 4']],
    ['Six of the injured were children and two were firefighters.', ['part of injured (child): 6', 'part of injured (firefighter): 2']],
    ['Three of the dead were Belgians.', ['part of killed (belgian): 3']],
    // Those to whom it was done.
    ['Four of those killed were children.', ['part of killed (child): 4']],
    ['Three of those arrested were minors.', ['part of arrested (minor): 3']],
    ['Four of those killed worked at the mill.', ['part of killed: 4']],
    // Of two groups, of none, and what is done with them.
    ['Four of the dead were women and children.', ['part of killed: 4']],
    ['Four of the dead were students, teachers and cooks.', ['part of killed: 4']],
    ['Four of the dead were found later.', ['part of killed: 4']],
    ['Four of those arrested were released.', ['part of released: 4']],
    ['One of those killed was a cook.', []],
    ['Two of the homes destroyed were empty.', ['part of homes destroyed: 2']],
    ['Two of the homes were destroyed.', ['homes destroyed: 2']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('the kinds of people that a figure is told by are parts of it, whatever else they are counted by', () => {
  test.each<[string, readonly string[]]>([
    ['The clinic buried 54 martyrs, of them 13 women and 17 children.', ['killed: 54', 'part of killed (woman): 13', 'part of killed (child): 17']],
    ['The crash hurt 12 people, including six pupils and two teachers.', ['injured: 12', 'part of injured (pupil): 6', 'part of injured (teacher): 2']],
    ['The raft saved 38 people, among them 12 passengers.', ['rescued: 38', 'part of rescued (passenger): 12']],
    ['Dead: 4 (of whom 3 employees)', ['killed: 4', 'part of killed (employee): 3']],
    // Another clause begins, and what are no people are no part of them.
    ['Twelve were hurt, including six pupils, and two teachers died.', ['injured: 12', 'part of injured (pupil): 6', 'killed (teacher): 2']],
    ['The fire hurt 12 people, including six pupils, and two sheds burned.', ['injured: 12', 'part of injured (pupil): 6', 'sheds: 2']],
    ['Thieves took 12 vans, including six ambulances and two buses.', ['vans: 12', 'part of ambulances: 6', 'buses: 2']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('a part of what another figure counts is all of what its own words say', () => {
  test.each<[string, readonly string[]]>([
    ['Eleven people were injured, two of them seriously.', ['injured: 11', 'seriously injured: 2']],
    // Of which the whole may hold others.
    ['Two of them were seriously injured.', ['part of seriously injured: 2']],
    ['Twelve people were hurt, three of whom died.', ['injured: 12', 'part of killed: 3']],
    ['Nine people died, four of them overnight.', ['killed: 9', 'part of killed: 4']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

test('how sure a case is tells of no group', () => {
  expect(read('quantity', 'Two confirmed cases were found.').map(({ scope }) => scope)).toEqual([{ state: 'confirmed' }]);
});

test('what is shot down is of several sorts, and each has its figure', () => {
  expect(counts('Gunners shot down 12 drones and four cruise missiles.')).toEqual(['shot down (drone): 12', 'shot down (cruise missile): 4']);
});
