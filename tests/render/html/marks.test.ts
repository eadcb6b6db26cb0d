import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marked, markedText } from '../../../src/render/html/marks.js';
import { pageOf } from '../../../src/render/html/page.js';
import { killed, quoted, reconciliation, when } from '../fixture.js';

const page = pageOf(reconciliation, reconciliation.findings);

/** Marks as brackets with their names, what they link to in braces. */
const shown = (markup: string): string =>
  markup
    .replace(/<mark [^>]*id="([^"]*)">/g, '[$1:')
    .replace(/<mark [^>]*>/g, '[')
    .replaceAll('</mark>', ']')
    .replace(/&#8288;<a [^>]*href="#([^"]*)"[^>]*>[^<]*<\/a>/g, '{$1}')
    .replace(/<span id="([^"]*)"><\/span>/g, '@$1')
    .replace(/<span class="gap">([^<]*)<\/span>/g, '($1)');

const marks = (text: string, ...found: readonly Marked[]): string => shown(markedText(text, found, page).markup);
const mark = (start: number, end: number, anchor: string, finding = killed): Marked => ({ start, end, anchor, finding, part: finding.verdict });

describe('the words of claims are marked', () => {
  test('apart, and beside one another', () => {
    expect(marks('Four people died here.', mark(0, 4, 'a'), mark(5, 11, 'b', when))).toBe('[a:Four]{killed-4f1c} [b:people]{time-77d1} died here.');
    expect(marks('Four people', mark(0, 4, 'a'), mark(4, 11, 'b'))).toBe('[a:Four]{killed-4f1c}[b: people]{killed-4f1c}');
  });

  test('in one another, whatever their order', () => {
    const expected = '[b:Four [a:people]{killed-4f1c} died]{time-77d1} here.';
    expect(marks('Four people died here.', mark(5, 11, 'a'), mark(0, 16, 'b', when))).toBe(expected);
    expect(marks('Four people died here.', mark(0, 16, 'b', when), mark(5, 11, 'a'))).toBe(expected);
    expect(marks('Four', mark(0, 4, 'a'), mark(0, 4, 'b'))).toBe('[a:[b:Four]]{killed-4f1c}{killed-4f1c}');
  });

  test('crossing one another: the second is opened again, without its name', () => {
    expect(marks('Four people died here.', mark(0, 11, 'a'), mark(5, 16, 'b', quoted))).toBe('[a:Four [b:people]]{killed-4f1c}[ died]{quotation-9a20} here.');
  });

  test('outside of the text, and of no length', () => {
    expect(marks('Four', mark(2, 99, 'a'), mark(-3, 1, 'b'), mark(2, 2, 'c'))).toBe('[b:F]{killed-4f1c}o[a:@cur]{killed-4f1c}');
  });

  test('deep in one another: the deepest are places to jump to, and no more', () => {
    const many = Array.from({ length: 40 }, (_, i) => mark(0, 4, `m${i}`));
    const out = marks('Four', ...many);
    expect(out.match(/\[m/g)).toHaveLength(12);
    expect(out.match(/@m/g)).toHaveLength(28);
  });
});

test('a text of ten million characters is shown around its claims', () => {
  const text = `${'before '.repeat(1000)}Four died.${' after'.repeat(2_000_000)}`;
  const out = marks(text, mark(7000, 7004, 'a'));
  expect(out.length).toBeLessThan(10_000);
  expect(out).toContain('(… 4400 characters without a finding are left out …)');
  expect(out).toContain('before [a:Four]{killed-4f1c} died.');
  expect(out).toMatch(/\(… \d{8} characters without a finding are left out …\)$/);
});

test('the text comes out as it is, and every mark is closed', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30, unit: fc.constantFrom('a', 'b', ' ', '\n') }), spans, (text, all) => {
      const { markup } = markedText(
        text,
        all.map(([start, end], i) => mark(start, end, `m${i}`)),
        page,
      );
      const opened = markup.match(/<mark /g)?.length ?? 0;
      const bare = markup.replace(/&#8288;<a [^>]*>[^<]*<\/a>/g, '').replace(/<[^>]*>/g, '');
      expect(bare).toBe(text);
      expect(markup.match(/<\/mark>/g) ?? []).toHaveLength(opened);
      for (const i of all.keys()) expect(markup.split(`id="m${i}"`)).toHaveLength(2);
    }),
  );
});
