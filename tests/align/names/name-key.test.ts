import { expect, test } from 'vitest';
import { keyOf, type NameKey, nationOf } from '../../../src/align/names/name-key.js';

test.each<readonly [string, Partial<NameKey>]>([
  // The words that tell: no articles, particles, titles, suffixes, marks of a ship.
  ['William Frost', { folded: 'william frost', words: ['william', 'frost'], full: ['william', 'frost'], joined: 'williamfrost', plain: true, inverted: false }],
  ['Frost, William', { words: ['frost', 'william'], inverted: true }],
  ['The Harbour Pilots of Tambo', { words: ['harbor', 'pilots', 'tambo'], joined: 'harbourpilotstambo', plain: false }],
  ['Nationalisation Board', { words: ['nationalization', 'board'] }],
  ['a Tambo union', { folded: 'a tambo union', words: ['tambo', 'union'] }],
  ['Dr. Rana Aziz', { words: ['rana', 'aziz'], titled: true }],
  ['Rana Aziz', { titled: false }],
  ['Martin Reed Jr.', { words: ['martin', 'reed'], suffix: 'jr' }],
  ['Martin Reed Junior', { words: ['martin', 'reed'], suffix: 'jr' }],
  ['Martin Reed Senior', { words: ['martin', 'reed'], suffix: 'sr' }],
  ['Martin Reed III', { words: ['martin', 'reed'], suffix: 'iii' }],
  ['Martin Reed', { suffix: '' }],
  ['Senior', { words: ['senior'], suffix: '' }],
  ['David ben Ami', { words: ['david', 'ami'] }],
  ['Ben Frost', { words: ['ben', 'frost'] }],
  ['KM Sinar Selatan', { words: ['sinar', 'selatan'] }],
  ['KM', { words: ['km'] }],
  ['Frost (UK)', { words: ['frost'] }],
  ['Frost Frost', { words: ['frost'] }],
  ['the', { words: ['the'] }],
  // Figures, in digits and in words.
  ['Brigade Forty-Four', { words: ['brigade', '44'], numbers: ['44'] }],
  ['Brigade Forty', { numbers: ['40'] }],
  ['Brigade Four', { numbers: ['4'] }],
  ['Brigade 40 Four', { numbers: ['40', '4'] }],
  ['Brigade 44', { numbers: ['44'] }],
  ['Brigade 07', { numbers: ['7'] }],
  ['Brigade 144', { numbers: ['144'] }],
  ['Frost', { numbers: [] }],
  // Legal forms and heads of organisations make a body.
  ['Valdoro S.A.', { words: ['valdoro'], body: true }],
  ['Valdoro', { words: ['valdoro'], forms: [], body: false }],
  ['Tambo Bank', { words: ['tambo', 'bank'], forms: [], body: true }],
  // Capitals that may stand for a longer name.
  ['KH', { acronym: 'kh' }],
  ['PMF', { acronym: 'pmf' }],
  ['P.M.F.', { acronym: 'pmf' }],
  ['PMF Group', { acronym: 'pmf' }],
  ['ABCDEFG', { acronym: 'abcdefg' }],
  ['ABCDEFGH', { acronym: '' }],
  ['Frost', { acronym: '' }],
  ['JC Frost', { letters: 'jc' }],
  ['Jan Frost', { letters: '' }],
])('%s', (name, expected) => {
  expect(keyOf(name)).toMatchObject(expected);
});

test.each([
  ['iranian', 'Iran'],
  ['iran', 'Iran'],
  ['tambo', undefined],
])('the nation of %s', (word, nation) => {
  expect(nationOf(word)).toBe(nation);
});
