/** What speaks against putting two groups of slots into one. */
import { describe, expect, test } from 'vitest';
import { areOfTwo, type Group, groupOf, haveOtherHolders, merge, type Node, tellApart } from '../../../src/align/joins/groups.js';
import type { Slot } from '../../../src/align/joins/slot.js';
import type { Claim, Event, ExtractedClaim, Period, Scope } from '../../../src/model/index.js';
import { BARE_FIGURE, SIDE_OF_A_MATCH, SIDE_OF_A_VOTE, SINGLE, UNNAMED_AGE } from '../../../src/model/quantity.js';
import { count, day, event } from '../claims.js';

type More = Partial<ExtractedClaim<'quantity'>>;

const NOW: Event = { id: 'now', kind: 'fire', label: 'fire', main: true, places: [], mentions: [event('a')] };
const longAgo = (date: string): Event => ({ ...NOW, id: 'old', main: false, period: day(date) });
const DATED: Event = { ...NOW, period: day('2024-03-31') };
const UNDATED: Event = { ...NOW, id: 'other', main: false };

const told = (figure: number, unit = 'people', more: More = {}, scope?: Scope): Claim =>
  count(figure, scope, { value: { figure, min: figure, max: figure, unit, words: String(figure) }, ...more });
/** "At least three". */
const atLeast = (figure: number, unit: string): Claim => count(figure, undefined, { value: { figure, min: figure, unit, words: '' } });

const slotOf = (attribute: string, claims: readonly Claim[], more: Partial<Slot> = {}): Slot => ({
  kind: claims[0]!.kind,
  event: NOW,
  attribute,
  claims: claims.map((claim) => ({ ...claim, attribute })),
  open: false,
  held: false,
  ...more,
});
const figures = (attribute: string, unit: string, ...all: readonly number[]): Slot =>
  slotOf(
    attribute,
    all.map((figure) => told(figure, unit)),
    { open: true },
  );
const group = (...slots: readonly Slot[]): Group => {
  const [first, ...rest] = slots.map((slot, at) => groupOf({ at, slot, profiles: [] } satisfies Node)) as [Group, ...Group[]];
  for (const other of rest) merge(first, other);
  return first;
};

const homes = (figure: number, of: Event, more: More = {}): Slot => slotOf('homes destroyed', [told(figure, 'homes', more)], { event: of });
const people = (attribute: string, figure: number, more: Partial<Slot> = {}): Slot => slotOf(attribute, [told(figure)], more);
const age = (figure: number, who: string, rule = UNNAMED_AGE): Slot => slotOf('age', [told(figure, 'years of age', { rule }, { who })], { held: true });
const fine = (figure: number, who: string, more: Partial<Slot> = {}): Slot => slotOf('fine', [told(figure, 'EUR', {}, { who })], { held: true, ...more });
const IN_HOSPITAL = { implies: ['injured'], alsoCalled: [] };
const inHospital = (figure: number, implies = IN_HOSPITAL.implies): Slot => people('hospitalised', figure, { kin: { implies, alsoCalled: [] } });
const side = (attribute: string, figure: number, rule: string): Slot => slotOf(attribute, [told(figure, 'votes', { rule })]);
const time = (attribute: string, start: string, end = start, more: Partial<Claim<'time'>> = {}): Slot => {
  const grain: Period['grain'] = start.includes('T') ? 'hour' : 'day';
  return slotOf(attribute, [{ ...count(0), kind: 'time', value: { start, end, grain, words: start }, ...more } as Claim], { open: true });
};
const deed = (attribute: string, start: string, end?: string): Slot => time(attribute, start, end, { rule: 'time of a deed' });

/** Two slots, and whether they are of two things, whichever is asked first. */
const asked = (rows: readonly (readonly [string, Slot, Slot, boolean])[]): void =>
  test.each(rows)('%s', (_, one, other, expected) => {
    expect(areOfTwo(group(one), group(other))).toBe(expected);
    expect(areOfTwo(group(other), group(one))).toBe(expected);
  });

