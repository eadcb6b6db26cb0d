/** Rules for a cause that is called one: "the cause of the crash was fog", "fog was the likely cause", "speed was a factor", "Cause: a burst tyre". */
import { CAUSE_WORDS, EFFECTS, FACTORS, MAY_BE_FACTORS, RANKS_CAUSES, SUPPOSED } from '../../lexicon/causes.js';
import { TO_BE } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import { nounsAt, type Run, subjectOf } from '../parties.js';
import type { Line } from '../reading.js';
import { causeNoun, causeWords, headWord } from './cause-words.js';
import { causeAt, type Found, isPronoun, type Place, type Rule, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';
import { isParty } from './parties.js';

type Result = Found | undefined;

const UNREAL = wordSet(['whether', 'if', 'could', 'would', 'can', 'unless', 'unclear', 'unknown']);

/** The verb of a predicate that ends before a token: "was [not] the most likely", "is believed to have been a". */
const verbBefore = (tokens: readonly Token[], { sentence }: Line, i: number): number => {
  let at = i - 1;
  while (
    at > sentence.first &&
    i - at < 6 &&
    (isOf(tokens[at]!, RANKS_CAUSES) || tokens[at]!.tag === 'DET' || tokens[at]!.tag === 'ADV' || tokens[at]!.tag === 'PART')
  )
    at -= 1;
  return isOf(tokens[at]!, TO_BE) ? at : -1;
};

/** What the cause or the factor is said to be of: "the cause of the crash", "a factor in the fire". */
const ofWhat = ({ reading, line, i, triggers }: Place): { readonly told: boolean; readonly else: boolean; readonly about?: number } => {
  const { tokens } = reading.prose;
  const links = ['of', 'behind', 'in', 'for'].includes(tokens[i + 1]?.lower ?? '') && i + 1 < line.sentence.last;
  const of = links ? nounsAt(tokens, i + 2, line.sentence.last) : undefined;
  const effect = of && triggers.find(({ first }) => first >= of.first && first < of.last);
  const told = effect !== undefined || (of !== undefined && EFFECTS.has(headWord(tokens, of)));
  return { told, else: links && !told, ...(effect ? { about: effect.first } : {}) };
};

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'DET']);
/** "Negligence by the contractor was the cause": what he did, and not he. */
const withAgent = (tokens: readonly Token[], { sentence }: Line, subject: Run | undefined): Run | undefined => {
  if (!subject || tokens[subject.first - 1]?.lower !== 'by') return subject;
  let first = subject.first - 1;
  while (first > sentence.first && NOUNS.has(tokens[first - 1]!.tag)) first -= 1;
  return first < subject.first - 1 ? { first, last: subject.last } : undefined;
};

/** "The spinach was the source of the outbreak", "lightning was the likely cause", "speed was not a factor in the crash". */
const saidToBe = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const verb = verbBefore(tokens, line, i);
  const subject = verb < 0 ? undefined : withAgent(tokens, line, subjectOf(reading, line, verb));
  if (!subject || isPronoun(tokens[subject.last - 1])) return undefined;
  const of = ofWhat(place);
  // "a cause for concern"
  if (of.else) return undefined;
  const factor = isOf(tokens[i]!, FACTORS);
  const ranked = someBetween(tokens, verb + 1, i, (token) => isOf(token, RANKS_CAUSES));
  const able = causeNoun(tokens, subject) || (factor && MAY_BE_FACTORS.has(headWord(tokens, subject)));
  const refuted = deniedBefore(tokens, line, subject.first);
  if (!of.told && !able && !refuted && !(ranked && !factor)) return undefined;
  if (within(tokens, Math.max(line.sentence.first, subject.first - 3), subject.first, UNREAL) >= 0 || isOf(tokens[verb - 1], UNREAL)) return undefined;
  const negated = negatedBefore(tokens, line, i, 5) || refuted;
  return {
    attribute: 'cause',
    stance: negated ? 'denies' : 'blames',
    words: causeWords(place, subject),
    first: subject.first,
    last: i + 1,
    ...(of.about === undefined ? {} : { about: of.about }),
  };
};

