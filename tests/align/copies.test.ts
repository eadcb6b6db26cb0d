/** Reports that are copies of others: which they are, and what becomes of their claims. */
import { describe, expect, test } from 'vitest';
import { copiesIn, withCopies, withoutCopies } from '../../src/align/copies.js';
import { additionsIn } from '../../src/align/additions/index.js';
import { alignTogether } from '../../src/align/index.js';
import { domains } from '../../src/domains/index.js';
import type { ExtractedClaim, Fact, Report } from '../../src/model/index.js';
import { count, event } from './claims.js';

const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  publisher: `Paper ${id}`,
  publishedAt: '2024-05-06T10:00:00Z',
  title: 'Fire',
  text: 'Three died.',
  ...more,
});
const story = { words: ['fire', 'warehouse', 'dock', 'crane', 'harbour'], places: ['Tambo'], participants: ['Valdoro'] };
const at = (id: string, number: number, more: Partial<ExtractedClaim<'quantity'>> = {}): ExtractedClaim<'quantity'> =>
  count(3, undefined, { report: id, id: `${id}#${number}`, event: event(id, story), ...more });

/** "b of a" for each copy. */
const copies = (reports: readonly Report[], claims: readonly ExtractedClaim[] = []): readonly string[] =>
  copiesIn(reports, claims).map((copy) => `${copy.report} of ${copy.of}`);

describe('which report copies which', () => {
  test.each<[string, readonly Report[], readonly string[]]>([
    ['the same text', [report('a'), report('b')], ['b of a']],
    ['the same text in three', [report('c'), report('a'), report('b')], ['b of a', 'c of a']],
    ['hours later', [report('b'), report('a', { publishedAt: '2024-05-06T18:00:00Z' })], ['a of b']],
    ['another text', [report('a'), report('b', { text: 'Four died.' })], []],
    ['another headline', [report('a'), report('b', { title: 'Blaze' })], []],
    ['a day later, when "on Monday" is another day', [report('a'), report('b', { publishedAt: '2024-05-07T10:00:00Z' })], []],
    ['hours of another zone', [report('a'), report('b', { timeZone: 'Asia/Tokyo' })], []],
    [
      'the earlier of the two carries the text of another',
      [report('a', { syndicatedFrom: 'Paper b' }), report('b', { publishedAt: '2024-05-06T11:00Z' })],
      ['a of b'],
    ],
    ['and it does wherever it stands in the list', [report('b', { publishedAt: '2024-05-06T11:00Z' }), report('a', { syndicatedFrom: 'Paper b' })], ['a of b']],
    ['all carry the text of another', [report('b', { syndicatedFrom: 'Paper z' }), report('a', { syndicatedFrom: 'Paper z' })], ['b of a']],
    [
      'one text, of which one has a part as its headline',
      [report('a', { title: 'Fire', text: 'men died.' }), report('b', { title: 'Firemen', text: ' died.' })],
      [],
    ],
  ])('%s', (_, reports, expected) => expect(copies(reports)).toEqual(expected));

  const two = [report('a'), report('b')];
  test.each<[string, readonly ExtractedClaim[], readonly string[]]>([
    ['read alike', [at('a', 0), at('b', 0)], ['b of a']],
    ['read otherwise by whoever reads them', [at('a', 0), at('b', 0, { attribute: 'injured' })], []],
    ['read by half', [at('a', 0), at('b', 0), at('b', 1, { span: { start: 4, end: 8 } })], []],
    ['but for whom they name, which leaves out the publisher', [at('a', 0), at('b', 0), at('b', 1, { attribute: 'named' })], ['b of a']],
  ])('two texts that are one, %s', (_, claims, expected) => expect(copies(two, claims)).toEqual(expected));
});

describe('what a copy says', () => {
  const reports = [report('a'), report('b'), report('c', { text: 'Three people died.', publishedAt: '2024-05-06T09:00:00Z' })];
  const claims = [at('a', 0), at('b', 0), at('c', 0)];
  const together = (): readonly Fact[] => alignTogether(claims, reports, domains);

  test('comes to the fact of what it copies, in the order of publication', () => {
    const facts = together();
    expect(facts.map((fact) => fact.claims.map(({ id }) => id))).toEqual([['c#0', 'a#0', 'b#0']]);
    expect(facts.map((fact) => fact.claims.map(({ event: { id, report: of } }) => `${id} ${of}`))).toEqual([['c#e1 c', 'a#e1 a', 'b#e1 b']]);
    expect(facts[0]?.reports.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
  test('is told of as a copy', () => {
    const facts = together();
    expect(facts[0]?.copies).toEqual([{ report: 'b', of: 'a' }]);
    expect(facts[0]?.shared).toContainEqual({ reports: ['a', 'b'], because: 'Paper a and Paper b carry one text' });
    expect(facts[0]?.event.mentions.map((mention) => mention.report).toSorted()).toEqual(['a', 'b', 'c']);
  });
  test('is in no fact to which what it copies does not speak', () => {
    const facts = alignTogether([at('a', 0), at('b', 0), at('c', 0, { attribute: 'injured' })], reports, domains);
    const alone = facts.find(({ attribute }) => attribute === 'injured');
    expect(alone?.claims.map(({ id }) => id)).toEqual(['c#0']);
    expect(alone).not.toHaveProperty('copies');
  });
});

test('a fact and an event of which no copy speaks are as they were', () => {
  const reports = [report('a'), report('b'), report('c', { text: 'Three people died.' }), report('d', { text: 'A mill in Orlow was sold.' })];
  const facts = alignTogether([at('a', 0), count(40, undefined, { report: 'd', attribute: 'price', event: event('d') })], [reports[0]!, reports[3]!], domains);
  const after = withCopies(facts, reports, [{ report: 'b', of: 'a' }]);
  const alone = facts.find(({ attribute }) => attribute === 'price');
  expect(after.find(({ attribute }) => attribute === 'price')).toEqual(alone);
  expect(after.find(({ attribute }) => attribute === 'price')?.event).toBe(alone?.event);
  expect(after.find(({ attribute }) => attribute === 'killed')?.reports.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('facts without copies are as they were', () => {
  const facts: readonly Fact[] = [];
  expect(withCopies(facts, [report('a')], [])).toBe(facts);
});

test('the claims and reports of copies are set aside', () => {
  const reports = [report('a'), report('b')];
  const own = withoutCopies([at('a', 0), at('b', 0)], reports, [{ report: 'b', of: 'a' }]);
  expect(own.claims.map(({ id }) => id)).toEqual(['a#0']);
  expect(own.reports.map(({ id }) => id)).toEqual(['a']);
});

test('what a copy adds up is added up once', () => {
  const figure = (id: string, number: number, attribute: string, value: number) =>
    count(value, undefined, { report: id, id: `${id}#${number}`, event: event(id, story), attribute, span: { start: number * 10, end: number * 10 + 4 } });
  const told = (id: string): readonly ExtractedClaim[] => [figure(id, 0, 'shot', 5), figure(id, 1, 'killed', 2), figure(id, 2, 'injured', 3)];
  const sums = (...ids: readonly string[]) =>
    additionsIn(
      alignTogether(
        ids.flatMap(told),
        ids.map((id) => report(id)),
        domains,
      ),
      domains,
    );
  expect(sums('a').length).toBeGreaterThan(0);
  expect(sums('a', 'b')).toHaveLength(sums('a').length);
});
