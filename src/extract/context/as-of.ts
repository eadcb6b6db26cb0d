import type { AsOf } from '../../model/claim.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import { CLAUSE_ENDS, STANDING, STILL } from '../../lexicon/settings.js';
import { isStanding } from '../../model/statement.js';
import { DAY, type Grain, hasClock, isClock, isResolved } from '../../model/period.js';
import type { Draft } from '../draft.js';
import type { Line, Reading } from '../reading.js';
import { isoDate } from '../recognisers/periods/days.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import { wordSet } from '../../lexicon/word-set.js';
import { isOf, oneOf, someBetween } from '../language/words.js';
import { isAhead } from '../times/drafts.js';
import type { Stamp } from './stamps.js';
import { tokenAt } from './words.js';

const STANDS = new Set(['of', 'by', 'at', 'until', 'since']);

/** How finely an hour or day must be told to date a figure. */
const FINE: ReadonlySet<Grain> = new Set(['minute', 'hour', 'part-of-day', 'day', 'weekend']);
const HOURS: ReadonlySet<Grain> = new Set(['minute', 'hour', 'part-of-day']);

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

/** How far behind a figure the time may stand at which it stood so. */
const REACH = 8;
const isStand = oneOf(STANDING);
const endsClause = oneOf(CLAUSE_ENDS);

/** Around a count, so many words to each side, one of these tells that it is one that stood so: "there were [still] 2,150 on Thursday evening". */
const STILL_WITHIN = 6;
const isStillSo = oneOf(STILL);

/** "turnout was 21% at noon", "40% contained on Sunday evening", "closed on Sunday evening": a measure, a count or a way that stood so at a time of day. */
const stoodAt = (reading: Reading, line: Line, draft: Draft): PeriodMention | undefined => {
  const standing = draft.kind === 'description' && isStanding(draft);
  if (!standing && draft.kind !== 'quantity') return undefined;
  const { tokens } = reading.prose;
  const first = tokenAt(tokens, line, draft.span.start);
  const last = tokenAt(tokens, line, draft.span.end - 1) + 1;
  const counted = draft.kind === 'quantity' && dimensionOf(draft.value) === 'count';
  const stood = counted
    ? someBetween(tokens, Math.max(line.sentence.first, first - STILL_WITHIN), Math.min(line.sentence.last, last + STILL_WITHIN), isStillSo)
    : someBetween(tokens, Math.max(line.sentence.first, first - 3), first, isStand);
  if (!standing && !stood) return undefined;
  const mention =
    line.periods.find((each) => each.first >= last && each.first <= last + REACH) ??
    // "On Sunday morning it was 20% contained."
    line.periods.find((each) => each.first <= line.sentence.first + 1 && each.last < first && first - each.last <= REACH);
  if (
    !mention ||
    !(standing || HOURS.has(mention.value.grain)) ||
    someBetween(tokens, last, mention.first, ({ text, word }) => text === ',' || endsClause({ word }))
  )
    return undefined;
  // "closed since Friday" is so now.
  return standing && isOf(tokens[mention.first - 1], SINCE) ? undefined : mention;
};
const SINCE = wordSet(['since', 'from']);

/** An hour without a day, as of which a report counts: of its own day, or of the evening before where the hour was still to come. */
const onDayOfReport = (at: string, publishedAt: string | undefined): string => {
  if (publishedAt === undefined) return at;
  const moved = publishedAt.slice(0, 10) + at.slice(10);
  if (!hasClock(publishedAt) || Date.parse(moved) <= Date.parse(publishedAt)) return moved;
  return isoDate(Date.parse(publishedAt.slice(0, 10)) - DAY) + at.slice(10);
};

/** The time that a mention gives to what held then. A part of a day by its beginning: what held by the evening may have held sooner than any hour after it. */
const momentOf = ({ value, span, text }: PeriodMention, byHour: boolean): AsOf | undefined => {
  if (!isResolved(value)) return undefined;
  const cue = { span, text };
  if (isClock(value)) return { at: value.end, cue };
  return { at: byHour && value.grain === 'part-of-day' && hasClock(value.start) ? value.start : value.end.slice(0, 10), cue };
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
  const told = stated ?? stoodAt(reading, line, draft);
  if (told) {
    const { value } = told;
    const moment = momentOf(told, true);
    if (moment === undefined || !isResolved(value)) return undefined;
    if (stated && isClock(value) && value.implied?.includes('day')) return { ...moment, at: onDayOfReport(moment.at, reading.report.publishedAt) };
    // "4,200 jobs by the end of next year" is a plan: nothing holds as of a day to come.
    return isAhead(reading, value) ? undefined : moment;
  }
  const mention = stamps.get(line.sentence.paragraph)?.mention ?? (credited ? sayings.get(line.sentence.paragraph) : undefined);
  // "the small hours of Monday" is Monday: its last second would say more than the words do.
  return mention && momentOf(mention, false);
};
