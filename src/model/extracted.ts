import type { Claim, Kind } from './claim.js';
import type { EventMention } from './event.js';
import type { Report } from './report.js';

/** By what alignment knows one event from another. It serves that alone: the claims and events of a finding do not have it. */
export interface Clues {
  /** Names of those who did it, whom it hit and what it is called, as far as the words near it say. */
  readonly participants: readonly string[];
  /** Lower-case content words from its surroundings. */
  readonly words: readonly string[];
}

/** An event as `extract` found it in a report, not yet put together with those of other reports. */
export interface ExtractedEvent extends EventMention {
  /**
   * What an editor would call it: "factory fire", and where no word of the report names what it is about, its headline. Left out where only verbs tell of
   * it ("sank"), and empty where nothing but a date tells it from the main event.
   */
  readonly title?: string;
  readonly clues: Clues;
}

/** A claim as `extract` found it: what `reconcileExtracted` and `reconcileKey` go on from, and has to be handed to them whole. */
export type ExtractedClaim<K extends Kind = Kind> = Claim<K> & { readonly event: ExtractedEvent };

/** A report and its claims, as `extract` found them. */
export interface Extracted {
  readonly report: Report;
  readonly claims: readonly ExtractedClaim[];
}

/** What a report is known by among others: a small part of what was extracted of it. */
export interface Card {
  readonly report: Pick<Report, 'id' | 'publisher' | 'publishedAt'>;
  /** Those that its claims are of, in the order of their ids. */
  readonly events: readonly ExtractedEvent[];
}
