import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/render/columns.js';
import { contextOf, contextOfClaim } from '../../src/render/context.js';
import { four, spanOf, wire } from './fixture.js';

const shown = (text: string, words: string, width: number): string => {
  const { before, words: marked, after } = contextOf(text, spanOf(text, words), width);
  return `${before}[${marked}]${after}`;
};

const LINE = 'Rescuers said that nine people were killed when the bridge over the Orla fell.';

describe('the words around a claim', () => {
  test.each<[string, string, string, number, string]>([
    ['all, where there is room', LINE, 'nine people', 100, 'Rescuers said that [nine people] were killed when the bridge over the Orla fell.'],
    ['half on either side', LINE, 'nine people', 40, '… said that [nine people] were killed …'],
    ['more after where little stands before', LINE, 'Rescuers', 40, '[Rescuers] said that nine people were …'],
    ['more before where little stands after', LINE, 'fell', 40, '… when the bridge over the Orla [fell].'],
    ['none, where the words alone fill the width', LINE, 'nine people', 11, '[nine people]'],
    ['the words cut, where they are wider', LINE, 'Rescuers said that nine people', 12, '[Rescuers sa…]'],
    [
      'from its own line alone',
      `Headline\n${LINE}\nNext line`,
      'Rescuers',
      200,
      '[Rescuers] said that nine people were killed when the bridge over the Orla fell.',
    ],
    [
      'from its own line alone, however long the one before: nothing of it is left out',
      `${'Fog. '.repeat(200)}\n${LINE}`,
      'Rescuers',
      200,
      '[Rescuers] said that nine people were killed when the bridge over the Orla fell.',
    ],
    ['with nothing that steers a terminal', 'a \u001b[31mred\u001b[0m \u202e25 dead\u0007 b', '25', 60, 'a red [25] dead b'],
  ])('%s', (_, text, words, width, expected) => {
    expect(shown(text, words, width)).toBe(expected);
  });

  test('a line that never ends is looked at no further than needed', () => {
    const text = `${'x'.repeat(50_000)} nine dead ${'y'.repeat(50_000)}`;
    const { before, words, after } = contextOf(text, spanOf(text, 'nine dead'), 80);
    expect([before, words, after]).toEqual(['… ', 'nine dead', ' …']);
  });
});

test('a claim whose report is not there stands by its own words, cut to the width', () => {
  expect(contextOfClaim(four, undefined, 40)).toEqual({ before: '', words: 'killed four people', after: '' });
  expect(contextOfClaim(four, undefined, 10)).toEqual({ before: '', words: 'killed fo…', after: '' });
  expect(contextOfClaim(four, wire, 18)).toEqual({ before: '', words: 'killed four people', after: '' });
});

test('never wider than asked, the words whole where they fit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 90 }),
      (a, b, c, width) => {
        const { before, words, after } = contextOf(a + b + c, { start: a.length, end: a.length + b.length }, width);
        expect(widthOf(before + words + after)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
