/** Reading a time of day in figures: "2:10 a.m.", "16.45", "1652 GMT", "03 hours 47 minutes". */
import { BEFORE_CLOCK, HOURS_OF_CLOCK, MARKET_WORDS, PARTS, SHARPENS, TOOK, WEEKDAYS } from '../../../lexicon/calendar.js';
import type { Clock } from './expression.js';
import { at, base, follows, glued, tokenAfter, type Reading } from './tokens.js';
import { zoneAt } from './zones.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** A time of day on the way to a `Clock`. */
export type Core = Pick<Clock, 'minute' | 'second' | 'twelve' | 'either' | 'named' | 'hourOnly'> & {
  readonly next: number;
  readonly sure: boolean;
  /** The half of the day is said. */ readonly half?: true;
};

const NUMERIC = /(\d{1,2})(?:([:.h])(\d{2})(?::(\d{2}))?)?(?!\d|:\d)(?:\s?([ap])\.?m\b\.?)?/iy;
const FOUR = /([01]\d|2[0-3])([0-5]\d)(?:\s?(?:[hH][rR][sS]?|hours|H)\b|(?=\s?[A-Z]{1,5}\b)|(?=\s?local time))/y;
const HOURS_MINUTES = /([01]?\d|2[0-3])\s(?:hours?|hrs?)\s(?:and\s)?([0-5]?\d)\s(?:minutes?|mins?)\b/y;

/** Of the twelve hours and the half of the day, the hour of the twenty-four. */
export const halfDay = (hour: number, half: string | undefined): number => (half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));

const STAMPED = wordSet([':', '-', '–', '—', '|', 'update', 'updated', 'correction', 'breaking', 'latest']);

/** "as of 06:30". */
export const isAsOf = (r: Reading, i: number): boolean => at(r, i - 1).lower === 'of' && at(r, i - 2).lower === 'as';

const plausibleColon = (r: Reading, i: number, next: number): boolean => {
  const before = at(r, i - 1);
  // The stamp of an entry on a live page: "18:05 Update: …", "19:04 – …".
  if (i === r.first && isOf(at(r, next), STAMPED)) return true;
  const joins = before.lower === 'to' || before.lower === 'and';
  if (joins && /^\d{1,2}:\d{2}/.test(at(r, i - 2).text)) return true;
  if ((isOf(before, BEFORE_CLOCK) && !joins) || isAsOf(r, i)) return true;
  // Scores, ratios, verses and running times: "won 15:13", "in 2:04", "John 3:16".
  return !['in', 'of', 'to', 'and', 'x'].includes(before.lower) && before.tag !== 'PROPN' && before.tag !== 'VERB' && !/^(?:NOUN|PROPN)$/.test(at(r, next).tag);
};

/** "02.47 hrs", "18:30 hours", "18h30": the word for hours makes a time of figures that give no length of time. */
const saysHours = (r: Reading, i: number, next: number, hour: string): boolean =>
  isOf(at(r, next), HOURS_OF_CLOCK) && !isOf(at(r, i - 1), TOOK) && (hour.length === 2 || isOf(at(r, i - 1), BEFORE_CLOCK));

const BEFORE_POINT = wordSet(['at', 'from', 'until', 'till']);

/** "It was 2.35 when …". */
const itWas = (r: Reading, i: number): boolean => at(r, i - 1).lower === 'was' && at(r, i - 2).lower === 'it';

const HOUR_AND_MINUTE = /^\d{1,2}[:.]\d{2}$/;
/** "at 2.35 or 2.40", "from 9.15 to 10.30". */
const isOtherOfTwo = (r: Reading, i: number): boolean =>
  /^(?:or|to|and)$/.test(at(r, i - 1).lower) && HOUR_AND_MINUTE.test(at(r, i - 2).text) && (isOf(at(r, i - 3), BEFORE_POINT) || itWas(r, i - 2));

/** "yesterday", "last night": a day told behind an hour. */
const dayFollows = (r: Reading, next: number): boolean =>
  WEEKDAYS.has(base(at(r, next))) ||
  /^(?:yesterday|today|tomorrow)$/.test(at(r, next).lower) ||
  (/^(?:last|this)$/.test(at(r, next).lower) && PARTS.has(at(r, next + 1).lower));

