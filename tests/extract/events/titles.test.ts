import { expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

/** What the event of the first claim of some attribute is called. */
const titleIn = (text: string, told: { readonly attribute?: string; readonly title?: string } = {}): string | undefined => {
  const { attribute, ...report } = told;
  const claims = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text, ...report }, domains);
  return claims.find((claim) => attribute === undefined || claim.attribute === attribute)?.event.title;
};

test.each<[string, string]>([
  ['A garment factory fire killed nine people on Monday.', 'garment factory fire'],
  ['Nine people died in the blaze on Monday.', 'blaze'],
  ['FIRE KILLS NINE\n\nNine people died in the fire on Monday.', 'fire'],
  ['Of the 30 villages fire destroyed nine people were killed.', 'fire'],
  ['A blaze killed nine people. The fire began at dawn.', 'blaze'],
  ['The tragedy killed nine people. It was the worst bus crash in years.', 'bus crash'],
])('the noun that names it: %s', (text, title) => {
  expect(titleIn(text)).toBe(title);
});

test('what only verbs tell of has none', () => {
  expect(titleIn('A ferry sank on Monday and nine people died.', { attribute: 'killed' })).toBeUndefined();
});

test('a report that names no event: its title, else its first sentence, without a stop and cut at a word', () => {
  const text = 'The council approved the budget. It has 40 members.';
  expect(titleIn(text, { title: 'Budget approved' })).toBe('Budget approved');
  expect(titleIn(text)).toBe('The council approved the budget');
  const long = `The council approved ${'a very long and winding '.repeat(4)}budget. It has 40 members.`;
  expect(titleIn(long)).toBe('The council approved a very long and winding a very long and winding a very long and…');
});

test('what was long ago and has no word of its own has an empty one', () => {
  const text = 'A fire killed nine people on Monday.\n\nIn March 2019 the hall had 40 employees.';
  const claims = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains);
  expect(claims.map(({ event }) => event.title)).toContain('');
});

test('the month of March in capitals is no march, and a march with a capital is one', () => {
  expect(titleIn('Growth of 1.4% is below the March forecast. The board has 40 members.')).not.toBe('march');
  expect(titleIn('Nine people were arrested at the March for Water on Monday.')).toBe('march');
});

test('where something is goes before whose it is', () => {
  const text = 'A fire killed nine people on Monday.\n\nIn May 2019 a Polish ship with 40 Germans aboard was held in Oslo.';
  const claims = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains);
  expect(claims.find(({ event }) => !event.main)?.event.places[0]).toBe('Oslo');
});
