/**
 * How well labelled stories are told: which claims are found, which facts are put together and judged rightly, which findings mix two facts.
 *
 * A fact is put together where a finding holds two of its claims; of its findings the one with most counts. A finding mixes where no one fact is a home
 * to all its claims that are labelled. A conflict is right where a fact labelled so has two claims in it.
 */
import type { Claim, Finding, Kind, Report, Verdict } from '../../src/model/index.js';
import { overlaps, type Span } from '../../src/model/span.js';
import { agrees, type Gold } from '../learn/labels.js';

interface LabelledClaim {
  readonly report: string;
  readonly span: Span;
  readonly value: Gold['value'];
  /** As the text names them. */
  readonly speakers: readonly string[];
}

export interface LabelledFact {
  readonly id: string;
  readonly kind: Kind;
  readonly attribute: string;
  readonly event: string;
  readonly verdict: Verdict;
  readonly claims: readonly LabelledClaim[];
}

export interface Story {
  readonly reports: readonly Report[];
  readonly facts: readonly LabelledFact[];
}

/** Parts and wholes, to be added up and divided at the end. */
export interface Tally {
  readonly claims: readonly [found: number, all: number];
  readonly together: readonly [number, number];
  readonly verdicts: readonly [number, number];
  readonly mixed: readonly [number, number];
  readonly precision: readonly [right: number, told: number];
  readonly recall: readonly [found: number, labelled: number];
}

const isFor = (claim: Claim, gold: LabelledClaim): boolean => agrees(claim, { report: gold.report, quote: '', value: gold.value }, gold.span);
const heldBy = ({ claims }: LabelledFact, finding: Finding): readonly LabelledClaim[] =>
  claims.filter((gold) => finding.claims.some((claim) => isFor(claim, gold)));

/** For quotations agreement and refinement are one. */
const plainly = (kind: Kind, verdict: Verdict): Verdict => (kind === 'quotation' && verdict === 'refinement' ? 'agreement' : verdict);

const bestFor = (fact: LabelledFact, findings: readonly Finding[]): { readonly held: number; readonly verdict: Verdict } | undefined => {
  const held = findings.map((finding) => ({ held: heldBy(fact, finding).length, own: Number(finding.kind === fact.kind), verdict: finding.verdict }));
  const [best] = held.toSorted((a, b) => b.held - a.held || b.own - a.own);
  return best && best.held > 1 ? best : undefined;
};

/** Whether the claims of a finding that are labelled belong to no one fact; undefined where fewer than two are. */
const mixes = (finding: Finding, facts: readonly LabelledFact[]): boolean | undefined => {
  const homes = finding.claims
    .map((claim) => facts.filter((fact) => fact.kind === finding.kind && fact.claims.some((gold) => isFor(claim, gold))))
    .filter((each) => each.length > 0);
  return homes.length < 2 ? undefined : !homes[0]!.some((fact) => homes.every((each) => each.includes(fact)));
};

const standsIn = ({ claims }: LabelledFact, finding: Finding): boolean =>
  claims.filter(({ report, span }) => finding.claims.some((claim) => claim.report === report && overlaps(claim.span, span))).length > 1;

const count = <Each>(all: readonly Each[], is: (each: Each) => boolean): number => all.filter(is).length;

export const tallyOf = ({ facts }: Story, findings: readonly Finding[]): Tally => {
  const told = facts.filter(({ verdict }) => verdict !== 'single-source').map((fact) => ({ fact, best: bestFor(fact, findings) }));
  const isRight = ({ fact, best }: (typeof told)[number]): boolean =>
    best !== undefined && plainly(fact.kind, best.verdict) === plainly(fact.kind, fact.verdict);
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflict');
  const labelled = told.filter(({ fact }) => fact.verdict === 'conflict');
  const mixing = findings.flatMap((finding) => mixes(finding, facts) ?? []);
  const golds = facts.flatMap(({ claims }) => claims);
  return {
    claims: [count(golds, (gold) => findings.some(({ claims }) => claims.some((claim) => isFor(claim, gold)))), golds.length],
    together: [count(told, ({ best }) => best !== undefined), told.length],
    verdicts: [count(told, isRight), told.length],
    mixed: [count(mixing, Boolean), mixing.length],
    precision: [count(conflicts, (finding) => labelled.some(({ fact }) => standsIn(fact, finding))), conflicts.length],
    recall: [count(labelled, isRight), labelled.length],
  };
};

const NOTHING: Tally = { claims: [0, 0], together: [0, 0], verdicts: [0, 0], mixed: [0, 0], precision: [0, 0], recall: [0, 0] };
const plus = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): readonly [number, number] => [a + c, b + d];

export const addedUp = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, each) => ({
      claims: plus(sum.claims, each.claims),
      together: plus(sum.together, each.together),
      verdicts: plus(sum.verdicts, each.verdicts),
      mixed: plus(sum.mixed, each.mixed),
      precision: plus(sum.precision, each.precision),
      recall: plus(sum.recall, each.recall),
    }),
    NOTHING,
  );
