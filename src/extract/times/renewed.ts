/**
 * A day or an hour that takes the place of the one just told: "It was to open on Monday. Now it will be Thursday", "due on Monday, will now open on Thursday".
 */
import { excerpt } from '../../model/span.js';
import { newDayAt, takesPlace } from '../context/moved.js';
import type { Line, Reading } from '../reading.js';
import { type Dated, dayOf, isAhead, leavesDayOpen, type Time } from './drafts.js';

/** How far behind what it replaces a new time may stand. */
const NEAR = 200;
/** Of how many times told last it may take the place: a day and its hour. */
const LAST = 2;

const isHour = ({ attribute }: Time): boolean => attribute.startsWith('time of ') || attribute === 'planned time';

interface Renewed {
  readonly before: Time;
  /** What stands for it: the time before, as replaced, and the new one of the same. */
  readonly by: readonly [Time, Time];
}

/** What a time puts in the place of one told before it; nothing where the words tell more, or of something else. */
export const renewedBy = (reading: Reading, line: Line, mention: Dated, told: readonly Time[]): Renewed | undefined => {
  const { tokens, text } = reading.prose;
  const now = newDayAt(tokens, line, mention.first) ?? takesPlace(tokens, line, mention.first)?.first;
  if (now === undefined) return undefined;
  const timed = leavesDayOpen(mention.value);
  const before = told.slice(-LAST).findLast((time) => isHour(time) === timed);
  if (!before || mention.span.start - before.span.end > NEAR || !(timed || isAhead(reading, mention.value))) return undefined;
  const cue = excerpt(text, tokens[now]!.start, tokens[now]!.end);
  return {
    before,
    by: [
      { ...before, revision: { role: 'replaced', cue } },
      { ...before, value: timed ? mention.value : dayOf(mention.value), span: mention.span, revision: { role: 'replacing', cue } },
    ],
  };
};
