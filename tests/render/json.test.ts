import { expect, test } from 'vitest';
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
