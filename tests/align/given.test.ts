import { expect, test } from 'vitest';
import { alignGiven } from '../../src/align/given.js';
import { domains } from '../../src/domains/index.js';
import type { Claim, Report } from '../../src/model/index.js';
import { count, event } from './claims.js';

const reports = ['a', 'b'].map((id): Report => ({ id, publisher: `Paper ${id}`, publishedAt: '2024-05-06', text: '' }));
const story = { words: ['fire', 'warehouse', 'dock', 'crane', 'harbour'], places: ['Tambo'], participants: ['Valdoro'] };
const told = (report: string, words: string | undefined, attribute = 'killed', more: Parameters<typeof event>[1] = {}) => ({
  claim: count(19, undefined, { report, attribute, event: event(report, { ...story, ...more }) }) as Claim,
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
