/**
 * Times that a text denies: what was not done on Friday has no day, and "not on Thursday but on Friday" has another.
 */
import type { Clause } from '../clause.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { ONE_OF_SEVERAL } from '../../lexicon/people.js';
import { DENIED, NOT } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import { type Dated, isTimed, type Time, TIME_OF_A_DEED, TIME_OF_A_PLAN } from './drafts.js';

const GROUP = new Set(['AUX', 'ADV', 'PART']);
/** "did not resign until Friday", "not only on Friday": then as well. */
const THEN = wordSet(['until', 'till', 'before', 'only', 'just']);

const isNot = (tokens: readonly Token[], i: number): boolean => isOf(tokens[i], NOT) && !isOf(tokens[i + 1], THEN);

/** Whether a negation turns the verb of a clause, the whole clause, or the words of the time alone. */
export const isDenied = (tokens: readonly Token[], { first }: Dated, clause: Clause | undefined): boolean => {
  const before = tokens[first - 1]?.tag === 'ADP' ? first - 1 : first;
  if (isOf(tokens[before], THEN)) return false;
  if (isNot(tokens, before - 1) && tokens[before - 2]?.lower !== 'if' && tokens[before - 2]?.lower !== 'or') return true;
  if (!clause) return false;
  const { verb, start } = clause;
  if (tokens[start - 1]?.lower === 'that' && isOf(tokens[start - 2], DENIED)) return true;
  if (tokens[verb]!.tag === 'AUX' && isNot(tokens, verb + 1)) return true;
  for (let i = verb - 1; i >= Math.max(start, verb - 4) && GROUP.has(tokens[i]!.tag); i--) if (isNot(tokens, i)) return true;
  return false;
};

/** Whether nothing narrows the subject of a clause down to one of several: "the talks in Torvik" are all of them, of "the older prisoner" and "the trial of Ann Lee" there are others. */
const isPlain = (tokens: readonly Token[], { subject, verb }: Clause): boolean => {
  if (!subject) return false;
  for (let i = subject.first; i < subject.head; i++)
    if (isOf(tokens[i]!, ONE_OF_SEVERAL) || tokens[i]!.lower.endsWith("'s") || (tokens[i]!.tag === 'ADJ' && tokens[i]!.lower.endsWith('er'))) return false;
  for (let i = subject.last; i < verb; i++)
    if (!GROUP.has(tokens[i]!.tag) && !isOf(tokens[i]!, PLACED) && tokens[i]!.tag !== 'PROPN' && tokens[i]!.tag !== 'DET') return false;
  return true;
};
const PLACED = wordSet(['in', 'at', 'near']);

/**
 * Whether a denied time is the time of what it is denied of, and not of one of several: what the rebels did not do on Monday others may have done. `itself`: the
 * subject is the event.
 */
export const isOfTheOne = (tokens: readonly Token[], clause: Clause, itself: boolean): boolean => {
  if (!isPlain(tokens, clause)) return false;
  const { object } = clause;
  // "did not reach a verdict on the murder charge": on another it may have.
  return itself || object === undefined || tokens[object.last]?.tag !== 'ADP';
};

/** The claims of a denied time: its finest words are denied, and of a day beside a denied hour nothing is said. A deed that no list knows was none. */
export const deniedOf = (claims: readonly Time[]): readonly Time[] => {
  const told = claims.filter(({ rule, scope }) => rule !== TIME_OF_A_DEED && rule !== TIME_OF_A_PLAN && scope?.state === undefined);
  const hours = told.filter(({ value, attribute }) => isTimed(value) && attribute.startsWith('time'));
  return (hours.length > 0 ? hours : told).map((claim): Time => ({ ...claim, polarity: 'denied' }));
};
