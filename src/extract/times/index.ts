/**
 * When events happened, and when the moments of their course were.
 */
import { AFTERMATH, CLOSING, EXTENDS, LASTING, NO_MOMENT, NOT_OF_ITS_DAY, OF_DOCUMENTS, PUTTING } from '../../lexicon/moments.js';
import { stampsOf } from '../context/stamps.js';
import type { Events } from '../events/index.js';
import { isClock } from '../../model/period.js';
import type { Clause } from '../clause.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { deniedOf, isDenied, isOfTheOne } from './denied.js';
import { ANNOUNCED, type Dated, dayOf, draftOf, isAhead, isDated, isDay, isTimed, type Time, TIME_OF_A_DEED, upTo } from './drafts.js';
import { onDayOfEvent } from './event-day.js';
import { type Governor, governorOf } from './governor.js';
import { isHeading, mayStandIn, timesOfEvent, timesOfHarm } from './of-event.js';
import { counted } from './counted.js';
import { type Offsets, offsetsOf } from './offsets.js';
import { timesOfEdge, timesOfLabel, timesOfMoment, timesOfNoun, withOtherAlarms } from './of-moment.js';
import { renewedBy } from './renewed.js';
import { halves } from './split.js';
import { personMeant, subjectName } from './subject.js';
import { EDGES, isRanked, type Term, termOf } from './terms.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

const DATELINE = 18;
/** Between two times that are of one thing. */
const CONTINUING = wordSet(['(', ',', 'at']);

/** The token where a line's own text begins: after "BAGHDAD, Dec 31 (Agency) -", or after the hour that stamps a paragraph. */
const bodyStart = (reading: Reading, line: Line, stamps: ReturnType<typeof stampsOf>): number => {
  const { tokens } = reading.prose;
  const { first, last, paragraph } = line.sentence;
  const stamp = stamps.get(paragraph);
  if (stamp && stamp.first < last && first <= stamp.first) return stamp.last;
  if (!/^\p{Lu}/u.test(tokens[first]!.text)) return first;
  // In capitals, or closed by the name of an agency: "Cuenca, Sep 22 (Agency).-".
  const capitals = /^\p{Lu}{2,}/u.test(tokens[first]!.text);
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i++) {
    const { text } = tokens[i]!;
    const dash = text === '-' || text === '–' || text === '—' || text === '--';
    const bracket = tokens[i - 1]!.text === ')' || (tokens[i - 1]!.text === '.' && tokens[i - 2]!.text === ')');
    if (dash && (bracket || (capitals && tokens[i - 1]!.end < tokens[i]!.start))) return i + 1;
    if (text === '.-' && bracket) return i + 1;
  }
  return first;
};

/** "by noon", "not later than 30 April". */
const isBound = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower;
  return before === 'by' || (before === 'than' && tokens[at - 2]?.lower === 'later' && (tokens[at - 3]?.lower === 'not' || tokens[at - 3]?.lower === 'no'));
};

/** "as of noon", "up to this morning", "since Friday": no moment, but how long something holds. */
const lasts = (reading: Reading, { first, last, value }: Dated, governor: Governor): boolean => {
  const { tokens } = reading.prose;
  const before = tokens[first - 1]?.lower ?? '';
  // "over the weekend": some time in it.
  if (before === 'over' && value.grain === 'weekend') return false;
  const earlier = tokens[first - 2]?.lower ?? '';
  // "will return as of Monday": what begins then.
  if (earlier === 'as') return !isAhead(reading, value);
  if (isBound(tokens, first)) return false;
  if (before === 'of') return governor.of === undefined && governor.itself === undefined;
  // "fill in the form before 30 November": no day on which anything is to happen.
  // "before this week it had convicted 26": of what was so until then.
  if (before === 'before' && (isAhead(reading, value) || !isTimed(value)) && tokens[last]?.lower !== "'s") return true;
  // "called a strike for Monday"
  if (before === 'for' && (governor.clause || (isDay(value) && isAhead(reading, value)))) return false;
  // "turned over at six": the word is the verb's own.
  if (governor.of?.trigger.last === first || (before === 'over' && tokens[first - 2]?.tag === 'VERB')) return false;
  return LASTING.has(before) || (before === 'to' && earlier === 'up');
};

interface Work {
  readonly reading: Reading;
  readonly events: Events;
  readonly cues: ReadonlySet<number>;
  /** By line, times that are counted from an event. */
  readonly offsets: Offsets;
  /** Days that may stand in for the event's own. */
  readonly standIns: Time[];
}

