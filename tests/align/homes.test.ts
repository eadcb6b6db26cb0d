import { describe, expect, test } from 'vitest';
import { isHome, whoseHome, withHomes } from '../../src/align/homes.js';
import type { Claim } from '../../src/model/index.js';
import { event, idsIn, ownText, slot } from './claims.js';

const claim = (report: string, who: string, place = 'Arles', attribute = 'home'): Claim<'place'> => ({
  id: `${report} ${who}`,
  report,
  kind: 'place',
  attribute,
  value: { words: place, names: [place] },
  scope: { who },
  span: { start: 0, end: 1 },
  text: who,
  speakers: [],
  polarity: 'affirmed',
  certainty: 'stated',
  event: event(report),
  rule: 'by hand',
});

describe('whose home it is', () => {
  test('a scene is no home', () => expect([claim('a', 'man'), claim('a', 'man', 'Arles', 'place')].map(isHome)).toEqual([true, false]));

  test('by the actor, where there is a name; else by the place as well', () => {
    const actorOf = (): string => 'ana ruiz';
    expect(['Ana Ruiz', 'man'].map((who) => whoseHome(claim('a', who, 'South Kalu'), actorOf))).toEqual(['ana ruiz', 'man south kalu']);
  });

  test('somebody without a name is the one who is named with the place', () => {
    expect(idsIn(withHomes([slot([claim('a', 'child')]), slot([claim('b', 'Ana Ruiz')])], ownText))).toEqual([['b Ana Ruiz', 'a child']]);
  });
  test('of two by name it may be either', () => {
    const slots = [slot([claim('a', 'child')]), slot([claim('b', 'Ana Ruiz')]), slot([claim('b', 'Jan Roe')])];
    expect(withHomes(slots, ownText)).toEqual([]);
  });
  test('somebody told by a trade may be the woman; a man is no woman', () => {
    expect(idsIn(withHomes([slot([claim('a', 'person')]), slot([claim('b', 'woman')])], ownText))).toEqual([['b woman', 'a person']]);
    expect(withHomes([slot([claim('a', 'man')]), slot([claim('b', 'woman')])], ownText)).toEqual([]);
  });
  test('another place is that of another', () => {
    expect(withHomes([slot([claim('a', 'child')]), slot([claim('b', 'Ana Ruiz', 'Lyon')])], ownText)).toEqual([]);
  });
  test('a seat is no home', () => {
    expect(withHomes([slot([claim('a', 'child')]), slot([claim('b', 'Velmor', 'Arles', 'seat')])], ownText)).toEqual([]);
  });
  test('other slots stay as they are', () => {
    const slots = [slot([claim('a', 'man', 'Arles', 'place')])];
    expect(withHomes(slots, ownText)).toEqual(slots);
  });
});
