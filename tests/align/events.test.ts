import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventOf } from '../../src/align/events/event.js';
import { daysApart, eventsAcross } from '../../src/align/events/index.js';
import type { EventMention, Period } from '../../src/model/index.js';
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

describe('background that is too old for what another report is about', () => {
  const fire = { words: ['fire', 'warehouse', 'dock', 'crane'], places: ['Tambo'], participants: ['Valdoro'] };
  const groups = (end: string, more: Partial<EventMention> = {}, publishedAt: string | undefined = '2024-05-22'): number => {
    const mentions = [event('a', { ...fire, main: false, period: day(end) }), event('b', { ...fire, ...more })];
    const of = (id: string) => ({ publisher: id, ...(id === 'b' && publishedAt !== undefined ? { publishedAt } : {}) });
    return new Set([...eventsAcross(mentions, of).values()].map(({ id }) => id)).size;
  };

  test('three weeks before its report are not too long', () => {
    expect(groups('2024-05-01')).toBe(1);
  });
  test('a day more is', () => {
    expect(groups('2024-04-30')).toBe(2);
    expect(groups('2024-04-30', {}, '2024-05-22T23:30:00Z')).toBe(2);
  });
  test('not where that report gives its event a date, tells of it as background as well, or has no date itself', () => {
    expect(groups('2024-04-30', { period: day('2024-04-29') })).toBe(1);
    expect(groups('2024-04-30', { main: false })).toBe(1);
    const undated = [event('a', { ...fire, main: false, period: day('2024-04-30') }), event('b', fire)];
    expect(one(...undated)).toBe(1);
  });
});

describe('what an event of several mentions is', () => {
  const first = event('a', {
    named: { span: { start: 0, end: 4 }, text: 'great\nfire' },
    main: false,
    places: ['Tambo', 'Oria'],
    words: ['fire', 'dock', 'crane', 'hall'],
  });
  const second = event('b', { named: { span: { start: 0, end: 4 }, text: 'blaze' }, places: ['Oria'], words: ['fire', 'dock', 'crane', 'hall'] });
  const labelled = (...mentions: readonly EventMention[]) => eventOf(mentions);

  test('it has the name of the first main one, and the place that most of them have', () => {
    expect(labelled(first, second)).toMatchObject({ id: second.id, label: 'blaze, Oria', main: true, places: ['Oria', 'Tambo'] });
  });
  test('without a main one, that of the first, in one line', () => {
    expect(labelled(first)).toMatchObject({ id: first.id, label: 'great fire, Tambo', main: false });
  });
  test('it has the shortest of their periods, and says both ends of a longer one', () => {
    const may: Period = { start: '2024-05-01', end: '2024-05-31', grain: 'month', words: 'in May' };
    expect(labelled({ ...first, period: may }, { ...second, period: day('2024-05-04') })).toMatchObject({
      period: day('2024-05-04'),
      label: 'blaze, Oria, 2024-05-04',
    });
    expect(labelled({ ...second, period: day('2024-05-04') }, { ...first, period: may })).toMatchObject({ period: day('2024-05-04') });
    expect(labelled({ ...second, period: may }).label).toBe('blaze, Oria, 2024-05-01/2024-05-31');
  });
  test('a place that one mention names twice counts once', () => {
    expect(labelled({ ...first, places: ['Tambo', 'Tambo'] }, { ...second, places: ['Oria'] }, event('c', { places: ['Oria'] })).places).toEqual([
      'Oria',
      'Tambo',
    ]);
  });
  test('forty letters are a name, more are a sentence', () => {
    const long = 'x'.repeat(40);
    expect(labelled({ ...second, places: [], named: { span: { start: 0, end: 40 }, text: long } }).label).toBe(long);
    expect(labelled({ ...second, places: [], named: { span: { start: 0, end: 41 }, text: `${long}x` } }).label).toBe('attack');
  });
});
