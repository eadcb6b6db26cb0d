import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { periodsOf, type Anchor } from '../../../src/extract/recognisers/periods/index.js';
import { isResolved } from '../../../src/model/index.js';

/** A Wednesday. */
const PUBLISHED: Anchor = { publishedAt: '2024-05-15T12:00:00+02:00' };

const read = (text: string, anchor: Anchor = PUBLISHED): string[] =>
  periodsOf(proseOf(text), anchor).map(({ value, text: words }) =>
    isResolved(value) ? `${words}: ${value.start}${value.end === value.start ? '' : `..${value.end}`}${value.approximate ? ' ~' : ''}` : `${words}: ?`,
  );

const holds = (cases: readonly (readonly [string, ...string[]])[], anchor: Anchor = PUBLISHED): void => {
  it.each(cases.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => expect(read(text, anchor)).toEqual(wanted));
};

describe('the full stop behind an hour', () => {
  holds([
    ['The shop opened at 9am.', '9am: 2024-05-15T09:00:00+02:00'],
    ['It closed at 6.20pm. Nobody came.', '6.20pm: 2024-05-14T18:20:00+02:00'],
    ['The shop opened at 9 a.m.', '9 a.m.: 2024-05-15T09:00:00+02:00'],
  ]);
});

describe('four digits', () => {
  holds([
    ['From 2010 to 2014 he was mayor.', '2010: 2010-01-01..2010-12-31', '2014: 2014-01-01..2014-12-31'],
    ['The fires of 2003, 2009 and 2019 were worse.', '2003: 2003-01-01..2003-12-31', '2009: 2009-01-01..2009-12-31', '2019: 2019-01-01..2019-12-31'],
    ['The deal (2016) lapsed.', '2016: 2016-01-01..2016-12-31'],
    ["The party's 2019 manifesto was short.", '2019: 2019-01-01..2019-12-31'],
    ['The 2010-2014 term was calm.', '2010-2014: 2010-01-01..2014-12-31'],
    ['The 2023/24 season is over.', '2023/24: 2023-01-01..2024-12-31'],
    ['It was founded in nineteen ninety-six.', 'nineteen ninety-six: 1996-01-01..1996-12-31'],
    ['A bomb went off in the year 2000.', 'the year 2000: 2000-01-01..2000-12-31'],
  ]);
  it.each([
    'They came to the 2100 block of Elm Street.',
    'He drove a grey 2017 Toyota and his 2006 Ford.',
    'A total of 2019 people came.',
    'The figure rose to 2000.',
    'She weighed 1950 grams, and some 1900 soldiers marched.',
    'About 1987 homes burned; the other 2016 stand.',
    'It cost 2020 dollars, or 1999 pounds.',
  ])('no year: %s', (text) => expect(read(text)).toEqual([]));
});

describe('dates by their place in a longer period', () => {
  holds([
    ['They left on Thursday of last week.', 'Thursday of last week: 2024-05-09'],
    ['They leave on Thursday next week.', 'Thursday next week: 2024-05-23'],
    ['It fell on the first Sunday in March.', 'the first Sunday in March: 2024-03-03'],
    ['It fell on the last Friday of March 2022.', 'the last Friday of March 2022: 2022-03-25'],
    ['Sales fell in the first nine months of 2023.', 'the first nine months of 2023: 2023-01-01..2023-09-30'],
    ['Sales fell in the last two months of 2023.', 'the last two months of 2023: 2023-11-01..2023-12-31'],
    ['He died on Christmas Day.', 'Christmas Day: 2023-12-25'],
    ["He died on New Year's Eve 2019.", "New Year's Eve 2019: 2019-12-31"],
    ['He died a decade ago.', 'a decade ago: 2014-01-01..2014-12-31 ~'],
    ['From March 23 to April 5, 2017, it was closed.', 'March 23: 2017-03-23', 'April 5, 2017: 2017-04-05'],
    ['From December 23 to January 5, 2017, it was closed.', 'December 23: 2016-12-23', 'January 5, 2017: 2017-01-05'],
  ]);
  it.each([
    'It was the fifth Sunday in February.',
    'The first nine months were hard.',
    'They won the second quarter of the game.',
    'In the last two months it rained.',
  ])('none: %s', (text) => expect(read(text)).toEqual([]));
});

