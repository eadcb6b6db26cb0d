/** What is told of the joining of claims that go by other names. */
import { expect, test } from 'vitest';
import { explain, reconcile } from '../../src/index.js';

const reports = [
  { id: 'a', publisher: 'A', publishedAt: '2024-05-05', text: 'The mayor promised a grant of 5,000 euros for each family.' },
  { id: 'b', publisher: 'B', publishedAt: '2024-05-06', text: 'The grant for each family was raised from 5,000 euros to 10,000 euros.' },
];

test('a finding says which claims were taken for one fact, and what spoke for it', () => {
  const { findings } = reconcile(reports);
  const finding = findings.find(({ claims }) => claims.some(({ value }) => 'figure' in value && value.figure === 10_000))!;
  const ids = new Set(finding.claims.map(({ id }) => id));
  expect(finding.joins!.length).toBeGreaterThan(0);
  for (const { claims, because } of finding.joins!) {
    expect(claims.every((id) => ids.has(id))).toBe(true);
    expect(because.length).toBeGreaterThan(0);
  }
  expect(finding.joins!.flatMap(({ because }) => because)).toContainEqual({ feature: 'the text puts the one in the place of the other' });
  expect(explain(finding).together.joins).toEqual(finding.joins);
});

test('claims that one name, event and scope hold together need no joining', () => {
  const finding = reconcile([
    { id: 'a', publisher: 'A', publishedAt: '2024-05-05', text: 'The flood in Arles killed nine people.' },
    { id: 'b', publisher: 'B', publishedAt: '2024-05-05', text: 'The flood in Arles killed nine people, police said.' },
  ]).findings.find(({ attribute }) => attribute === 'killed');
  expect(finding!.joins).toBeUndefined();
  expect(explain(finding!).together.joins).toEqual([]);
});
