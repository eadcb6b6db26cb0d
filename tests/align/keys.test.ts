import { describe, expect, test } from 'vitest';
import { cardOf, keysOf } from '../../src/align/keys.js';
import type { Card } from '../../src/model/index.js';
import { count, event, type Told } from './claims.js';

const story = { words: ['warehouse', 'dock', 'crane', 'harbour', 'pier'], places: ['Tambo'], participants: ['Valdoro'] };
const other = { kind: 'vote', words: ['ballot', 'senate', 'recount', 'margin', 'turnout'], places: ['Oria'], participants: ['Kowal'] };

const card = (id: string, publishedAt: string | undefined, ...events: readonly Told[]): Card => ({
  report: { id, publisher: `Paper ${id}`, ...(publishedAt === undefined ? {} : { publishedAt }) },
  events: events.map((each, at) => event(id, { ...each, id: `${id}#e${at}`, main: at === 0 })),
});

describe('the card of a report', () => {
  const report = { id: 'a', publisher: 'Paper', publishedAt: '2024-05-06', text: 'long', title: 'none' };
  test('holds who published it and when, and each of its events once, by their ids', () => {
    const [first, second] = [event('a', { id: 'a#e1' }), event('a', { id: 'a#e2', main: false })];
    const claims = [second, first, second].map((of) => count(19, undefined, { event: of }));
    expect(cardOf({ report, claims })).toEqual({ report: { id: 'a', publisher: 'Paper', publishedAt: '2024-05-06' }, events: [first, second] });
  });
  test('has no time where the report has none', () => {
    expect(cardOf({ report: { id: 'a', publisher: 'Paper', text: '' }, claims: [] })).toEqual({ report: { id: 'a', publisher: 'Paper' }, events: [] });
  });
});

describe('the key of a report', () => {
  const keys = (...cards: readonly Card[]) => Object.fromEntries(keysOf(cards));
  test('is the first of those that tell of its story', () => {
    const [late, early] = [card('a', '2024-05-07', story), card('b', '2024-05-06', story)];
    expect(keys(late, early)).toEqual({ a: 'b', b: 'b' });
    expect(keys(early, late)).toEqual({ a: 'b', b: 'b' });
  });
  test('is its own where no other does', () => {
    expect(keys(card('a', '2024-05-06', story), card('b', '2024-05-06', other))).toEqual({ a: 'a', b: 'b' });
  });
  test('goes by way of a third', () => {
    const both = card('c', '2024-05-08', story, { ...other, main: false });
    expect(keys(card('a', '2024-05-06', story), card('b', '2024-05-07', other), both)).toEqual({ a: 'a', b: 'a', c: 'a' });
  });
  test('goes by the id where the times are one or unknown', () => {
    expect(keys(card('b', '2024-05-06', story), card('a', '2024-05-06', story))).toEqual({ a: 'a', b: 'a' });
    expect(keys(card('b', undefined, story), card('a', undefined, story))).toEqual({ a: 'a', b: 'a' });
    expect(keys(card('b', undefined, story), card('a', '2024-05-06', story))).toEqual({ a: 'b', b: 'b' });
  });
});
