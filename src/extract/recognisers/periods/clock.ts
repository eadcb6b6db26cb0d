/** Rules for times of day: "2:10 a.m.", "16.45 WITA", "1652 GMT", "twenty past two", "just before nine". */
import { AROUND, AROUND_MINUTES, BEFORE_CLOCK, CLOSE_TO, DAY_WORDS, PARTS, SMALL_NUMBERS, WEEKDAYS } from '../../../lexicon/calendar.js';
import { CHANGE_VERBS, CHANGING_VERBS } from '../../../lexicon/changes.js';
import { halfDay, inFigures, isAsOf, type Core } from './clock-figures.js';
import type { Clock, Found, Hedge } from './expression.js';
import { at, base, digits, follows, numberAt, past, type Reading } from './tokens.js';
import { zoneAt } from './zones.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

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

const HALF = /^([ap])\.?m\.?$/;
const inHalf = (r: Reading, core: Core): Core => {
  const half = core.twelve ? HALF.exec(at(r, core.next).lower) : null;
  if (!half) return core;
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
  // "at half seven": half past it.
  const half = word === 'half' && isOf(at(r, i - 1), BEFORE_CLOCK) ? hourAt(r, side) : undefined;
  if (half?.twelve && endsPhrase(r, half.next)) return { ...half, minute: half.minute + 30, sure: true };
  const sign = lower === 'past' || (spoken && lower === 'after') ? 1 : lower === 'to' || (spoken && lower === 'before') ? -1 : 0;
  if (sign === 0 || (word === 'half' && sign < 0)) return undefined;
  if (word !== 'quarter' && word !== 'half' && minutes.value % 5 !== 0 && !spoken) return undefined;
  const hour = hourAt(r, side + 1);
  if (!hour) return undefined;
  // Figures that rise are a range ("10 to 12"), figures that fall a time ("20 to 11").
  if (lower === 'to' && digits(at(r, place)) >= 0 && !spoken && !(hour.twelve && minutes.value > hour.minute / 60)) return undefined;
  // "ten to twelve people", "five to ten years": a range of a count.
  if (
    lower === 'to' &&
    hour.twelve &&
    word !== 'quarter' &&
    !(endsPhrase(r, hour.next) && (isOf(at(r, i - 1), BEFORE_CLOCK) || (digits(at(r, place)) < 0 && namesDayNext(r, hour.next))))
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

/** Whether a day or a part of one stands right before: "Tuesday morning, around 7", "Wednesday at 10". */
const namesDayBefore = (r: Reading, i: number): boolean => {
  const token = at(r, at(r, i - 1).text === ',' ? i - 2 : i - 1);
  return PARTS.has(token.lower) || WEEKDAYS.has(base(token)) || DAY_WORDS.has(token.lower);
};

/** "around", "about", "just after", "a little before": the slack, whether it makes a bare hour a time, and the place after it. */
const hedgeAt = (r: Reading, i: number): { readonly hedge?: Hedge; readonly close?: true; readonly next: number } => {
  const first = past(r, i, 'a', 'at', 'exactly', 'precisely');
  const { lower } = at(r, first);
  if (isOf(at(r, first), AROUND)) return { hedge: { before: AROUND_MINUTES, after: AROUND_MINUTES }, next: past(r, first + 1, 'at') };
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
  // Most figures come here, to be no hour in the end: written out, not copied.
  const { minute, next } = hour;
  const sure = follows(r, next, "o'clock");
  return { minute, next: sure ? next + 1 : next, twelve: true, hourOnly: true, sure };
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

const MOVES: ReadonlySet<string> = new Set(['up', 'down', ...CHANGE_VERBS.keys(), ...CHANGING_VERBS.keys()]);

const MINUTES_JOINED = /^(\d{1,2}):(\d{2})[-–](\d{1,2}):(\d{2})$/;
const HOURS_JOINED = /^(\d{1,2})[-–](\d{1,2})([ap]m)?$/;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const JOINS_HOURS = wordSet(['and', 'to', 'or', 'until', 'till', ...DASHES]);

/** "from 9 a.m. to 5", "yesterday from six to 11": hours all the same, where something says so of the first, and nothing rises or falls. */
const endsBareRange = (r: Reading, i: number, from: Core, to: Core): boolean => {
  if (!endsPhrase(r, to.next)) return false;
  if (from.half) return true;
  for (let k = i - 1; k >= r.first; k--) if (MOVES.has(at(r, k).lower)) return false;
  return from.twelve === true && (namesDayBefore(r, i) || namesDayNext(r, to.next));
};

/** The first time behind `minute` at which a clock of twelve hours shows `shown`. */
const firstAfter = (minute: number, shown: number): number => minute + ((((shown - minute) % 720) + 720) % 720 || 720);

/** "between 1 and 2 a.m.", "from 9 a.m. to 5 p.m.", "8:30–9:15 a.m.", "1-2 p.m.". */
export const clockRange = (r: Reading, i: number): Found | undefined => {
  const opened = at(r, i).lower === 'between' || at(r, i).lower === 'from';
  const start = opened ? i + 1 : i;
  const from = coreAt(r, start);
  // One token: "10:00-12:00", "7-9pm", "1-2 p.m.".
  const { text, lower } = at(r, start);
  // The shortest is "7-9".
  const joined = text.length > 2 && text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
  const figures = joined ? MINUTES_JOINED.exec(text) : null;
  if (figures) {
    const [a, b, c, d] = figures.slice(1).map(Number) as [number, number, number, number];
    if (a > 23 || b > 59 || c > 24 || d > 59 || c * 60 + d <= a * 60 + b) return undefined;
    return { next: start + 1, expression: { sort: 'clock', minute: a * 60 + b, until: c * 60 + d } };
  }
  const single = joined && !from ? HOURS_JOINED.exec(lower) : null;
  if (single) {
    const half = HALF.exec(single[3] ?? at(r, start + 1).lower);
    const [a, b] = [Number(single[1]), Number(single[2])];
    if (!half || a > 12 || b > 12) return undefined;
    const until = halfDay(b, half[1]) * 60;
    const minute = halfDay(a, half[1]) * 60;
    return { next: start + (single[3] ? 1 : 2), expression: { sort: 'clock', minute: minute < until ? minute : (minute + 720) % 1440, until, hourOnly: true } };
  }
  if (!from || !isOf(at(r, from.next), JOINS_HOURS) || (!opened && at(r, from.next).lower === 'and')) return undefined;
  const to = coreAt(r, from.next + 1);
  const dashed = DASHES.has(at(r, from.next).text) && to?.half === true;
  const bare = to !== undefined && !to.sure && opened && endsBareRange(r, i, from, to);
  if (!to || !(to.sure || bare) || (!from.sure && !opened && !dashed)) return undefined;
  let { minute } = from;
  // The half of the day is said once, at the end, for both: "between 1 and 2 p.m.".
  if (to.half && !from.half && minute + 720 <= to.minute) minute += 720;
  const zone = zoneAt(r, to.next);
  const { twelve: _, ...last } = to;
  return {
    next: zone?.next ?? to.next,
    expression: clockOf(
      { ...(bare ? last : to), minute },
      { until: bare ? firstAfter(minute, to.minute) : to.minute, ...(zone?.zone ? { zone: zone.zone } : {}) },
    ),
  };
};

/** "six in the morning", "5 o'clock in the afternoon", "ten at night": the half of the day is said. */
const inPart = (r: Reading, core: Core): Core => {
  if (!core.twelve) return core;
  const spelled = follows(r, core.next, 'in', 'the');
  const part = spelled ? PARTS.get(at(r, core.next + 2).lower) : follows(r, core.next, 'at', 'night') ? 'night' : undefined;
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening' && part !== 'night') return core;
  const { twelve: _, ...rest } = core;
  const late = part === 'morning' ? false : part === 'night' ? core.minute % 720 >= 300 : true;
  return { ...rest, minute: (core.minute % 720) + (late ? 720 : 0), next: core.next + (spelled ? 3 : 2), sure: true, half: true };
};

/** A time of day with its hedge and zone. A bare hour counts only where the words leave no doubt. */
export const clock = (r: Reading, i: number): Found | undefined => {
  const hedge = hedgeAt(r, i);
  const told = coreAt(r, hedge.next);
  if (!told) return undefined;
  const core = inPart(r, told);
  if (!core.sure) {
    const word = SMALL_NUMBERS.has(at(r, hedge.next).lower);
    const before = at(r, i - 1).lower;
    // "up from five on Tuesday": a figure that was another then.
    if (before === 'from' && MOVES.has(at(r, i - 2).lower)) return undefined;
    const enough =
      (hedge.close && word && endsPhrase(r, core.next)) ||
      ((before === 'until' || before === 'till') && word && endsPhrase(r, core.next) && !follows(r, core.next, 'to')) ||
      ((hedge.hedge || /^(?:at|by|before|after|from|since)$/.test(before) || isAsOf(r, i)) && namesDayNext(r, core.next)) ||
      ((hedge.hedge || before === 'at') && namesDayBefore(r, before === 'at' ? i - 1 : i) && endsPhrase(r, core.next));
    if (!enough) return undefined;
  }
  const zone = zoneAt(r, core.next);
  return {
    next: zone?.next ?? core.next,
    expression: clockOf(core, { ...(hedge.hedge ? { hedge: hedge.hedge } : {}), ...(zone?.zone ? { zone: zone.zone } : {}) }),
  };
};
