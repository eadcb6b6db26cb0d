import { expect, test } from 'vitest';
import { STATEMENT } from '../../src/model/statement.js';
import { read } from './read.js';

const clauses = (text: string): readonly string[] =>
  read('description', text)
    .filter(({ attribute }) => attribute === STATEMENT)
    .map((claim) => claim.text);

test.each<[string, readonly string[]]>([
  ['The south stairs were blocked.', ['The south stairs were blocked']],
  ['The clerk was tied to a radiator, and the alarm did not sound.', ['The clerk was tied to a radiator', 'the alarm did not sound']],
  // What is said begins behind the verb of speech.
  ['Police said the cellar door was locked.', ['the cellar door was locked']],
  // Two verbs of one subject.
  ['The truck left the road and hit a barn.', ['The truck left the road', 'hit a barn']],
])('a clause as it stands: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test.each([
  // Figures and quotations are told by rules of their own.
  'Three people were killed in the cellar.',
  '"The cellar door was locked," Marta Ruiz said.',
  // A question, a heading, who is speaking, and what an outlet says of itself.
  'Was the cellar door locked?',
  'CELLAR FIRE ON TANNER STREET',
  'according to Marta Ruiz of the county police',
  'All rights reserved.',
  'Click here to download our weather app.',
  // What is asked or supposed.
  'whether or not the shooting was accidental',
  'if the cellar door was locked',
  // Nothing by which it could be known again.
  'It was raining.',
])('no clause: %s', (text) => {
  expect(clauses(text)).toEqual([]);
});
