/** From a time of day to the minutes that it names. */
import { MINUTE } from '../../../model/period.js';
import { localOffset } from './anchor.js';
import { plusDays, type Day } from './days.js';
import type { Clock, Hedge, NamedZone } from './expression.js';
import { resolve } from './resolve.js';
import type { Resolved, Scene, Unanchored } from './scene.js';

export interface ClockScene extends Scene {
  /** The day that an undated time falls on: that of the same sentence, or the one last spoken of. */
  readonly sceneDay: Day | undefined;
  /** The last time of day told, in minutes: what an hour without its half of the day goes on from. */
  readonly lastMinute: number | undefined;
  /** A part of the day spoken of in the same sentence, in minutes. */
  readonly part: readonly [number, number] | undefined;
  /** The time of day told last. */
  readonly last: ResolvedClock | undefined;
  /** The slack of the time just before, where this one repeats it in brackets: "around 6:20 p.m. (1020 GMT)". */
  readonly twin: ResolvedClock | undefined;
  /** The offset of the report's own clock at a local time. */
  readonly offset: (local: number) => number | undefined;
}

export interface ResolvedClock extends Resolved {
  readonly minutes: readonly [number, number];
  readonly offset: number | undefined;
  readonly second: number | undefined;
  readonly hedge: Hedge | undefined;
}

/** Which half of the day a bare hour means: within the part of day spoken of, after the last time told, or by daylight. */
const halfOf = (minute: number, { part, lastMinute }: Pick<ClockScene, 'part' | 'lastMinute'>): number => {
  const candidates = [minute % 720, (minute % 720) + 720];
  if (part) {
    // Of a night, five and later is the evening's, before it the next day's.
    if (part[1] >= 1440) return minute % 720 >= 300 ? (minute % 720) + 720 : minute % 720;
    const held = candidates.find((at) => at >= part[0] && at <= part[1]);
    if (held !== undefined) return held;
  }
  if (lastMinute !== undefined) {
    const later = candidates.find((at) => at >= lastMinute);
    if (later !== undefined) return later;
  }
  return candidates.find((at) => at >= 420 && at < 1140) ?? minute;
};

/** The offset of a zone named beside a time. Of several zones of one abbreviation only the report's own is taken. */
const zoneOffset = (zone: NamedZone, local: number, own: number | undefined): number | undefined => {
  if (zone.timeZone !== undefined) return localOffset(zone.timeZone, local);
  const offsets = zone.offsets ?? [];
  return offsets.length === 1 ? offsets[0] : offsets.find((offset) => offset === own);
};

/** The day of a time that names none: the scene's, or the publication's; the day before where the clock has not come to it. */
const undatedDay = (localMinute: number, scene: ClockScene): Day | undefined => {
  const { publication } = scene;
  const day = scene.sceneDay ?? publication?.day;
  if (!publication || day !== publication.day || publication.minute === undefined) return day;
  // Where the report's own clock is not known, it may be ahead of that of the publication by fourteen hours.
  const slack = scene.offset(day) === undefined ? 14 * 60 : 5;
  return localMinute > publication.minute + slack && !scene.ahead() ? plusDays(day, -1) : day;
};

/** The minute of the day that words with a day mean: "midnight Friday" ends Friday, small hours of a night are the next day's. */
const datedMinute = (e: Clock, dated: Resolved): number => {
  const part = dated.minutes;
  const bare = e.twelve || (e.either && part);
  const minute = bare ? halfOf(e.minute, { part, lastMinute: undefined }) : e.minute;
  if (part) return part[1] >= 1440 && minute < part[0] && minute < 720 ? minute + 1440 : minute;
  const begins = e.hedge !== undefined && e.hedge.before === 0;
  return e.named && minute === 0 && !begins ? 1440 : minute;
};

/** A zone's day is the one on which the report's own clock shows the day of the scene. */
const zonedDay = (day: Day, minute: number, offset: number, own: number | undefined): Day => {
  if (own === undefined || own === offset) return day;
  const local = minute + own - offset;
  return local < 0 ? plusDays(day, 1) : local >= 1440 ? plusDays(day, -1) : day;
};

/** "two hours later". */
const resolveAway = (away: number, last: ResolvedClock | undefined): ResolvedClock | undefined =>
  last && { ...last, minutes: [last.minutes[0] + away, last.minutes[1] + away], approximate: true };

export const resolveClock = (e: Clock, scene: ClockScene): ResolvedClock | Unanchored | undefined => {
  if (e.away !== undefined) return resolveAway(e.away, scene.last);
  const told = e.of ? resolve(e.of, scene) : undefined;
  const grain = e.until !== undefined ? 'span' : e.hourOnly ? 'hour' : 'minute';
  if (e.of && (!told || !('start' in told))) return told && { needs: grain };
  const dated = told && 'start' in told ? told : undefined;
  const minute = dated ? datedMinute(e, dated) : e.twelve ? halfOf(e.minute, scene) : e.minute;
  const near = dated?.start ?? scene.sceneDay ?? scene.publication?.day;
  if (near === undefined) return { needs: grain };
  const own = scene.offset(near + minute * MINUTE);
  const offset = e.zone ? zoneOffset(e.zone, near + minute * MINUTE, own) : own;
  const localMinute = own === undefined || offset === undefined ? minute : (minute + own - offset + 1440) % 1440;
  const day = dated?.start ?? undatedDay(localMinute, scene) ?? near;
  const start = e.zone && offset !== undefined && !dated ? zonedDay(day, minute, offset, own) : day;
  // The first such hour after the start, which may itself lie past midnight.
  const until = e.until === undefined ? minute : e.until + 1440 * Math.max(0, Math.ceil((minute - e.until) / 1440));
  // "around 6:20 p.m. (1020 GMT)": what stands in brackets is no sharper.
  const hedge = e.hedge ?? scene.twin?.hedge;
  return {
    start,
    end: start,
    grain,
    minutes: [minute - (hedge?.before ?? 0), until + (hedge?.after ?? 0)],
    hedge,
    offset,
    second: hedge ? undefined : e.second,
    approximate: hedge !== undefined || e.twelve === true ? true : undefined,
    implied: dated ? dated.implied : ['day'],
    anchored: (dated ? dated.anchored : scene.sceneDay === undefined) ? true : undefined,
  };
};
