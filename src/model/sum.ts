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
  /**
   * What the texts say of it. `all`: one voice gives the whole and all of its parts, which must make it. `among all`: another report gives the parts
   * together, and they cannot be more. `within`: the text itself calls each a part ("including 14 children"), and none can be more. `open`: there may
   * be others that nobody counted, or some that are counted twice.
   */
  readonly told: 'all' | 'among all' | 'within' | 'open';
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
