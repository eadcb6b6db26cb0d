/** Rules for parts and works that gave way, and for those that did not: "an oven had overheated", "the dam did not burst". */
import {
  AS_MEANT,
  FAILING_NAMES,
  FAILINGS,
  GIVES_WAY,
  GIVES_WAY_IN_TWO,
  OBSTACLES,
  OUGHT,
  TAMPERS,
  UNSAFE,
  VEHICLES,
  WELL,
  WORKS,
  WORKS_WELL,
} from '../../lexicon/causes.js';
import { ROLES } from '../../lexicon/titles.js';
import { singularOf } from '../../lexicon/inflect.js';
import { wordsAt } from '../context/words.js';
import { nounsAt, type Run, subjectOf } from '../parties.js';
import { type Found, type Place, type Rule, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';

type Result = Found | undefined;

const LOOKED_BACK = 2;

/** The work that "it" stands for: the last one named, in this sentence or the two before. */
const lastWork = ({ reading, line }: Place, before: number): string | undefined => {
  const { tokens } = reading.prose;
  for (let i = before - 1; i >= reading.lines[Math.max(0, line.number - LOOKED_BACK)]!.sentence.first; i--)
    if (WORKS.has(singular(tokens[i]!)) && tokens[i]!.tag !== 'VERB') return singular(tokens[i]!);
  return undefined;
};

/** The head noun of the subject, what follows "in" or "of" left aside: "an oven in the aft galley" is an oven. */
const workIn = (place: Place, subject: Run): { readonly noun: string; readonly at: number } | undefined => {
  const { tokens } = place.reading.prose;
  const head = nounsAt(tokens, subject.first, subject.last);
  const noun = head ? singular(tokens[head.head]!) : '';
  if (head && WORKS.has(noun)) return { noun, at: head.head };
  // "a spokesman said the dam", where the subject is read too long
  const last = singular(tokens[subject.last - 1]!);
  if (!head || WORKS.has(last)) return WORKS.has(last) ? { noun: last, at: subject.last - 1 } : undefined;
  return undefined;
};

const HYPOTHETICAL = new Set(['could', 'would', 'will', 'can', 'may', 'might', 'if', 'should', 'whether', 'to']);

const gaveWay = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (place.deliberate.has(place.kind())) return undefined;
  const pair = GIVES_WAY_IN_TWO.find((words) => wordsAt(tokens, i, words));
  if (!pair && (!isOf(tokens[i]!, GIVES_WAY) || (tokens[i]!.lower.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX'))) return undefined;
  // "a broken pump"
  if (tokens[i - 1]?.tag === 'DET' || tokens[i - 1]?.tag === 'ADJ') return undefined;
  const last = i + (pair ? pair.length : 1);
  const noun = tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'ADJ';
  const auxiliary = tokens[i - 1]?.tag === 'AUX' || tokens[i - 1]?.tag === 'ADV' || tokens[i - 1]?.tag === 'PART';
  if (noun && !auxiliary && !(i === line.sentence.last - 1 || tokens[i + 1]?.tag === 'PUNCT' || tokens[i + 1]?.tag === 'ADP' || tokens[i + 1]?.tag === 'SCONJ'))
    return undefined;
  const object = tokens[i]!.tag === 'VERB' && !pair && !auxiliary ? nounsAt(tokens, i + 1, line.sentence.last) : undefined;
  const struck = /^(?:overtop|breach)/.test(tokens[i]!.lower) && object ? workIn(place, object) : undefined;
  if (struck && object)
    return {
      attribute: 'cause',
      stance: negatedBefore(tokens, line, i) ? 'denies' : 'blames',
      words: `${struck.noun} ${tokens[i]!.lower}`,
      first: i,
      last: object.last,
    };
  const subject = subjectOf(reading, line, i);
  if (!subject || within(tokens, Math.max(line.sentence.first, subject.first - 1), i, HYPOTHETICAL) >= 0) return undefined;
  const pronoun = tokens[subject.first]!.lower === 'it' || tokens[subject.first]!.lower === 'they';
  const negated = negatedBefore(tokens, line, i, 3) || deniedBefore(tokens, line, subject.first);
  const work = pronoun ? (negated ? lastWork(place, subject.first) : undefined) : workIn(place, subject)?.noun;
  if (!work) return undefined;
  const deed = pair ? pair.join(' ') : tokens[i]!.lower;
  return { attribute: 'cause', stance: negated ? 'denies' : 'blames', words: `${work} ${deed}`, first: subject.first, last };
};

/** "both engines performed normally" */
const workedWell = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const well = isOf(tokens[i + 1], WELL) || (tokens[i + 1]?.lower === 'as' && isOf(tokens[i + 2], AS_MEANT));
  if (!well || place.deliberate.has(place.kind())) return undefined;
  const subject = subjectOf(reading, line, i);
  const work = subject && workIn(place, subject);
  if (!subject || !work) return undefined;
  const failed = negatedBefore(tokens, line, i, 3);
  return { attribute: 'cause', stance: failed ? 'blames' : 'denies', words: failed ? `${work.noun} failure` : work.noun, first: subject.first, last: i + 2 };
};

/** "the valve did not open" */
const stayedIdle = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (place.deliberate.has(place.kind()) || !negatedBefore(tokens, line, i, 2) || tokens[i - 2]?.lower !== 'did') return undefined;
  const subject = subjectOf(reading, line, i);
  const work = subject && workIn(place, subject);
  return subject && work
    ? { attribute: 'cause', stance: 'blames', words: `${work.noun} did not ${tokens[i]!.lower}`, first: subject.first, last: i + 1 }
    : undefined;
};

/** "the driver fell asleep", "the plane ran out of fuel", "the ferry struck a reef". */
const failing = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  // "may have nodded off" is a guess at what happened, "may lose control" is none.
  const unreal = within(tokens, Math.max(line.sentence.first, i - 3), i, HYPOTHETICAL);
  if (unreal >= 0 && !(tokens[i - 1]!.lower === 'have' && isOf(tokens[unreal]!, GUESSES))) return undefined;
  const phrase = FAILINGS.find((words) => wordsAt(tokens, i, words));
  const object = phrase ? undefined : nounsAt(tokens, i + 1, line.sentence.last);
  const obstacle = object ? tokens.slice(object.first, object.last).find(({ lower }) => OBSTACLES.has(singularOf(lower))) : undefined;
  if (!phrase && (!obstacle || tokens[i]!.tag === 'NOUN')) return undefined;
  let verb = i;
  // "was travelling too fast"
  if (phrase?.[0] === 'too') while (verb > line.sentence.first && i - verb < 3 && tokens[verb - 1]!.tag === 'VERB') verb -= 1;
  const subject = subjectOf(reading, line, verb);
  const head = subject && singular(tokens[subject.last - 1]!);
  if (!subject || !head || !(VEHICLES.has(head) || (phrase && (ROLES.has(head) || head === 'crew')))) return undefined;
  const negated = negatedBefore(tokens, line, i, 3) || deniedBefore(tokens, line, subject.first);
  const deed = phrase?.filter((word) => word !== 'been').join(' ') ?? '';
  const words = phrase ? `${head} ${FAILING_NAMES.get(deed) ?? deed}` : singular(obstacle!);
  return {
    attribute: 'cause',
    stance: negated ? 'denies' : 'blames',
    words,
    first: subject.first,
    last: phrase ? i + phrase.length : object!.last,
    main: true,
  };
};