describe('ranges of days', () => {
  holds(
    [
      ['Fourteen died between Friday and Sunday.', 'Friday: 2024-05-10', 'Sunday: 2024-05-12'],
      ['It is shut from Saturday to Monday.', 'Saturday: 2024-05-11', 'Monday: 2024-05-13'],
      ['It burned from 11 p.m. Saturday until 3 a.m. Sunday.', '11 p.m. Saturday: 2024-05-11T23:00:00', '3 a.m. Sunday: 2024-05-12T03:00:00'],
      ['They met on Friday and Sunday.', 'Friday: 2024-05-10', 'Sunday: 2024-05-05'],
    ],
    // A Saturday.
    { publishedAt: '2024-05-11' },
  );
});

describe('dates in figures', () => {
  holds([
    ['Posted 04/29/24 by staff.', '04/29/24: 2024-04-29'],
    // Either order makes a date, and one of them is near the publication.
    ['Posted 05/10/2024 by staff.', '05/10/2024: 2024-05-10'],
    ['Posted 10/05/2024 by staff.', '10/05/2024: 2024-05-10'],
    ['Logged 2024-05-14T03:47:00-05:00.', '2024-05-14T03:47:00-05:00: 2024-05-14T03:47:00-05:00'],
    ['Logged 2024-05-14T08:47Z, twice.', '2024-05-14T08:47Z: 2024-05-14T08:47:00+00:00'],
  ]);
  it.each(['Posted 02/03/2024 by staff.', 'Call 555/12/34.', 'Score 13/13/2024.', 'Version 2024-13-41.'])('none: %s', (text) => expect(read(text)).toEqual([]));
});

