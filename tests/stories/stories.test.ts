/** Stories with readable expected findings, written by hand from the reports. The files say how. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { foundOf, storyOf, wantedOf } from './story.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const stories = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test('the stories are found', () => {
  expect(stories.length).toBeGreaterThanOrEqual(3);
});

describe.each(stories)('%s', (name) => {
  const { reports, expected } = storyOf(readFileSync(`${FOLDER}${name}`, 'utf8'));
  const reconciliation = reconcile(reports);

  test.each(expected.filter(({ limit }) => limit === undefined).map((each) => [each.line, each] as const))('%s', (_, each) => {
    expect(foundOf(reconciliation, each)).toEqual(wantedOf(each));
  });

  // Known limits: when one of these is found after all, its mark comes off.
  test.fails.each(expected.filter(({ limit }) => limit !== undefined).map((each) => [each.line, each] as const))('%s', (_, each) => {
    expect(foundOf(reconciliation, each)).toEqual(wantedOf(each));
  });

  test('no conflict that is not expected', () => {
    const conflicts = reconciliation.findings.filter(({ verdict }) => verdict === 'conflict').map(({ attribute }) => attribute);
    expect(conflicts).toEqual(expected.filter(({ verdict }) => verdict === 'conflict').map(({ attribute }) => attribute));
  });
});
