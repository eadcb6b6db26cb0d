/** From a time of day to the minutes that it names. */
import { localOffset } from './anchor.js';
import { plusDays, type Day } from './days.js';
import type { Clock, NamedZone } from './expression.js';
import { resolve, type Resolved, type Scene, type Unanchored } from './resolve.js';

export interface ClockScene extends Scene {
  /** The day that an undated time falls on: that of the same sentence, or the one last spoken of. */
  readonly sceneDay?: Day;
  /** The last time of day told, in minutes: what an hour without its half of the day goes on from. */
  readonly lastMinute?: number;
  /** A part of the day spoken of in the same sentence, in minutes. */
  readonly part?: readonly [number, number];
  /** The time of day told last. */
  readonly last?: ResolvedClock;
  /** The slack of the time just before, where this one repeats it in brackets: "around 6:20 p.m. (1020 GMT)". */
  readonly twin?: ResolvedClock;
  /** The offset of the report's own clock at a local time. */
  readonly offset: (local: number) => number | undefined;
}

export interface ResolvedClock extends Resolved {
  readonly minutes: readonly [number, number];
  readonly offset?: number;
  readonly second?: number;
}

const MINUTE = 60_000;

/** Which half of the day a bare hour means: within the part of day spoken of, after the last time told, or by daylight. */
const halfOf = (minute: number, scene: ClockScene): number => {
  const candidates = [minute % 720, (minute % 720) + 720];
  const { part, lastMinute } = scene;
  if (part) {
    const held = candidates.find((at) => (at >= part[0] && at <= part[1]) || (at + 1440 >= part[0] && at + 1440 <= part[1]));
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

/** The day before where the time on the day of publication is still to come and nothing looks ahead. */
const undatedDay = (minute: number, scene: ClockScene): Day | undefined => {
  const { publication } = scene;
  if (scene.sceneDay !== undefined || !publication) return scene.sceneDay;
  const later = publication.minute !== undefined && minute > publication.minute + 5;
  return later && !scene.ahead() ? plusDays(publication.day, -1) : publication.day;
};

/** A zone's day is the one on which the report's own clock shows the day of the scene. */
const zonedDay = (day: Day, minute: number, offset: number, own: number | undefined): Day => {
  if (own === undefined || own === offset) return day;
  const local = minute + own - offset;
  return local < 0 ? plusDays(day, 1) : local >= 1440 ? plusDays(day, -1) : day;
};

export const resolveClock = (e: Clock, scene: ClockScene): ResolvedClock | Unanchored | undefined => {
  if (e.away !== undefined) {
    if (!scene.last) return undefined;
    const [from, to] = scene.last.minutes;
    return { ...scene.last, minutes: [from + e.away, to + e.away], approximate: true };
  }
  const told = e.of ? resolve(e.of, scene) : undefined;
  if (e.of && (!told || !('start' in told))) return told && { needs: e.hourOnly ? 'hour' : 'minute' };
  const dated = told && 'start' in told ? told : undefined;
  const part = dated?.minutes ?? scene.part;
  let minute = e.twelve ? halfOf(e.minute, { ...scene, ...(part ? { part } : {}), ...(dated ? { lastMinute: undefined } : {}) } as ClockScene) : e.minute;
  // "midnight on Friday" of a night, and small hours told of a night, belong to the next day.
  const day = dated?.start ?? undatedDay(minute, scene);
  if (day === undefined) return { needs: e.hourOnly ? 'hour' : 'minute' };
  if (dated?.minutes && dated.minutes[1] >= 1440 && minute < dated.minutes[0] && minute + 1440 <= dated.minutes[1] + 60) minute += 1440;
  const until = e.until === undefined ? minute : e.until < minute ? e.until + 1440 : e.until;
  const own = scene.offset(day + minute * MINUTE);
  const twin = scene.twin;
  const hedge = e.hedge ?? (twin?.approximate ? { before: 0, after: twin.minutes[1] - twin.minutes[0] } : undefined);
  const shift = e.hedge === undefined && twin?.approximate && hedge ? -Math.round(hedge.after / 2) : 0;
  const offset = e.zone ? zoneOffset(e.zone, day + minute * MINUTE, own) : own;
  const start = e.zone && offset !== undefined && dated === undefined ? zonedDay(day, minute, offset, own) : day;
  return {
    start,
    end: start,
    grain: e.until !== undefined ? 'span' : e.hourOnly ? 'hour' : 'minute',
    minutes: [minute - (e.hedge?.before ?? 0) + shift, until + (e.hedge?.after ?? 0) + (shift ? hedge!.after + shift : 0)],
    ...(offset === undefined ? {} : { offset }),
    ...(e.second === undefined || e.hedge ? {} : { second: e.second }),
    ...(hedge || e.twelve ? { approximate: true as const } : {}),
    ...(dated
      ? { ...(dated.implied ? { implied: dated.implied } : {}), ...(dated.anchored ? { anchored: true as const } : {}) }
      : { implied: ['day'] as const, ...(scene.sceneDay === undefined ? { anchored: true as const } : {}) }),
  };
};
