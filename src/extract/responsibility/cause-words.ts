/** What a phrase for a cause says, bare of its size, and whether it is one that can bring an accident about by itself. */
import { CAUSE_NOUNS, SIZES } from '../../lexicon/causes.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import { nounsAt, partyWords, type Run } from '../parties.js';
import type { Place } from './found.js';
import { isParty } from './parties.js';

/** That it is denied is told by the stance. */
const NONE_OF = wordSet(['no', 'any']);
/** The bare words of a cause, without its size. */
export const causeWords = (place: Place, run: Run): string => {
  const { tokens } = place.reading.prose;
  let first = run.first;
  while (first < run.last - 1 && (isOf(tokens[first]!, SIZES) || isOf(tokens[first]!, NONE_OF) || /^["“‘']$/.test(tokens[first]!.text))) first += 1;
  return partyWords(place.reading, place.line, { first, last: run.last });
};

export const attributeOf = (place: Place, run: Run): 'responsible' | 'cause' => (isParty(place, run) && run.last - run.first < 8 ? 'responsible' : 'cause');

export const headWord = (tokens: readonly Token[], run: Run): string => singular(tokens[run.last - 1]!);

/** The cause noun that a phrase ends in: "arson", "a gas leak", "foul play". */
export const causeNoun = (tokens: readonly Token[], run: Run | undefined): boolean =>
  run !== undefined &&
  (CAUSE_NOUNS.has(headWord(tokens, run)) ||
    CAUSE_NOUNS.has(singular(tokens[nounsAt(tokens, run.first, run.last)?.head ?? run.first]!)) ||
    (tokens[run.last - 1]!.lower === 'play' && tokens[run.last - 2]?.lower === 'foul'));
