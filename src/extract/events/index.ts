/**
 * The events that a report tells of, and which of them any word of it is about.
 */
import { OTHER_EVENT, TURNS } from '../../lexicon/anaphora.js';
import type { Domain } from '../../model/domain.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { DAY, isResolved, type Period } from '../../model/period.js';
import { perWord, isOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import { asidesOf } from './asides.js';
import { backgroundOf, datedOf, mainOf } from './mentions.js';
import { endOfAside, isHeldAgainst } from './past.js';
import { threadsOf } from './threads.js';
import { periodOf, type Trigger, triggersOf } from './triggers.js';

export interface Events {
  readonly main: ExtractedEvent;
  readonly all: readonly ExtractedEvent[];
  /** The event that the words at a token of a line are about. */
  at(line: Line, token: number): ExtractedEvent;
  /** Events that a date alone tells from the others, with that date. */
  readonly dated: readonly { readonly event: ExtractedEvent; readonly mention: PeriodMention }[];
  /** The triggers of a line with the events that they name. */
  on(line: Line): readonly { readonly trigger: Trigger; readonly event: ExtractedEvent }[];
}

/** "The arrest" as told of a deed: its day and its place are its own, and not those of the deed. */
export const cameAfter = ({ trigger, event }: ReturnType<Events['on']>[number]): boolean => trigger.follows && event.kind !== trigger.kind;

const millis = (iso: string): number => Date.parse(iso.slice(0, 10));
/** How long before the main event a period must end to be background by itself: aftermath and run-up are told in the same figures. */
const BACKGROUND = 21 * DAY;
/** Results are reported within a year of their quarter. */
const REPORTED = 300 * DAY;

const PARTING = new Set([';', ':', '–', '—']);
const UP_DOWN = new Set(['up', 'down']);
/** What a word can be at a turn of the sentence. */
const NO_TURN = 0;
const PARTS = 1;
const TURN = 2;
const TURNS_AFTER_COMMA = 3;
const turning = perWord(({ lower }) => (PARTING.has(lower) ? PARTS : TURNS.has(lower) ? TURN : UP_DOWN.has(lower) ? TURNS_AFTER_COMMA : NO_TURN));

/** Where the sentence turns: the tokens that open another part of it. */
const turnsOf = (reading: Reading, line: Line): readonly number[] => {
  const { tokens } = reading.prose;
  const turns: number[] = [];
  let asideTo = 0;
  for (let i = line.sentence.first + 1; i < line.sentence.last; i++) {
    const token = tokens[i]!;
    const aside = i > asideTo && token.text === ',' ? endOfAside(tokens, i, line.sentence.last) : undefined;
    if (aside !== undefined && line.periods.some(({ first }) => first > i && first < aside)) turns.push(i, (asideTo = aside));
    // "…, and in September …"
    if (token.tag === 'CCONJ' && line.periods.some(({ first }) => first > i && first - i <= 2)) turns.push(i);
    const turn = turning(token);
    if (turn === NO_TURN) continue;
    if (turn === PARTS || (turn === TURN && token.tag !== 'ADP') || tokens[i - 1]!.text === ',') turns.push(i);
  }
  return asideTo > 0 ? turns.toSorted((a, b) => a - b) : turns;
};

const NO_TRIGGERS: readonly Trigger[] = [];
const NO_PERIODS: readonly PeriodMention[] = [];

/** The part of a sentence around a token: from one turn to the next. */
const partAround = ({ sentence }: Line, turns: readonly number[], token: number): readonly [from: number, to: number] => {
  let from = sentence.first;
  for (const turn of turns) {
    if (turn > token) return [from, turn];
    from = turn;
  }
  return [from, sentence.last];
};

const heldIn = (periods: readonly PeriodMention[], from: number, to: number): PeriodMention | undefined =>
  periods.length === 0 ? undefined : periods.find((mention) => mention.first >= from && mention.first < to);
const lastBefore = (triggers: readonly Trigger[], token: number): Trigger | undefined => triggers.findLast((trigger) => trigger.first < token);

/** Reads the threads of a report and answers which one a word belongs to. */
export const eventsOf = (reading: Reading, domains: readonly Domain[]): Events => {
  const triggers = triggersOf(reading, domains);
  const published = reading.report.publishedAt;
  const isPast = (trigger: Trigger): boolean => {
    const period = periodOf(trigger);
    return period !== undefined && published !== undefined && millis(period.end) < millis(published) - BACKGROUND;
  };
  const threads = threadsOf(triggers, isPast, asidesOf(reading, triggers));
  const main = mainOf(reading, threads[0]!);
  const all: ExtractedEvent[] = [main];
  const eventOf = new Map<Trigger, ExtractedEvent>();
  /** The event of the part of the report that a line is of, by its number. */
  const asideOf = new Map<number, ExtractedEvent>();
  threads.forEach((thread, at) => {
    const event = at === 0 ? main : backgroundOf(reading, thread, at + 1, main.kind);
    if (at > 0) all.push(event);
    if (thread.aside) for (let line = thread.aside.from; line < thread.aside.to; line++) asideOf.set(line, event);
    for (const trigger of thread.triggers) eventOf.set(trigger, event);
  });
  const byLine = new Map<number, Trigger[]>();
  for (const trigger of triggers) {
    const here = byLine.get(trigger.line);
    if (here) here.push(trigger);
    else byLine.set(trigger.line, [trigger]);
  }

  const reference = main.period?.start ?? reading.report.publishedAt;
  const isBackground = (period: Period): boolean =>
    reference !== undefined && millis(period.end) < millis(reference) - (period.grain === 'quarter' ? REPORTED : BACKGROUND);
  const dated = new Map<string, ExtractedEvent>();
  const datedEvents: { event: ExtractedEvent; mention: PeriodMention }[] = [];
  /** A date far in the past with no word for an event: what was true then is another fact than what is true now. */
  const eventDated = (line: Line, mention: PeriodMention, period: Period): ExtractedEvent => {
    const key = `${period.start}/${period.end}`;
    const known =
      all.find((event) => event !== main && event.period && event.period.start === period.start && event.period.end === period.end) ?? dated.get(key);
    if (known) return known;
    const event = datedOf(reading, line, main.kind, period, all.length + 1);
    dated.set(key, event);
    datedEvents.push({ event, mention });
    all.push(event);
    return event;
  };

  const carried: ExtractedEvent[] = [];
  const turned: (readonly number[])[] = [];
  const aged: (readonly PeriodMention[])[] = [];
  const { tokens } = reading.prose;
  const atToken = (line: Line, token: number): ExtractedEvent => {
    const turns = (turned[line.number] ??= turnsOf(reading, line));
    const [from, to] = partAround(line, turns, token);
    const here = byLine.get(line.number) ?? NO_TRIGGERS;
    let nearest: Trigger | undefined;
    for (const trigger of here)
      if (trigger.first >= from && trigger.first < to && (!nearest || Math.abs(trigger.first - token) < Math.abs(nearest.first - token))) nearest = trigger;
    const periods = (aged[line.number] ??=
      line.periods.length === 0
        ? NO_PERIODS
        : line.periods.filter((mention) => isResolved(mention.value) && isBackground(mention.value) && !isHeldAgainst(tokens, mention)));
    const past = heldIn(periods, from, to) ?? (periods.length === 0 ? undefined : periods.find((mention) => mention.first - line.sentence.first <= 2));
    if (nearest && (eventOf.get(nearest) !== main || !past)) return eventOf.get(nearest)!;
    if (past && isResolved(past.value)) return eventDated(line, past, past.value);
    const aside = asideOf.get(line.number);
    if (aside) return aside;
    const before = lastBefore(here, token);
    if (before) return eventOf.get(before)!;
    if (here[0] && line.number > 0) return eventOf.get(here[0])!;
    return carried[line.number] ?? main;
  };
  // A paragraph that has turned to the background stays there until it names something else.
  let last: ExtractedEvent = main;
  for (const line of reading.lines) {
    const previous = reading.lines[line.number - 1];
    carried[line.number] = previous && previous.sentence.paragraph === line.sentence.paragraph ? last : main;
    const first = reading.prose.tokens[line.sentence.first];
    if (first && isOf(first, OTHER_EVENT)) carried[line.number] = main;
    last = atToken(line, line.sentence.last - 1);
  }
  const named: ReturnType<Events['on']>[] = [];
  return {
    main,
    all,
    dated: datedEvents,
    at: atToken,
    on: (line) => (named[line.number] ??= (byLine.get(line.number) ?? NO_TRIGGERS).map((trigger) => ({ trigger, event: eventOf.get(trigger)! }))),
  };
};
