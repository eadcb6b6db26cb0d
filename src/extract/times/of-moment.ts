/**
 * Moments of an event's course, each with who it is of: departure, alarm, release, or whatever deed a verb names.
 */
import { PLANNED_EVENTS } from '../../lexicon/calendar.js';
import { gerundOf } from '../../lexicon/gerunds.js';
import { singularOf } from '../../lexicon/inflect.js';
import {
  comesOnce,
  DONE_ONCE,
  HOW_IT_WAS,
  isOfEvent,
  MAKES_DEED,
  momentOfNoun,
  NO_MOMENT,
  OF_DOCUMENTS,
  PLANNED,
  PLANNED_PLACES,
} from '../../lexicon/moments.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { excerpt } from '../../model/span.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { Clause, Phrase } from '../clause.js';
import { singular } from '../language/forms.js';
import { dayNumber } from '../events/triggers.js';
import { ANNOUNCED, type Dated, dayOf, draftOf, isAhead, isDay, isShort, isTimed, leavesDayOpen, type Time, TIME_OF_A_DEED, TIME_OF_A_PLAN } from './drafts.js';
import { halves } from './split.js';
import { subjectName } from './subject.js';
import { isOf } from '../language/words.js';

/** The rule by which the day of an alarm is that of what it was raised about. */
const DATE_OF_A_MOMENT = 'date of a moment that comes once';
/** Days between the alarm for a deed and another that the report may tell of. */
const ONE_STORY = 4;

/**
 * Where the words for deeds date others, and none what the report is about, an alarm on another day than any of those says nothing against them: it may have been
 * raised about something else.
 */
export const withOtherAlarms = (drafts: readonly Time[]): readonly Time[] => {
  if (!drafts.some(({ rule }) => rule === DATE_OF_A_MOMENT)) return drafts;
  const dates = drafts.filter(
    ({ attribute, rule, value, polarity }) => attribute === 'date' && rule !== DATE_OF_A_MOMENT && isDay(value) && polarity === undefined,
  );
  if (dates.some(({ event }) => event.main)) return drafts;
  const days = [...new Map(dates.map(({ value }) => [`${value.start} ${value.end}`, value])).values()];
  const isOther = ({ rule, value }: Time): boolean => {
    if (rule !== DATE_OF_A_MOMENT) return false;
    const apart = days.map((day) => Math.max(dayNumber(value.start) - dayNumber(day.end), dayNumber(day.start) - dayNumber(value.end)));
    return apart.some((gap) => gap <= ONE_STORY) && apart.every((gap) => gap > 0);
  };
  return drafts.map((draft) => (isOther(draft) ? { ...draft, ...ANNOUNCED } : draft));
};

/** The word that makes a plan of a clause: "was due", "had been promised". A plan that the text speaks of as past is one that did not hold. */
const planIn = (tokens: readonly Token[], { verb, start }: Clause, mention: Dated): number | undefined => {
  for (let i = mention.first - 1; i >= Math.max(start, verb - 4); i--) if (isOf(tokens[i]!, PLANNED)) return i;
  return undefined;
};

const isPast = (tokens: readonly Token[], plan: number, start: number): boolean => {
  for (let i = plan - 1; i >= Math.max(start, plan - 3); i--)
    if (tokens[i]!.lower === 'had' || tokens[i]!.lower === 'was' || tokens[i]!.lower === 'were') return true;
  return false;
};

/** A plan for a thing without a word of what it will do is for its coming: "the spare plane was promised for nine". */
const PLANNED_DEED = 'arrival';

/** Behind a copula these tell what somebody or something was: "was shut", "is out". */
const TELLING: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'VERB', 'ADV']);

/** The name of what a clause tells of: "falling", "giving way", "being shut", and with a verb that can be anything its object: "giving count". */
const deedOf = (tokens: readonly Token[], { verb, subject, object }: Clause): string | undefined => {
  const { tag, lower } = tokens[verb]!;
  const next = tokens[verb + 1];
  if (tag === 'AUX') return next && TELLING.has(next.tag) ? `being ${next.lower}` : undefined;
  // "were missing on Tuesday morning" tells how it stood then, and of no moment.
  if (isOf(tokens[verb]!, HOW_IT_WAS)) return undefined;
  if (!isOf(tokens[verb]!, NO_MOMENT)) return gerundOf(lower);
  if (next && isOf(next, MAKES_DEED) && next.tag !== 'DET') return `${gerundOf(lower)} ${next.lower}`;
  // "Please give today."
  if (subject === undefined) return undefined;
  return object ? `${gerundOf(lower)} ${tokens[object.head]!.lower}` : gerundOf(lower);
};

