/** From figures and times to places on the paper. */
import { MINUTE } from '../../../model/period.js';

export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** About so many lines across. */
const LINES = 3;
/** Below this share of the highest figure, the axis begins at nought. */
const NEAR = 0.85;

/** 1, 2 or 5 times a power of ten, at least as large. */
const roundUp = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step));
  const times = step / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
};

/** An axis of figures, from the bottom up. Without any spread it stands in the middle. */
export const scaleOf = (values: readonly number[], bottom: number, top: number): Scale => {
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const from = low >= 0 && low < high * NEAR ? 0 : low;
  const step = roundUp((high - from) / LINES || Math.abs(high) / LINES || 1);
  const first = Math.floor(from / step) * step;
  const last = Math.ceil(high / step) * step || step;
  const span = last - first || 1;
  const count = Math.min(12, Math.round((last - first) / step));
  return {
    place: (value) => bottom + ((value - first) / span) * (top - bottom),
    // Multiplied and not added up, and cut to what the step can tell: 6.7 and not 6.700000000000001.
    ticks: Array.from({ length: count + 1 }, (_, i) => Number((first + i * step).toPrecision(12))),
  };
};

/** An axis of times: those that have room, the first and the last before the others. */
export const timesOf = (times: readonly number[], left: number, right: number, room: number): Scale => {
  const unique = [...new Set(times)].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [unique[0], unique.at(-1)];
  const place = (value: number): number => (last === first ? (left + right) / 2 : left + ((value - first) / (last - first)) * (right - left));
  const ticks: number[] = [];
  for (const time of new Set([first, last, ...unique])) if (ticks.every((other) => Math.abs(place(other) - place(time)) >= room)) ticks.push(time);
  return { place, ticks: ticks.toSorted((a, b) => a - b) };
};

const byThousands = (whole: string): string => {
  const digits = whole.replace('-', '');
  const groups = Array.from({ length: Math.ceil(digits.length / 3) }, (_, i) => digits.slice(-3 * (i + 1), digits.length - 3 * i));
  return (whole.startsWith('-') ? '-' : '') + groups.toReversed().join(',');
};

/** 12345.6 → "12,345.6". */
export const grouped = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  return whole.includes('e') ? String(value) : byThousands(whole) + (part === undefined ? '' : `.${part}`);
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const twoDigits = (figure: number): string => String(figure).padStart(2, '0');

/** Minutes from UTC → "UTC", "+03:30". */
export const zoneWords = (offset: number): string => {
  const minutes = Math.abs(offset);
  return offset === 0 ? 'UTC' : `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};

/** Minutes since 1970 → "29 Dec" and "18:05". */
export const momentOf = (minutes: number): { readonly day: string; readonly clock: string; readonly year: number } => {
  const date = new Date(minutes * MINUTE);
  return {
    day: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`,
    clock: `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`,
    year: date.getUTCFullYear(),
  };
};
