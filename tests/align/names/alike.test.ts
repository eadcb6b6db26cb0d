import { describe, expect, test } from 'vitest';
import { FULL_BLOCK, joinLike } from '../../../src/align/names/alike.js';
import { itemsOf, type Node } from '../../../src/align/names/items.js';
import type { Party } from '../../../src/align/names/party.js';
import { setsOf } from '../../../src/align/names/sets.js';

const node =
  (sort: Party['sort']) =>
  (name: string, report = 'a'): Node => ({ key: `${report}\n${name}`, report, phrase: name, party: { sort, name }, aliases: [], unlike: [] });
const [person, body, role, generic] = [node('person'), node('body'), node('role'), node('generic')];
const people = (...names: readonly string[]): readonly Node[] => names.map((name) => person(name));
const bodies = (...names: readonly string[]): readonly Node[] => names.map((name) => body(name));

type Pairs = readonly (readonly [string, string])[];

/** The names taken for one, in groups; a name that stands alone is in none. `before`: those that are one already; `apart`: those that a report tells apart. */
const joined = (nodes: readonly Node[], { before = [], apart = [] }: { readonly before?: Pairs; readonly apart?: Pairs } = {}): string[][] => {
  const items = itemsOf(nodes);
  const sets = setsOf(items.length);
  const at = (name: string): number => items.findIndex((item) => item.name === name);
  for (const [one, other] of before) sets.join(at(one), at(other));
  joinLike(items, sets, (x, y) => apart.some((pair) => pair.includes(items[x]!.name) && pair.includes(items[y]!.name)));
  return [...new Set(items.map((_, each) => sets.rootOf(each)))]
    .map((root) =>
      sets
        .membersOf(root)
        .map((each) => items[each]!.name)
        .toSorted(),
    )
    .filter((group) => group.length > 1);
};

/** "Babo", "Bado", "Bafo" …: words unlike all others here. */
const WORDS = [...'bdfgklmnprst'].flatMap((one) => [...'bdfgklmnprst'].map((other) => `${one.toUpperCase()}a${other}o`));
/** So many ministries that "ministry" tells nothing. */
const CROWD = WORDS.slice(0, FULL_BLOCK + 10).map((word) => body(`Ministry of ${word}`));

describe('names that are compared', () => {
  test.each<readonly [string, readonly Node[]]>([
    ['sound alike in a word', people('Kasim Sorani', 'Qasim Zorani')],
    ['begin a word alike', people('Lavrof', 'Lavrov')],
    ['have the initials that stand for the whole', bodies('KH', "Kata'ib Hezbollah")],
    ['begin alike when written together', bodies('Ves Tagard', 'Vestagards')],
    ['are bodies of one subject', bodies('Arts Ministry', 'Ministry of Art')],
  ])('%s', (_, nodes) => {
    const names = nodes.map(({ phrase }) => phrase);
    expect(joined(nodes)).toEqual([names]);
    expect(joined([...nodes, ...CROWD])).toEqual([names]);
  });

  test('others are not, however near', () => {
    expect(joined(people('Hamron', 'Harmon'))).toEqual([]);
  });

  test.each([
    [FULL_BLOCK - 2, [['Lavrof', 'Lavrov']]],
    [FULL_BLOCK - 1, []],
  ])('nor those that begin like %i others', (count, expected) => {
    const others = bodies(...WORDS.slice(0, count).map((word) => `Lavra ${word}`));
    expect(joined([...people('Lavrof', 'Lavrov'), ...others]).filter((group) => group.includes('Lavrof'))).toEqual(expected);
  });

  test('offices and people by what they are do not count among those', () => {
    const reports = WORDS.slice(0, FULL_BLOCK + 1);
    expect(joined([...people('Marshal', 'Marshall'), ...reports.map((report) => role('marshal', report))])).toEqual([['Marshal', 'Marshall']]);
    expect(joined([...people('Doctorof', 'Doctorov'), ...reports.map((word) => generic(`doctors of ${word}`))])).toEqual([['Doctorof', 'Doctorov']]);
  });
});

describe('names that are one', () => {
  test.each<readonly [string, readonly Node[]]>([
    ['two sources of one ministry', bodies('Defence Ministry source', 'Defence Ministry sources')],
    ['a known body and one misspelt that comes before it', bodies('Bundesbanck', 'Bundesbank')],
    ['or after it', bodies('Westminister', 'Westminster')],
    ['or that is near by more than one key', bodies('Knesset', 'Knessit')],
    ['or is misspelt in two ways', bodies('Knessat', 'Knesset', 'Knessit')],
    ['a group and its name', bodies('Valdoro', 'Valdoro Group')],
    ['somebody and the initials', people('JFK', 'John Frost Kowal')],
  ])('%s', (_, nodes) => {
    expect(joined(nodes)).toEqual([nodes.map(({ phrase }) => phrase)]);
  });
});

