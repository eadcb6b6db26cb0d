/**
 * Times counted from an event: "died three days after the crash", "a week before the vote".
 */
import { BOUNDS_OF_WHILES } from '../../lexicon/bounds.js';
import { PLURAL_UNITS, UNIT_WORDS, UNITS, type Unit } from '../../lexicon/calendar.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { DAY } from '../../model/period.js';
import { excerpt } from '../../model/span.js';
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';
import { isoDate } from '../recognisers/periods/days.js';
import { unitDays } from '../recognisers/periods/resolve-units.js';
import { numberAt } from '../recognisers/periods/tokens.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Dated } from './drafts.js';
import type { daysIn } from './event-day.js';

/** A time told by how far it lies from an event: tokens `first` to `last`, the last one excluded. */
export interface Offset {
  readonly first: number;
  readonly last: number;
  readonly event: ExtractedEvent;
  readonly unit: Unit;
  /** Below zero before the event; undefined where the words leave it open: "days after the crash". */
  readonly count: number | undefined;
}

const SIDES = wordSet(['after', 'before', 'following']);
const ONE = wordSet(['a', 'an', 'one', 'the']);
/** Tokens from the word for the side to the one for the event, at most. */
const NEAR = 6;
const INSIDE: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** The offsets of a line, from left to right. */
const offsetsIn = ({ prose: { tokens, text } }: Reading, events: Events, line: Line): readonly Offset[] => {
  const { first, last } = line.sentence;
  const found: Offset[] = [];
  if (!mayHave(line.sentence, SIDES) || !mayHave(line.sentence, UNIT_WORDS)) return found;
  for (let i = first + 1; i < last - 1; i++) {
    if (!isOf(tokens[i], SIDES)) continue;
    const word = tokens[i - 1]!.lower;
    const unit = UNITS.get(word) ?? PLURAL_UNITS.get(word);
    if (unit === undefined) continue;
    const on = events.on(line).find(({ trigger }) => !trigger.verb && trigger.first > i && trigger.first - i <= NEAR);
    if (!on || tokens.slice(i + 1, on.trigger.first).some(({ tag, lower }) => !INSIDE.has(tag) && lower !== "'s" && lower !== '’s')) continue;
    const r = { text, tokens, first, last };
    const numbered = [i - 2, i - 4].map((at) => ({ at, read: numberAt(r, at) })).find(({ read }) => read?.next === i - 1);
    const count = numbered?.read?.value ?? (UNITS.has(word) && isOf(tokens[i - 2], ONE) ? 1 : undefined);
    const from = numbered?.at ?? (count === undefined ? i - 1 : i - 2);
    const bound = isOf(tokens[from - 1], BOUNDS_OF_WHILES);
    found.push({
      first: from,
      last: on.trigger.last,
      event: on.event,
      unit,
      count: count === undefined || bound ? undefined : tokens[i]!.lower === 'before' ? -count : count,
    });
  }
  return found;
};

/** Units fine enough for the day of the event to tell the time by. */
const COUNTED: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year']);

/** The time that an offset tells, counted from the day of its event; undefined where that is not known. */
export const datedBy = ({ report, prose: { tokens } }: Reading, days: ReturnType<typeof daysIn>, offset: Offset): Dated | undefined => {
  const { first, last, event, unit, count } = offset;
  const told = days.get(event.id);
  if (told === undefined || count === undefined || !COUNTED.has(unit)) return undefined;
  const base = told.day * DAY;
  const resolved = unitDays(
    { sort: 'unit', unit, count, from: 'focus' },
    {
      publication: undefined,
      focus: { start: base, end: base, grain: 'day' },
      focusDay: base,
      from: undefined,
      ahead: () => false,
      past: () => true,
      planned: () => false,
    },
  );
  if (!resolved || !('start' in resolved)) return undefined;
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const { text } = excerpt(report.text, span.start, span.end);
  return {
    span,
    text,
    first,
    last,
    rule: 'so long before or after an event',
    value: { start: isoDate(resolved.start), end: isoDate(resolved.end), grain: resolved.grain, words: text },
  };
};

/** By line. */
export type Offsets = ReadonlyMap<number, readonly Offset[]>;

export const offsetsOf = (reading: Reading, events: Events): Offsets => {
  const offsets = new Map<number, readonly Offset[]>();
  for (const line of reading.lines) {
    const found = offsetsIn(reading, events, line);
    if (found.length > 0) offsets.set(line.number, found);
  }
  return offsets;
};
