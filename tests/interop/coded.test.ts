/** The data sets that people code by hand: UCDP GED, ACLED, Airwars. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { toAcled } from '../../src/interop/acled.js';
import { toAirwars } from '../../src/interop/airwars.js';
import { toUcdpGed } from '../../src/interop/ucdp.js';
import type { Claim, Exported, Finding, Reconciliation } from '../../src/model/index.js';
import { claim, courier, fire, four, killed, lost, six, wire } from '../render/fixture.js';
import { accounted, goneIn, onAll } from './check.js';

type Row = Readonly<Record<string, string>>;
const rowsOf = ({ data }: Exported<string>): readonly Row[] => parse(data, { columns: true });

const event = { ...fire, period: { start: '2024-03-01', end: '2024-03-01', grain: 'day', words: 'Friday' } as const };
const finding: Finding = { ...killed, event, claims: [four, six], relations: [] };
const of = (findings: readonly Finding[]): Reconciliation => ({ reports: [courier, { ...wire, url: 'https://wire.test/fire' }], findings });
const worth = (base: Claim, value: object): Claim => ({ ...base, value: { unit: 'people', words: 'some', ...value } }) as Claim;

describe('UCDP GED', () => {
  test('all its columns, sources, dates, places, and deaths from the lowest to the highest', () => {
    const [row] = rowsOf(toUcdpGed(of([finding])));
    expect(Object.keys(row!)).toHaveLength(49);
    expect(row).toMatchObject({
      year: '2024',
      number_of_sources: '2',
      source_office: 'Harbour Courier; The Wire',
      source_original: 'Ada Brandt; the town hall',
      where_description: 'Orlow',
      date_prec: '1',
      date_start: '2024-03-01',
      date_end: '2024-03-01',
      best: '',
      high: '6',
      low: '4',
      side_a: '',
      country: '',
    });
  });

  test.each<[string, readonly Claim[], readonly [string, string, string]]>([
    ['one figure is the best', [four, lost], ['4', '4', '4']],
    ['at least four: no best, and no more than is said', [worth(four, { min: 4 })], ['4', '', '4']],
    ['about four: no best', [worth(four, { min: 4, max: 4, approximate: true })], ['4', '', '4']],
    ['four to six', [worth(four, { min: 4, max: 6 })], ['4', '', '6']],
    ['four, it is feared: no best', [{ ...four, certainty: 'hedged' }], ['4', '', '4']],
  ])('%s', (_, claims, [low, best, high]) => {
    expect(rowsOf(toUcdpGed(of([{ ...finding, claims }])))[0]).toMatchObject({ low, best, high });
  });

  test('what is open or not sharp is told', () => {
    expect(toUcdpGed(of([{ ...finding, claims: [worth(four, { min: 4 })] }])).losses).toContainEqual({
      finding: 'killed-4f1c',
      claim: 'wire#1',
      parts: ['value'],
      because: 'its bounds are open or not sharp, and a column holds the bare numbers',
    });
  });

  test('a figure that was replaced is not counted', () => {
    const relations = [{ ...killed.relations[0]!, kind: 'updates', from: 'courier#1', to: 'wire#1' }] as const;
    const { losses, data } = toUcdpGed(of([{ ...finding, relations }]));
    expect(rowsOf({ data, losses })[0]).toMatchObject({ low: '6', best: '6', high: '6' });
    expect(losses).toContainEqual({ finding: 'killed-4f1c', claim: 'wire#1', parts: ['*'], because: 'another figure replaces it' });
  });

  test('of two figures for one event, that of more claims has the column', () => {
    const other: Finding = {
      ...finding,
      id: 'killed-2',
      claims: [claim(wire, 9, 'quantity', 'killed', 'About 60 workers', { min: 60, max: 60, unit: 'workers', words: '60' })],
    };
    const { data, losses } = toUcdpGed(of([other, finding]));
    expect(rowsOf({ data, losses })).toMatchObject([{ high: '6' }]);
    expect(losses).toContainEqual({ finding: 'killed-2', parts: ['*'], because: 'another figure of its event has the column' });
  });

  test('a part of the dead is not the dead', () => {
    expect(rowsOf(toUcdpGed(of([{ ...finding, scope: { who: 'firefighters' } }])))).toEqual([]);
    expect(rowsOf(toUcdpGed(of([{ ...finding, scope: { who: 'civilians' }, claims: [four] }])))[0]).toMatchObject({ best: '', deaths_civilians: '4' });
  });

  test.each<[string, string, string]>([
    ['2024-03-01', '2024-03-01', '1'],
    ['2024-03-01', '2024-03-02', '2'],
    ['2024-02-26', '2024-03-03', '3'],
    ['2024-03-01', '2024-03-31', '4'],
    ['2024-01-01', '2024-12-31', '5'],
    ['2023-01-01', '2024-12-31', ''],
  ])('%s to %s is precision %s', (start, end, precision) => {
    const dated = { ...finding, event: { ...event, period: { ...event.period, start, end } } };
    expect(rowsOf(toUcdpGed(of([dated])))[0]?.['date_prec']).toBe(precision);
  });
});

test('ACLED has the lowest figure, and the words as notes', () => {
  const [row] = rowsOf(toAcled(of([finding])));
  expect(Object.keys(row!)).toHaveLength(31);
  expect(row).toMatchObject({
    event_date: '2024-03-01',
    year: '2024',
    time_precision: '1',
    location: 'Orlow',
    source: 'Harbour Courier; The Wire',
    notes: killed.message,
    fatalities: '4',
    event_type: '',
    actor1: '',
  });
});

/** Through the whole of it: what the extractor calls a group is what the columns ask for. */
describe('groups as they are read', () => {
  const read = (text: string): Reconciliation => reconcile([{ id: 'a', publisher: 'The Wire', publishedAt: '2024-03-02', text }]);
  test.each<[string, string, Row]>([
    ['children', 'The air strike on Kodra killed three children on Friday.', { children_killed_min: '3', children_killed_max: '3', civilians_killed_min: '' }],
    ['one child', 'A child was killed in the air strike on Kodra on Friday.', { children_killed_min: '1', civilians_killed_min: '' }],
    [
      'civilians, and the children among them',
      'The air strike on Kodra killed nine civilians, including three children, on Friday.',
      { civilians_killed_min: '9', civilians_killed_max: '9', children_killed_min: '3' },
    ],
    ['injured civilians', 'The air strike on Kodra wounded 12 civilians on Friday.', { civilians_injured_min: '12', civilians_killed_min: '' }],
  ])('%s, for Airwars', (_, text, row) => {
    expect(rowsOf(toAirwars(read(text)))).toMatchObject([row]);
  });

  test('of figures of everybody, those of which no report says it stand in no column of a group', () => {
    const civilian = worth(four, { figure: 4, min: 4, max: 4, unit: 'civilians' });
    const { data, losses } = toAirwars(of([{ ...finding, claims: [civilian, six] }]));
    expect(rowsOf({ data, losses })).toMatchObject([{ civilians_killed_min: '4', civilians_killed_max: '4', sources: 'https://wire.test/fire' }]);
    expect(losses).toContainEqual({
      finding: 'killed-4f1c',
      claim: 'courier#1',
      parts: ['*'],
      because: 'no report says of whom it is, and a column holds one group',
    });
  });

  test('nobody of whom it is not said, for Airwars', () => {
    expect(rowsOf(toAirwars(read('The air strike on Kodra killed nine people on Friday.')))).toEqual([]);
  });

  test('civilians are among the dead of UCDP GED, and in their own column', () => {
    const rows = rowsOf(toUcdpGed(read('The air strike on Kodra killed nine civilians on Friday.')));
    expect(rows).toMatchObject([{ best: '9', deaths_civilians: '9' }]);
    expect(rowsOf(toUcdpGed(read('The air strike on Kodra killed nine people on Friday.')))).toMatchObject([{ best: '9', deaths_civilians: '' }]);
  });
});

