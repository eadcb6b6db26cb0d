/** Causes told of as an account of somebody: taken back, given as the answer, or as what it was not. */
import { DENIED_NOUNS, STATEMENTS } from '../../lexicon/causes.js';
import type { Token } from '../language.js';
import { nounsAt, type Run, subjectOf } from '../parties.js';
import { causeNoun, causeWords, headWord } from './cause-words.js';
import { type Accused, causeAt, isPronoun, type Place, type Result } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';
import { isOf } from '../language/words.js';
import { DEFINITE_OR_OWNED, TO_BE } from '../../lexicon/small-words.js';

/** "there was no fire on board": told to deny it, where the event is another one. */
export const absent = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (!isOf(tokens[i + 1], TO_BE)) return undefined;
  const no = tokens[i + 2]?.lower === 'no' ? i + 2 : tokens[i + 2]?.lower === "n't" && tokens[i + 3]?.lower === 'any' ? i + 3 : -1;
  const object = no > 0 ? nounsAt(tokens, no, line.sentence.last) : undefined;
  if (!object || !DENIED_NOUNS.has(headWord(tokens, object)) || place.kind() === headWord(tokens, object) || place.deliberate.has(place.kind()))
    return undefined;
  const words = causeWords(place, { first: object.first + 1, last: object.last });
  return { attribute: 'cause', stance: 'denies', words, first: i, last: object.last };
};

/** "it was arson", "it was one very big wave": the cause as the answer. */
export const answer = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (!['was', 'is'].includes(tokens[i + 1]?.lower ?? '') || place.deliberate.has(place.kind())) return undefined;
  const not = tokens[i + 2]?.lower === 'not' || tokens[i + 2]?.lower === "n't";
  const negated = not || deniedBefore(tokens, line, i);
  const cause = causeAt(tokens, i + (not ? 3 : 2), line.sentence.last);
  if (!cause || !causeNoun(tokens, cause) || place.kind() === headWord(tokens, cause)) return undefined;
  return { attribute: 'cause', stance: negated ? 'denies' : 'blames', words: causeWords(place, cause), first: i, last: cause.last };
};

const NEAR = 3;
/** Whether an accusation was made by the one that a subject means: by a pronoun, or by the word that both end in. */
const isTheirs = (tokens: readonly Token[], subject: Run, { by }: Accused): boolean => {
  const last = tokens[subject.last - 1]!;
  return isPronoun(last) || by?.toLowerCase().split(/\s+/).at(-1) === last.lower;
};

/** "withdrew her words about arson" */
export const withdrawn = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const object = nounsAt(tokens, i + 1, line.sentence.last);
  const link = object && ['about', 'of'].includes(tokens[object.last]?.lower ?? '');
  const cause = link ? causeAt(tokens, object.last + 1, line.sentence.last) : undefined;
  const accuser = subjectOf(reading, line, i);
  const told = place.accused.at(-1);
  // "They have since withdrawn the theory": their own, which the report has just told
  const own = told !== undefined && accuser !== undefined && isTheirs(tokens, accuser, told);
  if (own && object && !link && line.number - told.line <= NEAR && isOf(tokens[object.first]!, DEFINITE_OR_OWNED) && STATEMENTS.has(headWord(tokens, object)))
    return negatedBefore(tokens, line, i, 3)
      ? undefined
      : { attribute: told.attribute, stance: 'denies', words: told.words, first: i, last: object.last, accuser };
  if (!cause || !accuser || !STATEMENTS.has(headWord(tokens, object!)) || !causeNoun(tokens, cause) || negatedBefore(tokens, line, i, 3)) return undefined;
  return { attribute: 'cause', stance: 'denies', words: causeWords(place, cause), first: i, last: cause.last, accuser };
};

/** "a short circuit, not arson" */
export const notThis = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const cause = tokens[i - 1]?.text === ',' ? nounsAt(tokens, i + 1, line.sentence.last) : undefined;
  if (!cause || !causeNoun(tokens, cause) || place.deliberate.has(place.kind())) return undefined;
  return { attribute: 'cause', stance: 'denies', words: causeWords(place, cause), first: i, last: cause.last };
};
