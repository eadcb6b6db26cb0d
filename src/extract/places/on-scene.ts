/**
 * Where people died or were treated, by no more than that it was there: "pronounced dead at the scene", "was treated on the spot".
 */
import { DIED_AT, DIES_THERE, SCENE_NOUNS, TREATED_AT, TREATED_THERE } from '../../lexicon/spots.js';
import { excerpt } from '../../model/span.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { isAsked, isUnreal } from '../modality.js';
import type { Line, Reading } from '../reading.js';
import type { Spot } from './spots.js';

const REACH = 5;

/** Where people died or were treated on the scene. */
export const onSceneIn = (reading: Reading, { sentence }: Line): readonly (Spot & { readonly attribute: typeof DIED_AT | typeof TREATED_AT })[] => {
  if (!mayHave(sentence, SCENE_NOUNS)) return [];
  const { tokens, text } = reading.prose;
  if (isAsked(tokens, sentence)) return [];
  for (let i = sentence.first + 3; i < sentence.last; i++) {
    if (!isOf(tokens[i]!, SCENE_NOUNS) || tokens[i - 1]!.lower !== 'the' || (tokens[i - 2]!.lower !== 'at' && tokens[i - 2]!.lower !== 'on')) continue;
    // "at the scene of an earlier crash", "the crime scene investigators"
    if (tokens[i + 1]?.lower === 'of' || (tokens[i + 1]?.tag === 'NOUN' && i + 1 < sentence.last)) continue;
    for (let verb = i - 3; verb >= Math.max(sentence.first, i - 3 - REACH); verb--) {
      const dies = isOf(tokens[verb]!, DIES_THERE);
      if (!dies && !isOf(tokens[verb]!, TREATED_THERE)) {
        if (tokens[verb]!.tag === 'VERB' || tokens[verb]!.tag === 'PUNCT') break;
        continue;
      }
      if (isUnreal(tokens, Math.max(sentence.first, verb - 3), verb)) break;
      const { span } = excerpt(text, tokens[i - 2]!.start, tokens[i]!.end);
      return [{ attribute: dies ? DIED_AT : TREATED_AT, value: { words: tokens[i]!.lower, names: [], relation: 'in' }, span, first: i }];
    }
  }
  return [];
};
