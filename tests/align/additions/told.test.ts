/** A whole and the groups told behind it, by the words between them. */
import { describe, expect, test } from 'vitest';
import { byWords } from '../../../src/align/additions/told.js';
import { additionsIn } from '../../../src/align/additions/index.js';
import type { Event, ExtractedClaim, Fact, Report } from '../../../src/model/index.js';
import { by, figureIn } from './figure.js';

type Figure = ExtractedClaim<'quantity'>;

const event = { id: 'e' } as Event;
/** "31 = 20 + 11, all" for each addition; every figure that begins with "part" is of a group. */
const told = (text: string, words: readonly string[], more: (words: string) => Partial<Figure> = () => ({})): readonly string[] =>
  byWords(
    'killed',
    event,
    words.map((each) => figureIn(text, each, more(each))),
    text,
  ).map(({ whole, parts, told: how }) => `${whole.value.min} = ${parts.map(({ value }) => value.min).join(' + ')}, ${how}`);

const ALL = ['31 people', 'part 20 men', 'part 8 women', 'part 3 children'];
const TWO = ALL.slice(0, 3);

describe('a list of all', () => {
  test.each<[string, readonly string[]]>([
    ['31 people, 20 men and 8 women', TWO],
    ['31 people: 20 men and 8 women.', TWO],
    ['31 people (20 men, and 8 women), police said', TWO],
    ['31 people, 20 men and 8 women, police said', TWO],
    ['31 people, 20 men and 8 women. And others?', TWO],
    ['31 people, 20 men and 8 women at dawn, 3 hours after the alarm', TWO],
    ['31 people, 20 men and 8 women, who had been at prayer in the hall when it fell, and more', TWO],
  ])('%s', (text, words) => expect(told(text, words)).toEqual(['31 = 20 + 8, all']));

  test('of three', () => expect(told('31 people: 20 men, 8 women and 3 children', ALL)).toEqual(['31 = 20 + 8 + 3, all']));
});

describe('groups that may overlap, or are not all', () => {
  test.each<[string, readonly string[]]>([
    ['31 people, among them 20 men and 8 women', TWO],
    ['31 people, including: 20 men and 8 women', TWO],
    ['31 people with 20 men and 8 women', TWO],
    ['31 people, 20 men, 8 women', TWO],
    ['31 people, 20 men with 8 women', TWO],
    ['31 people, 20 men and 8 women, and many more', TWO],
    ['31 people, 20 men and 8 women as well as their dogs', TWO],
    ['31 people, 20 men and 8 women of 5 villages', TWO],
    ['31 people, 20 men and 8 women, 3 guards', TWO],
    ['31 people (20 men and 8 women), 3 guards', TWO],
  ])('%s', (text, words) => expect(told(text, words)).toEqual(['31 = 20, within', '31 = 8, within']));

  test('of three, where words stand between two of them', () => {
    expect(told('31 people: 20 men from Lima, 8 women and 3 children', ALL)).toEqual(['31 = 20, within', '31 = 8, within', '31 = 3, within']);
  });
  test('one', () => expect(told('31 people, 20 men', ALL.slice(0, 2))).toEqual(['31 = 20, within']));
  test('one of which is a bound', () => {
    const atLeast = (words: string): Partial<Figure> => (words === 'part 8 women' ? { value: { min: 8, unit: 'women', words } } : {});
    expect(told('31 people, 20 men and 8 women', TWO, atLeast)).toEqual(['31 = 20, within', '31 = 8, within']);
  });
});

describe('what is hedged is open', () => {
  const hedged = (which: string) => (words: string) => (words === which ? { certainty: 'hedged' as const } : {});
  test('in a list', () => {
    for (const which of TWO) expect(told('31 people, 20 men and 8 women', TWO, hedged(which))).toEqual(['31 = 20 + 8, open']);
  });
  test('of groups that may overlap, by each', () => {
    const text = '31 people, including 20 men and 8 women';
    expect(told(text, TWO, hedged('31 people'))).toEqual(['31 = 20, open', '31 = 8, open']);
    expect(told(text, TWO, hedged('part 8 women'))).toEqual(['31 = 20, within', '31 = 8, open']);
  });
});

describe('no groups of it', () => {
  test.each<[string, readonly string[]]>([
    ['31 people', TWO.slice(0, 1)],
    ['31 people. 20 men and 8 women', TWO],
    ['31 people; 20 men and 8 women', TWO],
    ['31 people, 2 dogs, 20 men and 8 women', TWO],
    ['31 people, 20 men', ['31 people', '20 men']],
    ['31 people, 20 men', ['part 31 people', 'part 20 men']],
  ])('%s', (text, words) => expect(told(text, words)).toEqual([]));

  test('where they are told by somebody else', () => {
    expect(told('31 people, 20 men and 8 women', TWO, (words) => (words === '31 people' ? by('police') : by('a doctor')))).toEqual([]);
  });
  test('from where another sentence begins', () => {
    expect(told('31 people, 20 men. 8 women', TWO)).toEqual(['31 = 20, within']);
  });
});

test('the figures of an event are looked at in the order of the text, whichever facts they are of', () => {
  const text = '31 people, including 20 men. Hurt: 5 people, including 3 women.';
  const report: Report = { id: 'a', publisher: 'Paper', text };
  const fact = (id: string, ...claims: readonly Figure[]): Fact => ({ event: { id }, claims, reports: [report] }) as unknown as Fact;
  const [men, people] = [figureIn(text, 'part 20 men'), figureIn(text, '31 people')];
  const hurt = [figureIn(text, 'part 3 women', { attribute: 'injured' }), figureIn(text, '5 people', { attribute: 'injured' })];
  const found = additionsIn([fact('e', men), fact('e', people, ...hurt)], []);
  expect(found.map(({ attribute, whole, parts }) => [attribute, whole.text, ...parts.map((part) => part.text)])).toEqual([
    ['killed', '31 people', '20 men'],
    ['injured', '5 people', '3 women'],
  ]);
  expect(additionsIn([fact('e', men), fact('other', people)], [])).toEqual([]);
});
