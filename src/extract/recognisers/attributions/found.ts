import type { Stance } from '../../../model/attribution.js';
import type { Range } from './scene.js';

/** An attribution as token ranges, before it is written out. */
export interface Found {
  readonly speaker: Range;
  readonly cue: Range;
  readonly content: Range;
  readonly stance: Stance;
  /** The content stands before the cue, or after it; or cue and content are a phrase within a clause, which takes nothing from another content. */
  readonly side: 'before' | 'after' | 'within';
  /** The noun that a relative stands for: "[the man] who said". */
  readonly antecedent?: Range | undefined;
  /** The subject was taken over from the verb before: "… and added that", "…, saying". */
  readonly shared?: boolean | undefined;
}
