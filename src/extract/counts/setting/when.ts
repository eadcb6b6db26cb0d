/**
 * The days that a figure was counted over, by the time that its clause names.
 */
import { AS_OF, TERMS } from '../../../lexicon/settings.js';
import { dimensionOf } from '../../../lexicon/dimensions.js';
import { isResolved } from '../../../model/period.js';
import type { Stretch } from '../../../model/setting.js';
import { oneOf } from '../../language/words.js';
import type { Line } from '../../reading.js';
import type { Item } from '../item.js';
import type { Clause } from './clause.js';

const CLOCKS: ReadonlySet<string> = new Set(['minute', 'hour', 'decade', 'century']);
const isAsOf = oneOf(AS_OF);
const RUNNING = /\b(?:this (?:year|month|week|season|quarter)|year to date)\b/i;

const isTerm = oneOf(TERMS);
/** "the homicide total stands at 106 for the year": what a town counts as the year goes on. */
const isForTheYear = (tokens: Clause['tokens'], from: number, to: number): boolean => {
  for (let i = from; i + 2 < Math.min(to + 1, from + REACH); i++)
    if (tokens[i]!.lower === 'for' && tokens[i + 1]!.lower === 'the' && isTerm(tokens[i + 2]!) && tokens[i + 3]?.tag !== 'NOUN') return true;
  return false;
};

/** How far behind the figure a time may stand that is still its own. */
const REACH = 7;

export const whenIn = (line: Line, { tokens, from, first, last, to }: Clause, { quantity }: Item): Stretch | undefined => {
  const period = line.periods.find(
    (each) =>
      isResolved(each.value) &&
      !CLOCKS.has(each.value.grain) &&
      ((each.first >= last && each.first < Math.min(to, last + REACH)) || (each.last <= first && each.first - from <= 2 && each.first >= from)),
  );
  const counts = dimensionOf(quantity.value) === 'count';
  // "In 2020 there were 171 for the year": that year is over.
  if (counts && period?.value.grain !== 'year' && isForTheYear(tokens, last, to)) return { running: true };
  let since = false;
  for (let i = from; i < to; i++) if (tokens[i]!.lower === 'since' && (i >= last || i - from <= 1)) since = true;
  if (!period || !isResolved(period.value)) return since ? { running: true } : undefined;
  const before = tokens[period.first - 1];
  if (since) return { start: period.value.start.slice(0, 10), running: true };
  if (before && isAsOf(before) && before.lower !== 'of') return undefined;
  const stretch = { start: period.value.start.slice(0, 10), end: period.value.end.slice(0, 10) };
  return RUNNING.test(period.text) || (counts && before?.lower === 'for' && TERMS.has(period.value.grain)) ? { ...stretch, running: true } : stretch;
};
