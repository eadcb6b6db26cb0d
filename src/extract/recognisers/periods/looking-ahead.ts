/** Whether the words around a date put it ahead of the telling: "will meet on Monday", "talks start on Monday", "due in June". */
import {
  DEFERRED,
  FUTURE_AUXILIARIES,
  LASTED,
  MONTHS,
  PLANNED_EVENTS,
  PROSPECTS,
  PROSPECTS_TO,
  SCHEDULED_VERBS,
  SEEMS_TO,
  UNPLANNED_EVENTS,
  WEEKDAYS,
} from '../../../lexicon/calendar.js';
import { at, digits, follows, isCapital, past, type Reading } from './tokens.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { isOf } from '../../language/words.js';
import { ENDS_OUTLOOK } from '../../../lexicon/clauses.js';

/** How far back a verb may stand from its date. */
const REACH = 14;

type Tense = 'ahead' | 'back';

/** "had been due to expire on Friday": it was ahead then. */
const hadBeen = (r: Reading, i: number): boolean => follows(r, i - 2, 'had', 'been') || at(r, i - 1).lower === 'had';

/** "Polls close", "voting ends": noun and verb agree, whatever the tagger makes of the verb. */
const agrees = (r: Reading, i: number): boolean => {
  const before = at(r, i - 1);
  return (before.tag === 'NOUN' || before.tag === 'PROPN') && before.lower.endsWith('s') !== at(r, i).lower.endsWith('s');
};

/** Whether a verb is the first of its clause: after another it takes its time from that one ("let it begin", "have come"). */
const isPresent = (r: Reading, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(r.first, i - 6); k--) {
    const { tag, lower } = at(r, k);
    if (isOf(at(r, k), ENDS_OUTLOOK) || lower === 'and' || lower === ',') return true;
    if (tag === 'VERB' || tag === 'AUX') return false;
  }
  return true;
};

/** "at noon on Friday": the tokens that an hour takes before its day, at most. */
const HOUR = 5;

/** "on Friday", "out on 4 May", "back in June", "at 7 p.m. on Friday": a state with a day. */
const isDated = (r: Reading, i: number): boolean => {
  if (follows(r, i, 'at')) {
    for (let k = i + 2; k < i + HOUR; k++) if (follows(r, k, 'on')) return isDated(r, k);
    return false;
  }
  const place = past(r, i, 'out', 'back', 'open', 'closed', 'off');
  const word = at(r, past(r, place, 'on', 'in'));
  return follows(r, place, 'on') || place > i ? WEEKDAYS.has(word.lower) || (MONTHS.has(word.lower) && isCapital(word)) || monthDayThere(r, place + 1) : false;
};
const monthDayThere = (r: Reading, i: number): boolean => digits(at(r, i)) > 0 && MONTHS.has(at(r, i + 1).lower);

/** "comes into force", "goes on sale". */
const GOES = wordSet(['come', 'comes', 'go', 'goes', 'enter', 'enters']);
const GOES_ON = wordSet(['sale', 'show', 'display', 'trial', 'strike', 'stage', 'air', 'tour', 'leave', 'holiday']);

/** "Talks start", "he appears in court"; not "it appears the boy fell", which tells no appointment. */
const isScheduled = (r: Reading, i: number): boolean => {
  const token = at(r, i);
  if (isOf(token, GOES) && !isCapital(token) && (follows(r, i + 1, 'into') || (follows(r, i + 1, 'on') && isOf(at(r, i + 2), GOES_ON)))) return true;
  if (!isOf(token, SCHEDULED_VERBS) || isCapital(token) || (token.tag !== 'VERB' && !agrees(r, i))) return false;
  return !token.lower.startsWith('appear') || !isOf(at(r, i + 1), SEEMS_TO);
};

/** What one token says of the time of its clause, if anything. */
const tenseAt = (r: Reading, i: number): Tense | undefined => {
  const token = at(r, i);
  const { lower } = token;
  if (isOf(token, FUTURE_AUXILIARIES)) {
    // "may have been killed" looks back. "May" with a capital inside a sentence is the month.
    if (lower === 'may' && isCapital(token) && i > r.first) return undefined;
    return follows(r, i + 1, 'have') && lower !== 'will' ? 'back' : 'ahead';
  }
  if (isOf(token, PROSPECTS) && token.tag !== 'NOUN' && token.tag !== 'PROPN') return hadBeen(r, i) ? 'back' : 'ahead';
  if (isOf(token, PROSPECTS_TO)) {
    const on = at(r, i + 1).lower;
    // "due to" a cause is not due; "due on Friday" is.
    if (
      on === 'to'
        ? at(r, i + 2).tag === 'VERB' || at(r, i + 2).tag === 'AUX'
        : on === 'for' || (lower !== 'set' && lower !== 'agreed' && lower !== 'decided' && /^(?:on|in|at|by|out|back|before|home)$/.test(on))
    )
      return hadBeen(r, i) ? 'back' : 'ahead';
    return undefined;
  }
  // "the guidelines to be published in May", "the two are to be heard".
  if (lower === 'to' && follows(r, i + 1, 'be') && (at(r, i - 1).tag === 'NOUN' || /^(?:,|is|are)$/.test(at(r, i - 1).lower))) return 'ahead';
  // "have to be in by Monday".
  if (/^(?:have|has|need|needs)$/.test(lower) && follows(r, i + 1, 'to')) return 'ahead';
  if ((lower === 'is' || lower === 'are') && follows(r, i + 1, 'to') && at(r, i + 2).tag === 'VERB') return 'ahead';
  // "The vote is on Friday", "the report is out on 4 May".
  if ((lower === 'is' || lower === 'are') && isDated(r, i + 1)) return 'ahead';
  // An infinitive takes its time from the verb before it.
  if (at(r, i - 1).lower === 'to' && (token.tag === 'VERB' || token.tag === 'NOUN')) return undefined;
  if (isScheduled(r, i)) return isPresent(r, i) ? 'ahead' : 'back';
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return undefined;
  if (lower === 'is' || lower === 'are' || lower === "'s" || lower === 'be' || lower === 'been' || lower === 'being') return undefined;
  return lower.endsWith('ing') ? undefined : 'back';
};

