/** Which sentences say nothing of how a claim stands: most do, and no rule need begin there. */
import {
  CALLED_FOR,
  CONCEDES,
  EARLIER_ADJECTIVES,
  FIRST_AND_LAST,
  FIRST_TOLD,
  MOVES,
  MOVES_WITH,
  OFF_SCHEDULE,
  PUT_BEFORE,
  REPLACED,
  REPLACED_PHRASES,
  REPLACING_PHRASES,
  RETRACTS,
  SET_FOR,
  SOONER,
  TELLINGS_BEFORE,
  TOO,
  UNTIL,
  WRONG,
} from '../../lexicon/updates.js';
import { AT_FIRST, COMES_TO_BE, MISREADS, SUPERSEDES, THOUGHT } from '../../lexicon/revisions.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Draft } from '../draft.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line } from '../reading.js';
import { LINKING } from './changed.js';
import { RENEWING } from './renewed.js';

/** The longest word of a phrase, of two the last: where that is missing, so is the phrase. */
const longestOf = (phrase: readonly string[]): string => phrase.reduce((longest, word) => (word.length >= longest.length ? word : longest));

/** Of other words, one of these stands in a sentence that tells how a figure stands. */
const REVISING = wordSet([
  'revised',
  'longer',
  ...[...REPLACED_PHRASES, ...REPLACING_PHRASES].map(longestOf),
  ...REPLACED,
  ...FIRST_TOLD,
  ...TELLINGS_BEFORE,
  ...EARLIER_ADJECTIVES,
  ...PUT_BEFORE,
  'had',
  'having',
  'now',
  'from',
  'than',
  ...CONCEDES,
  ...RETRACTS,
  ...WRONG,
  ...TOO,
  ...RENEWING,
  ...THOUGHT,
  ...AT_FIRST,
  ...MISREADS,
  ...SUPERSEDES,
  ...FIRST_AND_LAST.flatMap((pair) => pair.map(([first]) => first!)),
]);
/** The same of days and hours. */
const MOVING = wordSet([...MOVES, ...MOVES_WITH, ...SET_FOR, ...CALLED_FOR, ...SOONER, ...OFF_SCHEDULE.map(longestOf), 'will', 'would']);
/** The same of who or what somebody is. */
const BECOMING = wordSet([...COMES_TO_BE, 'then', 'time', 'become']);
/** Right before a figure these may tell of another by themselves: "the 150 it gave", "not on Friday as planned". */
const CONTRASTING = wordSet(['the', 'not']);

/** Whether nothing in a sentence can tell how a claim stands that begins at a token, whatever word ties it to what is before it. */
export const isSilent = (tokens: readonly Token[], { sentence }: Line, { kind }: Draft, at: number, linking: Token | undefined): boolean =>
  !isOf(linking, LINKING) &&
  !isOf(tokens[at - 1], CONTRASTING) &&
  tokens[at - 2]?.lower !== 'not' &&
  !mayHave(sentence, REVISING) &&
  !(kind === 'description' && mayHave(sentence, BECOMING)) &&
  !(kind === 'time' && (isOf(linking, UNTIL) || mayHave(sentence, MOVING)));
