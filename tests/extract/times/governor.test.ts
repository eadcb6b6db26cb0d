/** Which event or moment a time belongs to. Every text is published on Friday 14 June 2024, 18:00 UTC. */
import { describe, expect, test } from 'vitest';
import { read } from './read.js';

describe('the steps of a trial', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A jury found the former treasurer guilty of fraud on Thursday.', ['date of verdict 2024-06-13 of treasurer']],
    ['The former treasurer was convicted of fraud on Thursday.', ['date of verdict 2024-06-13 of treasurer']],
    ['The treasurer was acquitted on Thursday.', ['date of verdict 2024-06-13 of treasurer']],
    ['The jury returned its verdict on Thursday.', ['date of verdict 2024-06-13']],
    ['The verdict, delivered on 4 June, surprised nobody.', ['date of verdict 2024-06-04']],
    ['The verdict came on Thursday.', ['date of verdict 2024-06-13']],
    ['The court sentenced the treasurer to nine years on Thursday.', ['date of sentencing 2024-06-13 of treasurer']],
    ['A judge jailed the treasurer for nine years on Thursday.', ['date of sentencing 2024-06-13 of treasurer']],
    ['The sentences, passed on Thursday, were long.', ['date of sentencing 2024-06-13']],
    ['Sentencing is set for 24 June.', ['date of sentencing 2024-06-24']],
    ['He pleaded guilty on Thursday.', ['date of plea 2024-06-13']],
    ['The judgment was read on Thursday.', ['date of ruling 2024-06-13']],
    ['He was convicted on Tuesday and sentenced on Thursday.', ['date of sentencing 2024-06-13', 'date of verdict 2024-06-11']],
    // The trial itself.
    ['The trial opened on Monday.', ['date 2024-06-10']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['what is made of a verdict', 'The conviction was overturned on Thursday.'],
    ['what is thought of a verdict', 'The verdict was welcomed on Thursday by the family.'],
    ['a find of another sort', 'The crew found the wreck on Thursday.'],
    ['another thing that is passed', 'The bus passed the village on Thursday.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => /verdict|sentencing|ruling/.test(each))).toEqual([]));
});

describe('words that could stand for any event', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A crane fell on a school in Porto, killing two. It happened shortly after 5 p.m. on Sunday.', ['date 2024-06-09', 'time of day 2024-06-09 17:00']],
    ['A fire gutted a hostel in Riga. All this took place on the night of Saturday.', ['date 2024-06-08', 'time of day 2024-06-08 18:00']],
    ['What happened in the square on Sunday is disputed. A stand collapsed on the crowd.', ['date 2024-06-09']],
    ['An inquiry was opened into the events of Sunday 9 June at the stadium.', ['date 2024-06-09']],
    ['The firm regrets the event of 9 June, at 07:45, in which a crane fell on a school.', ['date 2024-06-09', 'time of day 2024-06-09 07:45']],
    ['Two men were charged over a June 9 shooting that happened at 07:45 in Porto.', ['date 2024-06-09', 'time of day 2024-06-09 07:45']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['what befell somebody else', 'A fire gutted a hostel in Riga in May. The ministry is reviewing what happened on Tuesday in a ward in Cesis.'],
    ['a deed with a doer of its own', 'A fire gutted a hostel in Riga in May. The draw for the cup took place on Tuesday.'],
    ['what is taken', 'A fire gutted a hostel in Riga in May. It took the prize on Tuesday.'],
  ])('not %s', (_, text) => expect(read(text)).not.toContain('date 2024-06-11'));
});

describe('times that only bound', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Before this week the court had convicted 26 people.', []],
    ['The court had convicted 26 people before June.', []],
    ['The treasurer was convicted before noon on Thursday.', ['date of verdict 2024-06-13 of treasurer', 'time of verdict 2024-06-13 12:00 of treasurer']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a time before a noun', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The mayor cancelled Tuesday’s concert.', ['date of concert 2024-06-11']],
    ['The board approved the 2 June plan.', ['date of plan 2024-06-02']],
    ['Two men were jailed for the March 2024 robbery.', ['date of robbery 2024-03-01']],
    ['The minister defended last week’s decision on tariffs.', ['date of decision 2024-06-03']],
    ['The manager praised Tuesday’s departure of the two ferries.', ['date of departure 2024-06-11']],
    ['A July shooting left a clerk dead in Tampa.', ['date 2023-07-01']],
    ['The fatal May fire at the depot was set on purpose.', ['date 2024-05-01']],
    ['The July 8, 2022, shooting left a clerk dead in Tampa.', ['date 2022-07-08']],
    // The time of the clause all the same.
    ['The bridge collapsed during the Tuesday morning rush.', ['date 2024-06-11', 'time of day 2024-06-11 00:00']],
    // Reckoned for a year, and of no day in it.
    ['The company’s 2023 profit fell.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['the sentence', 'Two men were jailed for the March 2024 robbery.'],
    ['the approval', 'The board approved the 2 June plan.'],
    ['the event of a list', 'On July 8, 2022, they left. A shooting left a clerk dead in Tampa.'],
  ])('does not date %s', (_, text) => expect(read(text).filter((each) => /sentencing|approving|^date 2/.test(each))).toEqual([]));
});

describe('a day as of which something begins, and a year in brackets', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The new fares apply as of Thursday 20 June.', ['planned date 2024-06-20 of fare']],
    ['The museum will reopen as of 20 June.', ['date of reopening 2024-06-20 of museum']],
    ['The brewery (founded 1847) employs 80 people.', ['date of founding 1847-01-01 of brewery']],
    ['The plant (built 1968; 400 workers) will close.', ['date of building 1968-01-01 of plant']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['how it stood', 'As of Thursday, 40 people had died.'],
    ['a count', 'The plant (sold 1968 cars) will close.'],
    ['a figure', 'The dealer sold 1968, a record.'],
    ['a number of another sort', 'The plant (code 1968) will close.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => /2024-06-13|1968/.test(each))).toEqual([]));
});
