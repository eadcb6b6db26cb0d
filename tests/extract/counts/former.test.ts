import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

/** The figures of a text as "attribute figure unit (role)". */
const figures = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap(({ kind, attribute, value, revision }) =>
    kind === 'quantity' ? [`${attribute} ${value.figure} ${value.unit}${revision ? ` (${revision.role})` : ''}`] : [],
  );

describe('a figure that gives way to another is of the same thing', () => {
  test.each([
    ['The navy has laid 900 metres of netting, up from 600.', ['netting 900 m', 'netting 600 m (replaced)']],
    ['There are nine shelters, down from twelve last week.', ['camps 9 shelters (replacing)', 'camps 12 shelters (replaced)']],
    ['The club corrected the weight of the catch from 480 to 312 kilos.', ['mass 480 kg (replaced)', 'mass 312 kg (replacing)']],
    ['The bank raised its forecast to 4 per cent from 3.', ['forecast 4 % (replacing)', 'forecast 3 % (replaced)']],
    ['The mint cut the fee to 31 euros from 36 euros.', ['fee 31 EUR (replacing)', 'fee 36 EUR (replaced)']],
    ['The grant was raised from 500 to 800 pesos.', ['money 500 pesos (replaced)', 'money 800 pesos (replacing)']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('no figure gives way', () => {
  test.each([
    ['where "from" says whence', 'They marched from 12 villages to 30 towns.', ['villages 12 villages', 'towns 30 towns']],
    ['where it says whence they came', 'The army moved guards to 5 forts from 4.', ['forts 5 forts', 'figure 4 ']],
    ['where a sum rose over a year', 'The takings rose to 5 million dollars from 4 million dollars.', ['money 5000000 USD', 'money 4000000 USD']],
    ['in a range', 'Tickets cost from 30 to 50 euros.', ['money undefined EUR']],
    ['where a sum grew over a year', 'Its debts grew from 4 million dollars to 5 million dollars.', ['debt 4000000 USD', 'debt 5000000 USD']],
  ])('%s: %s', (_, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('what was the figure of another time or occasion still is', () => {
  test.each([
    ['The dead numbered 12, up from 4 in the first quake.', ['killed 12 ', 'killed 4 ']],
    ['Turnout was 61 per cent, up from 55 per cent at the last election.', ['turnout 61 %', 'turnout 55 %']],
    ['There are nine shelters, up from seven a year ago.', ['camps 9 shelters', 'camps 7 shelters']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  test.each([
    ['There are nine shelters, up from seven at noon.', ['camps 9 shelters (replacing)', 'camps 7 shelters (replaced)']],
    ['There are nine shelters, up from seven in an earlier count.', ['camps 9 shelters (replacing)', 'camps 7 shelters (replaced)']],
    ['There are nine shelters, up from seven in June.', ['camps 9 shelters (replacing)', 'camps 7 shelters (replaced)']],
  ])('but %s', (text, expected) => expect(figures(text)).toEqual(expected));
});
