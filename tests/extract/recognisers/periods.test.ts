import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { dayOf, periodsOf, type Anchor } from '../../../src/extract/recognisers/periods/index.js';
import { isResolved } from '../../../src/model/index.js';

/** A Wednesday. */
const PUBLISHED: Anchor = { publishedAt: '2024-05-15T12:00:00+02:00' };

const read = (text: string, anchor: Anchor = PUBLISHED): string[] =>
  periodsOf(proseOf(text), anchor).map(({ value }) =>
    isResolved(value) ? `${value.start}${value.end === value.start ? '' : `..${value.end}`} ${value.approximate ? '~' : ''}${value.grain}` : `? ${value.grain}`,
  );

/** `[text, what it names]`: start..end, `~` where approximate, grain. */
type Cases = readonly (readonly [string, ...string[]])[];
const holds = (cases: Cases, anchor: Anchor = PUBLISHED): void => {
  it.each(cases.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => expect(read(text, anchor)).toEqual(wanted));
};

describe('dates with their month', () => {
  holds([
    ['It fell on 14 May.', '2024-05-14 day'],
    ['It fell on 29th January.', '2024-01-29 day'],
    ['It fell on Jan. 26 near the border.', '2024-01-26 day'],
    ['It fell on Sept 21, police said.', '2023-09-21 day'],
    ['It fell on the 3rd of June 2019.', '2019-06-03 day'],
    ['Near the town on Oct 24th 2023, smoke rose.', '2023-10-24 day'],
    ['On March 24, 2024, a bridge closed.', '2024-03-24 day'],
    ['Dated 27 January 2025.', '2025-01-27 day'],
    ['Dated 2024-05-14.', '2024-05-14 day'],
    ['Dated 31/12/2023 in the register.', '2023-12-31 day'],
    ['They met on Saturday, 3 February.', '2024-02-03 day'],
    ['SAT 11 MAY / MORNING SHOW', '2024-05-11 day'],
    ['The shelling of December 29 killed no one.', '2023-12-29 day'],
    ['It ran from 3-5 March.', '2024-03-03..2024-03-05 span'],
    ['It ran from March 3 to 5, 2022.', '2022-03-03..2022-03-05 span'],
    ['Saturday, April 27: the square was empty.', '2024-04-27 day'],
  ]);
  it('marks the year as implied', () => {
    expect(periodsOf(proseOf('on 29 December'), PUBLISHED)[0]?.value).toEqual({
      start: '2023-12-29',
      end: '2023-12-29',
      grain: 'day',
      implied: ['year'],
      anchoredTo: '2024-05-15',
      words: '29 December',
    });
  });
  it('has nothing for a day that the calendar has not', () => expect(read('on 31 February 2024 and on 30/02/2024')).toEqual([]));
  it('looks ahead where the sentence does', () => {
    expect(read('The bridge will open on 4 August.')).toEqual(['2024-08-04 day']);
    expect(read('The bridge opened on 4 August.')).toEqual(['2023-08-04 day']);
  });
});

describe('weekdays', () => {
  holds([
    ['A tanker sank on Tuesday.', '2024-05-14 day'],
    ['A tanker sank on Wednesday.', '2024-05-15 day'],
    ['A tanker sank on Thursday.', '2024-05-09 day'],
    ["Friday's attack killed two.", '2024-05-10 day'],
    ['Talks start on Monday.', '2024-05-20 day'],
    ['Talks started on Monday.', '2024-05-13 day'],
    ['The two sides will meet on Monday.', '2024-05-20 day'],
    ['On Monday, the court will hear the case.', '2024-05-20 day'],
    ['On Monday, the court heard the case.', '2024-05-13 day'],
    ['He is due to appear in court on Friday.', '2024-05-17 day'],
    ['Officials said the port closed on Friday due to wind.', '2024-05-10 day'],
    ['They voted last Friday.', '2024-05-10 day'],
    ['They voted last Wednesday.', '2024-05-08 day'],
    ['They vote next Monday.', '2024-05-20 day'],
    ['They vote this coming Sunday.', '2024-05-19 day'],
    ['It rained on 3 May 2021. The previous Friday had been dry.', '2021-05-03 day', '2021-04-30 day'],
  ]);
  holds([['Doors open on Sunday.', '2019-12-29 day']], { publishedAt: '2019-12-29' });
});

