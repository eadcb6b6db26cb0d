/** People in one list are counted together, where one thing is said of all of them. */
import { describe, expect, test } from 'vitest';
import { harmed } from '../harmed.js';

describe('a list is one count', () => {
  test.each<[string, readonly string[]]>([
    ['The deaths of a mother, son and little girl are being looked into.', ['killed 3']],
    ['The flood caused the deaths of a farmer, his wife and two children.', ['killed 4']],
    ['He came home to find his wife, 26-year-old son and 10-year-old daughter dead.', ['killed 3']],
    ['A woman, her two sons and a neighbour were killed when the roof fell in.', ['killed 4']],
    ['Three women, including Ana Ruiz, and two men were hurt in the crush.', ['injured 5']],
    ['A woman, 34, and her son, 6, drowned.', ['killed 2']],
    ['The driver, a passenger and a cyclist were hurt.', ['injured 3']],
    // who the driver is, or another
    ['A driver, a 45-year-old man, and a passenger were hurt.', ['injured 2-3']],
    ['A driver, a woman, and a passenger were hurt.', ['injured 2-3']],
    ['A teacher, a boy, and a girl were hurt.', ['injured 3']],
    ['A woman, a nurse, and a passenger were hurt.', ['injured 3']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('each by itself', () => {
  test.each<[string, readonly string[]]>([
    // another clause begins with the last of them
    ['The mudslide killed a man and two women were hurt.', ['killed 1', 'injured 2']],
    ['A boy was hurt and a girl was killed.', ['injured 1', 'killed 1']],
    // who they are, and no more of them
    ['The blast killed three people, a pilot and two passengers.', ['killed 3', 'killed 2']],
    ['The driver, a 45-year-old man, and a passenger were hurt.', ['injured 2']],
    ['Two students, a boy and a girl, were killed.', ['killed 2']],
    ['Four people, including a boy and a girl, were hurt.', ['injured 4']],
    ['A nurse, mother and wife, was killed.', ['killed 1']],
    ['A guard shot a man, a witness said.', ['injured 1']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});
