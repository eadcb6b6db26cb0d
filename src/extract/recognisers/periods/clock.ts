/** Rules for times of day: "2:10 a.m.", "16.45 WITA", "1652 GMT", "twenty past two", "just before nine". */
import {
  AROUND,
  AROUND_MINUTES,
  BEFORE_CLOCK,
  CLOSE_TO,
  MARKET_WORDS,
  PARTS,
  SEASONAL_ZONES,
  SMALL_NUMBERS,
  WEEKDAYS,
  ZONES,
} from '../../../lexicon/calendar.js';
import type { Clock, Found, Hedge, NamedZone } from './expression.js';
import { at, base, digits, follows, glued, numberAt, past, type Reading } from './tokens.js';

type Core = Pick<Clock, 'minute' | 'second' | 'twelve' | 'either' | 'named' | 'hourOnly'> & {
  readonly next: number;
  readonly sure: boolean;
  /** The half of the day is said. */ readonly half?: true;
};

/** The token after a character offset. */
const tokenAfter = (r: Reading, i: number, offset: number): number => {
  let next = i;
  while (next < r.last && r.tokens[next]!.start < offset) next += 1;
  return next;
};

const NUMERIC = /(\d{1,2})(?:([:.h])(\d{2})(?::(\d{2}))?)?(?![\d:])(?:\s?([ap])\.?m\b\.?)?/iy;
const FOUR = /([01]\d|2[0-3])([0-5]\d)(?:\s?(?:hrs?|hours)\b|(?=\s?[A-Z]{1,5}\b)|(?=\s?local time))/y;
const HOURS_MINUTES = /([01]?\d|2[0-3])\s(?:hours?|hrs?)\s(?:and\s)?([0-5]?\d)\s(?:minutes?|mins?)\b/y;

const halfDay = (hour: number, half: string | undefined): number => (half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));

const plausibleColon = (r: Reading, i: number, next: number): boolean => {
  const before = at(r, i - 1);
  if (BEFORE_CLOCK.has(before.lower) && before.lower !== 'to' && before.lower !== 'and') return true;
  // Scores, ratios, verses and running times: "won 15:13", "in 2:04", "John 3:16".
  return !['in', 'of', 'to', 'and', 'x'].includes(before.lower) && before.tag !== 'PROPN' && before.tag !== 'VERB' && !/^(?:NOUN|PROPN)$/.test(at(r, next).tag);
};

/** "16.45" is a time only after a word for one, and never beside prices or units. */
const plausiblePoint = (r: Reading, i: number, next: number): boolean => {
  const before = at(r, i - 1).lower;
  if (!/^(?:at|from|until|till|by|since|between|around|about|after|before)$/.test(before)) return false;
  if (
    /^(?:NOUN|PROPN|SYM|NUM|ADJ)$/.test(at(r, next).tag) &&
    !WEEKDAYS.has(base(at(r, next))) &&
    !/^(?:yesterday|today|tomorrow|local)$/.test(at(r, next).lower)
  )
    return false;
  if (before !== 'at' && before !== 'from' && before !== 'until' && before !== 'till') return false;
  for (let k = Math.max(r.first, i - 30); k < Math.min(r.last, i + 30); k++)
    if (MARKET_WORDS.has(r.tokens[k]!.lower) || /^[%$€£]/.test(r.tokens[k]!.text)) return false;
  return true;
};

