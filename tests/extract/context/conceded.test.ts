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
    ['description', 'The minister admitted to reporters on Tuesday that the bridge was closed.'],
    ['time', 'The firm admitted that the e-mail had arrived on 9 May, which it had ruled out.'],
    ['time', 'The firm conceded that the plant, which it had said was safe, was closed on 9 May.'],
  ])('a %s: %s', (kind, text) => expect(roles(kind, text)).toEqual(['replacing']));
});

describe('disputed until then', () => {
  test('a description', () => expect(roles('description', 'The minister conceded that he had ruled out that the bridge was closed.')).toEqual(['replaced']));
  // by others than whoever concedes
  test('not a description', () => expect(roles('description', 'The firm conceded that its engineer had said the bridge was closed.')).toEqual(['replacing']));
});

describe('not conceded', () => {
  test.each([
    ['time', 'The firm refused to acknowledge that the e-mail arrived on 9 May.'],
    ['time', 'The firm has not conceded that the e-mail arrived on 9 May.'],
    ['time', 'The firm said that the e-mail arrived on 9 May.'],
    ['time', 'She was admitted to a clinic on 9 May.'],
    ['time', 'She was admitted in a critical condition on 9 May.'],
    ['time', 'She was admitted that night, and the e-mail arrived on 9 May.'],
    ['time', 'The rebels acknowledged the attack on 9 May.'],
    ['time', 'The firm acknowledged the report that the e-mail arrived on 9 May.'],
    ['time', 'The union urged the firm to acknowledge that the e-mail arrived on 9 May.'],
    ['time', 'The firm must now admit that the e-mail arrived on 9 May.'],
    // of a figure one may own to a part
    ['quantity', 'The army acknowledged that 19 of its soldiers were killed.'],
  ])('a %s: %s', (kind, text) => expect(roles(kind, text)).toEqual([undefined]));
});
