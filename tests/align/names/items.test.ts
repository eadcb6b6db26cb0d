import { describe, expect, test } from 'vitest';
import { itemsOf, type Node } from '../../../src/align/names/items.js';
import type { Party } from '../../../src/align/names/party.js';

const node = (sort: Party['sort'], name: string, report = 'a'): Node => ({
  key: `${report}\n${name}`,
  report,
  phrase: name,
  party: { sort, name },
  aliases: [],
  unlike: [],
});

const namesOf = (...nodes: readonly Node[]): readonly string[] => itemsOf(nodes).map(({ name }) => name);
const sortsOf = (...nodes: readonly Node[]): readonly string[] => itemsOf(nodes).map(({ sort }) => sort);
const usualOf = (one: Node): string | undefined => itemsOf([one])[0]!.usual;

describe('distinct names', () => {
  test('stand in one order, however they come', () => {
    const nodes = [node('person', 'Borut Novak'), node('person', 'Anna Kowal'), node('body', 'Tambo Bank'), node('person', 'Carla Reed')];
    const inOrder = ['Anna Kowal', 'Borut Novak', 'Carla Reed', 'Tambo Bank'];
    expect(namesOf(...nodes)).toEqual(inOrder);
    expect(namesOf(...nodes.toReversed())).toEqual(inOrder);
  });

  test.each<readonly [string, readonly Node[], number]>([
    ['a name in capitals is the same name', [node('person', 'Anna Kowal'), node('person', 'ANNA KOWAL')], 1],
    ['an office is another in each report', [node('role', 'foreign minister'), node('role', 'foreign minister', 'b')], 2],
    ['and one within a report', [node('role', 'foreign minister'), node('role', 'Foreign Minister')], 1],
    ['a country is one by all its names', [node('body', 'Iran'), node('body', 'Iranian officials')], 1],
    ['names without letters are as they are written', [node('body', '***'), node('body', '---')], 2],
  ])('%s', (_, nodes, count) => {
    expect(itemsOf(nodes)).toHaveLength(count);
  });
});

test('who is a person in one report is one in all', () => {
  expect(sortsOf(node('generic', 'Marshal'), node('person', 'Marshal', 'b'))).toEqual(['person']);
  expect(sortsOf(node('person', 'Marshal'), node('generic', 'Marshal', 'b'))).toEqual(['person']);
  expect(sortsOf(node('generic', 'Marshal'), node('generic', 'Marshal', 'b'))).toEqual(['generic']);
});

test.each<readonly [Party['sort'], string, string | undefined]>([
  ['body', 'US officials', 'United States'],
  ['role', 'US officials', undefined],
  ['body', 'Georgia', 'Georgia'],
  ['person', 'Georgia', undefined],
  ['body', 'Department of Defense', 'Pentagon'],
  ['body', 'Tambo Bank', undefined],
])('the usual name of a %s “%s”: %s', (sort, name, usual) => {
  expect(usualOf(node(sort, name))).toBe(usual);
});
