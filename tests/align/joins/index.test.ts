import { describe, expect, test } from 'vitest';
import { joined } from '../../../src/align/joins/index.js';
import type { Kinship, Slot } from '../../../src/align/joins/slot.js';
import type { Claim, Event, Report, Scope } from '../../../src/model/index.js';
import { BARE_FIGURE, UNNAMED_AGE } from '../../../src/model/quantity.js';
import { count, day, event } from '../claims.js';

const of = (id: string, main: boolean): Event => ({ id, kind: 'fire', label: id, main, places: [], mentions: [event(id)] });
const FIRE = of('fire', true);

interface Told {
  readonly report: string;
  readonly text: string;
  readonly figure: number;
  readonly words: string;
  readonly unit?: string;
  readonly attribute: string;
  readonly open?: boolean;
  readonly of?: Event;
  readonly scope?: Scope;
  readonly held?: boolean;
  readonly kin?: Kinship;
}

const reportOf = ({ report, text }: Told): Report => ({ id: report, publisher: report, text });

const slotOf = ({ report, text, figure, words, unit = 'people', attribute, open = true, of: event = FIRE, scope, held = false, kin }: Told): Slot => {
  const start = text.indexOf(words);
  const claim: Claim = count(figure, scope, {
    report,
    attribute,
    value: { figure, min: figure, max: figure, unit, words },
    span: { start, end: start + words.length },
    text: words,
    ...(attribute === 'figure' ? { rule: BARE_FIGURE } : scope?.who === 'man' ? { rule: UNNAMED_AGE } : {}),
  });
  return { kind: 'quantity', event, attribute, claims: [claim], open, held, ...(scope ? { scope } : {}), ...(kin ? { kin } : {}) };
};

const after = (...told: readonly Told[]): readonly string[] =>
  joined(told.map(slotOf), told.map(reportOf), () => 'one story').map(({ attribute, claims }) => `${attribute}: ${claims.map(({ text }) => text).join(' ~ ')}`);

describe('figures of one fact are joined whatever names them', () => {
  test('a telling figure in like words, named by a domain in one report and by its noun in the other', () => {
    expect(
      after(
        {
          report: 'a',
          text: 'The company will cut 310 jobs at its plant in Horten.',
          figure: 310,
          words: '310 jobs',
          unit: 'jobs',
          attribute: 'jobs cut',
          open: false,
        },
        {
          report: 'b',
          text: 'The union said 310 of the cuts would fall on the plant in Horten.',
          figure: 310,
          words: '310 of the cuts',
          unit: 'cuts',
          attribute: 'cuts',
        },
      ),
    ).toEqual(['jobs cut: 310 jobs ~ 310 of the cuts']);
  });
  test('a bare figure of a speaker goes to the fact that has it', () => {
    expect(
      after(
        {
          report: 'a',
          text: 'Gunmen abducted 104 students from the college, the state said.',
          figure: 104,
          words: '104 students',
          unit: 'students',
          attribute: 'abducted',
          open: false,
        },
        {
          report: 'b',
          text: 'How many students were abducted from the college? The state says 104.',
          figure: 104,
          words: '104',
          unit: '',
          attribute: 'figure',
        },
      ),
    ).toEqual(['abducted: 104 students ~ 104']);
  });
});

