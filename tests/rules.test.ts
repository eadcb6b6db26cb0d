/** From the name of a rule in a finding to the file that it stands in: what `--explain` tells must be true. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../src/index.js';
import { GIVEN_RULE } from '../src/model/index.js';
import { HOMES } from '../src/render/explanation-words.js';
import { reportsOf } from './bench/prose.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A file's text, or that of all files of a folder. */
const textOf = (home: string): string => {
  const path = join(ROOT, home);
  return statSync(path).isFile()
    ? readFileSync(path, 'utf8')
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(path, name), 'utf8'))
        .join('\n');
};

const { findings } = reconcile(reportsOf(3));

/** The names that are not in their home, each with it. */
const lost = (named: readonly (readonly [rule: string, home: string])[]): readonly string[] => [
  ...new Set(named.filter(([rule, home]) => !textOf(home).includes(`'${rule}'`)).map(([rule, home]) => `"${rule}" is not in ${home}`)),
];

describe('each rule stands where it is said to', () => {
  test('the rules that read claims', () => {
    const named = findings.flatMap(({ claims }) => claims.map(({ rule, kind }) => [rule, HOMES.claims[kind]] as const));
    expect(named.length).toBeGreaterThan(0);
    expect(lost(named)).toEqual([]);
  });

  test('the rows of the decision table', () => {
    const named = findings.flatMap(({ relations }) => relations.map(({ because }) => [because.rule, HOMES.relations] as const));
    expect(named.length).toBeGreaterThan(0);
    expect(lost(named)).toEqual([]);
  });

  test('the rules of what differs, and of origins', () => {
    const named = findings.flatMap(({ differences, origins }) => [
      ...differences.map(({ aspect, because }) => [because.rule, HOMES.differences[aspect]] as const),
      ...origins.flatMap(({ because }) => (because ? [[because.rule, HOMES.origins] as const] : [])),
    ]);
    expect(named.length).toBeGreaterThan(0);
    expect(lost(named)).toEqual([]);
  });

  test('the rule of claims from outside', () => {
    expect(lost([[GIVEN_RULE, HOMES.given]])).toEqual([]);
  });

  test('every place named exists, whether the seeds lead there or not', () => {
    for (const home of [...Object.values(HOMES.claims), HOMES.relations, ...Object.values(HOMES.differences), HOMES.origins, HOMES.sums])
      expect(textOf(home).length).toBeGreaterThan(0);
  });
});
