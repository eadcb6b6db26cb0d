/** From what was found to what a test runner is told: the same for `expect`, for `expect(…).not`, and for a waiver. */
import type { Finding, Reconciliation } from '../model/index.js';
import { findingsOf, nameOf, type FactOf } from './select.js';
import { quoted } from './quote.js';

/** What both jest and vitest ask of a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What a failure says: it quotes the reports. */
  readonly message: () => string;
}

/** A known exception to an expectation. */
export interface Waiver {
  /**
   * Why the expectation is known not to hold. While it does not, the matcher passes; as soon as it does, or the fact is gone, the matcher fails, so that no
   * waiver outlives what it waives.
   */
  readonly known?: string;
}

const isAnswer = (received: unknown): received is Reconciliation =>
  typeof received === 'object' &&
  received !== null &&
  Array.isArray((received as Reconciliation).findings) &&
  Array.isArray((received as Reconciliation).reports);

const attributesOf = ({ findings }: Reconciliation): string => [...new Set(findings.map(({ attribute }) => attribute))].slice(0, 20).join(', ') || 'none';

/** One expectation: whether the findings of a fact meet it, in words that follow "the reports". */
export interface Expectation {
  readonly fact: FactOf;
  readonly holds: (findings: readonly Finding[], answer: Reconciliation) => boolean;
  /** "to conflict on killed". */
  readonly words: string;
}

/** What a test runner hands to a matcher as `this`; nothing where a matcher is called by itself. */
export type Runner = { readonly isNot?: boolean } | undefined | void;

export const outcomeOf = (runner: Runner, received: unknown, { fact, holds, words }: Expectation, { known }: Waiver): MatcherResult => {
  if (!isAnswer(received)) return { pass: false, message: () => `expected the answer of reconcile, { reports, findings }, and got ${typeof received}` };
  const findings = findingsOf(received, fact);
  const met = findings.length > 0 && holds(findings, received);
  const found = (): string => (findings.length === 0 ? `no report speaks to ${nameOf(fact)}; there is ${attributesOf(received)}` : quoted(received, findings));
  if (known === undefined) return { pass: met, message: () => `expected the reports ${met ? 'not ' : ''}${words}\n\n${found()}` };
  const isNot = runner?.isNot ?? false;
  // What is waived is there: the fact, and that it is not as expected.
  const waived = findings.length > 0 && met === isNot;
  return {
    pass: waived !== isNot,
    message: () => `the waiver is stale and must go: “${known}”\nthe reports are as expected: ${isNot ? 'not ' : ''}${words}\n\n${found()}`,
  };
};
