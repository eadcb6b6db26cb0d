import { expect, test } from 'vitest';
import { american } from '../../src/model/spelling.js';

test.each([
  ['colour', 'color'],
  ['organisation', 'organization'],
  ['apologised', 'apologized'],
  ['centres', 'centers'],
  ['programme', 'program'],
  ['defence', 'defense'],
  ['travelled', 'traveled'],
  ['grey', 'gray'],
  ['tyres', 'tires'],
  ['jewellery', 'jewelry'],
])('%s is %s', (british, word) => {
  expect(american(british)).toBe(word);
  expect(american(word)).toBe(word);
});

test.each(['four', 'hour', 'fire', 'tired', 'court', 'island', 'filled', 'pulling'])('%s stays', (word) => {
  expect(american(word)).toBe(word);
});
