/** Whether what is told is so: asked of the words around a verb. */
import { AWAITING, CONDITIONS, GUESSES, IS_OR_HAS, MODALS, NEGATORS } from '../lexicon/unreal.js';
import type { WordSet } from '../lexicon/word-set.js';
import type { Sentence, Token } from './language.js';
import { isOf, someBetween } from './language/words.js';

const ALL: readonly WordSet[] = [MODALS, NEGATORS, CONDITIONS];

/** "may have shot" is a guess at what was done, and no plan. */
const isGuess = (tokens: readonly Token[], i: number): boolean => isOf(tokens[i], GUESSES) && tokens[i + 1]?.lower === 'have';

/** Whether one of the tokens `from` to `to` (excluded) makes it unreal: by all the words for that, or by the sets that are asked. */
export const isUnreal = (tokens: readonly Token[], from: number, to: number, sets: readonly WordSet[] = ALL): boolean => {
  for (let i = Math.max(0, from); i < to; i++) for (const set of sets) if (isOf(tokens[i], set) && !isGuess(tokens, i)) return true;
  return false;
};

/** Whether a sentence ends in a question mark, inside a quotation or not. */
export const isQuestion = (tokens: readonly Token[], { last }: Sentence): boolean => tokens[last - 1]?.text === '?' || tokens[last - 2]?.text === '?';
/** "Was anybody treated there?", and no "Why was he treated there?", which takes it as so. */
export const isAsked = (tokens: readonly Token[], sentence: Sentence): boolean => tokens[sentence.first]?.tag === 'AUX' && isQuestion(tokens, sentence);

/** How far before a verb the word may stand that opens its clause, and before that the verb that waits for it. */
const CLAUSE = 9;
const MAIN = 16;

/** "will not name him until he [is arrested]", "cannot go home before the body [has been found]": what the one waits for has not come. "Until he was arrested" has. */
export const isAwaited = (tokens: readonly Token[], first: number, at: number): boolean => {
  let present = false;
  for (let i = at - 1; i >= Math.max(first, at - CLAUSE) && tokens[i]!.tag !== 'PUNCT'; i--) {
    if (isOf(tokens[i], AWAITING)) return present && someBetween(tokens, Math.max(first, i - MAIN), i, (token) => isOf(token, MODALS));
    present ||= isOf(tokens[i], IS_OR_HAS);
  }
  return false;
};