describe('nights', () => {
  holds([
    ['Overnight, drones struck.', 'Overnight: 2024-05-14T18:00:00+02:00..2024-05-15T06:00:00+02:00'],
    // The night before it or after it: the words do not say which.
    ['Drones struck overnight on Sunday.', 'overnight on Sunday: 2024-05-11T18:00:00+02:00..2024-05-13T06:00:00+02:00'],
    ['Drones struck overnight into Sunday.', 'overnight into Sunday: 2024-05-11T18:00:00+02:00..2024-05-12T06:00:59+02:00 ~'],
    ['It fell on Friday. That evening it burned.', 'Friday: 2024-05-10', 'That evening: 2024-05-10T17:00:00+02:00..2024-05-10T23:59:59+02:00'],
    ['It fell on Friday. The next morning it burned.', 'Friday: 2024-05-10', 'The next morning: 2024-05-11T00:00:00+02:00..2024-05-11T11:59:59+02:00'],
    ['It fell on Tuesday afternoon, May 7, 2024.', 'Tuesday afternoon, May 7, 2024: 2024-05-07T12:00:00+02:00..2024-05-07T17:59:59+02:00'],
  ]);
  it.each(['An overnight curfew was set.', 'The night shift left.', 'That evening nobody came.', 'On Monday nights it is shut.', 'Each Friday it opens.'])(
    'none: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('half of the day', () => {
  holds([
    ['It began around 10:30 Monday night.', 'around 10:30 Monday night: 2024-05-13T22:20:00+02:00..2024-05-13T22:40:00+02:00 ~'],
    ['It began about 12:30 Saturday morning.', 'about 12:30 Saturday morning: 2024-05-11T00:20:00+02:00..2024-05-11T00:40:00+02:00 ~'],
    ['It began at 2:15 on Monday afternoon.', '2:15 on Monday afternoon: 2024-05-13T14:15:00+02:00'],
    ['It began at six in the morning on Monday.', 'six in the morning on Monday: 2024-05-13T06:00:00+02:00'],
    ["It began at 5 o'clock in the afternoon on Monday.", "5 o'clock in the afternoon on Monday: 2024-05-13T17:00:00+02:00"],
    ['It ended just before midnight Friday.', 'just before midnight Friday: 2024-05-10T23:45:00+02:00..2024-05-11T00:00:00+02:00 ~'],
    ['It ended just after midnight Friday.', 'just after midnight Friday: 2024-05-10T00:00:00+02:00..2024-05-10T00:15:00+02:00 ~'],
    ['Open 7–9 p.m. on Monday.', '7–9 p.m. on Monday: 2024-05-13T19:00:00+02:00..2024-05-13T21:00:00+02:00'],
    ['Open 10:00-12:00 on Monday.', '10:00-12:00 on Monday: 2024-05-13T10:00:00+02:00..2024-05-13T12:00:00+02:00'],
    ['It came at 10pm (2000 GMT) on Monday.', '10pm: 2024-05-13T22:00:00+02:00', '2000 GMT: 2024-05-13T20:00:00+00:00', 'Monday: 2024-05-13'],
    // Just after midnight on the spot, it is the day before in Greenwich.
    [
      'On Monday, at 0:30 a.m. nobody; at 12:30 a.m. (2230 GMT) a blast.',
      'Monday: 2024-05-13',
      '12:30 a.m.: 2024-05-13T00:30:00+02:00',
      '2230 GMT: 2024-05-12T22:30:00+00:00',
    ],
  ]);
});

describe('the day of a time', () => {
  holds([
    // A day to come is for sentences that look ahead.
    ['A hearing will follow on Friday. The blast came at 9:10 a.m. today.', 'Friday: 2024-05-17', '9:10 a.m. today: 2024-05-15T09:10:00+02:00'],
    ['A hearing will follow on Friday. The blast came at 9:10 a.m.', 'Friday: 2024-05-17', '9:10 a.m.: 2024-05-15T09:10:00+02:00'],
    ['A hearing will follow on Friday. It will begin at 9:10 a.m.', 'Friday: 2024-05-17', '9:10 a.m.: 2024-05-17T09:10:00+02:00'],
    // A date long past is background.
    ['It opened on 3 May 2019. The blast came at 9:10 a.m.', '3 May 2019: 2019-05-03', '9:10 a.m.: 2024-05-15T09:10:00+02:00'],
  ]);
});

describe('names', () => {
  it.each(['She told USA Today and Russia Today.', 'He was on This Week With them.', 'May Street and June Carter Hall', 'The Sun and the Mon people'])(
    'none: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('the zone of the machine', () => {
  const TEXT =
    'It fell on 29 December 2011. The following day it rose. It fell on Friday. It rose at 2:30 a.m. on 31 March 2024, last month, and by the end of next year.';
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
  // Apia had no 30 December 2011, Berlin no half past two on 31 March 2024.
  it.each(['Pacific/Apia', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu'])('%s changes nothing', (zone) => {
    process.env['TZ'] = zone;
    expect(read(TEXT)).toEqual([
      '29 December 2011: 2011-12-29',
      'The following day: 2011-12-30',
      'Friday: 2024-05-10',
      '2:30 a.m. on 31 March 2024: 2024-03-31T02:30:00+02:00',
      'last month: 2024-04-01..2024-04-30',
      'the end of next year: 2025-12-31',
    ]);
  });
});

describe('any text', () => {
  const WORDS =
    `the a last next this that previous following first second early late mid end of in on at by until to and from between before after around about just shortly year month week day
    weekend quarter half season spring fall morning night midnight noon dawn overnight tonight yesterday ago earlier later two ten twenty nineteen ninety Monday Fri. May March Jan. Dec 31 30 29 4 12 2024
    1999 0000 9999 10:15 25:99 2.08 1652 GMT Z WITA ET a.m. p.m. o'clock 's ' ’ - – , . ( ) / centuries decades hours minutes 2024-02-30 02/03/04 31/12/2023 99/99/99 mid-2025 end-0000 mid- -mid Q4 20th 31st New Year's Eve`.split(
      /\s+/,
    );
  const anchors = fc.constantFrom<Anchor>(
    {},
    PUBLISHED,
    { publishedAt: '2024-02-29' },
    { publishedAt: '0001-01-01' },
    { publishedAt: '9999-12-31T23:59:59Z', timeZone: 'Pacific/Kiritimati' },
    { publishedAt: '2024-05-15', timeZone: 'x' },
  );
  const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/;

  it('gives well-formed periods or none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), anchors, (words, anchor) => {
        const text = words.join(' ');
        for (const { value, span, text: found } of periodsOf(proseOf(text), anchor)) {
          expect(found).toBe(text.slice(span.start, span.end));
          if (!isResolved(value)) continue;
          expect(value.start).toMatch(ISO);
          expect(value.end).toMatch(ISO);
          expect(value.start <= value.end).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on what stands in other paragraphs, for a date that is whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }), (words) => {
        const text = `${words.join(' ')}.\n\nIt fell on 14 May 2019.`;
        expect(read(text).at(-1)).toBe('14 May 2019: 2019-05-14');
      }),
      { numRuns: 500 },
    );
  });
});

