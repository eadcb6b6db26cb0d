/** "The city's 39th homicide of the year": so many by now, where the words name the stretch. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

const numbered = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ rule }) => rule === 'numbered in a series')
    .map(({ attribute, value, scope }) => `${attribute} ${value.figure} per ${scope?.per}${scope?.who === undefined ? '' : `: ${scope.who}`}`);

test.each<[string, readonly string[]]>([
  ["The death marked the town's 31st homicide of the year.", ['homicides 31 per year: town']],
  ['It was the fourth outage this month at the plant.', ['outages 4 per month']],
  ['It was the third such recall in as many weeks.', ['recalls 3 per in as many weeks']],
  ['The second fatal crash on the pass in a week killed two.', ['crashes 2 per in a week: fatal on the pass']],
  ['This is the sixth veto in the history of the office.', ['vetoes 6 per in the history']],
  ['It was the fifth recall of its ovens since May.', ['recalls 5 per since may: of its ovens']],
  ['The defeat was the team’s fourth loss in a row.', ['losses 4 per in a row: team']],
  ['It was the ninth walkout so far.', ['walkouts 9 per so far']],
  ['It was the third consecutive rise this year.', ['rises 3 per in a row: consecutive']],
  // One told again without its stretch.
  ['It was the 31st homicide of the year. The 30th homicide was on Elm Street.', ['homicides 31 per year', 'homicides 30 per year']],
])('%s', (text, expected) => expect(numbered(text)).toEqual(expected));

test.each([
  'The second floor of the mill collapsed.',
  'The 12th century church burned this year.',
  'It could be the third strike this year.',
  'Profit fell in the second quarter of the year.',
  'He was the third man to be charged this year.',
  'The bank raised rates for a third straight month.',
  'The first breakdown this year was in May.',
  'The 31st homicide was on Elm Street.',
  'It was the second-worst flood this century.',
  "It was the town's third largest fire this year.",
  "It was the club's second-half goal this season.",
  'The second reading this week passed.',
  'A third crew came, and this year it rained.',
])('none: %s', (text) => expect(numbered(text)).toEqual([]));
