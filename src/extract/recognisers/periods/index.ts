/** Dates and times: what the words name, in the report's own time zone, as fine as they say and no finer. */
import type { Mention, Period, UnresolvedPeriod } from '../../../model/index.js';
import type { Prose, Sentence } from '../../language.js';
import { offsetOf, publicationOf, type Anchor, type Publication } from './anchor.js';
import type { Day } from './days.js';
import type { Expression } from './expression.js';
import { isPastAttribute, lookingAhead } from './looking-ahead.js';
import { resolveClock, type ResolvedClock } from './resolve-clock.js';
import { resolve } from './resolve.js';
import { mayOpen, readPeriod } from './rules.js';
import type { Resolved } from './scene.js';
import { at, type Reading } from './tokens.js';
import { periodOf } from './write.js';

export { dayOf, type Anchor } from './anchor.js';
export { lookingAhead } from './looking-ahead.js';

/** A date or time in a text. `first` and `last` are tokens, the last one excluded; `rule` names what read it. */
export interface PeriodMention extends Mention<Period | UnresolvedPeriod> {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** ISO 8601 writes years of four digits: what lies outside ("9000 centuries ago") is no date. */
const FIRST_DAY = Date.UTC(1000, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 30);

/** A day spoken of farther from publication than this is background: a time of day elsewhere does not fall on it. */
const BACKGROUND = 14 * 864e5;

interface State {
  /** The paragraph of the focus. */
  paragraph: number;
  focus?: Resolved;
  focusDay?: Day;
  /** The day that undated times fall on, and the paragraph that spoke of it. */
  sceneDay?: Day;
  /** A day still to come that the text spoke of: for times in sentences that look ahead. */
  comingDay?: Day;
  scenePart?: readonly [number, number];
  lastMinute?: number;
  lastMinuteDay?: Day;
  lastClock?: { readonly token: number; readonly value: ResolvedClock };
}

interface Candidate {
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

const candidatesIn = (r: Reading): readonly Candidate[] => {
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

/** The day that the sentence itself names, for the times of day in it: the nearest before, else the first after. */
const dayBeside = (r: Reading, all: readonly Candidate[], resolved: readonly (Resolved | undefined)[], index: number): Resolved | undefined => {
  const names = (one: Resolved | undefined): one is Resolved =>
    one !== undefined && (one.grain === 'day' || one.grain === 'part-of-day' || one.minutes !== undefined);
  // "at 2:10 a.m. (0010 GMT) on Tuesday": the day that stands right behind.
  let behind = index;
  while (behind + 1 < all.length && all[behind + 1]!.expression.sort === 'clock' && at(r, all[behind + 1]!.first - 1).text === '(') behind += 1;
  const follower = all[behind + 1];
  const gap = follower ? follower.first - all[behind]!.next : 9;
  if (follower && gap <= 2 && at(r, follower.first - 1).lower === 'on' && names(resolved[behind + 1])) return resolved[behind + 1];
  for (let k = index - 1; k >= Math.max(0, index - BESIDE); k--) if (names(resolved[k])) return resolved[k];
  for (let k = index + 1; k < Math.min(resolved.length, index + BESIDE); k++) if (names(resolved[k])) return resolved[k];
  return undefined;
};

/**
 * Finds the dates and times of a text. Linear in its length; relative ones count from `anchor.publishedAt` and stay
 * unresolved without it.
 *
 * @example periodsOf(proseOf('The quake struck on Tuesday.'), { publishedAt: '2024-05-15' })[0]?.value // 2024-05-14
 */
export const periodsOf = (prose: Prose, anchor: Anchor): PeriodMention[] => {
  const publication = publicationOf(anchor);
  const offset = offsetOf(anchor);
  const state: State = { paragraph: 0 };
  const mentions: PeriodMention[] = [];
  for (const sentence of prose.sentences) readSentence(prose, sentence, publication, offset, state, mentions);
  return mentions;
};

const readSentence = (
  prose: Prose,
  sentence: Sentence,
  publication: Publication | undefined,
  offset: (local: number) => number | undefined,
  state: State,
  mentions: PeriodMention[],
): void => {
  const r: Reading = { text: prose.text, tokens: prose.tokens, first: sentence.first, last: sentence.last };
  const candidates = candidatesIn(r);
  if (candidates.length === 0) return;
  const sceneAt = (one: Candidate) => ({
    ...(publication ? { publication } : {}),
    ...(state.focus && sentence.paragraph - state.paragraph <= 1 ? { focus: state.focus } : {}),
    ...(state.focusDay === undefined ? {} : { focusDay: state.focusDay }),
    ahead: () => lookingAhead(r, one.first, one.next),
    past: () => isPastAttribute(r, one.first, one.next),
  });
  const resolved: (Resolved | undefined)[] = [];
  const needs: (Period['grain'] | undefined)[] = [];
  const note = (index: number, value: ReturnType<typeof resolve> | ReturnType<typeof resolveClock>): void => {
    if (!value || ('start' in value && !(value.start >= FIRST_DAY && value.end <= LAST_DAY))) return;
    if (!('start' in value)) {
      needs[index] = value.needs;
      return;
    }
    resolved[index] = value;
    const { expression } = candidates[index]!;
    // A comparison ("a year earlier") does not move what the text speaks of.
    const compares = expression.sort === 'unit' && expression.ago === true && expression.unit === 'year';
    if ((value.minutes === undefined || value.grain === 'part-of-day') && !compares) state.focus = value;
    state.paragraph = sentence.paragraph;
    if (value.grain === 'day' || value.minutes !== undefined) state.focusDay = value.start;
  };
  // Days first: a time of day may stand before the day that it falls on.
  candidates.forEach((one, index) => {
    resolved[index] = undefined;
    if (one.expression.sort !== 'clock') note(index, resolve(one.expression, sceneAt(one)));
  });
  candidates.forEach((one, index) => {
    if (one.expression.sort !== 'clock') return;
    const beside = dayBeside(r, candidates, resolved, index);
    const day = beside?.start ?? (state.comingDay !== undefined && lookingAhead(r, one.first, one.next) ? state.comingDay : state.sceneDay);
    const bracketed = state.lastClock && at(r, one.first - 1).text === '(' && state.lastClock.token >= one.first - 1;
    const value = resolveClock(one.expression, {
      ...sceneAt(one),
      ...(day === undefined ? {} : { sceneDay: day }),
      ...(beside ? (beside.grain === 'part-of-day' && beside.minutes ? { part: beside.minutes } : {}) : state.scenePart ? { part: state.scenePart } : {}),
      ...(state.lastMinute !== undefined && (day === undefined || day === state.lastMinuteDay) ? { lastMinute: state.lastMinute } : {}),
      ...(state.lastClock ? { last: state.lastClock.value } : {}),
      ...(bracketed && state.lastClock ? { twin: state.lastClock.value } : {}),
      offset,
    });
    note(index, value);
    if (value && 'start' in value) {
      state.lastClock = { token: one.next, value };
      state.lastMinute = value.minutes[0];
      state.lastMinuteDay = value.start;
    }
  });
  for (const one of resolved) {
    if (!one || (one.grain !== 'day' && one.minutes === undefined) || one.implied?.includes('day')) continue;
    if (publication && one.start > publication.day) {
      state.comingDay = one.start;
      continue;
    }
    if (!publication || publication.day - one.start <= BACKGROUND) {
      state.sceneDay = one.start;
      if (one.grain === 'part-of-day' && one.minutes) state.scenePart = one.minutes;
      else delete state.scenePart;
    }
  }
  candidates.forEach((one, index) => {
    const start = prose.tokens[one.first]!.start;
    const end = prose.tokens[one.next - 1]!.end;
    const text = prose.text.slice(start, end);
    const value = resolved[index];
    const needed = needs[index];
    if (!value && needed === undefined) return;
    mentions.push({
      span: { start, end },
      text,
      value: value ? periodOf(value, text, publication, offset) : { grain: needed!, unresolved: 'no publication date', words: text },
      first: one.first,
      last: one.next,
      rule: one.rule,
    });
  });
};
