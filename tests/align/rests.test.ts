import { describe, expect, test } from 'vitest';
import { withRests } from '../../src/align/rests.js';
import { signOf } from '../../src/align/unlike.js';
import { domains } from '../../src/domains/index.js';
import type { Domain, ExtractedClaim, Setting } from '../../src/model/index.js';
import { count, event, ofSomebody } from './claims.js';

type More = Partial<ExtractedClaim<'quantity'>>;

/** A figure of a report "a" at a place of its text. */
const at = (start: number, attribute: string, figure: number, more: More = {}) =>
  count(figure, more.scope, { attribute, span: { start, end: start + 20 }, ...more });
/** The same by a number alone. */
const bare = (start: number, attribute: string, figure: number, more: More = {}) =>
  at(start, attribute, figure, { value: { figure, min: figure, max: figure, unit: '', words: String(figure) }, ...more });
const REST: More = { setting: { some: 'rest' } };

const rooms = (...claims: readonly ReturnType<typeof at>[]): readonly (Setting['some'] | undefined)[] =>
  withRests(claims, domains).map((claim) => (claim.kind === 'quantity' ? claim.setting?.some : undefined));

describe('the rest of the hurt', () => {
  // "Two are in a critical condition. The six others were hurt."
  test('is told beside some of them', () => {
    expect(rooms(at(0, 'seriously injured', 2), at(40, 'injured', 6, REST))).toEqual([undefined, 'more']);
  });
  test('is all of them beside the dead', () => {
    expect(rooms(at(0, 'killed', 2), at(40, 'injured', 6, REST))).toEqual([undefined, 'rest']);
  });
  test('is all of them beside the dead, whoever was told of before', () => {
    expect(rooms(at(0, 'seriously injured', 2), at(40, 'killed', 1), at(80, 'injured', 6, REST))).toEqual([undefined, undefined, 'rest']);
  });
  test('is all of them beside the one who did it', () => {
    expect(rooms(at(0, 'injured', 1, { scope: { who: 'gunman' } }), at(40, 'injured', 6, REST))).toEqual([undefined, 'rest']);
  });
  test('is no rest of what was told pages before, nor of the same number told before', () => {
    expect(rooms(at(0, 'injured', 2), at(900, 'injured', 6, REST))).toEqual([undefined, 'rest']);
    expect(rooms(at(0, 'injured', 6), at(40, 'injured', 6, REST))).toEqual([undefined, 'rest']);
  });
  test('is none of another report, nor of another event', () => {
    expect(rooms(at(0, 'seriously injured', 2, { report: 'b' }), at(40, 'injured', 6, REST))).toEqual([undefined, 'rest']);
    expect(rooms(at(0, 'seriously injured', 2), at(40, 'injured', 6, { ...REST, event: event('a', { main: false }) }))).toEqual([undefined, 'rest']);
  });
});

describe('the rest of the hurt, by where it stands', () => {
  test('is told behind some of them, and not within', () => {
    expect(rooms(at(0, 'seriously injured', 2), at(20, 'injured', 6, REST))).toEqual([undefined, 'more']);
    expect(rooms(at(0, 'seriously injured', 2), at(10, 'injured', 6, REST))).toEqual([undefined, 'rest']);
  });
  test('is told within 200 characters', () => {
    expect(rooms(at(0, 'seriously injured', 2), at(220, 'injured', 6, REST))).toEqual([undefined, 'more']);
    expect(rooms(at(0, 'seriously injured', 2), at(221, 'injured', 6, REST))).toEqual([undefined, 'rest']);
  });
  test('is told however much the text goes on to tell', () => {
    const later = Array.from({ length: 10 }, (_, i) => at(1000 + i * 300, 'killed', 1));
    expect(rooms(at(0, 'seriously injured', 2), at(40, 'injured', 6, REST), ...later).slice(0, 2)).toEqual([undefined, 'more']);
  });
  // "Two were hurt. The six others were hurt badly."
  test('may be those of whom more is told', () => {
    expect(rooms(at(0, 'injured', 2), at(40, 'seriously injured', 6, REST))).toEqual(['told', 'more']);
  });
  test('is not told beside words that are no figure', () => {
    const told = { ...ofSomebody('a', 'Ana', 'badly hurt', 'injured'), span: { start: 22, end: 32 } };
    expect(withRests([at(0, 'seriously injured', 2), told, at(40, 'injured', 6, REST)], domains)[2]?.setting?.some).toBe('more');
  });
});

test('only of people to whom something happened, or was done after it, there is a rest', () => {
  const attributes = [
    { name: 'houses' },
    { name: 'sheep bitten', harms: true },
    { name: 'voters', countsPeople: true },
    { name: 'bitten', countsPeople: true, harms: true },
    { name: 'flown home', countsPeople: true, follows: true },
  ];
  const own = [{ name: 'own', events: [], attributes }] as unknown as readonly Domain[];
  const restOf = (attribute: string) => withRests([at(0, attribute, 2), at(40, attribute, 6, REST)], own)[1]?.setting?.some;
  expect(attributes.filter(({ name }) => restOf(name) === 'more').map(({ name }) => name)).toEqual(['bitten', 'flown home']);
});

test('claims that leave no room are as they were', () => {
  const alone = [at(0, 'injured', 6), at(300, 'killed', 1)];
  expect(withRests(alone, domains)).toBe(alone);
  const some = [at(0, 'seriously injured', 2), at(40, 'injured', 6, REST)];
  expect(withRests(some, domains)[0]).toBe(some[0]);
});

