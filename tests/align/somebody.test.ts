import { describe, expect, test } from 'vitest';
import { withThePerson } from '../../src/align/somebody.js';
import type { Slot } from '../../src/align/joins/slot.js';
import type { Claim } from '../../src/model/index.js';
import { UNNAMED_AGE } from '../../src/model/quantity.js';
import { count, idsIn, ofSomebody, slot } from './claims.js';

const claim = (report: string, who: string, words: string, attribute = 'fate'): Claim<'description'> => ofSomebody(report, who, words, attribute);

const CRITICAL = 'in critical condition';

describe('how somebody without a name is, and how the one with a name is', () => {
  test('the same words, and nobody else', () => {
    expect(idsIn(withThePerson([slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)])]))).toEqual([['b Jan Roe', 'a child']]);
  });

  test.each<[string, readonly Slot[]]>([
    ['other words', [slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', 'in stable condition')])]],
    ['two with names', [slot([claim('a', 'man', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)]), slot([claim('c', 'Karl Weber', CRITICAL)])]],
    ['two without', [slot([claim('a', 'child', CRITICAL)]), slot([claim('c', 'man', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)])]],
    ['one report that tells of both', [slot([claim('a', 'child', CRITICAL)]), slot([claim('a', 'Jan Roe', CRITICAL)])]],
    ['two events', [slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)], 'two')]],
    ['another attribute', [slot([claim('a', 'child', 'head', 'wound')]), slot([claim('b', 'Jan Roe', CRITICAL)])]],
    ['a woman, and a Peter', [slot([claim('a', 'woman', CRITICAL)]), slot([claim('b', 'Peter Weber', CRITICAL)])]],
  ])('apart stay %s', (_, slots) => {
    expect(withThePerson(slots)).toHaveLength(slots.length);
  });
});

describe('the only one whom an event hit, and the only one who is held for it', () => {
  const injured = (report: string, figure = 1): Slot => slot([count(figure, undefined, { report, attribute: 'injured' })]);
  const people = (slots: readonly Slot[]): readonly (readonly string[])[] =>
    withThePerson(slots)
      .filter(({ kind }) => kind === 'description')
      .map(({ claims }) => claims.map(({ id }) => id));

  test.each<[string, readonly Slot[], readonly (readonly string[])[]]>([
    [
      'in other words, and one has a name',
      [injured('a'), slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', 'discharged')])],
      [['b Jan Roe', 'a child']],
    ],
    ['by two words for one', [injured('a'), slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'teenager', 'recovered')])], [['a child', 'b teenager']]],
    [
      'the suspect, and who is held',
      [slot([claim('a', 'suspect', 'at large', 'custody')]), slot([claim('b', 'Jan Roe', 'in custody', 'custody')])],
      [['b Jan Roe', 'a suspect']],
    ],
  ])('are one: %s', (_, slots, expected) => {
    expect(people(slots)).toEqual(expected);
  });

  test.each<[string, readonly Slot[]]>([
    ['two hurt', [injured('a', 2), slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', 'discharged')])]],
    ['no figure', [slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', 'discharged')])]],
    [
      'one killed and one hurt',
      [injured('a'), slot([count(1, undefined, { report: 'b' })]), slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', 'discharged')])],
    ],
    ['a man and a child', [injured('a'), slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'man', 'discharged')])]],
    ['a driver beside one with a name', [injured('a'), slot([claim('a', 'driver', CRITICAL)]), slot([claim('a', 'Jan Roe', 'discharged')])]],
    ['a woman, and a Peter', [injured('a'), slot([claim('a', 'woman', CRITICAL)]), slot([claim('b', 'Peter Weber', 'discharged')])]],
    [
      'two with names',
      [injured('a'), slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', 'discharged')]), slot([claim('c', 'Karl Weber', 'discharged')])],
    ],
    [
      'several arrested',
      [
        slot([count(2, undefined, { report: 'b', attribute: 'arrested' })]),
        slot([claim('a', 'suspect', 'at large', 'custody')]),
        slot([claim('b', 'Jan Roe', 'in custody', 'custody')]),
      ],
    ],
  ])('are two: %s', (_, slots) => {
    expect(people(slots)).toHaveLength(slots.filter(({ kind }) => kind === 'description').length);
  });
});

describe('somebody without a name, and who has a name and an age', () => {
  const years = (report: string, who: string, figure: number): Slot =>
    slot([
      count(
        figure,
        { who },
        {
          report,
          attribute: 'age',
          value: { figure, min: figure, max: figure, unit: 'years of age', words: String(figure) },
          rule: who.includes(' ') ? 'by hand' : UNNAMED_AGE,
        },
      ),
    ]);
  const child = slot([claim('a', 'child', CRITICAL)]);
  const jan = slot([claim('b', 'Jan Roe', 'dead')]);
  const karl = slot([claim('b', 'Karl Weber', 'discharged')]);
  const people = (slots: readonly Slot[]): readonly (readonly string[])[] =>
    withThePerson(slots)
      .filter(({ kind }) => kind === 'description')
      .map(({ claims }) => claims.map(({ id }) => id));

  test.each<[string, readonly Slot[]]>([
    ['by a word for a child', [years('a', 'girl', 8)]],
    ['by the age alone', [years('a', 'person', 8)]],
    ['told twice', [years('a', 'girl', 8), years('a', 'person', 8)]],
  ])('are one: %s', (_, ages) => {
    expect(people([...ages, years('b', 'jan roe', 8), years('b', 'karl weber', 41), child, jan, karl])).toEqual([['b Jan Roe', 'a child'], ['b Karl Weber']]);
  });

  test.each<[string, readonly Slot[]]>([
    ['of another age', [years('a', 'girl', 7), years('b', 'jan roe', 8)]],
    ['two children of the report', [years('a', 'girl', 8), years('a', 'boy', 5), years('b', 'jan roe', 8)]],
    ['a man of that age', [years('a', 'man', 41), years('b', 'jan roe', 41)]],
    ['two with names of that age', [years('a', 'girl', 8), years('b', 'jan roe', 8), years('b', 'karl weber', 8)]],
    ['no age', [years('b', 'jan roe', 8)]],
  ])('are two: %s', (_, ages) => {
    expect(people([...ages, child, jan, karl])).toHaveLength(3);
  });

  test('are two where the report of the one tells of the other by name', () => {
    const named = slot([claim('a', 'Jan Roe', 'dead')]);
    expect(people([years('a', 'girl', 8), years('b', 'jan roe', 8), child, named])).toHaveLength(2);
  });
});