describe('hours that stamp entries', () => {
  const page = ['10.10 Trams run again.', '9.45 The bridge is open.', '08.30 “It is over,” says the mayor.'];
  it('three at the heads of paragraphs, one way in time', () =>
    expect(read(page.join('\n\n'))).toEqual(['10.10: 2024-05-15T10:10:00+02:00', '9.45: 2024-05-15T09:45:00+02:00', '08.30: 2024-05-15T08:30:00+02:00']));
  it('with a mark behind them as well', () =>
    expect(read('10.10 – Two dead.\n\n09.45 – One dead.\n\n08.30 – Several hurt.')).toEqual([
      '10.10: 2024-05-15T10:10:00+02:00',
      '09.45: 2024-05-15T09:45:00+02:00',
      '08.30: 2024-05-15T08:30:00+02:00',
    ]));
  it('one alone where a dash sets it off from a sentence', () => {
    expect(read('10.10 – Nine are hurt.')).toEqual(['10.10: 2024-05-15T10:10:00+02:00']);
    expect(read('10.10 Nine are hurt.')).toEqual([]);
    expect(read('2.50 – That is the price.')).toEqual([]);
    expect(read('12.50 – the price of a loaf.')).toEqual([]);
  });
  it('a day that one entry speaks of is not that of the next', () =>
    expect(read('10.10 – He rang them on Sunday.\n\n09.45 – One dead.\n\n08.30 – Several hurt.').slice(2)).toEqual([
      '09.45: 2024-05-15T09:45:00+02:00',
      '08.30: 2024-05-15T08:30:00+02:00',
    ]));
  it('a full stop behind them as well, and each of the page’s own day', () =>
    expect(read('10.10. Trams run.\n\n9.45. It has stood there since Sunday.\n\n9.20. Two dead.\n\n8.30. One dead.').slice(-2)).toEqual([
      '9.20: 2024-05-15T09:20:00+02:00',
      '8.30: 2024-05-15T08:30:00+02:00',
    ]));
  it('a day on a line of its own is that of the entries below it', () =>
    expect(read('Monday\n\n10.10 – Two dead.\n\n09.45 – One dead.\n\n08.30 – Several hurt.').slice(1)).toEqual([
      '10.10: 2024-05-13T10:10:00+02:00',
      '09.45: 2024-05-13T09:45:00+02:00',
      '08.30: 2024-05-13T08:30:00+02:00',
    ]));
  it.each([
    ['two of them', page.slice(0, 2)],
    ['there and back', [page[0]!, page[1]!, '10.20 Trams stop.']],
    ['amounts', ['10.10 million live here.', '9.45 euros is the price.', '8.30 metres is the height.']],
    ['figures alone', ['10.10.', '9.45.', '8.30.']],
    ['what is no hour', ['9.99 Tea', '8.75 Milk', '7.60 Bread']],
  ])('no hours: %s', (_, lines) => expect(read(lines.join('\n\n'))).toEqual([]));
});

describe('posts that stand in a text are of the day that they are signed with', () => {
  holds([
    ["Nine are hurt in today's fire. — Ann Lee (@annlee) May 12, 2024", "today's: 2024-05-12"],
    ['The mill is gone. We saw it yesterday. — Ann Lee (@ann_lee) May 12, 2024\n\nIt burned today.', 'yesterday: 2024-05-11', 'today: 2024-05-15'],
    ['It burned today. — Ann Lee (@annlee) May 12, 2024\n\nIt rained today. — Bo Roe (@boroe) May 13, 2024', 'today: 2024-05-12', 'today: 2024-05-13'],
    ['It rained today.\n\nIt burned today. — Ann Lee (@annlee) May 12, 2024', 'today: 2024-05-15', 'today: 2024-05-12'],
    ['Nine are hurt, says Ann Lee (@annlee) today.', 'today: 2024-05-15'],
    ['It rained — Ann Lee (@annlee) May 12, 2024 and today.', 'today: 2024-05-12'],
    ['A fire-fighter said it rained, and Ann Lee (@annlee) May 12, 2024 and today.', 'May 12, 2024: 2024-05-12', 'today: 2024-05-15'],
    ['Ann Lee (@annlee) May 12, 2024 and today.', 'May 12, 2024: 2024-05-12', 'today: 2024-05-15'],
    ['Two are held since today. It burned today. — Ann Lee (@annlee) May 12, 2024', 'today: 2024-05-15', 'today: 2024-05-12'],
    ['It burned.\n\nWe fought it today. It is out. — Ann Lee (@annlee) May 12, 2024', 'today: 2024-05-12'],
    [
      `It burned.\n\nTwo are held since today. ${'The mill is old. '.repeat(25)}It burned today. — Ann Lee (@annlee) May 12, 2024`,
      'today: 2024-05-15',
      'today: 2024-05-12',
    ],
    ['It rained — Ann Lee (@annlee) May 45, 2024 and today.', 'today: 2024-05-15'],
  ]);
});
