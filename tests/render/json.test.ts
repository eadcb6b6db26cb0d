import { expect, test } from 'vitest';
import { toNdjson } from '../../src/interop/ndjson.js';
import { toJson } from '../../src/render/json.js';
import { killed, reconciliation } from './fixture.js';

test('JSON holds all of it', () => {
  expect(JSON.parse(toJson(reconciliation))).toEqual(reconciliation);
});

test('or the findings asked for', () => {
  expect(JSON.parse(toJson(reconciliation, { only: ['conflict'] }))).toEqual({ reports: reconciliation.reports, findings: [killed] });
});

test('it is indented, and ends with its line', () => {
  expect(toJson({ reports: [], findings: [] })).toBe('{\n  "reports": [],\n  "findings": []\n}\n');
});

test('no control character of a report comes out raw', () => {
  const [first, ...rest] = reconciliation.reports;
  const reports = [{ ...first!, title: 'a\u001b\u009b\u007fb' }, ...rest];
  for (const json of [toJson({ reports, findings: [] }), toNdjson({ reports, findings: [] }).data]) {
    expect(json).toContain('a\\u001b\\u009b\\u007fb');
    expect(json.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  }
});
