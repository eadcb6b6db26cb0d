/**
 * Whose hand it was: who shot, stabbed or killed whom, where a verb tells it of one human being: "shot by a friend", "the boy shot himself". These verbs
 * tell of many a deed that no word names as an event.
 */
import { OBJECT_PRONOUNS, SELVES } from '../../lexicon/anaphora.js';
import { ADMITS, HARMING, MAYBE_HARMING, SUFFERS } from '../../lexicon/deeds.js';
import { wordSet } from '../../lexicon/word-set.js';
import { lineAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { agentAt, headedSubject, isSomebody } from '../heads.js';
import { hasAny, mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { isUnreal } from '../modality.js';
import { voicesIn } from '../meant.js';
import { nounsAt, partyWords, type Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { doesHarm, isReal, isSuffered } from './done.js';

const ONE = wordSet(['he', 'she', 'i']);
const LONGEST = 8;
/** A run with the "-old" of an age that ends it. */
const withAge = (tokens: readonly Token[], run: Run): Run => {
  const last = run.last + (tokens[run.last]?.text === '-' ? 1 : 0);
  return tokens[last]?.lower === 'old' && tokens[run.last - 1]!.lower.startsWith('year') ? { first: run.first, last: last + 1 } : run;
};

/** Whom a run means: somebody by name or kind. */
const whoIn = (reading: Reading, line: Line, run: Run, head: number): string | undefined =>
  run.last - run.first <= LONGEST && (run.last - run.first > 1 || reading.prose.tokens[run.first]!.tag !== 'PRON') && isSomebody(reading, line, head)
    ? partyWords(reading, line, run)
    : undefined;

/** Where the object of a verb begins: right behind it, or behind another such verb: "shot and killed a man". */
const objectAt = (tokens: readonly Token[], verb: number): number =>
  tokens[verb + 1]?.lower === 'and' && isOf(tokens[verb + 2], HARMING) ? verb + 3 : verb + 1;

/** The one who owns to it: "Lee admitted he shot her". */
const whoAdmits = (reading: Reading, line: Line, subject: Run): string | undefined => {
  if (!hasAny(line.sentence, ADMITS)) return undefined;
  const { start } = reading.prose.tokens[subject.first]!;
  const said = voicesIn(reading, line).find(({ content, speaker }) => content.span.start <= start && start < content.span.end && speaker.span.end <= start);
  const name = said && line.names.find(({ span }) => span.start >= said.speaker.span.start && span.end <= said.speaker.span.end);
  return name?.value.sort === 'person' ? name.value.name : undefined;
};

interface Hand {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** Whom a verb is done to, behind it: somebody, or so many of them: "killed three". Where it ends. */
const objectEnd = (reading: Reading, line: Line, verb: number): number | undefined => {
  const { tokens } = reading.prose;
  const at = objectAt(tokens, verb);
  const { last } = line.sentence;
  if (at >= last) return undefined;
  const object = nounsAt(tokens, at, last);
  if (isOf(tokens[at]!, OBJECT_PRONOUNS) && (!object || object.last === at + 1)) return at + 1;
  if (object) return isSomebody(reading, line, object.last - 1) ? object.last : undefined;
  const counted = tokens[at]!.tag === 'NUM' && !isOf(tokens[verb]!, MAYBE_HARMING);
  return counted && (at + 1 === last || tokens[at + 1]!.tag === 'PUNCT') ? at + 1 : undefined;
};

/** "his friend shot him" */
const active = (reading: Reading, line: Line, verb: number): Hand | undefined => {
  const { tokens } = reading.prose;
  // "the son of the tragic shooting victim"
  if (tokens[verb]!.lower.endsWith('ing') && tokens[verb - 1]?.tag !== 'AUX') return undefined;
  const last = objectEnd(reading, line, verb);
  const subject = last === undefined ? undefined : headedSubject(reading, line, verb);
  if (last === undefined || !subject || !isReal(tokens, line, subject, verb)) return undefined;
  for (let i = subject.end; i < verb; i++) if (isOf(tokens[i]!, SUFFERS)) return undefined;
  const single = subject.last - subject.first === 1 && isOf(tokens[subject.first]!, ONE);
  const words = single ? whoAdmits(reading, line, subject) : whoIn(reading, line, subject, subject.head);
  return words === undefined ? undefined : { words, first: subject.first, last };
};

const REACH = 9;
/** "was shot in the leg by a friend" */
const passive = (reading: Reading, line: Line, verb: number): Hand | undefined => {
  const { tokens } = reading.prose;
  for (let i = verb + 1; i < Math.min(verb + REACH, line.sentence.last); i++) {
    const { text, lower, tag } = tokens[i]!;
    if (text === ',' || text === ';' || (tag === 'VERB' && !isOf(tokens[i]!, HARMING))) return undefined;
    if (lower !== 'by') continue;
    const phrase = agentAt(tokens, i + 1, line.sentence.last);
    const object = phrase && withAge(tokens, phrase);
    const words = object && whoIn(reading, line, object, object.last - 1);
    return object && words !== undefined && isSuffered(reading, line, verb) ? { words, first: verb, last: object.last } : undefined;
  }
  return undefined;
};

/** "a self-inflicted wound" */
const isInflicted = (tokens: readonly Token[], i: number): boolean => tokens[i]!.lower === 'self' && tokens[i + 2]?.lower === 'inflicted';

const isSelf = (tokens: readonly Token[], line: Line, verb: number): boolean => {
  const at = objectAt(tokens, verb);
  if (at >= line.sentence.last || !isOf(tokens[at]!, SELVES)) return false;
  return !isUnreal(tokens, Math.max(line.sentence.first, verb - 3), verb) && tokens[verb - 1]?.lower !== 'to';
};

/** Whose hand it was. `told`: where another rule has told who did it. */
export const handsIn = (reading: Reading, events: Events, told: readonly Draft<'actor'>[]): readonly Draft<'actor'>[] => {
  const { tokens } = reading.prose;
  const known = new Set(told.map(({ span }) => lineAt(reading, span.start)?.number));
  return concatMap(reading.lines, (line): readonly Draft<'actor'>[] => {
    if (!mayHave(line.sentence, HARMING) || known.has(line.number)) return [];
    const drafts: Draft<'actor'>[] = [];
    for (let verb = line.sentence.first; verb < line.sentence.last; verb++) {
      if (!isOf(tokens[verb]!, HARMING) || (tokens[verb - 1]?.tag === 'DET' && tokens[verb]!.lower !== 'self')) continue;
      if (!doesHarm(reading, line, verb)) continue;
      const inflicted = isInflicted(tokens, verb);
      const last = inflicted ? verb + 3 : isSelf(tokens, line, verb) ? objectAt(tokens, verb) + 1 : -1;
      const self = last > 0 ? { words: 'self-inflicted', first: verb, last } : undefined;
      const hand = self ?? passive(reading, line, verb) ?? active(reading, line, verb);
      if (!hand) continue;
      const span = { start: tokens[hand.first]!.start, end: tokens[hand.last - 1]!.end };
      // "shot and killed by a guard" is told by both verbs.
      if (drafts.some((draft) => draft.span.end === span.end)) continue;
      drafts.push({
        kind: 'actor',
        attribute: self ? 'self-inflicted' : 'carried out by',
        value: { words: hand.words },
        span,
        event: events.at(line, verb),
        rule: self ? 'did it to himself' : 'whose hand it was',
      });
    }
    return drafts;
  });
};
