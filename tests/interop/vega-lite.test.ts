import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { toVegaLite } from '../../src/interop/vega-lite.js';
import { reconciliation } from '../render/fixture.js';
import { accounted, onAll, seeds } from './check.js';

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as object;
const validate = new Ajv({ strict: false, validateFormats: false, allowUnionTypes: true }).compile(schema);

const toll = reconcile([
  {
    id: 'a',
    publisher: 'The Wire',
    publishedAt: '2024-03-02T18:00:00Z',
    text: 'A fire at a mill in Gdansk killed at least four people on Friday, police said.',
  },
  { id: 'b', publisher: 'Harbour Post', publishedAt: '2024-03-03T18:00:00Z', text: 'A fire at a mill in Gdansk on Friday killed nine people, police said.' },
]);

test('a figure over time, a point for each claim', () => {
  const { data } = toVegaLite(toll);
  expect(data).toHaveLength(1);
  expect(data[0]?.data.values.map(({ time, level, low, high, says, line, words }) => [time, level, low, high, says, line, words])).toEqual([
    [Date.UTC(2024, 2, 2, 18), 4, 4, 4, 'at least', 'police', 'killed at least four people'],
    [Date.UTC(2024, 2, 3, 18), 9, 9, 9, 'exactly', 'police', 'killed nine people'],
  ]);
});

test('findings without a course are lost, and claims that are not drawn', () => {
  const { losses } = toVegaLite(reconciliation);
  expect(losses).toContainEqual({
    finding: 'time-77d1',
    parts: ['*'],
    because: 'there is no course of a figure to draw: fewer than two figures, or all the same, or all of one time',
  });
});

test('a report of which no claim is drawn is lost whole', () => {
  const finding = toll.findings.find(({ attribute }) => attribute === 'killed');
  const aside = { ...finding!.claims[0]!, id: 'c#1', report: 'c' };
  const reports = [...toll.reports, { id: 'c', publisher: 'The Courier', text: toll.reports[0]!.text }];
  const { losses } = toVegaLite({ reports, findings: [{ ...finding!, claims: [...finding!.claims, aside] }] });
  expect(losses.filter(({ parts }) => parts.includes('*'))).toEqual([
    { report: 'c', parts: ['*'], because: 'the chart does not show it' },
    { finding: finding!.id, claim: 'c#1', parts: ['*'], because: 'it is undated, in another unit, or compared with no other' },
  ]);
});

describe('a specification', () => {
  const specs = [...toVegaLite(toll).data, ...toVegaLite(seeds).data];

  test('there are some', () => {
    expect(specs.length).toBeGreaterThan(2);
  });

  test('fits the schema of Vega-Lite', () => {
    for (const spec of specs) {
      validate(spec);
      expect(validate.errors).toBeNull();
    }
  });

  test('is compiled by it without a warning, and drawn by Vega with a mark for each point', async () => {
    const warnings: unknown[] = [];
    const warn = (...words: readonly unknown[]): void => void warnings.push(words);
    const logger = { level: () => logger, error: warn, warn, info: () => logger, debug: () => logger } as never;
    for (const spec of specs) {
      const { spec: compiled } = compile(spec as unknown as TopLevelSpec, { logger });
      const svg = await new View(parse(compiled), { renderer: 'none' }).toSVG();
      expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(spec.data.values.length);
    }
    expect(warnings).toEqual([]);
  });
});

test('whatever the answer: it fits, its words stand in the reports, and nothing is dropped in silence', () => {
  onAll((answer) => {
    const { data, losses } = toVegaLite(answer);
    const claims = new Map(answer.findings.flatMap((finding) => finding.claims.map((claim) => [claim.id, claim] as const)));
    for (const spec of data) {
      expect(validate(spec)).toBe(true);
      for (const { claim, words } of spec.data.values) expect(claims.get(claim)?.text).toBe(words);
    }
    accounted(answer, new Set(data.flatMap(({ usermeta, data: { values } }) => [usermeta.finding, ...values.map(({ claim }) => claim)])), losses);
  });
});
