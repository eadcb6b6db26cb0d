/**
 * The day and the hour of the event itself.
 */
import { ANSWERS } from '../../lexicon/facilities.js';
import { BROUGHT_ABOUT, COUNTED_UP, DYING, LATER } from '../../lexicon/moments.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import type { Clause } from '../clause.js';
import type { Events } from '../events/index.js';
import { dayNumber } from '../events/triggers.js';
import type { Line, Reading } from '../reading.js';
import { halves } from './split.js';
import { type Dated, dayOf, draftOf, isAhead, isDay, isShort, isTimed, leavesDayOpen, type Time } from './drafts.js';
import { isOf } from '../language/words.js';

/** "The second such case this year": a stretch in which the report itself falls counts such events, and dates none. */
const countsMany = ({ report: { publishedAt }, prose: { tokens } }: Reading, { value, last }: Dated): boolean => {
  if (!isDay(value) && isOf(tokens[last], COUNTED_UP)) return true;
  const today = publishedAt?.slice(0, 10);
  return today !== undefined && !isDay(value) && !isShort(value) && value.start.slice(0, 10) <= today && today <= value.end.slice(0, 10);
};

/** The date, and where the words are finer, the time of day as well. */
export const timesOfEvent = (reading: Reading, mention: Dated, event: ExtractedEvent, moment: string | undefined): readonly Time[] => {
  const { value } = mention;
  if (countsMany(reading, mention)) return [];
  const words = halves(reading.prose, mention);
  const day = leavesDayOpen(value) ? [] : [draftOf(isAhead(reading, value) ? 'planned date' : 'date', dayOf(value), words.day, event, 'date of the event')];
  const hour = isTimed(value)
    ? [draftOf(`time of ${moment ?? 'day'}`, value, words.hour, event, moment ? 'hour of a moment of the event' : 'hour of the event')]
    : [];
  return moment === undefined || moment === 'start' ? [...day, ...hour] : hour;
};

const tellsOfLater = ({ prose: { tokens } }: Reading, { sentence: { first, last } }: Line): boolean => {
  for (let i = first; i < last; i++) if (isOf(tokens[i]!, LATER)) return true;
  return false;
};

const isHarm = ({ role, attribute }: Line['cues'][number]): boolean => attribute.harms === true && (role === 'done' || role === 'doing' || role === 'being');

/** Whether a clause tells what killed or hurt people: "nine died after a bus overturned", "a bus overturned, killing nine". */
const broughtAbout = ({ prose: { tokens } }: Reading, line: Line, { verb, start, subject }: Clause): boolean => {
  const opener = subject && subject.first > line.sentence.first ? Math.max(start - 1, subject.first - 1) : -1;
  // "was shot after police answered a call": what help was sent for hurt nobody by being told of.
  const linked =
    opener >= 0 && isOf(tokens[opener]!, BROUGHT_ABOUT) && !isOf(tokens[verb], ANSWERS) && line.cues.some((cue) => isHarm(cue) && cue.last <= opener);
  return (
    linked ||
    line.cues.some(
      (cue) =>
        isHarm(cue) && cue.first > verb && tokens[cue.first]!.lower.endsWith('ing') && cue.first > line.sentence.first && tokens[cue.first - 1]!.text === ',',
    )
  );
};

/** The times of what an event did to people, and of what did it to them. Nothing where a clause tells of neither. */
export const timesOfHarm = (reading: Reading, line: Line, mention: Dated, clause: Clause, event: ExtractedEvent): readonly Time[] | undefined => {
  const { tokens } = reading.prose;
  const { value } = mention;
  const harms = line.cues.some((cue) => cue.first <= clause.verb && clause.verb < cue.last && isHarm(cue) && cue.role !== 'being');
  if (!(harms || broughtAbout(reading, line, clause)) || tellsOfLater(reading, line)) return undefined;
  const words = halves(reading.prose, mention);
  const dated = !leavesDayOpen(value) && (isDay(value) || isShort(value) || !event.main);
  const day = dated ? [draftOf('date', dayOf(value), words.day, event, 'date of what it did to people')] : [];
  const hour = isTimed(value) && !isOf(tokens[clause.verb]!, DYING) ? [draftOf('time of day', value, words.hour, event, 'hour of what it did to people')] : [];
  return [...day, ...hour];
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
