import { describe, expect, test } from 'vitest';
import { isNameless, withNames } from '../../src/align/unnamed.js';
import type { Claim } from '../../src/model/index.js';
import { actor, idsIn, slot } from './claims.js';

const claim = (report: string, words: string, attribute = 'victim'): Claim<'actor'> => actor(report, words, attribute, { id: `${report} ${words}` });

describe('whom nobody named yet', () => {
  test('is the one whom another report names', () => {
    expect(idsIn(withNames([slot([claim('a', 'not identified')]), slot([claim('b', 'Alan Reed')])]))).toEqual([['b Alan Reed', 'a not identified']]);
  });
  test('may be any of two', () => {
    const slots = [slot([claim('a', 'not identified')]), slot([claim('b', 'Alan Reed')]), slot([claim('b', 'Bo Lee')])];
    expect(withNames(slots)).toEqual(slots);
  });
  test('is the one of its own event', () => {
    const slots = [slot([claim('a', 'not identified')]), slot([claim('b', 'Alan Reed')]), slot([claim('b', 'Bo Lee')], 'two')];
    expect(idsIn(withNames(slots))).toEqual([['b Alan Reed', 'a not identified'], ['b Bo Lee']]);
  });
  test('is none of another event, be it the only one named', () => {
    const slots = [slot([claim('a', 'not identified')]), slot([claim('b', 'Alan Reed')], 'two')];
    expect(withNames(slots)).toEqual(slots);
  });
  test('is another than the one whom the same report names', () => {
    const slots = [slot([claim('a', 'not identified')]), slot([claim('a', 'Alan Reed'), claim('b', 'Alan Reed')])];
    expect(withNames(slots)).toEqual(slots);
  });
  test('has the same role', () => {
    const slots = [slot([claim('a', 'not identified', 'suspect')]), slot([claim('b', 'Alan Reed')])];
    expect(withNames(slots)).toEqual(slots);
  });
  test('"not identified" names nobody, and a name is one', () => {
    expect([claim('a', 'not identified'), claim('a', 'Alan Reed'), claim('a', 'not identified', 'captain')].map(isNameless)).toEqual([true, false, false]);
  });
});
