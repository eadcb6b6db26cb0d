import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/align/blame.js';
import { holdersOf } from '../../src/align/roles.js';
import type { Claim, ResponsibilityValue } from '../../src/model/index.js';
import { event } from './claims.js';

const base = (id: string) =>
  ({
    id,
    report: 'a',
    span: { start: 0, end: 1 },
    text: 'x',
    speakers: [],
    polarity: 'affirmed',
    certainty: 'stated',
    event: event('a'),
    rule: 'by hand',
  }) as const;
const blame = (words: string, stance: ResponsibilityValue['stance'], attribute = 'responsible'): Claim<'responsibility'> => ({
  ...base(words),
  kind: 'responsibility',
  attribute,
  value: { words, stance, actor: words.toLowerCase() },
});
const actor = (words: string, attribute: string, id = words.toLowerCase()): Claim<'actor'> => ({
  ...base(words),
  kind: 'actor',
  attribute,
  value: { words, actor: id },
});

const words = (groups: readonly (readonly Claim[])[]): readonly (readonly string[])[] => groups.map((group) => group.map(({ id }) => id));

describe('who is responsible', () => {
  test('is one fact, whoever accuses', () => {
    expect(words(accountOf([blame('Oria', 'blames'), blame('Front', 'claims'), blame('Doria', 'denies')]))).toEqual([['Oria', 'Front', 'Doria']]);
  });
  test('that nobody has claimed it says nothing of those who are blamed', () => {
    expect(words(accountOf([blame('no one', 'none'), blame('Oria', 'blames')]))).toEqual([['no one'], ['Oria']]);
  });
  test('but it is answered by whoever claims it', () => {
    expect(words(accountOf([blame('no one', 'none'), blame('Front', 'claims')]))).toEqual([['no one', 'Front']]);
  });
  test('that nobody knows who it was is answered by whoever is blamed', () => {
    expect(words(accountOf([blame('not known', 'none'), blame('Oria', 'blames')]))).toEqual([['not known', 'Oria']]);
  });
  test('who it was and what it was are one question', () => {
    const [together] = accountOf([blame('bandits', 'blames'), blame('drone', 'blames', 'cause')]);
    expect(together!.map(({ id, attribute, readAs }) => [id, attribute, readAs])).toEqual([
      ['bandits', 'responsible', undefined],
      ['drone', 'responsible', 'cause'],
    ]);
  });
  test('causes and what is not known of them are one fact', () => {
    expect(words(accountOf([blame('not known', 'none', 'cause'), blame('leak', 'blames', 'cause')]))).toEqual([['not known', 'leak']]);
  });
  test('everybody claims a victory of their own', () => {
    expect(words(accountOf([blame('Ruiz', 'claims', 'victory'), blame('Dias', 'claims', 'victory')]))).toEqual([['Ruiz'], ['Dias']]);
  });
});

describe('who holds a role', () => {
  test('two captains of two ships are two facts', () => {
    expect(words(holdersOf([actor('Yusuf Ali', 'captain'), actor('Jorge Dias', 'captain')]))).toEqual([['Yusuf Ali'], ['Jorge Dias']]);
  });
  test('one actor, or one surname, is one fact', () => {
    expect(words(holdersOf([actor('Anna Kowal', 'captain'), actor('A. Kowal', 'captain'), actor('Ania', 'captain', 'anna kowal')]))).toEqual([
      ['Anna Kowal', 'A. Kowal', 'Ania'],
    ]);
  });
  test('what an event has once is held against each other', () => {
    expect(words(holdersOf([actor('drones', 'means'), actor('rockets', 'means')]))).toEqual([['drones', 'rockets']]);
  });
});
