import { describe, expect, test } from 'vitest';
import { joined } from '../../../src/align/joins/index.js';
import type { Slot } from '../../../src/align/joins/slot.js';
import type { Claim, Event, Report } from '../../../src/model/index.js';
import { count, event } from '../claims.js';

const STORY: Event = { id: 'story', kind: 'shooting', label: 'shooting', main: true, places: [], mentions: [event('a')] };

/** The doubts in one slot of figures, each the first run of digits or the quoted words of its report. */
const doubted = (attribute: string, open: boolean, ...told: readonly (readonly [text: string, words: string, figure: number])[]): number =>
  doubtedIn('people', attribute, open, told);
const doubtedIn = (unit: string, attribute: string, open: boolean, told: readonly (readonly [text: string, words: string, figure: number])[]): number => {
  const reports = told.map(([text], at): Report => ({ id: `r${at}`, publisher: `p${at}`, text }));
  const claims = told.map(([text, words, figure], at) => {
    const start = text.indexOf(words);
    return count(figure, undefined, {
      report: `r${at}`,
      attribute,
      value: { figure, min: figure, max: figure, unit, words },
      span: { start, end: start + words.length },
      text: words,
    });
  });
  const slot: Slot = { kind: 'quantity', event: STORY, attribute, claims, open, held: false };
  return joined([slot], reports, () => 'one story').flatMap(({ doubts = [] }) => doubts).length;
};

describe('two figures of one attribute are doubted where nothing around them says that they are of one thing', () => {
  test('a crowd at a service in a stadium, and a crowd outside a shop', () => {
    expect(
      doubted(
        'crowd',
        false,
        ['On Tuesday 20,000 mourners filled Harder Stadium for a service led by the bishop.', '20,000 mourners', 20_000],
        ['Somebody in the car fired at 8 customers outside the delicatessen.', '8 customers', 8],
      ),
    ).toBe(1);
  });
  test('not where both tell of the same in like words', () => {
    expect(
      doubted(
        'injured',
        false,
        ['A drive-by shooting in Calumet City on Monday left 7 people wounded, police said.', '7 people wounded', 7],
        ['Police said 6 people were wounded in the drive-by shooting in Calumet City on Monday.', '6 people were wounded', 6],
      ),
    ).toBe(0);
  });
  test('not where the values are the same, however unlike the words', () => {
    expect(
      doubted(
        'crowd',
        false,
        ['On Tuesday 8 mourners filled Harder Stadium for a service led by the bishop.', '8 mourners', 8],
        ['Somebody in the car fired at 8 customers outside the delicatessen.', '8 customers', 8],
      ),
    ).toBe(0);
  });
  test('nobody at all denies whatever the other says', () => {
    expect(
      doubted(
        'injured',
        false,
        ['The airline said that 0 guests came to harm when its jet turned back.', '0 guests', 0],
        ['Three firefighters at the scene had 30 passengers carried off with burns.', '30 passengers', 30],
      ),
    ).toBe(0);
  });
  test('a count of people of whom nothing is told but what they are', () => {
    const told = [
      ['Officers found 2 men inside the house in Kensington.', '2 men', 2],
      ['The names of 3 men in the house have yet to be released.', '3 men', 3],
    ] as const;
    expect(doubted('men', true, ...told)).toBe(1);
    expect(doubted('killed', false, ...told)).toBe(0);
  });
  test('two lengths that have nothing but the kind of measure in common', () => {
    const river = ['The old river bridge lies 12 km from Tambo.', '12 km', 12] as const;
    const trench = ['Workers dug a trench of 30 km.', '30 km', 30] as const;
    const bridge = ['The river bridge stands 30 km from Tambo.', '30 km', 30] as const;
    expect(doubtedIn('km', 'length', true, [river, trench])).toBe(1);
    expect(doubtedIn('km', 'length', true, [river, bridge])).toBe(0);
  });
  test('two times of which one report tells both', () => {
    const won = ['Vos won the race in Oslo in 10.82 seconds.', '10.82 seconds', 10.82] as const;
    const ran = ['Vos ran 10.79 seconds in the first race in Oslo.', '10.79 seconds', 10.79] as const;
    const both = ['Vos ran 10.79 seconds in the first race in Oslo, and won in 10.82.', '10.79 seconds', 10.79] as const;
    expect(doubtedIn('s', 'time', true, [won, both])).toBe(1);
    expect(doubtedIn('s', 'time', true, [won, ran])).toBe(0);
  });
});

describe('the day of what both reports are about', () => {
  const dayOf = (more: Partial<Record<'rule' | 'words' | 'start', string>>): number => {
    const texts = ['Deputies drove to Wall Street on Friday.', 'The boy died a week after the party of 18 May.'];
    const reports = texts.map((text, at): Report => ({ id: `r${at}`, publisher: `p${at}`, text }));
    const told = [
      { start: '2024-05-17', words: 'Friday' },
      { start: '2024-05-18', words: '18 May', ...more },
    ];
    const claims = told.map(({ start, words, ...rest }, at): Claim<'time'> => {
      const from = texts[at]!.indexOf(at === 0 ? 'Friday' : '18 May');
      return {
        ...count(0, undefined, { report: `r${at}`, span: { start: from, end: from + 6 }, text: words }),
        kind: 'time',
        attribute: 'date',
        value: { start, end: start, grain: 'day', words },
        rule: 'date of the event',
        ...rest,
      } as Claim<'time'>;
    });
    const slot: Slot = { kind: 'time', event: STORY, attribute: 'date', claims, open: false, held: false };
    return joined([slot], reports, () => 'one story').flatMap(({ doubts = [] }) => doubts).length;
  };
  test('is not doubted', () => expect(dayOf({})).toBe(0));
  test('but where it is a night, which has two', () => expect(dayOf({ words: '18 May at night' })).toBe(1));
  test('or the day of another deed', () => expect(dayOf({ rule: 'time of a deed' })).toBe(1));
});
