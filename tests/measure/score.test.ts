import { expect, test } from 'vitest';
import type { Claim, Finding, Verdict } from '../../src/model/index.js';
import { count } from '../align/claims.js';
import { addedUp, type LabelledFact, tallyOf } from './score.js';

const claimAt = (report: string, start: number, figure: number): Claim => count(figure, undefined, { report, span: { start, end: start + 5 } });
const finding = (verdict: Verdict, ...claims: readonly Claim[]): Finding => ({ kind: 'quantity', verdict, claims, differences: [] }) as unknown as Finding;
const fact = (id: string, verdict: Verdict, ...golds: readonly (readonly [report: string, start: number, figure: number])[]): LabelledFact => ({
  id,
  kind: 'quantity',
  attribute: id,
  event: 'e',
  verdict,
  claims: golds.map(([report, start, figure]) => ({ report, span: { start, end: start + 5 }, value: { min: figure, max: figure }, speakers: [] })),
});

const killed = fact('killed', 'conflict', ['a', 0, 7], ['b', 0, 9]);
const hurt = fact('hurt', 'agreement', ['a', 20, 3], ['b', 20, 3]);
const alone = fact('alone', 'single-source', ['a', 40, 5]);
const story = { reports: [], facts: [killed, hurt, alone] };

test('what is put together and judged as labelled', () => {
  const tally = tallyOf(story, [finding('conflict', claimAt('a', 0, 7), claimAt('b', 0, 9)), finding('refinement', claimAt('a', 20, 3), claimAt('b', 20, 3))]);
  expect(tally).toEqual({ claims: [4, 5], together: [2, 2], verdicts: [1, 2], mixed: [0, 2], precision: [1, 1], recall: [1, 1] });
});

test('what stands apart, has another value or mixes two facts', () => {
  const tally = tallyOf(story, [finding('conflict', claimAt('a', 0, 7), claimAt('b', 20, 3)), finding('single-source', claimAt('a', 20, 4))]);
  expect(tally).toEqual({ claims: [2, 5], together: [0, 2], verdicts: [0, 2], mixed: [1, 1], precision: [0, 1], recall: [0, 1] });
});

test('stories are added up', () => {
  const one = tallyOf(story, []);
  expect(addedUp([one, one])).toMatchObject({ claims: [0, 10], together: [0, 4], recall: [0, 2] });
  expect(addedUp([])).toMatchObject({ claims: [0, 0] });
});
