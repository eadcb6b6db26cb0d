import { describe, expect, test } from 'vitest';
import { identify } from '../../src/align/identify.js';
import type { Claim, Report, Scope } from '../../src/model/index.js';
import { NAMED_BY_OFFICE, PERSON_NAMED } from '../../src/lexicon/roles.js';
import { SINGLE } from '../../src/model/quantity.js';
import { count } from './claims.js';

const reports: readonly Report[] = [
  { id: 'a', publisher: 'Green Alliance', text: '' },
  { id: 'b', publisher: 'Harbour Post', text: '' },
];
const said = (report: string, ...speakers: readonly string[]): Claim =>
  count(19, undefined, { report, speakers: speakers.map((text) => ({ span: { start: 0, end: 1 }, text })) });
const claim = (report: string, kind: Claim['kind'], attribute: string, value: object, scope?: Scope): Claim =>
  ({ ...count(0, scope, { report }), kind, attribute, value }) as Claim;
const actorIn = ({ value }: Claim): string | undefined => (value as { actor?: string }).actor;

describe('who is who', () => {
  test('speakers, across reports', () => {
    const { claims } = identify([said('a', 'Mayor Anna Kowal'), said('b', 'Anna Kowal'), said('b', 'Kowal', 'police')], reports);
    expect(claims.map(({ speakers }) => speakers.map(({ actor }) => actor))).toEqual([['anna kowal'], ['anna kowal'], ['anna kowal', 'police']]);
  });

  test('parties in values: those who act and those who are blamed, and no cause', () => {
    const { claims } = identify(
      [
        claim('a', 'actor', 'doer', { words: 'the Red Front' }),
        claim('a', 'responsibility', 'responsible', { stance: 'blames', words: 'the Red Front' }),
        claim('a', 'responsibility', 'cause', { stance: 'blames', words: 'the Red Front' }),
        claim('a', 'place', 'place', { words: 'the Red Front', names: [] }),
      ],
      reports,
    );
    expect(claims.map(actorIn)).toEqual(['red front', 'red front', undefined, undefined]);
  });

  test('those of whom a title or a state is told, but nobody without a name', () => {
    const { actorOf } = identify(
      [
        claim('a', 'description', 'title', { words: 'Pentagon spokesman' }, { who: 'Jan Roe' }),
        claim('a', 'description', 'fate', { words: 'missing' }, { who: 'Ana Ruiz' }),
        claim('a', 'description', 'fate', { words: 'missing' }, { who: 'child' }),
        claim('a', 'description', 'role', { words: 'militia' }, { who: 'Red Front' }),
        count(19, { who: 'miners' }, { report: 'a' }),
      ],
      reports,
    );
    expect(['Jan Roe', 'Ana Ruiz', 'child', 'Red Front', 'miners'].map((name) => actorOf('a', name))).toEqual([
      'jan roe',
      'ana ruiz',
      undefined,
      'red front',
      undefined,
    ]);
    expect(actorOf('b', 'Jan Roe')).toBeUndefined();
  });

  test('a title tells what its holder belongs to', () => {
    const title = claim('a', 'description', 'title', { words: 'Pentagon spokesman' }, { who: 'Jan Roe' });
    const { claims, actorsOf } = identify([title, said('b', 'Jan Roe')], reports);
    expect(actorsOf(claims.slice(1)).map(({ id }) => id)).toEqual(expect.arrayContaining(['jan roe', 'pentagon']));
  });
});

describe('one person who is counted by a surname', () => {
  const one = (report: string, who: string, text: string, rule: string = SINGLE): Claim => count(1, { who }, { report, text, rule });
  const [roe, ruiz] = [claim('a', 'actor', 'victim', { words: 'Jan Roe' }), claim('a', 'actor', 'victim', { words: 'Ana Ruiz' })];
  const whoIn = (...claims: readonly Claim[]): string | undefined =>
    identify([roe, ruiz, said('a', 'Roe', 'Jan', 'Ruiz'), ...claims], reports).claims.at(-1)!.scope?.who;

  test.each<[string, Claim, string]>([
    ['goes by the full name that the report gives', one('a', 'roe', 'Roe died'), 'jan roe'],
    ['does not in a report that gives none', one('b', 'roe', 'Roe died'), 'roe'],
    ['does not by a given name, which another may have', one('a', 'jan', 'Jan died'), 'jan'],
    ['does not by a noun', one('a', 'ruiz', 'a ruiz died'), 'ruiz'],
    ['does not where several are counted', one('a', 'roe', 'two of the Roes died', 'by hand'), 'roe'],
  ])('%s', (_, told, expected) => expect(whoIn(told)).toBe(expected));

  test('does not where two bear it', () => {
    expect(whoIn(claim('a', 'actor', 'victim', { words: 'Max Roe' }), one('a', 'roe', 'Roe died'))).toBe('roe');
  });
});

describe('the actors of some claims', () => {
  const party = claim('b', 'actor', 'doer', { words: 'the Red Front' });
  const blame = claim('b', 'responsibility', 'responsible', { stance: 'blames', words: 'the Blue Front' });
  const { claims, actorsOf } = identify([said('a', 'police'), said('b', 'the Green Alliance'), party, blame], reports);
  const ids = (...at: readonly number[]): readonly string[] => actorsOf(at.map((each) => claims[each]!)).map(({ id }) => id);

  test('are their speakers, their parties and their publishers', () => {
    expect(ids(0)).toEqual(expect.arrayContaining(['police', 'green alliance']));
    expect(ids(2)).toContain('red front');
    expect(ids(3)).toContain('blue front');
  });
  test('and no others', () => {
    expect(ids()).toEqual([]);
    expect(ids(0)).not.toContain('red front');
    expect(ids(2)).not.toContain('police');
    expect(ids(2)).not.toContain('green alliance');
  });
});

describe('victims and suspects are people', () => {
  /** Whether the last word of what a claim names stands for it as well, as a surname does. */
  const isPerson = (words: string, attribute: string, rule = 'by hand', kind: Claim['kind'] = 'actor'): boolean => {
    const named = { ...claim('a', kind, attribute, { words, stance: 'blames' }), rule } as Claim;
    const last = words.split(' ').at(-1)!;
    const { actorOf } = identify([named, said('a', last)], reports);
    return actorOf('a', words) !== undefined && actorOf('a', last) === actorOf('a', words);
  };

  test.each<[string, string, (string | undefined)?, boolean?]>([
    ['Vexley Quarrow', 'victim', undefined, true],
    ['Vexley Quarrow', 'suspect', undefined, true],
    ['Vexley Quarrow', 'mediator', NAMED_BY_OFFICE, true],
    ['Vexley Quarrow', 'named', PERSON_NAMED, true],
    ['Union Quarrow', 'suspect', undefined, false],
    ['Vexley Quarrow', 'named', undefined, false],
    ['vexley quarrow', 'victim', undefined, false],
  ])('%s, %s', (words, attribute, rule, expected) => {
    expect(isPerson(words, attribute, rule)).toBe(expected);
  });
});
