/** Matchers for `expect`, pure: `expect.extend(matchers)` of jest, vitest or anything that takes matchers as they do. */
import { FILLED, type Shape, TEXT } from '../model/checked.js';
import type { Claim, Finding, Reconciliation, RelationKind, Verdict } from '../model/index.js';
import { creditsFrom, creditsOf } from '../survey/credits.js';
import { EXPECTED, type Expected, hasWords, isOf, told as toldValue } from './figure.js';
import { type MatcherResult, outcomeOf, type Runner, type Waiver } from './outcome.js';
import { type FactOf, isCalled, nameOf } from './select.js';

export type { Expected } from './figure.js';
export type { MatcherResult, Runner, Waiver } from './outcome.js';
export type { FactOf } from './select.js';

/** Where a claim must stand, and whose it must be. */
export interface ClaimOptions extends Waiver {
  /** The id of a report, or its publisher. */
  readonly in?: string;
}

/** Of `toAttribute`. */
export interface AttributeOptions extends ClaimOptions {
  /** The value that is credited. */
  readonly value?: Expected;
}

/** Of `toUpdate`: left out, any value will do. */
export interface UpdateOptions extends Waiver {
  /** The value that was replaced, and the one that replaces it. */
  readonly from?: Expected;
  readonly to?: Expected;
}

const claimsIn = (findings: readonly Finding[], { reports }: Reconciliation, place: string | undefined): readonly Claim[] => {
  const claims = findings.flatMap((finding) => finding.claims);
  if (place === undefined) return claims;
  const ids = new Set(reports.filter(isCalled(place)).map(({ id }) => id));
  return claims.filter(({ report }) => ids.has(report));
};

const isCreditedTo = ({ speakers }: Claim, speaker: string): boolean => speakers.some(({ text, actor }) => hasWords(text, speaker) || actor === speaker);

const where = ({ in: place }: ClaimOptions): string => (place === undefined ? '' : ` in ${place}`);

/** Some finding of the fact has the verdict. */
const hasVerdict =
  (verdicts: readonly Verdict[]) =>
  (findings: readonly Finding[]): boolean =>
    findings.some(({ verdict }) => verdicts.includes(verdict));

const relates = ({ claims, relations }: Finding, kind: RelationKind, from: Expected | undefined, to: Expected | undefined): boolean => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const fits = (id: string, expected: Expected | undefined): boolean => {
    const claim = byId.get(id);
    return expected === undefined || (claim !== undefined && isOf(claim, expected));
  };
  // `from` of a relation is the claim that replaces the other.
  return relations.some((relation) => relation.kind === kind && fits(relation.from, to) && fits(relation.to, from));
};

/** The parties that stand behind each report, at whatever remove, by their names. */
const behind = (answer: Reconciliation): ((report: string) => readonly string[]) => {
  const credits = creditsOf(answer);
  const byFrom = creditsFrom(credits);
  const parties = new Map(credits.parties.map((party) => [party.key, party]));
  return (report) => {
    const seen = new Set<string>();
    const walk = (key: string): void => {
      if (seen.has(key)) return;
      seen.add(key);
      for (const { to } of byFrom.get(key) ?? []) walk(to);
    };
    for (const { key, reports } of credits.parties) if (reports.includes(report)) walk(key);
    return [...seen].flatMap((key) => parties.get(key)?.names ?? []);
  };
};

const PLACE: Shape = { in: TEXT };

function toReportFigure(this: Runner, received: unknown, fact: FactOf, value: Expected, options?: ClaimOptions): MatcherResult {
  return outcomeOf<ClaimOptions>(this, received, {
    matcher: 'toReportFigure',
    fact,
    given: [['value', value, EXPECTED]],
    options,
    shape: PLACE,
    named: () => ({ values: [value] }),
    holds: (findings, answer, { in: place }) => claimsIn(findings, answer, place).some((claim) => isOf(claim, value)),
    words: (told) => `to give ${toldValue(value)} for ${nameOf(fact)}${where(told)}`,
  });
}

function toAgreeOn(this: Runner, received: unknown, fact: FactOf, options?: Waiver): MatcherResult {
  return outcomeOf(this, received, {
    matcher: 'toAgreeOn',
    fact,
    options,
    holds: (findings) => hasVerdict(['agreement', 'refinement'])(findings) && !hasVerdict(['conflict', 'update'])(findings),
    words: () => `to agree on ${nameOf(fact)}`,
  });
}

function toConflictOn(this: Runner, received: unknown, fact: FactOf, options?: Waiver): MatcherResult {
  return outcomeOf(this, received, { matcher: 'toConflictOn', fact, options, holds: hasVerdict(['conflict']), words: () => `to conflict on ${nameOf(fact)}` });
}

function toUpdate(this: Runner, received: unknown, fact: FactOf, options?: UpdateOptions): MatcherResult {
  return outcomeOf<UpdateOptions>(this, received, {
    matcher: 'toUpdate',
    fact,
    options,
    shape: { from: EXPECTED, to: EXPECTED },
    named: ({ from, to }) => ({ values: [from, to] }),
    holds: (findings, _, { from, to }) => findings.some((finding) => relates(finding, 'updates', from, to)),
    words: ({ from, to }) =>
      `to update ${nameOf(fact)}${from === undefined ? '' : ` from ${toldValue(from)}`}${to === undefined ? '' : ` to ${toldValue(to)}`}`,
  });
}

