import { describe, expect, test } from 'vitest';
import { toQuickStatements } from '../../src/interop/quick-statements.js';
import type { Claim, Finding, Report } from '../../src/model/index.js';
import { courier, four, killed, six, when, wire } from '../render/fixture.js';
import { accounted, onAll } from './check.js';

/** A line of QuickStatements V1, as far as we write them: item, property, value, qualifiers, sources. https://www.wikidata.org/wiki/Help:QuickStatements */
const DAY = String.raw`\+\d{4}-\d{2}-\d{2}T00:00:00Z/11`;
const LINE = new RegExp(
  `^Q[1-9]\\d*\\t(?:P585\\t${DAY}|(?:P1120|P1339)\\t\\d+(?:\\tP585\\t${DAY})?)(?:\\tS248\\tQ[1-9]\\d*)?(?:\\tS854\\t"https?://[^"\\s]+")?$`,
);

const sources: readonly Report[] = [{ ...wire, url: 'https://wire.test/fire' }, courier];
const options = { items: { e1: 'Q42' }, publishers: { 'Harbour Courier': 'Q7' } };
const linesOf = (findings: readonly Finding[], reports = sources, given = options): readonly string[] =>
  toQuickStatements({ reports, findings }, given).data.split('\n').slice(0, -1);

test('a statement for each claim, with its source, and no rank', () => {
  const conflict = { ...killed, claims: [four, six], relations: [] };
  expect(linesOf([conflict])).toEqual(['Q42\tP1120\t4\tS854\t"https://wire.test/fire"', 'Q42\tP1120\t6\tS248\tQ7']);
  for (const line of linesOf([conflict])) expect(line).toMatch(LINE);
});

test('an attribute named like a method of objects is no property', () => {
  const odd = { ...four, attribute: 'constructor' } as Claim;
  expect(linesOf([{ ...killed, attribute: 'constructor', claims: [odd], relations: [] }])).toEqual([]);
});

test('injured, with the day that the figure was of', () => {
  const hurt = { ...four, attribute: 'injured', asOf: { at: '2024-03-02T09:00:00Z' } } as Claim;
  expect(linesOf([{ ...killed, attribute: 'injured', claims: [hurt], relations: [] }])).toEqual([
    'Q42\tP1339\t4\tP585\t+2024-03-02T00:00:00Z/11\tS854\t"https://wire.test/fire"',
  ]);
});

test('the hour that a statement has no place for is told, and the noun that is counted', () => {
  const partsOf = (at: string): readonly string[] => {
    const dated = { ...four, asOf: { at } } as Claim;
    return toQuickStatements({ reports: sources, findings: [{ ...killed, claims: [dated], relations: [] }] }, options).losses.flatMap(({ claim, parts }) =>
      claim === four.id ? parts : [],
    );
  };
  expect(partsOf('2024-03-02T09:00:00Z')).toEqual(expect.arrayContaining(['asOf.at', 'value.unit']));
  expect(partsOf('2024-03-02')).not.toContain('asOf.at');
});

test('what one report says twice is stated once, with the day where it tells one', () => {
  const dated = { ...four, id: 'wire#9', asOf: { at: '2024-03-02T09:00:00Z' } } as Claim;
  const later = { ...four, id: 'wire#10', asOf: { at: '2024-03-03T09:00:00Z' } } as Claim;
  const line = (day: string): string => `Q42\tP1120\t4\tP585\t+2024-03-0${day}T00:00:00Z/11\tS854\t"https://wire.test/fire"`;
  expect(linesOf([{ ...killed, claims: [four, dated, { ...four, id: 'wire#8' } as Claim], relations: [] }])).toEqual([line('2')]);
  expect(linesOf([{ ...killed, claims: [four, dated, later], relations: [] }])).toEqual([line('2'), line('3')]);
  const ofOther = { ...four, id: 'courier#9', report: 'courier' } as Claim;
  expect(linesOf([{ ...killed, claims: [dated, ofOther], relations: [] }])).toEqual([line('2'), 'Q42\tP1120\t4\tS248\tQ7']);
});

test('the day of the event, and no time finer or wider', () => {
  const dated = { ...when, attribute: 'date', relations: [] };
  expect(linesOf([dated])).toEqual(['Q42\tP585\t+2024-03-01T00:00:00Z/11\tS248\tQ7']);
});