/** "16.45" is a time only after a word for one, and never beside prices or units. */
const plausiblePoint = (r: Reading, i: number, next: number): boolean => {
  const before = at(r, i - (isOf(at(r, i - 1), SHARPENS) && at(r, i - 2).lower === 'at' ? 2 : 1));
  const dated = dayFollows(r, next);
  if (/^(?:NOUN|PROPN|SYM|NUM|ADJ)$/.test(at(r, next).tag) && !dated && at(r, next).lower !== 'local') return false;
  if (!isOf(before, BEFORE_POINT) && !(dated && isOf(before, BEFORE_CLOCK)) && !isAsOf(r, i) && !itWas(r, i) && !isOtherOfTwo(r, i)) return false;
  for (let k = Math.max(r.first, i - 30); k < Math.min(r.last, i + 30); k++)
    if (isOf(r.tokens[k]!, MARKET_WORDS) || /^[%$€£]/.test(r.tokens[k]!.text)) return false;
  return true;
};

const JOINED = /^[\d$€£#.,/:]$/;
const AT_HOUR = wordSet(['at', 'from', 'until', 'around']);

/** The time in figures at a token, where the figures can be no score, price or count. */
export const inFigures = (r: Reading, i: number): Core | undefined => {
  const { start } = at(r, i);
  if (start < 0 || (i > r.first && glued(r, i) && JOINED.test(at(r, i - 1).text))) return undefined;
  const code = r.text.charCodeAt(start);
  if (code < 48 || code > 57) return undefined;
  FOUR.lastIndex = start;
  const four = FOUR.exec(r.text);
  if (four) {
    const next = tokenAfter(r, i, FOUR.lastIndex);
    if (/h/i.test(four[0]) || zoneAt(r, next)) return { minute: Number(four[1]) * 60 + Number(four[2]), next, sure: true };
    return undefined;
  }
  HOURS_MINUTES.lastIndex = start;
  const spelled = HOURS_MINUTES.exec(r.text);
  if (spelled) {
    // "at 03 hours 47 minutes" is a time, "for 3 hours 47 minutes" a duration.
    const sure = isOf(at(r, i - 1), AT_HOUR);
    return sure ? { minute: Number(spelled[1]) * 60 + Number(spelled[2]), next: tokenAfter(r, i, HOURS_MINUTES.lastIndex), sure } : undefined;
  }
  NUMERIC.lastIndex = start;
  const found = NUMERIC.exec(r.text);
  if (!found) return undefined;
  const hour = Number(found[1]);
  const minute = found[3] === undefined ? 0 : Number(found[3]);
  const half = found[5];
  if (hour > (half ? 12 : 24) || minute > 59 || (half && hour === 0)) return undefined;
  const next = tokenAfter(r, i, NUMERIC.lastIndex);
  if (next <= i) return undefined;
  const core = { minute: (halfDay(hour, half) * 60 + minute) % 1440, next, ...(found[4] === undefined ? {} : { second: Number(found[4]) }) };
  if (half) return { ...core, sure: true, half: true, ...(found[3] === undefined ? { hourOnly: true as const } : {}) };
  if (found[2] === undefined) {
    const oclock = follows(r, next, "o'clock");
    if (oclock) return { ...core, next: next + 1, sure: true, hourOnly: true, ...(hour <= 12 ? { twelve: true as const } : {}) };
    return undefined;
  }
  if (Number(found[4] ?? 0) > 59) return undefined;
  if (r.hours?.has(i)) return { ...core, sure: true };
  const either = hour >= 1 && hour <= 12 && !found[1]!.startsWith('0') ? { either: true as const } : {};
  if (zoneAt(r, next)) return { ...core, sure: true };
  if (saysHours(r, i, next, found[1]!)) return { ...core, next: next + 1, sure: true };
  if (found[2] === 'h') return isOf(at(r, i - 1), TOOK) ? undefined : { ...core, sure: true };
  if (found[2] === '.') return plausiblePoint(r, i, next) ? { ...core, ...either, sure: true } : undefined;
  return found[2] === ':' && plausibleColon(r, i, next) ? { ...core, ...either, sure: true } : undefined;
};
