import { expect, test } from 'vitest';
import { withoutClues } from '../../src/align/clues.js';
import { count, day, event } from './claims.js';

const fire = event('a', {
  title: 'warehouse fire',
  words: ['warehouse', 'dock'],
  participants: ['Valdoro'],
  places: ['Tambo'],
  period: day('2024-05-06'),
});
const quake = event('a', { id: 'a#e2', kind: 'earthquake', main: false, words: ['tremor'] });
const claims = [count(4, undefined, { event: fire }), count(9, { who: 'children' }, { event: quake }), count(6, undefined, { event: { ...fire } })];

test('a claim keeps all but the clues and the title of its event', () => {
  const { clues: _, title: __, ...told } = fire;
  expect(told).toHaveProperty('period');
  expect(withoutClues(claims)[0]).toEqual({ ...claims[0], event: told });
  expect(withoutClues(claims).map((claim) => 'clues' in claim.event)).toEqual([false, false, false]);
  expect(withoutClues(claims).map((claim) => claim.event.id)).toEqual(['a#e1', 'a#e2', 'a#e1']);
});

test('what was extracted is left as it was', () => {
  withoutClues(claims);
  expect(fire.clues).toEqual({ participants: ['Valdoro'], words: ['warehouse', 'dock'] });
});

test('claims of one event share it, though each came with a copy of its own', () => {
  const [first, other, third] = withoutClues(claims);
  expect(third!.event).toBe(first!.event);
  expect(other!.event).not.toBe(first!.event);
});
