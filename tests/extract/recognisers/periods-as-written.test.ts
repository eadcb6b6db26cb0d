import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { periodsOf } from '../../../src/extract/recognisers/periods/index.js';
import { isResolved } from '../../../src/model/index.js';

/** At noon on a Wednesday. */
const PUBLISHED = { publishedAt: '2024-05-15T12:00:00+02:00' };

const read = (text: string): string[] =>
  periodsOf(proseOf(text), PUBLISHED).map(({ value, text: words }) =>
    isResolved(value) ? `${words}: ${`${value.start}${value.end === value.start ? '' : `..${value.end}`}`.replaceAll(':00+02:00', '')}` : `${words}: ?`,
  );

const holds = (cases: readonly (readonly [string, ...string[]])[]): void => {
  it.each(cases.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => expect(read(text)).toEqual(wanted));
};

describe('hours as bulletins and notices write them', () => {
  holds([
    ['At 02.47 hrs today the dam gave way.', '02.47 hrs today: 2024-05-15T02:47'],
    ['The bus left at 6.15 hrs on Monday.', '6.15 hrs on Monday: 2024-05-13T06:15'],
    ['The drill ends on 13.05.2024 at 17.30 hrs.', '13.05.2024 at 17.30 hrs: 2024-05-13T17:30'],
    ['The eye crossed the coast at 2340H on Monday.', '2340H on Monday: 2024-05-13T23:40'],
    ['The strike began at 18h30 on Monday.', '18h30 on Monday: 2024-05-13T18:30'],
    ['At exactly 10.42 the siren went.', '10.42: 2024-05-15T10:42'],
    ['At about 10.42 the siren went.', 'about 10.42: 2024-05-15T10:32..2024-05-15T10:52'],
    [
      'On Tuesday morning, around 7, a guard found it.',
      'Tuesday morning: 2024-05-14T00:00..2024-05-14T11:59:59+02:00',
      'around 7: 2024-05-14T06:50..2024-05-14T07:10',
    ],
    ['They met on Monday at 10.', 'Monday at 10: 2024-05-13T10:00'],
    ['It rang yesterday afternoon at 3.', 'yesterday afternoon at 3: 2024-05-14T15:00'],
    ['It rang on 14-05-2024.', '14-05-2024: 2024-05-14'],
    ['It rang at about 20 to 11.', 'about 20 to 11: 2024-05-15T10:30..2024-05-15T10:50'],
    ['It rang at half seven on Monday.', 'half seven on Monday: 2024-05-13T07:30'],
    ['It was 2.35 or 2.40 when it rang.', '2.35 or 2.40: 2024-05-15T02:35..2024-05-15T02:40'],
    ['The hall was open from 9 a.m. to 5 on Monday.', 'from 9 a.m. to 5 on Monday: 2024-05-13T09:00..2024-05-13T17:00'],
    ['The hall was open yesterday from six to 11.', 'yesterday from six to 11: 2024-05-14T06:00..2024-05-14T11:00'],
  ]);
  it.each([
    'It took 2.30 hrs and lasted 12.30 hours in all.',
    'The crossing was done in 18h30, after 11.15 hrs of waiting.',
    'They played on at 10 venues, around 7 of them small.',
    'He owns 2340 hectares.',
    'The side won 20 to 11, and 5 to 8 boats sank.',
    'The yield was 2.35 or 2.40 in all.',
    'About half seven million votes were lost.',
    'It fell from six to 11 in one go.',
  ])('no hour: %s', (text) => expect(read(text)).toEqual([]));
  it('a count that rises on a day is no stretch of hours', () => expect(read('The toll rose yesterday from six to 11.')).toEqual(['yesterday: 2024-05-14']));
  it('a count behind a day is no hour', () => expect(read('They won on Monday at 10 tables.')).toEqual(['Monday: 2024-05-13']));
});

