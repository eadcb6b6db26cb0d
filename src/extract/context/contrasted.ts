/** What a text says was told once and is not so: "four people, not five as first reported", "and not on Sunday, as he had said". */
import { AT_FIRST } from '../../lexicon/revisions.js';
import { CALLED_FOR, FIRST_TOLD, REPLACED, SET_FOR, TELLING_BEFORE, TELLING_OR_EXPECTING } from '../../lexicon/updates.js';
import { oneOf, isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';

/** How far behind a claim "as" may stand. */
const BEHIND = 4;
/** How far behind "as" the verb may stand: "as the mayor had at first [said]". */
const CLAUSE = 7;

const isReplaced = oneOf(REPLACED);

/** Where "not" stands right before a claim, or opens its words: "not", "not on", "not the", "not near the". */
const notBefore = (tokens: readonly Token[], at: number): number | undefined => {
  for (let i = at; i >= at - 3 && i >= 0; i--) {
    if (tokens[i]!.lower === 'not') return i;
    if (i < at && tokens[i]!.tag !== 'ADP' && tokens[i]!.tag !== 'DET') return undefined;
  }
  return undefined;
};

/** "as first reported", "as planned", "as had been thought", "as it had said". "As the rebels claim" leaves it theirs. */
const isToldOnce = (tokens: readonly Token[], as: number, last: number): boolean => {
  const next = tokens[as + 1]!;
  if (isReplaced(next) || FIRST_TOLD.has(next.lower) || isOf(next, SET_FOR) || isOf(next, CALLED_FOR) || isOf(next, TELLING_BEFORE)) return true;
  for (let verb = as + 2; verb < Math.min(last, as + CLAUSE) && tokens[verb]!.text !== ','; verb++) {
    if (!isOf(tokens[verb], TELLING_OR_EXPECTING) && !isOf(tokens[verb], SET_FOR)) continue;
    if (someBetween(tokens, as + 1, verb, (token) => isOf(token, AT_FIRST))) return true;
    if (isOf(tokens[verb + 1], AT_FIRST) || (tokens[verb + 1]?.lower === 'at' && tokens[verb + 2]?.lower === 'first')) return true;
    return next.tag === 'AUX' || (next.tag === 'PRON' && tokens[as + 2]!.lower === 'had');
  }
  return false;
};

/** The words by which a claim, whose words end at `end`, is held against what is so. */
export const contrasted = (tokens: readonly Token[], { sentence: { last } }: Line, at: number, end: number): Run | undefined => {
  if (notBefore(tokens, at) === undefined) return undefined;
  for (let i = at + 1; i < Math.min(end + BEHIND, last - 1); i++)
    if (tokens[i]!.lower === 'as' && isToldOnce(tokens, i, last)) return { first: i, last: i + 2 };
  return undefined;
};
