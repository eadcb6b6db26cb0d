/** Figures that the words beside them name, and those that nothing names. */
import { expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

const counts = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap((claim) =>
    claim.kind === 'quantity' ? [`${claim.attribute}: ${claim.value.figure ?? claim.value.min}`] : [],
  );

test.each<[string, readonly string[]]>([
  // what they are said to be
  ['Of the 50 on the list, 48 were farmers.', ['figure: 50', 'farmers: 48']],
  ['Eleven of them are nurses.', ['nurses: 11']],
  // what was done with them
  ['By his count 18 were buried.', ['buried: 18']],
  ['Another two were picked up at the border.', ['picked up: 2']],
  ['Not all: 40 have been vaccinated.', ['vaccinated: 40']],
  // a label, a measure, the subject of a copula
  ['Occupants: 50.', ['occupants: 50']],
  ['Currently enrolled: 57. Beds: 180.', ['enrolled: 57', 'beds: 180']],
  ['The stadium has a safe limit of 22,000.', ['limit: 22000']],
  ['Enrolment at the school is 912.', ['enrolment: 912']],
  ['The number of farmers taught in tents is 46.', ['farmers: 46']],
  ['The budget was lowered to 234 million.', ['budget: 234000000']],
  // nothing names it, or it is denied
  ['The police say 31.', ['figure: 31']],
  ['Some say 18 were not farmers.', ['figure: 18']],
  ['Two in five were farmers.', ['share: 40']],
  ['The figure was 12.', ['figure: 12']],
])('%s', (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['Nine people were hurt, up from five on Tuesday.', ['injured: 9', 'injured: 5']],
  ['Seven (7) persons are confirmed dead.', ['killed: 7']],
  ['The kin of each will get Rs 10 lakh.', ['money: 1000000']],
  ['They gave her 40 crowns.', ['money: 40']],
  ['He paid 75 pence.', ['money: 75']],
])('%s', (text, expected) => {
  expect(counts(text)).toEqual(expected);
});
