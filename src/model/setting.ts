/** A stretch of days that a figure was counted over or in. */
export interface Stretch {
  /** ISO dates, both included; left out where the words give no date ("since the protests began"). */
  readonly start?: string;
  readonly end?: string;
  /** Counted from then on until now: "since October", "so far this year". */
  readonly running?: true;
}

/**
 * What the clause around a figure says that it is of. Figures in unlike settings are of two things; what a setting leaves out may be anything.
 * All words are lower case.
 */
export interface Setting {
  /** The names of the place, the finest first. */
  readonly where?: readonly string[];
  /** What holds that place. */
  readonly within?: readonly string[];
  /** The place is put first: "In Kodra five were killed". */
  readonly first?: true;
  /** The place is a country or a part of one, which may hold the other. */
  readonly wide?: true;
  readonly when?: Stretch;
  /** The thing that has the figure or that the deed was done to: "charger", "school", "aftershock". */
  readonly of?: string;
  /** How `of` is told. `beside`: no part of the event itself ("an aftershock"); `spot`: those at one spot of it ("four people inside the bus"). */
  readonly by?: 'beside' | 'spot';
  /** Which of several like things: "first landfall", "third quarter". */
  readonly turn?: string;
  /** Which sort of a measure, or which side of a body: "net", "before tax", "women". Of another sort, or of none told, it may be another figure. */
  readonly sort?: string;
  /** Who or what alone is measured, or how it was done to those counted: "among adults", "of forest", "by boat". Others may stand beside them. */
  readonly only?: string;
  /** The name of the hospital that has those counted. */
  readonly hospital?: string;
  /** The stretch that a measure is told over, by its unit: "quarter". */
  readonly span?: string;
  /** Against what a change is told, by its unit: "year" ("from a year earlier"). */
  readonly base?: string;
  /** Of a measure that no word names: the verb that it goes with. */
  readonly deed?: string;
  /** The same: the nouns and names of its clause. */
  readonly things?: readonly string[];
  readonly stage?: 'planned' | 'done';
  /** Which body did it, or had it done, of those that may do the same beside each other: "police", "coastguard"; or the name of the one that did. */
  readonly doer?: string;
  /** One person who is counted in ("including the attacker") or not ("and the attacker", "the attacker killed six"). */
  readonly with?: string;
  readonly without?: string;
  /** How many of those who did it the story tells to have met with the same: they may be counted in or not. */
  readonly attackers?: number;
  /** Those whom its report tells of in the other part of a sum: beside the injured the killed, whom a report that tells of none may have counted in. */
  readonly beside?: number;
  /**
   * The words leave room for more of them: those whom somebody came upon or took away ("officers found three people hurt"), the rest ("two others"), people
   * told of one by one, one told of alone, more beside those told of before ("another three"), those to whom it happened there and then ("died at the scene"), those who are still so ("30,000 are still without power"),
   * those with whom something else was done as well ("arrested and charged"), the share of one of several who do the same ("the coastguard saved 22").
   */
  readonly some?: 'met' | 'rest' | 'told' | 'one' | 'more' | 'scene' | 'left' | 'also' | 'share';
  /**
   * Counted all over a place of which others may tell a part ("across the city"), in every country ("worldwide"), in a part of one ("in one suburb"), or in several
   * events together ("in 12 separate incidents").
   */
  readonly reach?: 'everywhere' | 'all' | 'part' | 'events';
}
