import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/index.js';
import { domains } from '../../src/domains/index.js';
import type { Claim, ExtractedClaim, Report } from '../../src/model/index.js';
import { BARE_FIGURE } from '../../src/model/quantity.js';
import { count, event, quote } from './claims.js';

const reports = ['a', 'b', 'c'].map((id): Report => ({ id, publisher: `Paper ${id}`, publishedAt: '2024-05-06', text: '' }));
const story = { words: ['fire', 'warehouse', 'dock', 'crane', 'harbour'], places: ['Tambo'], participants: ['Valdoro'] };

/** The claims, all of one story, and their facts as the ids of the reports of each. */
const factsOf = (...claims: readonly Claim[]) =>
  align(
    claims.map((claim) => ({ ...claim, event: event(claim.report, story) }) as ExtractedClaim),
    reports,
    domains,
  );
const together = (...claims: readonly Claim[]): readonly string[] => factsOf(...claims).map(({ claims: of }) => of.map(({ report }) => report).join(''));

const claim = (report: string, kind: Claim['kind'], attribute: string, value: object, more: Partial<Claim> = {}): Claim =>
  ({ ...count(0, undefined, { report }), kind, attribute, value, ...more }) as Claim;
const killed = (report: string, figure: number, more: Partial<ExtractedClaim<'quantity'>> = {}) => count(figure, undefined, { report, ...more });
const money = (report: string, figure: number, unit: string, change?: 'rise' | 'fall') =>
  killed(report, figure, { attribute: 'damage', value: { figure, min: figure, max: figure, unit, words: String(figure), ...(change ? { change } : {}) } });

