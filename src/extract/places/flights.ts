/**
 * Where people fled: "escaped to Mexico", "fled with his son into Chad", "fled Syria".
 */
import { DENIES } from '../../lexicon/blame.js';
import { FLED_FROM, FLED_TO, FLIGHT, PLANNED } from '../../lexicon/departures.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { mayHave } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import { isAsked, isUnreal } from '../modality.js';
import type { Line, Reading } from '../reading.js';
import type { PlaceMention } from '../recognisers/places/index.js';
import { before } from './drafts.js';

const REACH = 10;
const INTO = wordSet(['to', 'into', 'towards', 'toward', 'for']);

/** Whether a place is where somebody fled, or what somebody fled from. */
export const fledOf = ({ prose: { tokens } }: Reading, { sentence }: Line, mention: PlaceMention): typeof FLED_TO | typeof FLED_FROM | undefined => {
  if (mention.value.relation !== undefined || !mayHave(sentence, FLIGHT) || isAsked(tokens, sentence)) return undefined;
  const at = before(tokens, mention.first, sentence.first);
  if (at < sentence.first) return undefined;
  const isTo = isOf(tokens[at]!, INTO);
  const isFrom = isOf(tokens[at]!, FLIGHT) || tokens[at]!.lower === 'from';
  if (!isTo && !isFrom) return undefined;
  const fled = isTo ? FLED_TO : FLED_FROM;
  for (let verb = isTo || tokens[at]!.lower === 'from' ? at - 1 : at; verb >= Math.max(sentence.first, at - REACH); verb--) {
    const { tag, text, lower } = tokens[verb]!;
    if (isOf(tokens[verb]!, FLIGHT)) {
      const isDone =
        tag !== 'NOUN' && !isUnreal(tokens, Math.max(sentence.first, verb - 4), verb) && !isPlanned(tokens, verb) && !isUntold(tokens, sentence.first, verb);
      return isDone ? fled : undefined;
    }
    // "fled when the army came to Elm"
    if (tag === 'VERB' || lower === 'who' || lower === 'that' || lower === 'as' || (tag === 'PUNCT' && text !== '-')) return undefined;
  }
  return undefined;
};

const CHARGES = wordSet(['accused', 'suspected', 'prevented', 'kept', 'stopped', 'capable', 'afraid', 'fear', 'risk']);
/** "denies having fled to", "was accused of fleeing to": nobody says that he did. */
const isUntold = (tokens: readonly Token[], from: number, verb: number): boolean =>
  someBetween(tokens, Math.max(from, verb - REACH), verb, ({ lower }) => DENIES.has(lower)) ||
  ((tokens[verb - 1]?.lower === 'of' || tokens[verb - 1]?.lower === 'from') && isOf(tokens[verb - 2], CHARGES));

/** "was trying to flee to": he did not get there. */
const isPlanned = (tokens: readonly Token[], verb: number): boolean => tokens[verb - 1]?.lower === 'to' && isOf(tokens[verb - 2], PLANNED);
