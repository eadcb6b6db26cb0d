/** Rules for whose fault it was: "the crew were not at fault", "was the fault of the signalman", "was not to blame for the crash". */
import { EFFECTS } from '../../lexicon/causes.js';
import { TO_BE } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { isOf } from '../language/words.js';
import { nounsAt, partyWords, type Run, subjectOf } from '../parties.js';
import { headWord } from './cause-words.js';
import { type Found, isPronoun, type Place, type Rule, triggerIn, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';
import { isParty } from './parties.js';

const UNREAL = wordSet(['whether', 'if', 'could', 'would', 'may', 'might']);
const WHICHEVER = wordSet(['other', 'another', 'neither', 'both', 'each', 'either', 'nobody', 'none']);
const RELATIVES = wordSet(['who', 'what', 'which', 'that', 'whoever']);

const found = (place: Place, party: Run, first: number, last: number, about: number | undefined): Found | undefined => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (isPronoun(tokens[party.last - 1]) || within(tokens, Math.max(line.sentence.first, party.first - 3), party.last, UNREAL) >= 0) return undefined;
  // "the other driver", "neither driver": which of them is not told.
  if (isOf(tokens[party.last - 1], RELATIVES) || within(tokens, Math.max(line.sentence.first, party.first - 1), party.last, WHICHEVER) >= 0) return undefined;
  return {
    attribute: isParty(place, party) ? 'responsible' : 'cause',
    stance: negatedBefore(tokens, line, i, 3) || deniedBefore(tokens, line, first) ? 'denies' : 'blames',
    words: partyWords(reading, line, party),
    first,
    last,
    ...(about === undefined ? {} : { about }),
  };
};

/** The event behind "for": "at fault for the crash"; undefined where it is of something else. */
const forWhat = (place: Place, at: number): { readonly about?: number } | undefined => {
  const { tokens } = place.reading.prose;
  if (tokens[at]?.lower !== 'for' && tokens[at]?.lower !== 'in') return {};
  const object = nounsAt(tokens, at + 1, place.line.sentence.last);
  const trigger = object && triggerIn(place.triggers, object.first, object.last);
  if (trigger) return { about: trigger.first };
  return object && EFFECTS.has(headWord(tokens, object)) ? {} : undefined;
};

/** "the crew were not at fault for the crash", "the pilot was not to blame". */
const atFault = (place: Place): Found | undefined => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const lead = i - 1;
  if (tokens[lead]?.lower !== (tokens[i]!.lower === 'fault' ? 'at' : 'to')) return undefined;
  let verb = lead - 1;
  while (verb > line.sentence.first && (tokens[verb]!.tag === 'ADV' || tokens[verb]!.tag === 'PART')) verb -= 1;
  const party = isOf(tokens[verb], TO_BE) ? subjectOf(reading, line, verb) : undefined;
  const what = party && forWhat(place, i + 1);
  // Who is to blame by that word alone is told by another rule.
  if (!party || !what || (tokens[i]!.lower === 'blame' && !negatedBefore(tokens, line, i, 3))) return undefined;
  return found(place, party, party.first, i + 1, what.about);
};

/** "the crash was the fault of the signalman". */
const faultOf = (place: Place): Found | undefined => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  if (tokens[i + 1]?.lower !== 'of' || tokens[i - 1]?.lower !== 'the') return undefined;
  let verb = i - 2;
  while (verb > line.sentence.first && (tokens[verb]!.tag === 'ADV' || tokens[verb]!.tag === 'PART')) verb -= 1;
  const effect = isOf(tokens[verb], TO_BE) ? subjectOf(reading, line, verb) : undefined;
  const party = effect && nounsAt(tokens, i + 2, line.sentence.last);
  const trigger = effect && triggerIn(triggers, effect.first, effect.last);
  if (!effect || !party || !(trigger || EFFECTS.has(headWord(tokens, effect)))) return undefined;
  return found(place, party, i, party.last, trigger?.first);
};

export const FAULT_RULES: readonly Rule[] = [
  { name: 'at fault or not', at: ['fault', 'blame'], read: atFault },
  { name: 'whose fault it was', at: ['fault'], read: faultOf },
];
