/** The JSON Schema that the package ships, held against what is printed. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, type Finding, type Report, reconcile, reconcileClaims, toJson } from '../../src/index.js';
import { toNdjson } from '../../src/interop/ndjson.js';
import type { Scope, Setting } from '../../src/model/index.js';
import { reconciliation } from '../render/fixture.js';
import { ANSWERS, onAll, seeds } from './check.js';

const schema = JSON.parse(readFileSync('schema/reconciliation-1.json', 'utf8')) as { $id: string; $defs: Record<string, unknown> };
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
const validate = ajv.compile(schema);
const validateLine = ajv.compile({ $ref: `${schema.$id}#/$defs/line` });

/** Every field by its type: one that is added to a type and not here does not compile, and then has its place in the schema. */
const FIELDS: {
  readonly report: Record<keyof Report, true>;
  readonly finding: Record<keyof Finding, true>;
  readonly claim: Record<keyof Claim, true>;
  readonly scope: Record<keyof Scope, true>;
  readonly setting: Record<keyof Setting, true>;
} = {
  report: { id: true, publisher: true, publishedAt: true, timeZone: true, title: true, url: true, text: true, syndicatedFrom: true },
  finding: {
    id: true,
    kind: true,
    attribute: true,
    event: true,
    scope: true,
    verdict: true,
    differences: true,
    origins: true,
    claims: true,
    joins: true,
    relations: true,
    sums: true,
    resolution: true,
    message: true,
  },
  claim: {
    id: true,
    report: true,
    kind: true,
    attribute: true,
    readAs: true,
    value: true,
    scope: true,
    setting: true,
    span: true,
    text: true,
    speakers: true,
    polarity: true,
    certainty: true,
    hedge: true,
    asOf: true,
    revision: true,
    against: true,
    event: true,
    rule: true,
  },
  scope: { who: true, where: true, per: true, state: true, part: true },
  setting: {
    where: true,
    within: true,
    first: true,
    wide: true,
    when: true,
    of: true,
    by: true,
    turn: true,
    sort: true,
    only: true,
    hospital: true,
    span: true,
    base: true,
    deed: true,
    things: true,
    stage: true,
    doer: true,
    with: true,
    without: true,
    attackers: true,
    beside: true,
    some: true,
    reach: true,
  },
};

/** Every word of a field that takes only some, by its type as well. */
const WORDS: { readonly [Field in 'by' | 'stage' | 'some' | 'reach']: Record<NonNullable<Setting[Field]>, true> } = {
  by: { beside: true, spot: true },
  stage: { planned: true, done: true },
  some: { met: true, rest: true, told: true, one: true, more: true, scene: true, left: true, also: true, share: true },
  reach: { everywhere: true, all: true, part: true, events: true },
};

test.each(Object.entries(FIELDS))('it has every field of a %s', (name, fields) => {
  const { properties } = schema.$defs[name] as { properties: object };
  expect(Object.keys(properties).toSorted()).toEqual(Object.keys(fields).toSorted());
});

test.each(Object.entries(WORDS))('it has every word that the %s of a setting may be', (name, words) => {
  const { properties } = schema.$defs.setting as { properties: Record<string, { enum: readonly string[] }> };
  expect(properties[name]!.enum.toSorted()).toEqual(Object.keys(words).toSorted());
});

const linesOf = (text: string): readonly unknown[] => text.split('\n').flatMap((line): readonly unknown[] => (line === '' ? [] : [JSON.parse(line)]));

describe('JSON', () => {
  test('fits, whatever the reports', () => {
    onAll((answer) => {
      validate(JSON.parse(toJson(answer)));
      expect(validate.errors).toBeNull();
    });
  });

  test('fits with a value for each finding, by every policy', () => {
    for (const resolve of ['range', 'latest', 'majority', 'hierarchy'] as const) {
      validate(JSON.parse(toJson(reconcile(seeds.reports, { resolve }))));
      expect(validate.errors).toBeNull();
    }
  });

  test('fits for claims from outside', () => {
    const claims = [{ report: 'wire', kind: 'quantity', attribute: 'killed', event: 'the fire', quote: 'four people', value: { min: 4 } }] as const;
    const answer = reconcileClaims(reconciliation.reports, claims);
    expect(answer.findings).toHaveLength(1);
    validate(JSON.parse(toJson(answer)));
    expect(validate.errors).toBeNull();
  });

  test('with a field too many or one too few does not fit', () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value)) paths.push(path);
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
    };
    walk(reconciliation, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const answer = JSON.parse(toJson(reconciliation)) as never;
        const at = path.reduce<Record<string, unknown>>((value, key) => value[key] as Record<string, unknown>, answer);
        at['added'] = 1;
        expect(validate(answer)).toBe(false);
      }),
    );
    for (const key of ['id', 'claims', 'verdict', 'message']) {
      const answer = JSON.parse(toJson(reconciliation)) as { findings: Record<string, unknown>[] };
      delete answer.findings[0]![key];
      expect(validate(answer)).toBe(false);
    }
  });

  test('the value must be of the kind', () => {
    const answer = JSON.parse(toJson(reconciliation)) as { findings: { claims: { kind: string }[] }[] };
    answer.findings[0]!.claims[0]!.kind = 'time';
    expect(validate(answer)).toBe(false);
  });
});

describe('NDJSON', () => {
  test('fits line by line, and holds all', () => {
    for (const [, answer] of ANSWERS) {
      const { data, losses } = toNdjson(answer);
      const lines = linesOf(data) as readonly { readonly type: string }[];
      for (const line of lines) {
        validateLine(line);
        expect(validateLine.errors).toBeNull();
      }
      const of = (type: string): readonly unknown[] => lines.flatMap(({ type: own, ...rest }) => (own === type ? [rest] : []));
      expect({ reports: of('report'), findings: of('finding') }).toEqual(JSON.parse(toJson(answer)));
      expect(losses).toEqual([]);
    }
  });

  test('a line is a report or a finding', () => {
    expect(validateLine({ type: 'claim' })).toBe(false);
    expect(validateLine({ ...reconciliation.reports[0], type: 'finding' })).toBe(false);
  });
});
