/**
 * Which figures and times a text ties to each other, as extraction has marked them.
 *
 * In braces stand the claims: a number and its unit, or a time. A sign before it says how it is told: `-` replaced, `<` replaced, and read as the former
 * one of the figure before it, `+` replacing, `!` denied, `?` denied and bare. Behind it may stand the attribute (`@hurt`; else it is the unit, or "date"),
 * whose it is or of what sort (`#part`, `#rise`, `#cup`), and the figure that somebody sets it beside (`^80`).
 */
import { describe, expect, test } from 'vitest';
import { tiesIn } from '../../../src/align/joins/ties.js';
import type { Claim, Scope, Span } from '../../../src/model/index.js';
import { BARE_FIGURE, COUNTED_BY_ANOTHER, FORMER } from '../../../src/model/quantity.js';
import { count } from '../claims.js';

const MARKED = /\{(?<sign>[-<+!?]?)(?<what>[^@#^{}]+?)(?: @(?<attribute>[a-z ]+?))?(?: #(?<sort>[a-z]+))?(?: \^(?<beside>\d+))?\}/gu;
const ROLES: Readonly<Record<string, 'replaced' | 'replacing'>> = { '-': 'replaced', '<': 'replaced', '+': 'replacing' };

const scopeOf = (sort: string | undefined): { readonly scope?: Scope } =>
  sort === undefined || sort === 'rise' ? {} : { scope: sort === 'part' ? { part: true } : { who: sort } };

/** The words of a text, and its claims in their order. */
const read = (marked: string, report = 'r'): { readonly text: string; readonly claims: readonly Claim[] } => {
  let text = '';
  let from = 0;
  const claims: Claim[] = [];
  const at = new Map<string, Span>();
  for (const { index, 0: all, groups = {} } of marked.matchAll(MARKED)) {
    const { sign = '', what = '', attribute, sort, beside } = groups;
    text += marked.slice(from, index);
    from = index + all.length;
    const span = { start: text.length, end: text.length + what.length };
    text += what;
    const [number = '', unit = ''] = what.split(' ');
    const told = {
      report,
      span,
      text: what,
      ...scopeOf(sort),
      ...(ROLES[sign] ? { revision: { role: ROLES[sign], cue: { span, text: what } } } : {}),
    };
    at.set(number, span);
    if (/^\d{4}-/.test(number)) {
      const value = { start: number, end: number, grain: number.includes('T') ? 'minute' : 'day', words: what };
      claims.push({ ...count(0), ...told, id: `${report} ${number}`, kind: 'time', attribute: attribute ?? 'date', value } as Claim);
      continue;
    }
    const figure = Number(number);
    claims.push(
      count(figure, undefined, {
        ...told,
        attribute: attribute ?? unit,
        value: { figure, min: figure, max: figure, unit, words: what, ...(sort === 'rise' ? { change: 'rise' } : {}) },
        polarity: sign === '!' || sign === '?' ? 'denied' : 'affirmed',
        rule: sign === '<' ? FORMER : sign === '?' ? BARE_FIGURE : 'by hand',
        ...(beside === undefined ? {} : { against: at.get(beside)! }),
      }),
    );
  }
  return { text: text + marked.slice(from), claims };
};

const shown = ({ value }: Claim): string => ('start' in value ? value.start : 'figure' in value ? String(value.figure) : '');
const tied = (claims: readonly Claim[], texts: Readonly<Record<string, string>>): readonly string[] =>
  tiesIn(claims, new Map(Object.entries(texts).map(([id, text]) => [id, { id, publisher: id, text }]))).map(
    ({ figures: [one, other], because }) => `${shown(one)} ${because === COUNTED_BY_ANOTHER ? '|' : '<'} ${shown(other)}`,
  );
/** "former < newer" and "one | another's", in whatever order the claims come. */
const table = (rows: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(rows)('%s', (marked, expected) => {
    const { text, claims } = read(marked);
    expect(tied(claims, { r: text })).toEqual(expected);
    expect(tied(claims.toReversed(), { r: text })).toEqual(expected);
  });

/** So many characters of words that say nothing. */
const words = (length: number): string => ' so'.repeat(length).slice(0, length);
const CARS = ['{1 cars}', '{2 vans}', '{3 trams}', '{4 boats}'] as const;
const some = (many: number): string => CARS.slice(0, many).join(', ');

describe('one in the place of another that is called so', () => {
  table([
    ['The grant went from {-5000 EUR} to {+10000 EUR}.', ['5000 < 10000']],
    ['It rained. The grant is now {+10000 EUR}, not {-5000 EUR}. It still rains.', ['5000 < 10000']],
    ['The grant was {-5000 EUR}. It is now {+10000 EUR}.', []],
    [`The grant was {-5000 EUR}${words(120)}{+10000 EUR}.`, ['5000 < 10000']],
    [`The grant was {-5000 EUR}${words(121)}{+10000 EUR}.`, []],
    ['The grant was {-5000 EUR} and the wall is now {+300 m}.', []],
    ['The grant rose by {-5000 EUR #rise} to {+10000 EUR}.', []],
    // The nearest of two.
    [`Now {+90 homes} of the poor; in the town {-150 homes}, now {+120 homes}.`, ['150 < 120']],
    [`In the town {-150 homes}, now {+120 homes}; of the poor they now count {+90 homes}.`, ['150 < 120']],
    // The fourth figure behind it or before it, and no farther one.
    [`They had {-150 homes}, and ${some(3)}, now {+120 homes}.`, ['150 < 120']],
    [`They had {-150 homes}, and ${some(4)}, now {+120 homes}.`, []],
    [`They now have {+120 homes}, and ${some(3)}, where they had {-150 homes}.`, ['150 < 120']],
    [`They now have {+120 homes}, and ${some(4)}, where they had {-150 homes}.`, []],
    [`They had {-150 homes}, now {+120 homes}, and ${some(4)}, {5 buses}, {6 ships}, {7 barns}.`, ['150 < 120']],
  ]);
});

describe('one in the place of another, where nothing marks the newer one', () => {
  table([
    ['The town had counted {-150 homes}, and now {120 homes}.', ['150 < 120']],
    ['The town counts {120 homes}, where it had {-150 homes}.', ['150 < 120']],
    ['The town had counted {-150 homes}, and now {120 cars}.', []],
    ['The town had counted {-150 homes}, and {120 homes} and {90 homes} of others.', []],
    ['The town had counted {-140 homes}, later {-150 homes}, and now {120 homes}.', ['140 < 120', '150 < 120']],
    [`They had {-150 homes}, and ${some(3)}, {120 homes}.`, ['150 < 120']],
    [`They had {-150 homes}, and ${some(4)}, {120 homes}.`, []],
    [`They have {120 homes}, and ${some(3)}, where they had {-150 homes}.`, ['150 < 120']],
    [`They have {120 homes}, and ${some(4)}, where they had {-150 homes}.`, []],
    [`They had {-150 homes}, now {120 homes}, and ${some(4)}, {5 buses}, {6 ships}, {7 barns}.`, ['150 < 120']],
  ]);
});

describe('behind "up from"', () => {
  table([
    ['In need are {2700 people @hungry}, up from {<2400 people @poor}.', ['2400 < 2700']],
    ['In need are {2600 people}, or {2700 people}, up from {<2400 people}.', ['2400 < 2700']],
    ['In need are {2700 people}, of them {30 people #part} ill, up from {<2400 people}.', ['2400 < 2700']],
    ['In need are {2700 people}, {30 people #part} of them ill, up from {<20 people #part}.', ['20 < 30']],
    ['In need are {2700 people}, up from {<20 people #part}.', ['20 < 2700']],
    ['In need are {2700 people}. Up from {<2400 people} they rose.', []],
    ['Up from {<2400 people} they rose to {2700 people}.', []],
    ['In need are {2700 people}, {1 %}, {2 km}, {3 EUR}, up from {<2400 people}.', ['2400 < 2700']],
    ['In need are {2700 people}, {1 %}, {2 km}, {3 EUR}, {4 h}, up from {<2400 people}.', []],
    ['In need are {2700 people}, up from {<2400 people}, {1 %}, {2 km}, {3 EUR}, {4 h}, {5 kg}.', ['2400 < 2700']],
  ]);
});

describe('moved from the figure right before it', () => {
  table([
    ['The gang asked for {15000 USD}, later lowered to {+9000 USD}.', ['15000 < 9000']],
    ['The gang asked for {15000 USD}, now down to {+9000 USD}.', ['15000 < 9000']],
    ['The gang asked for {9000 USD}, now up to {+15000 USD}.', ['9000 < 15000']],
    ['The gang asked for {15000 USD} and now {+9000 USD}.', []],
    ['The gang asked for {15000 USD} {+9000 USD}.', []],
    ['The gang asked for {15000 USD} for guards, lowered to {+9000 USD}.', []],
    ['The gang asked for {15000 USD}, which they soon subsequently afterwards lowered to {+9000 USD}.', ['15000 < 9000']],
    ['The gang asked for {15000 USD}, which they have soon subsequently afterwards lowered to {+9000 USD}.', []],
    ['The gang asked for {15000 USD}, lowered to {9000 USD}.', []],
    ['The gang asked for {15 guns}, later lowered to {+9000 USD}.', []],
    ['It was lowered to {+9000 USD}.', []],
    ['From {+15000 USD} lowered to {+9000 USD}.', []],
  ]);
  test('of two that begin at one place the longer one stands right before it', () => {
    const { text, claims } = read('The gang asked for {15000 USD}, later lowered to {+9000 USD}.');
    const [asked, lowered] = claims as [Claim, Claim];
    const short = { ...asked, id: 'short', span: { start: asked.span.start, end: asked.span.start + 2 } };
    for (const order of [
      [short, asked, lowered],
      [asked, short, lowered],
    ])
      expect(tied(order, { r: text })).toEqual(['15000 < 9000']);
  });
});

describe('in the place of one that is denied', () => {
  table([
    ['They burned {3 buses}, not {!2 buses}.', ['2 < 3']],
    ['They burned {3 buses} and not {!2 buses}.', ['2 < 3']],
    ['They burned {3 buses}, not {2 buses}.', []],
    ['They burned {3 buses}; they did not burn {!2 buses}.', []],
    ['They ran {3 km}, not {!2 buses}.', []],
    ['They ran {3 km}, not {?2}.', ['2 < 3']],
    ['They burned not {!2 buses}.', []],
  ]);
});

describe('set beside another by somebody else', () => {
  const others = (many: number): string => Array.from({ length: many }, (_, at) => `{${200 + at} cars}`).join(', ');
  table([
    ['The bank speaks of {80 jobs}. The union says {112 jobs ^80}.', ['80 | 112']],
    ['The bank speaks of {70 jobs} and {80 jobs}. The union says {112 jobs ^80}.', ['80 | 112']],
    ['The bank speaks of {80 homes}. The union says {112 jobs ^80}.', []],
    ['The bank speaks of {80 jobs}. The union says {112 jobs}.', []],
    [`The bank speaks of {80 jobs}, of ${others(23)}. The union says {112 jobs ^80}.`, ['80 | 112']],
    [`The bank speaks of {80 jobs}, of ${others(24)}. The union says {112 jobs ^80}.`, []],
    [`The bank speaks of {80 jobs}. The union says {112 jobs ^80}. They name ${others(30)}.`, ['80 | 112']],
  ]);
  test('which is the one of just these words', () => {
    const { text, claims } = read('The bank speaks of {80 jobs}. The union says {112 jobs ^80}.');
    const [one, another] = claims as [Claim<'quantity'>, Claim];
    const { start, end } = one.span;
    const of = (figure: number, span: Span): Claim => ({ ...one, id: `${figure}`, span, value: { ...one.value, figure } });
    expect(tied([of(8, { start, end: end - 1 }), one, another], { r: text })).toEqual(['80 | 112']);
    expect(tied([of(9, { start: start - 1, end }), one, another], { r: text })).toEqual(['80 | 112']);
  });
});

describe('a time that was moved', () => {
  const DAYS = ['{2024-06-01 @a}', '{2024-06-02 @b}', '{2024-06-03 @c}', '{2024-06-04 @d}', '{2024-06-05 @e}', '{2024-06-06 @f}'] as const;
  const days = (many: number): string => DAYS.slice(0, many).join(', ');
  const MOVED = ['2024-05-14 < 2024-05-21'];
  table([
    ['First set for {-2024-05-14}, it will be on {2024-05-21}.', MOVED],
    ['It will be on {2024-05-21}, first set for {-2024-05-14}.', MOVED],
    ['First set for {-2024-05-14}. It will be on {2024-05-21}.', []],
    ['First set for {2024-05-14}, it will be on {2024-05-21}.', []],
    ['First set for {-2024-05-14}, then {-2024-05-15}, it will be on {2024-05-21}.', ['2024-05-14 < 2024-05-21', '2024-05-15 < 2024-05-21']],
    ['First set for {-2024-05-14}, it will be at {2024-05-21T10:00}.', []],
    ['First set for {-2024-05-14T10:00}, it will be at {2024-05-14T12:00}.', ['2024-05-14T10:00 < 2024-05-14T12:00']],
    ['First set for {-2024-05-14}, it will be on {2024-05-21} or {2024-05-28}.', []],
    ['First set for {-2024-05-14}, it will be on {2024-05-21}, yes, {2024-05-21}.', MOVED],
    // By the same name, of the same thing, unless it is called the new one.
    ['First set for {-2024-05-14 @match}, the cup will be on {2024-05-21 @cup}.', []],
    ['The match was first set for {-2024-05-14 #match}, the cup will be on {2024-05-21 #cup}.', []],
    ['The match was first set for {-2024-05-14 #match}, and will be on {2024-05-21 #match}.', MOVED],
    ['The match was first set for {-2024-05-14 #match}, and one on {2024-05-21}.', []],
    ['It was first set for {-2024-05-14 @match}, now on {+2024-05-21 @game}, and another on {2024-05-28 @match}.', MOVED],
    // No farther than the fourth, and not beyond 120 characters.
    [`First set for {-2024-05-14}, and ${days(3)}, it is on {2024-05-21}.`, MOVED],
    [`First set for {-2024-05-14}, and ${days(4)}, it is on {2024-05-21}.`, []],
    [`It is on {2024-05-21}, and ${days(3)}, first set for {-2024-05-14}.`, MOVED],
    [`It is on {2024-05-21}, and ${days(4)}, first set for {-2024-05-14}.`, []],
    [`First set for {-2024-05-14}, it is on {2024-05-21}, and ${days(6)}.`, MOVED],
    [`First set for {-2024-05-14}${words(120)}{2024-05-21}.`, MOVED],
    [`First set for {-2024-05-14}${words(121)}{2024-05-21}.`, []],
  ]);
});

test('no report ties what another tells', () => {
  const [one, other] = [read('First set for {-2024-05-14}.', 'r'), read('It will be on the day after, on {2024-05-21}.', 's')];
  expect(tied([...one.claims, ...other.claims], { r: one.text, s: other.text })).toEqual([]);
  const [few, more] = [read('They had {-150 homes}.', 'r'), read('They have, as of now, {120 homes}.', 's')];
  expect(tied([...few.claims, ...more.claims], { r: few.text, s: more.text })).toEqual([]);
});