describe('two values of events of other times', () => {
  asked([
    ['now and nine years ago', homes(22, NOW), homes(24, longAgo('2015-02-01')), true],
    ['the same value', homes(22, NOW), homes(22, longAgo('2015-02-01')), false],
    ['one of them bare', homes(22, NOW, { rule: BARE_FIGURE }), homes(24, longAgo('2015-02-01')), false],
    ['one event', homes(22, longAgo('2015-02-01')), homes(24, NOW), true],
    ['what both are about, dated or not', homes(22, NOW), homes(24, DATED), false],
    ['background that nothing dates', homes(22, DATED), homes(24, UNDATED), false],
    ['two of the background, of which one has a date', homes(22, UNDATED), homes(24, longAgo('2015-02-01')), false],
    ['three weeks before', homes(22, DATED), homes(24, longAgo('2024-03-10')), false],
    ['a day more', homes(22, DATED), homes(24, longAgo('2024-03-09')), true],
  ]);
  test('of one and the same event nothing is long before', () => {
    const old = longAgo('2015-02-01');
    expect(areOfTwo(group(homes(22, old)), group(homes(24, old)))).toBe(false);
  });
});

describe('ages', () => {
  asked([
    ['two of people whom nouns tell of', age(56, 'man'), age(59, 'man'), true],
    ['one age of such people', age(56, 'man'), age(56, 'woman'), false],
    ['one of somebody named', age(56, 'man'), age(59, 'keller', 'by hand'), false],
    ['two full names of one surname', age(23, 'maria keller', 'by hand'), age(23, 'josef keller', 'by hand'), true],
    ['one full name', age(23, 'maria keller', 'by hand'), age(23, 'maria keller', 'by hand'), false],
    ['another value of a surname that several bear', { ...age(23, 'keller', 'by hand'), namesake: true }, age(24, 'keller', 'by hand'), true],
    ['the same value', { ...age(23, 'keller', 'by hand'), namesake: true }, age(23, 'keller', 'by hand'), false],
    ['another value of a surname that one bears', age(23, 'keller', 'by hand'), age(24, 'keller', 'by hand'), false],
  ]);
});

describe('so few that they are alike by chance, by two names', () => {
  asked([
    ['one and one', people('arrested', 1), people('released', 1), true],
    ['three and three', people('arrested', 3), people('released', 3), true],
    ['four and four', people('arrested', 4), people('released', 4), false],
    ['three, and four', slotOf('arrested', [told(3), told(4)]), people('released', 3), false],
    ['at least one', slotOf('arrested', [atLeast(1, 'people')]), people('released', 1), false],
    ['by one name', people('arrested', 1), people('arrested', 1), false],
    ['by a name that no domain knows', people('arrested', 1), people('taken', 1, { open: true }), false],
    ['by another name for it', people('arrested', 1, { kin: { implies: [], alsoCalled: ['held'] } }), people('held', 1), false],
    ['hours by two names', { ...time('start', '2024-03-01T06:12'), open: false }, { ...time('departure', '2024-03-01T06:12'), open: false }, false],
  ]);
});

describe('deeds done to things', () => {
  const trains = (attribute: string, figure: number, open = true): Slot => slotOf(attribute, [told(figure, 'trains')], { open });
  asked([
    ['two deeds', trains('trains cancelled', 14), trains('trains delayed', 22), true],
    ['two deeds, of as many', trains('trains cancelled', 14), trains('trains delayed', 14), false],
    ['one deed', trains('trains cancelled', 14), trains('commuter trains cancelled', 22), false],
    ['one of two deeds', trains('trains cancelled delayed', 14), trains('trains delayed', 22), false],
    ['a deed, and none', trains('trains cancelled', 14), trains('trains', 22), false],
    ['done, and not done, of as many', trains('trains cancelled', 14), trains('trains not cancelled', 14), true],
    ['neither done, of as many', trains('trains not cancelled', 14), trains('trains not delayed', 14), false],
    ['neither done', trains('trains not cancelled', 14), trains('trains not delayed', 22), true],
    ['one done and one not, and a third, of as many', trains('trains cancelled not delayed', 14), trains('trains diverted', 14), true],
    ['one that a domain knows', trains('trains cancelled', 14), trains('trains delayed', 22, false), false],
    ['two that domains know', trains('trains cancelled', 14, false), trains('trains delayed', 22, false), false],
  ]);
});

describe('sides', () => {
  asked([
    ['votes for and against', side('votes for', 5, SIDE_OF_A_VOTE), side('votes against', 5, SIDE_OF_A_VOTE), true],
    ['a draw', side('score of the home side', 5, SIDE_OF_A_MATCH), side('score of the guests', 5, SIDE_OF_A_MATCH), true],
    ['one side', side('votes for', 5, SIDE_OF_A_VOTE), side('votes for', 5, SIDE_OF_A_VOTE), false],
    ['a side and a figure', side('votes for', 5, SIDE_OF_A_VOTE), side('votes against', 5, 'by hand'), false],
    ['of a vote and of a match', side('votes for', 5, SIDE_OF_A_VOTE), side('votes against', 5, SIDE_OF_A_MATCH), false],
    ['two figures', side('votes for', 5, 'by hand'), side('votes against', 5, 'by hand'), false],
  ]);
});