/** Where a plan is to be carried out, and what that makes of it: "is due before a judge at nine", "was expected in court on Monday". */
const plannedAt = (tokens: readonly Token[], plan: number, { first }: Dated): string | undefined => {
  for (let i = plan + 1; i < first; i++) {
    const moment = PLANNED_PLACES.get(tokens[i]!.lower);
    if (moment !== undefined) return moment;
  }
  return undefined;
};

/** "The last contact with the tower was at 10:26", "kick-off is at noon", "the deadline is 30 June": what is told to have been then is the subject itself. */
const ofSubject = (tokens: readonly Token[], { verb, subject }: Clause, { first, value }: Dated): string | undefined => {
  if (tokens[verb]!.tag !== 'AUX' || subject === undefined || tokens[subject.head]!.tag !== 'NOUN') return undefined;
  const { lower } = tokens[subject.head]!;
  const noun = singularOf(lower);
  const next = tokens[verb + 1];
  if (!isTimed(value)) return isDay(value) && (verb + 1 === first || (next?.lower === 'on' && verb + 2 === first)) && isAppointment(noun) ? noun : undefined;
  return next?.tag === 'ADP' && (verb + 2 === first || DONE_ONCE.has(noun)) ? noun : undefined;
};
const isAppointment = (noun: string): boolean => DONE_ONCE.has(noun) || PLANNED_EVENTS.has(noun);

/** Moments whose verbs tell as well how things stood: "was closed from six to nine". */
const STATES: ReadonlySet<string> = new Set(['start', 'end', 'closure']);

/** "was down from 9.25 p.m. to 11.50 p.m.": when what was so began, and when it ended. */
const endsOf = ({ value }: Dated): readonly [Dated['value'], Dated['value']] | undefined =>
  value.grain === 'span' && isTimed(value) && /^from /i.test(value.words)
    ? [
        { ...value, end: value.start, grain: 'minute' },
        { ...value, start: value.end, grain: 'minute' },
      ]
    : undefined;

/** What a line without a verb gives a moment: "Alert: 14:12 on 12 August". */
export const timesOfLabel = (reading: Reading, mention: Dated, moment: string, event: ExtractedEvent): readonly Time[] => {
  const words = halves(reading.prose, mention);
  const day = leavesDayOpen(mention.value) ? [] : [draftOf(`date of ${moment}`, dayOf(mention.value), words.day, event, 'time beside a label')];
  return isTimed(mention.value) ? [...day, draftOf(`time of ${moment}`, mention.value, words.hour, event, 'time beside a label')] : day;
};

/** What a time says of the noun that it stands before: "the 2019 final", "Saturday's concert". */
export const timesOfNoun = (reading: Reading, mention: Dated, { head }: Phrase, event: ExtractedEvent): readonly Time[] => {
  const noun = singular(reading.prose.tokens[head]!);
  const moment = momentOfNoun(noun);
  if (moment !== undefined) return timesOfLabel(reading, mention, moment, event);
  // "its 2024 profit": reckoned for that year, and of no day in it.
  if (!isTimed(mention.value) && !isShort(mention.value)) return [];
  const { day, hour } = halves(reading.prose, mention);
  const [date, time, rule, of] = isAhead(reading, mention.value)
    ? (['planned date', 'planned time', TIME_OF_A_PLAN, { scope: { who: noun } }] as const)
    : ([`date of ${noun}`, `time of ${noun}`, TIME_OF_A_DEED, {}] as const);
  const dated = leavesDayOpen(mention.value) ? [] : [draftOf(date, dayOf(mention.value), day, event, rule, of)];
  return isTimed(mention.value) ? [...dated, draftOf(time, mention.value, hour, event, rule, of)] : dated;
};