describe('months, quarters, seasons and years', () => {
  holds([
    ['He was dismissed in March.', '2024-03-01..2024-03-31 month'],
    ['He was dismissed in May.', '2024-05-01..2024-05-31 month'],
    ['In June, rebels took the town.', '2023-06-01..2023-06-30 month'],
    ['The law will take effect in January.', '2025-01-01..2025-01-31 month'],
    ['He left last March.', '2024-03-01..2024-03-31 month'],
    ['A plant opened there in May 2019.', '2019-05-01..2019-05-31 month'],
    ['He had left in June last year.', '2023-06-01..2023-06-30 month'],
    ['Sales fell in the second quarter of 2025.', '2025-04-01..2025-06-30 quarter'],
    ['A Q4 charge of 800 million is booked.', '2023-10-01..2023-12-31 quarter'],
    ['Profit dropped in the third quarter.', '2023-07-01..2023-09-30 quarter'],
    ['It expects to report first-quarter earnings.', '2024-01-01..2024-03-31 quarter'],
    ['Output rose in the first half of 2023.', '2023-01-01..2023-06-30 span'],
    ['Fires raged in the summer of 2018.', '2018-06-01..2018-08-31 season'],
    ['Fires raged last summer.', '2023-06-01..2023-08-31 season'],
    ['In 2014, a dam broke.', '2014-01-01..2014-12-31 year'],
    ['A 2003 quake killed more than a hundred.', '2003-01-01..2003-12-31 year'],
    ['The 1987 fire gutted it.', '1987-01-01..1987-12-31 year'],
    ['It was built in twenty-eighteen.', '2018-01-01..2018-12-31 year'],
    ['Nobody has run it since ’01.', '2001-01-01..2001-12-31 year'],
    ['It was common in the 1990s.', '1990-01-01..1999-12-31 decade'],
    ['It was common in the 19th century.', '1801-01-01..1900-12-31 century'],
  ]);
});

describe('edges of periods', () => {
  holds([
    ['It lands by mid-2025.', '2025-06-01..2025-07-31 ~span'],
    ['It lands by late 2026.', '2026-10-01..2026-12-31 ~span'],
    ['It landed in early 2024.', '2024-01-01..2024-03-31 ~span'],
    ['It closed in late April.', '2024-04-21..2024-04-30 ~span'],
    ['It closes at the end of 2026.', '2026-12-31 day'],
    ['It closes by end-2026.', '2026-12-31 day'],
    ['It closes by the end of the second quarter of 2025.', '2025-06-30 day'],
    ['It closed on the last day of February.', '2024-02-29 day'],
    ['It closes at the end of the month.', '2024-05-31 day'],
    ['It was sold earlier this month.', '2024-05-01..2024-05-31 month'],
    ['It was sold earlier on April 29.', '2024-04-29 day'],
  ]);
});

describe('relative dates', () => {
  holds([
    ['It fell yesterday.', '2024-05-14 day'],
    ['Today it fell.', '2024-05-15 day'],
    ['It will fall tomorrow.', '2024-05-16 day'],
    ['It fell the day before yesterday.', '2024-05-13 day'],
    ['It fell last week.', '2024-05-06..2024-05-12 week'],
    ['It fell over the weekend.', '2024-05-11..2024-05-12 weekend'],
    ['It fell last year.', '2023-01-01..2023-12-31 year'],
    ['It fell two years ago.', '2022-01-01..2022-12-31 year'],
    ['It fell a year ago.', '2023-01-01..2023-12-31 year'],
    ['It fell ten days ago.', '2024-05-05 day'],
    ['It fell three months ago.', '2024-02-01..2024-02-29 month'],
    ['It fell on 3 May 2021. The following day it rose.', '2021-05-03 day', '2021-05-04 day'],
    ['It rose on 3 May 2021, two days later.', '2021-05-03 day', '2021-05-05 day'],
    ['In 2003 it fell; that year nobody came.', '2003-01-01..2003-12-31 year', '2003-01-01..2003-12-31 year'],
  ]);
});

