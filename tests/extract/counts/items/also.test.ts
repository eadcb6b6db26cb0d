/** What else was done to those counted, by a word joined to the first. */
import { expect, test } from 'vitest';
import { read } from '../../read.js';

const counts = (text: string): readonly string[] => read('quantity', text).map(({ attribute, value }) => `${attribute} ${value.min ?? ''}-${value.max ?? ''}`);

test.each<[string, readonly string[]]>([
  ['Two men were arrested and charged with murder.', ['arrested 2-2', 'charged 2-2']],
  ['Three people were detained and later deported.', ['arrested 3-3']],
  ['Two sailors were rescued and taken to hospital.', ['hospitalised 2-2', 'rescued 2-2']],
  ['Forty homes were flooded and then evacuated.', ['evacuated 40-40', 'homes flooded 40-40']],
  // a noun behind it is another subject, or what they did it to
  ['Twelve people were arrested and released prisoners held again.', ['arrested 12-12']],
  ['Ten men were arrested and charged officers with batons.', ['arrested 10-10']],
  ['Thirty villagers were abducted and killed.', ['abducted 30-30']],
  // one thing, or a whole that two words share
  ['Nine people were shot and killed.', ['killed 9-9']],
  ['Nine people were killed and injured.', ['killed 9-9']],
  // others, of whom a figure of their own tells
  ['Twelve people were arrested and three injured.', ['arrested 12-12', 'injured 3-3']],
  ['Two men were arrested and injured two guards.', ['arrested 2-2', 'injured 2-2']],
])('%s', (text, expected) => {
  expect(counts(text).toSorted()).toEqual(expected);
});
