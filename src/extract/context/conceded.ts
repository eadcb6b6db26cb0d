/** What a side owns to that it had not owned to before: "now concedes that a call was made", "admitted that lead shot was used, which it had ruled out". */
import { CONCEDES, DISPUTED_BEFORE, UNCONCEDED } from '../../lexicon/updates.js';
import type { Revision } from '../../model/claim.js';
import type { Draft } from '../draft.js';
import { mayHave } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';

/** Tokens before a verb in which it is said not to be done. */
const BEFORE = 4;
/** "admitted to hospital" */
const isOfCare = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.lower === 'to';

const concessionAt = (tokens: readonly Token[], { sentence: { first, last } }: Line): number | undefined => {
  for (let i = first; i < last; i++)
    if (
      isOf(tokens[i], CONCEDES) &&
      tokens[i]!.tag !== 'ADJ' &&
      !isOfCare(tokens, i) &&
      !someBetween(tokens, Math.max(first, i - BEFORE), i, (token) => isOf(token, UNCONCEDED))
    )
      return i;
  return undefined;
};

/** Where "had ruled out" begins, before the words of a claim or among them. */
const disputedIn = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  for (let i = from; i + 1 < to; i++) if (tokens[i]!.lower === 'had' && isOf(tokens[i + 1], DISPUTED_BEFORE)) return i;
  return undefined;
};

/** What a concession in its sentence says of a claim, which stands from `at` to `end`. Of a figure one may own to a part. */
export const concededBy = (
  tokens: readonly Token[],
  line: Line,
  { kind }: Draft,
  at: number,
  end: number,
): { role: Revision['role']; run: Run } | undefined => {
  if (kind === 'quantity' || !mayHave(line.sentence, CONCEDES)) return undefined;
  const conceding = concessionAt(tokens, line);
  if (conceding === undefined || conceding > end) return undefined;
  const disputed = disputedIn(tokens, conceding + 1, end);
  return disputed === undefined
    ? { role: 'replacing', run: { first: conceding, last: conceding + 1 } }
    : { role: 'replaced', run: { first: disputed, last: disputed + 2 } };
};
