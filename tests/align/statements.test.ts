import { expect, test } from 'vitest';
import { echoesOf } from '../../src/align/statements.js';
import { clause } from './claims.js';

/** Clauses, each with the report that it stands in. */
const echoes = (...clauses: readonly (readonly [report: string, words: string])[]): readonly string[] =>
  echoesOf(clauses.map(([report, words]) => clause(report, words))).map((group) => group.map(({ value }) => value.words).join(' / '));

test('two reports that say the like in other words', () => {
  expect(
    echoes(
      ['a', 'the clerk was tied to a radiator'],
      ['a', 'snow fell on the harbour'],
      ['b', 'he was tied to a radiator'],
      ['b', 'the ferry kept to its timetable'],
    ),
  ).toEqual(['the clerk was tied to a radiator / he was tied to a radiator']);
});

test('a denial of just what the other says', () => {
  expect(echoes(['a', 'the cellar door was locked'], ['b', 'the cellar door was not locked'], ['b', 'a neighbour saw smoke'])).toEqual([
    'the cellar door was locked / the cellar door was not locked',
  ]);
});

test.each<[string, readonly (readonly [string, string])[]]>([
  ['one report that repeats itself', [['a', 'the cellar door was locked'], ['a', 'the cellar door was locked']]], // prettier-ignore
  ['too few words in common', [['a', 'the cellar door was locked'], ['b', 'the cellar filled with smoke from a stove']]], // prettier-ignore
  ['nothing but a name in common', [['a', 'he met Marta Ruiz'], ['b', 'she left Marta Ruiz']]], // prettier-ignore
  ['other figures', [['a', 'the bulletin gave danger 3'], ['b', 'the bulletin gave danger 4']]], // prettier-ignore
  ['a denial of something more', [['a', 'the cellar door was locked that night by the porter'], ['b', 'the cellar door was not locked']]], // prettier-ignore
])('apart: %s', (_, clauses) => {
  expect(echoes(...clauses)).toEqual([]);
});

test('a text that both carry is nothing to show', () => {
  const text = ['red barn burned', 'blue boat sank', 'green hill slid', 'grey wall cracked'];
  expect(
    echoes(
      ...text.flatMap((words): readonly (readonly [string, string])[] => [
        ['a', words],
        ['b', words],
      ]),
    ),
  ).toEqual([]);
  const others = ['a', 'b'].flatMap((report) => ['x', 'y', 'z'].map((each): readonly [string, string] => [report, `${report}${each}m ${report}${each}n`]));
  expect(echoes(['a', text[0]!], ['b', text[0]!], ...others)).toEqual(['red barn burned / red barn burned']);
});
