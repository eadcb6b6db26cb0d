/** Who was nearly hit, what was shot at, and what is said of the dead: no figures of the hurt. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const counted =
  (...attributes: readonly string[]) =>
  (text: string): readonly string[] =>
    read('quantity', text)
      .filter(({ attribute }) => attributes.includes(attribute))
      .map(({ attribute, value }) => `${attribute} ${value.figure}`);
const harmed = counted('killed', 'injured', 'shot');

describe('nobody was hit', () => {
  test.each([
    'Two officers were shot at as they arrived.',
    'He drove behind the car that was shot up.',
    'A bullet came within inches of striking her.',
    'The beam nearly hit a girl.',
    'None of the dead was a soldier.',
  ])('%s', (text) => expect(harmed(text)).toEqual([]));

  test.each<[string, readonly string[]]>([
    ['A man was shot at his home.', ['injured 1']],
    ['A man was shot at close range.', ['injured 1']],
    ['The beam hit a girl in the arm.', ['injured 1']],
    ['None of the soldiers was killed.', ['killed 0']],
  ])('but somebody was, or nobody at all: %s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('what something else waits for has not come', () => {
  const told = counted('arrested', 'rescued', 'charged', 'killed');

  test.each([
    'Police will not name the man until he is arrested.',
    'The road will stay shut until three miners are rescued.',
    'Officials cannot speak of the two men before they are charged.',
    'The court will open her file once a woman has been charged.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  test.each<[string, readonly string[]]>([
    ['Police did not name the man until he was arrested.', ['arrested 1']],
    ['Three miners are rescued, and the road will open when it is clear.', ['rescued 3']],
    ['A gunman kills five before two men are arrested.', ['killed 5', 'arrested 2']],
  ])('but it has: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

test('what is ranked among its like is no part of the people before it', () => {
  expect(harmed('A gunman killed 12 people, in one of the worst mass shootings of the year.')).toEqual(['killed 12']);
  expect(harmed('Ten people were hurt, one of them badly.')).toEqual(['injured 10', 'injured 1']);
});