/** What is claimed of the time since which something has been so, or until which it will: when it began, or ends. */
export const timesOfEdge = (
  { prose: { tokens } }: Reading,
  mention: Dated,
  clause: Clause,
  edge: 'start' | 'end',
  event: ExtractedEvent,
  before: string | undefined,
): readonly Time[] => {
  const who = subjectName(tokens, clause, undefined, before);
  const of = who ? { scope: { who } } : {};
  const timed = isTimed(mention.value) && leavesDayOpen(mention.value);
  return [draftOf(`${timed ? 'time' : 'date'} of ${edge}`, timed ? mention.value : dayOf(mention.value), mention, event, TIME_OF_A_DEED, of)];
};

/** "In 2016 a man held four people": a month or a year that was over long before the report tells of one deed of then. */
const isOfThePast = ({ report: { publishedAt } }: Reading, { grain, end }: Dated['value']): boolean =>
  (grain === 'month' || grain === 'year') && publishedAt !== undefined && dayNumber(publishedAt) - dayNumber(end) > LONG_PAST;
const LONG_PAST = 60;

/** What is claimed of a time that a clause gives to a moment; `before`: the subject of the clause before, for a pronoun. */
export const timesOfMoment = (
  reading: Reading,
  line: Line,
  mention: Dated,
  clause: Clause,
  named: string | undefined,
  event: ExtractedEvent,
  before: string | undefined,
): readonly Time[] => {
  const { tokens, text } = reading.prose;
  const { value } = mention;
  const verb = tokens[clause.verb]!;
  const words = halves(reading.prose, mention);
  if (isOf(verb, OF_DOCUMENTS) && !isAhead(reading, value)) return [];
  const plan = planIn(tokens, clause, mention);
  const coming = plan !== undefined && named === undefined && isTimed(value) && (plan === clause.verb || verb.tag === 'AUX') ? PLANNED_DEED : undefined;
  const moment = named ?? (plan === undefined ? undefined : plannedAt(tokens, plan, mention)) ?? coming;
  if (moment === undefined && isAhead(reading, value) && (verb.tag !== 'AUX' || plan !== undefined)) {
    const who = subjectName(tokens, clause, moment, before);
    const of = who ? { scope: { who } } : {};
    const planned = draftOf('planned date', dayOf(value), words.day, event, TIME_OF_A_PLAN, of);
    return isTimed(value) ? [planned, draftOf('planned time', value, words.hour, event, TIME_OF_A_PLAN, of)] : [planned];
  }
  const ends = (moment === undefined ? verb.tag === 'AUX' : STATES.has(moment)) ? endsOf(mention) : undefined;
  if (ends) {
    const who = subjectName(tokens, clause, undefined, before);
    const of = who ? { scope: { who } } : {};
    return [draftOf('time of start', ends[0], words.hour, event, TIME_OF_A_DEED, of), draftOf('time of end', ends[1], words.hour, event, TIME_OF_A_DEED, of)];
  }
  const deed = moment ?? ofSubject(tokens, clause, mention) ?? deedOf(tokens, clause);
  const told = isDay(value) || value.grain === 'weekend' || value.grain === 'week' || isOfThePast(reading, value);
  if (deed === undefined || (moment === undefined && !told)) return [];
  const who = moment !== undefined && isOfEvent(moment) ? undefined : subjectName(tokens, clause, moment, before);
  const revision =
    plan !== undefined && isPast(tokens, plan, clause.start) && !isAhead(reading, value)
      ? { role: 'replaced' as const, cue: excerpt(text, tokens[plan]!.start, tokens[plan]!.end) }
      : undefined;
  const more = { ...(who ? { scope: { who } } : {}), ...(revision ? { revision } : {}) };
  const rule = moment === undefined ? TIME_OF_A_DEED : 'time of a moment';
  const day = leavesDayOpen(value) ? [] : [draftOf(`date of ${deed}`, dayOf(value), words.day, event, rule, more)];
  const hour = isTimed(value) ? [draftOf(`time of ${deed}`, value, words.hour, event, rule, more)] : [];
  const dates = moment !== undefined && comesOnce(moment) && event.main && day.length > 0 && !isAhead(reading, value);
  return dates ? [draftOf('date', dayOf(value), words.day, event, DATE_OF_A_MOMENT), ...hour] : [...day, ...hour];
};
