import { describe, expect, test } from 'vitest';
import { aliasesIn } from '../../../src/align/names/aliases.js';
import { jaroWinkler, soundsOf } from '../../../src/align/names/jaro-winkler.js';
import { setsOf } from '../../../src/align/names/sets.js';
import { merged, pair } from '../../../src/align/names/word-likeness.js';

describe('two words of names', () => {
  const like = (a: string, b: string, bodies: boolean): number => pair([a], [b], bodies).score;
  const APART: readonly (readonly [string, string])[] = [
    ['anna', 'peter'],
    ['b', 'anna'],
    ['44', '45'],
    ['a320', 'a321'],
    ['north', 'northern'],
    ['iran', 'iraq'],
    ['lind', 'lindemann'],
    ['ivan', 'ivanovich'],
    ['brigade', 'brigade7'],
    ['eastern', 'easter'],
    ['northern', 'southern'],
    ['kingston', 'kingstown'],
    ['alexander', 'alexandrovich'],
    ['li', 'leah'],
  ];

  test.each(APART)('%s and %s do not go together', (a, b) => {
    for (const bodies of [true, false]) expect([like(a, b, bodies), like(b, a, bodies)]).toEqual([0, 0]);
  });

  test.each<readonly [string, string, number]>([
    ['anna', 'anna', 1],
    ['iran', 'iranian', 1],
  ])('%s and %s do, of people and of bodies', (a, b, score) => {
    for (const bodies of [true, false]) expect([like(a, b, bodies), like(b, a, bodies)]).toEqual([score, score]);
  });

  // As near as Winkler's measure says.
  test.each<readonly [string, string, number]>([
    ['iranian', 'iranain', 0.971],
    ['ivanovic', 'ivanovich', 0.978],
    ['meteorology', 'meteorological', 0.925],
  ])('%s and %s do, of people and of bodies, by their letters', (a, b, score) => {
    for (const bodies of [true, false]) for (const each of [like(a, b, bodies), like(b, a, bodies)]) expect(each).toBeCloseTo(score, 3);
  });

  test.each<readonly [string, string, number]>([
    ['a', 'anna', 0.9],
    ['bill', 'william', 0.92],
    ['lee', 'li', 0.86],
  ])('%s and %s do, of people alone', (a, b, score) => {
    expect([like(a, b, false), like(b, a, false)]).toEqual([score, score]);
    expect([like(a, b, true), like(b, a, true)]).toEqual([0, 0]);
  });

  test('kasim and qasim do, of people alone: they sound alike', () => {
    for (const each of [like('kasim', 'qasim', false), like('qasim', 'kasim', false)]) expect(each).toBeCloseTo(0.88, 3);
    expect(like('kasim', 'qasim', true)).toBe(0);
  });

  test('maria and mario do not, of people: both are names of their own', () => {
    expect([like('maria', 'mario', false), like('mario', 'maria', false)]).toEqual([0, 0]);
  });
  test('in the name of a body they are words like others', () => {
    expect(like('maria', 'mario', true)).toBeCloseTo(0.92, 3);
  });
  test('and a given name beside a word that is none is a word like others', () => {
    for (const each of [like('mario', 'marios', false), like('marios', 'mario', false)]) expect(each).toBeCloseTo(0.967, 3);
  });
});