describe('parts that add up to what is told as the whole', () => {
  // "One was treated at the scene. Three were taken to hospital." Another report: "Four were injured."
  const treated = bare(0, 'treated', 1);
  const taken = bare(40, 'injured', 3);
  const whole = (figure: number, more: More = {}) => at(0, 'injured', figure, { report: 'b', ...more });
  test('by numbers alone', () => {
    expect(rooms(treated, taken, whole(4))).toEqual([undefined, 'told', undefined]);
  });
  test('are not known for parts where nobody tells of so many', () => {
    expect(rooms(treated, taken, whole(5))).toEqual([undefined, undefined, undefined]);
    expect(rooms(treated, taken, whole(4, { scope: { part: true } }))).toEqual([undefined, undefined, undefined]);
  });
  // "A man was shot. Four people were injured" and elsewhere five: two counts, of which one is wrong.
  test('are no parts where the second counts people, and the first one alone', () => {
    expect(rooms(at(0, 'treated', 1), at(40, 'injured', 3), whole(4))).toEqual([undefined, undefined, undefined]);
  });
  test('are no parts where one of them counts people', () => {
    expect(rooms(at(0, 'treated', 1), taken, whole(4))).toEqual([undefined, undefined, undefined]);
    expect(rooms(treated, at(40, 'injured', 3), whole(4))).toEqual([undefined, undefined, undefined]);
    expect(rooms(at(0, 'treated', 2), at(40, 'injured', 3), whole(5))).toEqual([undefined, undefined, undefined]);
  });
  test('are exact, and so is the whole', () => {
    const atLeast = (min: number): More => ({ value: { min, unit: '', words: `at least ${min}` } });
    const about = (figure: number): More => ({ value: { figure, min: figure, max: figure, approximate: true, unit: '', words: `about ${figure}` } });
    for (const unsharp of [atLeast, about]) {
      expect(rooms(treated, taken, whole(4, unsharp(4)))).toEqual([undefined, undefined, undefined]);
      expect(rooms(treated, bare(40, 'injured', 3, unsharp(3)), whole(4))).toEqual([undefined, undefined, undefined]);
    }
  });
  test('are marked where nothing else is known of whom they count, or only that they met with it', () => {
    const parts = (more: More) => rooms(treated, bare(40, 'injured', 3, more), whole(4))[1];
    expect(parts({ setting: { some: 'met' } })).toBe('told');
    expect(parts({ setting: { some: 'left' } })).toBe('left');
    expect(parts({ scope: { part: true } })).toBeUndefined();
  });
  // "Five were hurt, one of them badly" and elsewhere six.
  test('are no parts where the second is lower', () => {
    expect(rooms(bare(0, 'injured', 5), bare(40, 'seriously injured', 1), whole(6))).toEqual([undefined, undefined, undefined]);
  });
  // "Two men were taken to Elm Hospital. Three people were taken to Oak Hospital."
  test('two figures of one attribute', () => {
    const hospital = (start: number, figure: number, report = 'a') => at(start, 'hospitalised', figure, { report });
    expect(rooms(hospital(0, 2), hospital(40, 3), hospital(0, 5, 'b'))).toEqual(['told', 'told', undefined]);
  });
  // "A man was taken to Elm Hospital. Three people were taken to hospital."
  test('two figures of one attribute are no parts where the first is of one', () => {
    const hospital = (start: number, figure: number, report = 'a') => at(start, 'hospitalised', figure, { report });
    expect(rooms(hospital(0, 1), hospital(40, 3), hospital(0, 4, 'b'))).toEqual([undefined, undefined, undefined]);
  });
  // "Six were shot, and two others were grazed."
  test('a figure and the rest behind it', () => {
    expect(rooms(at(0, 'shot', 6), at(40, 'injured', 2, REST), at(0, 'shot', 8, { report: 'b' }))).toEqual(['told', 'more', undefined]);
  });
});

describe('fewer hurt than hurt badly', () => {
  test('are not all who were hurt', () => {
    expect(rooms(at(0, 'injured', 1), at(300, 'seriously injured', 3))).toEqual(['told', undefined]);
    expect(rooms(at(0, 'injured', 3), at(300, 'seriously injured', 3))).toEqual([undefined, undefined]);
  });
  // Of five who were shot two may be dead.
  test('may be all who were hurt beside more who were shot', () => {
    expect(rooms(at(0, 'injured', 3), at(300, 'shot', 5))).toEqual([undefined, undefined]);
  });
});

test('a denied figure and one that is replaced are no parts', () => {
  expect(rooms(at(0, 'seriously injured', 2, { polarity: 'denied' }), at(40, 'injured', 6, REST))).toEqual([undefined, 'rest']);
  const former: More = { revision: { role: 'replaced', cue: { span: { start: 0, end: 0 }, text: '' } } };
  expect(rooms(at(0, 'seriously injured', 2, former), at(40, 'injured', 6, REST))).toEqual([undefined, 'rest']);
});

test('two rests of one report are of two, and one of each report may be of one', () => {
  const [two, four] = [at(0, 'injured', 2, { setting: { some: 'more' } }), at(90, 'injured', 4, REST)];
  expect(signOf(two, four)).toBe('the rest of two');
  expect(signOf(four, two)).toBe('the rest of two');
  expect(signOf(at(0, 'injured', 2, REST), four)).toBeUndefined();
  expect(signOf(at(0, 'injured', 2, { setting: { some: 'more' } }), at(0, 'injured', 4, { report: 'b', setting: { some: 'more' } }))).toBeUndefined();
});
