/** In a test: findings are plain data, so any test runner's assertions do. Here: a rewrite must not contradict the wire that it was made from. */
import assert from 'node:assert/strict';
import { reconcile, type Finding, type Report } from 'factdiff';

const wire: Report = {
  id: 'wire',
  publisher: 'North Wire',
  publishedAt: '2024-03-02T18:00:00Z',
  text: 'A fire at a paper mill in Gdansk killed at least four people on Friday, police said. Nineteen people were injured.',
};
const rewrite = (text: string): Report => ({ ...wire, id: 'rewrite', publisher: 'Our Site', text });

const conflicts = (draft: string): readonly Finding[] => reconcile([wire, rewrite(draft)]).findings.filter(({ verdict }) => verdict === 'conflict');

const good = conflicts('Four people died on Friday in a fire at a paper mill in Gdansk, police said, and 19 people were injured.');
assert.deepEqual(good, []);
console.log('the good draft contradicts nothing');

const bad = conflicts('Three people died on Friday in a fire at a paper mill in Gdansk, police said, and 19 people were injured.');
assert.deepEqual(
  bad.map(({ attribute }) => attribute),
  ['killed'],
);
console.log(`the bad draft does: ${bad[0]?.message}`);
