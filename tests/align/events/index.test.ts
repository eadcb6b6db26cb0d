/** Which mentions are of one event by their times, by the stories they are told in, and which reports they tie together. */
import { describe, expect, test } from 'vitest';
import { eventsAcross, linksAcross } from '../../../src/align/events/index.js';
import type { ExtractedEvent, Period } from '../../../src/model/index.js';
import { day, event, type Told } from '../claims.js';

const countIn = (mentions: readonly ExtractedEvent[], of?: Parameters<typeof eventsAcross>[1]): number =>
  new Set([...eventsAcross(mentions, of).values()].map(({ id }) => id)).size;
const clock = (start: string): Period => ({ start, end: start, grain: 'minute', words: start });

describe('a report that tells beside its own deed of another one, by the hour', () => {
  const words = ['gunfire', 'harlan', 'detective', 'rifle', 'porch', 'neighbour', 'ambulance', 'curfew', 'helicopter', 'roadblock'];
  const deed = { kind: 'attack', words, participants: ['Ivo Lang'] };
  const at = (hour: string): Period => clock(`2024-03-01T${hour}:00+02:00`);
  const areOne = (boy: Period, girl: Period, beside: Partial<ExtractedEvent> = {}): boolean => {
    const events = eventsAcross([
      event('a', { ...deed, places: ['Elm Street'], period: boy }),
      event('b', { ...deed, places: ['Oak Road'], period: girl }),
      event('b', { ...deed, id: 'b#e2', main: false, words: ['porch', 'gunfire'], places: ['Elm Street'], period: boy, ...beside }),
    ]);
    return events.get('a#e1')!.id === events.get('b#e1')!.id;
  };

  test('is not about it where their hours lie apart', () => {
    expect(areOne(at('10:00'), at('14:00'))).toBe(false);
    expect(areOne(at('14:00'), at('10:00'))).toBe(false);
    expect(areOne(at('10:00'), at('11:31'))).toBe(false);
  });
  test('is where they lie within an hour and a half, or the one is known by its day alone', () => {
    expect(areOne(at('10:00'), at('11:30'))).toBe(true);
    expect(areOne(day('2024-03-01'), at('14:00'))).toBe(true);
    expect(areOne(at('14:00'), day('2024-03-01'))).toBe(true);
  });
  test('is where what it tells beside is of another kind, of no one day, of the day after, or of none', () => {
    expect(areOne(at('10:00'), at('14:00'), { kind: 'fire' })).toBe(true);
    expect(areOne(at('10:00'), at('14:00'), { period: { start: '2024-03-01', end: '2024-03-31', grain: 'month', words: 'in March' } })).toBe(true);
    expect(areOne(at('23:30'), clock('2024-03-02T14:00:00+02:00'), { period: clock('2024-03-02T00:30:00+02:00') })).toBe(true);
    const { period: _, ...undated } = event('b', { ...deed, id: 'b#e2', main: false, words: ['porch', 'gunfire'], places: ['Elm Street'] });
    const events = eventsAcross([
      event('a', { ...deed, places: ['Elm Street'], period: at('10:00') }),
      event('b', { ...deed, places: ['Oak Road'], period: at('14:00') }),
      undated,
    ]);
    expect(events.get('a#e1')!.id).toBe(events.get('b#e1')!.id);
  });
});

describe('what an undated mention is like on both sides', () => {
  const raid = { main: false, words: ['raid', 'depot', 'harbour', 'crane'], participants: ['Valdoro'] };
  const groups = (one: string, other: string): number =>
    countIn([event('a', { ...raid, period: clock(one) }), event('b', raid), event('c', { ...raid, period: clock(other) })]);

  test.each([
    ['2024-05-01T00:30:00Z', '2024-05-11T23:00:00Z', 1],
    ['2024-05-11T23:00:00Z', '2024-05-01T00:30:00Z', 1],
    ['2024-05-01T10:00:00Z', '2024-05-12T10:00:00Z', 2],
    ['2024-05-12T10:00:00Z', '2024-05-01T10:00:00Z', 2],
    ['2024-05-01T23:00:00-05:00', '2024-05-12T01:00:00-05:00', 2],
  ])('makes one event of them up to ten days apart: %s and %s', (one, other, expected) => {
    expect(groups(one, other)).toBe(expected);
  });
});

