/**
 * On which day an hour was that nobody dates: "the call came at 11.48" in the paper of the day after.
 */
import { CLOSING, comesOnce } from '../../lexicon/moments.js';
import { hasClock, OFFSET, type Period } from '../../model/period.js';
import { dayNumber } from '../events/triggers.js';
import type { Reading } from '../reading.js';
import { isoDate, plusDays } from '../recognisers/periods/days.js';
import { leavesDayOpen, type Time } from './drafts.js';

const NIGHT = /night/i;
/** Before this hour it is still the night of the day before. */
const MORNING = 6;

interface EventDay {
  readonly day: number;
  readonly night: boolean;
}

/** The day of each event that a report dates plainly, and dates once. */
export const daysIn = (drafts: readonly Time[]): ReadonlyMap<string, EventDay | undefined> => {
  const days = new Map<string, EventDay | undefined>();
  for (const { attribute, event, scope, value, polarity } of drafts) {
    if (attribute !== 'date' || polarity === 'denied' || scope?.state !== undefined || hasClock(value.start) || value.grain !== 'day') continue;
    const day = dayNumber(value.start);
    const night = NIGHT.test(value.words);
    const known = days.get(event.id);
    if (!days.has(event.id)) days.set(event.id, { day, night });
    else if (known?.day !== day) days.set(event.id, undefined);
    else if (night) days.set(event.id, { day, night });
  }
  return days;
};

const moved = (value: Period, days: number): Period => {
  const by = (iso: string): string => isoDate(plusDays(Date.parse(iso.slice(0, 10)), days)) + iso.slice(10);
  return { ...value, start: by(value.start), end: by(value.end) };
};

/** Whether an hour is of the event itself, whatever day was last spoken of; else only where no day was. */
const isOfEventItself = (attribute: string): boolean => attribute === 'time of day' || comesOnce(attribute.replace('time of ', ''));

/** Of another zone than the report's own: its day is another's as well. */
const isOwnZone = ({ report: { publishedAt } }: Reading, { start }: Period): boolean => {
  const offset = OFFSET.exec(start)?.[0];
  return offset === undefined || offset === OFFSET.exec(publishedAt ?? '')?.[0];
};

/** Times of day that name no day, on the day of the event that they are of, where the report tells that. */
export const onDayOfEvent = (reading: Reading, drafts: readonly Time[]): readonly Time[] => {
  if (!drafts.some(({ value }) => leavesDayOpen(value))) return drafts;
  const days = daysIn(drafts);
  return drafts.map((draft) => {
    const { attribute, event, value } = draft;
    const known = leavesDayOpen(value) && hasClock(value.start) && isOwnZone(reading, value) ? days.get(event.id) : undefined;
    if (!known || !(isOfEventItself(attribute) || (value.anchoredTo !== undefined && !CLOSING.has(attribute.replace('time of ', ''))))) return draft;
    const early = known.night && Number(value.start.slice(11, 13)) < MORNING ? 1 : 0;
    const by = known.day + early - dayNumber(value.start);
    return by === 0 ? draft : { ...draft, value: moved(value, by) };
  });
};
