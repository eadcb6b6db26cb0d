import { describe, expect, test } from 'vitest';
import { attributeOf, countOf, groundsOf, periodOf, reportsById, scopeOf, sectionsOf, timeOf } from '../../src/render/labels.js';
import { inside, killed, quoted, reconciliation, when } from './fixture.js';

test.each<[string | undefined, string]>([
  [undefined, 'undated'],
  ['2019-12-30', '2019-12-30'],
  ['2019-12-30T06:00:00Z', '2019-12-30 06:00 UTC'],
  ['2019-12-30T06:00Z', '2019-12-30 06:00 UTC'],
  ['2019-12-30T06:00:07Z', '2019-12-30 06:00:07 UTC'],
  ['2019-12-30T06:00:00.000+03:00', '2019-12-30 06:00 +03:00'],
  ['2024-05-14T03:47:00-05:00', '2024-05-14 03:47 -05:00'],
  ['2024-05-14T03:47:00', '2024-05-14 03:47'],
])('%s reads %s', (iso, expected) => {
  expect(timeOf(iso)).toBe(expected);
});

test.each([
  ['2024-03-01', '2024-03-01', '2024-03-01'],
  ['2024-03-01', '2024-03-31', '2024-03-01 – 2024-03-31'],
  ['2024-03-01T18:00:00Z', '2024-03-01T23:59:00Z', '2024-03-01 18:00 – 23:59 UTC'],
  ['2024-03-01T18:00:00+01:00', '2024-03-01T23:59:00+01:00', '2024-03-01 18:00 – 23:59 +01:00'],
  ['2024-03-01T18:00:00', '2024-03-01T23:59:00', '2024-03-01 18:00 – 23:59'],
  ['2024-03-01T00:00', '2024-03-01T08:59:59', '2024-03-01 00:00 – 08:59'],
  ['2024-03-01T18:00:00Z', '2024-03-01T23:59:59Z', '2024-03-01 18:00 – 23:59 UTC'],
  ['2024-03-01T18:00:00-05:00', '2024-03-01T23:59:59-05:00', '2024-03-01 18:00 – 23:59 -05:00'],
  ['2024-03-01T10:00:07', '2024-03-01T10:00:58', '2024-03-01 10:00:07 – 2024-03-01 10:00:58'],
  ['2024-03-01T23:00:00Z', '2024-03-02T01:00:00Z', '2024-03-01 23:00 UTC – 2024-03-02 01:00 UTC'],
])('from %s to %s reads %s', (start, end, expected) => {
  expect(periodOf({ start, end, grain: 'span', words: '' })).toBe(expected);
});

test('what a figure measures, in words', () => {
  expect(scopeOf(undefined)).toBeUndefined();
  expect(scopeOf({})).toBeUndefined();
  expect(scopeOf({ who: 'children', where: 'iraq', part: true })).toBe('children, iraq, a part');
  expect(attributeOf(inside, reportsById(reconciliation))).toBe('workers inside (workers)');
  expect(attributeOf(killed, new Map())).toBe('killed');
});

test('who did or underwent something stands beside it: “of” would tell which of the two', () => {
  const of = (attribute: string, who: string, more = {}): string => attributeOf({ ...when, attribute, scope: { who, ...more } }, reportsById(reconciliation));
  expect(of('date of jailing', 'partner')).toBe('date of jailing (partner)');
  expect(of('time of death', 'Ada Brandt')).toBe('time of death (Ada Brandt)');
  expect(of('date', 'partner')).toBe('date (partner)');
  expect(of('date of jailing', 'partner', { state: 'planned' })).toBe('date of jailing (partner, planned)');
});

test('counts read as words', () => {
  expect(countOf('conflict', 1)).toBe('≠ 1 conflict');
  expect(countOf('conflict', 2)).toBe('≠ 2 conflicts');
  expect(countOf('single-source', 1)).toBe('· 1 from one report alone');
});

test('the grounds of a verdict are its own kind of relation, each reason once', () => {
  expect(groundsOf(killed).map(({ because }) => because.rule)).toEqual(['two figures of the same hours']);
  expect(groundsOf(when).map(({ kind }) => kind)).toEqual(['refines']);
  expect(groundsOf(inside)).toEqual([]);
});

describe('sections', () => {
  test('stand in the order of print, whatever the order of the findings', () => {
    const { reports } = reconciliation;
    expect(sectionsOf({ reports, findings: [inside, quoted, when, killed] }).map(({ verdict }) => verdict)).toEqual([
      'conflict',
      'refinement',
      'agreement',
      'single-source',
    ]);
  });

  test('are those asked for', () => {
    expect(sectionsOf(reconciliation, ['agreement', 'update']).map(({ findings }) => findings)).toEqual([[quoted]]);
  });
});
