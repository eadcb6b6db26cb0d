import type { Claim, Kind, Scope } from './claim.js';
import type { Event } from './event.js';
import type { Join } from './join.js';
import type { Measure } from './measure.js';
import type { Problem } from './problem.js';
import type { Report } from './report.js';
import type { Resolution } from './resolution.js';
import type { Sum } from './sum.js';

/** What a finding comes to: what each of them means stands in the README. */
export type Verdict = 'single-source' | 'agreement' | 'refinement' | 'update' | 'conflict';

/** Every verdict, in the order of findings and of print: what is at odds first. */
export const VERDICTS: readonly Verdict[] = ['conflict', 'update', 'refinement', 'agreement', 'single-source'];

/** How two claims on one fact stand to each other: the direction is that of {@link Relation}. */
export type RelationKind = 'agrees' | 'refines' | 'updates' | 'conflicts' | 'not-comparable';

/** The relations that a verdict rests on. */
export const GROUNDS: { readonly [Each in Verdict]: RelationKind | undefined } = {
  conflict: 'conflicts',
  update: 'updates',
  refinement: 'refines',
  agreement: 'agrees',
  'single-source': undefined,
};

/**
 * How one claim stands to another. `refines`: `from` says more than `to`; `updates`: `from` replaces `to`;
 * the other kinds have no direction.
 */
export interface Relation {
  readonly kind: RelationKind;
  /** Ids of claims. */
  readonly from: string;
  readonly to: string;
  readonly because: Because;
  readonly measured: Measure;
}

/** The row of the decision table that decided, and why in words. */
export interface Because {
  readonly rule: string;
  readonly words: string;
}

/** What differs beside the value. `claims` are the ids of the claims that show it. */
export type Difference =
  | { readonly aspect: 'attribution'; readonly claims: readonly string[]; readonly because: Because }
  | { readonly aspect: 'certainty'; readonly claims: readonly string[]; readonly because: Because }
  | { readonly aspect: 'wording'; readonly claims: readonly string[]; readonly because: Because; readonly changes: readonly WordChange[] };

/** One piece of a word diff of two quotations, from the first claim's words to the second's. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** Reports that count as one, and why: "carries the text of …", "quotes the same statement". */
export interface Origin {
  readonly reports: readonly string[];
  /** The first reason; where several reports are one for several reasons, all stand in `links`. */
  readonly because?: Because;
  /** Which report was joined to which other one, each with its reason; missing where a report stands alone. */
  readonly links?: readonly OriginLink[];
}

/** Two reports that count as one origin. `report` and `to` are ids. */
export interface OriginLink {
  readonly report: string;
  readonly to: string;
  readonly because: Because;
}

/** A fact, judged. */
export interface Finding {
  /** The same for the same reports: attribute and a hash of its claims. */
  readonly id: string;
  readonly kind: Kind;
  readonly attribute: string;
  readonly event: Event;
  readonly scope?: Scope;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  /** The independent origins behind it: `origins.length` is their number. */
  readonly origins: readonly Origin[];
  readonly claims: readonly Claim[];
  /** What made one fact of parts by other names, events or scopes; missing where nothing had to. */
  readonly joins?: readonly Join[];
  readonly relations: readonly Relation[];
  /** Sums that its claims are in. */
  readonly sums?: readonly Sum[];
  /** One value, where `resolve` asks for one. */
  readonly resolution?: Resolution;
  /** One sentence for people. Every figure in it stands in a claim. */
  readonly message: string;
}

/** What `reconcile` answers. */
export interface Reconciliation {
  /** Those that were read, as given, in the order of publication, then of id. */
  readonly reports: readonly Report[];
  /** Conflicts first, then updates, refinements, agreements, single sources; within each, the main event first. */
  readonly findings: readonly Finding[];
  /** Why not all that was given is in it, if so: the limits of the options that were hit. */
  readonly problems?: readonly Problem[];
}
