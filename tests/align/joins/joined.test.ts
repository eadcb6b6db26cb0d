/** How slots become one: which name, event and reasons the one has, and what is proposed at all. */
import { describe, expect, test } from 'vitest';
import { joined } from '../../../src/align/joins/index.js';
import type { Slot } from '../../../src/align/joins/slot.js';
import type { Claim, Event, ExtractedClaim, Report } from '../../../src/model/index.js';
import { count, event, quote, slot } from '../claims.js';

const of = (id: string, main: boolean): Event => ({ id, kind: 'layoffs', label: id, main, places: [], mentions: [event(id)] });
const NOW = of('now', true);
const BEFORE = of('before', false);

type More = Partial<Omit<Slot, 'claims'>> & { readonly claim?: Partial<ExtractedClaim<'quantity'>> };
/** The text of a report, its figure in braces, and what the slot of it is called. */
const told = (report: string, marked: string, attribute: string, { claim = {}, ...more }: More = {}): Slot & { readonly text: string } => {
  const [before = '', words = '', behind = ''] = marked.split(/[{}]/);
  const [number = '', unit = ''] = words.split(' ');
  const figure = Number(number);
  const span = { start: before.length, end: before.length + words.length };
  const value = { figure, min: figure, max: figure, unit, words };
  const claims = [count(figure, undefined, { report, attribute, value, span, text: words, ...claim })];
  return { kind: 'quantity', event: NOW, attribute, claims, open: true, held: false, ...more, text: before + words + behind };
};
/** One slot of several. */
const all = (...slots: readonly (Slot & { readonly text: string })[]): Slot => ({ ...slots[0]!, claims: slots.flatMap(({ claims }) => claims) });

const reportsOf = (texts: Readonly<Record<string, string>>): readonly Report[] => Object.entries(texts).map(([id, text]) => ({ id, publisher: id, text }));
const facts = (slots: readonly (Slot & { readonly text: string })[]): readonly Slot[] =>
  joined(slots, reportsOf(Object.fromEntries(slots.map(({ claims, text }) => [claims[0]!.report, text]))), () => 'one story');
const figures = (slots: readonly Slot[]): readonly string[] =>
  slots.map(({ claims }) => claims.map(({ report, text }) => `${report}: ${text}`).join(', ')).toSorted();

const HORTEN = 'The company will cut {310 jobs} at its plant in Horten.';

describe('the name of a joined fact', () => {
  const named = (...slots: readonly (Slot & { readonly text: string })[]): readonly (readonly string[])[] =>
    [slots, slots.toReversed()].map((order) => facts(order).map(({ attribute }) => attribute));
  test('is that which a domain knows', () => {
    expect(named(told('a', HORTEN, 'jobs'), told('b', HORTEN, 'jobs cut', { open: false }))).toEqual([['jobs cut'], ['jobs cut']]);
  });
  test('is one that tells more than what sort of measure it is', () => {
    const wall = 'The mayor said that the wall on the coast at Horten is {310 m} long.';
    expect(named(told('a', wall, 'length'), told('b', wall, 'wall'))).toEqual([['wall'], ['wall']]);
  });
  test('is that of most claims', () => {
    const texts = { a: HORTEN, b: HORTEN, c: HORTEN };
    const one = told('a', HORTEN, 'jobs');
    const two = all(told('b', HORTEN, 'posts'), told('c', HORTEN, 'posts'));
    const names = [
      [one, two],
      [two, one],
    ].map((order) => joined(order, reportsOf(texts), () => 'one story').map(({ attribute, claims }) => `${attribute} ${claims.length}`));
    expect(names).toEqual([['posts 3'], ['posts 3']]);
  });
});

test('the event of a joined fact is that of most claims, not of most slots', () => {
  const texts = { a: HORTEN, b: HORTEN, c: HORTEN, d: HORTEN, e: HORTEN };
  const some = all(...['a', 'b', 'c'].map((report) => told(report, HORTEN, 'jobs', { event: BEFORE })));
  const events = joined([told('d', HORTEN, 'posts'), told('e', HORTEN, 'cuts'), some], reportsOf(texts), () => 'one story').map(({ event: { id } }) => id);
  expect(events).toEqual(['before']);
});

describe('what is no fact with another', () => {
  test('stays as it was, without reasons', () => {
    const [one, other] = [told('a', HORTEN, 'jobs'), told('b', 'Some {12 barns} burned in Skien.', 'barns')];
    const slots = facts([one, other]);
    expect(figures(slots)).toEqual(['a: 310 jobs', 'b: 12 barns']);
    for (const each of slots) {
      expect(each).not.toHaveProperty('joins');
      expect(each).not.toHaveProperty('doubts');
    }
  });
  test('is what nobody weighs, as quotations', () => {
    const quotes = [slot([quote('a', 'We will go')]), slot([quote('b', 'We will go')])];
    expect(joined(quotes, reportsOf({ a: 'We will go', b: 'We will go' }), () => 'one story')).toEqual(quotes);
  });
  test('is a fact of another kind in one story', () => {
    const place = slot([{ ...count(0), report: 'b', kind: 'place', attribute: 'jobs', value: { words: '310 jobs', names: [] } } as Claim]);
    expect(joined([told('a', HORTEN, 'jobs'), place], reportsOf({ a: HORTEN, b: HORTEN }), () => 'one story')).toHaveLength(2);
  });
});

