/** Rules for whether it was meant: "deliberately set", "treated as arson", "the crash was no accident", "no foul play is suspected". */
import { TO_BE } from '../../lexicon/small-words.js';
import { NEGATORS } from '../../lexicon/unreal.js';
import {
  ACCIDENTALLY,
  BEFORE_INTENT,
  BEFORE_RULING,
  DELIBERATELY,
  EFFECTS,
  EXCLUDES,
  FIRES,
  GOES_OFF,
  INTENTS,
  PROVES,
  RULES_OUT,
  SET,
  SHOWS,
  SO_FAR,
  TREATED_AS,
  TREATS,
  UNMEANT,
  WRECKS,
} from '../../lexicon/causes.js';
import { wordSet } from '../../lexicon/word-set.js';
import { wordsAt } from '../context/words.js';
import { isOf } from '../language/words.js';
import { nounsAt, type Run, subjectOf } from '../parties.js';
import { headWord } from './cause-words.js';
import { type Found, isInQuestion, IT, type Place, type Rule, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';

type Result = Found | undefined;

const UNREAL = wordSet(['whether', 'if', 'could', 'may', 'might', 'unless']);
const BACK = 6;
const isUnreal = ({ reading, line }: Place, i: number): boolean => within(reading.prose.tokens, Math.max(line.sentence.first, i - BACK), i, UNREAL) >= 0;

/** "the fire was started deliberately", "deliberately set", "the train was deliberately wrecked". */
const deliberately = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  // A raid is meant as it is: to say so of one blow in it answers nothing.
  const verbs = place.deliberate.has(place.kind()) ? SET : WRECKS;
  const verb = within(tokens, Math.max(line.sentence.first, i - 3), Math.min(i + 3, line.sentence.last), verbs);
  if (verb < 0 || isUnreal(place, i)) return undefined;
  // "was deliberately cut"; "has deliberately cut its spending" is another thing.
  if (!isOf(tokens[verb]!, SET) && !isOf(tokens[Math.min(i, verb) - 1], TO_BE)) return undefined;
  const negated = negatedBefore(tokens, line, Math.min(i, verb), 4);
  return { attribute: 'cause', stance: negated ? 'denies' : 'blames', words: 'deliberate act', first: Math.min(i, verb), last: Math.max(i, verb) + 1 };
};

/** Before what was not done: "to avoid accidentally shooting", "nearly accidentally hit". */
const NOT_DONE = wordSet(['to', 'from', 'of', 'nearly', 'almost']);
/** "accidentally shot himself", "the gun was accidentally fired", "it unintentionally went off". */
const accidentally = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const verb = within(tokens, Math.max(line.sentence.first, i - 2), Math.min(i + 3, line.sentence.last), GOES_OFF);
  // "how to avoid accidentally shooting somebody" is of any such shot.
  if (
    isInQuestion(place) ||
    verb < 0 ||
    tokens[verb]!.tag === 'NOUN' ||
    isUnreal(place, i) ||
    within(tokens, Math.max(line.sentence.first, i - 3), i, NOT_DONE) >= 0
  )
    return undefined;
  const negated = negatedBefore(tokens, line, Math.min(i, verb), 4) || deniedBefore(tokens, line, Math.min(i, verb));
  return { attribute: 'cause', stance: negated ? 'denies' : 'blames', words: 'accident', first: Math.min(i, verb), last: Math.max(i, verb) + 1 };
};

/** "treated as arson", "being investigated as a homicide", "now treated as human-caused". */
const treated = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (within(tokens, Math.max(line.sentence.first, i - BACK), i, TREATS) < 0 || isUnreal(place, i)) return undefined;
  const at = tokens[i + 1]?.lower === 'a' || tokens[i + 1]?.lower === 'an' ? i + 2 : i + 1;
  const found = TREATED_AS.find(({ phrase }) => wordsAt(tokens, at, phrase));
  if (!found || at + found.phrase.length > line.sentence.last || (found.ofPeople && place.deliberate.has(place.kind()))) return undefined;
  return {
    attribute: 'cause',
    stance: negatedBefore(tokens, line, i, 6) ? 'denies' : 'blames',
    words: found.words,
    first: i,
    // "as an accidental death"
    last: at + found.phrase.length + (at > i + 1 && found.phrase[0] === 'accidental' && tokens[at + 1]?.tag === 'NOUN' ? 1 : 0),
  };
};