describe('attributes of a domain that stand to each other', () => {
  const FLED: Kinship = { implies: [], alsoCalled: ['evacuated'] };
  const IN_HOSPITAL: Kinship = { implies: ['injured'], alsoCalled: [] };
  const told = (report: string, attribute: string, figure: number, text: string, kin?: Kinship): Told => ({
    report,
    attribute,
    figure,
    text,
    words: `${figure} people`,
    open: false,
    ...(kin ? { kin } : {}),
  });
  test.each<[string, Told, Told]>([
    [
      'two names for one figure, though it grew',
      told('a', 'displaced', 640, 'The flood in Ardal drove 640 people from their homes.', FLED),
      told('b', 'evacuated', 700, 'The flood in Ardal: 700 people were evacuated.'),
    ],
    [
      'the one is true of whomever the other counts, and the figure is the same',
      told('a', 'hospitalised', 2, 'The flood in Ardal put 2 people in hospital.', IN_HOSPITAL),
      told('b', 'injured', 2, 'Rescuers count 2 people injured by water in Voss.'),
    ],
  ])('%s: one fact', (_, a, b) => {
    expect(after(a, b)).toHaveLength(1);
    expect(after({ ...a, kin: { implies: [], alsoCalled: [] } }, b)).toHaveLength(2);
  });
  test('fewer in hospital than hurt are two facts, in whatever like words', () => {
    const text = 'The flood in Ardal hurt 46 people, the mayor of Ardal said, and put 32 people in hospital in Ardal.';
    expect(after(told('a', 'hospitalised', 32, text, IN_HOSPITAL), told('b', 'injured', 46, text))).toHaveLength(2);
  });
});

describe('what is not plainly one fact stays apart', () => {
  test('a small count is met by chance', () => {
    expect(
      after(
        { report: 'a', text: 'The blaze killed 5 people.', figure: 5, words: '5 people', attribute: 'killed', open: false },
        { report: 'b', text: 'Rescuers sent 5 boats down the river.', figure: 5, words: '5 boats', unit: 'boats', attribute: 'boats' },
      ),
    ).toHaveLength(2);
  });
  test('another figure in other words', () => {
    expect(
      after(
        {
          report: 'a',
          text: 'The council counts 22 homes destroyed by the blaze.',
          figure: 22,
          words: '22 homes',
          unit: 'homes',
          attribute: 'homes destroyed',
          open: false,
        },
        { report: 'b', text: 'Some of the 4,000 homes in the valley have no power.', figure: 4000, words: '4,000 homes', unit: 'homes', attribute: 'homes' },
      ),
    ).toHaveLength(2);
  });
  test('two measures', () => {
    expect(
      after(
        { report: 'a', text: 'The river rose by 287 at the bridge.', figure: 287, words: '287', unit: 'mm', attribute: 'rainfall', open: false },
        { report: 'b', text: 'The river rose by 287 at the bridge.', figure: 287, words: '287', unit: 'USD', attribute: 'money' },
      ),
    ).toHaveLength(2);
  });
  test('figures of one report', () => {
    expect(
      after(
        { report: 'a', text: 'The fire took 310 homes and, in the valley, 310 barns.', figure: 310, words: '310 homes', unit: 'homes', attribute: 'homes' },
        { report: 'a', text: 'The fire took 310 homes and, in the valley, 310 barns.', figure: 310, words: '310 barns', unit: 'barns', attribute: 'barns' },
      ),
    ).toHaveLength(2);
  });
  test('figures of two stories', () => {
    const told: readonly Told[] = ['a', 'b'].map((report) => ({
      report,
      text: 'The blaze took 310 homes.',
      figure: 310,
      words: '310 homes',
      unit: 'homes',
      attribute: 'homes',
    }));
    expect(joined(told.map(slotOf), told.map(reportOf), (report) => report)).toHaveLength(2);
  });
  test('a report that tells of both as of two things', () => {
    const jobs = { unit: 'jobs', attribute: 'jobs cut', open: false } as const;
    const town = { ...jobs, text: 'The plant will cut 310 jobs in Horten.', figure: 310, words: '310 jobs' };
    const both = { ...jobs, text: 'The plant will cut 310 jobs in Horten, and of 290 jobs in Skien nothing is known.' };
    // Each of the two figures of report a is joined with that of report b, if a did not tell them apart.
    const theirs = { ...town, report: 'b', attribute: 'cuts', open: true };
    const near = { ...theirs, report: 'c', text: 'The plant will cut 290 jobs in Horten.', figure: 290, words: '290 jobs' };
    const slots = after({ ...both, report: 'a', figure: 310, words: '310 jobs' }, { ...both, report: 'a', figure: 290, words: '290 jobs' }, theirs, near);
    expect(slots.filter((slot) => slot.includes('310 jobs') && slot.includes('290 jobs'))).toEqual([]);
  });
});

