/**
 * The days that a figure was counted over, by the time that its clause names.
 */
import { AS_OF } from '../../../lexicon/settings.js';
import { isResolved } from '../../../model/period.js';
import type { Stretch } from '../../../model/setting.js';
import { oneOf } from '../../language/words.js';
import type { Line } from '../../reading.js';
import type { Clause } from './clause.js';

const CLOCKS: ReadonlySet<string> = new Set(['minute', 'hour', 'decade', 'century']);
const isAsOf = oneOf(AS_OF);
const RUNNING = /\b(?:this (?:year|month|week|season|quarter)|year to date)\b/i;

/** How far behind the figure a time may stand that is still its own. */
const REACH = 7;

export const whenIn = (line: Line, { tokens, from, first, last, to }: Clause): Stretch | undefined => {
  const period = line.periods.find(
    (each) =>
      isResolved(each.value) &&
      !CLOCKS.has(each.value.grain) &&
      ((each.first >= last && each.first < Math.min(to, last + REACH)) || (each.last <= first && each.first - from <= 2 && each.first >= from)),
  );
  let since = false;
  for (let i = from; i < to; i++) if (tokens[i]!.lower === 'since' && (i >= last || i - from <= 1)) since = true;
  if (!period || !isResolved(period.value)) return since ? { running: true } : undefined;
  const before = tokens[period.first - 1];
  if (since) return { start: period.value.start.slice(0, 10), running: true };
  if (before && isAsOf(before) && before.lower !== 'of') return undefined;
  const stretch = { start: period.value.start.slice(0, 10), end: period.value.end.slice(0, 10) };
  return RUNNING.test(period.text) ? { ...stretch, running: true } : stretch;
};
