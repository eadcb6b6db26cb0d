/** Which strikes are of workers, and which are attacks. */
import { expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

const kindsIn = (text: string): ReadonlySet<string> =>
  new Set(claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).map(({ event }) => event.kind));

test.each([
  ['told of beside a union', 'The union called a strike on Monday. The strike shut 40 schools.'],
  ['told of as a strike of workers elsewhere', 'Bakers went on strike on 1 March. A two-week strike in 2019 shut 30 shops.'],
])('a strike of workers: %s', (_, text) => {
  expect([...kindsIn(text)]).toEqual(['protest']);
});

test.each([
  ['of which nothing tells that workers did it', 'A strike hit the depot on Monday. The strike shut 40 schools.'],
  ['by which somebody came to harm', 'Bakers went on strike on 1 March. On 3 March a strike killed nine people at the port.'],
  ['of a sort that a word tells', 'Bakers went on strike on 1 March. On 3 March an air strike hit the port.'],
])('an attack: %s', (_, text) => {
  expect(kindsIn(text)).toContain('attack');
});
