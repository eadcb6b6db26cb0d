import { momentOf } from '../lexicon/moments.js';
import { isResolved, type Period } from '../model/period.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import { periodOf } from './events/triggers.js';
import type { Line, Reading } from './reading.js';
import type { PeriodMention } from './recognisers/periods/index.js';

const CLOCK = new Set(['minute', 'hour']);
const REACH = 14;

/** The verb that an hour goes with: the nearest before it, else, where the hour opens the sentence, the first after it. */
const verbOf = (reading: Reading, line: Line, mention: PeriodMention): number | undefined => {
  const { tokens } = reading.prose;
  for (let i = mention.first - 1; i >= Math.max(line.sentence.first, mention.first - REACH); i--) if (tokens[i]!.tag === 'VERB') return i;
  for (let i = mention.last; i < Math.min(line.sentence.last, mention.last + REACH); i++) if (tokens[i]!.tag === 'VERB') return i;
  return undefined;
};

const clocksOf = (reading: Reading, events: Events, line: Line, mention: PeriodMention): readonly Draft<'time'>[] => {
  const { value, span } = mention;
  if (!isResolved(value)) return [];
  const on = events.on(line);
  const verb = verbOf(reading, line, mention);
  const of = on.find(({ trigger }) => verb !== undefined && trigger.first <= verb && verb < trigger.last);
  const moment = verb === undefined || of ? undefined : momentOf(reading.prose.tokens[verb]!.lower);
  if (moment) return [{ kind: 'time', attribute: `time of ${moment}`, value, span, event: events.at(line, mention.first), rule: 'hour beside the moment' }];
  const noun = on.filter(({ trigger }) => !trigger.verb && trigger.last <= mention.first && mention.first - trigger.last <= REACH).at(-1);
  const event = of?.event ?? noun?.event;
  return event ? [{ kind: 'time', attribute: 'time of day', value, span, event, rule: 'hour beside the event' }] : [];
};

/** The day of an hour: "just before 4 a.m. on Tuesday" names both. */
const dayOf = (period: Period): Period =>
  CLOCK.has(period.grain) ? { start: period.start.slice(0, 10), end: period.start.slice(0, 10), grain: 'day', words: period.words } : period;

const isAhead = ({ report: { publishedAt } }: Reading, { start }: Period): boolean => publishedAt !== undefined && start.slice(0, 10) > publishedAt.slice(0, 10);

/** When events happened: the dates beside the words that name them, and the hours. */
export const timesIn = (reading: Reading, events: Events): readonly Draft<'time'>[] =>
  reading.lines.flatMap((line) => {
    const dated = events.on(line).flatMap(({ trigger, event }): Draft<'time'>[] => {
      const period = periodOf(trigger);
      return period && trigger.dated ? [{ kind: 'time', attribute: isAhead(reading, period) ? 'planned date' : 'date', value: dayOf(period), span: trigger.dated.span, event, rule: 'date beside the event' }] : [];
    });
    const clocked = line.periods.filter(({ value }) => CLOCK.has(value.grain)).flatMap((mention) => clocksOf(reading, events, line, mention));
    return [...dated, ...clocked];
  });
