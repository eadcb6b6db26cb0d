import { describe, expect, test } from 'vitest';
import { withThePerson } from '../../src/align/somebody.js';
import type { Slot } from '../../src/align/joins/slot.js';
import type { Claim } from '../../src/model/index.js';
import { event, idsIn, slot } from './claims.js';

const claim = (report: string, who: string, words: string, attribute = 'fate'): Claim<'description'> => ({
  id: `${report} ${who}`,
  report,
  kind: 'description',
  attribute,
  value: { words },
  scope: { who },
  span: { start: 0, end: 1 },
  text: 'x',
  speakers: [],
  polarity: 'affirmed',
  certainty: 'stated',
  event: event(report),
  rule: 'by hand',
});

const CRITICAL = 'in critical condition';

describe('how somebody without a name is, and how the one with a name is', () => {
  test('the same words, and nobody else', () => {
    expect(idsIn(withThePerson([slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)])]))).toEqual([['b Jan Roe', 'a child']]);
  });

  test.each<[string, readonly Slot[]]>([
    ['other words', [slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', 'in stable condition')])]],
    ['two with names', [slot([claim('a', 'man', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)]), slot([claim('c', 'Karl Weber', CRITICAL)])]],
    ['two without', [slot([claim('a', 'child', CRITICAL)]), slot([claim('c', 'man', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)])]],
    ['one report that tells of both', [slot([claim('a', 'child', CRITICAL)]), slot([claim('a', 'Jan Roe', CRITICAL)])]],
    ['two events', [slot([claim('a', 'child', CRITICAL)]), slot([claim('b', 'Jan Roe', CRITICAL)], 'two')]],
    ['another attribute', [slot([claim('a', 'child', 'head', 'wound')]), slot([claim('b', 'Jan Roe', CRITICAL)])]],
    ['a woman, and a Peter', [slot([claim('a', 'woman', CRITICAL)]), slot([claim('b', 'Peter Weber', CRITICAL)])]],
  ])('apart stay %s', (_, slots) => {
    expect(withThePerson(slots)).toHaveLength(slots.length);
  });
});
