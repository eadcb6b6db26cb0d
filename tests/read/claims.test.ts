import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from '../../src/index.js';
import { decodeClaims } from '../../src/read/index.js';

const lines = (input: unknown): readonly string[] => {
  const decoded = decodeClaims(input);
  return E.isLeft(decoded) ? decoded.left.map(({ message }) => message) : [];
};
const claim = { report: 'a', kind: 'quantity', attribute: 'killed', event: 'the blast', quote: 'nine died', value: { min: 9, max: 9 } };
const KINDS = 'one of quantity, time, place, actor, responsibility, quotation, description';
const WHEN = 'an ISO 8601 date (2019-12-30) or time (2019-12-30T06:00:00Z)';

describe('takes', () => {
  test.each<[string, unknown]>([
    ['an empty list', []],
    ['a figure', [claim]],
    ['a bound alone', [{ ...claim, value: { min: 9, minExclusive: true, unit: 'people' } }]],
    ['a claim without a value', [{ report: 'a', kind: 'place', attribute: 'place', quote: 'in Lima' }]],
    ['a date', [{ ...claim, kind: 'time', value: { start: '2024-05-01' } }]],
    ['a local time', [{ ...claim, kind: 'time', value: { start: '2024-05-01T03:47', end: '2024-05-01T03:47:59', approximate: true } }]],
    ['words', [{ ...claim, kind: 'place', value: 'Lima' }]],
    ['words with a stance', [{ ...claim, kind: 'responsibility', value: { words: 'Red Front', stance: 'denies' } }]],
    [
      'every field',
      [{ ...claim, nth: 2, speakers: ['Police'], scope: { who: 'children', part: true }, asOf: '2024-05-01', polarity: 'denied', certainty: 'hedged' }],
    ],
  ])('%s, as it is', (_, input) => {
    expect(decodeClaims(input)).toEqual(E.right(input));
  });

  test('fields of other tools, which it leaves behind', () => {
    expect(decodeClaims([{ ...claim, confidence: 0.9, nth: undefined }])).toEqual(E.right([claim]));
  });

  test('and such fields within a scope, which is none if nothing is left of it', () => {
    const scoped = { ...claim, scope: { who: 'children', confidence: 0.9 } };
    expect(decodeClaims([scoped, { ...claim, scope: { confidence: 0.9 } }])).toEqual(E.right([{ ...claim, scope: { who: 'children' } }, claim]));
  });
});

test('a problem and a refusal are safe to print, whatever stands in what came in', () => {
  const bad = 'x\u001b[2J\u202e\u2028\u009b';
  const { refused } = reconcileClaims([{ id: 'a', publisher: 'Wire', text: 'Nine died.' }], [
    { ...claim, attribute: bad, quote: 'ten died' },
    { ...claim, kind: bad },
  ] as never);
  expect(refused).toHaveLength(2);
  for (const message of [...lines([{ ...claim, kind: bad }]), ...refused.map((each) => each.message)]) {
    expect(message).toContain('\\u202e');
    expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]/);
  }
});

describe('tells', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['that it is no list', { claims: [] }, ['claims: got an object, expected a list of claims']],
    ['that an item is no claim', ['nine died'], ['claim 1: got "nine died", expected a claim']],
    ['a kind that is none, and asks nothing of its value', [{ ...claim, kind: 'number', value: 9 }], [`claim 1: kind is "number", expected ${KINDS}`]],
    ['a figure that is bare', [{ ...claim, value: 9 }], ['claim 1: value is 9, expected an amount with min or max, min not above max']],
    ['a figure without bounds', [{ ...claim, value: { unit: 'km' } }], ['claim 1: value is an object, expected an amount with min or max, min not above max']],
    [
      'bounds the wrong way round',
      [{ ...claim, value: { min: 9, max: 3 } }],
      ['claim 1: value is an object, expected an amount with min or max, min not above max'],
    ],
    ['a figure in words', [{ ...claim, value: { min: 'nine' } }], ['claim 1: value.min is "nine", expected a finite number']],
    ['a date in words', [{ ...claim, kind: 'time', value: { start: 'Sunday' } }], [`claim 1: value.start is "Sunday", expected ${WHEN}`]],
    ...[
      ['2024-05-02', '2024-05-01'],
      ['2024-05-01T10:00Z', '2024-05-01T11:30+02:00'],
      ['2024-05-01T10:00', '2024-05-01T09:00'],
    ].map(([start, end]): [string, unknown, readonly string[]] => [
      `an end before its start: ${end}`,
      [{ ...claim, kind: 'time', value: { start, end } }],
      ['claim 1: value is an object, expected a time: { start, end? }, end not before start'],
    ]),
    ['an occurrence counted from nought', [{ ...claim, nth: 0 }], ['claim 1: nth is 0, expected a whole number from 1 on']],
    ['a polarity that is none', [{ ...claim, polarity: 'no' }], ['claim 1: polarity is "no", expected one of affirmed, denied']],
    [
      'all problems of all claims',
      [{ ...claim, quote: '' }, claim, { ...claim, report: 3, speakers: 'Police' }],
      [
        'claim 1: quote is "", expected a text that is not empty',
        'claim 3: report is 3, expected a text that is not empty',
        'claim 3: speakers is "Police", expected a list of speakers',
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(lines(input)).toEqual(expected);
  });
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(['Left', 'Right']).toContain(decodeClaims(input)._tag);
    }),
  );
});
