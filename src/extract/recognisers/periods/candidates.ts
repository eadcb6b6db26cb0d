/** What the rules read in one sentence, and how the readings lie to one another. */
import type { Expression } from './expression.js';
import { mayOpen, readPeriod } from './rules.js';
import type { Resolved } from './scene.js';
import { at, type Reading } from './tokens.js';

/** Tokens `first` to `next`, the last one excluded, and what they say. */
export interface Candidate {
  readonly first: number;
  readonly next: number;
  readonly expression: Expression;
  readonly rule: string;
}

/** "March 23 to April 5, 2017": the year is said once, at the end, for both. */
const withSharedYears = (r: Reading, found: readonly Candidate[]): readonly Candidate[] =>
  found.map((one, index) => {
    const next = found[index + 1];
    const { expression } = one;
    if (!next || expression.sort !== 'date' || expression.year !== undefined || next.first - one.next > 2) return one;
    const link = at(r, next.first - 1).lower;
    const named = next.expression;
    if (named.sort !== 'date' || named.year === undefined || !['to', 'and', '-', '–', 'through', 'until', 'or'].includes(link)) return one;
    return { ...one, expression: { ...expression, year: expression.month > named.month ? named.year - 1 : named.year } };
  });

const NONE: readonly Candidate[] = [];

/** The readings of a sentence from left to right, none overlapping. */
export const candidatesIn = (r: Reading): readonly Candidate[] => {
  let found: Candidate[] | undefined;
  for (let i = r.first; i < r.last; i++) {
    if (!mayOpen(r, i)) continue;
    const read = readPeriod(r, i);
    if (!read || read.next <= i) continue;
    (found ??= []).push({ first: i, next: read.next, expression: read.expression, rule: read.rule });
    i = read.next - 1;
  }
  return found ? withSharedYears(r, found) : NONE;
};

/** How many mentions away, in one sentence, the day of a time may stand. */
const BESIDE = 12;

/**
 * The day that the sentence itself names, for the times of day in it: the nearest before, else the first after that lies as the time does, to come
 * or past: "was shut at four and is to open today" tells no day of the shutting.
 */
export const dayBeside = (
  r: Reading,
  all: readonly Candidate[],
  resolved: readonly (Resolved | undefined)[],
  index: number,
  ahead: (one: Candidate) => boolean,
): Resolved | undefined => {
  const names = (one: Resolved | undefined): one is Resolved =>
    one !== undefined && (one.grain === 'day' || one.grain === 'part-of-day' || one.minutes !== undefined);
  // "at 2:10 a.m. (0010 GMT) on Tuesday": the day that stands right behind.
  let behind = index;
  while (behind + 1 < Math.min(all.length, index + BESIDE) && all[behind + 1]!.expression.sort === 'clock' && at(r, all[behind + 1]!.first - 1).text === '(')
    behind += 1;
  const follower = all[behind + 1];
  const gap = follower ? follower.first - all[behind]!.next : 9;
  if (follower && gap <= 2 && at(r, follower.first - 1).lower === 'on' && names(resolved[behind + 1])) return resolved[behind + 1];
  for (let k = index - 1; k >= Math.max(0, index - BESIDE); k--) if (names(resolved[k])) return resolved[k];
  for (let k = index + 1; k < Math.min(resolved.length, index + BESIDE); k++)
    if (names(resolved[k])) return all[k]!.first - all[k - 1]!.next > 2 && ahead(all[k]!) && !ahead(all[index]!) ? undefined : resolved[k];
  return undefined;
};

const LINKS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '-', '–']);

/** "from Friday to Sunday", "between Friday and 2 a.m. on Sunday": the day that the second of two follows. */
export const dayBefore = (r: Reading, all: readonly Candidate[], resolved: readonly (Resolved | undefined)[], index: number): Resolved | undefined => {
  const one = all[index]!;
  const before = all[index - 1];
  if (!before || one.first - before.next > 2) return undefined;
  const opening = at(r, before.first - 1).lower;
  const link = at(r, before.next).lower;
  return (LINKS.has(link) && opening === 'from') || (link === 'and' && opening === 'between') ? resolved[index - 1] : undefined;
};
