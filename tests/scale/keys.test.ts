import { describe, expect, test } from 'vitest';
import { cardOf, combine, type Extracted, keysOf, reconcile, reconcileExtracted, reconcileKey, type Report } from '../../src/index.js';
import { groupBy } from '../../src/model/group.js';
import { reportsOf } from '../bench/prose.js';
import { ALL, extracted, FERRY, HEARING, MILL, SILENT, VOTE } from './stories.js';

/** The ids of the reports of each key, each list and all lists in order. */
const together = (reports: readonly Report[]): readonly (readonly string[])[] =>
  [...groupBy(keysOf(extracted(reports).map(cardOf)), ([, key]) => key).values()].map((group) => group.map(([id]) => id).toSorted()).toSorted();

const byKey = (all: readonly Extracted[]): readonly (readonly Extracted[])[] => {
  const keys = keysOf(all.map(cardOf));
  return [...groupBy(all, ({ report }) => keys.get(report.id)!).values()];
};

describe('reports of one key', () => {
  test.each<[string, readonly Report[], readonly (readonly string[])[]]>([
    ['tell of one event', MILL, [['mill-1', 'mill-2', 'mill-3']]],
    [
      'tell of no other story',
      [...MILL, ...FERRY, ...VOTE],
      [
        ['ferry-1', 'ferry-2'],
        ['mill-1', 'mill-2', 'mill-3'],
        ['vote-1', 'vote-2'],
      ],
    ],
    ['are joined by what is background in one of them', [...MILL, HEARING], [['hearing', 'mill-1', 'mill-2', 'mill-3']]],
    ['are copies', [MILL[0]!, { ...MILL[0]!, id: 'copy', publisher: 'Elsewhere' }], [['copy', 'mill-1']]],
    ['may be one alone', [SILENT, FERRY[0]!], [['ferry-1'], ['silent']]],
    ['are none where there are none', [], []],
  ])('%s', (_, reports, expected) => {
    expect(together(reports)).toEqual(expected);
  });

  test('have the id of the first of them as their key', () => {
    const keys = keysOf(extracted(ALL.toReversed()).map(cardOf));
    expect(keys.get('mill-3')).toBe('mill-1');
    expect(keys.get('ferry-2')).toBe('ferry-1');
    expect(keys.get('silent')).toBe('silent');
  });

  test('are the same in any order, and through JSON', () => {
    const cards = extracted(ALL).map(cardOf);
    const sorted = (keys: ReadonlyMap<string, string>): unknown => [...keys].toSorted();
    expect(sorted(keysOf(cards.toReversed()))).toEqual(sorted(keysOf(cards)));
    expect(sorted(keysOf(JSON.parse(JSON.stringify(cards)) as typeof cards))).toEqual(sorted(keysOf(cards)));
  });
});

describe('the answers on all keys make the answer on all reports, to the byte', () => {
  test.each<[string, readonly Report[]]>([
    ['of several stories', ALL],
    ['of the same in another order', ALL.toReversed()],
    ['of longer prose', reportsOf(24)],
    ['of none', []],
  ])('%s', (_, reports) => {
    const all = extracted(reports);
    const answer = combine(byKey(all).map((group) => reconcileKey(group)));
    expect(JSON.stringify(answer)).toBe(JSON.stringify(reconcile(reports)));
  });

  test('whatever the order of the keys, and of the reports and claims in each', () => {
    const all = JSON.parse(JSON.stringify(extracted(ALL))) as readonly Extracted[];
    const turned = byKey(all).map((group) => group.map(({ report, claims }) => ({ report, claims: claims.toReversed() })).toReversed());
    expect(JSON.stringify(combine(turned.toReversed().map((group) => reconcileKey(group))))).toBe(JSON.stringify(reconcile(ALL)));
  });

  test('with a policy', () => {
    const options = { resolve: 'latest' } as const;
    const answer = combine(byKey(extracted(ALL)).map((group) => reconcileKey(group, options)));
    expect(JSON.stringify(answer)).toBe(JSON.stringify(reconcile(ALL, options)));
  });
});

test('what reports of other keys say changes nothing', () => {
  const findingsOn = (id: string, reports: readonly Report[]): string =>
    JSON.stringify(reconcile(reports).findings.filter(({ claims }) => claims.some(({ report }) => report === id)));
  expect(findingsOn('mill-1', [...MILL, ...FERRY, ...VOTE])).toBe(findingsOn('mill-1', MILL));
  expect(findingsOn('mill-1', [...MILL, HEARING])).not.toBe(findingsOn('mill-1', MILL));
});

test('problems are kept', () => {
  const answer = reconcileExtracted(MILL, [], { maxReports: 2 });
  expect(combine([answer, reconcile(FERRY)]).problems).toEqual(answer.problems);
});
