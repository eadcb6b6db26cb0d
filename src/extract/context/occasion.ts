/**
 * Figures of another time or occasion, which a text sets beside its own: "up from 61% in 2022", "up from 4 in the first quake".
 */
import { LONG_AGO, OF_THE_SAME, ON_OCCASION, STILL, WHICH_ONE } from '../../lexicon/updates.js';
import { wordSet } from '../../lexicon/word-set.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';

/** So many words behind a figure tell when it was. */
const WORDS = 6;
const AGO = wordSet(LONG_AGO);
const OPENS = wordSet(ON_OCCASION);
const WHICH = wordSet(WHICH_ONE);
const SAME = wordSet(OF_THE_SAME);
const YEAR = /^(?:1[89]|20)\d\d$/;

/** The words for the other time, from the token behind a former figure; undefined where it is of the same: "up from 12 in the morning", "in an earlier count". */
export const occasionAt = (tokens: readonly Token[], at: number, last: number): string | undefined => {
  // "down from six to two since 2015": what follows is of both.
  if (tokens[at]?.lower === 'to') return undefined;
  // "up from 120 now": it is so to this day.
  if (isOf(tokens[at], STILL)) return tokens[at]!.lower;
  const words: string[] = [];
  let far = false;
  const opened = isOf(tokens[at], OPENS);
  for (let i = at; i < Math.min(last, at + WORDS) && tokens[i]!.tag !== 'PUNCT'; i++) {
    const token = tokens[i]!;
    // "a year earlier", "in the previous quarter", but not "in an earlier count"
    if (isOf(token, SAME) && !isOf(tokens[i - 1], AGO) && !isOf(tokens[i + 1], AGO)) return undefined;
    far ||= isOf(token, AGO) || YEAR.test(token.lower) || (opened && isOf(token, WHICH));
    if (token.tag !== 'DET' && token.tag !== 'ADP') words.push(token.lower);
  }
  return far ? words.join(' ') : undefined;
};

/** Whether "up from" or "down from" stands before a token. */
export const isUpFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'from' && (tokens[at - 2]?.lower === 'up' || tokens[at - 2]?.lower === 'down');
