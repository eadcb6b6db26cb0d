import { expect, test } from 'vitest';
import { alignGiven } from '../../src/align/given.js';
import { domains } from '../../src/domains/index.js';
import type { ExtractedClaim, Report } from '../../src/model/index.js';
import { count, event } from './claims.js';

const reports = ['a', 'b'].map((id): Report => ({ id, publisher: `Paper ${id}`, publishedAt: '2024-05-06', text: '' }));
const story = { words: ['fire', 'warehouse', 'dock', 'crane', 'harbour'], places: ['Tambo'], participants: ['Valdoro'] };
const told = (report: string, words: string | undefined, attribute = 'killed', more: Parameters<typeof event>[1] = {}) => ({
  claim: count(19, undefined, { report, attribute, event: event(report, { ...story, ...more }) }) as ExtractedClaim,
  ...(words === undefined ? {} : { event: words }),
});
const facts = (...claims: Parameters<typeof alignGiven>[0]) => alignGiven(claims, reports, domains);
const together = (...claims: Parameters<typeof alignGiven>[0]): readonly string[] =>
  facts(...claims).map((fact) => fact.claims.map(({ report }) => report).join(''));

test.each<[string, Parameters<typeof alignGiven>[0], readonly string[]]>([
  ['one attribute of one event, in other letters', [told('a', 'the Fire'), told('b', 'the fire', 'Killed')], ['ab']],
  ['two events, however alike the reports are', [told('a', 'the fire'), told('b', 'the blaze')], ['a', 'b']],
  ['two attributes of one event', [told('a', 'the fire'), told('b', 'the fire', 'injured')], ['a', 'b']],
  ['without words for their event they are put together by their reports', [told('a', undefined), told('b', undefined)], ['ab']],
  ['one with words and one without', [told('a', 'the fire'), told('b', undefined)], ['a', 'b']],
])('%s', (_, claims, expected) => {
  expect(together(...claims)).toEqual(expected);
});

test('the event has the words that came first for its label, and is the main one where a report is about it', () => {
  const [fact] = facts(told('a', 'the Fire', 'killed', { main: false }), told('b', 'the fire'));
  expect(fact!.event).toMatchObject({ id: 'given#the fire', label: 'the Fire', main: true, kind: 'attack', places: [] });
  expect(fact!.event.mentions.map(({ report }) => report)).toEqual(['a', 'b']);
  expect(facts(told('a', 'the fire', 'killed', { main: false }))[0]!.event.main).toBe(false);
});

test('those that share both are of one thing, unless one has a scope of its own', () => {
  const [one] = facts(told('a', 'the fire'), told('b', 'the fire'));
  expect(one!.asOne).toBe(true);
  const [scoped] = facts(told('a', 'the fire'), { ...told('b', 'the fire'), scoped: true });
  expect(scoped!.asOne).toBeUndefined();
  const [read] = facts(told('a', undefined), told('b', undefined));
  expect(read!.asOne).toBeUndefined();
});

test('a bare figure is in the one measure that the others of its fact are in', () => {
  const aged = (report: string, unit: string) => ({
    claim: count(51, undefined, { report, attribute: 'age', value: { figure: 51, min: 51, max: 51, unit, words: '51' } }) as ExtractedClaim,
    event: 'the flight',
  });
  const units = (...given: readonly string[]) =>
    facts(...given.map((unit, at) => aged('ab'[at]!, unit)))[0]!.claims.map(({ value }) => ('unit' in value ? value.unit : ''));
  expect(units('', 'years of age')).toEqual(['years of age', 'years of age']);
  expect(units('', 'people')).toEqual(['', 'people']);
});

test.each<[string, string | undefined]>([
  ['the fire of 2006', '2006'],
  ['the fire at Tambo, 2006', '2006'],
  ['the fire', undefined],
  ['the fires of 2006 and 2011', undefined],
  ['the fire in dock 20061', undefined],
  // these many
  ['2000 jobs cut at the yard', undefined],
  ['the rescue of 1900 people', undefined],
])('an event in the words “%s” is of the year %s', (words, year) => {
  const { period } = facts(told('a', words))[0]!.event;
  expect(period).toEqual(year === undefined ? undefined : { start: `${year}-01-01`, end: `${year}-12-31`, grain: 'year', words: year });
});
