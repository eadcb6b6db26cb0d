import { describe, expect, test } from 'vitest';
import type { Claim, Finding } from '../../src/model/index.js';
import { figureAndMeaning, rowOf, rowsOf, shownRows } from '../../src/render/rows.js';
import { blog, claim, courier, four, killed, said, spanOf, when, wire } from './fixture.js';

const reports = new Map([wire, courier, blog].map((report) => [report.id, report]));
const figure = (of: Claim): string => rowOf(of, reports).figure;
const hedge = { span: spanOf(wire.text, 'About'), text: 'reportedly' };

describe('a figure reads as the report words it', () => {
  test.each<[string, Claim, string]>([
    ['a quantity', four, 'four people'],
    ['a hedge beside it', { ...four, certainty: 'hedged', hedge } as Claim, 'four people (“reportedly”)'],
    ['a hedge that its words hold', { ...four, certainty: 'hedged', hedge: { ...hedge, text: 'four' } } as Claim, 'four people'],
    ['a hedge that is not told', { ...four, certainty: 'hedged' } as Claim, 'four people (not certain)'],
    ['a denial', { ...four, polarity: 'denied' } as Claim, 'four people (denied)'],
    ['a denial and a hedge', { ...four, polarity: 'denied', certainty: 'hedged', hedge } as Claim, 'four people (denied, “reportedly”)'],
    ['a date', claim(courier, 3, 'time', 'time', '1 March', { start: '2024-03-01', end: '2024-03-01', grain: 'day', words: '1 March' }), '1 March'],
    [
      'a date in figures',
      claim(courier, 3, 'time', 'time', '1 March', { start: '2024-03-01', end: '2024-03-01', grain: 'day', words: '2024-03-01' }),
      '2024-03-01',
    ],
    ['a place', claim(courier, 4, 'place', 'place', 'Orlow', { words: 'Orlow', names: ['Orlow'] }), 'Orlow'],
    ['blame', claim(blog, 2, 'responsibility', 'responsible', 'set on purpose', { words: 'somebody', stance: 'blames' }), 'somebody (blamed)'],
    [
      'blame and a hedge',
      claim(
        blog,
        2,
        'responsibility',
        'cause',
        'set on purpose',
        { words: 'a fault', stance: 'blames' },
        { certainty: 'hedged', hedge: { ...hedge, text: 'may' } },
      ),
      'a fault (blamed, “may”)',
    ],
    [
      'blame denied',
      claim(blog, 2, 'responsibility', 'responsible', 'set on purpose', { words: 'somebody', stance: 'denies' }, { polarity: 'denied' }),
      'somebody (denied)',
    ],
    ['nobody', claim(blog, 2, 'responsibility', 'responsible', 'set on purpose', { words: 'no one', stance: 'none' }), 'no one (nobody named)'],
    ['a description', claim(wire, 5, 'description', 'role', 'fire chief', { words: 'fire chief' }), 'fire chief'],
    ['a quotation, whose words stand below', claim(wire, 6, 'quotation', 'quotation', 'We did', { words: 'We did' }), ''],
  ])('%s', (_, of, expected) => {
    expect(figure(of)).toBe(expected);
  });
});

test('a row tells publisher, speaker and time', () => {
  expect(rowOf(four, reports)).toMatchObject({ publisher: 'The Wire', speaker: 'Ada Brandt', time: '2024-03-02 18:00 UTC' });
  expect(rowOf({ ...four, speakers: [] }, reports).speaker).toBe('—');
  expect(rowOf({ ...four, speakers: [said(wire, 'Ada Brandt'), said(wire, 'Brandt')] }, reports).speaker).toBe('Ada Brandt, Brandt');
  expect(rowOf({ ...four, asOf: { at: '2024-03-02T09:00:00Z' } }, reports).time).toBe('2024-03-02 09:00 UTC');
  expect(rowOf({ ...four, report: 'gone' }, reports)).toMatchObject({ publisher: 'gone', time: 'undated', report: undefined });
});

test('what a report says again in the same words is one row', () => {
  const again = { ...four, id: 'wire#9' };
  const other = { ...four, id: 'wire#10', speakers: [] };
  const rows = rowsOf({ ...killed, claims: [four, again, other] } satisfies Finding, reports);
  expect(rows.map(({ claim: { id }, times }) => [id, times])).toEqual([
    ['wire#1', 2],
    ['wire#10', 1],
  ]);
});

test('of many rows those that the verdict rests on are shown first, in their order', () => {
  const many = Array.from({ length: 20 }, (_, i): Claim => ({ ...four, id: `wire#${i}`, value: { unit: '', words: `figure ${i}` } }) as Claim);
  const relations = [
    {
      kind: 'conflicts' as const,
      from: 'wire#3',
      to: 'wire#18',
      because: { rule: 'r', words: 'w' },
      measured: { values: 'disjoint' as const, gap: 'unknown' as const, sameSpeaker: false },
    },
  ];
  const { rows, more } = shownRows({ ...killed, claims: many, relations }, reports);
  expect(rows.map(({ claim: { id } }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 18].map((i) => `wire#${i}`));
  expect(more).toBe(8);
});

test('a date in words tells what it means', () => {
  const [night, day] = when.claims.map((of) => rowOf(of, reports));
  expect(figureAndMeaning(night!)).toBe('Friday night (2024-03-01 18:00 – 23:59 UTC)');
  expect(figureAndMeaning(day!)).toBe('1 March (2024-03-01)');
  expect(figureAndMeaning(rowOf(four, reports))).toBe('four people');
});
