/** Facts in short, as a pair that a row of the decision table is asked about: the first and the last claim that are written; those between stand around them. */
import { expect, it } from 'vitest';
import { openCase, type Pair, pairOf } from '../../../src/judge/case.js';
import type { Claim, Fact } from '../../../src/model/index.js';
import { factOf } from '../notation.js';

/** What the notation has no word for: by the place of the claim, what else is true of it; and what else of the fact. */
interface More {
  readonly claims?: Readonly<Record<number, object>>;
  readonly fact?: Partial<Fact>;
  /** Reports that tell no date. */
  readonly undated?: string;
}

const pairIn = (text: string, { claims: also = {}, fact: more = {}, undated = '' }: More = {}): Pair => {
  const fact = factOf(text, more);
  const claims = fact.claims.map((claim, index) => ({ ...claim, ...also[index] }) as Claim);
  const reports = fact.reports.map(({ publishedAt, ...report }) => ({
    ...report,
    ...(!undated.includes(report.id) && publishedAt !== undefined && { publishedAt }),
  }));
  const desk = openCase({ ...fact, claims, reports });
  const ends = new Set([claims[0]!.id, claims.at(-1)!.id]);
  const [first, second] = desk.all.filter(({ claim }) => ends.has(claim.id));
  return pairOf(desk, first!, second!);
};

type Case<T> = readonly [text: string, answer: T, more?: More];

/** Asks one question of pairs, in a table. */
export const asked = <T>(what: string, question: (pair: Pair) => T, cases: readonly Case<T>[]): void => {
  it.each(cases.map(([text, answer, more]) => ({ what, text, answer, more })))('$what, $text: $answer', ({ text, answer, more }) => {
    expect(question(pairIn(text, more))).toBe(answer);
  });
};

/** A claim of somebody or something by these words. */
export const who = (name: string): object => ({ scope: { who: name } });
