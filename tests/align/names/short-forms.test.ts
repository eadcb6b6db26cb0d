import { describe, expect, test } from 'vitest';
import { itemsOf, type Node } from '../../../src/align/names/items.js';
import type { Party } from '../../../src/align/names/party.js';
import { setsOf } from '../../../src/align/names/sets.js';
import { joinShort } from '../../../src/align/names/short-forms.js';

const node = (report: string, party: Party): Node => ({
  key: `${report}\n${party.title ?? ''} ${party.name}`,
  report,
  phrase: party.name,
  party,
  aliases: [],
  unlike: [],
});
/** Somebody by name in a report, with a title if there is one. */
const person = (report: string, name: string, title?: string): Node => node(report, { sort: 'person', name, ...(title !== undefined && { title }) });
const body = (report: string, name: string): Node => node(report, { sort: 'body', name });
const office = (report: string, name: string): Node => node(report, { sort: 'role', name });
const people = (report: string, name: string): Node => node(report, { sort: 'generic', name });

/** The name that another is taken for, among the rest: itself where it is taken for none. `alike` are one before. */
const takenFor = (
  short: string,
  nodes: readonly Node[],
  { alike = [], unlike = [] }: { alike?: readonly string[]; unlike?: readonly string[] } = {},
): string => {
  const items = itemsOf(nodes);
  const sets = setsOf(items.length);
  const placeOf = (name: string): number => items.findIndex((item) => item.name === name);
  for (const name of alike) sets.join(placeOf(alike[0]!), placeOf(name));
  joinShort(items, sets, (a, b) => unlike.includes(items[a]!.name) && unlike.includes(items[b]!.name));
  const others = sets.membersOf(placeOf(short)).filter((at) => at !== placeOf(short));
  return others.length === 0 ? short : items[others.at(0)!]!.name;
};

describe('people', () => {
  test.each<readonly [string, string, readonly Node[], string]>([
    ['a surname', 'Kowal', [person('a', 'Anna Maria Kowal'), person('b', 'Kowal')], 'Anna Maria Kowal'],
    ['one that nothing shows to be a surname', 'Kowal', [person('a', 'Anna Kowal'), body('b', 'Kowal')], 'Anna Kowal'],
    ['a surname spelt a little otherwise', 'Petrakis', [person('a', 'Nikos Jan Petrakkis'), person('b', 'Petrakis')], 'Nikos Jan Petrakkis'],
    ['one that sounds alike', 'Kowal', [person('a', 'Anna Kavala'), person('b', 'Kowal')], 'Kowal'],
    ['a surname of two', 'Kowal', [person('a', 'Anna Kowal'), person('b', 'Maria Kowal'), person('c', 'Kowal')], 'Kowal'],
    [
      'the one of the same report',
      'Kowal',
      [person('a', 'Anna Kowal'), person('b', 'Anna Kowal'), person('c', 'Maria Kowal'), person('a', 'Kowal')],
      'Anna Kowal',
    ],
    ['the last word of a body', 'Herault', [body('a', 'Tambo Herault'), body('a', 'Herault')], 'Herault'],
    ['a body that begins with a surname', 'Kowal Foundation', [person('a', 'Anna Kowal'), body('a', 'Kowal Foundation')], 'Kowal Foundation'],
    ['a given name', 'Anna', [person('a', 'Anna Kowal'), person('b', 'Anna Kowal'), person('a', 'Anna')], 'Anna Kowal'],
    ['a given name that may be that of anything', 'Anna', [person('a', 'Anna Kowal'), body('a', 'Anna')], 'Anna'],
    ['a surname that is a given name', 'Manuel', [person('a', 'Anna Maria Manuel'), person('a', 'Manuel')], 'Anna Maria Manuel'],
    ['one of those that sounds alike', 'Manuel', [person('a', 'Anna Maniel'), person('a', 'Manuel')], 'Manuel'],
    ['the first word of a name that is no given name', 'Zhyara', [person('a', 'Zhyara Oldman'), body('b', 'Zhyara')], 'Zhyara'],
  ])('%s: %s', (_, short, nodes, expected) => {
    expect(takenFor(short, nodes)).toBe(expected);
    expect(takenFor(short, nodes.toReversed())).toBe(expected);
  });

  test('a surname goes to those who are one already, where one of their names is in the report', () => {
    const nodes = [person('a', 'Anna Kowal'), person('b', 'Anne Kowal'), person('c', 'Maria Kowal'), person('a', 'Kowal')];
    expect(takenFor('Kowal', nodes, { alike: ['Anna Kowal', 'Anne Kowal'] })).toBe('Anna Kowal');
  });

  test('a surname is not taken for somebody whom it is not to be confused with', () => {
    expect(takenFor('Kowal', [person('a', 'Anna Kowal'), person('a', 'Kowal')], { unlike: ['Anna Kowal', 'Kowal'] })).toBe('Kowal');
  });
});

describe('bodies', () => {
  test.each<readonly [string, string, readonly Node[], string]>([
    ['its first word', 'Valdoro', [body('a', 'Valdoro Instruments'), body('b', 'Valdoro')], 'Valdoro Instruments'],
    ['its head, in front', 'ministry', [body('a', 'Ministry of Transport'), body('a', 'ministry')], 'Ministry of Transport'],
    ['its last word, where that is not its head', 'board', [body('a', 'Ministry Supervisory Board'), body('a', 'board')], 'Ministry Supervisory Board'],
    ['the head of two', 'union', [body('a', 'Dockers Union'), body('a', 'Miners Union'), body('a', 'union')], 'union'],
    ['a country is not what is named after it', 'Iran', [body('a', 'Iran Star'), body('a', 'Iran')], 'Iran'],
    ['what all know is not what begins its name', 'Scotland', [body('a', 'Scotland Yard'), body('a', 'Scotland')], 'Scotland'],
    ['a word that is a name by itself', 'Fatah', [body('a', 'Fatah Youth'), body('a', 'Fatah')], 'Fatah'],
    ['a legal form makes no longer name', 'Valdoro', [body('a', 'Valdoro Ltd'), body('a', 'Valdoro')], 'Valdoro'],
    ['people by what they are', 'residents', [body('a', 'Residents Party'), people('a', 'residents')], 'residents'],
  ])('%s: %s', (_, short, nodes, expected) => {
    expect(takenFor(short, nodes)).toBe(expected);
    expect(takenFor(short, nodes.toReversed())).toBe(expected);
  });
});

describe('offices', () => {
  test.each<readonly [string, string, readonly Node[], string]>([
    ['the holder', 'principal', [person('a', 'Maryam Bello', 'principal'), person('b', 'Maryam Bello'), office('a', 'principal')], 'Maryam Bello'],
    [
      'whoever has it in another report',
      'principal',
      [person('a', 'Maryam Bello'), person('b', 'Maryam Bello', 'principal'), office('a', 'principal')],
      'principal',
    ],
    ['another office', 'deputy principal', [person('a', 'Maryam Bello', 'principal'), office('a', 'deputy principal')], 'deputy principal'],
    ['small words aside', 'bus and ferry manager', [person('a', 'Maryam Bello', 'ferry manager'), office('a', 'bus and ferry manager')], 'Maryam Bello'],
    ['one that two have', 'judge', [person('a', 'Maryam Bello', 'judge'), person('a', 'Jan Roe', 'judge'), office('a', 'judge')], 'judge'],
  ])('%s: %s', (_, short, nodes, expected) => {
    expect(takenFor(short, nodes)).toBe(expected);
  });
});
