/**
 * Claims of times that are told by how far they lie from an event.
 */
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import type { Time } from './drafts.js';
import { governorOf } from './governor.js';
import { timesOfMoment } from './of-moment.js';
import { daysIn } from './event-day.js';
import { datedBy, type Offsets } from './offsets.js';

/** Tokens between a time that is counted from an event and another that says the same: "on Friday, four days after the crash". */
const BESIDE = 8;

/** The claims of times that are counted from an event, where its day is told and no other time stands beside them. */
export const counted = (reading: Reading, events: Events, cues: ReadonlySet<number>, offsets: Offsets, drafts: readonly Time[]): readonly Time[] => {
  if (offsets.size === 0) return [];
  const days = daysIn(drafts);
  return [...offsets].flatMap(([number, inLine]) => {
    const line = reading.lines[number]!;
    return inLine.flatMap((offset) => {
      const mention = line.periods.some(({ first, last }) => offset.first - last < BESIDE && first - offset.last < BESIDE)
        ? undefined
        : datedBy(reading, days, offset);
      if (!mention) return [];
      const { clause, speech, of, moment } = governorOf(reading, events, line, mention, cues);
      if (!clause || speech || of) return [];
      return timesOfMoment(reading, line, mention, clause, moment, events.at(line, clause.verb), undefined).filter(({ attribute }) => attribute !== 'date');
    });
  });
};
