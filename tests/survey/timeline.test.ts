import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { timelineOf, type Line } from '../../src/survey/timeline.js';
import { factOf } from '../judge/notation.js';
import { putInWords } from './put.js';

const timeline = (text: string) => {
  const fact = factOf(text);
  return timelineOf(judge(fact), new Map(fact.reports.map((report) => [report.id, report])));
};

/** "7", "≥7", "≤9", "5–9", "~60", with what is told of the step. */
const stepsOf = ({ steps }: Line): string =>
  steps
    .map(({ level, min, max, approximate, former, lowered }) => {
      const figure = min === max ? `${level}` : max === undefined ? `≥${min}` : min === undefined ? `≤${max}` : `${min}–${max}`;
      return `${former ? 'was ' : ''}${approximate ? '~' : ''}${figure}${lowered ? ' lowered' : ''}`;
    })
    .join(', ');

const lines = (text: string) => timeline(text)?.lines.map((line) => `${line.speaker}: ${stepsOf(line)}`);

describe('a line for each who gives a figure, in the order of time', () => {
  test.each<[string, readonly string[]]>([
    ['killed (grows): 7 by police in A at 10:00 | 9 by police in B at 12:00', ['police: 7, 9']],
    ['killed (grows): 9 by police in B at 12:00 | 7 by police in A at 10:00', ['police: 7, 9']],
    ['killed (grows): 7 by police in A at 10:00 | 9 by firemen in B at 12:00', ['police: 7', 'firemen: 9']],
    ['killed (grows): 7 in A at 10:00 | 9 in A at 12:00 | 9 in B at 13:00', ['A: 7, 9', 'B: 9']],
    ['killed (grows): >=7 in A at 10:00 | 5..9 in B at 12:00 | ~8 in C at 13:00 | <=10 in D at 14:00', ['A: ≥7', 'B: 5–9', 'C: ~8', 'D: ≤10']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('a former figure goes before the new one of the same hour', () => {
    expect(lines('killed (grows): now 9 by police in A at 12:00 | was 7 by police in A at 12:00')).toEqual(['police: was 7, 9']);
  });

  test('a figure that replaces a higher one is lowered', () => {
    expect(lines('killed (grows): was 12 by police in A at 10:00 | now 9 by police in A at 10:00')).toEqual(['police: was 12, 9 lowered']);
    // Lower, but nothing says that it replaces the other.
    expect(lines('killed (grows): 12 by police in A at 10:00 | 9 by firemen in B at 10:20')).toEqual(['police: 12', 'firemen: 9']);
  });
});

describe('an amount without a figure', () => {
  const worded = (text: string, words: string) => {
    const fact = factOf(text);
    return timelineOf(putInWords(judge(fact), words), new Map(fact.reports.map((report) => [report.id, report])))!.lines[0]!.steps[0]!;
  };

  test.each([
    ['dozens', '24..1200', 24, true],
    ['a couple', '2..5', 2, true],
    // A band that is not sharp, between two figures that are named, has a middle.
    ['about 10 to 16', '10..16', 13, false],
  ])('%s stands at %s', (words, band, level, vague) => {
    expect(worded(`killed (grows): ${band} by police in A at 10:00 | 30 by firemen in B at 12:00`, words)).toMatchObject({ level, vague });
  });
});

test('a report that goes on to tell of an earlier hour takes nothing back', () => {
  const fact = factOf('killed (grows): was 12 by police in A at 10:00 | now 9 by firemen in A at 10:00');
  const reports = new Map(fact.reports.map((report) => [report.id, report]));
  const published = fact.reports[0]!.publishedAt!;
  const finding = judge(fact);
  const claims = finding.claims.map((claim) =>
    claim.value.words === '9' ? { ...claim, asOf: { at: published.replace('T10', 'T06') } } : { ...claim, asOf: { at: published.replace('T10', 'T09') } },
  );
  expect(timelineOf({ ...finding, claims }, reports)?.lines.map(stepsOf)).toEqual(['9', 'was 12']);
  expect(timelineOf(finding, reports)?.lines.map(stepsOf)).toEqual(['was 12', '9 lowered']);
});

describe('there is nothing to draw', () => {
  test.each([
    'killed (grows): 7 in A at 10:00',
    'killed (grows): 7 in A at 10:00 | 7 in B at 12:00',
    'killed (grows): 7 in A at 10:00 | 9 in B at 10:00',
    'place (fixed): place Arles in A at 10:00 | place Nice in B at 12:00',
    'depth (fixed): 7 km in A at 10:00 | 9 EUR in B at 12:00',
  ])('%s', (text) => {
    expect(timeline(text)).toBeUndefined();
  });
});

test('the commonest unit is drawn, and what is left out is counted', () => {
  const found = timeline('depth (revised): 7 km in A at 10:00 | 9 km in B at 12:00 | 6 mi in C at 13:00');
  expect(found).toMatchObject({ unit: 'km', left: 1 });
  expect(timeline('killed (grows): 7 people in A at 10:00 | 9 workers in B at 12:00')).toMatchObject({ unit: '', left: 0 });
});

test('a day without an hour counts from its noon', () => {
  const steps = timeline('killed (grows): 7 in A on 2024-02-04 | 9 in B on 2024-02-05')?.lines.flatMap((line) => line.steps);
  expect(steps?.map(({ at, dayOnly }) => [at - Date.UTC(2024, 1, 4) / 60_000, dayOnly])).toEqual([
    [720, true],
    [2160, true],
  ]);
});

test.each([
  ['2024-02-05T06:00:00-05:00', Date.UTC(2024, 1, 5, 4, 59)],
  ['2024-02-04T15:00:00-05:00', Date.UTC(2024, 1, 4, 20, 0)],
  ['2024-02-05', Date.UTC(2024, 1, 4, 12, 0)],
])('as of 4 February, in a report of %s', (publishedAt, expected) => {
  const fact = factOf('killed (grows): 7 in A at 10:00 | 9 in B at 12:00');
  const reports = fact.reports.map((report) => (report.id === 'B' ? { ...report, publishedAt } : report));
  const claims = fact.claims.map((claim) => (claim.report === 'B' ? { ...claim, asOf: { at: '2024-02-04' } } : claim));
  const found = timelineOf(judge({ ...fact, reports, claims }), new Map(reports.map((report) => [report.id, report])));
  expect(found?.lines.flatMap(({ steps }) => steps).find(({ claim }) => claim.report === 'B')?.at).toBe(expected / 60_000);
});
