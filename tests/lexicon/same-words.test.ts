/** Words that are one, and for whom. */
import { describe, expect, test } from 'vitest';
import { SAME_SENSES, sameSaying, sameThing } from '../../src/lexicon/same-words.js';

const areExchanged = (a: string, b: string): boolean => SAME_SENSES.some((group) => group.includes(a) && group.includes(b));

describe('each reader takes for one what it may', () => {
  test('a boat is counted as a ship, and no word for one', () => {
    expect(sameThing('boat')).toBe(sameThing('vessel'));
    expect(areExchanged('ship', 'vessel')).toBe(true);
    expect(areExchanged('ship', 'boat')).toBe(false);
  });

  test('clauses say one thing in other forms, and take nouns as they are counted', () => {
    expect(sameSaying('fled')).toBe(sameSaying('escaping'));
    expect(sameSaying('airliners')).toBe(sameSaying('planes'));
    expect(sameThing('fled')).toBe('fled');
  });

  test('a word of clauses alone joins the nouns that are counted', () => {
    expect(sameSaying('residences')).toBe(sameSaying('houses'));
    expect(sameSaying('staffer')).toBe(sameSaying('workers'));
    expect(sameThing('residence')).not.toBe(sameThing('house'));
  });

  test('nouns of several words', () => {
    expect(sameThing('policewoman')).toBe('police officer');
  });

  test('words of no group stand for themselves', () => {
    expect([sameThing('tulip'), sameSaying('tulip')]).toEqual(['tulip', 'tulip']);
    expect(sameThing('home')).not.toBe(sameThing('shop'));
  });
});

test('no word stands in two groups of those who count', () => {
  expect(sameThing('serviceman')).toBe(sameThing('servicewoman'));
  expect(sameThing('serviceman')).not.toBe(sameThing('soldier'));
});
