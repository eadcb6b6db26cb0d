import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toAcled } from '../../src/interop/acled.js';
import { toCsv } from '../../src/interop/csv.js';
import { toHxl } from '../../src/interop/hxl.js';
import { toUcdpGed } from '../../src/interop/ucdp.js';
import type { Reconciliation } from '../../src/model/index.js';
import { courier, four, killed, reconciliation, six, wire } from '../render/fixture.js';
import { accounted, onAll } from './check.js';

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): readonly Row[] => parse(csv, { columns: true, relax_column_count: false });
const unguarded = (cell = ''): string => cell.replace(/^'(?=[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20])/, '');

const one = (more: object = {}, publisher = wire.publisher): Reconciliation => ({
  reports: [{ ...wire, publisher }],
  findings: [{ ...killed, claims: [{ ...four, ...more } as typeof four], relations: [], differences: [] }],
});

test('a line a claim', () => {
  const rows = rowsOf(toCsv({ ...reconciliation, findings: [killed] }).data);
  expect(
    rows.map(({ finding, verdict, claim, publisher, value, min, max, speakers }) => [finding, verdict, claim, publisher, value, min, max, speakers]),
  ).toEqual([
    ['killed-4f1c', 'conflict', 'wire#1', 'The Wire', 'four people', '4', '4', 'Ada Brandt'],
    ['killed-4f1c', 'conflict', 'courier#1', 'Harbour Courier', 'Six people', '6', '6', 'the town hall'],
    ['killed-4f1c', 'conflict', 'blog#1', 'Mill Street Blog', 'Four people', '4', '4', ''],
  ]);
  expect(rows[0]).toMatchObject({ published_at: '2024-03-02T18:00:00Z', text: 'killed four people', independent_origins: '2', differs: 'attribution' });
});

test('what differs is named once, however often it does', () => {
  const [attribution] = killed.differences;
  const certainty = { ...attribution!, aspect: 'certainty' as const };
  const [row] = rowsOf(toCsv({ ...reconciliation, findings: [{ ...killed, differences: [attribution!, certainty, attribution!] }] }).data);
  expect(row?.['differs']).toBe('attribution; certainty');
});

test('a bound that is open is an empty cell', () => {
  const { min: _, ...atMost } = four.value as { min: number };
  expect(rowsOf(toCsv(one({ value: atMost })).data)[0]).toMatchObject({ min: '', max: '4' });
});

test('what a line has no room for is told, claim by claim', () => {
  const { losses } = toCsv({ reports: [wire, courier], findings: [{ ...killed, claims: [four, six], relations: [], differences: [] }] });
  const because = 'a line has no column for it';
  expect(losses).toEqual([
    { report: 'wire', parts: ['text'], because },
    { report: 'courier', parts: ['text'], because },
    { finding: 'killed-4f1c', parts: ['event.places', 'event.mentions', 'origins'], because },
    { finding: 'killed-4f1c', claim: 'wire#1', parts: ['speakers.span', 'event'], because },
    { finding: 'killed-4f1c', claim: 'courier#1', parts: ['speakers.span', 'event'], because },
  ]);
});

test('a finding without claims is lost, and a report that says nothing', () => {
  expect(toCsv({ reports: [wire], findings: [{ ...killed, claims: [] }] }).losses.filter(({ parts }) => parts.includes('*'))).toEqual([
    { report: 'wire', parts: ['*'], because: 'no claim of it is in a finding, and each line is a claim' },
    { finding: 'killed-4f1c', parts: ['*'], because: 'it has no claim, and each line is one' },
  ]);
});

describe('what a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("http://x.test","a")'])('%j is text, and told', (publisher) => {
    const { data, losses } = toCsv(one({}, publisher));
    expect(rowsOf(data)[0]?.['publisher']).toBe(`'${publisher}`);
    expect(losses.at(-1)).toEqual({
      finding: 'killed-4f1c',
      claim: 'wire#1',
      parts: ['report.publisher'],
      because: 'an apostrophe stands before it, so that no spreadsheet runs it as a formula',
    });
  });

  test.each(['a=1', "it's -1", '1-2', '“=1”'])('%j is none', (publisher) => {
    expect(rowsOf(toCsv(one({}, publisher)).data)[0]?.['publisher']).toBe(publisher);
    expect(toCsv(one({}, publisher)).losses.some(({ because }) => because.startsWith('an apostrophe'))).toBe(false);
  });

  test('a number below nought is a number', () => {
    const value = { figure: -4, min: -4, max: -4, unit: '°C', words: 'minus four' };
    expect(rowsOf(toCsv(one({ value })).data)[0]).toMatchObject({ figure: '-4', min: '-4' });
  });
});

describe('characters that CSV has no place for', () => {
  const because = 'U+FFFD stands for each control character, turn of direction and half of a surrogate pair in it, which CSV has no place for';

  test.each([
    ['\u001b[31mRed\u0007', '\ufffd[31mRed\ufffd'],
    ['\u009b31m', '\ufffd31m'],
    ['a\u0000b\u007f', 'a\ufffdb\ufffd'],
    ['half \ud800 a pair', 'half \ufffd a pair'],
    ['turned \u202e round', 'turned \ufffd round'],
    ['turned \u2067 aside', 'turned \ufffd aside'],
  ])('%j gives way, one for one, and is told', (publisher, shown) => {
    const { data, losses } = toCsv(one({}, publisher));
    expect(rowsOf(data)[0]?.['publisher']).toBe(shown);
    expect(losses.at(-1)).toEqual({ finding: 'killed-4f1c', claim: 'wire#1', parts: ['report.publisher'], because });
  });

  test.each(['a\tb', 'two\nlines', 'Łódź 🔥 دمشق', 'a\u200db', 'a\u200f!'])('%j stays', (publisher) => {
    expect(rowsOf(toCsv(one({}, publisher)).data)[0]?.['publisher']).toBe(publisher);
    expect(toCsv(one({}, publisher)).losses.some((loss) => loss.because === because)).toBe(false);
  });

  test('nor have the other formats that are CSV', () => {
    for (const to of [toHxl, toAcled, toUcdpGed]) {
      const answer = one({ speakers: [{ span: { start: 0, end: 1 }, text: 'Ada\u001b' }] }, 'The\u001b[2JWire\u009d');
      const { data, losses } = to(answer);
      expect(data).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/);
      expect(losses.some((loss) => loss.because === because)).toBe(true);
    }
  });
});

test.each(['a, b', 'say "x"', 'two\nlines', 'CR\r\nLF', ' padded ', '"'])('%j comes back as it was', (publisher) => {
  expect(rowsOf(toCsv(one({}, publisher)).data)[0]?.['publisher']).toBe(publisher);
});

test('whatever the answer: each claim has its line, with words that stand at its span, and no finding is dropped in silence', () => {
  onAll((answer) => {
    const { data, losses } = toCsv(answer);
    const rows = rowsOf(data);
    const texts = new Map(answer.reports.map(({ id, text }) => [id, text]));
    for (const { report = '', text, start, end } of rows) expect(unguarded(text)).toBe(texts.get(report)?.slice(Number(start), Number(end)));
    accounted(answer, new Set(rows.flatMap(({ finding = '', claim = '' }) => [finding, claim])), losses);
  });
});

test('it is pure', () => {
  const before = JSON.stringify(reconciliation);
  expect(toCsv(reconciliation)).toEqual(toCsv(reconciliation));
  expect(JSON.stringify(reconciliation)).toBe(before);
});
