import type { Claim, Kind, ResponsibilityValue, Scope } from './claim.js';
import type { Reconciliation } from './finding.js';
import { printable } from './json.js';
import type { ReconcileOptions, StopSignal } from './options.js';
import type { Period } from './period.js';
import type { Report } from './report.js';

/** A figure as others give it: a bound left out is open. */
export interface GivenQuantity {
  readonly min?: number;
  readonly max?: number;
  readonly minExclusive?: boolean;
  readonly maxExclusive?: boolean;
  readonly approximate?: boolean;
  readonly change?: 'rise' | 'fall';
  /** As in `Quantity`: `km`, `NOK`, `%`, or the noun counted. Left out: as the quote words it. */
  readonly unit?: string;
}

/** A time as others give it: ISO 8601 dates, or local times with their offset; both ends included. */
export interface GivenPeriod {
  readonly start: string;
  /** Left out: the start. */
  readonly end?: string;
  readonly approximate?: boolean;
  /** As in `Period`: what was filled in, what it was counted from, and the words that name it. Left out: nothing, nothing, and the quote. */
  readonly implied?: Period['implied'];
  readonly anchoredTo?: string;
  readonly words?: string;
}

/** The value of a given claim that is told in words: of all kinds but quantity and time. */
export interface GivenWords {
  readonly words: string;
  /** Of responsibility: left out, as the words and the text around the quote have it. */
  readonly stance?: ResponsibilityValue['stance'];
}

/**
 * A claim from outside: from people, from a language model, from another tool. Its `quote` must stand in the report.
 * What may be left out is read from the text around the quote.
 */
export interface GivenClaim {
  /** The id of the report that makes it. */
  readonly report: string;
  readonly kind: Kind;
  /** A domain's name for it ("killed") says how it evolves; any other words do as well. */
  readonly attribute: string;
  /**
   * Any words that tell the event from others: claims that share `kind`, `attribute` and `event` are one fact. Left out: the event that the text
   * tells of, found across reports as for the library's own claims.
   */
  readonly event?: string;
  /** The words of the report that make the claim. */
  readonly quote: string;
  /** Which occurrence of the quote, counted from 1. Left out: the first. */
  readonly nth?: number;
  /** A figure or a time, or the words of the others, normalised: "Kirkuk". Left out: what the quote says. */
  readonly value?: GivenQuantity | GivenPeriod | GivenWords | string;
  /** Whom the text credits, as the text names them; empty where the report speaks for itself. */
  readonly speakers?: readonly string[];
  readonly scope?: Scope;
  /** ISO 8601: when it held. */
  readonly asOf?: string;
  readonly polarity?: Claim['polarity'];
  readonly certainty?: Claim['certainty'];
}

/** A claim from outside with its place in the list that was given, counted from 0. */
export interface Placed {
  readonly index: number;
  readonly claim: GivenClaim;
}

/** The `rule` of a claim that came from outside. */
export const GIVEN_RULE = 'brought by the caller';

/** Why a claim from outside was not taken. */
export type RefusalReason =
  | 'it is no claim'
  | 'there is no such report'
  | 'the quote does not stand in the report'
  | 'the quote does not stand there so often'
  | 'the quote may stand in more than one place'
  | 'the speaker is not named in the report'
  | 'the quote does not say the value';

/** A claim from outside that was not taken. */
export interface Refusal {
  /** Its place in the list that was given, counted from 0. */
  readonly index: number;
  /** As it was given. */
  readonly claim: unknown;
  readonly reason: RefusalReason;
  /** All of it in one line. */
  readonly message: string;
}

const LONGEST = 80;
const shortened = (words: string): string => JSON.stringify(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** A refusal with its line: `claim 3 (killed, in report "a"): the quote does not stand in the report: "fifty died"`. */
export const refusalOf = ({ index, claim }: Placed, reason: RefusalReason, what: string): Refusal => ({
  index,
  claim,
  reason,
  message: printable(`claim ${index + 1} (${claim.attribute}, in report ${shortened(claim.report)}): ${reason}: ${shortened(what)}`),
});

/** What `reconcileClaims` answers. */
export interface Reconciled extends Reconciliation {
  /** In the order given. */
  readonly refused: readonly Refusal[];
}

/** Makes claims of one report; `report` may be left out of them. What it answers is decoded and held against the text like all claims from outside. */
export type Extractor<Signal extends StopSignal = StopSignal> = (
  report: Report,
  signal?: Signal,
) => Promise<readonly Omit<GivenClaim, 'report'>[]> | readonly Omit<GivenClaim, 'report'>[];

/** What `reconcileAsync` is told. */
export interface AsyncOptions<Signal extends StopSignal = StopSignal> extends ReconcileOptions {
  readonly extractor: Extractor<Signal>;
  /** How many reports are with the extractor at once: 4 if left out, at least 1. */
  readonly limit?: number;
  readonly signal?: Signal;
}
