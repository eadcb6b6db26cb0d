import { describe, expect, test } from 'vitest';
import { withoutIdleNames } from '../../src/align/cast.js';
import { reconcile } from '../../src/index.js';
import type { Claim } from '../../src/model/index.js';
import { actor, count, idsIn, ownText, slot } from './claims.js';

const claim = (report: string, words: string, attribute = 'named'): Claim<'actor'> =>
  actor(report, words, attribute, { id: `${report} ${attribute} ${words}`, value: { words, actor: words.toLowerCase() } });

describe('a name is a fact', () => {
  const both = [claim('a', 'Jon Reed'), claim('b', 'Jon Reed')];
  test('where two reports have it', () => {
    expect(idsIn(withoutIdleNames([slot(both)], ownText))).toEqual([['a named Jon Reed', 'b named Jon Reed']]);
  });
  test('and not where one has it, be it twice', () => {
    expect(withoutIdleNames([slot([claim('a', 'Jon Reed'), claim('a', 'Jon Reed')])], ownText)).toEqual([]);
  });
  test('but a figure that goes by the same word may be of one', () => {
    const figure = slot([count(3, undefined, { attribute: 'named' })]);
    expect(withoutIdleNames([figure], ownText)).toEqual([figure]);
  });
  test('nor where both carry one text', () => {
    const textOf = (report: string): string => (report === 'b' ? 'a' : report);
    expect(withoutIdleNames([slot(both)], textOf)).toEqual([]);
    expect(withoutIdleNames([slot([...both, claim('c', 'Jon Reed')])], textOf)).toHaveLength(1);
  });
  test('nor where both say what part he has in the story', () => {
    const part = slot([claim('a', 'Jon Reed', 'victim'), claim('b', 'Jon Reed', 'victim')]);
    expect(withoutIdleNames([part, slot(both)], ownText)).toEqual([part]);
  });
  test('nor where both tell of a place by that name', () => {
    const place = (report: string, name: string): Claim<'place'> => ({
      ...claim(report, name, 'hospital'),
      kind: 'place',
      value: { words: name, names: [name] },
    });
    const clinic = [claim('a', 'Oak Medical Center'), claim('b', 'Oak Medical Center')];
    const taken = slot([place('a', 'Oak Medical Center'), place('b', 'Oak Medical Center')]);
    expect(withoutIdleNames([taken, slot(clinic)], ownText)).toEqual([taken]);
    const elsewhere = slot([place('a', 'Elm Medical Center'), place('b', 'Elm Medical Center')]);
    expect(withoutIdleNames([elsewhere, slot(clinic)], ownText)).toHaveLength(2);
  });
  test('but where one of them does not', () => {
    const slots = [slot([claim('a', 'Jon Reed', 'victim')]), slot(both)];
    expect(withoutIdleNames(slots, ownText)).toEqual(slots);
  });
  test('and where two of three do', () => {
    const slots = [slot([claim('a', 'Jon Reed', 'victim'), claim('b', 'Jon Reed', 'victim')]), slot([...both, claim('c', 'Jon Reed')])];
    expect(withoutIdleNames(slots, ownText)).toEqual(slots);
  });
  test('and where each gives him another part', () => {
    const slots = [slot([claim('a', 'Jon Reed', 'victim')]), slot([claim('b', 'Jon Reed', 'suspect')]), slot(both)];
    expect(withoutIdleNames(slots, ownText)).toEqual(slots);
  });
  test('and where it is somebody else who has the part', () => {
    const slots = [slot([claim('a', 'Ann Lee', 'victim'), claim('b', 'Ann Lee', 'victim')]), slot(both)];
    expect(withoutIdleNames(slots, ownText)).toEqual(slots);
  });
});

describe('whom two reports name', () => {
  const told = (a: string, b: string): readonly string[] =>
    reconcile([
      { id: 'a', publisher: 'P', publishedAt: '2024-03-05', text: `A fire broke out at a mill in Harlan on Monday. ${a}` },
      { id: 'b', publisher: 'Q', publishedAt: '2024-03-05', text: `The fire at the mill in Harlan on Monday is out. ${b}` },
    ]).findings.flatMap(({ attribute, verdict, claims }) => (attribute === 'named' ? [`${verdict}: ${claims.map(({ text }) => text).join(' / ')}`] : []));
  test.each<[string, string, string, readonly string[]]>([
    ['alike', 'Marta Ruiz saw it.', 'Flames woke Marta Ruiz.', ['agreement: Marta Ruiz / Marta Ruiz']],
    ['in two spellings', 'Yusuf Patompo saw it.', 'Flames woke Yusup Patompo.', ['agreement: Yusuf Patompo / Yusup Patompo']],
    ['with an initial more', 'Elias Johnson saw it.', 'Flames woke Elias L. Johnson.', ['refinement: Elias Johnson / Elias L. Johnson']],
    ['two people', 'Marta Ruiz saw it.', 'Flames woke Pablo Ruiz.', []],
  ])('%s', (_, a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });
});
