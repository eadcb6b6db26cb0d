/** Whose an age is. */
import { expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import { UNNAMED_AGE } from '../../../src/model/quantity.js';
import { read } from '../read.js';

const ages = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap((claim) =>
    claim.attribute === 'age' && claim.kind === 'quantity'
      ? [`${claim.rule === UNNAMED_AGE ? 'a ' : ''}${claim.scope?.who}: ${claim.value.figure ?? `${claim.value.min} to ${claim.value.max}`}`]
      : [],
  );

test.each<[string, readonly string[]]>([
  // by name, whoever stands before it
  ['Police named the dead as 25-year-old Noah Reed, 23-year-old Owen Hale and 21-year-old Liam Cole.', ['noah reed: 25', 'owen hale: 23', 'liam cole: 21']],
  [
    'The wounded are 25-year-old Officer Noah Reed, 23-year-old Officer Owen Hale and 21-year-old Officer Liam Cole.',
    ['noah reed: 25', 'owen hale: 23', 'liam cole: 21'],
  ],
  ['Noah Reed (25) and the guard (61) ran.', ['noah reed: 25', 'a guard: 61']],
  ['Noah Reed sold the boat. He was 25.', ['noah reed: 25']],
  ['Maria Lane was 26. Thomas turned 30.', ['maria lane: 26', 'thomas: 30']],
  ['The low in Thomas was 26. Maria was 26 minutes late.', []],
  // by a name between marks behind its noun
  ['The 45-year-old suspect, Owen Hale, was in court.', ['owen hale: 45']],
  ['His 19-year-old half brother, Owen Hale, wept.', ['owen hale: 19']],
  ['The 45-year-old suspect, Hale said, was in court.', ['a suspect: 45']],
  ['A 30-year-old nurse, Owen Hale and Ida Lane were late.', ['a nurse: 30']],
  ["A 30-year-old nurse's aunt, Ida Lane, wept.", ['a nurse: 30']],
  // by a noun: before it, behind it, of which it is an apposition
  ['A 34-year-old docker fell.', ['a docker: 34']],
  ['Her 6 month old daughter slept.', ['a daughter: 6']],
  ['The 12-year-old son shot himself.', ['a son: 12']],
  ['A nurse, 29, wept.', ['a nurse: 29']],
  ['The driver, a 58-year-old man, slept.', ['a driver: 58']],
  ['A clerk at a small bank, aged 44, fainted.', ['a clerk: 44']],
  ['A boy of 16 was let go.', ['a boy: 16']],
  ['A kiln worker of 38, unnamed, fell. He was a father of 22.', ['a worker: 38']],
  ['A squad leader of 12, unnamed, fell.', []],
  ['He is said to be a man aged 20 to 22.', ['a man: 20 to 22']],
  ['Five men were held. The youngest is 16.', ['a youngest: 16']],
  ['Their son was not 16.', ['a son: 16']],
  // a name that no list has, and names in turn
  ['He mourns his sister, Ida Lane, 5-year-old Osric, 4-year-old Wendel and his dog.', ['osric: 5', 'wendel: 4']],
  ['Mark Vale and Jane Vale, ages 39 and 34, lived there.', ['mark vale: 39', 'jane vale: 34']],
  ['The dead are Jonah Vale, 6; Mercy Vale, 7; and Mark Vale, 50.', ['jonah vale: 6', 'mercy vale: 7', 'mark vale: 50']],
  // an age of long ago
  ['Jane Vale met Noah Reed when he was 16.', []],
  ['Noah Reed sang when he was aged eight or nine.', []],
  ['Noah Reed, who was 17 when he sank the boat, slept.', []],
  ['Noah Reed was 16 at the time of the killing.', []],
  ['Noah Reed turns 42 on Friday.', []],
  ['Noah Reed was 16 at his school.', ['noah reed: 16']],
  // somebody's friend
  ["Liam Cole sang. A friend of Cole's, a 14-year-old boy, wept.", ['a friend: 14']],
  // the end of a range, and the first of a list
  ['They range from 9 years old to their fifties.', []],
  ['The 13-year-old, Mathews and Booth came by bus.', ['a person: 13']],
  ['The 13-year-old, Liam Mathews, came by bus.', ['liam mathews: 13']],
  // with no word for whose it is, and no ages at all
  ['The 36-year-old slipped.', ['a person: 36']],
  ['San Roque (14) and Balde (9) counted their dead.', []],
  ['The town, 24, and the ship, 30, are old.', []],
  ['The driver was 16 seconds behind.', []],
  ['They sent him a private letter, aged 66.', []],
])('%s', (text, expected) => {
  expect(ages(text)).toEqual(expected);
});

test('each figure of a list of ages is one, and before a noun it is none', () => {
  const units = (text: string): readonly string[] => read('quantity', text).map(({ value }) => `${value.figure} ${value.unit}`);
  expect(units('Her daughters, ages 3, 7, 11, and 14, were found.').filter((each) => !each.endsWith('years of age'))).toEqual([]);
  expect(units('A boy aged 5, and 14 nurses were found.')).toContain('14 nurses');
});

test('who was told of earlier by an age is no former one, and a count is', () => {
  const roles = (text: string): readonly (string | undefined)[] => read('quantity', text).map(({ revision }) => revision?.role);
  expect(roles('Earlier, police spoke of a 26-year-old man.')).toEqual([undefined]);
  expect(roles('Earlier, police said that nine people were killed.')).toEqual(['replaced']);
});
