/** Whether what is told is so: asked of the words around a verb. */
import { CONDITIONS, GUESSES, MODALS, NEGATORS } from '../lexicon/unreal.js';
import type { WordSet } from '../lexicon/word-set.js';
import type { Token } from './language.js';
import { isOf } from './language/words.js';

const ALL: readonly WordSet[] = [MODALS, NEGATORS, CONDITIONS];

/** "may have shot" is a guess at what was done, and no plan. */
const isGuess = (tokens: readonly Token[], i: number): boolean => isOf(tokens[i], GUESSES) && tokens[i + 1]?.lower === 'have';

/** Whether one of the tokens `from` to `to` (excluded) makes it unreal: by all the words for that, or by the sets that are asked. */
export const isUnreal = (tokens: readonly Token[], from: number, to: number, sets: readonly WordSet[] = ALL): boolean => {
  for (let i = Math.max(0, from); i < to; i++) for (const set of sets) if (isOf(tokens[i], set) && !isGuess(tokens, i)) return true;
  return false;
};
