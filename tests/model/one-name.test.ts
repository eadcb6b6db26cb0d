import { expect, test } from 'vitest';
import { mayBeOneName } from '../../src/model/one-name.js';

test.each([
  ['Ryanair Holdings', 'Ryanair'],
  ['The Lufthansa group', 'Deutsche Lufthansa'],
  ['Nord Air', 'Nordair'],
  ['British Airways', 'BA'],
  ['Volkswagen', 'VW'],
  ['Delta Air Lines', 'Delta'],
])('%s and %s may be one', (a, b) => {
  expect(mayBeOneName(a, b)).toBe(true);
  expect(mayBeOneName(b, a)).toBe(true);
});

test.each([
  ['Ryanair', 'easyJet'],
  ['American Airlines', 'United Airlines'],
  ['Air France', 'Air Canada'],
  ['General Motors', 'General Electric'],
  ['Barclays', 'Deutsche Bank'],
])('%s and %s are two', (a, b) => {
  expect(mayBeOneName(a, b)).toBe(false);
  expect(mayBeOneName(b, a)).toBe(false);
});
