/** Reading the zone beside a time: "GMT", "WITA", "ET", "local time", "UTC+3". */
import { SEASONAL_ZONES, ZONES } from '../../../lexicon/calendar.js';
import type { NamedZone } from './expression.js';
import { at, follows, glued, past, tokenAfter, type Reading } from './tokens.js';

const UTC_SHIFT = /[+-]\d{1,2}(?::?\d{2})?(?!\d)/y;

/** "GMT", "Z", "WITA", "ET", "local time", "(GMT+3)". */
export const zoneAt = (r: Reading, i: number): { readonly zone?: NamedZone; readonly next: number } | undefined => {
  const token = at(r, i);
  if (follows(r, i, 'local', 'time')) return { next: i + 2 };
  if (token.text === '' || token.text.length > 7) return undefined;
  const name = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  if (/^(?:eastern|pacific)$/.test(token.lower)) {
    const time = past(r, i + 1, 'daylight', 'standard');
    return follows(r, time, 'time') ? { zone: { timeZone: SEASONAL_ZONES.get(token.lower)! }, next: time + 1 } : undefined;
  }
  if (token.text !== token.text.toUpperCase()) return undefined;
  const seasonal = SEASONAL_ZONES.get(name);
  if (seasonal !== undefined) return { zone: { timeZone: seasonal }, next: i + 1 };
  const offsets = ZONES.get(name);
  if (offsets === undefined || (name === 'z' && !glued(r, i))) return undefined;
  if (offsets[0] === 0) {
    UTC_SHIFT.lastIndex = token.end;
    const shift = UTC_SHIFT.exec(r.text)?.[0];
    if (shift !== undefined) {
      const [hours, minutes] = shift.includes(':') ? shift.slice(1).split(':') : [shift.slice(1, 3), shift.slice(3)];
      const size = Number(hours) * 60 + Number(minutes || 0);
      if (size <= 840) return { zone: { offsets: [shift.startsWith('-') ? -size : size] }, next: tokenAfter(r, i + 1, UTC_SHIFT.lastIndex) };
    }
  }
  return { zone: { offsets }, next: i + 1 };
};