test('background is as old as its own calendar and that of the report tell', () => {
  const fire = { words: ['fire', 'warehouse', 'dock', 'crane'], places: ['Tambo'], participants: ['Valdoro'] };
  const groups = (end: Period, publishedAt: string): number =>
    countIn([event('a', { ...fire, main: false, period: end }), event('b', fire)], (id) => ({ publisher: id, ...(id === 'b' && { publishedAt }) }));
  expect(groups(clock('2024-04-30T23:30:00-05:00'), '2024-05-22')).toBe(2);
  expect(groups(day('2024-05-01'), '2024-05-22T23:30:00Z')).toBe(1);
});

test('of two reports of one story the background is one with less in common', () => {
  const story = { words: ['ferry', 'quay', 'fog', 'engine', 'lifeboat', 'captain'], participants: ['Nora Blyth'] };
  const other = { kind: 'fire', words: ['barn', 'straw', 'blaze', 'tractor', 'farmer', 'hose'], participants: ['Tom Quill'] };
  const before = (report: string, ...own: readonly string[]): ExtractedEvent =>
    event(report, { id: `${report}#e2`, kind: 'strike', main: false, words: ['dockers', ...own], participants: [] });
  const areOne = (second: typeof story): boolean => {
    const events = eventsAcross([
      event('a', story),
      before('a', 'gantry', 'walkout', 'stevedore'),
      event('b', second),
      before('b', 'picket', 'tribunal', 'injunction'),
    ]);
    return events.get('a#e2')!.id === events.get('b#e2')!.id;
  };
  expect(areOne(story)).toBe(true);
  expect(areOne(other)).toBe(false);
});

describe('which reports tell of one event', () => {
  const links = (...mentions: readonly ExtractedEvent[]): readonly string[] =>
    linksAcross(mentions, (id) => ({ publisher: `Paper ${id}` })).map((pair) => pair.join(' and '));
  const flood: Told & { readonly participants: readonly string[] } = {
    kind: 'flood',
    words: ['river', 'village', 'bridge', 'rain', 'sandbags'],
    participants: [],
    places: [],
  };
  const named = { ...flood, participants: ['Valdoro'] };
  const background = (report: string, told: typeof flood, id = 'e2'): ExtractedEvent => event(report, { ...told, id: `${report}#${id}`, main: false });

  test('those that are about it', () => expect(links(event('a', flood), event('b', flood))).toEqual(['a and b']));
  test('those in which it is background, where a name stands in both', () => {
    expect(links(background('a', named), background('b', named))).toEqual(['a and b']);
    expect(links(event('a', named), background('b', named))).toEqual(['a and b']);
    expect(links(background('a', flood), background('b', flood))).toEqual([]);
    expect(links(event('a', flood), background('b', flood))).toEqual([]);
  });
  test('once, where the other tells of two that are like it', () => {
    expect(links(background('a', named), background('b', named), background('b', named, 'e3'))).toEqual(['a and b']);
  });
  test('none that are about something else', () => {
    expect(links(event('a', flood), event('b', { ...flood, words: ['barn', 'straw', 'blaze'], kind: 'fire' }))).toEqual([]);
  });
});