describe('nights and holidays', () => {
  holds([
    ['He fled in the night from Sunday to Monday.', 'the night from Sunday to Monday: 2024-05-12T18:00..2024-05-13T06:00'],
    ['He fled overnight between Sunday and Monday.', 'overnight between Sunday and Monday: 2024-05-12T18:00..2024-05-13T06:00'],
    ['He fled in the night to Monday.', 'the night to Monday: 2024-05-12T18:00..2024-05-13T06:00:59+02:00'],
    ['He will be arraigned overnight.', 'overnight: 2024-05-15T18:00..2024-05-16T06:00'],
    ['The mill burned overnight.', 'overnight: 2024-05-14T18:00..2024-05-15T06:00'],
    ['Deputies were called at 10 p.m. Sun.', '10 p.m. Sun.: 2024-05-12T22:00'],
    // A weekday that is none of the date's, by a slip; but that of another year where that one is meant.
    ['He was hurt on Tuesday, May 6.', 'Tuesday, May 6: 2024-05-06'],
    ['He was hurt on Saturday, May 6.', 'Saturday, May 6: 2023-05-06'],
    ['He fled in the wee hours of Monday.', 'the wee hours of Monday: 2024-05-13T00:00..2024-05-13T05:59:59+02:00'],
    ['He fled at teatime on Monday.', 'teatime on Monday: 2024-05-13T12:00..2024-05-13T17:59:59+02:00'],
    ['Two died over the long weekend.', 'the long weekend: 2024-05-11..2024-05-12'],
    ['The Cinco de Mayo stabbing was the third.', 'Cinco de Mayo: 2024-05-05'],
    ['It fell in the first week of April.', 'the first week of April: 2024-04-01..2024-04-07'],
    ['The March 4, 2019 stabbing shook the town.', 'March 4, 2019: 2019-03-04'],
    // Two thousand and nineteen of them.
    ['On March 4, 2019 police marched.', 'March 4: 2024-03-04'],
  ]);
});

describe('the day of an hour is no day that lies otherwise', () => {
  holds([
    [
      'It was shut on Tuesday. The ferry stopped at 4:02 a.m. and is expected to sail again today.',
      'Tuesday: 2024-05-14',
      '4:02 a.m.: 2024-05-14T04:02',
      'today: 2024-05-15',
    ],
    ['The ferry stopped at 4:02 a.m. and sank on Tuesday.', '4:02 a.m.: 2024-05-14T04:02', 'Tuesday: 2024-05-14'],
    ['The results are out on Friday.', 'Friday: 2024-05-17'],
    ['The panel sits on Friday.', 'Friday: 2024-05-17'],
    ['The panel was out on Friday.', 'Friday: 2024-05-10'],
  ]);
});

describe('months and parts of a year in short', () => {
  holds([
    ['It is the first cut since Oct-23.', 'Oct-23: 2023-10-01..2023-10-31'],
    ['Sales turn in 1H27.', '1H27: 2027-01-01..2027-06-30'],
    ['The mine opens in 4Q26.', '4Q26: 2026-10-01..2026-12-31'],
    ['Traffic grew in H1 2023.', 'H1 2023: 2023-01-01..2023-06-30'],
  ]);
  it.each(['Units 5Q27 and 3H27 are sold.', 'The Abc-23 and the M-23 are roads.'])('none: %s', (text) => expect(read(text)).toEqual([]));
});

describe('days of a month that nobody names', () => {
  holds([
    ['He was told late on the 13th.', 'late on the 13th: 2024-05-13T17:00..2024-05-13T23:59:59+02:00'],
    ['The mill shut on 2 April. The owner left on the 9th.', '2 April: 2024-04-02', 'the 9th: 2024-04-09'],
    ['The mill will shut on the 20th.', 'the 20th: 2024-05-20'],
    ['The owner left by the 30th.', 'the 30th: 2024-04-30'],
  ]);
  it.each(['He lives on the 13th floor and came in the 9th.', 'She wept on the ninth.', 'It hung on the 18th-century wall.'])('none: %s', (text) =>
    expect(read(text)).toEqual([]),
  );
});
