import { expect, test } from 'vitest';
import { unionOf } from '../../src/model/union.js';

const joined = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const { join, rootOf } = unionOf();
  for (const [a, b] of pairs) join(a, b);
  return ['a', 'b', 'c', 'd'].map(rootOf);
};

test.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
  ['what nothing joins stays apart', [], ['a', 'b', 'c', 'd']],
  ['two are called by the smaller name', [['c', 'b']], ['a', 'b', 'b', 'd']],
  [
    'sets are joined by one of each',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['d', 'b'],
    ],
    ['a', 'a', 'a', 'a'],
  ],
  [
    'the order of joining makes no difference',
    [
      ['d', 'b'],
      ['c', 'd'],
      ['a', 'b'],
    ],
    ['a', 'a', 'a', 'a'],
  ],
  [
    'joined again, they are as they were',
    [
      ['a', 'c'],
      ['c', 'a'],
    ],
    ['a', 'b', 'a', 'd'],
  ],
])('%s', (_, pairs, roots) => expect(joined(pairs)).toEqual(roots));
