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
  /** Names of those who did it, whom it hit and what it is called, as far as the words near it say. */
  readonly participants: readonly string[];
  /** Lower-case content words from its surroundings, for telling events apart. */
  readonly words: readonly string[];
}

/** Something that happened, as all reports together tell of it. */
export interface Event {
  readonly id: string;
  readonly kind: string;
  /** For people: "attack near Kirkuk, 2019-12-27". */
  readonly label: string;
  readonly main: boolean;
  readonly period?: Period;
  readonly places: readonly string[];
  readonly mentions: readonly EventMention[];
}
