/**
 * Verbs with a complement behind what they are done to: "drove [700 people] from their homes", "took [23] to hospital", "shot [two men] dead".
 */
import type { Token } from '../language.js';
import type { Counted, Field, Link } from './clause.js';
import { isPassiveVerb } from './governor.js';

/** What may stand between the verb and the phrase. */
const BEFORE: ReadonlySet<Token['tag']> = new Set(['DET', 'ADV', 'ADJ', 'PRON']);
const REACH = 4;

const AROUND = 'the verb and the words behind do it to the counted';

/** The verb before the phrase whose other words stand behind it. */
export const complementAround = (field: Field, counted: Counted): Link | undefined => {
  if (counted.single === 'he') return undefined;
  for (let i = counted.first - 1; i >= field.first && counted.first - i <= REACH; i--) {
    const hit = field.starting.get(i)?.find(({ role, around }) => role === 'around' && around! >= counted.last);
    if (hit) return isPassiveVerb(field, i) ? undefined : { cue: hit, rule: AROUND, cost: 0.1 };
    if (!BEFORE.has(field.prose.tokens[i]!.tag)) return undefined;
  }
  return undefined;
};
