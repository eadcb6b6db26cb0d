/** What somebody or something is said to have been before, or to have come to be: "then still a captain", "promoted to director", "strengthened into a hurricane". */
import { COMES_TO_BE, STILL_THEN, TO_OR_INTO } from '../../lexicon/revisions.js';
import { UNMOVED, WHO } from '../../lexicon/updates.js';
import { isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Extent, Standing } from './extent.js';
import { wordsAt } from './words.js';

/** The token right before a description, its article and the words for its grade left out: "a full captain". */
const before = (tokens: readonly Token[], at: number): number => {
  let i = at - 1;
  while (i >= 0 && tokens[i]!.tag === 'DET') i -= 1;
  return i;
};

const closes = (token: Token | undefined): boolean => token === undefined || token.tag === 'PUNCT';

/** ", [then still] a captain,": between commas, and no next one in a row. */
const thenWas = (tokens: readonly Token[], at: number, end: number): Run | undefined => {
  let i = before(tokens, at);
  while (isOf(tokens[i], STILL_THEN)) i -= 1;
  const then = tokens[i]?.lower === 'then' ? i : wordsAt(tokens, i - 2, ['at', 'the', 'time']) ? i - 2 : undefined;
  return then !== undefined && closes(tokens[then - 1]) && closes(tokens[end]) ? { first: then, last: i + 1 } : undefined;
};

/** "which [had been] under review, was cleared" */
const hadBeen = (tokens: readonly Token[], at: number): Run | undefined => {
  const been = before(tokens, at);
  return tokens[been]?.lower === 'been' && tokens[been - 1]?.lower === 'had' && isOf(tokens[been - 2], WHO) ? { first: been - 1, last: been + 1 } : undefined;
};

/** "[promoted] to director", "has [since become] director" */
const becomes = (tokens: readonly Token[], from: number, at: number): Run | undefined => {
  const link = before(tokens, at);
  if (tokens[link]?.lower === 'become' && tokens[link - 1]?.lower === 'since') return { first: link - 1, last: link + 1 };
  if (!isOf(tokens[link], TO_OR_INTO)) return undefined;
  for (let verb = link - 1; verb >= from; verb--)
    if (isOf(tokens[verb], COMES_TO_BE) && tokens[verb]!.tag !== 'NOUN')
      return someBetween(tokens, Math.max(0, verb - 3), verb, (token) => isOf(token, UNMOVED)) ? undefined : { first: verb, last: verb + 1 };
  return undefined;
};

/** What the text says of how a description stands. */
export const rankedBy = (tokens: readonly Token[], { from, at, end }: Extent): Standing | undefined => {
  const was = thenWas(tokens, at, end) ?? hadBeen(tokens, at);
  if (was) return { role: 'replaced', run: was };
  const is = becomes(tokens, from, at);
  return is && { role: 'replacing', run: is };
};