/** "the fire was set": nobody sets a fire by accident. */
const setAlight = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const next = tokens[i + 1];
  if (tokens[i - 1]?.tag !== 'AUX' || (next && i + 1 < line.sentence.last && next.tag !== 'PUNCT' && next.lower !== 'by')) return undefined;
  const subject = subjectOf(reading, line, i);
  if (!subject || !FIRES.has(headWord(tokens, subject)) || within(tokens, Math.max(line.sentence.first, subject.first - 3), i, UNREAL) >= 0) return undefined;
  const negated = negatedBefore(tokens, line, i, 3) || deniedBefore(tokens, line, subject.first);
  return { attribute: 'cause', stance: negated ? 'denies' : 'blames', words: 'arson', first: subject.first, last: i + 1 };
};

/** Of a shooting or a raid it says nothing that it was meant, but much that it was not. */
const saysNothing = (place: Place, words: string): boolean => !UNMEANT.has(words) && place.deliberate.has(place.kind());

const IN_PHRASE: ReadonlySet<string> = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);
/** "A shooting at a bar in Tarn was": the event that the phrases before a verb hang on, where it hangs on nothing itself. */
const farSubject = ({ reading, line, triggers }: Place, { last }: Run): Place['triggers'][number] | undefined => {
  const { tokens } = reading.prose;
  return triggers.find((trigger) => {
    if (trigger.verb || trigger.last >= last || trigger.first < line.sentence.first || tokens[trigger.last]!.tag !== 'ADP') return false;
    const before = tokens[trigger.first - 1]?.tag === 'DET' ? trigger.first - 1 : trigger.first;
    if (before > line.sentence.first && tokens[before - 1]!.tag !== 'PUNCT' && tokens[before - 1]!.lower !== 'that') return false;
    for (let i = trigger.last; i < last; i++) if (!IN_PHRASE.has(tokens[i]!.tag)) return false;
    return true;
  });
};

const MODAL = wordSet(['could', 'may', 'might', 'would', 'can', 'should']);
/** "the blast was sabotage", "the crash was no accident", "the fire was not deliberate". */
const was = (place: Place): Result => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  let at = i + 1;
  while (at < line.sentence.last && at - i < 6 && (tokens[at]!.tag === 'ADV' || isOf(tokens[at]!, BEFORE_INTENT))) at += 1;
  const words = at < line.sentence.last ? INTENTS.get(tokens[at]!.lower) : undefined;
  // "was a suicide bomber", "was accident-prone"
  if (words === undefined || isOf(tokens[i - 1], MODAL) || ['NOUN', 'PROPN'].includes(tokens[at + 1]?.tag ?? '') || tokens[at + 1]?.text === '-')
    return undefined;
  const subject = subjectOf(reading, line, i);
  if (!subject || saysNothing(place, words) || within(tokens, Math.max(line.sentence.first, subject.first - 4), subject.first, UNREAL) >= 0) return undefined;
  const effect = triggers.find(({ first, last, verb }) => !verb && first < subject.last && last === subject.last) ?? farSubject(place, subject);
  const it = subject.last - subject.first === 1 && isOf(tokens[subject.first]!, IT);
  if (!effect && !it && !EFFECTS.has(headWord(tokens, subject)) && headWord(tokens, subject) !== 'death') return undefined;
  // "the accident was an accident"
  if (headWord(tokens, subject) === words) return undefined;
  const negated = within(tokens, i, at, NEGATORS) >= 0 || deniedBefore(tokens, line, subject.first);
  return {
    attribute: 'cause',
    stance: negated ? 'denies' : 'blames',
    words,
    first: Math.min(subject.first, effect?.first ?? subject.first),
    last: at + 1,
    ...(effect ? { about: effect.first } : {}),
  };
};