/** Whether a clause tells what happened, and not what came of it. */
const mayOpen = ({ prose: { tokens } }: Reading, { clause, speech, moment }: Governor): boolean => {
  if (!clause || speech) return clause !== undefined;
  const { tag } = tokens[clause.verb]!;
  if (moment !== undefined) return !CLOSING.has(moment);
  return tag === 'VERB' && ![NO_MOMENT, OF_DOCUMENTS, AFTERMATH, NOT_OF_ITS_DAY].some((verbs) => isOf(tokens[clause.verb]!, verbs));
};

const standIn = ({ reading, events, offsets, standIns }: Work, line: Line, mention: Dated, governor: Governor): void => {
  // "on Friday, four days after the shooting": of a later day.
  if (offsets.get(line.number)?.some(({ event }) => event === events.main)) return;
  if (!mayStandIn(reading, events, line, mention) || !mayOpen(reading, governor)) return;
  const words = halves(reading.prose, mention);
  const { speech } = governor;
  const rule = speech ? 'date of the announcement' : 'date of the first deed told';
  standIns.push(draftOf('date', dayOf(mention.value), words.day, events.main, rule, ANNOUNCED));
  if (!speech && governor.moment === undefined && isTimed(mention.value))
    standIns.push(draftOf('time of day', mention.value, words.hour, events.main, 'hour of the first deed told', ANNOUNCED));
};

/** "put the time at 2.15", "gave the hour as noon": an answer to when it was. */
const putsTime = ({ prose: { tokens } }: Reading, { verb, object }: Clause): boolean =>
  object !== undefined && (tokens[object.head]!.lower === 'time' || tokens[object.head]!.lower === 'hour') && isOf(tokens[verb]!, PUTTING);

/** What a time says that bounds a stretch. */
const termAt = ({ reading, events }: Work, line: Line, mention: Dated, clause: Clause | undefined, { edge, who }: Term, before: string | undefined): Time => {
  const named = who ?? (clause && subjectName(reading.prose.tokens, clause, undefined, before));
  const event = events.at(line, who === undefined && clause ? clause.verb : mention.first);
  return draftOf(`date of ${edge}`, dayOf(mention.value), mention, event, TIME_OF_A_DEED, named ? { scope: { who: named } } : {});
};

/** The claims that one time makes. */
const claimed = (work: Work, line: Line, mention: Dated, governor: Governor, before: string | undefined): readonly Time[] => {
  const { reading, events } = work;
  const { tokens } = reading.prose;
  const { clause, of, itself, moment, noun } = governor;
  const term = of || itself || governor.speech || isTimed(mention.value) ? undefined : termOf(tokens, line, mention, clause);
  if (term) return [termAt(work, line, mention, clause, term, before)];
  if (lasts(reading, mention, governor)) {
    const word = tokens[mention.first - 1]?.lower ?? '';
    const edge = word === 'to' && isAhead(reading, mention.value) ? 'end' : EDGES.get(word);
    return edge &&
      clause &&
      !governor.speech &&
      !(mention.value.grain === 'year' && (isOf(tokens[clause.verb]!, NO_MOMENT) || isRanked(tokens, line.sentence.first, mention.first)))
      ? timesOfEdge(reading, mention, clause, edge, events.at(line, clause.verb), before)
      : [];
  }
  if (clause && tokens[mention.first - 1]?.lower === 'to' && (isOf(tokens[clause.verb], EXTENDS) || isOf(tokens[clause.verb + 1], EXTENDS)))
    return timesOfEdge(reading, mention, clause, 'end', events.at(line, clause.verb), before);
  // "had left by Saturday night", "by noon 16 had walked back": no later than that, and nobody says when.
  const by = isBound(tokens, mention.first);
  const event = of?.event ?? itself;
  if (event) return by && !isAhead(reading, mention.value) ? [] : timesOfEvent(reading, mention, event, moment);
  if (noun) return timesOfNoun(reading, mention, noun, events.at(line, mention.first));
  if (!clause && moment !== undefined) return timesOfLabel(reading, mention, moment, events.at(line, mention.first));
  if (!clause) return isHeading(events, line, mention) ? [draftOf('date', dayOf(mention.value), mention, events.main, 'date in a heading')] : [];
  if (putsTime(reading, clause)) return timesOfEvent(reading, mention, events.at(line, clause.verb), undefined);
  if (governor.speech) {
    standIn(work, line, mention, governor);
    return isClock(mention.value) ? timesOfMoment(reading, line, mention, clause, 'statement', events.at(line, clause.verb), before) : [];
  }
  if (by && !isAhead(reading, mention.value) && tokens[clause.verb]!.lower !== 'gone') return [];
  const about = events.at(line, clause.verb);
  const harm = moment === undefined && !isAhead(reading, mention.value) ? timesOfHarm(reading, line, mention, clause, about) : undefined;
  if (harm) return harm;
  if (!by) standIn(work, line, mention, governor);
  return timesOfMoment(reading, line, mention, clause, moment ?? (by && isAhead(reading, mention.value) ? 'completion' : undefined), about, before);
};