/** "the cause of the crash was a broken rail". */
const named = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const of = ofWhat(place);
  if ((tokens[i]!.lower === 'source' || tokens[i]!.lower === 'origin') && !of.told) return undefined;
  const verb = within(tokens, i + 1, Math.min(i + 9, line.sentence.last), TO_BE);
  if (verb < 0 || tokens[verb + 1]?.tag === 'VERB' || within(tokens, i + 1, verb, ['and', ',']) > 0) return undefined;
  let at = verb + 1;
  while (at < line.sentence.last && isOf(tokens[at]!, SUPPOSED)) at += 1;
  const cause = causeAt(tokens, at, line.sentence.last);
  if (!cause || cause.first > at + 1 || headWord(tokens, cause) === 'investigation') return undefined;
  return {
    attribute: 'cause',
    stance: negatedBefore(tokens, line, cause.first, 2) ? 'denies' : 'blames',
    words: causeWords(place, cause),
    first: i,
    last: cause.last,
    ...(of.about === undefined ? {} : { about: of.about }),
  };
};

/** "Cause: a burst tyre" */
const labelled = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (tokens[i + 1]?.text !== ':' && tokens[i + 1]?.text !== '.') return undefined;
  if (!(i === line.sentence.first || tokens[i - 1]!.tag === 'NUM' || tokens[i - 1]!.text === '.')) return undefined;
  const cause = causeAt(tokens, i + 2, line.sentence.last);
  if (!cause || isParty(place, cause)) return undefined;
  return { attribute: 'cause', stance: 'blames', words: causeWords(place, cause), first: cause.first, last: cause.last, main: true };
};

/** "Suspected arson.": a line of nothing else, as forms and bulletins have it. */
const suspected = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (i !== line.sentence.first) return undefined;
  const cause: Run | undefined = nounsAt(tokens, i, line.sentence.last);
  const end = cause && tokens[cause.last];
  const whole = cause && (cause.last >= line.sentence.last || (end!.tag === 'PUNCT' && cause.last + 1 >= line.sentence.last));
  if (!cause || !whole || cause.last - cause.first < 2 || !causeNoun(tokens, cause)) return undefined;
  return { attribute: 'cause', stance: 'blames', words: causeWords(place, { first: i + 1, last: cause.last }), first: i, last: cause.last, main: true };
};

/** "Police suspect sabotage", "officials fear a gas leak": of what nobody did on purpose. */
const suspects = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (tokens[i - 1]?.tag === 'DET' || tokens[i - 1]?.tag === 'AUX' || place.deliberate.has(place.kind())) return undefined;
  const cause = nounsAt(tokens, i + 1, line.sentence.last);
  const accuser = cause && causeNoun(tokens, cause) ? subjectOf(reading, line, i) : undefined;
  if (!cause || !accuser || !isParty(place, accuser) || tokens[cause.last]?.tag === 'AUX') return undefined;
  const negated = negatedBefore(tokens, line, i, 3);
  return { attribute: 'cause', stance: negated ? 'denies' : 'blames', words: causeWords(place, cause), first: i, last: cause.last, accuser };
};

export const NAMED_RULES: readonly Rule[] = [
  { name: 'said to be the cause', at: [...CAUSE_WORDS, ...FACTORS], read: saidToBe },
  { name: 'named as the cause', at: CAUSE_WORDS, read: named },
  { name: 'given behind a label', at: CAUSE_WORDS, read: labelled },
  { name: 'suspected by somebody', at: ['suspect', 'suspects', 'suspected', 'suspecting'], read: suspects },
  { name: 'suspected in a line of its own', at: ['suspected', 'possible', 'probable', 'likely'], read: suspected },
];
