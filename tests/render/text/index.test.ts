import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Reconciliation } from '../../../src/model/index.js';
import { widthOf } from '../../../src/render/columns.js';
import { toText } from '../../../src/render/text/index.js';
import { claim, fire, four, inside, killed, lost, quoted, reconciliation, six, when, wire } from '../fixture.js';

const SGR = /\u001b\[[0-9;]+m/g;
const reportsOf = reconciliation.reports;

test('a page as people see it', () => {
  expect(toText({ reports: reportsOf, findings: [killed, inside] })).toBe(
    `3 reports, 2 findings
  Harbour Courier   2024-03-02            Six dead in mill fire
  The Wire          2024-03-02 18:00 UTC  Fire at mill kills four
  Mill Street Blog  undated

≠ 1 conflict   · 1 from one report alone

≠ CONFLICT  killed · fire at Orlow, 2024-03-01                                           killed-4f1c
  Harbour Courier has 6 killed, The Wire and Mill Street Blog 4.
  four people  The Wire          Ada Brandt     2024-03-02 18:00 UTC
      A blaze at the Orlow paper mill «killed four people» on Friday night, fire chief Ada Brandt …
  Six people   Harbour Courier   the town hall  2024-03-02
      «Six people died» when the paper mill in Orlow burnt on 1 March, the town hall reported. …
  Four people  Mill Street Blog  —              undated
      «Four people lost their lives» in the fire. Some say that it was set on purpose.
  why          both cannot be true, and neither report is clearly later [two figures of the same
               hours]
  attribution  Ada Brandt is credited by one report alone [said by one, stated by another]
  origins      2 independent origins: The Wire, Mill Street Blog (carries the text of The Wire);
               Harbour Courier

· SINGLE-SOURCE  what one report alone says
  fire at Orlow, 2024-03-01
    workers inside (workers)  About 60 workers  The Wire  … said. «About 60 workers» were inside.

This is what the reports say. Which of them is right, it does not say.
`,
  );
});

test('on a wide line the words around a claim stand beside it', () => {
  const row = toText({ reports: reportsOf, findings: [killed] }, { width: 150 })
    .split('\n')
    .find((line) => line.includes('Six people '));
  expect(row).toBe(
    '  Six people   Harbour Courier   the town hall  2024-03-02            «Six people died» when the paper mill in Orlow burnt on 1 March, the town …',
  );
});

test('a quotation is told by its words, its changes as wdiff marks them', () => {
  const lines = toText({ reports: reportsOf, findings: [quoted] }).split('\n');
  expect(lines).toContain('  The Wire         Brandt                         2024-03-02 18:00 UTC');
  expect(lines).toContain('      … fire chief Ada Brandt said. "«We did all we could do,»" Brandt said. About 60 workers …');
  expect(lines).toContain('               The Wire beside Harbour Courier: We did all we could [-do,-] {+,+}');
});

test('a quotation longer than a line is wrapped, and cut after four', () => {
  const words = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');
  const report = { ...wire, text: `He said: "${words}".` };
  const long = claim(report, 1, 'quotation', 'quotation', words, { words });
  const page = toText({ reports: [report], findings: [{ ...quoted, claims: [long, long], differences: [] }] }, { width: 80 });
  const lines = page.split('\n').filter((line) => line.includes('word'));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^ {6}«word0 word1 /);
  expect(lines[3]).toMatch(/…$/);
});

describe('nothing to tell', () => {
  test('no reports', () => {
    expect(toText({ reports: [], findings: [] })).toBe('0 reports, 0 findings\n\nNothing that the reports say was found to compare.\n');
  });

  test('no findings of the verdicts asked for, but all are counted', () => {
    const page = toText(reconciliation, { only: ['update'] });
    expect(page).toContain('≠ 1 conflict   ⊂ 1 refinement   = 1 agreement   · 1 from one report alone');
    expect(page).not.toContain('CONFLICT');
  });
});