test('the order of the slots changes nothing', () => {
  const told: readonly Told[] = [
    { report: 'a', text: 'The blaze took 310 homes.', figure: 310, words: '310 homes', unit: 'homes', attribute: 'homes destroyed', open: false },
    { report: 'b', text: 'The blaze took 310 houses.', figure: 310, words: '310 houses', unit: 'houses', attribute: 'homes' },
    { report: 'c', text: 'The blaze took 12 barns.', figure: 12, words: '12 barns', unit: 'barns', attribute: 'barns' },
  ];
  const facts = (order: readonly Told[]): readonly string[] =>
    joined(order.map(slotOf), told.map(reportOf), () => 'one')
      .map(({ claims }) =>
        claims
          .map(({ text }) => text)
          .toSorted()
          .join('|'),
      )
      .toSorted();
  expect(facts(told.toReversed())).toEqual(facts(told));
});

test('the ages of two people that one report names are two facts, although they are one figure', () => {
  const age = { words: '23', figure: 23, unit: 'years of age', attribute: 'age', open: false, held: true };
  const text = 'Owen Hale and Liam Cole, both 23, were hurt in the fire.';
  expect(
    after(
      { ...age, report: 'a', text, scope: { who: 'owen hale' } },
      { ...age, report: 'a', text, scope: { who: 'liam cole' } },
      { ...age, report: 'b', text, scope: { who: 'owen hale' } },
      { ...age, report: 'b', text, scope: { who: 'liam cole' } },
    ),
  ).toHaveLength(2);
});

describe('times of one event', () => {
  const timeSlot = (report: string, attribute: string, start: string, end: string, rule = 'by hand'): Slot => ({
    kind: 'time',
    event: FIRE,
    attribute,
    claims: [
      {
        id: `${report}#${attribute}`,
        report,
        kind: 'time',
        attribute,
        value: { start, end, grain: start.includes('T') ? 'minute' : 'day', words: 'then' },
        span: { start: 0, end: 4 },
        text: 'then',
        speakers: [],
        polarity: 'affirmed',
        certainty: 'stated',
        event: event(report),
        rule,
      },
    ],
    open: true,
    held: false,
  });
  const reports = ['a', 'b'].map((id) => ({ id, publisher: id, text: 'then the mill burned' }));
  const joinedTo = (...slots: readonly Slot[]): number => joined(slots, reports, () => 'one story').length;

  test('two words for one hour are one fact', () => {
    expect(
      joinedTo(timeSlot('a', 'time of burning', '2024-03-01T06:12', '2024-03-01T06:12'), timeSlot('b', 'time of day', '2024-03-01T06:12', '2024-03-01T06:12')),
    ).toBe(1);
  });
  test('a stretch in which somebody did something is no telling of the day that it holds', () => {
    const day = timeSlot('a', 'date', '2024-03-01', '2024-03-01');
    expect(joinedTo(day, timeSlot('b', 'date of draining', '2024-03-01', '2024-03-01', 'time of a deed'))).toBe(1);
    expect(joinedTo(day, timeSlot('b', 'date of draining', '2024-03-01', '2024-03-02', 'time of a deed'))).toBe(2);
  });
  test('a day and an hour of it are two', () => {
    expect(joinedTo(timeSlot('a', 'date', '2024-03-01', '2024-03-01'), timeSlot('b', 'time of day', '2024-03-01T06:12', '2024-03-01T06:12'))).toBe(2);
  });
});

test('one age of two people whom two reports name is two facts; of one whom a surname tells of it is one', () => {
  const age = { words: '16', figure: 16, unit: 'years of age', attribute: 'age', open: false, held: true };
  const ages = (other: string): number =>
    after(
      { ...age, report: 'a', text: 'Police arrested Jared Carter, 16, over the shooting on Bedford Avenue.', scope: { who: 'jared carter' } },
      { ...age, report: 'b', text: 'Police arrested a suspect, 16, over the shooting on Bedford Avenue.', scope: { who: other } },
    ).length;
  expect(ages('eric ogden')).toBe(2);
  expect(ages('jared carter')).toBe(1);
});

