/** Phrases looked up by their first word. */
import { perWord } from '../language/words.js';
import type { Token } from '../language.js';
import { wordsAt } from './words.js';

type Phrase = readonly string[];
const NONE: readonly Phrase[] = [];

/** The first of some phrases that begins at a token, asked where a module is loaded. */
export const phrasesFrom = (phrases: readonly Phrase[]): ((tokens: readonly Token[], at: number) => Phrase | undefined) => {
  const byFirst = new Map(phrases.map(([first]) => [first!, phrases.filter((phrase) => phrase[0] === first)]));
  const opened = perWord(({ lower }) => byFirst.get(lower) ?? NONE);
  return (tokens, at) => {
    const some = opened(tokens[at]!);
    return some === NONE ? undefined : some.find((phrase) => wordsAt(tokens, at, phrase));
  };
};
