/** Words for moments, and the names of deeds. */
import { expect, test } from 'vitest';
import { facilityOf } from '../../src/lexicon/facilities.js';
import { gerundOf, isInflected } from '../../src/lexicon/gerunds.js';
import { momentOfNoun, momentOfPair, momentOfVerb, sortOf } from '../../src/lexicon/moments.js';

test.each([
  ['left', [], 'departure'],
  ['took', ['off', 'from'], 'departure'],
  ['touched', ['down', 'at'], 'landing'],
  ['came', ['in', 'at'], 'arrival'],
  ['founded', [], 'founding'],
] as const)('%s %j is a moment', (verb, after, moment) => expect(momentOfVerb(verb, after)).toBe(moment));

test.each([
  ['took', ['the', 'bus']],
  ['came', ['to', 'nothing']],
  ['found', ['in', 'a']],
] as const)('%s %j is none', (verb, after) => expect(momentOfVerb(verb, after)).toBeUndefined());

test('a verb and its noun make a moment together', () => {
  expect(momentOfPair('raised', 'alarm')).toBe('alarm');
  expect(momentOfPair('raised', 'flag')).toBeUndefined();
  expect(momentOfNoun('arrival')).toBe('arrival');
  expect(momentOfNoun('table')).toBeUndefined();
});

test.each([
  ['entered', 'entering'],
  ['threw', 'throwing'],
  ['stop', 'stopping'],
  ['stopped', 'stopping'],
  ['carried', 'carrying'],
  ['leave', 'leaving'],
  ['marches', 'marching'],
  ['sees', 'seeing'],
  ['freed', 'freeing'],
  ['agreed', 'agreeing'],
  ['needed', 'needing'],
  ['proceed', 'proceeding'],
  ['flees', 'fleeing'],
])('%s: %s', (form, gerund) => expect(gerundOf(form)).toBe(gerund));

test('what a bare stem is', () => {
  for (const form of ['struck', 'sank', 'told', 'stopped', 'stops', 'stopping']) expect(isInflected(form)).toBe(true);
  for (const form of ['stop', 'turn', 'work']) expect(isInflected(form)).toBe(false);
});

test('sorts', () => {
  expect(sortOf('ferry')).toBe(sortOf('vessel'));
  expect(sortOf('ferry')).not.toBe(sortOf('plane'));
  expect(sortOf('teacup')).toBe('teacup');
  expect(facilityOf('colleges')).toBe('school');
  expect(facilityOf('field')).toBeUndefined();
});
