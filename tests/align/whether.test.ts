/** Reports that answer one question about one thing differently. */
import { describe, expect, test } from 'vitest';
import { answersOf, questionOf, withoutRepeats } from '../../src/align/whether.js';
import type { Claim } from '../../src/model/index.js';
import { ONE_OF_TWO, SAID_OF_ONE, whetherOf } from '../../src/model/statement.js';
import { clause, count, idsIn, slot } from './claims.js';

type Told = Partial<Claim<'description'>>;

/** Whether the roof was insured, as one report tells. */
const insured = (report: string, polarity: Claim['polarity'], more: Told = {}): Claim<'description'> =>
  clause(report, 'insured', { attribute: whetherOf('insured'), rule: SAID_OF_ONE, polarity, scope: { who: 'roof' }, ...more });
/** Which of two the floor was. */
const floor = (report: string, words: string, more: Told = {}): Claim<'description'> =>
  clause(report, words, { attribute: whetherOf('dry or wet'), rule: ONE_OF_TWO, scope: { who: 'floor' }, ...more });

describe('what is asked', () => {
  const asked = (attribute: string, who?: string): string =>
    questionOf(insured('a', 'affirmed', { attribute, ...(who === undefined ? {} : { scope: { who } }) }));

  test('is one in other forms of its words', () => {
    expect(asked(whetherOf('evacuating'), 'schools')).toBe(asked(whetherOf('evacuated'), 'school'));
  });
  test('is of one thing alone, and of one deed', () => {
    expect(asked(whetherOf('insured'), 'roof')).not.toBe(asked(whetherOf('insured'), 'floor'));
    expect(asked(whetherOf('insured'), 'roof')).not.toBe(asked(whetherOf('repaired'), 'roof'));
    expect(asked(whetherOf('roof'), 'rain')).not.toBe(asked(whetherOf('roofrain'), ''));
  });
  test('may be of nothing named', () => {
    const { scope: _, ...bare } = insured('a', 'affirmed');
    expect(questionOf(bare)).toBe(asked(whetherOf('insured'), ''));
  });
});

describe('answers that differ', () => {
  test('are one group', () => {
    const told = [insured('a', 'affirmed'), insured('b', 'denied')];
    expect(answersOf(told)).toEqual([told]);
    const three = [...told, insured('c', 'denied')];
    expect(answersOf(three)).toEqual([three]);
  });
  test('are of which it was, where one of several is told, whether affirmed or not', () => {
    const told = [floor('a', 'dry'), floor('b', 'wet')];
    expect(answersOf(told)).toEqual([told]);
    expect(answersOf([floor('a', 'dry'), floor('b', 'dry')])).toEqual([]);
    expect(answersOf([floor('a', 'dry'), floor('b', 'dry', { polarity: 'denied' })])).toEqual([]);
    // Of whether it is so the words tell nothing.
    expect(answersOf([insured('a', 'affirmed', { value: { words: 'insured' } }), insured('b', 'affirmed', { value: { words: 'covered' } })])).toEqual([]);
  });
  test('bear one name, and keep what each is read as', () => {
    const [one, other] = [insured('a', 'affirmed'), insured('b', 'denied', { attribute: whetherOf('insure') })];
    expect(answersOf([one, other])).toEqual([[one, { ...other, attribute: whetherOf('insured'), readAs: whetherOf('insure') }]]);
  });
});

