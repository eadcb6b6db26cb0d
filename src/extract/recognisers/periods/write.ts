/** From days and minutes to the `Period` of the model. */
import type { Period } from '../../../model/index.js';
import { isoOffset, type Publication } from './anchor.js';
import { isoDate, plusDays, type Day } from './days.js';
import type { ResolvedClock } from './resolve-clock.js';
import type { Resolved } from './scene.js';

const two = (value: number): string => String(value).padStart(2, '0');

const isoMinute = (day: Day, minute: number, second: number, offset: number | undefined): string => {
  const shifted = minute < 0 || minute >= 1440 ? plusDays(day, Math.floor(minute / 1440)) : day;
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${isoDate(shifted)}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}:${two(second)}${offset === undefined ? '' : isoOffset(offset)}`;
};

/** ISO dates down to the day; finer, local times with seconds and the offset where one is known. */
export const periodOf = (found: Resolved, words: string, publication: Publication | undefined, offset: (local: number) => number | undefined): Period => {
  const written = (start: string, end: string): Period => {
    const period: { -readonly [Key in keyof Period]?: Period[Key] } = { start, end, grain: found.grain };
    if (found.approximate) period.approximate = true;
    if (found.implied) period.implied = found.implied;
    if (found.anchored && publication) period.anchoredTo = publication.iso;
    period.words = words;
    return period as Period;
  };
  if (!found.minutes) return written(isoDate(found.start), isoDate(found.end));
  const [from, to] = found.minutes;
  if (found.grain !== 'part-of-day') {
    const clock = found as ResolvedClock;
    const second = clock.second ?? 0;
    return written(isoMinute(found.start, from, second, clock.offset), isoMinute(found.start, to, second, clock.offset));
  }
  // A part of the day holds its last minute whole.
  const at = (minute: number): number | undefined => offset(found.start + minute * 60_000);
  return written(isoMinute(found.start, from, 0, at(from)), isoMinute(found.start, to, to === 1800 ? 0 : 59, at(to)));
};