/** The same of a time that the text denies. Of the day or hour of an event itself nothing is said where somebody else is the subject. */
const deniedIn = (work: Work, line: Line, mention: Dated, governor: Governor, before: string | undefined): readonly Time[] => {
  const { clause, of } = governor;
  const itself = of !== undefined && clause?.subject !== undefined && clause.subject.head === of.trigger.last - 1;
  if (clause && !isOfTheOne(work.reading.prose.tokens, clause, itself)) return [];
  const told = deniedOf(claimed({ ...work, standIns: [] }, line, mention, governor, before));
  return itself ? told : told.filter(({ scope }) => scope?.who !== undefined);
};

/** What the time of an entry in a list of what happened when dates: what the entry tells first. */
const entry = (work: Work, line: Line, mention: Dated, body: number): readonly Time[] => {
  const at = { ...mention, first: body, last: body };
  return claimed(work, line, at, governorOf(work.reading, work.events, line, at, work.cues), undefined);
};

/** When events happened: the dates and hours that belong to the words that name them, and to the moments of their course. */
export const timesIn = (reading: Reading, events: Events): readonly Time[] => withOtherAlarms(toldIn(reading, events));

/** The same with the day of every alarm as that of the event. */
const toldIn = (reading: Reading, events: Events): readonly Time[] => {
  const { tokens } = reading.prose;
  const stamps = stampsOf(reading);
  const work: Work = {
    reading,
    events,
    cues: new Set(reading.attributions.map(({ cue }) => cue.span.start)),
    offsets: offsetsOf(reading, events),
    standIns: [],
  };
  const drafts: Time[] = [];
  let carried: Dated | undefined;
  for (const line of reading.lines) {
    if (carried) {
      // A stamp that is a sentence by itself is that of the next: "17 May. An engineer sees a query."
      if (stamps.get(line.sentence.paragraph)?.mention === carried) drafts.push(...entry(work, line, carried, line.sentence.first));
      carried = undefined;
    }
    if (line.periods.length === 0) continue;
    const body = bodyStart(reading, line, stamps);
    let governor: Governor | undefined;
    let last = -1;
    let before: string | undefined;
    for (const mention of line.periods) {
      if (!isDated(mention)) continue;
      if (mention.first < body) {
        const stamp = stamps.get(line.sentence.paragraph);
        if (!stamp?.listed || stamp.mention !== mention) continue;
        if (body >= line.sentence.last) carried = mention;
        else drafts.push(...entry(work, line, mention, body));
        continue;
      }
      // "2:10 a.m. (0010 GMT)" is one time, given twice, and "8 March, at 07:45" one in two parts.
      const again = governor !== undefined && mention.first - last <= 2 && tokens.slice(last, mention.first).every((token) => isOf(token, CONTINUING));
      governor = again ? governor! : governorOf(reading, events, line, mention, work.cues);
      last = mention.last;
      before ??= personMeant(reading, line, governor.clause);
      const renewed = renewedBy(reading, line, mention, drafts);
      if (renewed) {
        drafts.splice(drafts.indexOf(renewed.before), 1, ...renewed.by);
        continue;
      }
      const denied = !governor.speech && isDenied(tokens, mention, governor.clause);
      const claims = denied ? deniedIn(work, line, mention, governor, before) : claimed(work, line, mention, governor, before);
      const open = isBound(tokens, mention.first) && isAhead(reading, mention.value);
      drafts.push(...(open ? claims.map((claim) => ({ ...claim, value: upTo(reading, claim.value) })) : claims));
      before = (governor.clause && subjectName(tokens, governor.clause, governor.moment, before)) ?? before;
    }
  }
  const dated = drafts.some(({ attribute, event, value, polarity }) => attribute === 'date' && event === events.main && isDay(value) && polarity === undefined);
  const [first] = work.standIns;
  if (dated || !first) return onDayOfEvent(reading, [...drafts, ...counted(reading, events, work.cues, work.offsets, drafts)]);
  const standIns = work.standIns.filter(({ value }) => dayOf(value).start === dayOf(first.value).start);
  const taken = new Set(standIns.map(({ span }) => span.start));
  // What stands in for the event is not told twice, as a deed of its own.
  return onDayOfEvent(reading, [...drafts.filter(({ rule, span }) => rule !== TIME_OF_A_DEED || !taken.has(span.start)), ...standIns]);
};
