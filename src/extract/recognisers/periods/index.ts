/** Dates and times: what the words name, in the report's own time zone, as fine as they say and no finer. */
import type { Grain, Mention, Period, UnresolvedPeriod } from '../../../model/index.js';
import { overlaps } from '../../../model/span.js';
import type { Prose } from '../../language.js';
import { offsetOf, publicationOf, type Anchor, type Publication } from './anchor.js';
import { candidatesIn, dayBefore, dayBeside, type Candidate } from './candidates.js';
import type { Day } from './days.js';
import { entryHours } from './entries.js';
import { isOfPlan, isPastAttribute, lookingAhead } from './looking-ahead.js';
import { postsIn } from './posts.js';
import { resolveClock, type ResolvedClock } from './resolve-clock.js';
import { resolve } from './resolve.js';
import type { Resolved, Scene, Unanchored } from './scene.js';
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

/** What the text has spoken of so far. */
interface State {
  focus: Resolved | undefined;
  /** The paragraph that spoke of the focus. */
  paragraph: number;
  focusDay: Day | undefined;
  /** The day that undated times fall on, and the part of it where that was said. */
  sceneDay: Day | undefined;
  scenePart: readonly [number, number] | undefined;
  /** The day that a line of its own gives to the entries below it, on a live page. */
  headDay: Day | undefined;
  /** A day still to come: for times in sentences that look ahead. */
  comingDay: Day | undefined;
  lastClock: { readonly token: number; readonly value: ResolvedClock } | undefined;
}

/** One report, and one sentence of it, at work. */
interface Work {
  readonly r: Reading;
  readonly paragraph: number;
  readonly publication: Publication | undefined;
  readonly offset: (local: number) => number | undefined;
  readonly state: State;
  readonly candidates: readonly Candidate[];
  readonly resolved: (Resolved | undefined)[];
  readonly needs: (Grain | undefined)[];
}

const sceneOf = ({ r, paragraph, publication, state, candidates, resolved }: Work, index: number): Scene => {
  const { first, next } = candidates[index]!;
  const from = dayBefore(r, candidates, resolved, index)?.start;
  return {
    publication,
    focus: paragraph - state.paragraph <= 1 ? state.focus : undefined,
    focusDay: state.focusDay,
    from,
    ahead: () => lookingAhead(r, first, next),
    past: () => isPastAttribute(r, first, next),
    planned: () => isOfPlan(r, first, next),
  };
};

const note = ({ state, paragraph, candidates, resolved, needs }: Work, index: number, value: Resolved | Unanchored | undefined): void => {
  if (!value) return;
  if (!('start' in value)) {
    needs[index] = value.needs;
    return;
  }
  if (!(value.start >= FIRST_DAY && value.end <= LAST_DAY)) return;
  resolved[index] = value;
  const { expression } = candidates[index]!;
  // A comparison ("a year earlier") does not move what the text speaks of, and neither does a time of day.
  const compares = expression.sort === 'unit' && expression.ago === true && expression.unit === 'year';
  if ((value.minutes === undefined || value.grain === 'part-of-day') && !compares) state.focus = value;
  state.paragraph = paragraph;
  if (value.grain === 'day' || value.minutes !== undefined) state.focusDay = value.start;
};

const noteTime = (work: Work, index: number): void => {
  const { r, state, candidates, resolved, offset } = work;
  const { expression, first, next } = candidates[index]!;
  if (expression.sort !== 'clock') return;
  const beside = dayBeside(r, candidates, resolved, index, (one) => lookingAhead(r, one.first, one.next));
  const { publication, focus, focusDay, from, ahead, past, planned } = sceneOf(work, index);
  // What one entry of a live page tells of dates no other.
  if (r.hours?.has(first)) {
    state.sceneDay = state.headDay;
    state.comingDay = undefined;
    state.scenePart = undefined;
  }
  const day = beside?.start ?? (state.comingDay !== undefined && ahead() ? state.comingDay : state.sceneDay);
  const part = beside ? (beside.grain === 'part-of-day' ? beside.minutes : undefined) : state.scenePart;
  const last = state.lastClock;
  const bracketed = last !== undefined && last.token >= first - 1 && at(r, first - 1).text === '(';
  const value = resolveClock(expression, {
    publication,
    focus,
    focusDay,
    from,
    ahead,
    past,
    planned,
    sceneDay: day,
    part,
    lastMinute: last && (day === undefined || day === last.value.start) ? last.value.minutes[0] : undefined,
    last: last?.value,
    twin: bracketed ? last.value : undefined,
    offset,
  });
  note(work, index, value);
  if (value && 'start' in value) state.lastClock = { token: next, value };
};

