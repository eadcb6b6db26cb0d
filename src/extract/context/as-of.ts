import type { AsOf } from '../../model/claim.js';
import { type Grain, isResolved } from '../../model/period.js';
import type { Draft } from '../draft.js';
import type { Line, Reading } from '../reading.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import type { Stamp } from './stamps.js';

const STANDS = new Set(['of', 'by', 'at', 'until', 'since']);

/** How finely an hour or day must be told to date a figure. */
const FINE: ReadonlySet<Grain> = new Set(['minute', 'hour', 'part-of-day', 'day', 'weekend']);
const CLOCK: ReadonlySet<Grain> = new Set(['minute', 'hour']);

/** "…, the agency said late Tuesday": what a paragraph credits held when it was said. By paragraph, the first such hour or day. */
export const sayingsOf = (reading: Reading): ReadonlyMap<number, PeriodMention> => {
  const { tokens } = reading.prose;
  const cues = new Set(reading.attributions.map(({ cue }) => cue.span.end));
  const sayings = new Map<number, PeriodMention>();
  for (const line of reading.lines)
    for (const mention of line.periods) {
      const before = tokens[mention.first - 1];
      const said = before && (cues.has(before.end) || (before.tag === 'ADP' && cues.has(tokens[mention.first - 2]?.end ?? -1)));
      if (said && isResolved(mention.value) && FINE.has(mention.value.grain) && !sayings.has(line.sentence.paragraph))
        sayings.set(line.sentence.paragraph, mention);
    }
  return sayings;
};

/** When the figure held, where the text says so: "as of 6 p.m.", "by noon", or the stamp of its paragraph. */
export const asOfOf = (
  reading: Reading,
  stamps: ReadonlyMap<number, Stamp>,
  sayings: ReadonlyMap<number, PeriodMention>,
  line: Line,
  draft: Draft,
  credited: boolean,
): AsOf | undefined => {
  if (draft.kind !== 'quantity' && draft.kind !== 'responsibility' && draft.kind !== 'description') return undefined;
  const { tokens } = reading.prose;
  const stated = line.periods.find(({ first, value, span }) => {
    const before = tokens[first - 1]?.lower ?? '';
    if (!isResolved(value) || !STANDS.has(before) || span.start === draft.span.start) return false;
    return before === 'by' || before === 'until' || tokens[first - 2]?.lower === 'as';
  });
  const mention = stated ?? stamps.get(line.sentence.paragraph)?.mention ?? (credited ? sayings.get(line.sentence.paragraph) : undefined);
  if (!mention || !isResolved(mention.value)) return undefined;
  // "the small hours of Monday" is Monday: its last second would say more than the words do.
  return { at: CLOCK.has(mention.value.grain) ? mention.value.end : mention.value.end.slice(0, 10), cue: { span: mention.span, text: mention.text } };
};
