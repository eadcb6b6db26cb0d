/**
 * Which event or moment a time belongs to.
 */
import {
  EPISODES,
  HAPPENS,
  HOW_MUCH_IS_KNOWN,
  isOfEvent,
  isStep,
  momentOfNoun,
  momentOfPair,
  momentOfVerb,
  NOT_OF_ITS_DAY,
  PLANNED,
  REMAINS,
  PRISONS,
  RESPONSES_TO,
  SENDS,
  SINCE_OR_UNTIL,
  TELLINGS,
  TOOK_PLACE,
  WHAT_WAS_TOLD,
  WHATEVER_WAS,
} from '../../lexicon/moments.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { cameAfter, type Events } from '../events/index.js';
import type { Trigger } from '../events/triggers.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import { type Clause, clauseOf, isNominal, type Phrase } from '../clause.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import { ALL_OWNERS } from '../../lexicon/small-words.js';
import { TELLS } from '../../lexicon/speech.js';
import { wordSet } from '../../lexicon/word-set.js';

/** A trigger with its event. */
interface On {
  readonly trigger: Trigger;
  readonly event: ExtractedEvent;
}

/** What a time is the time of. */
export interface Governor {
  readonly clause?: Clause;
  /** The word that names the event, where the time is of the event itself or of a moment of it. */
  readonly of?: On;
  /** The event itself, where words that could stand for any say that it was: "it happened at noon". */
  readonly itself?: ExtractedEvent;
  /** The moment of its course, where the words name one. */
  readonly moment?: string;
  /** The noun that the time stands before as an adjective does: "Saturday's concert", "the 2019 final". Nobody says when the deed of the clause was. */
  readonly noun?: Phrase;
  /** The verb hands words over: the time is that of the saying. */
  readonly speech: boolean;
}

