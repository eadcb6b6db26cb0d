import { expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { partsOf } from '../../src/survey/parts.js';
import { factOf } from '../judge/notation.js';

const parts = (text: string): readonly string[] => {
  const finding = judge(factOf(text));
  const found = partsOf(finding);
  return finding.claims.map(({ id, report }) => `${report} ${found.get(id)}`);
};

test.each<[string, readonly string[]]>([
  ['killed (fixed): 7 in A at 10:00 | 9 in B at 10:10', ['A conflict', 'B conflict']],
  // What both of two rivals refine is in no conflict itself.
  ['killed (fixed): 7 in A at 10:00 | 9 in B at 10:10 | >=3 in C at 10:20', ['A conflict', 'B conflict', 'C refinement']],
  ['killed (fixed): 7 in A at 10:00 | 7 in B at 10:10 | >=3 in C at 10:20', ['A refinement', 'B refinement', 'C refinement']],
  ['killed (fixed): 7 in A at 10:00 | 7 in B at 10:10', ['A agreement', 'B agreement']],
  ['killed (fixed): 7 in A at 10:00', ['A single-source']],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test('what has been replaced is no part of a conflict', () => {
  const found = parts('killed (fixed): was 3 by police in A at 10:00 | 7 by police in A at 10:00 | 9 by firemen in B at 10:10');
  expect(found).toEqual(['A update', 'A conflict', 'B conflict']);
});