/** "the coroner ruled the death a suicide", "officials deemed the fire accidental". */
const ruled = (place: Place): Result => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const object = isOf(tokens[i - 1], TO_BE) || isUnreal(place, i) ? undefined : nounsAt(tokens, i + 1, line.sentence.last);
  if (!object) return undefined;
  // "the fire arson": what it is taken for may stand in one phrase with it.
  const inside = INTENTS.has(tokens[object.last - 1]!.lower) && object.last - object.first > 1 ? object.last - 1 : object.last;
  let at = inside;
  while (at < line.sentence.last && isOf(tokens[at]!, BEFORE_RULING)) at += 1;
  const words = at < line.sentence.last ? INTENTS.get(tokens[at]!.lower) : undefined;
  if (words !== undefined && saysNothing(place, words)) return undefined;
  const head = { first: object.first, last: inside };
  const accuser = subjectOf(reading, line, i);
  const effect = triggers.find(({ first, last, verb }) => !verb && first >= head.first && last === head.last);
  // "the blaze arson" is one phrase to the tagger, in which the event is no head.
  const plain = inside < object.last && tokens[object.first]!.lower === 'the';
  if (words === undefined || headWord(tokens, head) === words) return undefined;
  if (!effect && !plain && !EFFECTS.has(headWord(tokens, head)) && headWord(tokens, head) !== 'death') return undefined;
  return {
    attribute: 'cause',
    stance: negatedBefore(tokens, line, i, 3) ? 'denies' : 'blames',
    words,
    first: object.first,
    last: at + 1,
    ...(accuser ? { accuser } : {}),
    ...(effect ? { about: effect.first } : {}),
  };
};

const AROUND = 9;
/** "foul play is not suspected", "no foul play has been established", "foul play has not been ruled out", "police suspect foul play". */
const foulPlay = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (tokens[i + 1]?.lower !== 'play' || isUnreal(place, i)) return undefined;
  const first = Math.max(line.sentence.first, i - AROUND);
  const last = Math.min(line.sentence.last, i + AROUND);
  const shown = tokens.slice(first, last).findIndex((token) => isOf(token, SHOWS));
  const out = tokens.slice(first, last).findIndex((token, at) => isOf(token, EXCLUDES) || (isOf(token, RULES_OUT) && tokens[first + at + 1]?.lower === 'out'));
  const told = out >= 0 ? first + out : first + shown;
  if (out < 0 && shown < 0) return undefined;
  const negated = negatedBefore(tokens, line, i, 6) || (told > i && negatedBefore(tokens, line, told, 5));
  // Not established, or not suspected so far: it is open still.
  const later = told > i && negatedBefore(tokens, line, told, told - i);
  if (out < 0 && later && (isOf(tokens[told]!, PROVES) || within(tokens, told, Math.min(line.sentence.last, told + AROUND), SO_FAR) >= 0)) return undefined;
  // It is open where it is not ruled out.
  const open = out >= 0 && negated;
  return {
    attribute: 'cause',
    stance: open || (out < 0 && !negated) ? 'blames' : 'denies',
    words: open ? 'foul play not excluded' : 'foul play',
    first: Math.min(tokens[i - 1]?.lower === 'no' ? i - 1 : i, told),
    last: Math.max(i + 2, out >= 0 && isOf(tokens[told]!, RULES_OUT) ? told + 2 : told + 1),
  };
};

export const INTENT_RULES: readonly Rule[] = [
  { name: 'foul play or none', at: ['foul'], read: foulPlay },
  { name: 'done on purpose', at: DELIBERATELY, read: deliberately },
  { name: 'done by accident', at: ACCIDENTALLY, read: accidentally },
  { name: 'treated as', at: ['as'], read: treated },
  { name: 'set alight', at: ['set', 'lit'], read: setAlight },
  { name: 'said to have been meant or not', at: ['was', 'is', 'were', 'been', 'appears', 'appeared', 'seems', 'seemed'], read: was },
  { name: 'ruled to have been meant or not', at: ['ruled', 'rules', 'deemed', 'declared'], read: ruled },
];
