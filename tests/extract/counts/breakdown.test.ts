/** A figure told by its parts: they are no figures of all, and are not added to it. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

const figures = (text: string): readonly string[] =>
  read('quantity', text).map(
    ({ attribute, value, scope }) => `${attribute} ${value.min ?? ''}-${value.max ?? ''}${scope?.who ? ` [${scope.who}]` : ''}${scope?.part ? ' part' : ''}`,
  );

test.each<[string, readonly string[]]>([
  ['The blast killed 31 people, 20 men and 11 women.', ['killed 31-31', 'killed 20-20 [man] part', 'killed 11-11 [woman] part']],
  ['The blast killed 31: 20 civilians and 11 soldiers.', ['killed 31-31', 'killed 20-20 [civilian] part', 'killed 11-11 [soldier] part']],
  ['Nine people were arrested, six men and three women.', ['arrested 9-9', 'arrested 6-6 [man] part', 'arrested 3-3 [woman] part']],
  ['Nine people (six men and three women) died.', ['killed 9-9', 'killed 6-6 [man] part', 'killed 3-3 [woman] part']],
  ['The crash killed three people, a pilot and two passengers.', ['killed 3-3', 'killed 2-2 [passenger] part']],
  ['31 dead, 20 men, 11 women', ['killed 31-31', 'killed 20-20 [man] part', 'killed 11-11 [woman] part']],
  ['31 dead (20 men, 11 women)', ['killed 31-31', 'killed 20-20 [man] part', 'killed 11-11 [woman] part']],
  ['Of the 31 dead, 20 were men and 11 were women.', ['killed 31-31', 'killed 20-20 [man] part', 'killed 11-11 [woman] part']],
  ['Nine people were hurt, two of whom died.', ['injured 9-9', 'killed 2-2 part']],
  // no parts: the list itself is what is counted, or goes on with others
  ['Two men and a woman were killed.', ['killed 3-3']],
  ['31 dead, 20 men, 12 women', ['killed 31-31', 'men 20-20 [man]', 'women 12-12 [woman]']],
  ['The raid killed two clerks and three nurses.', ['killed 2-2 [clerk]', 'killed 3-3 [nurse]']],
  ['Nine people were held, two men and a boy were hurt.', ['people 9-9', 'injured 3-3']],
  ['Nine people were hurt, six of the injured badly.', ['injured 9-9', 'injured 6-6 part']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
