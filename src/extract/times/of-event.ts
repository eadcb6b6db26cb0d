/**
 * The day and the hour of the event itself.
 */
import { HARMS } from '../../lexicon/moments.js';
import type { EventMention } from '../../model/event.js';
import type { Events } from '../events/index.js';
import { dayNumber } from '../events/triggers.js';
import type { Line, Reading } from '../reading.js';
import { halves } from './split.js';
import { type Dated, dayOf, draftOf, isAhead, isDay, isTimed, leavesDayOpen, type Time } from './drafts.js';

/** The date, and where the words are finer, the time of day as well. */
export const timesOfEvent = (reading: Reading, mention: Dated, event: EventMention, moment: string | undefined): readonly Time[] => {
  const { value } = mention;
  const words = halves(reading.prose, mention);
  const day = leavesDayOpen(value) ? [] : [draftOf(isAhead(reading, value) ? 'planned date' : 'date', dayOf(value), words.day, event, 'date of the event')];
  const hour = isTimed(value)
    ? [draftOf(`time of ${moment ?? 'day'}`, value, words.hour, event, moment ? 'hour of a moment of the event' : 'hour of the event')]
    : [];
  return moment === undefined || moment === 'start' ? [...day, ...hour] : hour;
};

/** Later deaths of those hurt, and what was done about it, are of other days than the event. */
const LATER: ReadonlySet<string> = new Set(
  'hospital hospitals custody jail booked indicted later wounds injuries arrested charged sentenced buried rescued saved found search searched searching'.split(
    ' ',
  ),
);

/** Whether the verb at a token tells of people killed or hurt by the event. */
export const tellsOfVictims = (reading: Reading, line: Line, verb: number): boolean => {
  const { tokens } = reading.prose;
  if (!line.cues.some(({ first, last, role, attribute }) => first <= verb && verb < last && HARMS.has(attribute.name) && (role === 'done' || role === 'doing')))
    return false;
  for (let i = line.sentence.first; i < line.sentence.last; i++) if (LATER.has(tokens[i]!.lower)) return false;
  return true;
};

/** "Incident: jet near Oslo on Oct 24 2024": a heading that names the event and a day, and has no verb. */
export const isHeading = (events: Events, line: Line, mention: Dated): boolean =>
  line.number < HEADINGS &&
  isDay(mention.value) &&
  !leavesDayOpen(mention.value) &&
  line.periods.length === 1 &&
  events.on(line).some(({ event }) => event.main);

/** The lines that tell what happened before they tell anything else. */
const LEAD = 8;
const HEADINGS = 3;
/** An announcement comes within so many days of what it announces. */
const FRESH = 4;

/** Whether a day may stand in for that of the event: told at the head of a report that gives no other, and just past. */
export const mayStandIn = (reading: Reading, events: Events, line: Line, mention: Dated): boolean => {
  const { publishedAt } = reading.report;
  if (line.number >= LEAD || !isDay(mention.value) || leavesDayOpen(mention.value) || !publishedAt || events.at(line, mention.first) !== events.main)
    return false;
  const days = dayNumber(publishedAt) - dayNumber(mention.value.end);
  return days >= 0 && days <= FRESH;
};
