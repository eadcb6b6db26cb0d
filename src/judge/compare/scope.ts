import type { Scope } from '../../model/index.js';
import { compareWords, contentWords } from './words.js';

/** Two stretches or states that are both given and have no word in common: "24 hours" / "48 hours", "confirmed" / "suspected". */
const unlike = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const result = compareWords(contentWords(a), contentWords(b));
  return result === 'disjoint' || result === 'overlap';
};

/** What there is room for, or what is allowed or may be given, beside what there is. */
const isRoom = (a: string | undefined, b: string | undefined): boolean => ['permitted', 'possible'].some((open) => (a === open) !== (b === open));

/**
 * Whether two claims that were brought together measure unlike parts after all: a part and a whole, two stretches of time, two states. Whom and where they
 * count was decided when they were brought together.
 */
export const unlikeScopes = (a: Scope = {}, b: Scope = {}): boolean =>
  (a.part !== b.part && (a.who === undefined || a.who !== b.who)) || unlike(a.per, b.per) || unlike(a.state, b.state) || isRoom(a.state, b.state);
