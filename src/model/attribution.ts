import type { Excerpt, Span } from './span.js';

/**
 * How a speaker stands to what is said.
 *
 * The last five tell what somebody wants ("hopes to", "plans to"), is for ("supports") or against ("opposes"), asks ("asked whether") or
 * does not tell ("declined to say"): nothing is said to be so by them.
 */
export type Stance =
  'states' | 'estimates' | 'accuses' | 'claims' | 'denies' | 'doubts' | 'orders' | 'fears' | 'wishes' | 'favours' | 'opposes' | 'asks' | 'withholds';

/** Whose words a stretch of a report is: "Earlier, [Hashd al-Shaabi]speaker [reported]cue of [19 people killed]content". */
export interface Attribution {
  /** Everything from the first part to the last. */
  readonly span: Span;
  /** The speaker as the sentence has it, a pronoun where it is one. */
  readonly speaker: Excerpt;
  /** The name that a pronoun or "the official" stands for, where exactly one fits. */
  readonly resolved?: Excerpt;
  readonly cue: Excerpt;
  readonly content: Excerpt;
  readonly stance: Stance;
}

/** Words in quotation marks: `span` and `text` are of the words inside the marks. */
export interface Quotation {
  readonly words: string;
  /** Whose words: as resolved by the attribution that holds the quotation, where there is one. */
  readonly speaker?: Excerpt;
  /** A few words within the writer's own sentence, not a sentence of the speaker's. */
  readonly fragment?: true;
}
