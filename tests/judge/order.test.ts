import { expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { inOrder } from '../../src/judge/order.js';
import type { Finding, Report } from '../../src/model/index.js';
import { factOf } from './notation.js';

const finding = (claims: string, more: Partial<Finding> = {}): Finding => ({ ...judge(factOf(`killed (grows): ${claims}`)), ...more });
const report = (id: string, publishedAt?: string): Report => ({ id, publisher: id, text: '', ...(publishedAt === undefined ? {} : { publishedAt }) });

/** The findings in whatever order, as their ids come out. */
const orderOf = (...findings: readonly Finding[]): readonly string[] => {
  const ids = inOrder([], findings).findings.map(({ id }) => id);
  expect(inOrder([], findings.toReversed()).findings.map(({ id }) => id)).toEqual(ids);
  return ids;
};

test('what is at odds comes first, then what changed, what says more, what agrees, and what one report says', () => {
  const [alone, agreed, refined, updated, atOdds] = [
    finding('7 in A', { id: 'a' }),
    finding('7 in A | 7 in B', { id: 'b' }),
    finding('7 in A | >=5 in B', { id: 'c' }),
    finding('7 in A at 10:00 | 9 in B at 14:00', { id: 'd' }),
    finding('7 in A | 9 in B', { id: 'e' }),
  ];
  expect(orderOf(alone, refined, atOdds, agreed, updated)).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test('of one verdict, the main event comes before its background', () => {
  const event = finding('7 in A').event;
  expect(orderOf(finding('7 in A | 7 in B | 7 in C', { id: 'a', event: { ...event, main: false } }), finding('7 in A | 7 in B', { id: 'b' }))).toEqual([
    'b',
    'a',
  ]);
});

test('then what more reports speak to, however often', () => {
  expect(orderOf(finding('7 in A | 7 in A | 7 in B', { id: 'a' }), finding('7 in B | 7 in C | 7 in D', { id: 'b' }))).toEqual(['b', 'a']);
});

test('then what comes first by its report, its place in the text and its id', () => {
  expect(orderOf(finding('7 in B', { id: 'a' }), finding('7 in A', { id: 'b' }))).toEqual(['b', 'a']);
  expect(orderOf(finding('7 in A @90', { id: 'a' }), finding('7 in A @20', { id: 'b' }))).toEqual(['b', 'a']);
  expect(orderOf(finding('7 in A @20', { id: 'b' }), finding('7 in A @20', { id: 'a' }))).toEqual(['a', 'b']);
  expect(orderOf(finding('7 in A', { id: 'b' }), finding('7 in A', { id: 'c', claims: [] }))).toEqual(['b', 'c']);
  expect(orderOf(finding('7 in A', { id: 'c', claims: [] }), finding('7 in A', { id: 'b', claims: [] }))).toEqual(['b', 'c']);
});

test('reports come by their time, those without one first, then by their ids', () => {
  const reports = [report('d', '2024-05-07'), report('c', '2024-05-06'), report('a', '2024-05-07'), report('z'), report('b', '2024-05-07')];
  for (const order of [reports, reports.toReversed()]) expect(inOrder(order, []).reports.map(({ id }) => id)).toEqual(['z', 'c', 'a', 'b', 'd']);
});
