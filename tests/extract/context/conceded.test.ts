/** What a side owns to that it had not owned to before. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/extract/index.js';
import { domains } from '../../../src/domains/index.js';

/** How the claims of one kind in a text stand. */
const roles = (kind: string, text: string): readonly (string | undefined)[] => {
  const report = { id: 'r', publisher: 'P', publishedAt: '2024-05-15T20:00:00+02:00', text };
  return [...new Set(claimsOf(report, domains).flatMap((claim) => (claim.kind === kind ? [claim.revision?.role] : [])))];
};

describe('conceded', () => {
  test.each([
    ['time', 'The firm conceded that the e-mail had arrived on 9 May.'],
    ['time', 'The firm now acknowledges that the e-mail arrived on 9 May.'],
    ['description', 'The minister admitted that the bridge was closed.'],
  ])('a %s: %s', (kind, text) => expect(roles(kind, text)).toEqual(['replacing']));
});

describe('disputed until then', () => {
  test.each([['description', 'The minister conceded that he had ruled out that the bridge was closed.']])('a %s: %s', (kind, text) =>
    expect(roles(kind, text)).toEqual(['replaced']),
  );
});

describe('not conceded', () => {
  test.each([
    ['time', 'The firm refused to acknowledge that the e-mail arrived on 9 May.'],
    ['time', 'The firm has not conceded that the e-mail arrived on 9 May.'],
    ['time', 'The firm said that the e-mail arrived on 9 May.'],
    ['time', 'She was admitted to a clinic on 9 May.'],
    // of a figure one may own to a part
    ['quantity', 'The army acknowledged that 19 of its soldiers were killed.'],
  ])('a %s: %s', (kind, text) => expect(roles(kind, text)).toEqual([undefined]));
});