describe('what came before, of one month or year, in reports of one story', () => {
  const story = { kind: 'sinking', words: ['ferry', 'strait', 'divers', 'harbour', 'lifejackets', 'coastguard'], participants: ['Nordica'], places: ['Vik'] };
  const year = (words: string): Period => ({ start: `${words}-01-01`, end: `${words}-12-31`, grain: 'year', words });
  const areOne = (one: Told, other: Told, beside: Told = story): boolean => {
    const events = eventsAcross([
      event('a', story),
      event('b', beside),
      event('a', { id: 'a#e2', main: false, kind: 'sinking', words: ['capsized'], ...one }),
      event('b', { id: 'b#e2', main: false, kind: 'sinking', words: ['foundered'], ...other }),
    ]);
    return events.get('a#e2')!.id === events.get('b#e2')!.id;
  };

  test('is one event although its words are others', () => {
    expect(areOne({ period: year('2017') }, { period: year('2017') })).toBe(true);
  });
  test('is two where the years or the kinds are two, or no year is told', () => {
    expect(areOne({ period: year('2017') }, { period: year('2011') })).toBe(false);
    expect(areOne({ period: year('2017') }, { period: year('2017'), kind: 'fire' })).toBe(false);
    expect(areOne({}, {})).toBe(false);
  });
  test('is two where nothing tells what it was but that somebody was killed: a year has many such', () => {
    const raids = { kind: 'attack', words: ['police', 'ambush', 'convoy', 'checkpoint', 'gunmen', 'patrol'], participants: ['Nordica'], places: ['Vik'] };
    const areAttacks = (kind: string): boolean => {
      const events = eventsAcross([
        event('a', raids),
        event('b', raids),
        event('a', { id: 'a#e2', main: false, kind, words: ['shootout'], period: year('2020') }),
        event('b', { id: 'b#e2', main: false, kind, words: ['crackdown'], period: year('2020') }),
      ]);
      return events.get('a#e2')!.id === events.get('b#e2')!.id;
    };
    expect(areAttacks('attack')).toBe(false);
    expect(areAttacks('sinking')).toBe(true);
  });
  test('is two where both are of a day, or in two stories', () => {
    expect(areOne({ period: day('2024-02-01') }, { period: day('2024-02-01') })).toBe(false);
    const other = { kind: 'fire', words: ['mill', 'roof', 'smoke', 'sprinklers'], participants: ['Orla'], places: ['Brest'] };
    expect(areOne({ period: year('2017') }, { period: year('2017') }, other)).toBe(false);
  });
});

describe('of several that what came before may be one with', () => {
  const story = { kind: 'sinking', words: ['ferry', 'strait', 'divers', 'harbour', 'lifejackets', 'coastguard'], participants: ['Nordica'], places: ['Vik'] };
  const fire = (words: readonly string[]): Told => ({ main: false, kind: 'fire', words, participants: ['Hallgard'], places: [] });
  const [little, much] = [fire(['depot', 'warehouse', 'sirens', 'hydrant', 'foam']), fire(['depot', 'chimney', 'ladder', 'smoke', 'embers'])];
  const told = fire(['depot', 'chimney', 'ladder', 'smoke', 'embers']);
  /** Which of the two that `b` tells of, in this order, is one with that of `a`. */
  const oneWith = (first: Told, second: Told, isFirst = true): readonly boolean[] => {
    const ofA = [event('a', story), event('a', { ...told, id: 'a#e2' })];
    const ofB = [event('b', story), event('b', { ...first, id: 'b#e2' }), event('b', { ...second, id: 'b#e3' })];
    const events = eventsAcross(isFirst ? [...ofA, ...ofB] : [...ofB, ...ofA]);
    return ['b#e2', 'b#e3'].map((id) => events.get(id)!.id === events.get('a#e2')!.id);
  };

  test('it is the one that is most like it, wherever that stands', () => {
    expect(oneWith(little, much)).toEqual([false, true]);
    expect(oneWith(much, little)).toEqual([true, false]);
    expect(oneWith(little, much, false)).toEqual([false, true]);
    expect(oneWith(much, little, false)).toEqual([true, false]);
  });
  test('it is the one told first of two that are as like', () => {
    expect(oneWith(much, much)).toEqual([true, false]);
    expect(oneWith(much, much, false)).toEqual([true, false]);
  });
});