/** Keeps the day that the sentence set for the times of day after it. */
const remember = ({ r, state, publication, candidates, resolved }: Work): void => {
  for (const one of resolved) {
    if (!one || (one.grain !== 'day' && one.minutes === undefined) || one.implied?.includes('day')) continue;
    if (publication && one.start > publication.day) state.comingDay = one.start;
    else if (!publication || publication.day - one.start <= BACKGROUND) {
      state.sceneDay = one.start;
      state.scenePart = one.grain === 'part-of-day' ? one.minutes : undefined;
      const [only] = candidates;
      if (candidates.length === 1 && only!.next - only!.first >= r.last - r.first - 1) state.headDay = one.start;
    }
  }
};

const mentionOf = ({ r, publication, offset, candidates, resolved, needs }: Work, index: number): PeriodMention | undefined => {
  const { first, next, rule } = candidates[index]!;
  const [value, needed] = [resolved[index], needs[index]];
  const start = r.tokens[first]!.start;
  const last = r.text.slice(start, r.tokens[next - 1]!.end);
  // "at 9am.": the sentence ends there, and no abbreviation as in "9 a.m."
  const text = /[ap]m\.$/i.test(last) ? last.slice(0, -1) : last;
  const span = { start, end: start + text.length };
  if (value) return { span, text, value: periodOf(value, text, publication, offset), first, last: next, rule };
  return needed && { span, text, value: { grain: needed, unresolved: 'no publication date', words: text }, first, last: next, rule };
};

/**
 * Finds the dates and times of a text. Linear in its length; relative ones count from `anchor.publishedAt` and stay
 * unresolved without it.
 *
 * @example periodsOf(proseOf('The quake struck on Tuesday.'), { publishedAt: '2024-05-15' })[0]?.value // 2024-05-14
 */
export const periodsOf = (prose: Prose, anchor: Anchor): PeriodMention[] => {
  const published = publicationOf(anchor);
  const offset = offsetOf(anchor);
  const posts = postsIn(prose);
  const state: State = {
    focus: undefined,
    paragraph: 0,
    focusDay: undefined,
    sceneDay: undefined,
    headDay: undefined,
    scenePart: undefined,
    comingDay: undefined,
    lastClock: undefined,
  };
  const mentions: PeriodMention[] = [];
  const hours = entryHours(prose);
  for (const { first, last, paragraph } of prose.sentences) {
    const r: Reading = { text: prose.text, tokens: prose.tokens, first, last, hours };
    const candidates = candidatesIn(r);
    if (candidates.length === 0) continue;
    const post = posts.get(first);
    const publication = post?.publication ?? published;
    const nothing = (): undefined => undefined;
    const work: Work = { r, paragraph, publication, offset, state, candidates, resolved: candidates.map(nothing), needs: candidates.map(nothing) };
    // Days first: a time of day may stand before the day that it falls on.
    candidates.forEach(({ expression }, index) => expression.sort !== 'clock' && note(work, index, resolve(expression, sceneOf(work, index))));
    candidates.forEach((_, index) => noteTime(work, index));
    remember(work);
    candidates.forEach((_, index) => {
      const mention = mentionOf(work, index);
      // The day of posting dates the post, and nothing that it tells of.
      if (mention && !(post && overlaps(mention.span, post.signature))) mentions.push(mention);
    });
  }
  return mentions;
};
