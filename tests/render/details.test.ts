import { describe, expect, test } from 'vitest';
import type { WordChange } from '../../src/model/index.js';
import { changesOf, detailsOf } from '../../src/render/details.js';
import { claim, courier, inside, killed, quoted, reconciliation, when } from './fixture.js';

const reports = new Map(reconciliation.reports.map((report) => [report.id, report]));

const count = (n: number): string => Array.from({ length: n }, (_, i) => `w${i + 1}`).join(' ');

describe('changes of words', () => {
  test.each<[string, readonly WordChange[], string]>([
    ['none', [], ''],
    [
      'one word for another',
      [
        { kind: 'same', words: 'we did ' },
        { kind: 'removed', words: 'all' },
        { kind: 'added', words: 'much' },
        { kind: 'same', words: ' we could' },
      ],
      'we did [-all-] {+much+} we could',
    ],
    [
      'far from a change nothing is shown',
      [
        { kind: 'same', words: count(20) },
        { kind: 'removed', words: 'not' },
        { kind: 'same', words: count(20) },
        { kind: 'added', words: 'x' },
        { kind: 'same', words: count(20) },
      ],
      '… w15 w16 w17 w18 w19 w20 [-not-] w1 w2 w3 w4 w5 w6 … w15 w16 w17 w18 w19 w20 {+x+} w1 w2 w3 w4 w5 w6 …',
    ],
    [
      'white space alone is no change',
      [
        { kind: 'same', words: 'a' },
        { kind: 'added', words: ' \n' },
      ],
      'a',
    ],
  ])('%s', (_, changes, expected) => {
    expect(changesOf(changes)).toBe(expected);
  });
});

test('why, what differs, and origins, in that order, each rule with its words', () => {
  expect(detailsOf(killed, reports)).toEqual([
    { label: 'why', words: 'both cannot be true, and neither report is clearly later', rule: 'two figures of the same hours' },
    { label: 'attribution', words: 'Ada Brandt is credited by one report alone', rule: 'said by one, stated by another' },
    { label: 'origins', words: '2 independent origins: The Wire, Mill Street Blog (carries the text of The Wire); Harbour Courier' },
  ]);
  expect(detailsOf(quoted, reports).map(({ label }) => label)).toEqual(['why', 'wording', '', 'origins']);
  expect(detailsOf(when, reports).at(-1)).toEqual({ label: 'origins', words: '2 independent origins' });
  expect(detailsOf({ ...inside, origins: [] }, reports)).toEqual([]);
});

test('where one quotation is put in several ways, whose words they are is told, and alike ones once', () => {
  const [cut] = quoted.differences;
  const third = { ...quoted.claims[1]!, id: 'blog#7', report: 'blog' };
  const finding = { ...quoted, claims: [...quoted.claims, third], differences: [cut!, { ...cut!, claims: ['wire#2', 'blog#7'] }] };
  expect(detailsOf(finding, reports).slice(1, 3)).toEqual([
    { label: 'wording', words: 'the same words, cut shorter', rule: 'cut shorter' },
    { label: '', words: 'The Wire beside Harbour Courier, Mill Street Blog: We did all we could [-do,-] {+,+}' },
  ]);
});

test('a publisher of two reports of two origins is told apart by their days', () => {
  const later = { ...reports.get('wire')!, id: 'wire-2', publishedAt: '2024-03-04' };
  const origins = [{ reports: ['wire', 'courier'] }, { reports: ['wire-2'] }];
  const words = '2 independent origins: The Wire (2024-03-02), Harbour Courier; The Wire (2024-03-04)';
  expect(detailsOf({ ...inside, origins }, new Map([...reports, ['wire-2', later]])).at(-1)?.words).toBe(words);
});

test('a publisher of two reports of one origin is named once', () => {
  const origins = [{ reports: ['wire', 'wire-2', 'courier'] }, { reports: ['blog'] }];
  const named = new Map([...reports, ['wire-2', { ...reports.get('wire')!, id: 'wire-2' }]]);
  expect(detailsOf({ ...inside, origins }, named).at(-1)?.words).toBe('2 independent origins: The Wire, Harbour Courier; Mill Street Blog');
});

describe('of three values or more, a reason names the pair that it is about', () => {
  const three = claim(courier, 9, 'quantity', 'killed', 'three', { figure: 3, min: 3, max: 3, unit: 'people', words: 'three' });
  const same = { values: 'same', gap: 'same time', sameSpeaker: false } as const;
  const relation = (kind: 'updates' | 'conflicts' | 'refines', from: string, to: string, rule: string) => ({
    kind,
    from,
    to,
    because: { rule, words: 'so' },
    measured: same,
  });
  const whyOf = (finding: typeof killed): readonly string[] =>
    detailsOf(finding, reports)
      .filter(({ label }) => label === 'why')
      .map(({ words }) => words);

  test('each reason its own, and how many others there are', () => {
    const relations = [
      relation('updates', 'courier#1', 'courier#9', 'replaced in the same text'),
      relation('updates', 'courier#1', 'wire#1', 'a count that grows'),
      relation('updates', 'wire#1', 'courier#9', 'a count that grows'),
    ];
    expect(whyOf({ ...killed, verdict: 'update', claims: [...killed.claims, three], relations })).toEqual([
      // The sentence above them tells that six replace four: its reason comes first.
      'Six people replaces four people, and 1 more pair: so',
      'Six people replaces three: so',
    ]);
  });

  test('the pair is one of which the newer still stands', () => {
    const relations = [
      relation('updates', 'wire#1', 'courier#9', 'a former figure'),
      relation('updates', 'courier#1', 'courier#9', 'a former figure'),
      relation('updates', 'courier#1', 'wire#1', 'a count that grows'),
    ];
    // Four people are replaced by six, and replace nothing any more.
    expect(whyOf({ ...killed, verdict: 'update', claims: [...killed.claims, three], relations })).toEqual([
      'Six people replaces four people: so',
      'Six people replaces three, and 1 more pair: so',
    ]);
  });

  test('which of the two says more is told where one does', () => {
    const relations = [relation('refines', 'wire#1', 'courier#9', 'one within the other'), relation('refines', 'wire#1', 'courier#1', 'both can be true')];
    expect(whyOf({ ...killed, verdict: 'refinement', claims: [...killed.claims, three], relations })).toEqual([
      'four people says more than three: so',
      'four people beside Six people: so',
    ]);
  });

  test('of two values there is one pair, and what agrees is one', () => {
    expect(whyOf(killed)).toEqual(['both cannot be true, and neither report is clearly later']);
    const agreed = { ...killed, verdict: 'agreement' as const, claims: [...killed.claims, three] };
    expect(whyOf(agreed)).toEqual(['the same figure']);
  });
});
