import { DENIES } from '../../lexicon/blame.js';
import { TO_BE } from '../../lexicon/small-words.js';
import { LIMITS, NEGATORS, NOT } from '../../lexicon/unreal.js';
import { BELIEVES, HELD_TRUE, REFUTED, STATEMENTS } from '../../lexicon/causes.js';
import { singular } from '../language/forms.js';
import type { Token } from '../language.js';
import type { Line } from '../reading.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** A negation among the few words before a token, within its clause. */
export const negatedBefore = (tokens: readonly Token[], line: Line, i: number, reach = 5): boolean => {
  for (let at = i - 1; at >= Math.max(line.sentence.first, i - reach); at--) {
    const { lower, text } = tokens[at]!;
    if (isOf(tokens[at]!, NEGATORS)) return true;
    if (text === ',' || text === ';' || text === ':' || lower === 'but') return false;
  }
  return false;
};

const OPENS = wordSet(['a', 'an', 'the', 'been', 'be', 'being', 'have', 'has', 'was']);
/** "was not solely to blame", "is not necessarily the cause", "not yet treated as arson": neither said nor denied. */
export const isLimited = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) {
    if (!isOf(tokens[i]!, NOT) && tokens[i]!.lower !== 'no') continue;
    let next = i + 1;
    while (isOf(tokens[next], OPENS)) next += 1;
    if (isOf(tokens[next], LIMITS)) return true;
  }
  return false;
};

const THAT = wordSet(['that', 'of']);
const BACK = 10;
const AHEAD = 18;
/** "claims that X caused the crash are baseless", "the allegation that X was the cause is premature": what is said of the saying takes it back. */
export const isRefuted = (tokens: readonly Token[], line: Line, i: number): boolean => {
  let noun = i - 1;
  while (noun >= line.sentence.first && i - noun <= BACK && !(STATEMENTS.has(singular(tokens[noun]!)) && isOf(tokens[noun + 1], THAT))) noun -= 1;
  if (noun < line.sentence.first || i - noun > BACK) return false;
  for (let at = i; at < Math.min(line.sentence.last, i + AHEAD); at++) {
    if (tokens[at]!.text === ';' || tokens[at]!.lower === 'but') return false;
    if (isOf(tokens[at]!, REFUTED))
      return isOf(tokens[at - 1], TO_BE) || tokens[at - 1]?.tag === 'ADV' || tokens[at - 1]?.tag === 'DET' || tokens[at - 1]?.lower === 'and';
    if (isOf(tokens[at]!, HELD_TRUE) && negatedBefore(tokens, line, at, 3)) return true;
  }
  return false;
};

/** "denied that X caused", "rejected suggestions that": a word of denying before a token that nothing has taken back. */
export const deniedBefore = (tokens: readonly Token[], line: Line, i: number): boolean => {
  for (let at = i - 1; at >= Math.max(line.sentence.first, i - 10); at--) {
    if (tokens[at]!.text === ';' || tokens[at]!.lower === 'but') return false;
    if (DENIES.has(tokens[at]!.lower)) return !negatedBefore(tokens, line, at, 3);
    // "do not believe that it was"
    if (isOf(tokens[at]!, BELIEVES) && negatedBefore(tokens, line, at, 3)) return true;
  }
  return isRefuted(tokens, line, i);
};
