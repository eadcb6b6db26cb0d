/** Rules for causes: what brought an accident about, what did not, and that nobody knows yet. */
import {
  CAUSES,
  CAUSES_IN_TWO,
  CAUSE_NOUNS,
  CONNECTORS,
  EFFECTS,
  EVIDENCE,
  EXCLUDES,
  INDICATES,
  IS_OR_IS_CALLED,
  NOTICES,
  ON_PURPOSE,
  RESPONSES,
  RULES_OUT,
  TIMES_IT,
  VERSIONS,
  WITHDRAWS,
} from '../../lexicon/causes.js';
import { OUTCOMES } from '../../lexicon/blame.js';
import { singularOf } from '../../lexicon/inflect.js';
import { wordsAt } from '../context/words.js';
import type { Token } from '../language.js';
import { nounsAt, type Run, subjectOf } from '../parties.js';
import { attributeOf, causeNoun, causeWords, headWord } from './cause-words.js';
import { causeAt, isPronoun, type Place, type Result, type Rule, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';
import { isParty } from './parties.js';
import { isOf } from '../language/words.js';
import { TO_BE } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';
import { absent, answer, withdrawn, notThis } from './told-causes.js';

const BACK = 14;
const LEADS = 9;
/** "by what officials think was a spark", "by what the firm called a faulty cable": where the cause itself begins. */
const afterLead = (tokens: readonly Token[], at: number, last: number): number => {
  if (tokens[at]?.lower !== 'what') return at;
  const verb = within(tokens, at + 1, Math.min(at + LEADS, last), IS_OR_IS_CALLED);
  return verb < 0 ? at : verb + (['as', 'been'].includes(tokens[verb + 1]?.lower ?? '') ? 2 : 1);
};

const BY_VERBS = wordSet(CONNECTORS.flatMap(([verb, by, more]) => (by === 'by' && more === undefined ? [verb!] : [])));
/** "was sparked on Thursday by": the preposition behind the time; -1 where there is none. */
const byAfterTime = ({ reading: { prose }, line, i }: Place): number => {
  const time = isOf(prose.tokens[i]!, BY_VERBS) ? line.periods.find(({ first }) => first === i + 1 || first === i + 2) : undefined;
  return time && time.last < line.sentence.last && prose.tokens[time.last]!.lower === 'by' ? time.last : -1;
};

/** "the blaze was caused by a short circuit", "a crash due to fog". */
const connected = (place: Place): Result => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const connector = CONNECTORS.find((phrase) => wordsAt(tokens, i, phrase));
  const by = connector ? i + connector.length - 1 : byAfterTime(place);
  if (by < 0) return undefined;
  const from = afterLead(tokens, by + 1, line.sentence.last);
  const cause = causeAt(tokens, from, line.sentence.last);
  if (!cause) return undefined;
  // "can be caused by a spark" tells of no fire; "could have been caused" does.
  if (tokens[i - 1]?.lower === 'be' && ['can', 'could', 'would', 'will'].includes(tokens[i - 2]?.lower ?? '')) return undefined;
  const passive = tokens[by]!.lower === 'by';
  const subject = subjectOf(reading, line, i);
  const effect = triggers.findLast(({ first }) => first < i && i - first <= BACK);
  const pronoun = subject !== undefined && subject.last - subject.first === 1 && isPronoun(tokens[subject.first]);
  const said = ['was', 'were', 'is', 'been', 'be', 'are'].includes(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.tag === 'ADV';
  const outcome = subject !== undefined && EFFECTS.has(headWord(tokens, subject)) && said;
  if (!effect && !outcome && !(pronoun && said && passive)) return undefined;
  if (effect && triggers.some(({ first, kind }) => first === cause.last - 1 && kind === effect.kind)) return undefined;
  // "flights cancelled because of fog": the effect must stand right before, or be what "was caused by" is said of.
  if (effect && !outcome && !(subject && effect.first >= subject.first && effect.first < subject.last) && i - effect.last > (said ? 6 : 2)) return undefined;
  // "was freed pending trial due to delays", "closed after the storm because of mud": of what was done, and not of when.
  if (effect && !outcome && !effect.verb && isOf(tokens[effect.first - (tokens[effect.first - 1]?.tag === 'DET' ? 2 : 1)], TIMES_IT)) return undefined;
  const negated = negatedBefore(tokens, line, i, 4) || deniedBefore(tokens, line, i);
  return {
    attribute: attributeOf(place, cause),
    stance: negated ? 'denies' : 'blames',
    words: causeWords(place, cause),
    first: i,
    last: cause.last,
    ...(effect ? { about: effect.first } : {}),
  };
};

/** "that speeding caused the crash": a single word for what somebody did. */
const gerundBefore = (tokens: readonly Token[], { sentence }: Place['line'], verb: number): Run | undefined => {
  const at = verb - 1;
  if (at < sentence.first || tokens[at]!.tag !== 'VERB' || !tokens[at]!.lower.endsWith('ing')) return undefined;
  return at === sentence.first || tokens[at - 1]!.lower === 'that' || tokens[at - 1]!.lower === 'said' ? { first: at, last: at + 1 } : undefined;
};

/** "faulty wiring caused the fire", "a fault led to the crash", "corroded cables caused the bridge to collapse". */
const causing = (place: Place): Result => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const { lower, tag } = tokens[i]!;
  const particle = CAUSES_IN_TWO.get(lower);
  if (particle !== undefined && tokens[i + 1]?.lower !== particle) return undefined;
  const from = i + (particle === undefined ? 1 : 2);
  if (tokens[from]?.lower === 'by' || (tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing')) return undefined;
  const subject = subjectOf(reading, line, i) ?? gerundBefore(tokens, line, i);
  const object = nounsAt(tokens, from, line.sentence.last);
  if (!subject || !object || isPronoun(tokens[subject.last - 1]) || ['what', 'which', 'that', 'who'].includes(tokens[subject.last - 1]!.lower))
    return undefined;
  const made = tokens[object.last]?.lower === 'to' ? triggers.find(({ first }) => first === object.last + 1) : undefined;
  const named = triggers.find(({ first, last }) => first >= object.first && last >= object.last && first < object.last);
  const definite = named?.definite === true || tokens[from]!.lower === 'the' || tokens[from]!.lower === 'this';
  const effect = made ?? (definite ? named : undefined);
  if (!effect && !(definite && EFFECTS.has(headWord(tokens, object)))) return undefined;
  if (effect && triggers.some(({ first, kind, verb }) => !verb && kind === effect.kind && first >= subject.first && first < subject.last)) return undefined;
  if (['could', 'would', 'can', 'will', 'if'].includes(tokens[i - 1]!.lower)) return undefined;
  const negated = negatedBefore(tokens, line, i, 4) || deniedBefore(tokens, line, subject.first);
  return {
    attribute: attributeOf(place, subject),
    stance: negated ? 'denies' : 'blames',
    words: causeWords(place, subject),
    first: subject.first,
    last: i + 1,
    ...(effect ? { about: effect.first } : {}),
  };
};

/** Whether some words say that it was done on purpose: "that anyone set it", "the participation of third persons". */
const onPurpose = (tokens: readonly Token[], from: number, last: number): boolean => within(tokens, from, Math.min(from + 10, last), ON_PURPOSE) >= 0;

/** "initial findings pointed to a short circuit", "nothing suggests that anyone set it", "no evidence of foul play". */
const shown = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const { last } = line.sentence;
  const noun = tokens[i]!.tag === 'NOUN' && !isOf(tokens[i]!, INDICATES);
  if (noun) {
    // "no sign of sabotage"
    if (!['of', 'that'].includes(tokens[i + 1]?.lower ?? '') || !negatedBefore(tokens, line, i, 3)) return undefined;
    const object = nounsAt(tokens, i + 2, last);
    const play = object && tokens[object.last - 1]!.lower === 'play';
    if (!(object && (CAUSE_NOUNS.has(headWord(tokens, object)) || play)) && !onPurpose(tokens, i + 2, last)) return undefined;
    return {
      attribute: 'cause',
      stance: 'denies',
      words: object && tokens[i + 1]!.lower === 'of' ? causeWords(place, object) : 'deliberate act',
      first: i,
      last: object ? object.last : i + 2,
    };
  }
  if (tokens[i]!.lower.startsWith('point') && tokens[i + 1]?.lower !== 'to') return undefined;
  const start = Math.max(line.sentence.first, i - 12);
  const nothing = within(tokens, start, i, ['nothing']) >= 0 || (within(tokens, start, i, ['no']) >= 0 && EVIDENCE.has(singular(tokens[i - 1]!)));
  const subject = subjectOf(reading, line, i);
  if (nothing) {
    if (!onPurpose(tokens, i + 1, last)) return undefined;
    return { attribute: 'cause', stance: 'denies', words: 'deliberate act', first: within(tokens, start, i, ['nothing', 'no']), last: Math.min(last, i + 4) };
  }
  if (
    !subject ||
    within(
      tokens,
      subject.first,
      subject.last,
      new Set(
        tokens
          .slice(subject.first, subject.last)
          .map(({ lower }) => lower)
          .filter((word) => EVIDENCE.has(singularOf(word))),
      ),
    ) < 0
  )
    return undefined;
  if (tokens[i]!.lower.startsWith('point')) {
    const cause = causeAt(tokens, i + 2, last);
    if (!cause || negatedBefore(tokens, line, i, 3)) return undefined;
    return { attribute: attributeOf(place, cause), stance: 'blames', words: causeWords(place, cause), first: i, last: cause.last };
  }
  const cause = causeAt(tokens, tokens[i + 1]?.lower === 'that' ? i + 2 : i + 1, last);
  if (!cause || !CAUSE_NOUNS.has(headWord(tokens, cause))) return undefined;
  return { attribute: 'cause', stance: negatedBefore(tokens, line, i, 3) ? 'denies' : 'blames', words: causeWords(place, cause), first: i, last: cause.last };
};

/** "ruled out sabotage", "do not exclude arson", "arson cannot be ruled out". */
const excluded = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const rules = isOf(tokens[i]!, RULES_OUT);
  if (rules && tokens[i + 1]?.lower !== 'out') return undefined;
  const from = i + (rules ? 2 : 1);
  const object = nounsAt(tokens, from, line.sentence.last);
  const subject = subjectOf(reading, line, i);
  const cause = causeNoun(tokens, object) ? object : causeNoun(tokens, subject) ? subject : undefined;
  if (!cause) return undefined;
  const words = causeWords(place, cause);
  const open = negatedBefore(tokens, line, i, 5);
  return {
    attribute: 'cause',
    stance: open ? 'blames' : 'denies',
    words: open ? `${words} not excluded` : words,
    first: Math.min(i, cause.first),
    last: Math.max(from, cause.last),
  };
};