describe('what is somebody’s', () => {
  asked([
    ['the fines of two banks', fine(310, 'norda'), fine(290, 'sella'), true],
    ['one fine of two', fine(310, 'norda'), fine(310, 'sella'), false],
    ['names with a word in common', fine(310, 'norda bank'), fine(290, 'norda'), false],
    ['one that is nobody’s', fine(310, 'norda', { held: false }), fine(290, 'sella'), false],
    ['both nobody’s', fine(310, 'norda', { held: false }), fine(290, 'sella', { held: false }), false],
    ['one without a name', fine(310, 'norda'), slotOf('fine', [told(290, 'EUR')], { held: true }), false],
  ]);
});

describe('both together, and the one alone', () => {
  asked([
    ['a hundred dead or missing, 61 dead', people('dead or missing', 100), people('dead', 61), true],
    ['as many', people('dead or missing', 61), people('dead', 61), false],
    ['two of both', people('dead or missing', 100), people('hurt or missing', 61), false],
    ['one name', people('dead or missing', 100), people('dead or missing', 61), false],
  ]);
});

describe('some of those whom the other counts', () => {
  asked([
    ['fewer in hospital than hurt', inHospital(10), people('injured', 14), true],
    ['as many', inHospital(14), people('injured', 14), false],
    ['more', inHospital(14), people('injured', 10), false],
    ['fewer than of what it says nothing of', inHospital(10, ['alive']), people('injured', 14), false],
    ['no kin', people('hospitalised', 10), people('injured', 14), false],
  ]);
});

describe('a stretch in which something was done', () => {
  asked([
    ['and a day of it', deed('date of draining', '2024-03-01', '2024-03-02'), time('date', '2024-03-01'), true],
    ['and the same stretch', deed('date of draining', '2024-03-01', '2024-03-02'), time('date', '2024-03-01', '2024-03-02'), false],
    ['and a day by the same name', deed('date', '2024-03-01', '2024-03-02'), time('date', '2024-03-01'), false],
    ['a day, and a day or two', deed('date of draining', '2024-03-01'), time('date', '2024-03-01', '2024-03-02'), false],
    ['from one hour to another', deed('time of draining', '2024-03-01T06:00', '2024-03-01T08:00'), time('time', '2024-03-01T07:00'), false],
    ['of a deed that a list knows', time('date of departure', '2024-03-01', '2024-03-02'), time('date', '2024-03-01'), false],
  ]);
});

describe('a bound and what is far within it', () => {
  const wall = (claim: Claim, open: boolean): Slot => slotOf('length', [claim], { open });
  const one = wall(told(186, 'm'), true);
  asked([
    ['by no name that a domain knows', one, wall(atLeast(3, 'm'), true), true],
    ['near it', one, wall(atLeast(150, 'm'), true), false],
    ['one by such a name', one, wall(atLeast(3, 'm'), false), false],
    ['both by such a name', { ...one, open: false }, wall(atLeast(3, 'm'), false), false],
    ['a day beside a figure', one, time('date', '2024-03-01'), false],
  ]);
});

describe('people and things', () => {
  asked([
    ['two blasts, two people', figures('blasts', 'blasts', 2), figures('killed', 'people', 2), true],
    ['a figure met once', figures('blasts', 'blasts', 312), figures('killed', 'people', 312), false],
    ['a round figure', figures('homes', 'homes', 40_000), figures('displaced', 'people', 40_000), true],
    ['people both', figures('women', 'women', 2), figures('killed', 'people', 2), false],
    ['things both', figures('blasts', 'blasts', 2), figures('cars', 'cars', 2), false],
    ['a thing that nothing names', figures('blasts', 'blasts', 2), figures('figure', '', 2), false],
  ]);
  test('of a figure met once beside another the one that is asked counts', () => {
    const [blasts, killed] = [figures('blasts', 'blasts', 2), figures('killed', 'people', 312)];
    expect(areOfTwo(group(blasts), group(killed))).toBe(true);
    expect(areOfTwo(group(killed), group(blasts))).toBe(false);
  });
});

describe('a time that is denied', () => {
  const denied = (slot: Slot): Slot => ({ ...slot, claims: slot.claims.map((claim) => ({ ...claim, polarity: 'denied' })) });
  const noon = time('time of start', '2024-03-01T12:00');
  asked([
    ['and one that is not', denied(noon), noon, true],
    ['both denied', denied(noon), denied(noon), false],
    ['a figure, denied and not', denied(people('killed', 12)), people('killed', 12), false],
  ]);
});

