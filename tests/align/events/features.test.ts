/** What a likeness of two mentions is worth, feature by feature. */
import { describe, expect, test } from 'vitest';
import { eventOf } from '../../../src/align/events/event.js';
import { profileOf, rarityBy, scoreOf } from '../../../src/align/events/features.js';
import type { Period } from '../../../src/model/index.js';
import { day, event, type Told } from '../claims.js';

const rarity = rarityBy(() => 1, 12);
const score = (a: Told, b: Told): number => scoreOf(profileOf(event('a', a)), profileOf(event('b', b)), rarity);
const words = (count: number, own = ''): readonly string[] => Array.from({ length: count }, (_, at) => `word${own}${at}`);
const on = (date: string): Told => ({ period: day(date) });

describe('days', () => {
  const background: Told = { main: false, words: words(4) };
  const may: Told = { period: { start: '2024-05-01', end: '2024-05-31', grain: 'month', words: 'in May' } };

  test.each(['part-of-day', 'hour', 'minute'] as const)('two times told by the %s are of one day, whatever their hours', (grain) => {
    const at = (hour: string): Told => ({ ...background, period: { start: `2024-05-04T${hour}:00Z`, end: `2024-05-04T${hour}:00Z`, grain, words: hour } });
    const sameDay = score({ ...background, ...on('2024-05-04') }, { ...background, ...on('2024-05-04') });
    expect(score(at('08'), at('20'))).toBeCloseTo(sameDay, 10);
  });
  test('a month and a day of it are of one month, in either order', () => {
    const [month, date] = [
      { ...background, ...may },
      { ...background, ...on('2024-05-04') },
    ];
    expect(score(month, date)).toBeCloseTo(score(date, month), 10);
    expect(score(month, date)).toBeLessThan(score(date, date));
  });
  test('more than ten of them apart are weeks', () => {
    const apart = (date: string): number => score({ words: words(9), ...on('2024-05-01') }, { words: words(9), ...on(date) });
    expect(apart('2024-05-11')).toBeCloseTo(apart('2024-05-10'), 10);
    expect(apart('2024-05-12')).toBeLessThan(apart('2024-05-11') - 5);
  });
  test('apart tell more of what a headline alone tells', () => {
    const drop = (size: number, date: string): number =>
      score({ words: words(size), ...on('2024-05-01') }, { words: words(size), ...on('2024-05-01') }) -
      score({ words: words(size), ...on('2024-05-01') }, { words: words(size), ...on(date) });
    expect(drop(4, '2024-05-03')).toBeGreaterThan(drop(5, '2024-05-03') + 2);
    expect(drop(4, '2024-05-02')).toBeCloseTo(drop(5, '2024-05-02'), 10);
  });
});

describe('words, names and places', () => {
  test('nothing in common speaks against one event', () => {
    expect(score({ main: false, words: words(4, 'a') }, { main: false, words: words(4, 'b') })).toBeLessThan(0);
  });
  test('fewer than four words of many are few, and one is hardly any', () => {
    const common = (count: number): number =>
      score({ words: [...words(count), ...words(12 - count, 'a')] }, { words: [...words(count), ...words(12 - count, 'b')] });
    const [one, two, three, four, five] = [1, 2, 3, 4, 5].map(common) as [number, number, number, number, number];
    const step = five - four;
    expect(three - two).toBeCloseTo(step, 10);
    expect(four - three).toBeGreaterThan(step + 1);
    expect(two - one).toBeGreaterThan(step + 0.5);
  });
  test('the name of a place says less than another name, where either has it as its place', () => {
    const [named, placed]: readonly [Told, Told] = [
      { words: words(9), participants: ['Tambo'] },
      { words: words(9), places: ['Tambo'] },
    ];
    expect(score(named, placed)).toBeLessThan(score(named, named));
    expect(score(placed, named)).toBeLessThan(score(named, named));
    // One place of both speaks for it by itself.
    expect(score(placed, placed)).toBeGreaterThan(score(placed, named) + 1);
  });
  test('what is the main story of one alone is weighed as background, and less', () => {
    const told = { main: false, words: words(9) };
    expect(score({ ...told, main: true }, told)).toBeLessThan(score(told, told));
    expect(score({ ...told, main: true }, told)).toBeCloseTo(score(told, { ...told, main: true }), 10);
    expect(score({ ...told, main: true, kind: 'flood' }, told)).toBeLessThan(score({ ...told, main: true }, told));
  });
});

describe('roads, vehicles and buildings, in few words', () => {
  const drop = (one: readonly string[], other: readonly string[], size = 8): number => {
    const fill = (scenes: readonly string[], own: string): Told => ({ words: [...scenes, ...words(size - scenes.length, own)] });
    const neutral = (scenes: readonly string[], others: readonly string[], own: string): readonly string[] =>
      scenes.map((scene, at) => (others.includes(scene) ? `both${scene}` : `other${own}${at}`));
    return score(fill(neutral(one, other, 'a'), ''), fill(neutral(other, one, 'b'), '')) - score(fill(one, ''), fill(other, ''));
  };

  test('of one class, none of them alike, speak against it', () => {
    expect(drop(['hotel'], ['mosque'])).toBeGreaterThan(4);
    expect(drop(['a40'], ['m25'])).toBeGreaterThan(4);
    expect(drop(['bus', 'hotel'], ['bus', 'mosque'])).toBeGreaterThan(4);
  });
  test('say nothing where one is alike, or they are of two classes, or of many words', () => {
    expect(drop(['hotel', 'mosque'], ['hotel'])).toBeCloseTo(0, 10);
    expect(drop(['hotel'], ['bus'])).toBeCloseTo(0, 10);
    expect(drop(['hotel'], ['mosque'], 9)).toBeCloseTo(0, 10);
  });
});

test('an event has the shortest period of its mentions, be it the later one', () => {
  const april: Period = { start: '2024-04-01', end: '2024-04-30', grain: 'month', words: 'in April' };
  expect(eventOf([event('a', { period: april }), event('b', on('2024-05-04'))]).period).toEqual(day('2024-05-04'));
});
