/** Lines that only name another piece: nothing is read in them. */
import { describe, expect, test } from 'vitest';
import { extract, reconcile } from '../../src/index.js';

const read = (text: string): readonly string[] =>
  extract({ id: 'a', publisher: 'A', publishedAt: '2024-03-04', text })
    .filter(({ kind }) => kind === 'quantity')
    .map(({ attribute, value }) => `${attribute}: ${value.words.toLowerCase().replace(' people', '')}`);

const STORY = 'Police in Tambo said on Monday that three people were killed in a shooting at a market.';

describe('the headline of another piece', () => {
  test.each([
    'RELATED: Market shooting in Tambo leaves 2 dead, 14 hurt',
    'Related story: Market shooting in Tambo leaves 2 dead, 14 hurt',
    'READ MORE: Market shooting in Tambo leaves 2 dead, 14 hurt',
    '[RELATED: Police: Market shooting in Tambo leaves 2 dead, 14 hurt]',
    '► Related: Market shooting in Tambo leaves 2 dead, 14 hurt',
    'More on this story: Market shooting in Tambo leaves 2 dead, 14 hurt',
    'SEE ALSO: Was it gunfire? Market shooting in Tambo leaves 2 dead',
  ])('%s', (line) => {
    expect(read(`${STORY}\n\n${line}\n\nEleven people were injured, she said.`)).toEqual(read(`${STORY}\n\nEleven people were injured, she said.`));
    expect(read(`${line}\n\n${STORY}`)).toEqual(read(STORY));
    expect(read(`${STORY}\n\n${line}`)).toEqual(read(STORY));
  });
});

describe('what only looks like one', () => {
  test.each([
    ['Update: Two people were killed.', 'killed: two'],
    ['Police: Two people were killed', 'killed: two'],
    // A sentence with its full stop is the report's own.
    ['More: Two people were killed.', 'killed: two'],
    ['Tambo: Two people were killed', 'killed: two'],
    ['Those who see more say two people were killed', 'killed: two'],
    ['The toll: Related: Two people were killed', 'killed: two'],
  ])('%s', (line, expected) => {
    expect(read(`The market in Tambo is closed.\n\n${line}`)).toContain(expected);
  });
});

test('an older headline in a later report is no lower count of it', () => {
  const reports = [
    { id: 'a', publisher: 'A', publishedAt: '2024-03-04', text: `${STORY}\n\nSeventeen people were injured in the shooting at the market.` },
    { id: 'b', publisher: 'B', publishedAt: '2024-03-05', text: `${STORY}\n\nREAD MORE: Shooting at market in Tambo kills 3, 15 injured` },
  ];
  expect(reconcile(reports).findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
});
