import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Fact } from '../../src/model/index.js';
import { factOf } from './notation.js';

const mark = fc.constantFrom('', '', '', 'was ', 'now ', 'hedged ', 'denied ', 'part ');
const quantities = fc
  .tuple(fc.constantFrom('', '', '>=', '<=', '~'), fc.integer({ min: 0, max: 60 }), fc.constantFrom('', ' km', ' mi'))
  .map((parts) => parts.join(''));
const blames = fc
  .tuple(fc.constantFrom('claims', 'blames', 'denies'), fc.constantFrom('Red Front', 'Oria', 'militants', 'arson', 'electrical fault'))
  .map((parts) => parts.join(' '));
const others = fc.constantFrom(
  'nobody',
  'place Kirkuk',
  'place north of Kirkuk',
  'actor drones',
  'role mayor',
  'role deputy mayor',
  '2024-05-14',
  '2024-05-14T03:47:00Z',
  '"We stay"',
  '"We never stay"',
);
const speaker = fc.constantFrom('', '', ' by police', ' by the police', ' by officials', ' by Anna Kowal');
const time = fc.constantFrom('', ' at 10:00', ' at 10:30', ' at 14:00', ' on 2024-02-05');
const report = fc.constantFrom('A', 'B', 'C', 'D');
const claim = fc.tuple(mark, fc.oneof(quantities, quantities, blames, others), speaker, report, time).map(([m, v, s, r, t]) => `${m}${v}${s} in ${r}${t}`);
const evolves = fc.constantFrom('fixed', 'grows', 'state', 'revised');
const facts = fc.tuple(evolves, fc.array(claim, { minLength: 1, maxLength: 7 })).map(([e, claims]) => factOf(`killed (${e}): ${claims.join(' | ')}`));

const shuffled = (fact: Fact, seed: number): Fact => {
  const turn = <Item>(all: readonly Item[]): readonly Item[] =>
    all
      .map((item, index) => ({ item, at: (index * 7919 + seed) % 104729 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { ...fact, claims: turn(fact.claims), reports: turn(fact.reports) };
};

describe('judge', () => {
  it('gives the same finding whatever the order of the claims', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 104728 }), (fact, seed) => {
        expect(judge(shuffled(fact, seed))).toEqual(judge(fact));
      }),
    );
  });

  it('keeps to what each verdict means', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const { verdict, relations, claims, origins } = judge(fact);
        const kinds = new Set(relations.map(({ kind }) => kind));
        const reports = new Set(claims.map(({ report }) => report));
        expect(claims.map(({ id }) => id).toSorted()).toEqual(fact.claims.map(({ id }) => id).toSorted());
        if (!kinds.has('conflicts') && !kinds.has('updates')) expect(verdict === 'single-source').toBe(reports.size === 1);
        if (verdict === 'conflict') expect(kinds).toContain('conflicts');
        if (verdict === 'update') expect(kinds).toContain('updates');
        if (verdict === 'refinement') expect(kinds).toContain('refines');
        if (verdict === 'agreement') expect(kinds.has('refines') || kinds.has('updates') || kinds.has('conflicts')).toBe(false);
        expect(origins.flatMap((origin) => origin.reports).toSorted()).toEqual([...reports].toSorted());
      }),
    );
  });

  it('relates every two claims once, and points at claims of the fact', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const { relations, differences } = judge(fact);
        const ids = new Set(fact.claims.map(({ id }) => id));
        expect(relations).toHaveLength((ids.size * (ids.size - 1)) / 2);
        expect(new Set(relations.map(({ from, to }) => [from, to].toSorted().join(' '))).size).toBe(relations.length);
        for (const id of [...relations.flatMap(({ from, to }) => [from, to]), ...differences.flatMap(({ claims }) => claims)]) expect(ids).toContain(id);
      }),
    );
  });

  it('puts no figure into a message that stands in no claim', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const known = new Set(fact.claims.flatMap(({ text }) => text.match(/\d+/g) ?? []));
        for (const figure of judge(fact).message.match(/\d+/g) ?? []) expect(known).toContain(figure);
      }),
    );
  });

  it('takes any words for values, names and publishers', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('constructor', '__proto__', '', 'not', '7'),
    );
    const kinds = ['place Kirkuk', 'actor drones', 'role mayor', 'blames Oria', '"We stay"', '7 km'];
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 6 }), fc.constantFrom(...kinds), (words, kind) => {
        const [a = '', b = '', first = '', second = '', unit = '', publisher = ''] = words;
        const fact = factOf(`slot (fixed): ${kind} by X in A | ${kind} by Y in B | ${kind} in C`);
        const speakers = [first, second];
        const claims = fact.claims.map((claim, index) => ({
          ...claim,
          value: {
            ...claim.value,
            words: [a, b][index] ?? a,
            ...(claim.kind === 'quantity' && { unit }),
            ...(claim.kind === 'place' && { names: [b], within: [a] }),
          },
          speakers: claim.speakers.map((speaker) => ({ ...speaker, text: speakers[index] ?? '' })),
        })) as typeof fact.claims;
        const reports = fact.reports.map((report, index) => (index === 0 ? { ...report, publisher, syndicatedFrom: a } : report));
        const { verdict, message } = judge({ ...fact, claims, reports });
        expect(verdict).not.toBe('single-source');
        expect(message.startsWith('slot: ')).toBe(true);
      }),
    );
  });

  it('keeps the scope and the event of the fact', () => {
    const fact = factOf('killed (grows): 7 in A', { scope: { who: 'children' } });
    expect(judge(fact)).toMatchObject({ kind: 'quantity', attribute: 'killed', scope: { who: 'children' }, event: fact.event });
    expect('scope' in judge(factOf('killed (grows): 7 in A'))).toBe(false);
    expect('joins' in judge(factOf('killed (grows): 7 in A'))).toBe(false);
    expect(judge(factOf('killed (grows): 7 in A', { joins: [] })).joins).toEqual([]);
  });
});
