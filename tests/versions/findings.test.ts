/** Which findings a new report changes: those that a reader is told something new by. */
import { expect, test } from 'vitest';
import { reconcile, type Report } from '../../src/index.js';
import { findingChanges } from '../../src/versions/findings.js';

const told = (publisher: string, hour: string, text: string): Report => ({ id: publisher, publisher, publishedAt: `2024-03-02T${hour}:00Z`, text });
const WIRE = told('Wire', '18:00', 'A fire at a mill in Gdansk killed at least four people on Friday, police said.');
const POST = told('Post', '18:20', 'Three people died in a fire at a mill in Gdansk on Friday, a doctor said.');

const changed = (before: readonly Report[], after: readonly Report[]): readonly string[] =>
  findingChanges(reconcile(before).findings, reconcile(after).findings).map(
    (change) => `${(change.after ?? change.before)!.attribute} ${change.before?.claims.length ?? 0} → ${change.after?.claims.length ?? 0}`,
  );

test('a third figure beside two that contradict each other', () => {
  const third = told('Echo', '18:10', 'Seven people died in a fire at a mill in Gdansk on Friday, a minister said.');
  expect(changed([WIRE, POST], [WIRE, POST, third])).toContain('killed 2 → 3');
});

test('one more who says the same', () => {
  const third = told('Echo', '18:30', 'Three people died in a fire at a mill in Gdansk on Friday, a nurse said.');
  expect(changed([WIRE, POST], [WIRE, POST, third])).toContain('killed 2 → 3');
});

test('the same reports in another order change nothing', () => {
  expect(changed([WIRE, POST], [POST, WIRE])).toEqual([]);
});