describe('what two claims must share to be of one fact', () => {
  test.each<[string, readonly Claim[], readonly string[]]>([
    ['figures of one attribute', [killed('a', 19), killed('b', 25)], ['ab']],
    ['figures of two attributes', [killed('a', 19), killed('b', 25, { attribute: 'injured' })], ['a', 'b']],
    ['figures in two measures', [money('a', 80, 'USD'), money('b', 90, 'km')], ['a', 'b']],
    ['a total and a change', [money('a', 80, 'USD'), money('b', 90, 'USD', 'rise')], ['a', 'b']],
    ['a rise and a fall', [money('a', 80, 'USD', 'fall'), money('b', 90, 'USD', 'rise')], ['a', 'b']],
    ['one remark', [quote('a', 'It was a long night, but the count is the count'), quote('b', 'the count is the count')], ['ab']],
    ['a remark and a figure', [quote('a', 'It was a long night'), killed('b', 19)], ['a', 'b']],
    [
      'the states of one child',
      [
        claim('a', 'description', 'fate', { words: 'missing' }, { scope: { who: 'child' } }),
        claim('b', 'description', 'fate', { words: 'found' }, { scope: { who: 'child' } }),
      ],
      ['ab'],
    ],
    [
      'the states of a child and a man',
      [
        claim('a', 'description', 'fate', { words: 'missing' }, { scope: { who: 'child' } }),
        claim('b', 'description', 'fate', { words: 'found' }, { scope: { who: 'man' } }),
      ],
      ['a', 'b'],
    ],
    [
      'the titles of one woman, by name and by surname',
      [
        claim('a', 'description', 'title', { words: 'mayor' }, { scope: { who: 'Anna Kowal' } }),
        claim('b', 'description', 'title', { words: 'lawyer' }, { scope: { who: 'Anna Kowal' } }),
      ],
      ['ab'],
    ],
    [
      'the titles of two',
      [
        claim('a', 'description', 'title', { words: 'mayor' }, { scope: { who: 'Anna Kowal' } }),
        claim('b', 'description', 'title', { words: 'lawyer' }, { scope: { who: 'Jan Roe' } }),
      ],
      ['a', 'b'],
    ],
    [
      'what caused it and who is blamed: one account',
      [
        claim('a', 'responsibility', 'cause', { stance: 'blames', words: 'arson' }),
        claim('b', 'responsibility', 'cause', { stance: 'blames', words: 'a short circuit' }),
      ],
      ['ab'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(together(...claims)).toEqual(expected);
  });

  test('a figure of which nothing says what it counts is no fact by itself', () => {
    expect(together(killed('a', 19, { attribute: 'figure', rule: BARE_FIGURE }))).toEqual([]);
  });
});

describe('what is of one event, by its kind', () => {
  const actor = (report: string, attribute: string, words: string) => claim(report, 'actor', attribute, { words });
  const blame = (report: string, attribute: string, words: string, stance = 'blames') => claim(report, 'responsibility', attribute, { stance, words });
  const place = (report: string, words: string) => claim(report, 'place', 'place', { words, names: [words] });
  const time = (report: string, start: string) => claim(report, 'time', 'date', { start, end: start, grain: 'day', words: start });

  test.each<[string, readonly Claim[], readonly string[]]>([
    ['who carried it out, whoever that was', [actor('a', 'carried out by', 'Red Front'), actor('b', 'carried out by', 'Blue Front')], ['ab']],
    ['two captains', [actor('a', 'captain', 'Anna Kowal'), actor('b', 'captain', 'Jan Roe')], ['a', 'b']],
    ['one captain, by name and by surname', [actor('a', 'captain', 'Anna Kowal'), actor('b', 'captain', 'Kowal')], ['ab']],
    ['one victim', [actor('a', 'victim', 'Anna Kowal'), actor('b', 'victim', 'Anna Kowal')], ['ab']],
    ['two victims', [actor('a', 'victim', 'Anna Kowal'), actor('b', 'victim', 'Jan Roe')], ['a', 'b']],
    ['a captain and a victim', [actor('a', 'captain', 'Anna Kowal'), actor('b', 'victim', 'Anna Kowal')], ['a', 'b']],
    ['who it was and what it was', [blame('a', 'responsible', 'Red Front'), blame('b', 'cause', 'a bomb')], ['ab']],
    ['two victories', [blame('a', 'victory', 'Red Front', 'claims'), blame('b', 'victory', 'Blue Front', 'claims')], ['a', 'b']],
    ['one day', [time('a', '2024-05-04'), time('b', '2024-05-04')], ['ab']],
    ['one place', [place('a', 'Tambo'), place('b', 'Tambo')], ['ab']],
    ['a place and a day', [place('a', 'Tambo'), time('b', '2024-05-04')], ['a', 'b']],
    [
      'numbers of two flights',
      [claim('a', 'description', 'flight number', { words: 'LX 12' }), claim('b', 'description', 'flight number', { words: 'LX 14' })],
      ['a', 'b'],
    ],
    [
      'the number of one',
      [claim('a', 'description', 'flight number', { words: 'LX 12' }), claim('b', 'description', 'flight number', { words: 'LX 12' })],
      ['ab'],
    ],
    ['what no domain names, by like figures', [killed('a', 46, { attribute: 'widgets' }), killed('b', 46, { attribute: 'widgets' })], ['ab']],
  ])('%s', (_, claims, expected) => {
    expect(together(...claims)).toEqual(expected);
  });

  test('a slot of a description keeps whose it is', () => {
    const [fact] = factsOf(claim('a', 'description', 'title', { words: 'mayor' }, { scope: { who: 'Anna Kowal' } }));
    expect(fact!.scope).toEqual({ who: 'Anna Kowal' });
  });
});

describe('what a fact holds', () => {
  test('its claims in the order of publication, then of the text', () => {
    const late: Report = { id: 'a', publisher: 'Late', publishedAt: '2024-05-07', text: '' };
    const early: Report = { id: 'b', publisher: 'Early', publishedAt: '2024-05-06', text: '' };
    const at = (report: string, start: number, end: number) => killed(report, 19, { span: { start, end }, event: event(report, story) });
    const claims = [at('a', 0, 2), at('b', 40, 42), at('b', 4, 9), at('b', 4, 6)];
    const [fact, ...more] = align(claims, [late, early], domains);
    expect(more).toEqual([]);
    expect(fact!.claims.map(({ report, span }) => `${report} ${span.start}-${span.end}`)).toEqual(['b 4-6', 'b 4-9', 'b 40-42', 'a 0-2']);
    expect(fact!.reports.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('reports of one time in the order of their ids', () => {
    const [fact] = factsOf(killed('b', 19), killed('a', 19), killed('c', 19));
    expect(fact!.reports.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('the reports of its claims, and no others', () => {
    expect(factsOf(killed('a', 19), killed('c', 19)).map((fact) => fact.reports.map(({ id }) => id))).toEqual([['a', 'c']]);
  });
});
