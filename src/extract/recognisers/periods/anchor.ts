/** The publication, and the offset of the report's own clock. */
import { dayOn, isoDate, plusDays, type Day } from './days.js';

export interface Anchor {
  /** ISO 8601, a date or an instant with its offset. */
  readonly publishedAt?: string;
  /** IANA name of the zone that the text's times are in. */
  readonly timeZone?: string;
}

/** When a report appeared, on its own calendar and clock. */
export interface Publication {
  readonly day: Day;
  readonly iso: string;
  /** Minutes since midnight on the report's clock; missing where only the date is known. */
  readonly minute?: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();
/** A formatter with its zone named does not depend on the machine's. An unknown zone has none. */
const formatterOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (formatters.has(timeZone)) return formatters.get(timeZone);
  let made: Intl.DateTimeFormat | undefined;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    made = undefined;
  }
  if (formatters.size > 500) formatters.clear();
  formatters.set(timeZone, made);
  return made;
};

/** Minutes east of Greenwich in a zone at an instant. */
const zoneOffset = (timeZone: string, instant: number): number | undefined => {
  const formatter = formatterOf(timeZone);
  if (!formatter) return undefined;
  const of = new Map(formatter.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const local = Date.UTC(of.get('year') ?? 0, (of.get('month') ?? 1) - 1, of.get('day') ?? 1, of.get('hour') ?? 0, of.get('minute') ?? 0);
  return Math.round((local - instant) / 60_000);
};

/** The offset that a local time has in a zone: asked twice, as the first guess may lie across a change of clocks. */
export const localOffset = (timeZone: string, local: number): number | undefined => {
  const guess = zoneOffset(timeZone, local);
  return guess === undefined ? undefined : zoneOffset(timeZone, local - guess * 60_000);
};

const writtenOffset = (text: string | undefined): number | undefined => {
  const part = /^([+-])(\d{2}):?(\d{2})$/.exec(text ?? '');
  return part ? (part[1] === '-' ? -1 : 1) * (Number(part[2]) * 60 + Number(part[3])) : undefined;
};

/** `+05:30`. */
export const isoOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
};

/**
 * Gives the offset of the report's clock at a local time. By the zone where one is named; else as `publishedAt` writes it.
 * `Z` tells the instant and not the reporter's clock (RFC 9557, section 2), and a bare date tells neither: no offset then.
 */
export const offsetOf = (anchor: Anchor): ((local: number) => number | undefined) => {
  const { timeZone } = anchor;
  if (timeZone !== undefined && formatterOf(timeZone)) return (local) => localOffset(timeZone, local);
  const fixed = writtenOffset(ISO.exec(anchor.publishedAt ?? '')?.[7]);
  return () => fixed;
};

/** The day and minute of publication on the report's own clock. `{ publishedAt: '2024-05-14T23:30:00Z', timeZone: 'Asia/Tokyo' }` is the 15th, 510. */
export const publicationOf = (anchor: Anchor): Publication | undefined => {
  const part = ISO.exec(anchor.publishedAt ?? '');
  if (!part) return undefined;
  const day = dayOn(Number(part[1]), Number(part[2]), Number(part[3]));
  if (day === undefined) return undefined;
  if (part[4] === undefined) return { day, iso: isoDate(day) };
  const minute = Number(part[4]) * 60 + Number(part[5]);
  const written = part[7] === undefined ? undefined : /z/i.test(part[7]) ? 0 : writtenOffset(part[7]);
  if (written === undefined || anchor.timeZone === undefined) return { day, iso: isoDate(day), minute };
  const instant = day + (minute - written) * 60_000;
  const offset = zoneOffset(anchor.timeZone, instant);
  if (offset === undefined) return { day, iso: isoDate(day), minute };
  const local = Math.round((instant - day) / 60_000) + offset;
  const shifted = plusDays(day, Math.floor(local / 1440));
  return { day: shifted, iso: isoDate(shifted), minute: ((local % 1440) + 1440) % 1440 };
};

/** The date of publication on the report's own calendar: `2019-12-30`. */
export const dayOf = (publishedAt: string | undefined, timeZone?: string): string | undefined =>
  publicationOf({ ...(publishedAt === undefined ? {} : { publishedAt }), ...(timeZone === undefined ? {} : { timeZone }) })?.iso;