/** "arson is one of the versions", "sabotage is suspected". */
const version = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const suspected = tokens[i]!.lower === 'suspected';
  const back = within(tokens, Math.max(line.sentence.first, i - 6), i, TO_BE);
  if (back < 0 || (!suspected && within(tokens, back, i, ['one', 'a', 'among', 'the']) < 0)) return undefined;
  const subject = subjectOf(reading, line, back);
  if (!subject || !causeNoun(tokens, subject)) return undefined;
  const negated = negatedBefore(tokens, line, i, 4);
  const words = causeWords(place, subject);
  return {
    attribute: 'cause',
    stance: negated ? 'denies' : 'blames',
    words: suspected || negated ? words : `${words} not excluded`,
    first: subject.first,
    last: i + 1,
  };
};

/** "made an emergency landing after the crew reported smoke", "diverted because of a smell". */
const answered = (place: Place): Result => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const event = triggers.findLast(({ first }) => first < i && i - first < BACK);
  if (!event || !(RESPONSES.has(event.kind) || RESPONSES.has(event.lemma))) return undefined;
  let at = i + (tokens[i + 1]?.lower === 'of' ? 2 : 1);
  const noticed = within(tokens, at, Math.min(at + 6, line.sentence.last), NOTICES);
  const behind = noticed > 0 ? nounsAt(tokens, noticed + 1, line.sentence.last) : undefined;
  if (behind && tokens[noticed - 1]!.tag !== 'AUX') at = noticed + 1;
  const cause = causeAt(tokens, at, line.sentence.last);
  if (
    !cause ||
    cause.first > at + 1 ||
    triggers.some(({ first }) => first >= cause.first && first < cause.last) ||
    line.periods.some(({ first, last }) => first < cause.last && cause.first < last)
  )
    return undefined;
  if (isParty(place, cause) || line.quantities.some(({ first, last }) => first < cause.last && cause.first < last) || OUTCOMES.has(headWord(tokens, cause)))
    return undefined;
  return { attribute: 'cause', stance: 'blames', words: causeWords(place, cause), first: cause.first, last: cause.last, about: event.first };
};

export const CAUSE_RULES: readonly Rule[] = [
  { name: 'caused by', at: new Set(CONNECTORS.map((phrase) => phrase[0]!)), read: connected },
  { name: 'said to have caused it', at: [...CAUSES, ...CAUSES_IN_TWO.keys()], read: causing },
  { name: 'pointed to by the evidence', at: [...INDICATES, ...EVIDENCE], read: shown },
  { name: 'ruled out or not', at: [...RULES_OUT, ...EXCLUDES], read: excluded },
  { name: 'one of the versions', at: [...VERSIONS, 'suspected'], read: version },
  { name: 'said to have been absent', at: ['there'], read: absent },
  { name: 'taken back', at: WITHDRAWS, read: withdrawn },
  { name: 'not this', at: ['not'], read: notThis },
  { name: 'given as the answer', at: ['it', 'this'], read: answer },
  { name: 'answered by a landing or the like', at: ['after', 'following', 'because', 'when'], read: answered },
];
