/** Figures of what a text only asks, makes up or denies. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

/** The figures of a text, with what they are of; those that are denied are marked. */
const told = (text: string): readonly string[] =>
  read('quantity', text).map(({ attribute, value, polarity }) => `${attribute} ${value.figure}${polarity === 'denied' ? ' denied' : ''}`);

describe('nobody says that it was so', () => {
  test.each([
    // asked
    'Were 14 trains cancelled?',
    'Is it true that 14 people were killed?',
    'Twenty trains cancelled?',
    // made up
    'In the film, a bomb kills 12 people.',
    'In her first novel 300 people drown.',
    'A movie in which a bomb killed 12 people won.',
    'In the drama a bomb kills 12 people.',
    'The play opened on Sunday. In it 12 people die.',
    // of neither
    'Neither the pilot nor the 40 passengers were injured.',
    // tried, supposed, or not so much as planned
    'Moll refused to pay 3 million euros.',
    'Robbers failed to take 40,000 euros.',
    'If ten trains are cancelled, buses will run.',
    'Moll has no plans to cut 400 jobs.',
    // one of two
    'One group asked to borrow boards from the other group.',
    'One party won and the other party lost.',
    // not done to them
    'Moll did not fire 300 workers.',
    'The firm has never hired 300 workers.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('it was so', () => {
  test.each<[string, string]>([
    ['Why were 14 people killed?', 'killed 14'],
    ['One man was killed and the other man fled.', 'killed 1'],
    ['One group asked to borrow the boards of another club.', 'groups 1'],
    ['After 14 people were killed, was the road closed?', 'killed 14'],
    ['Sixty-four jobs? Perhaps.', 'jobs 64'],
    ['In the drama at the bank 12 people were killed.', 'killed 12'],
    ['The film was shown after a bomb killed 12 people.', 'killed 12'],
    ['The 40 passengers were injured.', 'injured 40'],
    // how old she is, is not in question
    ['They did not see the ten-year-old.', 'age 10'],
    ['Police do not believe the ten-year-old girl was meant.', 'age 10'],
    ['Moll managed to pay 3 million euros.', 'money 3000000'],
    ['They ask if the mill is safe, and ten trains were cancelled.', 'trains cancelled 10'],
    ['Police are trying to locate three men.', 'men 3'],
    ['Moll has plans to cut 400 jobs.', 'jobs cut 400'],
    ['Divers have not found three workers.', 'employees 3'],
    ['The firm hired 300 workers.', 'employees 300'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('a measure of what was not done is denied', () => {
  test.each<[string, string]>([
    ['Sales did not rise 3%.', 'share 3 denied'],
    ['Prices never rose by 3%.', 'price 3 denied'],
    ['Moll has not paid 3 million euros.', 'money 3000000 denied'],
    ['Moll would not renew the 3 million euro contract.', 'contract 3000000'],
    ['Prices did not only rise by 3%.', 'share 3'],
    ['Prices rose by 3%, and not by chance.', 'price 3'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
