import { describe, expect, test } from 'vitest';
import type { Group } from '../../../src/align/names/groups.js';
import { parentsOf } from '../../../src/align/names/part-of.js';
import type { Party } from '../../../src/align/names/party.js';

/** A group with these names, and the bodies that its phrases name. */
const group = (sort: Party['sort'], names: readonly string[], ...of: readonly string[]): Group => ({
  sort,
  names,
  nodes: of.map((each) => ({
    key: `a\n${names[0]!} ${each}`,
    report: 'a',
    phrase: names[0]!,
    party: { sort, name: names[0]!, of: each },
    aliases: [],
    unlike: [],
  })),
});
const body = (...names: readonly string[]): Group => group('body', names);
const people = (...names: readonly string[]): Group => group('generic', names);
const office = (name: string): Group => group('role', [name]);
const person = (name: string, ...of: readonly string[]): Group => group('person', [name], ...of);

type Wholes = Readonly<Record<string, readonly string[]>>;
/** What each actor is part of, by id; an actor that is part of nothing has an empty list. */
const wholes = (groups: readonly Group[]): Wholes => Object.fromEntries(parentsOf(groups).actors.map(({ id, partOf }) => [id, partOf ?? []]));

describe('what a name is part of, by itself', () => {
  test.each<readonly [string, readonly Group[], Wholes]>([
    ['a city lies in its state, and that in its country', [body('Chicago')], { chicago: ['illinois'], illinois: ['united states'], 'united states': [] }],
    ['a seat of government speaks for its country', [body('Tehran')], { tehran: ['iran'], iran: [] }],
    ['a country that goes by its seat as well is no part of itself', [body('Iran', 'Tehran')], { iran: [] }],
    ['a body that is part of none', [body('NATO')], { nato: [] }],
    ['a body of a country', [body("Peru's Water Board")], { 'peru water board': ['peru'], peru: [] }],
    ['those in it who do not speak for it', [body('Peru police sources')], { 'peru police sources': [] }],
    ['somebody whose name is that of a country', [person('Chad Kowal')], { 'chad kowal': [] }],
  ])('%s', (_, groups, expected) => {
    expect(wholes(groups)).toEqual(expected);
  });
});

describe('the body that a title names', () => {
  test.each<readonly [string, readonly Group[], readonly string[]]>([
    ['under the name that the reports have', [body('the Green Alliance')], ['Green Alliance', 'green alliance']],
    ['under a second name', [body('Ministry of Health', 'the ministry')], ['ministry', 'ministry of health']],
    ['in other words for one ministry', [body('Ministry of Transportation')], ['transport ministry', 'ministry of transportation']],
    ['in fewer words, where one body of several names has those', [body('Valdoro Group', 'VG')], ['Valdoro', 'valdoro group']],
    ['a union is no ministry', [body('Transport Union')], ['transport ministry', 'transport ministry']],
    ['a firm is no body that all know', [body('Pentagon Group')], ['Pentagon', 'pentagon']],
    ['a firm is nobody with the same names', [person('Marlow Moss')], ['Moss Marlow', 'moss marlow']],
    ['a body of a country is not the country', [], ["Peru's civil defence agency", 'peru civil defence agency']],
    ['those who speak for a country are', [], ['Iranian officials', 'iran']],
  ])('%s', (_, others, [of, id]) => {
    expect(wholes([...others, person('Jan Roe', of!)])['jan roe']).toEqual([id]);
  });

  test('is made where no report names it', () => {
    expect(parentsOf([person('Jan Roe', 'Department of Defense')]).actors).toEqual([
      { id: 'jan roe', name: 'Jan Roe', names: ['Jan Roe'], partOf: ['pentagon'] },
      { id: 'pentagon', name: 'Pentagon', names: ['Pentagon'], partOf: ['united states'] },
      { id: 'united states', name: 'United States', names: ['United States'] },
    ]);
  });

  test('is no part of itself', () => {
    expect(wholes([group('body', ['the Green Alliance'], 'Green Alliance')])).toEqual({ 'green alliance': [] });
  });

  test('may be more than one, told in order', () => {
    expect(wholes([person('Jan Roe', 'Valdoro Guild', 'Harrow Front', 'Tambo Union')])['jan roe']).toEqual(['harrow front', 'tambo union', 'valdoro guild']);
  });
});

describe('people by what they are', () => {
  const service = body('State Fire Service', 'SFS');
  test.each<readonly [string, readonly Group[], string, readonly string[]]>([
    [
      'firefighters are of the one fire service',
      [people('firefighters'), service, body('Green Alliance'), person('Anna Fire')],
      'firefighters',
      ['state fire service'],
    ],
    ['of two they are of neither', [people('firefighters'), service, body('Tambo Fire Service')], 'firefighters', []],
    ['police officers are of the police', [people('officers', 'police officers'), body('Tambo constables', 'Tambo police')], 'officers', ['tambo constables']],
    ['witnesses are of none', [people('witnesses'), service], 'witnesses', []],
    ['a police force is of the police', [people('police'), body('Tambo police')], 'tambo police', ['police']],
    ['its sources are not', [people('police'), body('Tambo police sources')], 'tambo police sources', []],
    ['nor is somebody of the crew by name', [people('crew'), person('Cameron Crew')], 'cameron crew', []],
    ['an office is not what bodies are of', [office('principal'), body('Principal Bank')], 'principal bank', []],
  ])('%s', (_, groups, id, expected) => {
    expect(wholes(groups)[id]).toEqual(expected);
  });
});

describe('ids', () => {
  test('are those of the first name, without an article', () => {
    const [guild, works] = [body('the Guild'), body('Lathe Works')];
    const { idOf } = parentsOf([guild, works]);
    expect([idOf(guild), idOf(works)]).toEqual(['guild', 'lathe works']);
  });

  test('are told apart for offices of several reports, and a body is none of those', () => {
    const offices = [office('mayor'), office('mayor'), office('mayor')];
    const { actors, idOf } = parentsOf([...offices, person('Jan Roe', 'Mayor')]);
    expect(offices.map(idOf)).toEqual(['mayor', 'mayor 2', 'mayor 3']);
    expect(actors.find(({ id }) => id === 'jan roe')?.partOf).toEqual(['mayor']);
    expect(actors.find(({ id }) => id === 'mayor')?.name).toBe('mayor');
  });

  test('tell the order of the actors', () => {
    const names = ['Tambo', 'Harrow', 'Zeta', 'Alpha', 'Marlow'];
    expect(parentsOf(names.map((name) => body(name))).actors.map(({ id }) => id)).toEqual(['alpha', 'harrow', 'marlow', 'tambo', 'zeta']);
  });
});
