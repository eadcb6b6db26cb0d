/** From when to when something was so. Every text is published on Friday 14 June 2024, 18:00 UTC. */
import { describe, expect, test } from 'vitest';
import { read } from './read.js';

describe('a stretch told from both ends', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Ms Tembo, 58, was Minister of Health from 3 May 2012 to 9 July 2016.', ['date of end 2016-07-09 of tembo', 'date of start 2012-05-03 of tembo']],
    ['Mr Lund, who headed the bank from 2015 until 2020, denies it.', ['date of end 2020-01-01 of lund', 'date of start 2015-01-01 of lund']],
    ['Ana Lund served as governor between 2009 and 2014.', ['date of end 2014-01-01 of lund', 'date of start 2009-01-01 of lund']],
    ['The road will be closed from 3 July to 9 August.', ['date of end 2024-08-09 of road', 'date of start 2024-07-03 of road']],
    ['The exhibition runs from 28 June to 3 July.', ['date of end 2024-07-03 of exhibition', 'date of start 2024-06-28 of exhibition']],
    // An office beside a name, whatever the clause tells.
    ['A judge fined Ana Lund, mayor of Orvik from 2010 to 2018, on Tuesday.', ['date of end 2018-01-01 of lund', 'date of start 2010-01-01 of lund']],
  ])('%s', (text, expected) => expect(read(text).filter((each) => /^date of (?:start|end)/.test(each))).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['what rose in it', 'Sales rose from 2015 to 2020.'],
    ['what was counted in it', 'Some 300 people drowned between 2009 and 2014.'],
    ['what was made in it', 'The yard built 40 ships from 2009 to 2014.'],
    ['what was moved', 'The opening was moved from 3 July to 9 July.'],
    ['one time alone', 'Ana Lund was fined in Orvik in 2018.'],
    ['what one of her own did in it', 'Ana Lund, whose aunt sold maps from 2010 to 2018, was fined.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => /^date of (?:start|end)/.test(each))).toEqual([]));
});

test('the office of another is none of whoever is named before it', () =>
  expect(read('Ana Lund, whose aunt was mayor of Orvik from 2010 to 2018, was fined.').filter((each) => each.endsWith('of lund'))).toEqual([]));

describe('since when', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Ana Lund has been chief executive since 2017.', ['date of start 2017-01-01 of lund']],
    ['Ana Lund, 58, mayor of Orvik since 2014, left the room.', ['date of start 2014-01-01 of lund']],
    ['The mill has made paper since 1948.', ['date of start 1948-01-01 of mill']],
    ['Bread has been baked in the cellar since 1921.', ['date of start 1921-01-01 of bread']],
    ['Ana Lund has led the union since 2011.', ['date of start 2011-01-01 of lund']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['a state of mind', 'Ana Lund has known the owner since 2017.'],
    ['what it is held against', 'The mill has made the worst loss since 1948.'],
    ['how it stands', 'Ana Lund has been unhappy since 2017.'],
  ])('not %s', (_, text) => expect(read(text)).toEqual([]));
});

describe('whose a time is', () => {
  test('a pronoun stands for whoever was named last', () =>
    expect(read('Ana Lund resigned on Tuesday. She was mayor from 2010 to 2018.')).toEqual([
      'date of end 2018-01-01 of lund',
      'date of resignation 2024-06-11 of lund',
      'date of start 2010-01-01 of lund',
    ]));

  test('of two who may be meant none', () =>
    expect(read('Mr Lund put the plan to Mr Tembo on Tuesday. He was mayor from 2010 to 2018.').filter((each) => each.startsWith('date of start'))).toEqual([
      'date of start 2010-01-01',
    ]));

  test('of two sorts none', () => expect(read('Mr Lund resigned. She was arrested on Tuesday.')).toEqual(['date of arrest 2024-06-11']));

  test('what is between two is theirs', () =>
    expect(read('The talks between the board and the union begin on Monday.')).toEqual(['date of start 2024-06-17 of talk']));
});
