/** What is of different things is no conflict, whoever says it, and no update where one publisher says it twice. What is of one thing still is. */
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { ALIKE, UNLIKE } from './unlike.js';

const told = (first: string, second: string, publisher: string, at: string) =>
  reconcile([
    { id: 'a', publisher: 'Harbour Post', publishedAt: '2031-05-13T14:00:00Z', text: first },
    { id: 'b', publisher, publishedAt: at, text: second },
  ])
    .findings.flatMap(({ relations, attribute }) => relations.map(({ kind, because }) => ({ kind, attribute, rule: because.rule })))
    .filter(({ kind }) => kind === 'conflicts' || kind === 'updates');

const byTwo = (first: string, second: string) => told(first, second, 'Northern Wire', '2031-05-13T14:00:00Z');
const byOne = (first: string, second: string) => told(first, second, 'Harbour Post', '2031-05-13T14:20:00Z');

describe.each(UNLIKE)('$family', ({ pairs }) => {
  test.each(pairs)('%s / %s', (first, second) => {
    expect(byTwo(first, second)).toEqual([]);
    expect(byOne(first, second)).toEqual([]);
  });
});

test.each(ALIKE)('two figures of one thing: %s', (attribute, first, second) => {
  expect(byTwo(first, second).map((relation) => [relation.kind, relation.attribute])).toEqual([['conflicts', attribute]]);
  expect(byOne(first, second).map((relation) => [relation.kind, relation.attribute])).toEqual([['updates', attribute]]);
});
