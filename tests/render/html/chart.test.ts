import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { chartOf } from '../../../src/render/html/chart/index.js';
import { markOf } from '../../../src/render/html/chart/marks.js';
import { grouped, momentOf, scaleOf, timesOf } from '../../../src/render/html/chart/scale.js';
import { timelineOf } from '../../../src/survey/timeline.js';
import { factOf } from '../../judge/notation.js';
import { putInWords } from '../../survey/put.js';

/** `words`: what the first figure is put in, where it is none. */
const chart = (text: string, words?: string): string => {
  const fact = factOf(text);
  const finding = judge(fact);
  const told = words === undefined ? finding : putInWords(finding, words);
  return chartOf(timelineOf(told, new Map(fact.reports.map((report) => [report.id, report])))!, 'killed').markup;
};

/** The legend, as text. */
const legend = (markup: string): readonly string[] =>
  [...markup.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) =>
    item
      .replace(/<svg[\s\S]*?<\/svg>|<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
const count = (markup: string, what: string): number => markup.split(what).length - 1;
const drawing = (markup: string): string => markup.slice(0, markup.indexOf('</svg>'));

describe('an axis of figures', () => {
  test.each([
    [
      [4, 25],
      [0, 10, 20, 30],
    ],
    [
      [6.7, 6.8],
      [6.7, 6.75, 6.8],
    ],
    [
      [1, 2],
      [0, 1, 2],
    ],
    [
      [1200, 48000],
      [0, 20000, 40000, 60000],
    ],
    [[0], [0, 1]],
  ])('%j', (values, ticks) => {
    expect(scaleOf(values, 100, 0).ticks).toEqual(ticks);
  });

  test('grows upwards', () => {
    const { place } = scaleOf([0, 20], 100, 0);
    expect([place(0), place(10), place(20)]).toEqual([100, 50, 0]);
  });
});

test('an axis of times tells the first and the last, and of the others those that have room', () => {
  const { ticks, place } = timesOf([0, 10, 50, 90, 100], 0, 100, 30);
  expect(ticks).toEqual([0, 50, 100]);
  expect(place(25)).toBe(25);
  expect(timesOf([7], 0, 100, 30).place(7)).toBe(50);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1234567, '1,234,567'],
  [1234.5, '1,234.5'],
  [1e21, '1e+21'],
])('%d is written %s', (value, words) => {
  expect(grouped(value)).toBe(words);
});

test('moments', () => {
  expect(momentOf(Date.UTC(2019, 11, 29, 18, 5) / 60_000)).toEqual({ day: '29 Dec', clock: '18:05', year: 2019 });
});