const LINKS = new Set(['ADP', 'ADV', 'DET', 'PART', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ']);
const NEAR = 12;

/** "the shooting on Friday", "a fire at a mill in Lodz on Monday": nothing but what tells of its place between. */
const isBeside = (tokens: readonly Token[], line: Line, from: number, to: number): boolean => {
  if (to < from || to - from > NEAR) return false;
  for (let i = from; i < to; i++) {
    const { tag, text, lower } = tokens[i]!;
    if (text === ':' || text === ';' || text === '.') return false;
    if (i === from && tag !== 'ADP' && tag !== 'ADV' && to > from) return false;
    // "the shooting, in a post late on Friday": the day of the post
    if (tag === 'NOUN' && TELLINGS.has(singular(tokens[i]!))) return false;
    // "had the fire under control at noon": the hour at which it was over
    if (lower === 'control') return false;
    if (!LINKS.has(tag) && lower !== "'s" && !line.places.some((place) => place.first <= i && i < place.last)) return false;
  }
  return true;
};

const YEAR = /^\d{4}$/;

/** "Friday's attack", "a 2003 quake", "the 8 July march", "the July 8, 2014, march". */
const isBefore = (tokens: readonly Token[], after: number, to: number): boolean => {
  const from = tokens[after]?.text === ',' && YEAR.test(tokens[after - 1]!.text) ? after + 1 : after;
  if (to < from || to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const { tag, lower, text } = tokens[i]!;
    if (lower !== "'s" && lower !== "'" && text !== '-' && tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'NUM') return false;
  }
  return from === to || tokens[from]!.tag !== 'PUNCT' || tokens[from]!.lower === "'s";
};

/** "a shooting spree": the word for the deed, and one that says no more than that there was one. */
const endOf = (tokens: readonly Token[], { last }: Trigger): number => (isOf(tokens[last], EPISODES) ? last + 1 : last);

/** "the aftermath of the attack on Friday", "mourned the attack on Friday": of what came after it. */
const isOver = (tokens: readonly Token[], { first }: Trigger, from: number): boolean => {
  let at = first - 1;
  while (at > from && (tokens[at]!.tag === 'ADJ' || tokens[at]!.tag === 'NOUN')) at -= 1;
  if (tokens[at]?.tag !== 'DET' || at <= from) return false;
  const before = tokens[at - 1]!;
  return RESPONSES_TO.has(before.lower) || (before.lower === 'of' && at - 2 >= from && REMAINS.has(singular(tokens[at - 2]!)));
};

const adjacent = (tokens: readonly Token[], line: Line, mention: PeriodMention, on: readonly On[]): On | undefined => {
  const named = on.filter(({ trigger }) => !trigger.verb || isNominal(tokens, trigger.first, line.sentence.first));
  return (
    named.find(({ trigger }) => isBeside(tokens, line, endOf(tokens, trigger), mention.first) && !isOver(tokens, trigger, line.sentence.first)) ??
    named.find(({ trigger }) => trigger.first >= mention.last && isBefore(tokens, mention.last, trigger.first) && trigger.first - mention.last < 4)
  );
};

const inside = (phrase: Phrase | undefined, on: readonly On[]): On | undefined =>
  phrase && on.find(({ trigger }) => !trigger.verb && trigger.last === phrase.last);

/** "Alert: 14:12", "Landfalls: San Lazaro, at 11:10 PM": the noun before the colon, where a line without a verb is a list. */
const labelOf = (tokens: readonly Token[], line: Line, mention: PeriodMention): number | undefined => {
  for (let i = mention.first - 1; i > Math.max(line.sentence.first, mention.first - NEAR * 2); i--) {
    const { text, tag } = tokens[i]!;
    if (tag === 'VERB' || tag === 'AUX') return undefined;
    if (text === ':') return i - line.sentence.first <= 4 ? i - 1 : undefined;
  }
  return undefined;
};

const PRONOUNS = wordSet(['it', 'them', 'him', 'her']);
/** The words behind a verb, a pronoun within put aside: "called it in". */
const followers = (tokens: readonly Token[], verb: number): readonly string[] => {
  const at = verb + (isOf(tokens[verb + 1], PRONOUNS) ? 2 : 1);
  return [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
};

/** "found the 61-year-old guilty": what the object is said to be. */
const saidOf = (tokens: readonly Token[], { head }: Phrase): number => {
  let at = head;
  while (tokens[at + 1]?.tag === 'ADJ' || tokens[at + 1]?.text === '-') at += 1;
  return at;
};

const pairIn = (tokens: readonly Token[], { verb, subject, object }: Clause): string | undefined =>
  [object?.head, object && saidOf(tokens, object), verb + 1, verb - 1, subject?.head]
    .map((at) => (at === undefined ? undefined : momentOfPair(tokens[verb]!.lower, tokens[at]?.lower ?? '')))
    .find((moment) => moment !== undefined);

/** "was under control", "brought it under full control". */
const isUnderControl = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower === 'under') return tokens[i + 1]?.lower === 'control' || (tokens[i + 1]?.tag === 'ADJ' && tokens[i + 2]?.lower === 'control');
  return false;
};

/** "sent the former minister to prison", "put them behind bars": what a court does, wherever its words stand behind the verb. */
const isSentToPrison = (tokens: readonly Token[], { verb }: Clause): boolean => {
  if (!isOf(tokens[verb], SENDS)) return false;
  for (let i = verb + 1; i < Math.min(tokens.length - 1, verb + FAR) && tokens[i]!.text !== '.'; i++)
    if (isOf(tokens[i], INTO) && isOf(tokens[i + 1], PRISONS)) return true;
  return false;
};
const INTO = wordSet(['to', 'behind']);
const FAR = 24;

/** "The first bus went at six", "the plane was gone by ten": a time and nothing else behind it. */
const leftAt = (tokens: readonly Token[], { verb }: Clause, { first }: PeriodMention): string | undefined =>
  isOf(tokens[verb], GOES_AWAY) && (verb + 1 === first || (verb + 2 === first && tokens[verb + 1]!.tag === 'ADP')) ? 'departure' : undefined;
const GOES_AWAY = wordSet(['go', 'goes', 'went', 'gone']);

const momentIn = (tokens: readonly Token[], clause: Clause, on: readonly On[], to: number): string | undefined => {
  const { verb, subject, object } = clause;
  const { lower } = tokens[verb]!;
  const pair = pairIn(tokens, clause);
  if (pair) return pair;
  if (isUnderControl(tokens, verb + 1, to)) return 'fire out';
  if (isSentToPrison(tokens, clause)) return 'sentencing';
  for (const phrase of [object, subject]) {
    const noun = phrase && !inside(phrase, on) && tokens[phrase.head]!.lower;
    const moment = noun && (isOf(tokens[verb]!, HAPPENS) || lower === 'set' ? momentOfNoun(noun) : undefined);
    if (moment) return moment;
  }
  return momentOfVerb(lower, followers(tokens, verb));
};

/** "the shooting was investigated on Monday", "the cause of the shooting was not yet known on Monday": what was done about it, or known of it, and not the event. */
const isAboutIt = (tokens: readonly Token[], { verb }: Clause, to: number): boolean => {
  if (isOf(tokens[verb], NOT_OF_ITS_DAY)) return true;
  let at = verb + 1;
  while (at < to && (tokens[at]!.tag === 'ADV' || tokens[at]!.tag === 'PART' || tokens[at]!.tag === 'AUX')) at += 1;
  return at < to && isOf(tokens[at], HOW_MUCH_IS_KNOWN);
};

/** "its arrival on Tuesday", "the release of the men at noon". */
const nounBefore = (tokens: readonly Token[], mention: PeriodMention): string | undefined => {
  const at = mention.first - (tokens[mention.first - 1]?.tag === 'ADP' ? 2 : 1);
  return tokens[at]?.tag === 'NOUN' ? momentOfNoun(tokens[at]!.lower) : undefined;
};

/** Before a phrase with a time in it they leave the time to the clause: "at Monday's meeting the council approved it". */
const MEANWHILE = wordSet(['at', 'in', 'on', 'during', 'amid', 'by', 'before', 'after', 'since', 'until', 'from']);
const OWNED = wordSet(["'s", '’s', "'", '’']);

/** The noun that a time stands before as an adjective does. */
const describedBy = (tokens: readonly Token[], { first, last }: PeriodMention): Phrase | undefined => {
  const from = isOf(tokens[last], OWNED) ? last + 1 : last;
  let opens = first;
  if (!isOf(tokens[from - 1], OWNED)) {
    while (tokens[opens - 1]?.tag === 'ADJ') opens -= 1;
    opens -= 1;
    if (!tokens[opens] || (tokens[opens]!.tag !== 'DET' && !isOf(tokens[opens], ALL_OWNERS) && !isOf(tokens[opens], OWNED))) return undefined;
  }
  if (isOf(tokens[opens - 1], MEANWHILE)) return undefined;
  let to = from;
  while (tokens[to]?.tag === 'NOUN' || tokens[to]?.tag === 'ADJ') to += 1;
  return to > from && tokens[to - 1]!.tag === 'NOUN' ? { first: opens, last: to, head: to - 1 } : undefined;
};

/** "It happened at noon", "All this took place on Friday", "What happened in the square on Sunday is disputed". */
const isOfWhatWasTold = (tokens: readonly Token[], { verb, subject }: Clause, first: number): boolean => {
  if (!isOf(tokens[verb], TOOK_PLACE) || (tokens[verb]!.lower.startsWith('t') && tokens[verb + 1]?.lower !== 'place')) return false;
  if (subject) return isOf(tokens[subject.head], WHAT_WAS_TOLD);
  return verb - 1 === first && tokens[first]!.lower === 'what';
};

/** "the shooting that happened at noon": the word for the event before a clause that tells when it was. */
const toldOf = (tokens: readonly Token[], { verb, start }: Clause, on: readonly On[]): On | undefined => {
  const to = tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
  return isOf(tokens[verb], TOOK_PLACE) && (tokens[start - 1]?.lower === 'that' || tokens[start - 1]?.lower === 'which')
    ? on.find(({ trigger }) => trigger.last === to)
    : undefined;
};

/** The step of a longer course that the word for an event names: "the verdict on Friday" is of a trial, and "the arrest on Friday" of a deed, and neither is its only day. */
const stepNamed = (on: On | undefined): string | undefined => {
  if (!on) return undefined;
  const { lemma, kind } = on.trigger;
  const moment = momentOfNoun(lemma) ?? momentOfVerb(lemma.split(' ')[0]!, []);
  if (isStep(moment)) return moment;
  return cameAfter(on) ? (moment ?? kind) : undefined;
};

/** Reads what each time of a line belongs to. */
export const governorOf = (reading: Reading, events: Events, line: Line, mention: PeriodMention, cues: ReadonlySet<number>): Governor => {
  const { tokens } = reading.prose;
  const on = events.on(line);
  const beside = adjacent(tokens, line, mention, on);
  const besideStep = stepNamed(beside);
  if (beside) return besideStep ? { moment: besideStep, speech: false } : { of: beside, speech: false };
  const named = tokens[mention.first - 2];
  if (named && tokens[mention.first - 1]?.lower === 'of' && WHATEVER_WAS.has(singular(named))) return { itself: events.at(line, mention.first), speech: false };
  const noun = describedBy(tokens, mention);
  if (noun) return { noun, speech: false };
  // "closed since Monday", "will return as of Monday": before a time these open no clause.
  const asOf = tokens[mention.first - 1]?.lower === 'of' && tokens[mention.first - 2]?.lower === 'as';
  const linked = asOf ? 2 : isOf(tokens[mention.first - 1], SINCE_OR_UNTIL) ? 1 : 0;
  const clause = clauseOf(tokens, line, { first: mention.first - linked, last: mention.last });
  if (!clause) {
    const label = labelOf(tokens, line, mention);
    const moment = label === undefined ? undefined : momentOfNoun(tokens[label]!.lower);
    return { speech: false, ...(moment ? { moment } : {}) };
  }
  // "declared an emergency" says something, and is a moment of the event all the same.
  const speech = (cues.has(tokens[clause.verb]!.start) || isOf(tokens[clause.verb]!, TELLS)) && pairIn(tokens, clause) === undefined;
  if (speech) return { clause, speech };
  const itself = on.find(({ trigger }) => trigger.verb && trigger.first <= clause.verb && clause.verb < trigger.last);
  const told = toldOf(tokens, clause, on);
  if (told) return { clause, of: told, speech };
  if (isOfWhatWasTold(tokens, clause, line.sentence.first)) return { clause, itself: events.at(line, clause.verb), speech };
  const pair = pairIn(tokens, clause);
  const step = stepNamed(itself) ?? (isStep(pair) ? pair : undefined);
  if (step !== undefined) return { clause, moment: step, speech };
  if (itself) return { clause, of: itself, speech };
  const before = nounBefore(tokens, mention);
  if (before) return { clause, moment: before, speech };
  const moment = momentIn(tokens, clause, on, mention.first) ?? leftAt(tokens, clause, mention);
  const of =
    (moment && isOfEvent(moment)) || isAboutIt(tokens, clause, mention.first)
      ? undefined
      : (inside(clause.subject, on) ?? (moment && !isOf(tokens[clause.verb]!, HAPPENS) ? undefined : inside(clause.object, on)));
  // What is done with a verdict is of its day only where it is given, and with a trial where it begins.
  const ofStep = stepNamed(of);
  if (ofStep)
    return isOf(tokens[clause.verb]!, HAPPENS) || isOf(tokens[clause.verb]!, PLANNED) || moment === 'start'
      ? { clause, moment: ofStep, speech }
      : { clause, speech, ...(moment ? { moment } : {}) };
  return { clause, speech, ...(of ? { of } : {}), ...(moment ? { moment } : {}) };
};
