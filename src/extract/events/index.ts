/**
 * The events that a report tells of, and which of them any word of it is about.
 */
import { OTHER_EVENT, TURNS } from '../../lexicon/anaphora.js';
import { COMMON_WORDS } from '../../lexicon/common-words.js';
import { singularOf } from '../../lexicon/inflect.js';
import type { Domain } from '../../model/domain.js';
import type { EventMention } from '../../model/event.js';
import type { Period } from '../../model/period.js';
import { isResolved } from '../../model/period.js';
import { excerpt } from '../../model/span.js';
import type { Line, Reading } from '../reading.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import { type Thread, threadsOf } from './threads.js';
import { type Trigger, agentsOf, periodOf, placesOf, triggersOf } from './triggers.js';

export interface Events {
  readonly main: EventMention;
  readonly all: readonly EventMention[];
  /** The event that the words at a token of a line are about. */
  at(line: Line, token: number): EventMention;
  /** Events that a date alone tells from the others, with that date. */
  readonly dated: readonly { readonly event: EventMention; readonly mention: PeriodMention }[];
  /** The triggers of a line with the events that they name. */
  on(line: Line): readonly { readonly trigger: Trigger; readonly event: EventMention }[];
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const WORDS = 90;
const DAY = 86_400_000;
const millis = (iso: string): number => Date.parse(iso.slice(0, 10));
/** How long before the main event a period must end to be background by itself: aftermath and run-up are told in the same figures. */
const BACKGROUND = 21 * DAY;
/** Results are reported within a year of their quarter. */
const REPORTED = 300 * DAY;

const finer = (a: Period, b: Period): Period => (millis(a.end) - millis(a.start) <= millis(b.end) - millis(b.start) ? a : b);

const wordsOf = (reading: Reading, numbers: readonly number[]): readonly string[] => {
  const words = new Set<string>();
  for (const number of numbers) {
    const { first, last } = reading.lines[number]!.sentence;
    for (let i = first; i < last && words.size < WORDS; i++) {
      const token = reading.prose.tokens[i]!;
      const word = singularOf(token.lower);
      if (CONTENT.has(token.tag) && word.length > 2 && !COMMON_WORDS.has(word)) words.add(word);
    }
  }
  return [...words];
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Names that are no places: those are told apart from who takes part. */
const partiesOf = (line: Line): readonly string[] => line.names.filter(({ value }) => value.sort !== 'place' && value.sort !== 'people').map(({ value }) => value.name);

/** The first lines: the headline, the lead and what follows it at once. */
const LEAD = 4;
/** The lines whose names tell one main story from another. */
const STORY = 30;

const mainOf = (reading: Reading, thread: Thread): EventMention => {
  const { report, lines, prose } = reading;
  const trigger = thread.triggers[0];
  // What is still to come is no date of what has happened.
  const dated = thread.triggers.map(periodOf).filter((each) => each !== undefined && !(report.publishedAt && millis(each.start) > millis(report.publishedAt))) as readonly Period[];
  const period = dated.length > 0 ? dated.reduce(finer) : undefined;
  const named = trigger ? excerpt(prose.text, prose.tokens[trigger.first]!.start, prose.tokens[trigger.last - 1]!.end) : excerpt(prose.text, lines[0]?.sentence.start ?? 0, Math.min(lines[0]?.sentence.end ?? 0, (lines[0]?.sentence.start ?? 0) + 80));
  return {
    id: `${report.id}#e1`,
    report: report.id,
    kind: thread.kind,
    named,
    main: true,
    ...(period ? { period } : {}),
    places: unique([...thread.triggers.flatMap(placesOf), ...lines.slice(0, 2 * LEAD).flatMap((line) => line.places.flatMap((place) => place.value.names))]),
    // A statement names its author least of all: the others name it.
    participants: unique([report.publisher, ...thread.triggers.flatMap(agentsOf), ...lines.slice(0, STORY).flatMap(partiesOf)]),
    words: wordsOf(reading, lines.slice(0, STORY).map((line) => line.number)),
  };
};

const backgroundOf = (reading: Reading, thread: Thread, number: number): EventMention => {
  const { report, prose } = reading;
  const trigger = thread.triggers[0]!;
  const dated = thread.triggers.map(periodOf).filter((period) => period !== undefined);
  const lines = unique(thread.triggers.map((each) => String(each.line))).map(Number);
  return {
    id: `${report.id}#e${number}`,
    report: report.id,
    kind: thread.kind,
    named: excerpt(prose.text, prose.tokens[trigger.first]!.start, prose.tokens[trigger.last - 1]!.end),
    main: false,
    ...(dated.length > 0 ? { period: dated.reduce(finer) } : {}),
    places: unique(thread.triggers.flatMap(placesOf)),
    participants: unique([...thread.triggers.flatMap(agentsOf), ...lines.flatMap((line) => partiesOf(reading.lines[line]!))]),
    words: wordsOf(reading, lines),
  };
};

/** Where the sentence turns: the tokens that open another part of it. */
const turnsOf = (reading: Reading, line: Line): readonly number[] => {
  const { tokens } = reading.prose;
  const turns: number[] = [];
  for (let i = line.sentence.first + 1; i < line.sentence.last; i++) {
    const { text, lower } = tokens[i]!;
    const comma = tokens[i - 1]!.text === ',';
    // "…, and in September …"
    if (tokens[i]!.tag === 'CCONJ' && line.periods.some(({ first }) => first > i && first - i <= 2)) turns.push(i);
    if (text === ';' || text === ':' || text === '–' || text === '—' || (TURNS.has(lower) && tokens[i]!.tag !== 'ADP') || (comma && (lower === 'up' || lower === 'down' || TURNS.has(lower)))) turns.push(i);
  }
  return turns;
};

/** Reads the threads of a report and answers which one a word belongs to. */
export const eventsOf = (reading: Reading, domains: readonly Domain[]): Events => {
  const triggers = triggersOf(reading, domains);
  const published = reading.report.publishedAt;
  const threads = threadsOf(triggers, (trigger) => {
    const period = periodOf(trigger);
    return period !== undefined && published !== undefined && millis(period.end) < millis(published) - BACKGROUND;
  });
  const main = mainOf(reading, threads[0]!);
  const all: EventMention[] = [main];
  const eventOf = new Map<Trigger, EventMention>();
  threads.forEach((thread, at) => {
    const event = at === 0 ? main : backgroundOf(reading, thread, at + 1);
    if (at > 0) all.push(event);
    for (const trigger of thread.triggers) eventOf.set(trigger, event);
  });
  const byLine = new Map<number, Trigger[]>();
  for (const trigger of triggers) {
    const here = byLine.get(trigger.line);
    if (here) here.push(trigger);
    else byLine.set(trigger.line, [trigger]);
  }

  const reference = main.period?.start ?? reading.report.publishedAt;
  const isBackground = (period: Period): boolean => reference !== undefined && millis(period.end) < millis(reference) - (period.grain === 'quarter' ? REPORTED : BACKGROUND);
  const dated = new Map<string, EventMention>();
  const datedEvents: { event: EventMention; mention: PeriodMention }[] = [];
  /** A date far in the past with no word for an event: what was true then is another fact than what is true now. */
  const eventDated = (line: Line, mention: PeriodMention, period: Period): EventMention => {
    const key = `${period.start}/${period.end}`;
    const known = all.find((event) => event !== main && event.period && event.period.start === period.start && event.period.end === period.end) ?? dated.get(key);
    if (known) return known;
    const event: EventMention = {
      id: `${reading.report.id}#e${all.length + 1}`,
      report: reading.report.id,
      kind: main.kind,
      named: excerpt(reading.prose.text, line.sentence.start, line.sentence.end),
      main: false,
      period,
      places: unique(line.places.flatMap((place) => place.value.names)),
      participants: unique(partiesOf(line)),
      words: wordsOf(reading, [line.number]),
    };
    dated.set(key, event);
    datedEvents.push({ event, mention });
    all.push(event);
    return event;
  };

  const carried: EventMention[] = [];
  const turned: (readonly number[])[] = [];
  const atToken = (line: Line, token: number): EventMention => {
    const turns = (turned[line.number] ??= turnsOf(reading, line));
    const from = turns.filter((turn) => turn <= token).at(-1) ?? line.sentence.first;
    const to = turns.find((turn) => turn > token) ?? line.sentence.last;
    const here = byLine.get(line.number) ?? [];
    const inPart = here.filter((trigger) => trigger.first >= from && trigger.first < to);
    const nearest = inPart.toSorted((a, b) => Math.abs(a.first - token) - Math.abs(b.first - token))[0];
    const periods = line.periods.filter((mention) => isResolved(mention.value) && isBackground(mention.value));
    const past = periods.find((mention) => mention.first >= from && mention.first < to) ?? periods.find((mention) => mention.first - line.sentence.first <= 2);
    if (nearest && (eventOf.get(nearest) !== main || !past)) return eventOf.get(nearest)!;
    if (past && isResolved(past.value)) return eventDated(line, past, past.value);
    const before = here.filter((trigger) => trigger.first < token).at(-1);
    if (before) return eventOf.get(before)!;
    if (here[0] && line.number > 0) return eventOf.get(here[0])!;
    return carried[line.number] ?? main;
  };
  // A paragraph that has turned to the background stays there until it names something else.
  let last: EventMention = main;
  for (const line of reading.lines) {
    const previous = reading.lines[line.number - 1];
    carried[line.number] = previous && previous.sentence.paragraph === line.sentence.paragraph ? last : main;
    const first = reading.prose.tokens[line.sentence.first];
    if (first && OTHER_EVENT.has(first.lower)) carried[line.number] = main;
    last = atToken(line, line.sentence.last - 1);
  }
  return {
    main,
    all,
    dated: datedEvents,
    at: atToken,
    on: (line) => (byLine.get(line.number) ?? []).map((trigger) => ({ trigger, event: eventOf.get(trigger)! })),
  };
};
