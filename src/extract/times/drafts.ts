/**
 * Drafts of times: which words, which day, which attribute.
 */
import type { ExtractedEvent } from '../../model/extracted.js';
import { hasClock, isResolved, OFFSET, type Period } from '../../model/period.js';
import type { Draft } from '../draft.js';
import { dayNumber } from '../events/triggers.js';
import type { Reading } from '../reading.js';
import type { PeriodMention } from '../recognisers/periods/index.js';

export type Time = Draft<'time'>;
/** A mention of a time whose dates are known. */
export type Dated = PeriodMention & { readonly value: Period };

const TIMED: ReadonlySet<Period['grain']> = new Set(['minute', 'hour', 'part-of-day']);

export const isDated = (mention: PeriodMention): mention is Dated => isResolved(mention.value);
/** Finer than a day: "from 6 a.m. to 11 a.m." as well. */
export const isTimed = ({ grain, start }: Period): boolean => TIMED.has(grain) || (grain === 'span' && hasClock(start));
/** A clock and nothing that says on which day. */
export const leavesDayOpen = (period: Period): boolean => period.grain !== 'part-of-day' && isTimed(period) && period.implied?.includes('day') === true;
export const isDay = (period: Period): boolean => period.grain === 'day' || isTimed(period);

/** A month or less: of more a report may tell a count of many events. */
export const isShort = ({ start, end }: Period): boolean => start.length === 10 && dayNumber(end) - dayNumber(start) <= 31;

/** The rule that reads when something was done which no list of moments knows: "the shop closed on Friday". */
export const TIME_OF_A_DEED = 'time of a deed';
/** The rule that reads when something is to be. */
export const TIME_OF_A_PLAN = 'time of a plan';

/** A day that is not plainly that of what it is told of, and so contradicts no other. */
export const ANNOUNCED = { scope: { state: 'as announced' } } as const;

/** Words for a night that leave open on which of its two days. */
const OF_TWO_DAYS = /overnight|\b(?:to|and|into|between)\b/i;

/** The day of an hour: "just before 4 a.m. on Tuesday" names both. A night has the name of the day on which it begins. */
export const dayOf = (period: Period): Period => {
  if (!isTimed(period)) return period;
  const start = period.start.slice(0, 10);
  // "just before midnight on Thursday" is Thursday.
  const whole = (period.grain === 'part-of-day' && !OF_TWO_DAYS.test(period.words)) || period.end.slice(10, 16) === 'T00:00';
  const end = whole ? start : period.end.slice(0, 10);
  const { anchoredTo } = period;
  return { start, end, grain: start === end ? 'day' : 'span', ...(anchoredTo === undefined ? {} : { anchoredTo }), words: period.words };
};

export const isAhead = ({ report: { publishedAt } }: Reading, { start }: Period): boolean =>
  publishedAt !== undefined && start.slice(0, 10) > publishedAt.slice(0, 10);

/** A deadline farther off is told as the day that it is. */
const SOON = 14;

/** "by noon on Monday" of something to come soon: any time from now until then. */
export const upTo = ({ report: { publishedAt } }: Reading, value: Period): Period => {
  const day = publishedAt?.slice(0, 10);
  if (day === undefined || day > value.end || dayNumber(value.end) - dayNumber(day) > SOON) return value;
  const start = isTimed(value) ? `${day}T00:00:00${OFFSET.exec(value.end)?.[0] ?? ''}` : day;
  return { ...value, start, grain: isTimed(value) ? value.grain : 'span' };
};

export const draftOf = (
  attribute: string,
  value: Period,
  { span }: Dated,
  event: ExtractedEvent,
  rule: string,
  more: Pick<Time, 'scope' | 'revision'> = {},
): Time => ({
  kind: 'time',
  attribute,
  value,
  span,
  event,
  rule,
  ...(more.scope ? { scope: more.scope } : {}),
  ...(more.revision ? { revision: more.revision } : {}),
});
