/** Pairs of reports with their claims given: which of two values the text puts in the place of the other, and which look-alike words do not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type GivenClaim, reconcileClaims } from '../../src/index.js';

/** A head of verdict, kind and attribute, then a line for each report. A claim stands in square brackets, behind "=" its value where the words do not tell it. */
const FILES = ['updates.txt', 'more-updates.txt', 'no-updates.txt'].map((file) => fileURLToPath(new URL(file, import.meta.url)));
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const PIECE = /([^[]*)(?:\[([^\]]*)\])?/g;

const figureOf = (words: string): number => (NUMBERS.includes(words.toLowerCase()) ? NUMBERS.indexOf(words.toLowerCase()) : Number(words.replaceAll(',', '')));
const valueOf = (kind: string, words: string): NonNullable<GivenClaim['value']> =>
  kind === 'quantity' ? { min: figureOf(words), max: figureOf(words) } : kind === 'time' ? { start: words, end: words } : words;

const verdictOf = (kind: GivenClaim['kind'], attribute: string, lines: readonly string[]): string => {
  const claims: GivenClaim[] = [];
  const reports = lines.map((line, at) => {
    let text = '';
    for (const [, before = '', inner] of line.matchAll(PIECE)) {
      text += before;
      if (inner === undefined) continue;
      const [quote = '', given = quote] = inner.split('=');
      const nth = text.split(quote).length;
      claims.push({ report: `r${at}`, kind, attribute, event: 'the event', quote, nth, value: valueOf(kind, given), speakers: [] });
      text += quote;
    }
    return { id: `r${at}`, publisher: `Paper ${at}`, publishedAt: `2026-03-10T18:${at}0:00Z`, text };
  });
  return reconcileClaims(reports, claims)
    .findings.map(({ verdict }) => verdict)
    .join(' ');
};

describe('given claims', () => {
  test.each(FILES.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n\n')).map((block) => block.split('\n')))('%s', (head, ...lines) => {
    const [verdict = '', kind = '', ...attribute] = head!.split(' ');
    expect(verdictOf(kind as GivenClaim['kind'], attribute.join(' '), lines)).toBe(verdict);
  });
});