const GUESSES = wordSet(['may', 'might', 'could']);

/** "fishplates had been removed", "no bolt was loosened", "a pillar was dug away". */
const tampered = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (place.deliberate.has(place.kind()) || tokens[i - 1]?.tag !== 'AUX') return undefined;
  const subject = subjectOf(reading, line, i);
  if (!subject || within(tokens, subject.last, i, HYPOTHETICAL) >= 0) return undefined;
  const work = workIn(place, subject);
  if (!work) return undefined;
  const negated = negatedBefore(tokens, line, i, 3) || tokens[subject.first]!.lower === 'no' || deniedBefore(tokens, line, subject.first);
  return {
    attribute: 'cause',
    stance: negated ? 'denies' : 'blames',
    words: `${work.noun} ${tokens[i]!.lower}`,
    first: subject.first,
    last: i + 1,
    main: true,
  };
};

/** "the ship was not overloaded", "the bus was speeding". */
const unsafe = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (
    place.deliberate.has(place.kind()) ||
    (tokens[i - 1]?.tag !== 'AUX' && tokens[i - 1]?.tag !== 'ADV' && tokens[i - 1]?.lower !== 'not') ||
    tokens[i + 1]?.tag === 'NOUN'
  )
    return undefined;
  const subject = subjectOf(reading, line, i);
  if (!subject || within(tokens, Math.max(line.sentence.first, i - 3), i, HYPOTHETICAL) >= 0) return undefined;
  const negated = negatedBefore(tokens, line, i, 3) || deniedBefore(tokens, line, subject.first);
  return { attribute: 'cause', stance: negated ? 'denies' : 'blames', words: tokens[i]!.lower, first: subject.first, last: i + 1 };
};

export const WORK_RULES: readonly Rule[] = [
  { name: 'gave way', at: [...GIVES_WAY, ...GIVES_WAY_IN_TWO.map((words) => words[0]!)], read: gaveWay },
  { name: 'worked well', at: WORKS_WELL, read: workedWell },
  { name: 'did not do what it ought to', at: OUGHT, read: stayedIdle },
  { name: 'failing of a crew or vehicle', at: [...FAILINGS.map((words) => words[0]!), 'hit', 'struck', 'strikes', 'hits'], read: failing },
  { name: 'taken away or cut', at: TAMPERS, read: tampered },
  { name: 'was unsafe', at: UNSAFE, read: unsafe },
];
