/**
 * Days and hours that a text says were set once and have been moved: "first set for 14 March", "moved from 14 to 21 March", "was to open on 14 March, will open
 * on 21 March".
 */
import { CALLED_FOR, MOVES, OTHERWISE, PUT_BEFORE, SET_FOR } from '../../lexicon/updates.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import type { Line } from '../reading.js';

/** Tokens `first` to `last` (excluded) of the words that say so. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/** How far before a day the word may stand by which it was set: "scheduled to open on", "due to start early on". */
const NEAR = 6;
/** How far behind a day the other day may stand. */
const FAR = 14;

/** The word by which a day was set, nearest before it: "[set] for", "[due] to start on", "was [to] open on". */
const setBefore = (tokens: readonly Token[], from: number, at: number): number => {
  for (let i = at - 1; i >= Math.max(from, at - NEAR) && tokens[i]!.text !== ';'; i--) {
    if (isOf(tokens[i]!, SET_FOR)) return i;
    if (isOf(tokens[i]!, CALLED_FOR) && (tokens[i + 1]?.lower === 'for' || tokens[i + 1]?.lower === 'to')) return i;
    if (tokens[i]!.lower === 'to' && (tokens[i - 1]?.lower === 'was' || tokens[i - 1]?.lower === 'were')) return i;
  }
  return -1;
};

/** Whether the words behind a day tell of another one that the same is to be on: "…, will now start on 21 March", "was to open on …, will open on …". */
const isFollowed = (tokens: readonly Token[], { sentence, periods }: Line, set: number, at: number): boolean => {
  for (let i = at + 1; i < Math.min(sentence.last, at + FAR); i++) {
    if (tokens[i]!.lower !== 'will') continue;
    const again = tokens[i + 1] !== undefined && someBetween(tokens, set, at, ({ lower }) => lower === tokens[i + 1]!.lower);
    const turns = someBetween(tokens, at, Math.min(sentence.last, i + 2), (token) => isOf(token, OTHERWISE));
    return (again || turns) && periods.some(({ first }) => first > i && first - i < FAR);
  }
  return false;
};

/** The words by which a day was set before and is no more. */
export const setOnce = (tokens: readonly Token[], line: Line, from: number, at: number): Words | undefined => {
  // "put off the 14 March start"
  if (tokens[at - 1]?.lower === 'the' && (isOf(tokens[at - 2], MOVES) || isOf(tokens[at - 3], MOVES))) return { first: at - 2, last: at - 1 };
  const set = setBefore(tokens, from, at);
  if (set < 0) return undefined;
  if (isOf(tokens[set - 1], PUT_BEFORE)) return { first: set - 1, last: set + 1 };
  // "had been due on"
  if (tokens[set - 1]?.lower === 'been' && tokens[set - 2]?.lower === 'had') return { first: set - 2, last: set + 1 };
  return isFollowed(tokens, line, set, at) ? { first: set, last: set + 1 } : undefined;
};