test('two ages of a man without a name are of two men, however alike the words around them', () => {
  const age = { unit: 'years of age', attribute: 'age', open: false, held: true, scope: { who: 'man' } };
  const texts = (words: string): string => `Also hurt in the shooting on Bedford Avenue on Monday was a ${words} man, who was hit in the hand.`;
  const ages = (figure: number): number =>
    after(
      { ...age, report: 'a', text: texts('56-year-old'), words: '56-year-old', figure: 56 },
      { ...age, report: 'b', text: texts(`${figure}-year-old`), words: `${figure}-year-old`, figure },
    ).length;
  expect(ages(59)).toBe(2);
  expect(ages(56)).toBe(1);
});

describe('what happened long before', () => {
  const told = (report: string, figure: number, of: Event): Told => ({
    report,
    text: `The council counts ${figure} homes destroyed by the blaze in the valley.`,
    figure,
    words: `${figure} homes`,
    unit: 'homes',
    attribute: 'homes destroyed',
    open: false,
    of,
  });
  const old = (date: string): Event => ({ ...of('old', false), period: day(date) });
  const facts = (now: Event, then: Event, figure = 24): number => after(told('a', 22, now), told('b', figure, then)).length;

  test('is no telling of now, with another figure, where nothing dates what the reports are about', () => {
    expect(facts(FIRE, FIRE)).toBe(1);
    expect(facts(FIRE, old('2015-02-01'))).toBe(2);
    expect(facts(old('2015-02-01'), FIRE)).toBe(2);
  });
  test('may be, with the same figure', () => {
    expect(facts(FIRE, old('2015-02-01'), 22)).toBe(1);
  });
  test('is so from three weeks on', () => {
    const now: Event = { ...FIRE, period: day('2024-03-31') };
    expect(facts(now, old('2024-03-10'))).toBe(1);
    expect(facts(now, old('2024-03-09'))).toBe(2);
  });
  test('is not known of background that nothing dates', () => {
    expect(facts(FIRE, of('old', false))).toBe(1);
    expect(facts(of('other', false), old('2015-02-01'))).toBe(1);
  });
});

test('the event of a joined fact is that of most of its claims, of two that of the background', () => {
  const slot = (report: string, event: Event): Told => ({
    report,
    text: 'The council counts 4,310 homes destroyed by the blaze in the valley.',
    figure: 4310,
    words: '4,310 homes',
    unit: 'homes',
    attribute: 'homes destroyed',
    open: false,
    of: event,
  });
  const eventsOf = (...told: readonly Told[]): readonly string[] => joined(told.map(slotOf), told.map(reportOf), () => 'one').map(({ event: { id } }) => id);
  const background = of('background', false);
  expect(eventsOf(slot('a', FIRE), slot('b', background))).toEqual(['background']);
  expect(eventsOf(slot('a', FIRE), slot('b', background), slot('c', FIRE))).toEqual(['fire']);
});

test('a joined fact says which claims were joined, and by what', () => {
  const told = (report: string): Told => ({
    report,
    text: 'The company will cut 310 jobs at its plant in Horten.',
    figure: 310,
    words: '310 jobs',
    unit: 'jobs',
    attribute: report === 'a' ? 'jobs cut' : 'cuts',
    open: report !== 'a',
  });
  const slots = ['b', 'a'].map((report) => slotOf(told(report)));
  const [fact] = joined(
    slots,
    ['a', 'b'].map((report) => reportOf(told(report))),
    () => 'one',
  );
  expect(fact!.attribute).toBe('jobs cut');
  expect(fact!.claims.map(({ attribute, readAs }) => [attribute, readAs])).toEqual(
    fact!.claims.map(({ report }) => (report === 'a' ? ['jobs cut', undefined] : ['jobs cut', 'cuts'])),
  );
  expect(fact!.joins!.map(({ claims }) => [...claims].toSorted())).toEqual([slots.map(({ claims }) => claims[0]!.id).toSorted()]);
  const weights = fact!.joins![0]!.because.map(({ weight }) => weight!);
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.every((weight) => weight > 0)).toBe(true);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});
