/** What happened to somebody at other times than the event's. */
import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const all = (text: string): readonly string[] => [
  ...read('quantity', text).map(({ attribute }) => attribute),
  ...read('description', text).map(({ attribute }) => attribute),
  ...read('actor', text).map(({ attribute }) => attribute),
];
const SHOT = 'A woman was shot in Torvik on Monday. ';

describe('nothing that the news is of', () => {
  test.each([
    'Marta Ruiz had been arrested several times in Arles since 2010.',
    'Marta Ruiz had been arrested in 2015 for theft.',
    'Marta Ruiz was previously arrested for theft.',
    'Marta Ruiz had once been arrested for theft.',
    'Marta Ruiz has been arrested before for theft.',
    'The man has been arrested 14 times.',
    'The man was arrested on two occasions.',
  ])('%s', (text) => {
    const told = all(SHOT + text);
    expect(told).not.toContain('arrested');
    expect(told).not.toContain('custody');
    expect(told).not.toContain('suspect');
  });

  test.each(['She had been injured in a crash in 2015.', 'A nurse had previously been hurt there.'])('%s', (text) =>
    expect(all(text)).not.toContain('injured'),
  );
});

describe('what the news is of', () => {
  test.each([
    ['Marta Ruiz was arrested.', 'arrested'],
    ['Marta Ruiz was arrested before the vote.', 'arrested'],
    ['Marta Ruiz was arrested in 2024.', 'arrested'],
    ['Marta Ruiz was arrested, and the bank, founded in 1890, was closed.', 'arrested'],
    ['Marta Ruiz was arrested, and the shop was raided several times.', 'arrested'],
    ['Marta Ruiz was arrested.', 'custody'],
    ['Marta Ruiz was arrested.', 'suspect'],
    // by several bullets at once
    ['A man was shot three times in the chest.', 'injured'],
  ])('%s: %s', (text, attribute) => expect(all(text)).toContain(attribute));
});
