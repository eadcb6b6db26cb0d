import type { Claim } from './claim.js';
import type { Event } from './event.js';
import type { Because } from './finding.js';

/** Figures of one event of which one is the whole of the others: "twelve shot" and "one dead, eleven hurt". Not yet reckoned. */
export interface Addition {
  /** The whole by its attribute: "shot". */
  readonly attribute: string;
  readonly event: Event;
  readonly whole: Claim<'quantity'>;
  readonly parts: readonly Claim<'quantity'>[];
  /** The parts are all of the whole, in one voice: if they do not make it, something is wrong. Otherwise there may be others that nobody counted. */
  readonly complete: boolean;
  /** The text itself calls each a part of the whole ("including 14 children"): none can be more than it. */
  readonly within: boolean;
}

/** An addition, reckoned. A sum that is not told is one of which nothing can be said. */
export interface Sum {
  readonly verdict: 'adds-up' | 'does-not-add-up';
  readonly attribute: string;
  /** Ids of claims. */
  readonly whole: string;
  readonly parts: readonly string[];
  /** "12 shot = 1 killed + 11 injured". */
  readonly words: string;
  readonly because: Because;
}