describe('parts of a day', () => {
  holds([
    ['It sank on Tuesday morning.', '2024-05-14T00:00:00+02:00..2024-05-14T11:59:59+02:00 part-of-day'],
    ['It sank in the early hours of Monday.', '2024-05-13T00:00:00+02:00..2024-05-13T05:59:59+02:00 part-of-day'],
    ['It sank before dawn on Tuesday.', '2024-05-14T00:00:00+02:00..2024-05-14T05:59:59+02:00 part-of-day'],
    ['It sank early on Saturday evening.', '2024-05-11T17:00:00+02:00..2024-05-11T20:00:59+02:00 ~part-of-day'],
    ['On the night of 28 January it sank.', '2024-01-28T18:00:00+02:00..2024-01-29T06:00:00+02:00 part-of-day'],
    ['It sank last night.', '2024-05-14T18:00:00+02:00..2024-05-15T06:00:00+02:00 part-of-day'],
    ['It sails tonight.', '2024-05-15T18:00:00+02:00..2024-05-16T06:00:00+02:00 part-of-day'],
    ['It sank late yesterday.', '2024-05-14T17:00:00+02:00..2024-05-14T23:59:59+02:00 part-of-day'],
  ]);
});

describe('times of day', () => {
  holds([
    ['It struck at 3:47 a.m. on Tuesday.', '2024-05-14T03:47:00+02:00 minute'],
    ['It struck on Tuesday at 03:47.', '2024-05-14T03:47:00+02:00 minute'],
    ['The call came on Thursday at 2.08.', '2024-05-09T02:08:00+02:00 minute'],
    ['As of 06.30 this morning they wait.', '2024-05-15T06:30:00+02:00 minute'],
    ['As of 06:30 they wait.', '2024-05-15T06:30:00+02:00 minute'],
    ['On 14 May, at 03 hours 47 minutes, it struck.', '2024-05-14T03:47:00+02:00 minute'],
    ['They came in about twenty past two Tuesday.', '2024-05-14T14:10:00+02:00..2024-05-14T14:30:00+02:00 ~minute'],
    ['It sank shortly after six on Saturday evening.', '2024-05-11T18:00:00+02:00..2024-05-11T18:30:00+02:00 ~hour'],
    ['It hit just before 4 a.m. Tuesday.', '2024-05-14T03:45:00+02:00..2024-05-14T04:00:00+02:00 ~hour'],
    ['They came between 1 and 2 a.m. on Monday.', '2024-05-13T01:00:00+02:00..2024-05-13T02:00:00+02:00 span'],
    ['Open from 9 a.m. to 5 p.m. today.', '2024-05-15T09:00:00+02:00..2024-05-15T17:00:00+02:00 span'],
    ['Polls close at 8 p.m. on Sunday.', '2024-05-19T20:00:00+02:00 hour'],
    ['It ended at noon on Tuesday.', '2024-05-14T12:00:00+02:00 minute'],
    ['It ended at 10pm on Tuesday.', '2024-05-14T22:00:00+02:00 hour'],
    ['It ended at 10.15pm on Tuesday.', '2024-05-14T22:15:00+02:00 minute'],
    ['It struck on Tuesday, at 0147 GMT.', '2024-05-14T01:47:00+00:00 minute'],
    ['It departed at 16.45 WITA on Saturday.', '2024-05-11T16:45:00+08:00 minute'],
    ['It departed at 5 p.m. EST on Saturday.', '2024-05-11T17:00:00-05:00 hour'],
    ['It departed at 5 p.m. ET on Saturday.', '2024-05-11T17:00:00-04:00 hour'],
  ]);

  holds(
    [
      [
        'A fire broke out on Tuesday. The alarm was raised at 2:10 a.m. (0010 GMT) at the plant.',
        '2024-05-14 day',
        '2024-05-14T02:10:00+02:00 minute',
        '2024-05-14T00:10:00+00:00 minute',
      ],
      [
        'It left on Monday and sank around 6:20 p.m. (1620 GMT).',
        '2024-05-13 day',
        '2024-05-13T18:10:00+02:00..2024-05-13T18:30:00+02:00 ~minute',
        '2024-05-13T16:10:00+00:00..2024-05-13T16:30:00+00:00 ~minute',
      ],
      [
        'It left on Monday. It was promised for a quarter past nine and gone by ten to midnight.',
        '2024-05-13 day',
        '2024-05-13T09:15:00+02:00 ~minute',
        '2024-05-13T23:50:00+02:00 minute',
      ],
      [
        'It came at about 10:15 p.m. on Sunday. Two hours later it left.',
        '2024-05-12T22:05:00+02:00..2024-05-12T22:25:00+02:00 ~minute',
        '2024-05-13T00:05:00+02:00..2024-05-13T00:25:00+02:00 ~minute',
      ],
    ],
    PUBLISHED,
  );

  it('takes the day from elsewhere and says so', () => {
    const [, time] = periodsOf(proseOf('A fire broke out on Tuesday. The alarm came at 2:10 a.m. local time.'), PUBLISHED);
    expect(time?.value).toEqual({
      start: '2024-05-14T02:10:00+02:00',
      end: '2024-05-14T02:10:00+02:00',
      grain: 'minute',
      implied: ['day'],
      words: '2:10 a.m. local time',
    });
  });
  it('is of the day before where the clock of publication has not come to it', () => {
    expect(read('22:15 – The hall is full.', { publishedAt: '2025-03-17T00:40:00+01:00' })).toEqual(['2025-03-16T22:15:00+01:00 minute']);
    expect(read('00:10 – The hall is full.', { publishedAt: '2025-03-17T00:40:00+01:00' })).toEqual(['2025-03-17T00:10:00+01:00 minute']);
  });
  it('has the offset of the named zone, across a change of clocks', () => {
    const anchor = { publishedAt: '2024-04-02T08:00:00Z', timeZone: 'Europe/Berlin' };
    expect(read('at 5:30 p.m. on 29 March and at 5:30 p.m. on 1 April', anchor)).toEqual([
      '2024-03-29T17:30:00+01:00 minute',
      '2024-04-01T17:30:00+02:00 minute',
    ]);
  });
  it('has no offset where none is known', () => {
    expect(read('at 5:30 p.m. on Tuesday', { publishedAt: '2024-05-15' })).toEqual(['2024-05-14T17:30:00 minute']);
    // Z gives the instant of publication, not the clock that the report goes by.
    expect(read('at 5:30 p.m. on Tuesday', { publishedAt: '2024-05-15T06:00:00Z' })).toEqual(['2024-05-14T17:30:00 minute']);
  });
  it('takes an abbreviation of several zones only with the report’s own offset', () => {
    expect(read('at 5:30 p.m. IST on Tuesday', { publishedAt: '2024-05-15T09:00:00+05:30' })).toEqual(['2024-05-14T17:30:00+05:30 minute']);
    expect(read('at 5:30 p.m. IST on Tuesday', { publishedAt: '2024-05-15' })).toEqual(['2024-05-14T17:30:00 minute']);
  });
});

