import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

describe('what the text says of how any figure stands', () => {
  test.each<[string, 'replaced' | 'replacing' | undefined]>([
    ['The union has come down to 15 per cent.', 'replacing'],
    ['It came down to 15 votes.', undefined],
    ['The zone has been extended to 10 kilometres.', 'replacing'],
    ['Families were moved to 12 schools.', undefined],
    ['The offer was sweetened to 4.4 billion euros.', 'replacing'],
    ['Sales rose to 12 million euros.', undefined],
    ['The strike has now cost 12 million euros.', 'replacing'],
    ['The gang now wants 2.5 million dollars.', 'replacing'],
    ['Until now the strike has cost 12 million euros.', undefined],
    ['Six vehicles fell, one more than was first thought.', 'replacing'],
    ['Six vehicles fell, one more than on the bridge.', undefined],
    ['In the event four deputies stayed away.', 'replacing'],
    ['In the event of a strike four deputies would stay away.', undefined],
    ['The dead turned out to be 14 people.', 'replacing'],
    ['He was hit in the end zone 14 times.', undefined],
    ['Loans went to nine firms.', undefined],
    ['The toll went to nine.', 'replacing'],
    ['The death toll went to nine people.', 'replacing'],
  ])('%s', (text, role) => {
    const report = { id: 'r', publisher: 'P', publishedAt: '2024-03-05T20:00:00+01:00', text };
    expect(claimsOf(report, domains).find(({ kind }) => kind === 'quantity')?.revision?.role).toBe(role);
  });
});