describe('by their own words', () => {
  const counts = (only: string): Claim => told(4, 'counts', { setting: { only } });
  const fraud = slotOf('counts', [counts('of fraud')]);
  const perjury = slotOf('counts', [counts('of perjury')]);
  const man = slotOf('killed', [told(1, 'people', { rule: SINGLE }, { who: 'man' })]);
  asked([
    ['counts of fraud, counts of perjury', fraud, perjury, true],
    ['counts of fraud both', fraud, slotOf('counts', [counts('of fraud')]), false],
    ['a man and a woman', man, slotOf('killed', [told(1, 'people', { rule: SINGLE }, { who: 'woman' })]), true],
    ['a man and a man', man, slotOf('killed', [told(1, 'people', { rule: SINGLE }, { who: 'man' })]), false],
  ]);
  test('in any slot of the two groups', () => {
    const plain = slotOf('counts', [told(4, 'counts')]);
    expect(areOfTwo(group(plain, fraud), group(plain, perjury))).toBe(true);
    const present = people('present', 40);
    expect(areOfTwo(group(present, people('arrested', 1)), group(present, people('released', 1)))).toBe(true);
    expect(areOfTwo(group(present, people('arrested', 1)), group(present, people('released', 40)))).toBe(false);
    expect(areOfTwo(group(plain, fraud), group(plain, fraud))).toBe(false);
  });
  test('of a table no more than 24 rows are read', () => {
    const table = (rows: number, last: Claim): Slot => slotOf('counts', [...Array.from({ length: rows }, () => told(4, 'counts')), last]);
    const other = group(perjury);
    expect([areOfTwo(group(table(23, counts('of fraud'))), other), areOfTwo(other, group(table(23, counts('of fraud'))))]).toEqual([true, true]);
    expect([areOfTwo(group(table(24, counts('of fraud'))), other), areOfTwo(other, group(table(24, counts('of fraud'))))]).toEqual([false, false]);
    // Of several slots together as well.
    expect(areOfTwo(other, group(table(20, told(4, 'counts')), table(4, counts('of fraud'))))).toBe(false);
  });
});

describe('a slot is asked by each of the first six of its claims', () => {
  const behind = (many: number, { claims, ...slot }: Slot, first: Claim): Slot => ({
    ...slot,
    claims: [...Array.from({ length: many }, () => ({ ...first, attribute: slot.attribute })), ...claims],
  });
  const old = longAgo('2015-02-01');
  const aged = (figure: number): Claim => told(figure, 'years of age', { rule: UNNAMED_AGE }, { who: 'man' });
  const long = (claim: Claim): Slot => slotOf('length', [claim], { open: true });
  const drained = deed('date of draining', '2024-03-01', '2024-03-02');
  const longer = deed('date of draining', '2024-03-01', '2024-03-03').claims[0]!;
  const days = time('date', '2024-03-01', '2024-03-02');
  // Two slots, what of itself says nothing in each, and what both are with it in front.
  test.each<[string, one: Slot, other: Slot, first: Claim, second: Claim, boolean]>([
    ['of other times', homes(22, NOW), homes(24, old), told(24, 'homes'), told(22, 'homes'), true],
    ['two ages', age(56, 'man'), age(59, 'man'), aged(59), aged(56), true],
    ['some of them', inHospital(10), people('injured', 14), told(14), told(10), true],
    ['people and things', figures('blasts', 'blasts', 2), figures('killed', 'people', 2), told(2, ''), told(2, ''), true],
    ['a bound', long(told(186, 'm')), long(atLeast(3, 'm')), told(4, 'm'), told(186, 'm'), true],
    ['as many', people('dead or missing', 61), people('dead', 61), told(100), told(40), false],
    ['the same stretch', drained, days, longer, time('date', '2024-03-01').claims[0]!, false],
  ])('%s', (_, one, other, first, second, expected) => {
    expect(areOfTwo(group(one), group(other))).toBe(expected);
    expect(areOfTwo(group(behind(5, one, first)), group(other))).toBe(expected);
    expect(areOfTwo(group(one), group(behind(5, other, second)))).toBe(expected);
    expect(areOfTwo(group(behind(6, one, first)), group(other))).toBe(!expected);
    expect(areOfTwo(group(one), group(behind(6, other, second)))).toBe(!expected);
  });
  test('few, whatever comes after', () => {
    expect(areOfTwo(group(behind(6, people('arrested', 40), told(1))), group(people('released', 1)))).toBe(true);
  });
  test('a name', () => {
    const late = behind(6, fine(310, 'norda'), told(310, 'EUR'));
    expect(areOfTwo(group(late), group(fine(290, 'sella')))).toBe(false);
  });
});

