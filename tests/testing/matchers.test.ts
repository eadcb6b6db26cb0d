import { describe, expect, test } from 'vitest';
import '../../src/testing/vitest.js';
import { reconcile } from '../../src/index.js';
import { judge } from '../../src/judge/index.js';
import type { Fact } from '../../src/model/index.js';
import { type FactMatchers, matchers } from '../../src/testing/matchers.js';
import { factOf } from '../judge/notation.js';
import { inside, killed, reconciliation, when } from '../render/fixture.js';

/** The answer on one fact, told in short. */
const answer = (text: string, more: Partial<Fact> = {}) => {
  const fact = factOf(text, more);
  return { reports: fact.reports, findings: [judge(fact)] };
};

type Call = (expected: FactMatchers) => void;

const failureOf = (given: unknown, call: Call, not = false): string => {
  try {
    // oxlint-disable-next-line vitest/valid-expect -- what is called on it comes from outside
    const positive = expect(given);
    call((not ? positive.not : positive) as unknown as FactMatchers);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

const both = answer('killed (grows): >=4 by police in Wire at 10:00 | 4 by police in Post at 10:10');
const clash = answer('killed (grows): 4 by police in Wire at 10:00 | 6 by firemen in Post at 10:10');
const risen = answer('killed (grows): was 4 by police in Post at 12:00 | now 9 by police in Post at 12:00 | 4 in Wire at 10:00');
const alone = answer('killed (grows): 4 by police in Wire at 10:00');

/** A speaker whose name has nothing of its id, beside one who says nothing of this fact. */
const named = {
  ...reconciliation,
  findings: reconciliation.findings.map((finding) => ({
    ...finding,
    claims: finding.claims.map((claim) => ({
      ...claim,
      speakers: claim.speakers.map((speaker) => ({ ...speaker, actor: finding.attribute === 'killed' ? 'actor-7' : 'actor-8' })),
    })),
  })),
};
const hurt = answer('injured (grows): 4 by firemen in Wire at 10:00 | 4 by firemen in Post at 10:10');
/** Where lines are broken, and characters that nobody sees, stand in the texts alone. */
const broken = reconcile([
  {
    id: 'a',
    publisher: 'Wire',
    publishedAt: '2024-03-02T18:00:00Z',
    text: 'At least\nfour people were killed in the\u200b Orlow mill fire, police\u00a0in Orlow said.',
  },
]);

/** Each: what is given, the call, and whether it holds. */
const cases: readonly (readonly [string, unknown, Call, boolean])[] = [
  ['the figure of some report', both, (it) => it.toReportFigure('killed', 4), true],
  ['a bound is a bound', both, (it) => it.toReportFigure('killed', { min: 4 }), true],
  ['and no figure', both, (it) => it.toReportFigure('killed', 4, { in: 'Wire' }), false],
  ['in one report', both, (it) => it.toReportFigure('killed', 4, { in: 'Post' }), true],
  ['another figure', both, (it) => it.toReportFigure('killed', 5), false],
  ['about is not exactly', answer('killed (grows): ~60 in A'), (it) => it.toReportFigure('killed', 60), false],
  ['about', answer('killed (grows): ~60 in A'), (it) => it.toReportFigure('killed', { min: 60, max: 60, approximate: true }), true],
  ['sharp bounds are not about', answer('killed (grows): ~60 in A'), (it) => it.toReportFigure('killed', { min: 60, max: 60 }), false],
  ['words of any kind', answer('place (fixed): place Arles in A'), (it) => it.toReportFigure('place', 'arles'), true],
  ['words that the text breaks into lines', broken, (it) => it.toReportFigure('killed', 'at least four people'), true],
  ['and as they stand', broken, (it) => it.toReportFigure('killed', 'At least\nfour people'), true],
  ['a speaker whose name has a space of another sort', broken, (it) => it.toAttribute('killed', 'police in Orlow', { value: 'at least four people' }), true],

  ['one says more', both, (it) => it.toAgreeOn('killed'), true],
  ['a conflict is no agreement', clash, (it) => it.toAgreeOn('killed'), false],
  ['an update is none', risen, (it) => it.toAgreeOn('killed'), false],
  ['nor is one report alone', alone, (it) => it.toAgreeOn('killed'), false],
  ['nor is an agreement beside a conflict', { ...both, findings: [...both.findings, ...clash.findings] }, (it) => it.toAgreeOn('killed'), false],

  ['a conflict', clash, (it) => it.toConflictOn('killed'), true],
  ['whatever the case of the words', clash, (it) => it.toConflictOn('Killed'), true],
  ['an update is no conflict', risen, (it) => it.toConflictOn('killed'), false],
  ['of an event', reconciliation, (it) => it.toConflictOn({ attribute: 'killed', event: 'orlow' }), true],
  [
    'of a scope',
    { ...reconciliation, findings: [{ ...killed, scope: { who: 'children' } }] },
    (it) => it.toConflictOn({ attribute: 'killed', scope: 'children' }),
    true,
  ],

  ['an update', risen, (it) => it.toUpdate('killed'), true],
  ['from one figure to another', risen, (it) => it.toUpdate('killed', { from: 4, to: 9 }), true],
  ['not the other way round', risen, (it) => it.toUpdate('killed', { from: 9, to: 4 }), false],
  ['a conflict is no update', clash, (it) => it.toUpdate('killed'), false],

  ['credited', clash, (it) => it.toAttribute('killed', 'police'), true],
  ['by words of the name', clash, (it) => it.toAttribute('killed', 'Fire'), true],
  ['with a value', clash, (it) => it.toAttribute('killed', 'police', { value: 4 }), true],
  ['with the value of another', clash, (it) => it.toAttribute('killed', 'police', { value: 6 }), false],
  ['by the id of its actor', named, (it) => it.toAttribute('killed', 'actor-7'), true],
  ['by the id of another actor', named, (it) => it.toAttribute('killed', 'actor-8'), false],
  ['in a report', clash, (it) => it.toAttribute('killed', 'police', { in: 'Post' }), false],
  ['with a value in the words of a report', clash, (it) => it.toAttribute('killed', 'police', { value: '4' }), true],
  [
    'somebody who is credited with another fact',
    { ...both, findings: [...both.findings, ...clash.findings.map((each) => ({ ...each, attribute: 'injured' }))] },
    (it) => it.toAttribute('killed', 'firemen'),
    false,
  ],

  ['one report', alone, (it) => it.toBeSingleSource('killed'), true],
  ['one statement in two reports', both, (it) => it.toBeSingleSource('killed'), true],
  ['two origins', clash, (it) => it.toBeSingleSource('killed'), false],

  ['to the speaker of all', both, (it) => it.toTraceTo('killed', 'police'), true],
  ['not to that of some', clash, (it) => it.toTraceTo('killed', 'police'), false],
  [
    'not to whom the same reports credit with another fact',
    { ...both, findings: [...both.findings, ...hurt.findings] },
    (it) => it.toTraceTo('killed', 'firemen'),
    false,
  ],
  ['through a report that is cited', answer('killed (grows): 7 by police in Far Wire | 7 by Far Wire in B'), (it) => it.toTraceTo('killed', 'police'), true],
  ['to a publisher', answer('killed (grows): 7 in Far Wire | 7 by Far Wire in B'), (it) => it.toTraceTo('killed', 'Far Wire'), true],
];

test.each(cases)('%s', (_, given, call, holds) => {
  expect([failureOf(given, call) === '', failureOf(given, call, true) === '']).toEqual([holds, !holds]);
});

describe('fails with and without .not, in one line that says why:', () => {
  const none = (words: unknown): never => words as never;

  test.each<[string, Call, string]>([
    ['a fact that no report speaks to', (it) => it.toAgreeOn('injured'), 'no report speaks to injured; there is killed'],
    ['a mistyped one', (it) => it.toConflictOn('kiled'), 'no report speaks to kiled; there is killed; did you mean killed?'],
    ['a value of it', (it) => it.toReportFigure('injured', 4), 'no report speaks to injured; there is killed'],
    ['another event', (it) => it.toConflictOn({ attribute: 'killed', event: 'Arles' }), 'no report speaks to killed, event Arles; of killed there is: story'],
    ['another scope', (it) => it.toUpdate({ attribute: 'killed', scope: 'children' }), 'no report speaks to killed, scope children; of killed there is'],
    ['a report that is not here', (it) => it.toReportFigure('killed', 4, { in: 'Pst' }), 'there is no report Pst; there is Wire, Post; did you mean Post?'],

    [
      'a speaker who stands in no report',
      (it) => it.toAttribute('killed', 'polcie'),
      'polcie stands in no report; there is Wire, Post, police; did you mean police?',
    ],
    ['a party that stands in none', (it) => it.toTraceTo('killed', 'the Pentagon'), 'the Pentagon stands in no report; there is Wire, Post, police'],
    ['words for a figure that no report has', (it) => it.toReportFigure('killed', 'four'), 'no value is “four” as a whole; give the words as they stand: “'],
    ['words of a former figure', (it) => it.toUpdate('killed', { from: 'nine' }), ', or a number or { min?, max?, approximate? }'],
    ['a lowest number above the highest', (it) => it.toReportFigure('killed', { min: 9, max: 4 }), 'min no higher than max'],
    [
      'no fact',
      (it) => it.toConflictOn(none(undefined)),
      'toConflictOn: fact is missing, expected an attribute such as "killed", or { attribute, event?, scope? }',
    ],
    ['a fact that is a number', (it) => it.toAgreeOn(none(7)), 'toAgreeOn: fact is 7, expected an attribute'],
    ['a fact that is a list', (it) => it.toAgreeOn(none(['killed'])), 'toAgreeOn: fact is a list, expected an attribute'],
    ['an empty attribute', (it) => it.toAgreeOn(''), 'toAgreeOn: fact is "", expected an attribute'],
    ['a fact without an attribute', (it) => it.toTraceTo(none({ event: 'Gdansk' }), 'police'), 'toTraceTo: fact: attribute is missing, expected a text'],
    [
      'a mistyped part of a fact',
      (it) => it.toConflictOn(none({ attribute: 'killed', evnt: 'Gdansk' })),
      'toConflictOn: fact: evnt is "Gdansk", expected a field that exists: did you mean event?',
    ],
    ['an event that is no text', (it) => it.toConflictOn(none({ attribute: 'killed', event: 7 })), 'toConflictOn: fact: event is 7, expected a text'],
    [
      'no value',
      (it) => it.toReportFigure('killed', none(undefined)),
      'toReportFigure: value is missing, expected a number, words, or { min?, max?, approximate? }',
    ],
    ['a value that is none', (it) => it.toReportFigure('killed', Number.NaN), 'toReportFigure: value is NaN, expected a number'],
    ['no bound', (it) => it.toReportFigure('killed', {}), 'toReportFigure: value is an object, expected a number'],
    [
      'a mistyped bound',
      (it) => it.toReportFigure('killed', none({ mn: 4 })),
      'toReportFigure: value: mn is 4, expected a bound that exists: did you mean min?',
    ],
    ['a bound that is no number', (it) => it.toReportFigure('killed', none({ min: '4' })), 'toReportFigure: value: min is "4", expected a number'],
    ['a former value that is none', (it) => it.toUpdate('killed', none({ from: null })), 'toUpdate: from is null, expected a number'],
    ['no speaker', (it) => it.toAttribute('killed', none(undefined)), 'toAttribute: speaker is missing, expected a text that is not empty'],
    ['no party', (it) => it.toTraceTo('killed', none(undefined)), 'toTraceTo: party is missing, expected a text that is not empty'],
    ['a waiver without a reason', (it) => it.toAgreeOn('killed', { known: ' ' }), 'toAgreeOn: known is " ", expected the reason for the waiver, in words'],
    [
      'a mistyped option',
      (it) => it.toConflictOn('killed', none({ knowm: 'old' })),
      'toConflictOn: knowm is "old", expected an option that exists: did you mean known?',
    ],
    ['options that are none', (it) => it.toBeSingleSource('killed', none('old')), 'toBeSingleSource: got "old", expected an object of options'],
  ])('%s', (_, call, line) => {
    expect(failureOf(both, call)).toContain(line);
    expect(failureOf(both, call, true)).toContain(line);
  });

  test('a part of a value in words', () => {
    const place = answer('place (fixed): place Arles bridge in A');
    const line = 'no value is “arles” as a whole; give the words as they stand: “Arles bridge”';
    expect(failureOf(place, (it) => it.toReportFigure('place', 'arles'))).toContain(line);
    expect(failureOf(place, (it) => it.toReportFigure('place', 'arles'), true)).toContain(line);
    // Of what is not there at all, nothing is left to say.
    expect(failureOf(place, (it) => it.toReportFigure('place', 'Sopot'), true)).toBe('');
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'nothing'],
    ['a list', [], 'an empty list'],
    ['a finding', { claims: [] }, 'an object'],
  ])('%s in place of an answer', (_, given, got) => {
    const line = `toConflictOn: got ${got}, expected the answer of reconcile, { reports, findings }`;
    expect([failureOf(given, (it) => it.toConflictOn('killed')), failureOf(given, (it) => it.toConflictOn('killed'), true)]).toEqual([line, line]);
  });
});

describe('a failure', () => {
  test('quotes the reports, with offsets and the sentence', () => {
    expect(failureOf(reconciliation, (it) => it.toAgreeOn('killed'))).toBe(
      [
        'expected the reports to agree on killed',
        '',
        '≠ conflict: killed · fire at Orlow, 2024-03-01',
        '  The Wire, citing Ada Brandt [wire 57–75]',
        '    A blaze at the Orlow paper mill «killed four people» on Friday night, fire chief Ada Brandt said. "We did all we could do," Brandt said. About 60 workers were inside.',
        '  Harbour Courier, citing the town hall [courier 0–15]',
        '    «Six people died» when the paper mill in Orlow burnt on 1 March, the town hall reported. Earlier it had spoken of three. “We did all we could,” said the chief of the fire brigade.',
        '  Mill Street Blog [blog 0–28]',
        '    «Four people lost their lives» in the fire. Some say that it was set on purpose.',
        '  why: both cannot be true, and neither report is clearly later',
      ].join('\n'),
    );
  });

  test.each<[Call, boolean, string]>([
    [(it) => it.toConflictOn('killed'), true, 'expected the reports not to conflict on killed\n'],
    [(it) => it.toReportFigure('killed', { min: 5, max: 9 }, { in: 'The Wire' }), false, 'expected the reports to give 5 to 9 for killed in The Wire\n'],
    [(it) => it.toUpdate({ attribute: 'killed', event: 'Orlow' }, { from: 4, to: { min: 6 } }), false, 'to update killed, event Orlow from 4 to 6 or more\n'],
    [(it) => it.toAttribute('killed', 'police', { value: 'four people' }), false, 'to credit police with killed “four people”\n'],
    [(it) => it.toTraceTo('killed', 'police'), false, 'to trace killed to police\n'],
    [(it) => it.toBeSingleSource('killed'), false, 'to have killed from one origin\n'],
    [(it) => it.toConflictOn('kiled'), false, 'no report speaks to kiled; there is killed, time, quotation, workers inside'],
  ])('tells what was expected: %s', (call, not, words) => {
    expect(failureOf(reconciliation, call, not)).toContain(words);
  });

  test('is short, however many findings and claims there are', () => {
    const many = {
      ...reconciliation,
      findings: Array.from({ length: 50 }, () => ({ ...killed, claims: Array.from({ length: 50 }, () => killed.claims[0]!) })),
    };
    expect(failureOf(many, (it) => it.toAgreeOn('killed')).length).toBeLessThan(20_000);
  });
});

describe('a waiver', () => {
  const known = 'the blog has the old figure';

  test('lets a known discrepancy be', () => {
    expect(failureOf(clash, (it) => it.toAgreeOn('killed', { known }))).toBe('');
    expect(failureOf(clash, (it) => it.toConflictOn('killed', { known }), true)).toBe('');
    expect(failureOf(clash, (it) => it.toReportFigure('killed', 5, { known }))).toBe('');
  });

  test('fails when it goes stale: what was expected has come true', () => {
    const stale = `the waiver is stale and must go: “${known}”`;
    expect(failureOf(both, (it) => it.toAgreeOn('killed', { known }))).toContain(`${stale}\nthe reports are as expected: to agree on killed\n`);
    expect(failureOf(both, (it) => it.toConflictOn('killed', { known }), true)).toContain(`${stale}\nthe reports are as expected: not to conflict on killed\n`);
  });

  test('fails when the fact is gone', () => {
    expect(failureOf(both, (it) => it.toAgreeOn('injured', { known }))).toContain(`if it was there and is gone, its waiver must go too: “${known}”`);
    expect(failureOf(both, (it) => it.toConflictOn('injured', { known }), true)).toContain('no report speaks to injured');
  });
});

test('a mistyped name is told before its waiver, which is not called stale', () => {
  const mistyped = [
    failureOf(both, (it) => it.toAgreeOn('kiled', { known: 'x' })),
    failureOf(both, (it) => it.toConflictOn('kiled', { known: 'x' }), true),
    failureOf(both, (it) => it.toReportFigure('killed', 5, { in: 'The Wier', known: 'x' })),
  ];
  for (const message of mistyped) {
    expect(message).toMatch(/^expected the reports (?:not )?to [^\n]*\n\n[^\n]*(?:did you mean killed\?|there is Wire, Post)\n\nif it was there /);
    expect(message).not.toContain('stale');
  }
});

test('the matchers are plain functions: they answer without a runner', () => {
  expect(matchers.toAgreeOn.call(undefined, both, 'killed').pass).toBe(true);
  expect(matchers.toConflictOn.call(undefined, { ...reconciliation, findings: [when, inside] }, 'killed').pass).toBe(false);
});

test('they stand within an asymmetric match too', () => {
  expect({ answer: clash }).toEqual({ answer: expect.toConflictOn('killed') });
});
