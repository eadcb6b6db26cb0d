import type { Period } from './period.js';
import type { Excerpt } from './span.js';

/** Something that happened, as one report tells of it. */
export interface EventMention {
  /** Unique among all reports: the report's id, `#e`, and a number in the order of first mention. */
  readonly id: string;
  readonly report: string;
  /** The kind of event in its domain: "attack", "earthquake"; "story" where no word names one. */
  readonly kind: string;
  /** The words that first name it. */
  readonly named: Excerpt;
  /** What the report is about, and not its background. Every report has exactly one such event. */
  readonly main: boolean;
  /** When and where it happened, as far as the report says, finest first. */
  readonly period?: Period;
  readonly places: readonly string[];
}

/** How one report names an event. */
export type EventName = Pick<EventMention, 'report' | 'named'>;

/** Something that happened, as all reports together tell of it. */
export interface Event {
  readonly id: string;
  readonly kind: string;
  /** For people: "rocket attack, Kirkuk, 27 December 2019", or the headline of a report where no word names what happened. */
  readonly label: string;
  readonly main: boolean;
  readonly period?: Period;
  readonly places: readonly string[];
  /** Every report that tells of it, and the words that first name it there. What each says of it beside that stands in its claims. */
  readonly mentions: readonly EventName[];
}