describe('without a date of publication', () => {
  holds(
    [
      ['On 14 May 2024 and in June 2003.', '2024-05-14 day', '2003-06-01..2003-06-30 month'],
      ['It fell on Tuesday.', '? day'],
      ['It fell on 14 May.', '? day'],
      ['It fell in March.', '? month'],
      ['It fell last year, a week ago, yesterday.', '? year', '? week', '? day'],
      ['It fell at 5:30 p.m. on 14 May 2024.', '2024-05-14T17:30:00 minute'],
      ['It fell at 5:30 p.m.', '? minute'],
      ['It fell on Tuesday morning.', '? part-of-day'],
    ],
    {},
  );
  it('says why', () => expect(periodsOf(proseOf('on Sunday'), {})[0]?.value).toEqual({ grain: 'day', unresolved: 'no publication date', words: 'Sunday' }));
  it('takes a date that is none for none', () => expect(read('on Sunday', { publishedAt: 'soon' })).toEqual(['? day']));
});

describe('what is no period', () => {
  it.each([
    'The militants march on the capital.',
    'You may go, and you may stay.',
    'She sat in the sun and wed.',
    'The second man ran; the third fell.',
    'They marched for nine days and 48 hours.',
    'A 24-year-old man and two 9-year-olds were hurt.',
    'Some 2,000 homes and 1,200 jobs were lost.',
    'He got 2018 votes and 1999 shares.',
    'Shares closed at 16.45, up two per cent.',
    'A fee of 06.30 this time is due, out of 09:30 in all.',
    'The team won 15:13 in the decider.',
    'It is a 16:10 screen, as John 3:16 says.',
    'The fall of the government drew crowds; the spring broke.',
    'April Jones and June Carter spoke.',
    'She is in her 50s and drove at 90.',
    'The museum is shut on Tuesdays.',
    'It reads The Sun each Thursday.',
    'They counted ten to twelve people, or five to ten.',
    'It rose two to one, and half to nothing.',
    'The toll stands at five, and then at nine.',
    'Two hours earlier than planned it left.',
    'The last day was long, in the end.',
    'Flight 1652 left for gate 1420.',
    'No. 14 Marching Band',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('dayOf', () => {
  it.each([
    ['2024-05-14', undefined, '2024-05-14'],
    ['2024-05-14T23:30:00Z', undefined, '2024-05-14'],
    ['2024-05-14T23:30:00Z', 'Asia/Tokyo', '2024-05-15'],
    ['2024-05-14T01:30:00+02:00', 'America/New_York', '2024-05-13'],
    ['2024-05-14T01:30:00+02:00', 'Nowhere/Atall', '2024-05-14'],
    ['2024-02-30', undefined, undefined],
    ['yesterday', undefined, undefined],
    [undefined, 'Asia/Tokyo', undefined],
  ])('%s in %s is %s', (publishedAt, timeZone, wanted) => expect(dayOf(publishedAt, timeZone)).toBe(wanted));
});

const DAY = 864e5;
const PHRASES = [
  'on Tuesday',
  'last Friday',
  'next Monday',
  'will meet on Sunday',
  'on Thursday morning',
  'the early hours of Wednesday',
  'at 5 p.m. on Saturday',
  'this week',
  'yesterday',
];

describe('properties', () => {
  it('spans are of the text, in order, apart', () => {
    const words = fc.constantFrom(
      'on',
      'the',
      'of',
      'at',
      '3',
      '14',
      '2019',
      'May',
      'Tuesday',
      'early',
      'last',
      'end',
      '10:15',
      'p.m.',
      'GMT',
      'two',
      'past',
      'quarter',
      'hours',
      'a',
      '–',
      ',',
      '(',
      '’01',
      'mid-2025',
      'night',
      'ago',
      'to',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 25 }).map((all) => all.join(' ')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        (text) => {
          const prose = proseOf(text);
          let end = 0;
          for (const mention of periodsOf(prose, PUBLISHED)) {
            expect(mention.text).toBe(text.slice(mention.span.start, mention.span.end));
            expect(mention.span.start).toBe(prose.tokens[mention.first]?.start);
            expect(mention.span.end).toBe(prose.tokens[mention.last - 1]?.end);
            expect(mention.span.start).toBeGreaterThanOrEqual(end);
            expect(mention.value.words).toBe(mention.text);
            if (isResolved(mention.value)) {
              expect(Date.parse(mention.value.start.slice(0, 10))).not.toBeNaN();
              expect(mention.value.start <= mention.value.end).toBe(true);
            }
            end = mention.span.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('whole weeks later, a relative day is whole weeks later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), (phrase, day, weeks) => {
        const prose = proseOf(`They ${phrase}.`);
        const at = (when: number): string => new Date(Date.UTC(2018, 0, 1) + when * DAY).toISOString().slice(0, 10);
        const startOf = (when: number): number => {
          const value = periodsOf(prose, { publishedAt: at(when) })[0]!.value;
          return isResolved(value) ? Date.parse(value.start.slice(0, 10)) : Number.NaN;
        };
        expect(startOf(day + 7 * weeks) - startOf(day)).toBe(7 * weeks * DAY);
      }),
    );
  });

  it('a weekday in the past tense lies within the week that ends with publication', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
        fc.integer({ min: 0, max: 3000 }),
        (name, day) => {
          const published = Date.UTC(2018, 0, 1) + day * DAY;
          const value = periodsOf(proseOf(`It sank on ${name}.`), { publishedAt: new Date(published).toISOString().slice(0, 10) })[0]!.value;
          const age = isResolved(value) ? (published - Date.parse(value.start)) / DAY : -1;
          expect(age).toBeGreaterThanOrEqual(0);
          expect(age).toBeLessThan(7);
        },
      ),
    );
  });

  it('without a publication nothing relative is dated', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES), (phrase) => {
        for (const { value } of periodsOf(proseOf(`They ${phrase}.`), {})) expect(isResolved(value)).toBe(false);
      }),
    );
  });
});
