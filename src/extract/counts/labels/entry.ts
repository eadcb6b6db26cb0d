import type { Revision } from '../../../model/claim.js';
import type { Span } from '../../../model/span.js';
import type { Line } from '../../reading.js';

/** A sentence that a label and its figure may stand for. */
export interface Sentence {
  readonly words: string;
  /** Noun and deed stand apart in the list: read as one, they must be told as one. */
  readonly joined: boolean;
}

/** A figure that its label names. */
export interface Entry {
  readonly line: Line;
  /** What says it in the text. */
  readonly span: Span;
  /** The token of its number. */
  readonly at: number;
  /** Sentences that it may stand for, the one that says most first. */
  readonly sentences: readonly Sentence[];
  /** What they must be read as; left out where that is open. */
  readonly attribute?: string;
  /** A part of the figure before it. */
  readonly part: boolean;
  /** Whose it is, and of which place, where its list tells that. */
  readonly who?: string;
  readonly where?: string;
  /** Who gives the figure, by tokens `first` to `last` (excluded): "10,000 (organisers)". */
  readonly by: readonly [first: number, last: number] | undefined;
  /** Another figure takes its place, or it that of another: "31 → 33". */
  readonly revision?: Revision;
  /** Nothing but a blank joins label and figure: its like beside it must bear it out. */
  readonly doubtful: boolean;
}
