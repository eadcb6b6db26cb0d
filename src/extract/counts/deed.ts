/**
 * What was done to things that a figure counts, where no domain names it: "14 trains have been [cancelled]", "[closed] twelve schools", "22 flights [diverted]".
 */
import { TOLD_TO_BE } from '../../lexicon/speech.js';
import { NOT } from '../../lexicon/unreal.js';
import { UNFOLDING } from '../../lexicon/unfolding.js';
import { wordSet } from '../../lexicon/word-set.js';
import { entryOf, isOf } from '../language/words.js';
import type { Token } from '../language.js';
import { BE, HAVE } from './clause.js';
import type { Item } from './item.js';

const deed = entryOf(UNFOLDING);
/** What an active verb has behind it. */
const OBJECT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'DET', 'PRON', 'NUM']);
/** "closed this year" */
const OF_TIME = wordSet(['this', 'last', 'yesterday', 'today', 'each', 'every']);
/** Between a verb and the figure that is its object: "closed at least twelve schools" has its hedge in the figure. */
const BEFORE: ReadonlySet<Token['tag']> = new Set(['DET', 'ADV', 'ADJ']);

/** Behind the counted: "have been cancelled", "diverted". */
const behind = (tokens: readonly Token[], at: number, last: number): string | undefined => {
  let [be, not] = [false, false];
  for (let i = at; i < last; i++) {
    const token = tokens[i]!;
    if (isOf(token, BE)) be = true;
    else if (isOf(token, NOT)) not = true;
    else if (!isOf(token, HAVE) && token.tag !== 'ADV' && !isOf(token, TOLD_TO_BE)) {
      const done = deed(token);
      // "the schools close early": by its own form it is done to them only where it is passive or a participle.
      if (!done || !/(?:ed|shut|lost|found)$/.test(token.lower) || (!be && OBJECT.has(tokens[i + 1]?.tag ?? 'X') && !isOf(tokens[i + 1], OF_TIME)))
        return undefined;
      return not ? `not ${done}` : done;
    }
  }
  return undefined;
};

/** Before them: the verb that they are the object of. */
const before = (tokens: readonly Token[], at: number, first: number): string | undefined => {
  let i = at - 1;
  while (i > first && BEFORE.has(tokens[i]!.tag)) i -= 1;
  const token = tokens[i];
  if (!token || i < first || token.tag !== 'VERB' || isOf(tokens[i - 1], BE)) return undefined;
  // "threatened to cancel 14 trains" has cancelled none.
  const done = tokens[i - 1]?.lower === 'to' ? undefined : deed(token);
  return done !== undefined && isOf(tokens[i - 1], NOT) ? `not ${done}` : done;
};

/** The participle that tells which of the things are counted. */
export const deedOn = (tokens: readonly Token[], { counted }: Item, first: number, last: number): string | undefined =>
  behind(tokens, counted.last, last) ?? before(tokens, counted.first, first);
