import { describe, expect, it } from 'vitest';
import { areOtherStreetsOfOneName } from '../../../src/judge/compare/street.js';

describe('areOtherStreetsOfOneName', () => {
  it.each<[string, string, boolean]>([
    ['Wicklow Road', 'Wicklow Lane', true],
    ['665 Wicklow Road', 'North Wicklow Lane', true],
    ['Ox Road', 'Ox Lane', true],
    ['John F Kennedy Road', 'John F Kennedy Drive', true],
    ['Wicklow Road', 'Wicklow Rd', false],
    ['Wicklow Road', 'Wexford Lane', false],
    ['Oak Wood Road', 'Oakwood Lane', false],
    // What is no street may lie in one.
    ['Wicklow Harbour', 'Wicklow Road', false],
    ['the Road', 'Wicklow Road', false],
    // Numbers and letters name a street and an avenue alike.
    ['14th Street', '14th Avenue', false],
    ['Old 14th Street', 'Old 14th Avenue', false],
    ['J Street', 'J Avenue', false],
    ['—', 'Wicklow Road', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areOtherStreetsOfOneName({ words: a }, { words: b })).toBe(expected);
    expect(areOtherStreetsOfOneName({ words: b }, { words: a })).toBe(expected);
  });

  it.each<[readonly string[], readonly string[], boolean]>([
    [['Wicklow Lane', 'Third Avenue'], ['Wicklow Road'], true],
    [['Wicklow Lane'], ['Wicklow Road', 'Third Lane'], true],
    [['Wicklow Lane', 'Wicklow Road'], ['Wicklow Road'], false],
  ])('by their names: %j and %j: %s', (a, b, expected) => {
    expect(areOtherStreetsOfOneName({ words: 'the corner', names: a }, { words: 'the corner', names: b })).toBe(expected);
    expect(areOtherStreetsOfOneName({ words: 'the corner', names: b }, { words: 'the corner', names: a })).toBe(expected);
  });
});