describe('the words of two names', () => {
  test('go together in any order', () => {
    expect(pair(['anna', 'kowal'], ['kowal', 'anna'], false)).toEqual({ score: 1, spareA: [], spareB: [], pairs: 2, least: 1 });
  });
  test('or have one too many', () => {
    expect(pair(['anna', 'maria', 'kowal'], ['kowal'], false)).toEqual({ score: 1, spareA: ['anna', 'maria'], spareB: [], pairs: 1, least: 1 });
    expect(pair(['kowal'], ['anna', 'kowal'], false)).toMatchObject({ spareA: [], spareB: ['anna'] });
    expect(pair(['jan', 'jan'], ['jan'], false)).toMatchObject({ spareA: ['jan'], spareB: [], pairs: 1 });
  });
  test('weigh as much as they are long', () => {
    const { score, least } = pair(['anna', 'kowal'], ['a', 'kowal'], false);
    expect(score).toBeCloseTo((0.9 * 4 + 5) / 9, 10);
    expect(least).toBe(0.9);
  });
  test('the likest first', () => {
    expect(pair(['lindemann'], ['lindeman', 'lindemann'], false)).toMatchObject({ score: 1, spareB: ['lindeman'] });
    expect(pair(['lindeman', 'lindemann'], ['lindemann'], false)).toMatchObject({ score: 1, spareA: ['lindeman'] });
  });
  test('an initial with the name that stands where it does, or the nearest', () => {
    expect(pair(['kowal', 'a'], ['anna', 'adam'], false)).toMatchObject({ spareA: ['kowal'], spareB: ['anna'] });
    expect(pair(['kowal', 'a'], ['nowak', 'adam', 'anna'], false)).toMatchObject({ spareA: ['kowal'], spareB: ['nowak', 'anna'] });
  });
  test('where less is asked, less will do', () => {
    expect(pair(['kasim'], ['qasim'], true)).toMatchObject({ pairs: 0 });
    expect(pair(['kasim'], ['qasim'], true, 0.88)).toMatchObject({ pairs: 1, spareA: [], spareB: [] });
  });
  test('or have nothing in common', () => {
    expect(pair(['anna'], ['peter'], false)).toEqual({ score: 0, spareA: ['anna'], spareB: ['peter'], pairs: 0, least: 1 });
  });
  test.each<readonly [readonly string[], readonly string[], readonly string[]]>([
    [['patr', 'ushev'], ['patrushev'], ['patrushev']],
    [
      ['good', 'will', 'fund'],
      ['goodwill', 'fund'],
      ['goodwill', 'fund'],
    ],
    [['a', 'b'], ['ab'], ['a', 'b']],
    [['k', 'im'], ['kim'], ['k', 'im']],
    [
      ['good', 'will'],
      ['good', 'fund'],
      ['good', 'will'],
    ],
    [['fund', 'good', 'will'], ['goodwill'], ['fund', 'goodwill']],
  ])('%s beside %s: %s', (words, other, expected) => {
    expect(merged(words, other)).toEqual(expected);
  });
});

// Winkler (1994), to three places.
test.each([
  ['shackleford', 'shackelford', 0.982],
  ['dunningham', 'cunnigham', 0.896],
  ['nichleson', 'nichulson', 0.956],
  ['jones', 'johnson', 0.832],
  ['massey', 'massie', 0.933],
  ['abroms', 'abrams', 0.922],
  ['hardin', 'martinez', 0.722],
  ['jeraldine', 'geraldine', 0.926],
  ['michelle', 'michael', 0.921],
  ['julies', 'julius', 0.933],
  ['tanya', 'tonya', 0.88],
  ['sean', 'susan', 0.805],
  ['jon', 'john', 0.933],
  // The same letter too far away is not in common.
  ['ada', 'dan', 0],
])('%s / %s', (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  expect(jaroWinkler(b, a)).toBeCloseTo(expected, 3);
});

test.each([
  ['khartoum', 'kartum'],
  ['schultz', 'shults'],
  ['philip', 'filip'],
  ['qasim', 'kasim'],
  ['cesar', 'sesar'],
  ['carl', 'karl'],
  ['jan', 'yan'],
  ['wolf', 'volf'],
  ['anna', 'ena'],
  ['ghani', 'gani'],
  ['dhaka', 'daka'],
  ['bhutto', 'buto'],
  ['zoran', 'soran'],
  ['xavier', 'shavier'],
  ['thomas', 'tomas'],
  ['jack', 'jak'],
])('%s sounds like %s', (a, b) => {
  expect(soundsOf(a)).toBe(soundsOf(b));
});

test.each([
  ['khartoum', 'krtm'],
  ['anna', 'An'],
  ['lassa', 'ls'],
  ['nannini', 'nn'],
  ['schultz', 'Xlts'],
  ['', ''],
])('the sounds of “%s”', (word, sounds) => {
  expect(soundsOf(word)).toBe(sounds);
});

test('the other names that a text gives', () => {
  const aliases = aliasesIn(
    'The National Union (ZK) lost. The National Union (ZK) and the National Union (NU) met the Harrow Front, also known as Jund al-Harra. It was formerly called the Green Alliance.',
  );
  expect(aliases.get('National Union')).toEqual(['ZK', 'NU']);
  expect(aliases.get('Harrow Front')).toEqual(['Jund al-Harra']);
  expect(aliases.get('The National Union')).toEqual(['ZK']);
  expect(aliases.get('known as')).toBeUndefined();
  expect(aliasesIn('It met (at noon) the Harrow Front (H).').size).toBe(0);
});

test('sets that are joined', () => {
  const sets = setsOf(5);
  sets.join(2, 1);
  sets.join(3, 2);
  sets.join(3, 1);
  expect([0, 1, 2, 3, 4].map(sets.rootOf)).toEqual([0, 1, 1, 1, 4]);
  expect(sets.membersOf(3).toSorted()).toEqual([1, 2, 3]);
  expect(sets.membersOf(0)).toEqual([0]);
});