const inFigures = (r: Reading, i: number): Core | undefined => {
  const { start } = at(r, i);
  if (start < 0 || (i > r.first && glued(r, i) && /^[\d$€£#.,/:]$/.test(at(r, i - 1).text))) return undefined;
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
    const sure = /^(?:at|from|until|around)$/.test(at(r, i - 1).lower);
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
  const either = hour >= 1 && hour <= 12 && !found[1]!.startsWith('0') ? { either: true as const } : {};
  if (zoneAt(r, next)) return { ...core, sure: true };
  if (found[2] === '.') return plausiblePoint(r, i, next) ? { ...core, ...either, sure: true } : undefined;
  return found[2] === ':' && plausibleColon(r, i, next) ? { ...core, ...either, sure: true } : undefined;
};

const namedHour = (r: Reading, i: number): Core | undefined => {
  const { lower } = at(r, i);
  if (lower === 'noon' || lower === 'midday') return { minute: 720, next: i + 1, sure: true, named: true };
  if (lower === 'midnight') return { minute: 0, next: i + 1, sure: true, named: true };
  return undefined;
};

/** An hour of the twelve: "two", "2". */
const hourAt = (r: Reading, i: number): Core | undefined => {
  const named = namedHour(r, i);
  if (named) return named;
  const found = numberAt(r, i);
  return found && found.value >= 1 && found.value <= 12 ? { minute: found.value * 60, next: found.next, twelve: true, sure: false } : undefined;
};

const inHalf = (r: Reading, core: Core): Core => {
  const half = /^([ap])\.?m\.?$/.exec(at(r, core.next).lower);
  if (!half || !core.twelve) return core;
  const { twelve: _, ...rest } = core;
  return { ...rest, minute: (halfDay(Math.floor(core.minute / 60), half[1]) * 60 + (core.minute % 60)) % 1440, next: core.next + 1, sure: true, half: true };
};

/** "twenty past two", "a quarter to nine", "half past four", "ten to midnight", "five minutes before noon". */
const pastOrTo = (r: Reading, i: number): Core | undefined => {
  const place = past(r, i, 'a');
  const word = at(r, place).lower;
  const minutes =
    word === 'quarter' ? { value: 15, next: place + 1 } : word === 'half' ? { value: 30, next: place + 1 } : place === i ? numberAt(r, i) : undefined;
  if (!minutes || minutes.value < 1 || minutes.value > 59) return undefined;
  let side = past(r, minutes.next, '-');
  const spoken = follows(r, side, 'minutes');
  if (spoken) side += 1;
  const { lower } = at(r, side);
  const sign = lower === 'past' || (spoken && lower === 'after') ? 1 : lower === 'to' || (spoken && lower === 'before') ? -1 : 0;
  // Figures with "to" are a range ("10 to 12"), and so is a word before an unlikely minute.
  if (sign === 0 || (word === 'half' && sign < 0) || (lower === 'to' && digits(at(r, place)) >= 0 && !spoken)) return undefined;
  if (word !== 'quarter' && word !== 'half' && minutes.value % 5 !== 0 && !spoken) return undefined;
  const hour = hourAt(r, side + 1);
  if (!hour) return undefined;
  // "ten to twelve people", "five to ten years": a range of a count.
  if (
    lower === 'to' &&
    hour.twelve &&
    word !== 'quarter' &&
    !(endsPhrase(r, hour.next) && (BEFORE_CLOCK.has(at(r, i - 1).lower) || namesDayNext(r, hour.next)))
  )
    return undefined;
  const core: Core = { ...hour, minute: hour.minute + sign * minutes.value, sure: true };
  return { ...core, minute: (core.minute + 1440) % 1440 };
};

/** Whether a bare hour may end here: before a stop, a conjunction, a day or a part of day. */
const endsPhrase = (r: Reading, i: number): boolean => {
  const token = at(r, i);
  if (token.lower === '' || /^[.,;:!?)”"]$/.test(token.text)) return true;
  return WEEKDAYS.has(base(token)) || namesDayNext(r, i) || /^(?:and|but|with|when|as|to|local)$/.test(token.lower);
};

/** Whether a day or a part of day follows: "on Saturday evening", "in the morning", "that night", "yesterday". */
export const namesDayNext = (r: Reading, i: number): boolean => {
  const place = past(r, i, 'on', ',');
  const token = at(r, place);
  if (WEEKDAYS.has(base(token)) || /^(?:yesterday|today|tonight|tomorrow)$/.test(base(token))) return true;
  if (follows(r, i, 'in', 'the') || follows(r, i, 'the', 'next') || /^(?:this|that|last)$/.test(token.lower))
    return PARTS.has(at(r, place + (follows(r, i, 'in') ? 2 : 1)).lower);
  return follows(r, i, 'at', 'night');
};

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

/** "around", "about", "just after", "a little before": the slack, whether it makes a bare hour a time, and the place after it. */
const hedgeAt = (r: Reading, i: number): { readonly hedge?: Hedge; readonly close?: true; readonly next: number } => {
  const first = past(r, i, 'a', 'at');
  const { lower } = at(r, first);
  if (AROUND.has(lower)) return { hedge: { before: AROUND_MINUTES, after: AROUND_MINUTES }, next: past(r, first + 1, 'at') };
  const slack = CLOSE_TO.get(lower);
  const side = at(r, first + 1).lower;
  if (slack !== undefined && side === 'after') return { hedge: { before: 0, after: slack }, close: true, next: first + 2 };
  if (slack !== undefined && side === 'before') return { hedge: { before: slack, after: 0 }, close: true, next: first + 2 };
  return { next: i };
};

const coreAt = (r: Reading, i: number): Core | undefined => {
  const told = inFigures(r, i) ?? pastOrTo(r, i) ?? namedHour(r, i);
  if (told) return inHalf(r, told);
  const hour = hourAt(r, i);
  if (!hour) return undefined;
  const full = inHalf(r, hour);
  if (full.sure) return { ...full, hourOnly: true };
  return follows(r, hour.next, "o'clock") ? { ...hour, next: hour.next + 1, hourOnly: true, sure: true } : { ...hour, hourOnly: true };
};

const clockOf = (core: Core, rest: Partial<Clock>): Clock => ({
  sort: 'clock',
  minute: core.minute,
  ...(core.second === undefined ? {} : { second: core.second }),
  ...(core.twelve ? { twelve: true as const } : {}),
  ...(core.named ? { named: true as const } : {}),
  ...(core.either ? { either: true as const } : {}),
  ...(core.hourOnly ? { hourOnly: true as const } : {}),
  ...rest,
});

/** "between 1 and 2 a.m.", "from 9 a.m. to 5 p.m.", "8:30–9:15 a.m.", "1-2 p.m.". */
export const clockRange = (r: Reading, i: number): Found | undefined => {
  const opened = /^(?:between|from)$/.test(at(r, i).lower);
  const start = opened ? i + 1 : i;
  const from = coreAt(r, start);
  const single = /^(\d{1,2})[-–](\d{1,2})$/.exec(at(r, start).text);
  if (single && !from) {
    const half = /^([ap])\.?m\.?$/.exec(at(r, start + 1).lower);
    const [a, b] = [Number(single[1]), Number(single[2])];
    if (!half || a > 12 || b > 12) return undefined;
    return { next: start + 2, expression: { sort: 'clock', minute: halfDay(a, half[1]) * 60, until: halfDay(b, half[1]) * 60, hourOnly: true } };
  }
  if (!from || !/^(?:and|to|until|till|[-–—])$/.test(at(r, from.next).lower) || (!opened && at(r, from.next).lower === 'and')) return undefined;
  const to = coreAt(r, from.next + 1);
  if (!to || !to.sure || (!from.sure && !opened)) return undefined;
  let { minute } = from;
  // The half of the day is said once, at the end, for both: "between 1 and 2 p.m.".
  if (to.half && !from.half && minute + 720 <= to.minute) minute += 720;
  const zone = zoneAt(r, to.next);
  return {
    next: zone?.next ?? to.next,
    expression: clockOf({ ...to, minute }, { until: to.minute, ...(zone?.zone ? { zone: zone.zone } : {}) }),
  };
};

/** A time of day with its hedge and zone. A bare hour counts only where the words leave no doubt. */
export const clock = (r: Reading, i: number): Found | undefined => {
  const hedge = hedgeAt(r, i);
  const core = coreAt(r, hedge.next);
  if (!core) return undefined;
  if (!core.sure) {
    const word = SMALL_NUMBERS.has(at(r, hedge.next).lower);
    const before = at(r, i - 1).lower;
    const enough =
      (hedge.close && word && endsPhrase(r, core.next)) ||
      ((before === 'until' || before === 'till') && word && endsPhrase(r, core.next) && !follows(r, core.next, 'to')) ||
      ((hedge.hedge || /^(?:at|by|before|after|from|since)$/.test(before)) && namesDayNext(r, core.next));
    if (!enough) return undefined;
  }
  const zone = zoneAt(r, core.next);
  return {
    next: zone?.next ?? core.next,
    expression: clockOf(core, { ...(hedge.hedge ? { hedge: hedge.hedge } : {}), ...(zone?.zone ? { zone: zone.zone } : {}) }),
  };
};
