/** A bound of what no domain names, and a figure far from it, are of two things. */
import { expect, test } from 'vitest';
import { isFarWithin } from '../../src/align/far-within.js';
import { reconcile } from '../../src/index.js';
import type { Quantity } from '../../src/model/index.js';
import { count } from './claims.js';

const exact = (figure: number, unit: string): Quantity => ({ figure, min: figure, max: figure, unit, words: String(figure) });
const above = (figure: number, unit: string): Quantity => ({ figure, min: figure, unit, words: `more than ${figure}` });

test.each<[string, Quantity, Quantity, boolean]>([
  ['186 metres, and more than three', exact(186, 'm'), above(3, 'm'), true],
  ['71 %, and more than 60', exact(71, '%'), above(60, '%'), false],
  ['50 homes, and more than 19', exact(50, 'homes'), above(19, 'homes'), false],
  ['1.1 million customers, and more than 900', exact(1_100_000, 'customers'), above(900, 'customers'), true],
  ['two figures', exact(186, 'm'), exact(3, 'm'), false],
  ['two units', exact(186, 'm'), above(3, 'km'), false],
  ['a vague band', exact(80, 'homes'), { min: 24, max: 99, unit: 'homes', words: 'dozens' }, false],
])('%s', (_, a, b, far) => {
  const [one, other] = [count(0, undefined, { value: a }), count(0, undefined, { value: b })];
  expect(isFarWithin(one, other)).toBe(far);
  expect(isFarWithin(other, one)).toBe(far);
});

const areTogether = (a: string, b: string): boolean =>
  reconcile([
    { id: 'a', publisher: 'A', publishedAt: '2026-03-02T09:00:00Z', text: a },
    { id: 'b', publisher: 'B', publishedAt: '2026-03-02T09:20:00Z', text: b },
  ]).findings.some(({ attribute, claims }) => attribute === 'length' && new Set(claims.map(({ report }) => report)).size === 2);

test('the length of a bridge, and the depth of a flood', () =>
  expect(
    areTogether('The bridge in Torvik, 186 metres long, fell on Monday.', 'The bridge in Torvik fell on Monday, in a flood of more than three metres.'),
  ).toBe(false));

test('the length of a bridge, and a bound near it', () =>
  expect(areTogether('The bridge in Torvik, 186 metres long, fell on Monday.', 'The bridge in Torvik, more than 180 metres long, fell on Monday.')).toBe(true));