test('a mark in an address ends no string', () => {
  const [line] = linesOf([{ ...killed, claims: [four], relations: [] }], [{ ...wire, url: 'https://wire.test/"a\tb' }]);
  expect(line).toBe('Q42\tP1120\t4\tS854\t"https://wire.test/%22a%09b"');
});

describe('not stated', () => {
  const lossOf = (finding: Finding, reports = sources, given = options): unknown =>
    toQuickStatements({ reports, findings: [finding] }, given).losses.find(({ finding: id, parts }) => id !== undefined && parts[0] === '*');
  const { min: _, ...atMost } = four.value as { min: number };

  test.each<[string, Finding, readonly Report[], typeof options, string]>([
    ['of an event without an item', killed, sources, { ...options, items: {} as { e1: string } }, 'no item is given for its event'],
    ['of a part', { ...killed, scope: { who: 'children' } }, sources, options, 'only deaths, injured and days of whole events are stated'],
    ['of anything else', { ...killed, attribute: 'missing' }, sources, options, 'only deaths, injured and days of whole events are stated'],
    ['a bound', { ...killed, claims: [{ ...four, value: atMost } as Claim], relations: [] }, sources, options, 'only exact totals and single days are stated'],
    [
      'what is denied',
      { ...killed, claims: [{ ...four, polarity: 'denied' } as Claim], relations: [] },
      sources,
      options,
      'only exact totals and single days are stated',
    ],
    [
      'what is but feared',
      { ...killed, claims: [{ ...four, certainty: 'hedged' } as Claim], relations: [] },
      sources,
      options,
      'only exact totals and single days are stated',
    ],
    [
      'a day that is but likely',
      { ...when, attribute: 'date', relations: [], claims: [{ ...when.claims.find(({ report }) => report === 'courier')!, certainty: 'hedged' }] },
      sources,
      options,
      'only exact totals and single days are stated',
    ],
    ['what has no source', { ...killed, claims: [four], relations: [] }, [wire], options, 'there is no address or item to refer to'],
    [
      'what was replaced',
      { ...killed, claims: [four, six], relations: [{ ...killed.relations[0]!, kind: 'updates', from: 'courier#1', to: 'wire#1' }] },
      sources,
      options,
      'another figure replaces it, and no rank is set that would say so',
    ],
  ])('%s', (_name, finding, reports, given, because) => {
    expect(lossOf(finding, reports, given)).toMatchObject({ because });
  });
});

test('whatever the answer: each line is a statement, each figure stands in a claim, and nothing is dropped in silence', () => {
  onAll((each) => {
    const answer = { ...each, reports: each.reports.map((report, i) => ({ ...report, url: `https://news.test/${i}` })) };
    const items = Object.fromEntries(answer.findings.map(({ event }, i) => [event.id, `Q${i + 1}`]));
    const { data, losses } = toQuickStatements(answer, { items });
    const figures = new Set(answer.findings.flatMap(({ claims }) => claims.flatMap(({ value }) => ('min' in value ? [String(value.min)] : []))));
    const lines = data.split('\n').slice(0, -1);
    for (const line of lines) {
      expect(line).toMatch(LINE);
      const [, property, value = ''] = line.split('\t');
      if (property !== 'P585') expect(figures.has(value)).toBe(true);
    }
    const gone = new Set(losses.flatMap(({ finding, claim, parts }) => (parts[0] === '*' ? [claim ?? finding] : [])));
    const kept = answer.findings.flatMap((finding) => (gone.has(finding.id) ? [] : finding.claims.filter(({ id }) => !gone.has(id))));
    // What one report says twice is one line.
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeLessThanOrEqual(kept.length);
    const told = new Set(lines.map((line) => line.split('\t')[2]));
    for (const { value } of kept)
      expect(told).toContain('min' in value ? String(value.min) : 'start' in value ? `+${value.start.slice(0, 10)}T00:00:00Z/11` : '');
    accounted(answer, new Set([...answer.findings.map(({ id }) => id).filter((id) => !gone.has(id)), ...kept.map(({ id }) => id)]), losses);
  });
});