describe('names that are not', () => {
  test.each<readonly [string, readonly Node[]]>([
    ['a source in a ministry and its initials', bodies('DMS', 'Defence Ministry source')],
    ['two known bodies of one subject', bodies('Federal Security Service', 'National Security Agency')],
    ['two people whose given name is the surname of the other', people('Friedrich Hans', 'Hans Friedrich')],
    ['nor a body called after one', [person('Friedrich Hans'), body('Hans Friedrich')]],
    ['in either order', [body('Friedrich Hans'), person('Hans Friedrich')]],
    ['a surname and a full name, which is looked at later', people('Mr Frost', 'William Frost')],
    ['in either order', people('Alan Frost', 'Mr Frost')],
    ['and where only the surname is of a person', [person('Mr Frost'), body('William Frost')]],
    ['or only the full name', [body('Mr Frost'), person('William Frost')]],
    ['an initial that fits two people', people('W. Frost', 'Walter Frost', 'William Frost')],
    ['in any order', people('Dr. Walter Frost', 'Dr. William Frost', 'W. Frost')],
    ['a name without the initial in the middle that tells two people apart', people('Alan B. Frost', 'Alan C. Frost', 'Alan Frost')],
  ])('%s', (_, nodes) => {
    expect(joined(nodes)).toEqual([]);
  });

  test('other given names in the middle, though the name without one is near both', () => {
    const groups = joined(people('Alan Frost', 'Alan Henry Frost', 'Alan Martin Frost'));
    expect(groups.filter((group) => group.includes('Alan Henry Frost') && group.includes('Alan Martin Frost'))).toEqual([]);
  });
});

test('a name that fits two people is still one with the same name the other way round', () => {
  expect(joined(people('Frost, W.', 'W. Frost', 'Walter Frost', 'William Frost'))).toEqual([['Frost, W.', 'W. Frost']]);
});

describe('names of which a report tells two apart', () => {
  test('the likest are joined first', () => {
    expect(joined(people('Anna Koval', 'Anna Kowal', 'Dr. Anna Kowal'), { apart: [['Anna Koval', 'Dr. Anna Kowal']] })).toEqual([
      ['Anna Kowal', 'Dr. Anna Kowal'],
    ]);
  });
  test.each<readonly [readonly string[], Pairs, string[][]]>([
    [['Arts Ministry', 'Ministry of Art', 'Ministry of the Arts'], [['Ministry of Art', 'Ministry of the Arts']], [['Arts Ministry', 'Ministry of Art']]],
    [['Archive of Arts', 'Art Ministry', 'Arts Ministry', 'Ministry of Arts'], [['Art Ministry', 'Arts Ministry']], [['Art Ministry', 'Ministry of Arts']]],
  ])('where all are as like, those that stand first in the alphabet: %s', (names, apart, expected) => {
    expect(joined(bodies(...names), { apart })).toEqual(expected);
    expect(joined(bodies(...names.toReversed()), { apart })).toEqual(expected);
  });
});

describe('names that are one already', () => {
  test('of a body need not be like those of the other', () => {
    expect(joined(bodies('Harrow Front', 'Harrow Front Group', 'Jund al-Harra'), { before: [['Harrow Front', 'Jund al-Harra']] })).toEqual([
      ['Harrow Front', 'Harrow Front Group', 'Jund al-Harra'],
    ]);
  });
  test.each(['Andres Lopez Obrador', 'Lopez Obrador, Andres'])('nor need the initials of a person: %s', (name) => {
    expect(joined(people('AMLO', 'Andres Manuel Lopez Obrador', name), { before: [['AMLO', 'Andres Manuel Lopez Obrador']] })).toEqual([
      ['AMLO', 'Andres Manuel Lopez Obrador', name].toSorted(),
    ]);
  });
  test('of a person must fit all of the other', () => {
    expect(joined(people('Alan Frost', 'Alan Henry Frost', 'Borut Novak'), { before: [['Alan Frost', 'Borut Novak']] })).toEqual([
      ['Alan Frost', 'Borut Novak'],
    ]);
  });
});
