/**
 * From a subject past its first verb to the next one: "was shot in the chest and [died]", "was taken to hospital and later [pronounced dead]", "is recovering after being [shot]".
 */
import { BE, type Counted, type Field, HAVE, type Link, punctuationEnds } from './clause.js';

export const SECOND = 'a second verb of the same subject';

const REACH = 22;
const LEADS = new Set(['AUX', 'VERB', 'ADV']);
/** Words that bring in another subject. */
const ANEW = new Set('who that which when where while after before because although though if as whose said says'.split(' '));

/** The second predicate of the phrase, joined to the first by "and", "but" or "after being" with no new subject. */
export const secondPredicate = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  if (!LEADS.has(tokens[counted.last]?.tag ?? '')) return undefined;
  for (let i = counted.last + 1; i < field.last && i - counted.last <= REACH; i++) {
    const token = tokens[i]!;
    const being = token.lower === 'after' && tokens[i + 1]?.lower === 'being';
    if (punctuationEnds(token) || (ANEW.has(token.lower) && !being)) return undefined;
    if (!being && token.lower !== 'and' && token.lower !== 'but') continue;
    let at = i + 1;
    let passive = false;
    while (
      at < field.last &&
      !field.starting.has(at) &&
      (tokens[at]!.tag === 'ADV' || tokens[at]!.tag === 'AUX' || BE.has(tokens[at]!.lower) || HAVE.has(tokens[at]!.lower))
    ) {
      passive ||= BE.has(tokens[at]!.lower);
      at += 1;
    }
    const hits = field.starting.get(at);
    const hit = hits?.find(
      ({ role, last }) => role === 'doing' || (role === 'being' && !field.counted.some(({ first }) => first === last)) || (role === 'done' && passive),
    );
    if (hit) return { cue: hit, rule: SECOND, cost: 6 };
  }
  return undefined;
};
