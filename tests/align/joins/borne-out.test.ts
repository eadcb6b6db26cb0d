/** Which pairs of one slot are doubted, by what stands around each claim, by hand. */
import { describe, expect, test } from 'vitest';
import { type Context, rarityIn } from '../../../src/align/joins/context.js';
import { doubtsAmong } from '../../../src/align/joins/doubts.js';
import type { Profile } from '../../../src/align/joins/features.js';
import { measuredOf } from '../../../src/align/joins/measured.js';
import { DATED } from '../../../src/align/times.js';
import type { Claim, Report } from '../../../src/model/index.js';
import { MEASURED_NOUN } from '../../../src/model/quantity.js';
import { count } from '../claims.js';

const context = (words: string): Context => new Map(words.split(' ').flatMap((word) => (word === '' ? [] : [[word, 1] as const])));

interface Told {
  readonly claim: Claim;
  readonly open: boolean;
  /** Stems around the claim, and right beside it. */
  readonly words: string;
  readonly beside: string;
  readonly main: boolean;
  readonly text: string;
  readonly asRead?: string;
}
type More = Partial<Omit<Told, 'claim'>> & { readonly attribute?: string; readonly rule?: string; readonly written?: string };

let reports = 0;
const told = (claim: Partial<Claim>, { open = true, words = '', beside = '', main = true, text = '', asRead }: More): Told => {
  reports += 1;
  const report = `r${reports}`;
  return { claim: { ...count(0), ...claim, id: `${report}#1`, report } as Claim, open, words, beside, main, text, ...(asRead === undefined ? {} : { asRead }) };
};
/** A figure that is, but for what a row says, the only one of its kind in its report, and told of one event with the others. */
const figure = (value: number, unit: string, attribute: string, more: More = {}): Told => {
  const words = more.written ?? `${value} ${unit}`;
  return told(
    { ...count(value), attribute, value: { figure: value, min: value, max: value, unit, words }, text: words, ...(more.rule ? { rule: more.rule } : {}) },
    more,
  );
};
const length = (value: number, more: More = {}): Told => figure(value, 'km', 'length', more);
const dayOf = (start: string, more: More & { readonly grain?: 'day' | 'month' } = {}): Told => {
  const { grain = 'day', rule = DATED } = more;
  return told({ kind: 'time', attribute: 'date', value: { start, end: start, grain, words: start }, rule } as Partial<Claim>, more);
};

const profileOf = ({ claim, open, words, beside, main }: Told, attribute = claim.attribute): Profile => ({
  claim,
  attribute,
  event: 'e',
  main,
  open,
  held: false,
  around: { words: context(words), beside: context(beside), names: context('') },
  value: measuredOf(claim),
  alone: true,
  only: true,
});

/** The pairs that are doubted, as "0-1". */
const doubted = (...all: readonly Told[]): readonly string[] => {
  const by = new Map(all.map((each, at) => [each.claim, { ...each, at }]));
  const places = new Map(all.map(({ claim }, at) => [claim.id, at]));
  return doubtsAmong(
    all.map(({ claim }) => claim),
    (claim) => profileOf(by.get(claim)!),
    rarityIn([context('rain')]),
    new Map(all.map(({ claim: { report }, text }): [string, Report] => [report, { id: report, publisher: report, text }])),
    (claim) => {
      const { asRead, ...each } = by.get(claim)!;
      return asRead === undefined ? undefined : { ...profileOf(each, asRead), open: false };
    },
  ).map((ids) => ids.map((id) => places.get(id)).join('-'));
};
const table = (rows: readonly (readonly [string, Told, Told, boolean])[]): void =>
  test.each(rows)('%s', (_, one, other, expected) => {
    expect(doubted(one, other)).toEqual(expected ? ['0-1'] : []);
    expect(doubted(other, one)).toEqual(expected ? ['0-1'] : []);
  });

