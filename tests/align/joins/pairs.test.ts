/** What is asked of two slots before they are weighed, and the mean of what their claims say. */
import { describe, expect, test } from 'vitest';
import { rarityIn } from '../../../src/align/joins/context.js';
import { FEATURES, type FeatureName } from '../../../src/align/joins/features.js';
import { censusOf, comparedBy, profilesOf, sortOf } from '../../../src/align/joins/index.js';
import { measuredOf } from '../../../src/align/joins/measured.js';
import type { Slot } from '../../../src/align/joins/slot.js';
import type { Claim, Event, Quantity } from '../../../src/model/index.js';
import { count, slot } from '../claims.js';

const told = (report: string, figure: number, unit = 'jobs', more: Partial<Quantity> = {}, attribute = unit): Claim<'quantity'> =>
  count(figure, undefined, { report, attribute, value: { figure, min: figure, max: figure, unit, words: String(figure), ...more } });
const time = (start: string): Claim =>
  ({ ...count(0), kind: 'time', attribute: 'date', value: { start, end: start, grain: start.includes('T') ? 'minute' : 'day', words: start } }) as Claim;
const place = (attribute: string): Claim => ({ ...count(0), kind: 'place', attribute, value: { words: 'Oria', names: ['Oria'] } }) as Claim;

describe('two slots can be one where they measure one thing', () => {
  test.each<[string, Claim, Claim, boolean]>([
    ['two counts', told('a', 8), told('b', 9, 'homes'), true],
    ['a count and a length', told('a', 8), told('b', 9, 'km'), false],
    ['kilometres and miles', told('a', 8, 'km'), told('b', 9, 'mi'), true],
    ['two currencies', told('a', 8, 'EUR'), told('b', 9, 'USD'), false],
    ['a total and a rise', told('a', 8), told('b', 9, 'jobs', { change: 'rise' }), false],
    ['a rise and a fall', told('a', 8, 'jobs', { change: 'fall' }), told('b', 9, 'jobs', { change: 'rise' }), false],
    ['two rises', told('a', 8, 'jobs', { change: 'rise' }), told('b', 9, 'jobs', { change: 'rise' }), true],
    ['how many and how often', told('a', 8, 'people'), told('b', 9, 'times'), false],
    ['how often, in two ways', told('a', 8, 'times'), told('b', 9, 'several occasions'), true],
    ['a noun that ends like it', told('a', 8, 'sometimes'), told('b', 9, 'jobs'), true],
    ['a noun that begins like it', told('a', 8, 'times'), told('b', 9, 'times tables'), false],
    ['two days', time('2024-03-01'), time('2024-03-02'), true],
    ['a day and an hour of it', time('2024-03-01'), time('2024-03-01T06:00'), false],
    ['two hours', time('2024-03-01T06:00'), time('2024-03-01T08:00'), true],
    ['two scenes', place('place'), place('scene'), true],
    ['two homes', place('home'), place('home'), true],
    ['a scene and a home', place('place'), place('home'), false],
    ['a count and a scene', told('a', 8), place('place'), false],
  ])('%s', (_, one, other, expected) => {
    expect(sortOf(slot([one])) === sortOf(slot([other]))).toBe(expected);
  });
  test('by the first of their claims', () => {
    expect(sortOf(slot([time('2024-03-01'), time('2024-03-01T06:00')]))).toBe(sortOf(slot([time('2024-03-02')])));
    expect(sortOf({ ...slot([told('a', 8)]), claims: [] })).toBe('quantity');
  });
});

describe('whether a report gives no other value', () => {
  const census = (claim: Claim, ...others: readonly Claim[]): ReturnType<ReturnType<typeof censusOf>> =>
    censusOf([slot([claim]), ...others.map((other) => slot([other]))])(claim, measuredOf(claim));
  test.each<[string, readonly Claim[], alone: boolean, only: boolean]>([
    ['nothing else', [], true, true],
    ['the same again', [told('a', 8)], true, true],
    ['another value of the thing by the name', [told('a', 9)], false, false],
    ['another value of the thing, by another name', [told('a', 9, 'jobs', {}, 'jobs cut')], false, true],
    ['another value of another thing by the name', [told('a', 9, 'homes', {}, 'jobs')], true, false],
    ['another value of another thing', [told('a', 9, 'homes')], true, true],
    ['another value in another report', [told('b', 9)], true, true],
    ['another value of another kind', [{ ...place('jobs'), value: { words: 'jobs', names: [] } } as Claim], true, true],
  ])('beside %s', (_, others, alone, only) => {
    expect(census(told('a', 8), ...others)).toEqual({ alone, only });
  });
  test('of all claims of a slot', () => {
    const claims = [told('a', 8), told('a', 9)] as const;
    expect(censusOf([slot(claims)])(claims[0], measuredOf(claims[0]))).toEqual({ alone: false, only: false });
  });
});

describe('the claims that stand for a slot', () => {
  const reports = new Map(['a', 'b', 'c'].map((id) => [id, { id, publisher: id, text: 'So many jobs will go in Horten.' }]));
  const slotOf = (claims: readonly Claim[], more: Partial<Slot> = {}): Slot => ({ ...slot(claims), event: { id: 'cuts', main: true } as Event, ...more });
  const compared = (a: readonly Claim[], b: readonly Claim[], name: FeatureName): number | undefined => {
    const slots = [slotOf(a), slotOf(b)];
    const [one, other] = slots.map((each) => profilesOf(each, reports, censusOf(slots)));
    return comparedBy(one!, other!, rarityIn([]))?.[FEATURES.findIndex((feature) => feature.name === name)];
  };

  test('are its first six, with what the slot says of them', () => {
    const kin = { implies: ['cuts'], alsoCalled: [] };
    const claims = Array.from({ length: 7 }, () => told('a', 8));
    const profiles = profilesOf(slotOf(claims, { open: true, held: true, kin }), reports, () => ({ alone: true, only: false }));
    expect(profiles.map(({ claim }) => claim)).toEqual(claims.slice(0, 6));
    expect(profiles[0]).toMatchObject({ attribute: 'jobs', event: 'cuts', main: true, open: true, held: true, kin, alone: true, only: false });
    expect([...profiles[0]!.around.words.keys()]).toContain('job');
    expect(profiles[0]!.value).toBe(measuredOf(claims[0]!));
  });
  test('say what the mean of their pairs says', () => {
    expect(compared([told('a', 8)], [told('b', 8)], 'the same value')).toBe(1);
    expect(compared([told('a', 8)], [told('b', 8), told('c', 9)], 'the same value')).toBe(0.5);
    expect(compared([told('a', 8), told('b', 8)], [told('c', 8), told('c', 9)], 'the same value')).toBe(0.5);
    expect(compared([told('a', 8), told('b', 9), told('b', 9), told('b', 9)], [told('c', 8)], 'the same value')).toBe(0.25);
  });
  test('say nothing of what one report tells twice', () => {
    expect(compared([told('a', 8)], [told('a', 8)], 'the same value')).toBeUndefined();
    expect(compared([told('a', 8), told('b', 9)], [told('a', 8)], 'the same value')).toBe(0);
  });
});
