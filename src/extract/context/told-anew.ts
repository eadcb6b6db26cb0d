/** What a text says takes another's place: "[in the event] nine came", "is [now] 45", "0.5%, [revised figures] showed". */
import { TELLING_NOUNS } from '../../lexicon/certainty.js';
import { singularOf } from '../../lexicon/inflect.js';
import { CAME_TO, CAME_TO_BE, OF_OR_THAT, REPLACING_PHRASES, TOLD_THEN, TURNS_AWAY } from '../../lexicon/updates.js';
import type { Kind } from '../../model/claim.js';
import { isOf, someBetween } from '../language/words.js';
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

const MARKS: ReadonlySet<Token['tag']> = new Set(['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ']);
/**
 * Whether what it came to is the claim: "[proved to be] deadly and killed nine", "[had become] a symbol after nine died" and "[as it turned out], it was a hoax
 * and drew nine" tell of something else.
 */
const leadsTo = (tokens: readonly Token[], from: number, kind: Kind, phrase: readonly string[], at: number): boolean => {
  const last = phrase.at(-1)!;
  if (last === 'out') return !someBetween(tokens, from, at, (token) => isOf(token, TURNS_AWAY));
  if (!CAME_TO_BE.has(last)) return true;
  return !someBetween(tokens, from, at, (token) => MARKS.has(token.tag) || isOf(token, TURNS_AWAY) || (kind === 'quantity' && token.tag === 'NOUN'));
};

/** The first words in its part of the sentence, or right behind, that put a claim in another's place. */
export const toldAnew = (tokens: readonly Token[], { sentence }: Line, kind: Kind, { from, at }: Extent): Run | undefined => {
  for (let i = from; i < at + 2 && i < sentence.last; i++) {
    const phrase = replacingFrom(tokens, i);
    if (phrase && !isOfAnEvent(phrase, tokens[i + phrase.length]) && leadsTo(tokens, i + phrase.length, kind, phrase, at))
      return { first: i, last: i + phrase.length };
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