test('conflicts first, whatever the order of the findings', () => {
  const page = toText({ reports: reportsOf, findings: [inside, quoted, when, killed] });
  const places = ['≠ CONFLICT', '⊂ REFINEMENT', '= AGREEMENT', '· SINGLE-SOURCE'].map((heading) => page.indexOf(heading));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('colour adds nothing but colour', () => {
  const coloured = toText(reconciliation, { colour: true });
  expect(coloured).toContain('\u001b[1;31m≠ CONFLICT\u001b[22;39m');
  expect(coloured.replace(SGR, '')).toBe(toText(reconciliation));
});

test('a report cannot steer the terminal', () => {
  const evil = '\u001b[2J\u001b]0;x\u0007\u202e';
  const report = { ...wire, publisher: `W${evil}`, title: `T${evil}`, text: `${evil}killed four people${evil}` };
  const made = claim(
    report,
    1,
    'quantity',
    `killed${evil}`,
    'killed four people',
    { unit: 'people', words: `four${evil} people` },
    { speakers: [{ span: { start: 0, end: 1 }, text: `S${evil}` }] },
  );
  const finding: Finding = {
    ...killed,
    id: `k${evil}`,
    attribute: `killed${evil}`,
    event: { ...fire, label: `fire${evil}` },
    message: `m${evil}`,
    claims: [made],
  };
  const page = toText({ reports: [report], findings: [finding, { ...finding, verdict: 'single-source' }] });
  expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(page).toContain('«killed four people»');
});

test('many reports and reasons are counted, not listed', () => {
  const reports = Array.from({ length: 30 }, (_, i) => ({ ...wire, id: `r${i}`, publisher: `Paper ${i}` }));
  const relations = Array.from({ length: 9 }, (_, i) => ({
    kind: 'conflicts' as const,
    from: 'a',
    to: 'b',
    because: { rule: 'r', words: `reason ${i}` },
    measured: { values: 'disjoint' as const, gap: 'unknown' as const, sameSpeaker: false },
  }));
  const page = toText({ reports, findings: [{ ...killed, relations }] });
  expect(page).toContain('  and 18 more reports\n');
  expect(page).toContain('and 6 more reasons\n');
});

const figures = fc.constantFrom(four, six, lost);
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const findings = fc.record({
  base: fc.constantFrom(killed, when, quoted, inside),
  message: words,
  id: words,
  label: words,
  attribute: words,
  claims: fc.option(fc.array(figures), { nil: undefined }),
});
const pages = fc.array(findings, { maxLength: 5 }).map((list): Reconciliation => ({
  reports: reportsOf,
  findings: list.map(({ base, message, id, label, attribute, claims }) => ({
    ...base,
    message,
    id,
    attribute,
    event: { ...fire, label },
    claims: claims ?? base.claims,
  })),
}));

test('no line is wider than asked, and none ends in a space', () => {
  fc.assert(
    fc.property(pages, fc.integer({ min: 40, max: 200 }), (page, width) => {
      for (const line of toText(page, { width }).split('\n')) {
        expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/ $/);
      }
    }),
  );
});

test('print is pure: the same page twice, nothing changed', () => {
  fc.assert(
    fc.property(pages, fc.boolean(), (page, colour) => {
      const before = structuredClone(page);
      expect(toText(page, { colour })).toBe(toText(page, { colour }));
      expect(page).toEqual(before);
    }),
  );
});

test('a date in words stands with what it means', () => {
  const page = toText({ reports: reportsOf, findings: [when] });
  expect(page).toContain(
    '\n  1 March       Harbour Courier  —  2024-03-02\n      = 2024-03-01  … paper mill in Orlow burnt on «1 March», the town hall reported. Earlier it …\n',
  );
});

test('no width is too large', () => {
  for (const width of [1e9, Infinity, Number.NaN])
    expect(
      Math.max(
        ...toText({ reports: reportsOf, findings: [killed] }, { width })
          .split('\n')
          .map(widthOf),
      ),
    ).toBeLessThanOrEqual(1000);
});
