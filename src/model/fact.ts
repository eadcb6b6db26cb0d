import type { Claim, Kind, Scope } from './claim.js';
import type { EvolutionOfFact } from './domain.js';
import type { Event } from './event.js';
import type { Doubt, Join } from './join.js';
import type { Actor } from './name.js';
import type { Report } from './report.js';

/**
 * A slot, not a truth: one attribute of one event, with every claim made about it in every report.
 * It holds all that is needed to judge it.
 */
export interface Fact {
  readonly kind: Kind;
  readonly attribute: string;
  readonly evolves: EvolutionOfFact;
  /** It is how far something has come, and moves by the minute. */
  readonly progress?: true;
  readonly event: Event;
  readonly scope?: Scope;
  /** In the order of publication, then of report id, then of the text. */
  readonly claims: readonly Claim[];
  /** What made one fact of parts by other names, events or scopes; missing where nothing had to. */
  readonly joins?: readonly Join[];
  /** Pairs of claims whose values differ, and around which hardly anything says that they are of one thing; missing where there are none. */
  readonly doubts?: readonly Doubt[];
  /** Somebody gave its claims as of one thing: nothing doubts that they are. */
  readonly asOne?: true;
  /** The reports that the claims come from. */
  readonly reports: readonly Report[];
  /** Every actor that a claim names, as value or speaker, and what those belong to. */
  readonly actors: readonly Actor[];
  /** Groups of reports of which one carries the text of another, each with the reason; reports in no group stand alone. */
  readonly shared: readonly SharedText[];
  /** Those of the reports that are copies of others of them; missing where none is. */
  readonly copies?: readonly Copy[];
}

/** A report with the same text as another, to the letter, of the same day. Both are ids. */
export interface Copy {
  readonly report: string;
  /** The one that stands for both where claims are compared. */
  readonly of: string;
}

/** The reports that are copies of others. */
export const copiedIn = (copies: readonly Copy[] = []): ReadonlySet<string> => new Set(copies.map(({ report }) => report));

/** The report that stands for the text of a report: its own, but for a copy's. */
export const originalIn = (copies: readonly Copy[] = []): ((report: string) => string) => {
  const originals = new Map(copies.map(({ report, of }) => [report, of]));
  return (report) => originals.get(report) ?? report;
};

/** Reports that carry one text. */
export interface SharedText {
  readonly reports: readonly string[];
  readonly because: string;
}