const plannedWithin = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isOf(at(r, i), PLANNED_EVENTS)) return true;
  return false;
};

/** "the Oct. 13 slaying", "Monday's attack": a date before its noun. */
const isAttribute = (r: Reading, first: number, next: number): boolean =>
  (/^(?:the|a|an|this|that)$/.test(at(r, first - 1).lower) || at(r, next - 1).lower.endsWith("'s")) && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(at(r, next).tag);

/** "the Oct. 13 vote", "the election of 13 October". */
export const isOfPlan = (r: Reading, first: number, next: number): boolean =>
  (isAttribute(r, first, next) && plannedWithin(r, next, next + 3)) || (/^(?:of|on)$/.test(at(r, first - 1).lower) && plannedWithin(r, first - 3, first - 1));

/** Such a date is of something that was; but "the Nov. 5 election" may be planned. */
export const isPastAttribute = (r: Reading, first: number, next: number): boolean => isAttribute(r, first, next) && !plannedWithin(r, next, next + 3);

/**
 * Whether the words put a date ahead of the telling. The nearest verb of the clause before the date decides, and where there
 * is none the first after it. `first` to `next` is the date.
 */
export const lookingAhead = (r: Reading, first: number, next: number): boolean => {
  if (isPastAttribute(r, first, next)) return false;
  const before = at(r, first - 1).lower;
  if (before === 'to' && isOf(at(r, first - 2), DEFERRED)) return true;
  if (before === 'until' || before === 'till') return !lasted(r, first);
  // "a meeting called for Monday", "set for 4 June"; not "blamed for Monday's attack".
  const booked = at(r, first - 2).tag === 'VERB' || plannedWithin(r, first - 4, first - 1);
  if (before === 'for' && booked && !/^(?:NOUN|PROPN|ADJ)$/.test(at(r, next).tag) && !at(r, next - 1).lower.endsWith("'s")) return true;
  const tense = tenseBefore(r, first) ?? tenseAfter(r, next);
  // "in by Monday"; at the head of a sentence ("By Monday, …") it says nothing.
  return tense === undefined ? before === 'by' && first - 1 > r.first : tense === 'ahead';
};

/** "The fighting lasted until Friday". */
const lasted = (r: Reading, first: number): boolean => {
  for (let i = first - 2; i >= Math.max(r.first, first - 6); i--) if (isOf(at(r, i), LASTED)) return true;
  return false;
};

const tenseAfter = (r: Reading, next: number): Tense | undefined => {
  for (let i = next; i < Math.min(r.last, next + REACH); i++) {
    const found = tenseAt(r, i);
    if (found !== undefined) return found;
    if (isOf(at(r, i), ENDS_OUTLOOK)) return undefined;
  }
  return undefined;
};

const tenseBefore = (r: Reading, first: number): Tense | undefined => {
  let deed = false;
  for (let i = first - 1; i >= Math.max(r.first, first - REACH); i--) {
    if (isOf(at(r, i), ENDS_OUTLOOK)) return undefined;
    deed ||= isOf(at(r, i), UNPLANNED_EVENTS);
    // A plain present looks ahead at what it schedules, never at a deed: "faces charges over the crash on Monday".
    if (deed && isScheduled(r, i)) return 'back';
    const found = tenseAt(r, i);
    if (found === 'ahead') return found;
    // "would be released", "was due to leave": the auxiliary or prospect stands a few words before its verb.
    if (found === 'back') {
      for (let k = i - 1; k >= Math.max(r.first, i - 4); k--) {
        const { tag, lower } = at(r, k);
        if (isOf(at(r, k), ENDS_OUTLOOK) || lower === ',') break;
        if (isOf(at(r, k), FUTURE_AUXILIARIES) || isOf(at(r, k), PROSPECTS) || isOf(at(r, k), PROSPECTS_TO) || (lower === 'to' && tenseAt(r, k) === 'ahead'))
          return tenseAt(r, k) ?? 'back';
        if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') break;
      }
      return 'back';
    }
  }
  return undefined;
};
