import { expect, test } from 'vitest';
import { keyOf, type NameKey, nationOf } from '../../../src/align/names/name-key.js';

test.each<readonly [string, Partial<NameKey>]>([
  // The words that tell: no articles, particles, titles, suffixes, marks of a ship.
  ['William Frost', { folded: 'william frost', words: ['william', 'frost'], full: ['william', 'frost'], joined: 'williamfrost', plain: true, inverted: false }],
  ['Frost, William', { words: ['frost', 'william'], inverted: true }],
  ['The Harbour Pilots of Tambo', { words: ['harbor', 'pilots', 'tambo'], full: ['harbor', 'pilots', 'tambo'], joined: 'harbourpilotstambo', plain: false }],
  ['Nationalisation Board', { words: ['nationalization', 'board'] }],
  ['a Tambo union', { folded: 'a tambo union', words: ['tambo', 'union'] }],
  ['an Oslo union', { folded: 'an oslo union', words: ['oslo', 'union'] }],
  ['UN Office', { words: ['united', 'nations', 'office'] }],
  ['U.S. Army', { words: ['united', 'states', 'army'] }],
  ['u.a.e. Army', { words: ['uae', 'army'] }],
  ['Dr. Rana Aziz', { words: ['rana', 'aziz'], titled: true }],
  ['Rana Aziz', { titled: false }],
  ['Dr', { words: ['dr'], titled: false }],
  ['Martin Reed Jr.', { words: ['martin', 'reed'], suffix: 'jr' }],
  ['Martin Reed Junior', { words: ['martin', 'reed'], suffix: 'jr' }],
  ['Martin Reed Senior', { words: ['martin', 'reed'], suffix: 'sr' }],
  ['Martin Reed III', { words: ['martin', 'reed'], suffix: 'iii' }],
  ['Martin Reed', { suffix: '' }],
  ['Senior', { words: ['senior'], suffix: '' }],
  ['Junior Frost', { words: ['junior', 'frost'], suffix: '' }],
  ['David ben Ami', { words: ['david', 'ami'] }],
  ['Ben Frost', { words: ['ben', 'frost'] }],
  ['KM Sinar Selatan', { words: ['sinar', 'selatan'] }],
  ['KM', { words: ['km'] }],
  ['Frost MV', { words: ['frost', 'mv'] }],
  ['Frost (UK)', { words: ['frost'] }],
  ['Frost(UK)Bank', { words: ['frost', 'bank'] }],
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
  ['Forty-Four Brigade', { numbers: ['44'] }],
  ['Brigades Four Five', { numbers: ['4', '5'] }],
  ['Flight Forty Zero', { numbers: ['40', '0'] }],
  ['Flight Forty Ten', { numbers: ['40', '10'] }],
  ['Flight Forty Twelve', { numbers: ['40', '12'] }],
  ['Unit 07b', { words: ['unit', '07b'], numbers: [] }],
  ['Route B7', { words: ['route', 'b7'], numbers: [] }],
  ['Frost', { numbers: [] }],
  // Legal forms and heads of organisations make a body.
  ['Valdoro S.A.', { words: ['valdoro'], body: true }],
  ['Valdoro', { words: ['valdoro'], forms: [], body: false }],
  ['PAO Valdoro', { words: ['valdoro'], forms: ['stock'], body: true }],
  ['Valdoro Ltd Holdings', { words: ['valdoro', 'holdings'], forms: ['limited'] }],
  ['Valdoro Company', { words: ['valdoro'], forms: [], body: true }],
  ['Ltd', { words: ['ltd'], forms: [] }],
  ['Co. Ltd.', { words: ['co'], forms: ['limited'] }],
  ['Tambo Bank', { words: ['tambo', 'bank'], forms: [], body: true }],
  // Capitals that may stand for a longer name.
  ['KH', { acronym: 'kh' }],
  ['PMF', { acronym: 'pmf' }],
  ['P.M.F.', { acronym: 'pmf' }],
  ['PMF Group', { acronym: 'pmf' }],
  ['PMF YouTV', { acronym: '' }],
  [' KH ', { acronym: 'kh' }],
  ['ABCDEFG', { acronym: 'abcdefg' }],
  ['ABCDEFGH', { acronym: '' }],
  ['Frost', { acronym: '' }],
  ['JC Frost', { letters: 'jc' }],
  ['Jan JC Frost', { letters: '' }],
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
