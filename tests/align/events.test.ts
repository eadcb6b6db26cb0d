import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventOf } from '../../src/align/events/event.js';
import { profileOf, rarityBy, scoreOf, shareName } from '../../src/align/events/features.js';
import { daysApart, eventsAcross } from '../../src/align/events/index.js';
import type { EventMention, Period } from '../../src/model/index.js';
import { day, event, type Told } from './claims.js';

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

  const ferry = { kind: 'accident', places: ['Harwick'], participants: ['Nora Blyth'], words: ['ferry', 'quay', 'harwick', 'fog', 'engine', 'blyth'] };
  const barn = { kind: 'fire', places: ['Oldmere'], participants: ['Tom Quill'], words: ['barn', 'straw', 'oldmere', 'blaze', 'tractor', 'quill'] };
  const note = ['material', 'broadcast', 'rewritten', 'redistributed'];

  test('two stories of two reports each, of which two end in the same note, are two', () => {
    // The two alone are one by so many words in common: what tells them apart is what the other two say.
    const noted = [event('b', { kind: 'accident', words: [...ferry.words, ...note] }), event('c', { ...barn, words: [...barn.words, ...note] })] as const;
    expect(one(...noted)).toBe(1);
    expect(one(event('a', ferry), ...noted, event('d', barn))).toBe(2);
  });

  test('two reports of one story with little in common are one by the third that both are like', () => {
    const rescue = { kind: 'accident', places: ['Harwick'], participants: ['Ivo Lang'], words: ['lifeboat', 'crew', 'harwick', 'dusk', 'lang', 'rescue'] };
    const all = { ...ferry, participants: ['Nora Blyth', 'Ivo Lang'], words: [...ferry.words, ...rescue.words] };
    expect(one(event('a', ferry), event('b', all), event('c', rescue))).toBe(1);
  });

  describe('a report that tells beside its own deed of the one that another is about', () => {
    const words = ['gunfire', 'harlan', 'detective', 'rifle', 'porch', 'neighbour', 'ambulance', 'curfew', 'helicopter', 'roadblock'];
    const boy = { kind: 'attack', words, places: ['Elm Street'], participants: ['Ivo Lang'], period: day('2024-03-01') };
    const girl = { ...boy, places: ['Oak Road'], period: day('2024-03-02') };
    const beside = event('b', { ...boy, id: 'b#e2', main: false, words: ['porch', 'gunfire'] });

    test('is not about it', () => {
      expect(one(event('a', boy), event('b', girl))).toBe(1);
      const events = eventsAcross([event('a', boy), event('b', girl), beside]);
      expect(events.get('b#e2')!.id).toBe(events.get('a#e1')!.id);
      expect(events.get('b#e1')!.id).not.toBe(events.get('a#e1')!.id);
    });

    test('is about it where its own is of the same day, or of the same place', () => {
      for (const own of [
        { ...girl, period: boy.period },
        { ...girl, places: ['Elm Street'] },
      ]) {
        const events = eventsAcross([event('a', boy), event('b', own), beside]);
        expect(events.get('b#e1')!.id).toBe(events.get('a#e1')!.id);
      }
    });

    test('is about it where the other is of another day or place', () => {
      for (const other of [{ period: day('2024-02-28') }, { places: ['Dover'] }]) {
        const events = eventsAcross([event('a', boy), event('b', girl), { ...beside, ...other }]);
        expect(events.get('b#e1')!.id).toBe(events.get('a#e1')!.id);
      }
    });
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
            .map(({ report }) => report)
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
  const groups = (end: string, more: Told = {}, publishedAt: string | undefined = '2024-05-22'): number => {
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

  test('of each mention it keeps who names it, and how', () => {
    expect(labelled(first, second).mentions).toEqual([
      { report: 'a', named: { span: { start: 0, end: 4 }, text: 'great\nfire' } },
      { report: 'b', named: { span: { start: 0, end: 4 }, text: 'blaze' } },
    ]);
  });
  test('it has the id of the first main one, and first the place that most of them have', () => {
    expect(labelled(first, second)).toMatchObject({ id: second.id, main: true, places: ['Oria', 'Tambo'] });
  });
  test('without a main one, that of the first', () => {
    expect(labelled(first)).toMatchObject({ id: first.id, main: false });
  });
  test('it has the shortest of their periods', () => {
    const may: Period = { start: '2024-05-01', end: '2024-05-31', grain: 'month', words: 'in May' };
    expect(labelled({ ...first, period: may }, { ...second, period: day('2024-05-04') })).toMatchObject({ period: day('2024-05-04') });
    expect(labelled({ ...second, period: day('2024-05-04') }, { ...first, period: may })).toMatchObject({ period: day('2024-05-04') });
  });
  test('a place that one mention names twice counts once', () => {
    expect(labelled({ ...first, places: ['Tambo', 'Tambo'] }, { ...second, places: ['Oria'] }, event('c', { places: ['Oria'] })).places).toEqual([
      'Oria',
      'Tambo',
    ]);
  });
});

describe('what speaks for one event, and against it', () => {
  const rarity = rarityBy(() => 1, 12);
  const score = (a: Told, b: Told, publisher = ''): number => scoreOf(profileOf(event('a', a), publisher), profileOf(event('b', b), publisher), rarity);
  const words = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `word${at}`);
  const month: Period = { start: '2024-05-01', end: '2024-05-31', grain: 'month', words: 'in May' };
  const on = (date: string) => ({ period: day(date) });

  test.each([true, false])('of two main events: %s', (main) => {
    const told = { main, words: ['fire', 'warehouse', 'dock', 'crane'], places: ['Tambo'], participants: ['Valdoro'] };
    const base = score(told, told);
    // Fewer words, names or places in common speak less for one; other places speak against it.
    expect(score(told, { ...told, words: ['fire', 'hall', 'pier', 'tug'] })).toBeLessThan(base);
    expect(score(told, { ...told, participants: [] })).toBeLessThan(base);
    expect(score(told, { ...told, places: [] })).toBeLessThan(base);
    expect(score(told, { ...told, places: ['Oria'] })).toBeLessThan(score(told, { ...told, places: [] }));
    // Unless the one has the other's place among its words.
    expect(score(told, { ...told, places: ['Oria'], words: [...told.words, 'tambo'] })).toBeGreaterThan(
      score(told, { ...told, places: ['Oria'], words: [...told.words, 'pier'] }),
    );
    // One day speaks for it; the farther apart the days, the more they speak against it.
    const days = ['2024-05-04', '2024-05-05', '2024-05-07', '2024-05-15'].map((date) => score({ ...told, ...on('2024-05-04') }, { ...told, ...on(date) }));
    expect(days[0]).toBeGreaterThan(base);
    expect(days[1]).toBeLessThan(base);
    expect(days[2]).toBeLessThan(days[1]!);
    expect(days[3]).toBeLessThan(days[2]! - 5);
    expect(score({ ...told, ...on('2024-05-04') }, { ...told, ...on('2024-05-08') })).toBeCloseTo(days[2]!, 10);
    expect(score({ ...told, ...on('2024-05-04') }, told)).toBeCloseTo(base, 10);
  });

  test('of background: one kind and one month speak for it, other names against it', () => {
    const told = { main: false, words: ['fire', 'warehouse', 'dock', 'crane'], participants: ['Valdoro'] };
    const base = score(told, told);
    expect(score(told, { ...told, kind: 'flood' })).toBeLessThan(base);
    expect(score(told, { ...told, participants: ['Orlando'] })).toBeLessThan(score(told, { ...told, participants: [] }));
    const [dayInMonth, sameDay] = [
      score({ ...told, ...on('2024-05-04') }, { ...told, period: month }),
      score({ ...told, ...on('2024-05-04') }, { ...told, ...on('2024-05-04') }),
    ];
    expect(dayInMonth).toBeGreaterThan(base);
    expect(sameDay).toBeGreaterThan(dayInMonth);
    expect(score(told, { ...told, main: true })).toBeLessThan(base);
  });

  test('of two main events: a kind and other names tell nothing, few words in common speak against it', () => {
    const told = { words: words(10), participants: ['Valdoro'] };
    expect(score(told, { ...told, kind: 'flood' })).toBeCloseTo(score(told, told), 10);
    const shared = [0, 1, 2, 3, 4, 10, 11].map((count) => score({ words: [...words(count), 'alpha'] }, { words: [...words(count), 'beta'] }));
    for (let at = 1; at < shared.length; at++) expect(shared[at]).toBeGreaterThan(shared[at - 1]!);
  });

  test('the name that both are published under tells nothing', () => {
    const told = { words: words(4), participants: ['Tambo Observer'] };
    expect(score(told, told, 'Tambo Observer')).toBeLessThan(score(told, told));
    expect(score(told, told, 'Oria Times')).toBeCloseTo(score(told, told), 10);
    expect(shareName(profileOf(event('a', told), 'Tambo Observer'), profileOf(event('b', told), 'Tambo Observer'))).toBe(false);
    expect(shareName(profileOf(event('a', told), 'Tambo Observer'), profileOf(event('b', told), 'Oria Times'))).toBe(true);
    expect(shareName(profileOf(event('a', told)), profileOf(event('b', { participants: ['Valdoro'] })))).toBe(false);
  });

  test('given names, heads of organisations and short words are no names', () => {
    expect([...profileOf(event('a', { participants: ['Anna Kowal', 'Bank of Tambo', 'www.oria.com'], places: [] })).names].toSorted()).toEqual([
      'kowal',
      'oria',
      'tambo',
    ]);
    expect([...profileOf(event('a', { words: ['Warehouse', 'at', 'it', 'crane'] })).words]).toEqual(['warehouse', 'crane']);
  });

  test('a word that many events have tells less', () => {
    const common = rarityBy((word) => (word === 'fire' ? 24 : 12), 12);
    expect([common.of('fire'), common.of('crane')]).toEqual([0.5, 1]);
    const set = new Set(['fire', 'crane']);
    expect([common.sum(set), common.sum(set), common.sum(new Set())]).toEqual([1.5, 1.5, 0]);
  });
});
