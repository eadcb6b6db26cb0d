/** Sums that the domains name, over figures of one report and of several. */
import { describe, expect, test } from 'vitest';
import { bySum } from '../../../src/align/additions/named.js';
import type { Event, ExtractedClaim, SumOf } from '../../../src/model/index.js';
import { count } from '../claims.js';
import { by, figureIn } from './figure.js';

type Figure = ExtractedClaim<'quantity'>;
type More = Partial<Figure>;

const texts = new Map([
  ['ferry', '177 aboard, 163 passengers and 14 crew'],
  ['infants', '177 aboard, 163 passengers, 2 infants and 14 crew'],
  ['list', '165 passengers and 14 crew'],
  ['far', `165 passengers${' '.repeat(200)}14 crew`],
  ['shots', '12 shot, 1 dead'],
  ['toll', '1 killed, 11 injured'],
]);
const told = (report: string, attribute: string, words: string, more: More = {}): Figure => figureIn(texts.get(report)!, words, { report, attribute, ...more });

/** "177 = 163 + 14, all" */
const sums = (sum: SumOf, ...figures: readonly Figure[]): readonly string[] => {
  const byAttribute = new Map(
    [sum.whole, ...sum.parts].map((attribute): [string, readonly Figure[]] => [attribute, figures.filter((figure) => figure.attribute === attribute)]),
  );
  return bySum(sum, { id: 'e' } as Event, byAttribute, texts).map(
    ({ whole, parts, told: how }) => `${whole.value.min} = ${parts.map(({ value }) => value.min).join(' + ')}, ${how}`,
  );
};

const ABOARD: SumOf = { whole: 'aboard', parts: ['passengers', 'crew'], complete: true };
const whole = (more: More = {}, report = 'ferry'): Figure => told(report, 'aboard', '177 aboard', more);
const passengers = (more: More = {}, report = 'ferry'): Figure => told(report, 'passengers', '163 passengers', more);
const crew = (more: More = {}, report = 'ferry'): Figure => told(report, 'crew', '14 crew', more);

describe('a whole and its parts in one report', () => {
  test('are all, by one voice', () => {
    expect(sums(ABOARD, whole(), passengers(), crew())).toEqual(['177 = 163 + 14, all']);
    expect(sums(ABOARD, whole(by('police')), passengers(by('police')), crew(by('police')))).toEqual(['177 = 163 + 14, all']);
  });

  test.each<[string, readonly Figure[]]>([
    ['the whole is told by somebody else', [whole(by('police')), passengers(), crew()]],
    ['one part is told by somebody else', [whole(), passengers(), crew(by('the mayor'))]],
    ['the whole is hedged', [whole({ certainty: 'hedged' }), passengers(), crew()]],
    ['one part is hedged', [whole(), passengers(), crew({ certainty: 'hedged' })]],
    ['others stand among them', [whole({}, 'infants'), passengers({}, 'infants'), crew({}, 'infants')]],
  ])('may not be all where %s', (_, figures) => expect(sums(ABOARD, ...figures)).toEqual(['177 = 163 + 14, open']));

  test('may not be all where the domain does not say that they are', () => {
    expect(sums({ whole: 'aboard', parts: ['passengers', 'crew'] }, whole(), passengers(), crew())).toEqual(['177 = 163 + 14, open']);
  });

  const atLeast: More = { value: { min: 14, unit: 'people', words: 'at least 14' } };
  test.each<[string, readonly Figure[]]>([
    ['a part is missing', [whole(), passengers()]],
    ['the whole is missing', [passengers(), crew()]],
    ['the whole is a bound', [whole(atLeast), passengers(), crew()]],
    ['a part is a bound', [whole(), passengers(), crew(atLeast)]],
    ['a part is of a group among others', [whole(), passengers(), crew({ scope: { part: true, who: 'stewards' } })]],
    ['one part is of a group that the whole is not of', [whole(), passengers({ scope: { who: 'girls' } }), crew()]],
    ['one part is of another group than the whole', [whole({ scope: { who: 'students' } }), passengers(), crew({ scope: { who: 'girls' } })]],
  ])('are none where %s', (_, figures) => expect(sums(ABOARD, ...figures)).toEqual([]));

  test('may be of one group', () => {
    const students: More = { scope: { who: 'students' } };
    expect(sums(ABOARD, whole(students), passengers(students), crew(students))).toEqual(['177 = 163 + 14, all']);
  });
});

describe('a whole of one report and the parts of another', () => {
  const listed = (more: More = {}, report = 'list'): readonly Figure[] => [
    told(report, 'passengers', '165 passengers', more),
    told(report, 'crew', '14 crew', more),
  ];

  test('cannot be less than the parts that one voice lists', () => {
    expect(sums(ABOARD, whole(), ...listed())).toEqual(['177 = 165 + 14, among all']);
    expect(sums(ABOARD, whole(by('police')), ...listed(by('the mayor')))).toEqual(['177 = 165 + 14, among all']);
  });

  test.each<[string, readonly Figure[]]>([
    ['one speaker gives both, perhaps at another hour', [whole(by('police')), ...listed(by('police', 'the mayor'))]],
    ['the whole is of a group', [whole({ scope: { who: 'women' } }), ...listed()]],
    ['the parts stand far apart', [whole(), ...listed({}, 'far')]],
  ])('may be anything where %s', (_, figures) => expect(sums(ABOARD, ...figures)).toEqual(['177 = 165 + 14, open']));

  test('are held against the wholes of twelve reports, and of no more', () => {
    const wholes = Array.from({ length: 13 }, (_, i) => count(177, undefined, { attribute: 'aboard', report: `r${i}` }));
    expect(sums(ABOARD, ...wholes, ...listed())).toHaveLength(12);
  });
});

describe('a part that is told of among those of the whole', () => {
  const SHOT: SumOf = { whole: 'shot', parts: ['killed', 'injured'] };
  const shot = told('shots', 'shot', '12 shot');
  const dead = told('shots', 'killed', '1 dead', { scope: { part: true } });
  const injured = told('toll', 'injured', '11 injured');

  test('makes it with what another report tells', () => expect(sums(SHOT, shot, dead, injured)).toEqual(['12 = 1 + 11, open']));
  test('makes it beside all that another report tells', () => {
    expect(sums(SHOT, shot, dead, told('toll', 'killed', '1 killed'), injured)).toEqual(['12 = 1 + 11, open', '12 = 1 + 11, open']);
  });
  test('makes it with what its own report tells', () => {
    expect(sums(SHOT, shot, dead, { ...injured, report: 'shots' })).toEqual(['12 = 1 + 11, open']);
  });
  test('makes none by itself', () => expect(sums(SHOT, shot, dead)).toEqual([]));
  test('is told once where it is told of in no report but the other', () => {
    expect(sums(SHOT, shot, told('toll', 'killed', '1 killed'), injured)).toEqual(['12 = 1 + 11, open']);
  });
});