describe('Airwars', () => {
  const civilians: Finding = { ...finding, scope: { who: 'civilians' } };
  const blame = (verdict: Finding['verdict']): Finding => ({
    ...finding,
    id: 'responsible-1',
    kind: 'responsibility',
    attribute: 'responsible',
    verdict,
    claims: [claim(wire, 7, 'responsibility', 'responsible', 'Brandt', { words: 'the owners', stance: 'blames' })],
  });

  test('counts those of whom a report says that they were civilians', () => {
    expect(rowsOf(toAirwars(of([civilians])))[0]).toMatchObject({
      date: '2024-03-01',
      location: 'Orlow',
      civilians_killed_min: '4',
      civilians_killed_max: '6',
      children_killed_min: '',
      sources: 'Harbour Courier; https://wire.test/fire',
    });
    expect(rowsOf(toAirwars(of([finding])))).toEqual([]);
  });

  test.each<[string, string, Claim, readonly [string, string]]>([
    ['killed', 'women', four, ['women_killed_min', 'women_killed_max']],
    ['killed', 'woman', four, ['women_killed_min', 'women_killed_max']],
    ['killed', 'men', four, ['men_killed_min', 'men_killed_max']],
    ['killed', 'man', four, ['men_killed_min', 'men_killed_max']],
    ['killed', 'child', four, ['children_killed_min', 'children_killed_max']],
    ['injured', 'civilian', { ...four, attribute: 'injured' }, ['civilians_injured_min', 'civilians_injured_max']],
  ])('%s of %s have their columns', (attribute, who, only, columns) => {
    const of4 = { ...finding, attribute, scope: { who, part: true as const }, claims: [only] };
    const [row] = rowsOf(toAirwars(of([of4])));
    const filled = Object.keys(row!).filter((name) => /_(?:min|max)$/.test(name) && row![name] !== '');
    expect([filled, filled.map((name) => row![name])]).toEqual([columns, ['4', '4']]);
  });

  test('figures of two groups of one event stand in one row, and one of a group that has no column is lost', () => {
    const group = (id: string, who: string, claims: readonly Claim[]): Finding => ({ ...finding, id, scope: { who, part: true }, claims });
    const { data, losses } = toAirwars(of([group('w', 'women', [four]), group('c', 'children', [six]), group('f', 'firefighters', [lost])]));
    expect(rowsOf({ data, losses })).toMatchObject([{ women_killed_min: '4', children_killed_min: '6', men_killed_min: '', civilians_killed_min: '' }]);
    expect(losses).toContainEqual({ finding: 'f', parts: ['*'], because: 'there is no column for it' });
  });

  test.each<[string, readonly Finding[], string]>([
    ['two origins', [civilians], 'Fair'],
    ['one origin', [{ ...civilians, origins: [{ reports: ['wire', 'courier'] }] }], 'Weak'],
    ['rival claims about who did it', [civilians, blame('conflict')], 'Contested'],
    ['one accused', [civilians, blame('agreement')], 'Fair'],
  ])('suggests a grade: %s', (_, findings, grade) => {
    expect(rowsOf(toAirwars(of(findings)))[0]?.['grading_suggested']).toBe(grade);
  });

  test('who is accused stands in the row, and what of it does not is told', () => {
    const { data, losses } = toAirwars(of([civilians, blame('single-source')]));
    expect(rowsOf({ data, losses })[0]?.['belligerents_suspected']).toBe('the owners (blames)');
    expect(losses.find(({ claim: id }) => id === 'wire#7')?.parts).toContain('text');
  });
});

