import { isResolved } from '../model/period.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import { periodOf } from './events/triggers.js';
import type { Reading } from './reading.js';

const CLOCK = new Set(['minute', 'hour']);
const REACH = 12;

/** When events happened: the dates beside the words that name them, and the hours. */
export const timesIn = (reading: Reading, events: Events): readonly Draft<'time'>[] =>
  reading.lines.flatMap((line) => {
    const on = events.on(line);
    const dated = on.flatMap(({ trigger, event }): Draft<'time'>[] => {
      const period = periodOf(trigger);
      return period && trigger.dated ? [{ kind: 'time', attribute: 'date', value: period, span: trigger.dated.span, event, rule: 'date beside the event' }] : [];
    });
    const clocked = line.periods.flatMap((mention): Draft<'time'>[] => {
      const { value } = mention;
      if (!isResolved(value) || !CLOCK.has(value.grain)) return [];
      const near = on.filter(({ trigger }) => Math.min(Math.abs(trigger.first - mention.last), Math.abs(mention.first - trigger.last)) <= REACH);
      const nearest = near.toSorted((a, b) => Math.abs(a.trigger.first - mention.first) - Math.abs(b.trigger.first - mention.first))[0];
      return nearest ? [{ kind: 'time', attribute: 'time of day', value, span: mention.span, event: nearest.event, rule: 'hour beside the event' }] : [];
    });
    return [...dated, ...clocked];
  });
