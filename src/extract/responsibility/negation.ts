import { DENIES } from '../../lexicon/blame.js';
import { NEGATORS } from '../../lexicon/unreal.js';
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

const BELIEVES = wordSet(['believe', 'believed', 'believes', 'think', 'thinks', 'suspect', 'consider', 'treating', 'thought', 'considered']);

/** "denied that X caused", "rejected suggestions that": a word of denying before a token that nothing has taken back. */
export const deniedBefore = (tokens: readonly Token[], line: Line, i: number): boolean => {
  for (let at = i - 1; at >= Math.max(line.sentence.first, i - 10); at--) {
    if (tokens[at]!.text === ';' || tokens[at]!.lower === 'but') return false;
    if (DENIES.has(tokens[at]!.lower)) return !negatedBefore(tokens, line, at, 3);
    // "do not believe that it was"
    if (isOf(tokens[at]!, BELIEVES) && negatedBefore(tokens, line, at, 3)) return true;
  }
  return false;
};
