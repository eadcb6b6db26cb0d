/** What a text says takes another's place: "[in the event] nine came", "is [now] 45", "0.5%, [revised figures] showed". */
import { TELLING_NOUNS } from '../../lexicon/certainty.js';
import { singularOf } from '../../lexicon/inflect.js';
import { CAME_TO, OF_OR_THAT, REPLACING_PHRASES, TOLD_THEN } from '../../lexicon/updates.js';
import type { Kind } from '../../model/claim.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';
import { nowSays } from './changed.js';
import { type Extent, REACH } from './extent.js';
import { phrasesFrom } from './phrases.js';

const replacingFrom = phrasesFrom(REPLACING_PHRASES);

/** "in the event of a strike", "in the end zone": the phrase goes on otherwise. */
const isOfAnEvent = (phrase: readonly string[], next: Token | undefined): boolean =>
  CAME_TO.has(phrase.at(-1)!) && (isOf(next, OF_OR_THAT) || next?.tag === 'NOUN');

/** The first words in its part of the sentence, or right behind, that put a claim in another's place. */
export const toldAnew = (tokens: readonly Token[], { sentence }: Line, kind: Kind, { from, at }: Extent): Run | undefined => {
  for (let i = from; i < at + 2 && i < sentence.last; i++) {
    const phrase = replacingFrom(tokens, i);
    if (phrase && !isOfAnEvent(phrase, tokens[i + phrase.length])) return { first: i, last: i + phrase.length };
    if (i < at && kind !== 'time' && nowSays(tokens, i, at)) return { first: i, last: i + 1 };
  }
  return undefined;
};

/** "grew 0.5%, [revised figures] showed" */
export const revisedFigures = (tokens: readonly Token[], { sentence }: Line, at: number): Run | undefined => {
  for (let i = Math.max(sentence.first, at - REACH); i < Math.min(sentence.last - 2, at + REACH); i++)
    if (tokens[i]!.lower === 'revised' && TELLING_NOUNS.has(singularOf(tokens[i + 1]!.lower)) && TOLD_THEN.has(tokens[i + 2]!.lower))
      return { first: i, last: i + 2 };
  return undefined;
};
