/** Where a claim stands in its sentence, for the rules that ask how the text says that it stands. */
import type { Revision } from '../../model/claim.js';
import type { Draft } from '../draft.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';
import { partStart } from './words.js';

/** The words of a claim, tokens `at` to `end` (excluded), in a part of a sentence that begins at `from`. */
export interface Extent {
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

/** Whether another value has taken a claim's place or it has taken another's, and the words that say so. */
export interface Standing {
  readonly role: Revision['role'];
  readonly run: Run;
}

/** How far before a claim the words may stand that tell how it stands. */
export const REACH = 14;

/** Where the part of the sentence begins that says how a figure stands. "…, and the owner 45" has no verb of its own: it goes on with the part before. */
const beginning = (tokens: readonly Token[], line: Line, at: number): number => {
  const from = partStart(tokens, line, at);
  if (tokens[from - 1]?.lower !== 'and') return from;
  for (let i = from; i < at; i++) if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return from;
  const next = tokens[at + 1];
  return next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'NOUN') ? from : partStart(tokens, line, from - 1);
};

/** The first token behind a claim's words. */
const behind = (tokens: readonly Token[], end: number, at: number, last: number): number => {
  let i = at;
  while (i < last && tokens[i]!.start < end) i += 1;
  return i;
};

/** The extent of a claim whose words begin with a token. */
export const extentOf = (tokens: readonly Token[], line: Line, { span }: Draft, at: number): Extent => ({
  from: Math.max(beginning(tokens, line, at), at - REACH),
  at,
  end: behind(tokens, span.end, at, line.sentence.last),
});