describe('what a report gives in two groups', () => {
  const given = (report: string, ...all: readonly number[]): Slot =>
    slotOf(
      'jobs cut',
      all.map((figure) => told(figure, 'jobs', { report })),
    );
  test.each<[string, readonly Slot[], readonly Slot[], boolean]>([
    ['one report, two values', [given('a', 310)], [given('a', 290)], true],
    ['one report, one value', [given('a', 310)], [given('a', 310)], false],
    ['two reports', [given('a', 310)], [given('b', 290)], false],
    ['the second value of a report', [given('a', 310, 290)], [given('a', 310)], true],
    ['the first value of a report', [given('a', 290, 310)], [given('a', 310)], true],
    ['two in one group alone', [given('a', 310, 290)], [given('b', 310)], false],
    ['in a group of more reports', [given('b', 310), given('a', 310)], [given('a', 290)], true],
    ['the first slot of a report', [given('a', 290), given('a', 310)], [given('a', 310)], true],
    ['the second slot of a report', [given('a', 310), given('a', 290)], [given('a', 310)], true],
    ['a table', [given('a', ...Array.from({ length: 24 }, () => 310), 290)], [given('a', 310)], false],
    ['a table of one less', [given('a', ...Array.from({ length: 23 }, () => 310), 290)], [given('a', 310)], true],
  ])('%s', (_, one, other, expected) => {
    expect(tellApart(group(...one), group(...other))).toBe(expected);
    expect(tellApart(group(...other), group(...one))).toBe(expected);
  });
});

describe('whose a report says that a value is', () => {
  const aged = (report: string, ...names: readonly string[]): Slot =>
    slotOf(
      'age',
      names.map((who) => told(23, 'years of age', { report }, { who })),
      { held: true },
    );
  const unnamed = slotOf('age', [told(23, 'years of age', { report: 'a', rule: UNNAMED_AGE }, { who: 'man' })], { held: true });
  const nobodys = slotOf('killed', [told(23, 'people', { report: 'a' }, { who: 'soldier' })]);
  test.each<[string, readonly Slot[], readonly Slot[], boolean]>([
    ['two people', [aged('a', 'owen hale')], [aged('a', 'liam cole')], true],
    ['one, by his surname', [aged('a', 'owen hale')], [aged('a', 'hale')], false],
    ['two, in two reports', [aged('a', 'owen hale')], [aged('b', 'liam cole')], false],
    ['a second name in one report', [aged('a', 'owen hale', 'liam cole')], [aged('a', 'owen hale')], true],
    ['the first name in one report', [aged('a', 'liam cole', 'owen hale')], [aged('a', 'owen hale')], true],
    ['the first slot of one report', [aged('a', 'liam cole'), aged('a', 'owen hale')], [aged('a', 'owen hale')], true],
    ['a second slot of one report', [aged('a', 'owen hale'), aged('a', 'liam cole')], [aged('a', 'owen hale')], true],
    ['a slot of another report', [aged('a', 'owen hale'), aged('b', 'liam cole')], [aged('b', 'owen hale')], true],
    ['somebody without a name', [aged('a', 'owen hale')], [unnamed], false],
    ['what is nobody’s', [aged('a', 'owen hale')], [nobodys], false],
    ['a table', [aged('a', ...Array.from({ length: 24 }, () => 'hale'), 'liam cole')], [aged('a', 'owen hale')], false],
    ['a table of one less', [aged('a', ...Array.from({ length: 23 }, () => 'hale'), 'liam cole')], [aged('a', 'owen hale')], true],
  ])('%s', (_, one, other, expected) => {
    expect(haveOtherHolders(group(...one), group(...other))).toBe(expected);
    expect(haveOtherHolders(group(...other), group(...one))).toBe(expected);
  });
});

test('a merged group has the slots and the joins of both', () => {
  const because = [{ feature: 'the same value' }];
  const [one, other] = [group(people('killed', 12)), group(people('injured', 14))];
  one.joins.push({ claims: ['a#1', 'b#1'], because });
  other.joins.push({ claims: ['a#2', 'b#2'], because });
  merge(one, other);
  expect(one.nodes.map(({ slot }) => slot.attribute)).toEqual(['killed', 'injured']);
  expect(one.joins.map(({ claims }) => claims)).toEqual([
    ['a#1', 'b#1'],
    ['a#2', 'b#2'],
  ]);
});
