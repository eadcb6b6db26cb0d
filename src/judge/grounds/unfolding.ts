/** How the one may have come of the other with time. */
import type { Case, Pair, Statement } from '../case.js';
import { dayOf, instantOf } from '../compare/instant.js';
import { isMeasure } from '../compare/quantity.js';
import { TITLES } from '../compare/title.js';
import { figureIn } from './values.js';

/** Days after which nobody is counted any more: a higher figure is then no later count. */
const UNFOLDING = 60;

export const isRunning = ({ claim }: Statement): boolean => claim.setting?.when?.running === true;

export const isFresh = ({ time }: Statement, { fact }: Case): boolean => {
  const end = fact.event.period && instantOf(fact.event.period.end.slice(0, 10));
  return end === undefined || time === undefined || dayOf(time) - dayOf(end) <= UNFOLDING;
};

/** Whether what a figure is of was long over when it was told: "150 died in 2020", told in 2023. */
const isOfLongAgo = ({ claim: { setting }, time }: Statement): boolean => {
  const end = setting?.when?.running === true ? undefined : setting?.when?.end;
  const day = end === undefined ? undefined : instantOf(end.slice(0, 10));
  return day !== undefined && time !== undefined && dayOf(time) - dayOf(day) > UNFOLDING;
};

/** Whether the figures are of what was long over; of claims that somebody gave as one fact, what one of them tells is so of the other. */
export const areOfLongAgo = ({ first, second, desk }: Pair): boolean =>
  desk.fact.asOne === true ? isOfLongAgo(first) || isOfLongAgo(second) : isOfLongAgo(first) && isOfLongAgo(second);

/** Whether the event may still have been unfolding at the time of the earlier figure. "Since March": counted until now, whenever it began. */
export const unfolds = (pair: Pair): boolean => isRunning(pair.first) || isRunning(pair.second) || (isFresh(pair.first, pair.desk) && !areOfLongAgo(pair));

/** Whether the later text tells the hour at which its figure stood so: what was published before that hour is of an earlier one. */
export const isOfToldHours = ({ first, second }: Pair): boolean => isToldByHour(second) && first.time?.timed === true;

/** Whether each is told as of an hour: two entries of a live page. What never changes is then told of two things, unless somebody gave it as one. */
export const areOfToldHours = ({ first, second, desk }: Pair): boolean =>
  isToldByHour(first) && isToldByHour(second) && (desk.fact.evolves !== 'fixed' || desk.fact.asOne === true);

export const isToldByHour = ({ claim: { asOf }, time }: Statement): boolean => asOf?.cue !== undefined && time?.timed === true;

/** The days as of which a figure stood so, by the words of its text. */
const ownDays = ({ claim: { asOf, setting } }: Statement): { readonly start: string; readonly end: string } | undefined => {
  if (asOf?.cue !== undefined) return { start: asOf.at.slice(0, 10), end: asOf.at.slice(0, 10) };
  const { start, end, running } = setting?.when ?? {};
  return start === undefined || end === undefined || running ? undefined : { start: start.slice(0, 10), end: end.slice(0, 10) };
};

/** Of a share, a price or another measure that changes with time, the one that is told as of the later days: "13 per cent in June", "11 on 1 September". */
export const laterByItsOwnDay = ({ first, second, desk }: Pair): 'first' | 'second' | undefined => {
  const { evolves } = desk.fact;
  if (first.claim.kind !== 'quantity' || (evolves !== 'state' && !(evolves === 'revised' && isMeasure(first.claim.value.unit)))) return undefined;
  const [a, b] = [ownDays(first), ownDays(second)];
  if (a === undefined || b === undefined) return undefined;
  return a.end < b.start ? 'second' : b.end < a.start ? 'first' : undefined;
};

/** Whether the one is told as of an hour, and the other as of no hour of that day: closed in the morning, it may be open on the same Monday. */
export const isOfAnHourAlone = ({ first, second, gap }: Pair): boolean =>
  first.claim.kind === 'description' &&
  gap === 'same time' &&
  (isToldByHour(first) ? second.time?.timed === false : isToldByHour(second) && first.time?.timed === false);

/** Days in which hardly anybody has a birthday or comes to another office: what is told otherwise within them is told wrongly. */
const NO_BIRTHDAY = 45;

const YEAR = 365;

const isAge = ({ claim }: Statement): boolean => claim.kind === 'quantity' && claim.value.unit.endsWith('of age');

/** Whether the later age is higher by no more years than somebody may have had birthdays since. */
export const isOlderSince = ({ first, second }: Pair): boolean => {
  const [a, b] = [figureIn(first), figureIn(second)];
  if (!isAge(first) || !isAge(second) || a === undefined || b === undefined || first.time === undefined || second.time === undefined) return false;
  const days = dayOf(second.time) - dayOf(first.time);
  return days >= NO_BIRTHDAY && b > a && b - a <= 1 + Math.floor(days / YEAR);
};

/** Whether two titles of somebody are told at times so far from each other that he may have come to another in between. */
export const isOfficeSince = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'description' &&
  TITLES.has(first.claim.attribute) &&
  first.time !== undefined &&
  second.time !== undefined &&
  dayOf(second.time) - dayOf(first.time) >= NO_BIRTHDAY;