describe('the chart', () => {
  test('tells the steps of each speaker in words', () => {
    const markup = chart('killed (grows): >=4 by police in A at 10:00 | 7 by police in B at 12:00 | 7 by police in C at 13:00 | 5..9 by firemen in C at 13:00');
    expect(legend(markup)).toEqual(['police: ≥ 4, then 7', 'firemen: 5–9']);
    expect(count(drawing(markup), 'class="path ')).toBe(1);
    expect(count(drawing(markup), 'class="mark ')).toBe(4);
  });

  test('an open mark and a bar for a bound and a band, neither for an exact figure', () => {
    const markup = drawing(chart('killed (grows): >=4 by police in A at 10:00 | 7 by police in B at 12:00 | 5..9 by firemen in C at 13:00'));
    expect(count(markup, ' open"')).toBe(2);
    expect(count(markup, 'class="bar ')).toBe(2);
  });

  test('times are in the zone of the reports, where they have one', () => {
    const timesOf = (zones: readonly string[]): string => {
      const fact = factOf('killed (grows): 4 by police in A at 10:00 | 7 by police in B at 12:00');
      const zoned = fact.reports.map((report, i) => ({ ...report, publishedAt: report.publishedAt!.replace(/Z?$/, zones[i]!) }));
      const timeline = timelineOf(judge({ ...fact, reports: zoned }), new Map(zoned.map((report) => [report.id, report])));
      const markup = chartOf(timeline!, 'killed').markup;
      return [...[...markup.matchAll(/>(\d\d:\d\d)</g)].map(([, clock]) => clock), /2024, ([^<]*)</.exec(markup)?.[1]].join(' ');
    };
    expect(timesOf(['+02:00', '+02:00'])).toBe('10:00 12:00 +02:00');
    expect(timesOf(['-03:30', '-03:30'])).toBe('10:00 12:00 -03:30');
    expect(timesOf(['Z', 'Z'])).toBe('10:00 12:00 UTC');
    expect(timesOf(['+02:00', '+01:00'])).toBe('08:00 11:00 UTC where a zone is known');
  });

  test('dozens are told in the word, and do not flatten the figures beside them', () => {
    const text = 'injured (grows): 24..1200 by police in A at 10:00 | 61 by firemen in B at 12:00 | 74 by firemen in C at 14:00';
    const ticks = (markup: string): readonly string[] => [...markup.matchAll(/text-anchor="end">([\d,]+)</g)].map(([, tick = '']) => tick);
    const dozens = chart(text, 'dozens');
    expect(legend(dozens)).toEqual(['police: dozens', 'firemen: 61, then 74']);
    expect(drawing(dozens)).toContain('>dozens</text>');
    expect(ticks(dozens)).toEqual(['0', '50', '100']);
    // A band between two figures that are named is drawn whole.
    expect(ticks(chart(text)).at(-1)).toBe('1,500');
    expect(legend(chart(text))[0]).toBe('police: 24–1,200');
  });

  test('a flag where a figure was revised down, and nowhere else', () => {
    const down = chart('killed (grows): was 12 by police in A at 10:00 | now 9 by police in A at 10:00');
    expect(count(down, 'class="flag"')).toBe(1);
    expect(legend(down)).toEqual(['police: 12, then 9 ⚑ now lower']);
    expect(count(chart('killed (grows): 9 by police in A at 10:00 | 12 by police in B at 12:00'), 'class="flag"')).toBe(0);
  });

  test('numbers are numbers, whatever the figures', () => {
    for (const markup of [chart('killed (grows): 0 in A at 10:00 | 900000000000 in B at 12:00'), chart('change (revised): -5 in A at 10:00 | 3 in B at 12:00')])
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('no label stands over a mark, a flag or another label', () => {
    const markup = drawing(
      chart(
        'killed (grows): >=4 by police in A at 10:00 | 4 by firemen in B at 10:01 | 9 by doctors in C at 10:02 | 5..9 by firemen in C at 10:03 | 8 by nurses in D at 10:04 | was 12 by mayor in E at 10:05 | now 9 by mayor in E at 10:05',
      ),
    );
    const boxes = (pattern: RegExp, box: (x: number, y: number, words: string) => readonly number[]): readonly (readonly number[])[] =>
      [...markup.matchAll(pattern)].map(([, x, y, words = '']) => box(Number(x), Number(y), words));
    const labels = boxes(/class="value" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g, (x, y, words) => [x - words.length * 3, y - 8, x + words.length * 3, y]);
    const flags = boxes(/class="flag" d="M([\d.]+) ([\d.]+)/g, (x, y) => [x, y - 13, x + 9, y]);
    const marks = boxes(/class="mark line-0[^"]*" d="M([\d.]+) ([\d.]+)a/g, (x, y) => [x, y - 4, x + 9, y + 4]);
    expect([labels.length > 2, flags.length > 0, marks.length]).toEqual([true, true, 1]);
    const others = [...labels, ...flags, ...marks];
    for (const [i, [left = 0, top = 0, right = 0, bottom = 0]] of labels.entries())
      for (const [j, [from = 0, high = 0, to = 0, low = 0]] of others.entries())
        expect(i !== j && left < to && from < right && top < low && high < bottom).toBe(false);
  });
});

test('the words of a figure stand clear of those of the axis', () => {
  const markup = drawing(chart('injured (grows): >=1200 by police in A at 10:00 | 3750 by firemen in B at 12:00 | 4020 by firemen in C at 14:00'));
  const axis = Number(/class="grid" d="M([\d.]+) /.exec(markup)![1]);
  const values = [...markup.matchAll(/class="value" x="([\d.]+)" [^>]*>([^<]*)</g)];
  expect(values.map(([, , words]) => words)).toContain('≥ 1,200');
  for (const [, x, words] of values) expect(Number(x) - words!.length * 3).toBeGreaterThanOrEqual(axis);
});

test('of more lines than there are shapes, no two have the same mark', () => {
  const marks = Array.from({ length: 30 }, (_, line) => markOf(line, 10, 10, false).markup);
  expect(new Set(marks).size).toBe(30);
});
