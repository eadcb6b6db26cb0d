import { describe, expect, test } from 'vitest';
import { actorIdOf, type ActorMention, actorsIn, liesIn, withParents } from '../../../src/align/names/index.js';
import type { Name } from '../../../src/model/index.js';

const person = (name: string, title?: string): Name => ({ name, sort: 'person', ...(title === undefined ? {} : { title }) });
const a = (name: string | Name): ActorMention => ({ report: 'a', name });
const b = (name: string | Name): ActorMention => ({ report: 'b', name });

describe('a phrase that comes more than once', () => {
  const called = (title: string | undefined, of?: string): ActorMention => a({ ...person('Jan Roe', title), ...(of !== undefined && { of }) });
  const read = (mentions: readonly ActorMention[]) => [mentions, mentions.toReversed()].map((order) => actorsIn(order));
  const partOf = (id: string, mentions: readonly ActorMention[]) => read(mentions).map(({ actors }) => actors.find((actor) => actor.id === id)?.partOf);

  test('means what says most of it, in any order', () => {
    const mentions = [called(undefined), called('Pentagon spokesman'), called('spokesman')];
    expect(partOf('jan roe', mentions)).toEqual([['pentagon'], ['pentagon']]);
  });
  test('means somebody where it is recognised as that', () => {
    expect(partOf('boston', [a('Boston'), a(person('Boston'))])).toEqual([undefined, undefined]);
  });
  test('means who belongs to a body before who has a title', () => {
    expect(partOf('jan roe', [called('mayor'), called(undefined, 'Tambo Guild')])).toEqual([['tambo guild'], ['tambo guild']]);
  });
  test('means who has a title as well before who has none', () => {
    for (const mentions of [
      [called(undefined), called('mayor'), a('the mayor')],
      [called(undefined, 'Tambo Guild'), called('mayor', 'Tambo Guild'), a('the mayor')],
    ])
      expect(read(mentions).map((table) => actorIdOf(table, 'a', 'the mayor'))).toEqual(['jan roe', 'jan roe']);
  });
  test('means one of two that say as much, always the same', () => {
    expect(partOf('jan roe', [called(undefined, 'Zeta Guild'), called(undefined, 'Alpha Guild')])).toEqual([['alpha guild'], ['alpha guild']]);
  });
  test('means what the first report says where they differ', () => {
    const mentions = [a('police'), b({ name: 'police', sort: 'organisation' }), b('Houston police'), b('Dallas police')];
    expect(partOf('houston police', mentions)).toEqual([['police'], ['police']]);
  });
});

test('a name over two lines has the other names that the text gives it', () => {
  const table = actorsIn([a({ name: 'Northern\n  Front', sort: 'organisation' }), a('ZK')], new Map([['a', 'The Northern Front (ZK) lost.']]));
  expect(actorIdOf(table, 'a', 'ZK')).toBe('northern front');
});

describe('the names of an actor', () => {
  const namesOf = (id: string, ...mentions: readonly ActorMention[]) => actorsIn(mentions).actors.find((actor) => actor.id === id)?.names;
  test('stand with the fullest first', () => {
    expect(namesOf('alan brandt', a('Brandt'), a('Alan Brandt'))).toEqual(['Alan Brandt', 'Brandt']);
    expect(namesOf('valdoro instruments asa', a('Valdoro'), a('Valdoro Instruments ASA'), a('Valdoro Instruments'))).toEqual([
      'Valdoro Instruments ASA',
      'Valdoro Instruments',
      'Valdoro',
    ]);
  });
  test('and the usual one of a known body before all', () => {
    expect(namesOf('pentagon', a('Department of Defense'), a('the Pentagon'))?.[0]).toBe('Pentagon');
  });
});

describe('short forms', () => {
  const one = (first: ActorMention, second: ActorMention): boolean => {
    const table = actorsIn([first, second]);
    const [x, y] = [first, second].map(({ report, name }) => actorIdOf(table, report, typeof name === 'string' ? name : name.name));
    return x !== undefined && x === y;
  };
  test.each<readonly [string, ActorMention, ActorMention, boolean]>([
    ['a given name in the same report', a(person('Anna Kowal')), a(person('Anna')), true],
    ['a given name in another', a(person('Anna Kowal')), b(person('Anna')), false],
    ['a surname that is a given name as well, in the same report', a(person('Johnathan Manuel')), a(person('Manuel')), true],
    ['the same in another', a(person('Johnathan Manuel')), b(person('Manuel')), false],
    ['a given name that no list has, in the same report', a(person('Zhyara Oldman')), a(person('Zhyara')), true],
    ['the same in another', a(person('Zhyara Oldman')), b(person('Zhyara')), false],
    ['a surname in another report', a(person('Anna Kowal')), b('Kowal'), true],
    ['another surname', a(person('Anna Kowal')), b('Nowak'), false],
    ['an office and its holder', a(person('Sami Haddad', 'foreign minister')), a('the foreign minister'), true],
    ['an office and its holder, in other reports', a(person('Sami Haddad', 'foreign minister')), b('the foreign minister'), false],
    ['another office', a(person('Sami Haddad', 'foreign minister')), a('the transport minister'), false],
    ['the first word of a body', a('Valdoro Instruments'), a('Valdoro'), true],
    ['a head that one body has', a('the Green Alliance'), a('the alliance'), true],
    ['people by what they are', a('police'), a('the Police Union'), false],
  ])('%s', (_, first, second, expected) => {
    expect(one(first, second)).toBe(expected);
    expect(one(second, first)).toBe(expected);
  });
});

test('nobody has parents whom no table knows', () => {
  const table = actorsIn([a('police')]);
  expect(withParents(table, ['nobody'])).toEqual([]);
  expect(withParents(table, ['police', 'nobody']).map(({ id }) => id)).toEqual(['police']);
});

test.each<readonly [readonly string[], readonly string[], boolean]>([
  [['Tehran', 'Toronto'], ['Iran'], false],
  [['Tehran', 'Toronto'], ['Iran', 'Canada'], true],
  [['Iran', 'Canada'], ['Iran', 'Canada', 'Iraq'], true],
  [['Yangon'], ['Burma'], true],
  [['Houston'], ['Tex.'], true],
  [['Houston'], ['Burma'], false],
  [['Tehran'], [], false],
  [[], ['Iran'], false],
])('%s lie in %s: %s', (inner, outer, expected) => {
  const place = (names: readonly string[]) => ({ words: names.join(' and '), names });
  expect(liesIn(place(inner), place(outer))).toBe(expected);
});
