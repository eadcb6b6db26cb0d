/** From what was found to what a test runner is told: the same for `expect`, for `expect(…).not`, and for a waiver. */
import { AN_ANSWER, type Check, isAnswer, type Shape, such, wrongIn } from '../model/checked.js';
import type { Finding, Reconciliation } from '../model/index.js';
import { described } from '../model/problems.js';
import { FACT, type FactOf, findingsOf } from './select.js';
import { quoted } from './quote.js';
import { missingFor, type Named } from './there.js';

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

/** What a matcher is called with. */
interface Arguments {
  /** The matcher, for what is wrong with its arguments. */
  readonly matcher: string;
  readonly fact: FactOf;
  /** What must be told beside the fact: each with its name, and what it may be. */
  readonly given?: readonly (readonly [name: string, value: unknown, check: Check])[];
  readonly options: Waiver | undefined;
  /** The options that there are beside `known`. */
  readonly shape?: Shape;
}

/** One expectation: whether the findings of a fact meet it, in words that follow "the reports". */
export interface Expectation<Options extends Waiver> extends Arguments {
  readonly options: Options | undefined;
  readonly holds: (findings: readonly Finding[], answer: Reconciliation, options: Options) => boolean;
  /** What it speaks of beside the fact, which must be there. */
  readonly named?: (options: Options) => Named;
  /** "to conflict on killed". */
  readonly words: (options: Options) => string;
}

const REASON = such('the reason for the waiver, in words', (value) => typeof value === 'string' && value.trim() !== '');

/** What keeps an expectation from being one, a line each: arguments that are none. */
const wrongWith = ({ matcher, fact, given = [], options, shape = {} }: Arguments): readonly string[] =>
  [
    ...FACT(fact, 'fact', matcher),
    ...given.flatMap(([name, value, check]) => check(value, name, matcher)),
    ...wrongIn(options, { known: REASON, ...shape }, [], matcher),
  ].map(({ message }) => message);

/** What a test runner hands to a matcher as `this`; nothing where a matcher is called by itself. */
export type Runner = { readonly isNot?: boolean } | undefined | void;

const staleOf = (known: string): string => `the waiver is stale and must go: “${known}”\n`;

/** What is mistyped never was there: that the waiver must go is said last, and only if. */
const goneOf = (known: string): string => `if it was there and is gone, its waiver must go too: “${known}”`;

/** Fails with and without `.not`. */
const failed = (isNot: boolean, message: string): MatcherResult => ({ pass: isNot, message: () => message });

export const outcomeOf = <Options extends Waiver & { readonly in?: string }>(
  runner: Runner,
  received: unknown,
  expectation: Expectation<Options>,
): MatcherResult => {
  const isNot = runner?.isNot ?? false;
  if (!isAnswer(received)) return failed(isNot, `${expectation.matcher}: got ${described(received)}, expected ${AN_ANSWER}`);
  const wrong = wrongWith(expectation);
  if (wrong.length > 0) return failed(isNot, wrong.join('\n'));
  const { fact, holds } = expectation;
  const options = expectation.options ?? ({} as Options);
  const { known } = options;
  const words = expectation.words(options);
  const findings = findingsOf(received, fact);
  const nothing = missingFor(fact, { in: options.in, ...expectation.named?.(options) }, findings, received);
  if (nothing !== undefined)
    return failed(isNot, `expected the reports ${isNot ? 'not ' : ''}${words}\n\n${nothing}${known === undefined ? '' : `\n\n${goneOf(known)}`}`);
  const met = holds(findings, received, options);
  if (known === undefined) return { pass: met, message: () => `expected the reports ${met ? 'not ' : ''}${words}\n\n${quoted(received, findings)}` };
  // What is waived is there: the fact, and that it is not as expected.
  return {
    pass: (met === isNot) !== isNot,
    message: () => `${staleOf(known)}the reports are as expected: ${isNot ? 'not ' : ''}${words}\n\n${quoted(received, findings)}`,
  };
};