function toAttribute(this: Runner, received: unknown, fact: FactOf, speaker: string, options?: AttributeOptions): MatcherResult {
  return outcomeOf<AttributeOptions>(this, received, {
    matcher: 'toAttribute',
    fact,
    given: [['speaker', speaker, FILLED]],
    options,
    shape: { ...PLACE, value: EXPECTED },
    named: ({ value }) => ({ party: speaker, values: [value] }),
    holds: (findings, answer, { in: place, value }) =>
      claimsIn(findings, answer, place).some((claim) => isCreditedTo(claim, speaker) && (value === undefined || isOf(claim, value))),
    words: (told) => `to credit ${speaker} with ${nameOf(fact)}${told.value === undefined ? '' : ` ${toldValue(told.value)}`}${where(told)}`,
  });
}

function toBeSingleSource(this: Runner, received: unknown, fact: FactOf, options?: Waiver): MatcherResult {
  return outcomeOf(this, received, {
    matcher: 'toBeSingleSource',
    fact,
    options,
    holds: (findings) => findings.every(({ origins }) => origins.length === 1),
    words: () => `to have ${nameOf(fact)} from one origin`,
  });
}

function toTraceTo(this: Runner, received: unknown, fact: FactOf, party: string, options?: Waiver): MatcherResult {
  return outcomeOf(this, received, {
    matcher: 'toTraceTo',
    fact,
    given: [['party', party, FILLED]],
    options,
    named: () => ({ party }),
    holds: (findings, answer) =>
      findings.every((finding) => {
        // What else the reports speak of is no trace of this fact.
        const partiesOf = behind({ ...answer, findings: [finding] });
        return [...new Set(finding.claims.map(({ report }) => report))].every((report) => partiesOf(report).some((name) => hasWords(name, party)));
      }),
    words: () => `to trace ${nameOf(fact)} to ${party}`,
  });
}

/**
 * All of them, for `expect.extend`. What they receive is the answer of `reconcile`. What is none, a fact, a value or an option that is none, and a fact, a
 * report (`in`), a speaker or a party that is not there fail with and without `.not`: a mistyped name lets nothing pass. So do words that are but a part of a
 * value, and words for a figure that no report has.
 */
export const matchers = {
  /** {@link FactMatchers.toReportFigure} */
  toReportFigure,
  /** {@link FactMatchers.toAgreeOn} */
  toAgreeOn,
  /** {@link FactMatchers.toConflictOn} */
  toConflictOn,
  /** {@link FactMatchers.toUpdate} */
  toUpdate,
  /** {@link FactMatchers.toAttribute} */
  toAttribute,
  /** {@link FactMatchers.toBeSingleSource} */
  toBeSingleSource,
  /** {@link FactMatchers.toTraceTo} */
  toTraceTo,
} as const;

/** How the matchers are called on `expect(answer)`, for the types of a test runner. `R` is what a call returns. */
export interface FactMatchers<R = void> {
  /**
   * Some report gives the figure, or the value in these words.
   *
   * @example
   * expect(answer).toReportFigure('killed', { min: 19 }, { in: 'The Wire' }); // "at least 19"
   */
  toReportFigure: (fact: FactOf, value: Expected, options?: ClaimOptions) => R;
  /**
   * Several reports speak to the fact, and none of it is at odds or replaced: they agree, or one says more.
   *
   * @example
   * expect(answer).toAgreeOn({ attribute: 'killed', event: 'Gdansk' });
   */
  toAgreeOn: (fact: FactOf, options?: Waiver) => R;
  /**
   * Two claims that both still stand cannot both be true.
   *
   * @example
   * expect(answer).not.toConflictOn('killed', { known: 'the Post has been asked to check its figure' });
   */
  toConflictOn: (fact: FactOf, options?: Waiver) => R;
  /**
   * One value of the fact replaces another.
   *
   * @example
   * expect(answer).toUpdate('killed', { from: 19, to: 25 });
   */
  toUpdate: (fact: FactOf, options?: UpdateOptions) => R;
  /**
   * Some report credits the speaker with it. `speaker` is words of the name as a report puts it, or the id of the actor.
   *
   * @example
   * expect(answer).toAttribute('killed', 'police', { value: 4, in: 'The Wire' });
   */
  toAttribute: (fact: FactOf, speaker: string, options?: AttributeOptions) => R;
  /**
   * One origin alone stands behind the fact: one report, or several that carry one text or one statement.
   *
   * @example
   * expect(answer).not.toBeSingleSource('killed');
   */
  toBeSingleSource: (fact: FactOf, options?: Waiver) => R;
  /**
   * Every report that speaks to the fact leads to the party, at whatever remove: it is by it, carries or cites it, or credits it. `party` is words of a name.
   *
   * @example
   * expect(answer).toTraceTo('killed', 'coastguard'); // outlets that carry an agency that quotes the coastguard
   */
  toTraceTo: (fact: FactOf, party: string, options?: Waiver) => R;
}
