/**
 * Whether words are a date or an instant of ISO 8601, to the letter. `Date.parse` takes far more, and not the same on every engine.
 */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isDate = (text: string): boolean => {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** The zones in use reach from -12:00 to +14:00. */
const isOffset = (text: string): boolean => {
  if (text === 'Z') return true;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return Number(text.slice(4, 6)) <= 59 && minutes <= (text.startsWith('+') ? 14 : 12) * 60;
};

const isClock = (text: string): boolean => {
  const parts = CLOCK.exec(text);
  if (!parts) return false;
  const [, hour, minute, second = '0', offset = ''] = parts;
  return Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59 && isOffset(offset);
};

/** What problems say was expected. */
export const A_DATE_OR_INSTANT = 'an ISO 8601 date (2019-12-30) or an instant with its offset (2019-12-30T06:00:00Z)';

/** A date (`2019-12-30`) or an instant with its offset (`2019-12-30T06:00:00Z`, `2019-12-30T09:00+03:00`). */
export const isDateOrInstant = (text: string): boolean => {
  const at = text.indexOf('T');
  return at < 0 ? isDate(text) : isDate(text.slice(0, at)) && isClock(text.slice(at + 1));
};

/** The same, or a local time without an offset (`2024-05-14T03:47`): the time of a claim, which need not say its zone. */
export const isDateOrTime = (text: string): boolean => isDateOrInstant(text) || isDateOrInstant(`${text}Z`);

const MINUTES = 'yyyy-mm-ddThh:mm'.length;
const DAYS = 'yyyy-mm-dd'.length;

/** Whether the first is later than the second, as finely as both are told: as instants, by one clock without a zone, or by the day. */
export const isLater = (a: string, b: string): boolean => {
  if (a.includes('T') && b.includes('T')) {
    const [zoned, other] = [a, b].map(isDateOrInstant);
    if (zoned && other) return Date.parse(a) > Date.parse(b);
    if (!zoned && !other) return a.slice(0, MINUTES) > b.slice(0, MINUTES);
  }
  return a.slice(0, DAYS) > b.slice(0, DAYS);
};
