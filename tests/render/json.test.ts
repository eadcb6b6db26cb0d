import { expect, test } from 'vitest';
import { toNdjson } from '../../src/interop/ndjson.js';
import { toJson } from '../../src/render/json.js';
import { killed, reconciliation, spanOf, wire } from './fixture.js';

test('JSON holds all of it', () => {
  expect(JSON.parse(toJson(reconciliation))).toEqual(reconciliation);
});

test('or the findings asked for', () => {
  expect(JSON.parse(toJson(reconciliation, { only: ['conflict'] }))).toEqual({ reports: reconciliation.reports, findings: [killed] });
});

test('it is laid out to be read, and ends with its line', () => {
  expect(toJson({ reports: [], findings: [] })).toBe('{ "reports": [], "findings": [] }\n');
  const lines = toJson(reconciliation).split('\n');
  expect(lines[0]).toBe('{');
  expect(lines.at(-1)).toBe('');
  const { start, end } = spanOf(wire.text, 'killed four people');
  expect(lines).toContain(`          "span": { "start": ${start}, "end": ${end} },`);
});

test('no control character of a report comes out raw', () => {
  const [first, ...rest] = reconciliation.reports;
  const reports = [{ ...first!, title: 'a\u001b\u009b\u007fb' }, ...rest];
  for (const json of [toJson({ reports, findings: [] }), toNdjson({ reports, findings: [] }).data]) {
    expect(json).toContain('a\\u001b\\u009b\\u007fb');
    expect(json.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  }
});