describe('nothing to tell', () => {
  test('where all say the same, or one report alone answers', () => {
    expect(answersOf([])).toEqual([]);
    expect(answersOf([insured('a', 'affirmed'), insured('b', 'affirmed')])).toEqual([]);
    expect(answersOf([insured('a', 'affirmed')])).toEqual([]);
  });
  test('by a report that answers in two ways', () => {
    const [a, b, c] = [insured('a', 'affirmed'), insured('b', 'affirmed'), insured('c', 'denied')];
    expect(answersOf([a, insured('b', 'denied'), insured('b', 'affirmed')])).toEqual([]);
    expect(answersOf([insured('a', 'denied'), a, b, c])).toEqual([[b, c]]);
    // Twice the same answer is one.
    expect(answersOf([b, insured('b', 'affirmed', { id: 'b#again' }), c])).toHaveLength(1);
  });

  const on = (start?: string, end?: string): Told => ({ setting: { when: { ...(start && { start }), ...(end && { end }) } } as never });
  test.each<[string, Told, Told]>([
    ['the one day is over before the other', on('2024-05-01', '2024-05-01'), on('2024-05-02', '2024-05-02')],
    ['the other is over before it', on('2024-05-03', '2024-05-04'), on('2024-05-01', '2024-05-02')],
  ])('where %s', (_, one, other) => {
    expect(answersOf([insured('a', 'affirmed', one), insured('b', 'denied', other)])).toEqual([]);
    expect(answersOf([insured('a', 'affirmed', one), insured('b', 'denied', other), insured('c', 'denied')])).toEqual([]);
  });
  test.each<[string, Told, Told]>([
    ['the days meet', on('2024-05-01', '2024-05-02'), on('2024-05-02', '2024-05-03')],
    ['they are one', on('2024-05-01', '2024-05-01'), on('2024-05-01', '2024-05-01')],
    ['the one has no end', on('2024-05-01'), on('2024-05-03', '2024-05-03')],
    ['the one has no start', on(undefined, '2024-05-01'), on('2024-05-03', '2024-05-03')],
    ['the other has no end', on('2024-05-03', '2024-05-03'), on('2024-05-01')],
    ['the other has no start', on('2024-05-03', '2024-05-03'), on(undefined, '2024-05-01')],
    ['no day is told for the one', {}, on('2024-05-03', '2024-05-03')],
    ['nothing but what it is of is told for the one', { setting: { of: 'roof' } }, on('2024-05-03', '2024-05-03')],
  ])('but where %s there is', (_, one, other) => {
    expect(answersOf([insured('a', 'affirmed', one), insured('b', 'denied', other)])).toHaveLength(1);
  });
});

describe('questions that are answered already', () => {
  const at = (start: number, end: number): Told => ({ span: { start, end } });
  const question = slot([insured('a', 'affirmed', at(10, 20)), insured('b', 'denied', at(30, 40))]);
  const clauses = (a: Told, b: Told = { ...at(25, 45), polarity: 'denied' }, of = 'b'): ReturnType<typeof slot> =>
    slot([clause('a', 'the roof was insured', a), clause(of, 'the roof was not insured', b)]);
  const left = (...slots: readonly ReturnType<typeof slot>[]): number => withoutRepeats(slots).length;

  test('by clauses that deny each other and hold it', () => {
    expect(idsIn(withoutRepeats([question, clauses(at(5, 25))]))).toEqual([expect.arrayContaining([expect.stringMatching(/^a#/)])]);
    expect(left(question, clauses(at(5, 25)))).toBe(1);
  });
  test('but not by clauses that agree, hold it not, or stand in another report', () => {
    expect(left(question, clauses(at(5, 25), at(25, 45)))).toBe(2);
    expect(left(question, clauses(at(12, 25)))).toBe(2);
    expect(left(question, clauses(at(5, 25), { ...at(25, 45), polarity: 'denied' }, 'c'))).toBe(2);
  });
  test('by the same words under another name, once', () => {
    const again = slot([
      insured('a', 'affirmed', { ...at(10, 20), attribute: whetherOf('covered') }),
      insured('b', 'denied', { ...at(30, 40), attribute: whetherOf('covered') }),
    ]);
    const elsewhere = slot([insured('a', 'affirmed', at(10, 20)), insured('b', 'denied', at(31, 40))]);
    const longer = slot([insured('a', 'affirmed', at(10, 21)), insured('b', 'denied', at(30, 40))]);
    expect(withoutRepeats([question, again])).toEqual([question]);
    expect(left(question, elsewhere)).toBe(2);
    expect(left(question, longer)).toBe(2);
  });
  test('what is no such question stays, however often it is told', () => {
    const figures = slot([count(3), count(3)]);
    expect(left(figures, figures, clauses(at(0, 90)))).toBe(3);
    // Clauses that hold each other are told as they stand.
    expect(left(clauses(at(5, 25)), clauses(at(0, 30)))).toBe(2);
  });
});
