/** What claims of two events may share: the slots that they are dealt out to. */
import { describe, expect, test } from 'vitest';
import { slotsIn } from '../../src/align/slots.js';
import { domains } from '../../src/domains/index.js';
import type { Claim, Event } from '../../src/model/index.js';
import { HOW_IT_STOOD, OPEN_OR_CLOSED, SAID_OF_ONE, whetherOf } from '../../src/model/statement.js';
import { clause, count, event, ownText } from './claims.js';

type Told = Partial<Claim<'description'>>;

/** The reports of each slot, where `a` and `b` tell of one event and `c` of another. */
const dealt = (...claims: readonly Claim[]): readonly string[] =>
  slotsIn(
    claims.map((claim) => ({ ...claim, event: event(claim.report === 'c' ? 'other' : 'one') })),
    (id) => ({ id }) as Event,
    (_, name) => (/^\p{Lu}/u.test(name) ? name.toLowerCase().split(' ').at(-1) : undefined),
    domains,
    ownText,
  ).map(({ claims: of }) => of.map(({ report }) => report).join(''));

const state = (report: string, attribute: string, words: string, who?: string, more: Told = {}): Claim =>
  clause(report, words, { attribute, rule: 'by hand', ...(who === undefined ? {} : { scope: { who } }), ...more });
const at = (report: string, attribute: string, words: string): Claim =>
  ({ ...count(0, undefined, { report }), kind: 'place', attribute, value: { words, names: [words] } }) as Claim;
const insured = (report: string, polarity: Claim['polarity'], who = 'roof'): Claim =>
  state(report, whetherOf('insured'), 'insured', who, { rule: SAID_OF_ONE, polarity });

describe('one slot or two', () => {
  test.each<[string, readonly Claim[], readonly string[]]>([
    ['one question, answered in two ways', [insured('a', 'affirmed'), insured('b', 'denied')], ['ab']],
    ['one question of two events, where each is answered once', [insured('a', 'affirmed'), insured('c', 'denied')], []],
    ['two questions', [insured('a', 'affirmed'), insured('b', 'denied', 'boat')], []],
    ['how a door stood', [state('a', HOW_IT_STOOD, 'open', 'door'), state('b', HOW_IT_STOOD, 'locked', 'door')], ['ab']],
    ['how doors of two events stood', [state('a', HOW_IT_STOOD, 'open', 'door'), state('c', HOW_IT_STOOD, 'locked', 'door')], ['a', 'c']],
    ['how a door and a gate stood', [state('a', HOW_IT_STOOD, 'open', 'door'), state('b', HOW_IT_STOOD, 'locked', 'gate')], ['a', 'b']],
    [
      'how a door stood at two moments',
      [
        state('a', HOW_IT_STOOD, 'open', 'door', { scope: { who: 'door', per: 'at noon' } }),
        state('b', HOW_IT_STOOD, 'locked', 'door', { scope: { who: 'door', per: 'at night' } }),
      ],
      ['a', 'b'],
    ],
    ['how something unnamed stood', [state('a', HOW_IT_STOOD, 'open'), state('b', HOW_IT_STOOD, 'locked')], ['ab']],
    ['the hospital of two events of a story', [at('a', 'hospital', 'St Ann'), at('c', 'hospital', 'St Ann')], ['ac']],
    ['the spot of two events of a story', [at('a', 'spot', 'car'), at('c', 'spot', 'car')], ['ac']],
    ['the places of two events', [at('a', 'place', 'Tambo'), at('c', 'place', 'Tambo')], ['a', 'c']],
    ['a child of each of two events', [state('a', 'fate', 'missing', 'child'), state('c', 'fate', 'found', 'child')], ['a', 'c']],
    ['a woman by her name, of two events', [state('a', 'fate', 'missing', 'Ana Ruiz'), state('c', 'fate', 'found', 'Ana Ruiz')], ['ac']],
    ['two women', [state('a', 'fate', 'missing', 'Ana Ruiz'), state('b', 'fate', 'found', 'Jan Roe')], ['a', 'b']],
    ['a road by its name, which is no one’s', [state('a', OPEN_OR_CLOSED, 'open', 'Elm Road'), state('b', OPEN_OR_CLOSED, 'closed', 'Oak Road')], ['a', 'b']],
    [
      'a road closed to lorries, and to all',
      [state('a', OPEN_OR_CLOSED, 'closed', 'Elm Road', { scope: { who: 'Elm Road', per: 'lorries' } }), state('b', OPEN_OR_CLOSED, 'closed', 'Elm Road')],
      ['a', 'b'],
    ],
    ['what nobody is named for, of two events', [state('a', 'weather', 'fog'), state('c', 'weather', 'fog')], ['a', 'c']],
    ['what nobody is named for, of one', [state('a', 'weather', 'fog'), state('b', 'weather', 'fog')], ['ab']],
  ])('%s', (_, claims, expected) => {
    expect(dealt(...claims)).toEqual(expected);
  });
});

test('a slot knows what its attribute is', () => {
  const [one] = slotsIn(
    [count(4)],
    (id) => ({ id }) as Event,
    () => undefined,
    domains,
    ownText,
  );
  expect(one).toMatchObject({ kind: 'quantity', attribute: 'killed', open: false, held: false });
  expect(one).not.toHaveProperty('namesake');
  const [other] = slotsIn(
    [count(4, undefined, { attribute: 'widgets' })],
    (id) => ({ id }) as Event,
    () => undefined,
    domains,
    ownText,
  );
  expect(other).toMatchObject({ attribute: 'widgets', open: true, held: false });
  expect(other).not.toHaveProperty('kin');
  const [age] = slotsIn(
    [count(4, { who: 'ann' }, { attribute: 'age' })],
    (id) => ({ id }) as Event,
    () => undefined,
    domains,
    ownText,
  );
  expect(age).toMatchObject({ attribute: 'age', held: true });
});
