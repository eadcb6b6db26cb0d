import { describe, expect, test } from 'vitest';
import { jaccard, labelledIn, ours } from './polnear.js';

describe('reading the annotations', () => {
  test('roles are joined by the events, pieces of one span kept apart', () => {
    const annotations = [
      'T1\tSource 0 5\tMayor',
      'T2\tCue 6 10\tsaid',
      'T3\tContent 11 15;20 24\tthis that',
      'T4\tAttribution 6 10\tsaid',
      'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
      '',
    ].join('\n');
    expect(labelledIn(annotations)).toEqual([
      {
        source: [{ start: 0, end: 5 }],
        cue: [{ start: 6, end: 10 }],
        content: [
          { start: 11, end: 15 },
          { start: 20, end: 24 },
        ],
      },
    ]);
  });

  test('an attribution without a source has none', () => {
    expect(labelledIn('T1\tCue 0 4\tsaid\nE1\tAttribution-no-source:T1 Cue:T1')).toEqual([{ cue: [{ start: 0, end: 4 }] }]);
  });
});

test.each([
  [[{ start: 0, end: 10 }], [{ start: 0, end: 10 }], 1],
  [[{ start: 0, end: 10 }], [{ start: 5, end: 15 }], 1 / 3],
  [[{ start: 0, end: 10 }], [{ start: 10, end: 12 }], 0],
  [
    [
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ],
    [{ start: 0, end: 10 }],
    0.8,
  ],
])('overlap of %j and %j', (a, b, share) => expect(jaccard(a, b)).toBeCloseTo(share));

test('what one speaker says in two pieces is one, and what is said within it is left out', () => {
  const text = '“My son said it was late,” Lund said. “We left.”';
  expect(ours(text)).toEqual([
    {
      source: [{ start: 27, end: 31 }],
      cue: [{ start: 32, end: 36 }],
      content: [
        { start: 0, end: 26 },
        { start: 38, end: 48 },
      ],
    },
  ]);
});