describe('the best pair goes first', () => {
  // The second report tells of two figures, of which either could be the one of the first.
  const one = told('a', HORTEN, 'jobs cut', { open: false });
  const text = 'The company will cut 310 jobs at its plant in Horten, and 300 jobs there are to go later.';
  const [same, near] = ['310 jobs', '300 jobs'].map((words) => told('b', text.replace(words, `{${words}}`), 'jobs cut', { open: false })) as [
    typeof one,
    typeof one,
  ];
  test.each([
    [one, same, near],
    [one, near, same],
    [near, same, one],
  ])('in whatever order they come', (...order) => {
    const together = facts(order).map(({ claims }) => claims.map((claim) => `${claim.report}: ${claim.text}`).toSorted());
    expect(together.toSorted((x, y) => y.length - x.length)).toEqual([['a: 310 jobs', 'b: 310 jobs'], ['b: 300 jobs']]);
  });
});

describe('what the text itself ties', () => {
  const cue = { span: { start: 0, end: 1 }, text: 'T' };
  const text = 'The company has raised the grant from 5000 euros to 9000 euros.';
  const grant = (words: string, role: 'replaced' | 'replacing', more: More = {}): Slot & { readonly text: string } =>
    told('a', text.replace(words, `{${words}}`), `grant ${role}`, { ...more, claim: { revision: { role, cue }, ...more.claim } });
  const ofOwner = (who: string): More => ({ held: true, scope: { who }, claim: { scope: { who } } });

  test('is one fact, by whatever names, and says so', () => {
    const [former, newer] = [grant('5000 euros', 'replaced'), grant('9000 euros', 'replacing')];
    const slots = facts([former, newer]);
    expect(slots).toHaveLength(1);
    expect(slots[0]!.joins).toEqual([
      { claims: [former.claims[0]!.id, newer.claims[0]!.id], because: [{ feature: 'the text puts the one in the place of the other' }] },
    ]);
  });
  test('is one fact with what another report tells of the newer one', () => {
    const other = told('b', 'The company has raised the grant to {9000 euros}.', 'grant replacing');
    const slots = facts([grant('5000 euros', 'replaced'), other, grant('9000 euros', 'replacing')]);
    expect(figures(slots)).toHaveLength(1);
    expect(slots[0]!.joins).toHaveLength(2);
  });
  test('is none where it is of two by name', () => {
    expect(facts([grant('5000 euros', 'replaced', ofOwner('norda')), grant('9000 euros', 'replacing', ofOwner('sella'))])).toHaveLength(2);
    expect(facts([grant('5000 euros', 'replaced', ofOwner('norda')), grant('9000 euros', 'replacing', ofOwner('norda'))])).toHaveLength(1);
  });
  test('is told once where both are of one slot', () => {
    const [former, newer] = [grant('5000 euros', 'replaced'), grant('9000 euros', 'replacing')];
    expect(facts([{ ...all(former, newer), text: former.text }])[0]).not.toHaveProperty('joins');
  });
});

describe('what proposes two slots', () => {
  const MINE = 'Rescuers in Tambo on Monday brought {640 people} up from the mine in Tambo.';
  test('another name for the figure, although all else is other', () => {
    const kin = { implies: [], alsoCalled: ['students'] };
    const texts = (noun: string, figure: number): string => `Rescuers in Tambo on Monday brought {${figure} ${noun}} up from the mine in Tambo.`;
    const one = told('a', texts('people', 640), 'saved', { open: false, kin });
    const other = told('b', texts('workers', 640), 'students', { open: false });
    expect(facts([one, other])).toHaveLength(1);
  });
  test('one figure, by any name', () => {
    expect(facts([told('a', MINE, 'saved', { open: false }), told('b', MINE, 'people')])).toHaveLength(1);
  });
});

describe('of one fact whose names differed', () => {
  const kin = { implies: [], alsoCalled: ['evacuated'] };
  const flood = (figure: number, verb: string): string => `The flood on Monday in Ardal, the mayor of Ardal said, ${verb} {${figure} people} of Ardal.`;
  const slots = [told('a', flood(640, 'displaced'), 'displaced', { open: false, kin }), told('b', flood(900, 'displaced'), 'evacuated', { open: false })];
  test('nothing is doubted where the one is another name for the other', () => {
    const [fact, ...others] = facts(slots);
    expect(others).toEqual([]);
    expect(fact).not.toHaveProperty('doubts');
  });
  test('claims are told under its name, and say by which they were read', () => {
    const claims = facts(slots).flatMap((fact) => fact.claims);
    expect(claims.map(({ attribute }) => attribute)).toEqual([claims[0]!.attribute, claims[0]!.attribute]);
    expect(claims.filter(({ readAs }) => readAs !== undefined)).toHaveLength(1);
  });
});

test('figures of one slot are doubted where nothing bears out that they are of one thing', () => {
  const [one, other] = [
    told('a', 'The old river bridge lies {12 km} from Tambo.', 'length'),
    told('b', 'Workers of the firm dug a trench of {30 km} in a year.', 'length'),
  ];
  const slots = joined([all(one, other)], reportsOf({ a: one.text, b: other.text }), () => 'one story');
  expect(slots.map(({ doubts }) => doubts)).toEqual([[[one.claims[0]!.id, other.claims[0]!.id]]]);
});
