import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysApart, eventsAcross } from '../../src/align/events/index.js';
import { day, event } from './claims.js';

const one = (...mentions: Parameters<typeof eventsAcross>[0]): number => new Set([...eventsAcross(mentions).values()].map(({ id }) => id)).size;

const strikes = { words: ['strike', 'militia', 'base', 'pentagon'], places: ['Iraq', 'Syria'], participants: ['Pentagon'] };

describe('one event or two', () => {
  test('the same story in two reports', () => {
    expect(
      one(
        event('a', { ...strikes, period: day('2019-12-29') }),
        event('b', { ...strikes, words: ['militia', 'airstrike', 'base'], period: day('2019-12-29') }),
      ),
    ).toBe(1);
  });

  test('the same words, weeks apart', () => {
    expect(one(event('a', { ...strikes, period: day('2019-12-29') }), event('b', { ...strikes, period: day('2019-09-14') }))).toBe(2);
  });

  test('unrelated stories of one day', () => {
    expect(
      one(
        event('a', { ...strikes, period: day('2019-12-29') }),
        event('b', { kind: 'flood', words: ['river', 'village', 'bridge'], places: ['Malawi'], participants: ['Fanny Chirwa'], period: day('2019-12-29') }),
      ),
    ).toBe(2);
  });

  test('two events of one report are never one', () => {
    expect(one(event('a', strikes), event('a', { ...strikes, id: 'a#e2', main: false }))).toBe(2);
  });

  test('a background event that both tell of', () => {
    const kirkuk = { main: false, places: ['Kirkuk'], words: ['rocket', 'base', 'contractor'], participants: ['Kirkuk'] };
    expect(one(event('a', { ...kirkuk, id: 'a#e2' }), event('b', { ...kirkuk, id: 'b#e2' }))).toBe(1);
  });

  test('the order of the mentions changes nothing', () => {
    const mentions = [
      event('a', { ...strikes, period: day('2019-12-29') }),
      event('b', { ...strikes, period: day('2019-12-29') }),
      event('c', { kind: 'flood', words: ['river'], places: ['Malawi'] }),
      event('d', { kind: 'flood', words: ['river', 'rain'], places: ['Malawi'] }),
    ];
    const groups = (list: typeof mentions): string => {
      const events = eventsAcross(list);
      return mentions
        .map((mention) =>
          [...(events.get(mention.id)?.mentions ?? [])]
            .map(({ id }) => id)
            .toSorted()
            .join('+'),
        )
        .join(' ');
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: 4 }), (shuffled) => {
        expect(groups(shuffled)).toBe(groups(mentions));
      }),
    );
  });
});

test('days between two periods', () => {
  expect(daysApart(day('2024-01-01'), day('2024-01-04'))).toBe(3);
  expect(daysApart(day('2024-01-04'), day('2024-01-01'))).toBe(3);
  expect(daysApart({ start: '2024-01-01', end: '2024-12-31', grain: 'year', words: '2024' }, day('2024-06-01'))).toBe(0);
});
