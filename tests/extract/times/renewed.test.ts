/** Times that take the place of one just told. Every text is published on Friday 14 June 2024, 18:00 UTC. */
import { describe, expect, test } from 'vitest';
import { timesOf } from './read.js';

/** What is set and what was, each with the attribute and whose it is. */
const told = (text: string): readonly string[] =>
  timesOf(text)
    .filter(({ revision }) => revision !== undefined)
    .map(({ attribute, value, scope, revision }) => `${revision!.role} ${attribute} ${value.start.slice(0, 16)} ${scope?.who ?? ''}`.trim());

describe('a new day in words of its own', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The works were to begin on Monday. Now it will be Thursday.', ['replaced date of start 2024-06-10 work', 'replacing date of start 2024-06-20 work']],
    [
      'The bridge was to reopen on Monday; it will now be Thursday.',
      ['replaced date of reopening 2024-06-10 bridge', 'replacing date of reopening 2024-06-20 bridge'],
    ],
    [
      'The pills were to be sold from tomorrow. Instead it will be 20 June.',
      ['replaced planned date 2024-06-15 pill', 'replacing planned date 2024-06-20 pill'],
    ],
    [
      'The concert had been planned for 20 June but will take place on 27 June.',
      ['replaced planned date 2024-06-20 concert', 'replacing planned date 2024-06-27 concert'],
    ],
    [
      'The book, promised by 20 June, will now be out on 27 June.',
      ['replaced date of completion 2024-06-14 book', 'replacing date of completion 2024-06-27 book'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['a day that is as it was', 'The works were to begin on Monday. It will be Thursday when they end.'],
    ['what another does', 'The works were to begin on Monday. Now the mayor will come on Thursday.'],
    ['what hour it is', 'The crew called at 3 p.m. It is now 5 p.m.'],
    ['a day that is over', 'The works were to begin on Monday. Now it will be on 6 June 2024.'],
    ['nothing told before', 'Now it will be Thursday.'],
  ])('not %s', (_, text) => expect(told(text).filter((each) => each.startsWith('replaced'))).toEqual([]));
});