describe('two measures that have their kind alone in common', () => {
  const fee = (value: number, noun: string, more: More = {}): Told => figure(value, 'EUR', noun, { rule: MEASURED_NOUN, ...more });
  const both = (words: string, beside = ''): readonly [Told, Told] => [length(28, { words, beside }), length(30, { words, beside })];
  table([
    ['two lengths', length(28), length(30), true],
    ['one length', length(28), length(28), false],
    ['two of which a domain knows the name', figure(28, 'km', 'depth', { open: false }), figure(30, 'km', 'depth', { open: false }), false],
    ['two by a domain that calls them so', length(28, { open: false }), length(30, { open: false }), false],
    ['two by the noun that has the measure, and another', fee(28, 'break fee'), fee(30, 'salary'), true],
    ['two by one such noun', fee(28, 'break fee'), fee(30, 'break fee'), false],
    ['two counts', figure(28, 'jobs', 'jobs'), figure(30, 'jobs', 'jobs'), false],
    ['a length and a trench', length(28), figure(30, 'km', 'trench', { words: 'river' }), false],
    ['a word beside both', ...both('river', 'river'), false],
    ['their unit beside both', ...both('km', 'km'), true],
    ['their units around both', ...both('km river'), true],
    ['two words around both', ...both('river bridg'), false],
    ['one word around both', ...both('river'), true],
  ]);
});

describe('two measures of which one report writes both', () => {
  const race = { words: 'race oslo vo', beside: 'race' };
  const seconds = (value: number, text = '', more: More = {}): Told => figure(value, 's', 'time', { ...race, text, ...more });
  table([
    ['in the report of the one', seconds(10.82), seconds(10.79, 'He ran 10.79, and won in 10.82.'), true],
    ['in neither', seconds(10.82), seconds(10.79, 'He ran 10.79.'), false],
    ['a figure of three digits', seconds(120), seconds(118, 'He ran 118, and won in 120.'), true],
    ['a figure of two, as it may be of anything', seconds(12), seconds(11, 'He ran 11, and won in 12.'), false],
    ['a figure in words', seconds(12, '', { written: 'twelve seconds' }), seconds(11, 'He ran 11, and won in twelve seconds.'), false],
    [
      'of what a domain knows',
      figure(310, 'jobs', 'jobs cut', { ...race, open: false }),
      figure(300, 'jobs', 'jobs cut', { ...race, open: false, text: 'Of 310 jobs 300 will go.' }),
      false,
    ],
    [
      'of what but one is of its kind alone',
      seconds(120),
      figure(118, 's', 'lap', { ...race, beside: 'race oslo', text: 'He ran 118, and won in 120.' }),
      false,
    ],
  ]);
});

describe('counts of people', () => {
  const men = (value: number, more: More = {}): Told => figure(value, 'people', 'men', more);
  table([
    ['of whom nothing is told', men(28), men(30), true],
    ['of whom a domain tells what became of them', figure(28, 'people', 'killed', { open: false }), figure(30, 'people', 'killed', { open: false }), false],
    ['of whom one report alone does not', men(28), figure(30, 'people', 'men', { open: false }), false],
    ['of things', figure(28, 'jobs', 'jobs'), figure(30, 'jobs', 'jobs'), false],
  ]);
});

describe('two names that domains tell apart, put together by others', () => {
  const ROOM = { words: 'mine rescu tambo', beside: 'mine' };
  const people = (value: number, asRead?: string): Told =>
    figure(value, 'people', 'trapped', { ...ROOM, open: false, ...(asRead === undefined ? {} : { asRead }) });
  table([
    ['twelve trapped and eight rescued', people(12, 'trapped'), people(8, 'rescued'), true],
    ['twelve trapped and eight trapped', people(12, 'trapped'), people(8, 'trapped'), false],
    ['as many', people(12, 'trapped'), people(12, 'rescued'), false],
    ['one of which nobody knows how it was read', people(12, 'trapped'), people(8), false],
    ['both', people(12), people(8), false],
    ['two names of a day', dayOf('2024-05-17', { asRead: 'start' }), dayOf('2024-05-18', { asRead: 'end' }), false],
  ]);
});

describe('days', () => {
  table([
    ['of the event in both reports', dayOf('2024-05-17'), dayOf('2024-07-18'), false],
    ['of what one of them tells in passing', dayOf('2024-05-17'), dayOf('2024-07-18', { main: false }), true],
    ['of another deed in one', dayOf('2024-05-17'), dayOf('2024-07-18', { rule: 'time of a deed' }), true],
    ['a day and a month', dayOf('2024-05-17'), dayOf('2024-07-01', { grain: 'month' }), true],
  ]);
});

test('each pair is told, among the first 24 claims', () => {
  expect(doubted(length(28), length(30), length(28))).toEqual(['0-1', '1-2']);
  const table24 = Array.from({ length: 23 }, () => length(28));
  expect(doubted(...table24, length(30))).toHaveLength(23);
  expect(doubted(...table24, length(28), length(30))).toEqual([]);
});