describe('what a row has no column for is told', () => {
  const hour = { ...event, period: { ...event.period, start: '2024-03-01T05:00:00', end: '2024-03-01T06:00:00', grain: 'hour' } } as const;
  const three: Finding = { ...finding, event: hour, claims: [four, worth({ ...six, id: 'courier#5' } as Claim, { min: 5, max: 5, figure: 5 }), six] };
  const reports = [
    { ...courier, title: 'Six dead', publishedAt: '2024-03-02T18:00:00Z' },
    { ...wire, title: 'Four dead', url: 'https://wire.test/fire', publishedAt: '2024-03-02' },
  ];
  const partsOf = ({ losses }: Exported<string>, owner: string): readonly string[] =>
    losses.flatMap(({ report, finding: id, claim: own, parts }) => ((own ?? id ?? report) === owner ? parts : []));

  test.each([
    ['UCDP GED', toUcdpGed, { courier: ['publishedAt'], wire: [], 'killed-4f1c': ['message', 'event.period'] }],
    [
      'ACLED',
      toAcled,
      {
        courier: ['publishedAt', 'title'],
        wire: ['publishedAt', 'title', 'url'],
        'killed-4f1c': ['event.period'],
        'wire#1': ['speakers'],
        'courier#1': ['speakers', 'value.max'],
      },
    ],
    ['Airwars', toAirwars, { courier: ['publishedAt', 'title'], wire: ['publisher', 'publishedAt', 'title'], 'killed-4f1c': ['message', 'event.period'] }],
  ] as const)('of %s', (name, exporter, expected) => {
    const answer = { reports, findings: [name === 'Airwars' ? { ...three, scope: { who: 'civilians' } } : three] };
    const exported = exporter(answer);
    const fields = new Set(['publisher', 'publishedAt', 'title', 'url', 'message', 'event.period', 'speakers', 'value.max']);
    for (const [owner, parts] of Object.entries(expected))
      expect([owner, new Set(partsOf(exported, owner).filter((part) => fields.has(part)))]).toEqual([owner, new Set<string>(parts)]);
    // Between the lowest and the highest, none of them has a place for a third figure.
    expect(partsOf(exported, 'courier#5')).toEqual(expect.arrayContaining(['value.figure', 'value.min', 'value.max', 'value.words', 'value.unit']));
    expect(partsOf(exported, 'wire#1')).not.toContain('value.min');
  });

  test('and days that have columns are not', () => {
    const periodsOf = (exporter: typeof toAcled): readonly string[] =>
      exporter({ reports, findings: [finding] }).losses.flatMap(({ parts }) => parts.filter((part) => /^event\.period\.(?:start|end)$/.test(part)));
    expect([periodsOf(toUcdpGed), periodsOf(toAcled)]).toEqual([[], ['event.period.end']]);
  });
});

test.each([
  ['UCDP GED', toUcdpGed, ['best', 'high', 'low', 'deaths_civilians']],
  ['ACLED', toAcled, ['fatalities']],
  ['Airwars', toAirwars, ['civilians_killed_min', 'civilians_killed_max', 'children_killed_min']],
] as const)('%s, whatever the answer: each figure stands in a claim, and nothing is dropped in silence', (_, exporter, columns) => {
  expect.hasAssertions();
  onAll((answer) => {
    const { data, losses } = exporter(answer);
    const bounds = new Set(answer.findings.flatMap(({ claims }) => claims.flatMap(({ value }) => ('unit' in value ? [value.min, value.max].map(String) : []))));
    for (const row of rowsOf({ data, losses })) for (const column of columns) if (row[column] !== '') expect(bounds).toContain(row[column]);
    const gone = goneIn(losses);
    const kept = answer.findings.filter(({ id }) => !gone.has(id));
    if (exporter !== toAirwars) expect(rowsOf({ data, losses })).toHaveLength(new Set(kept.map(({ event: { id } }) => id)).size);
    accounted(answer, new Set(kept.flatMap(({ id, claims }) => [id, ...claims.flatMap((each) => (gone.has(each.id) ? [] : [each.id]))])), losses);
  });
});
