/** What a side owns to that it had not owned to before: "now concedes that a call was made", "admitted that lead shot was used, which it had ruled out". */
import { CONCEDES, DISPUTED_BEFORE, NO_CONCESSION, UNCONCEDED } from '../../lexicon/updates.js';
import type { Draft } from '../draft.js';
import { mayHave } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line } from '../reading.js';
import type { Standing } from './extent.js';

/** Tokens before a verb in which it is said not to be done. */
const BEFORE = 4;
/** Words between "admitted" and "that": "on Tuesday", "to a court in Lyon". */
const BETWEEN = 6;

/** Where the "that" stands behind a verb: "admitted [that]", "admitted on Tuesday [that]", but not "acknowledged the report that". */
const thatBehind = (tokens: readonly Token[], verb: number, last: number): number | undefined => {
  for (let i = verb + 1; i < Math.min(last, verb + 2 + BETWEEN); i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === 'that') return i;
    if (tag === 'VERB' || tag === 'AUX' || (i === verb + 1 && (tag === 'DET' || tag === 'NOUN' || tag === 'ADJ'))) return undefined;
  }
  return undefined;
};

const isConceding = (tokens: readonly Token[], i: number, first: number): boolean =>
  isOf(tokens[i], CONCEDES) &&
  !isOf(tokens[tokens[i - 1]?.tag === 'ADV' ? i - 2 : i - 1], NO_CONCESSION) &&
  !someBetween(tokens, Math.max(first, i - BEFORE), i, (token) => isOf(token, UNCONCEDED));

/** The first verb of conceding in a sentence that has a clause for what is conceded, and where that clause begins. */
const concessionIn = (tokens: readonly Token[], { sentence: { first, last } }: Line): { readonly verb: number; readonly clause: number } | undefined => {
  for (let verb = first; verb < last; verb++) {
    const clause = isConceding(tokens, verb, first) ? thatBehind(tokens, verb, last) : undefined;
    if (clause !== undefined) return { verb, clause };
  }
  return undefined;
};

/** Where "had ruled out" begins, of whoever concedes, before the words of a claim or among them. "The plant, which it had called safe, leaked" goes on with what it had not. */
const disputedIn = (tokens: readonly Token[], from: number, at: number, to: number): number | undefined => {
  for (let i = from; i + 1 < to; i++)
    if (tokens[i]!.lower === 'had' && tokens[i - 1]!.tag === 'PRON' && isOf(tokens[i + 1], DISPUTED_BEFORE))
      return someBetween(tokens, i, at, ({ text }) => text === ',') ? undefined : i;
  return undefined;
};

/** What a concession in its sentence says of a claim, which stands from `at` to `end`. Of a figure one may own to a part. */
export const concededBy = (tokens: readonly Token[], line: Line, { kind }: Draft, at: number, end: number): Standing | undefined => {
  if (kind === 'quantity' || !mayHave(line.sentence, CONCEDES)) return undefined;
  const conceding = concessionIn(tokens, line);
  if (conceding === undefined || conceding.clause >= at) return undefined;
  const disputed = disputedIn(tokens, conceding.clause + 1, at, end);
  return disputed === undefined
    ? { role: 'replacing', run: { first: conceding.verb, last: conceding.verb + 1 } }
    : { role: 'replaced', run: { first: disputed, last: disputed + 2 } };
};
