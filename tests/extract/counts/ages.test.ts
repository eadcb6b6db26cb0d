/** Whose an age is. */
import { expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import { UNNAMED_AGE } from '../../../src/model/quantity.js';

const ages = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap((claim) =>
    claim.attribute === 'age' && claim.kind === 'quantity'
      ? [`${claim.rule === UNNAMED_AGE ? 'a ' : ''}${claim.scope?.who}: ${claim.value.figure ?? `${claim.value.min} to ${claim.value.max}`}`]
      : [],
  );

test.each<[string, readonly string[]]>([
  // by name, whoever stands before it
  ['Police named the dead as 25-year-old Noah Reed, 23-year-old Owen Hale and 21-year-old Liam Cole.', ['noah reed: 25', 'owen hale: 23', 'liam cole: 21']],
  ['Noah Reed (25) and the guard (61) ran.', ['noah reed: 25', 'a guard: 61']],
  ['Noah Reed sold the boat. He was 25.', ['noah reed: 25']],
  // by a noun: before it, behind it, of which it is an apposition
  ['A 34-year-old docker fell.', ['a docker: 34']],
  ['Her 6 month old daughter slept.', ['a daughter: 6']],
  ['The 12-year-old son shot himself.', ['a son: 12']],
  ['A nurse, 29, wept.', ['a nurse: 29']],
  ['The driver, a 58-year-old man, slept.', ['a driver: 58']],
  ['A clerk at a small bank, aged 44, fainted.', ['a clerk: 44']],
  ['A boy of 16 was let go.', ['a boy: 16']],
  ['He is said to be a man aged 20 to 22.', ['a man: 20 to 22']],
  ['Five men were held. The youngest is 16.', ['a youngest: 16']],
  ['Their son was not 16.', ['a son: 16']],
  // with no word for whose it is, and no ages at all
  ['The 36-year-old slipped.', ['a person: 36']],
  ['San Roque (14) and Balde (9) counted their dead.', []],
  ['The town, 24, and the ship, 30, are old.', []],
  ['The driver was 16 seconds behind.', []],
  ['They sent him a private letter, aged 66.', []],
])('%s', (text, expected) => {
  expect(ages(text)).toEqual(expected);
});
