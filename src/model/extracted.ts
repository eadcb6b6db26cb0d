import type { Claim } from './claim.js';
import type { EventMention } from './event.js';
import type { Report } from './report.js';

/** A report and its claims, as `extract` found them. */
export interface Extracted {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/** What a report is known by among others: a small part of what was extracted of it. */
export interface Card {
  readonly report: Pick<Report, 'id' | 'publisher' | 'publishedAt'>;
  /** Those that its claims are of, in the order of their ids. */
  readonly events: readonly EventMention[];
}
