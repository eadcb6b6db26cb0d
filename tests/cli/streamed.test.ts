import { describe, expect, test } from 'vitest';
import { type Finding, reconcile, type Report } from '../../src/index.js';
import { ALL, FERRY, MILL } from '../scale/stories.js';
import { run } from './world.js';

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const read = (out: string): readonly { readonly type: string; readonly id: string }[] =>
  out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { type: string; id: string }]));
const findings = (out: string): readonly unknown[] => read(out).flatMap(({ type, ...finding }) => (type === 'finding' ? [finding] : []));
const byId = (a: unknown, b: unknown): number => ((a as Finding).id < (b as Finding).id ? -1 : 1);
const ndjson = ['--format', 'ndjson'];

describe('findings a line', () => {
  test.each<[string, readonly string[], Parameters<typeof run>[1]]>([
    ['from lines', ['all.ndjson'], { files: { 'all.ndjson': lines(ALL) } }],
    ['from standard input', ['-'], { input: lines(ALL) }],
    ['from a list on standard input', ['-'], { input: JSON.stringify(ALL, null, 2) }],
    ['from an object on one line', ['-'], { input: JSON.stringify({ reports: ALL }) }],
    ['from files of several kinds', ['a.json', 'b.jsonl'], { files: { 'a.json': JSON.stringify(MILL), 'b.jsonl': lines(ALL.slice(MILL.length)) } }],
  ])('%s are those of one call', async (_, files, setting) => {
    const { code, out, err } = await run([...ndjson, ...files], setting);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(findings(out).toSorted(byId)).toEqual(JSON.parse(JSON.stringify(reconcile(ALL).findings.toSorted(byId))));
  });

  test('come story by story, each behind its reports', async () => {
    const { out } = await run([...ndjson, '-'], { input: lines([...FERRY, ...MILL]) });
    expect(read(out).flatMap(({ type, id }) => (type === 'report' ? [id] : []))).toEqual(['ferry-1', 'ferry-2', 'mill-1', 'mill-2', 'mill-3']);
    const types = read(out).map(({ type }) => type);
    expect(types.indexOf('finding')).toBe(2);
    expect(types.lastIndexOf('report')).toBeGreaterThan(types.indexOf('finding'));
  });

  test('a text on standard input is one report', async () => {
    const { out } = await run([...ndjson, '-'], { input: 'Harbour fire\n\nTwo people were killed in Kut on 2 March 2024.\n' });
    expect(read(out)[0]).toMatchObject({ type: 'report', publisher: 'standard input' });
  });

  test('--only, --fail-on and --out do as they do elsewhere', async () => {
    const { code, out, saved } = await run([...ndjson, '--only', 'update', '--fail-on', 'update', '--out', 'x.ndjson', '-'], { input: lines(MILL) });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const updates = reconcile(MILL).findings.filter(({ verdict }) => verdict === 'update');
    expect(findings(saved['x.ndjson']!)).toEqual(JSON.parse(JSON.stringify(updates)));
  });
});

describe('where a report is wrong nothing is written, and every problem is told', () => {
  const twice = (report: Report): string => lines([report, report]);
  test.each<[string, Parameters<typeof run>[1], readonly string[]]>([
    ['not JSON, and no text', { input: `${lines([MILL[0]])}{"id"\n{"id":"b","publisher":"P"}\n` }, ['-: line 2: not JSON', '-: line 3: text is missing']],
    ['an id twice', { input: twice(MILL[0]!) }, ['-: line 2: id is "mill-1", expected an id of its own: -: line 1 has this one']],
    ['nothing to read', {}, ['-: closed']],
  ])('%s', async (_, setting, told) => {
    const { code, out, err } = await run([...ndjson, '-'], setting);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const line of told) expect(err).toContain(`factdiff: ${line}`);
  });

  test('across files', async () => {
    const files = { 'a.json': JSON.stringify(MILL[0]), 'b.ndjson': lines([MILL[0]]) };
    const { code, err } = await run([...ndjson, 'a.json', 'b.ndjson', 'c.ndjson'], { files });
    expect(code).toBe(2);
    expect(err).toContain('b.ndjson: line 1: id is "mill-1", expected an id of its own: another file has this one');
    expect(err).toContain('c.ndjson: no such file');
  });
});

test('a terminal is told how far it is, and it is taken away', async () => {
  const { err } = await run([...ndjson, '-'], { input: lines([...FERRY, ...MILL]), errorTerminal: true });
  expect(err).toMatch(/^\rcompared 1 of 2 stories\rcompared 2 of 2 stories\r +\r$/);
});
