import { expect, test } from 'vitest';
import { meant } from '../../src/model/suggest.js';

test.each([
  ['conflct', ['conflict', 'update'], 'conflict'],
  ['CONFLICT', ['conflict', 'update'], 'conflict'],
  ['jsn', ['text', 'markdown', 'json'], 'json'],
  ['publishedat', ['publisher', 'publishedAt'], 'publishedAt'],
])('%s was meant to be one of %j: %s', (typed, known, expected) => {
  expect(meant(typed, known)).toBe(expected);
});

test.each([
  ['yaml', ['text', 'markdown', 'json']],
  ['', ['text']],
  ['x'.repeat(100_000), ['text']],
  ['text', []],
])('%.10s is near none of %j', (typed, known) => {
  expect(meant(typed, known)).toBeUndefined();
});
