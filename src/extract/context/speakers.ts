import { WRITERS } from '../../lexicon/speech.js';
import { firstNotBefore } from '../../model/search.js';
import type { Attribution, Stance } from '../../model/attribution.js';
import type { Speaker } from '../../model/claim.js';
import { holds, type Span } from '../../model/span.js';
import type { Reading } from '../reading.js';
import { lineAt } from './words.js';

/** What is doubted or ordered is not said to be so. */
const UNSAID: ReadonlySet<Stance> = new Set(['doubts', 'orders']);

/** "“The strike killed 14 babies. Who will sign for them?” he asked": what is no question in a quotation is said by whom it is of. */
const quotedBy = (reading: Reading): ((span: Span) => readonly Speaker[]) => {
  const spoken = reading.quotations.filter(({ value }) => value.speaker !== undefined && !value.fragment);
  return (span) => {
    const quotation = spoken[firstNotBefore(spoken.length, (at) => spoken[at]!.span.end < span.end)];
    if (!quotation || !holds(quotation.span, span)) return [];
    const sentence = lineAt(reading, span.start)?.sentence;
    if (sentence && reading.prose.text.slice(span.end, sentence.end).includes('?')) return [];
    const { span: at, text } = quotation.value.speaker!;
    return WRITERS.has(text.toLowerCase()) ? [] : [{ span: at, text }];
  };
};

/** Answers whose words a span is: every attribution that holds it, the outermost first. */
export const speakersFor = (reading: Reading): ((span: Span) => readonly Speaker[]) => {
  const ordered = reading.attributions
    .filter(({ stance, resolved, speaker }) => !UNSAID.has(stance) && !WRITERS.has((resolved ?? speaker).text.toLowerCase()))
    .sort((a, b) => a.content.span.start - b.content.span.start);
  const longest = ordered.reduce((most, { content: { span } }) => Math.max(most, span.end - span.start), 0);
  const firstFrom = (start: number): number => firstNotBefore(ordered.length, (at) => ordered[at]!.content.span.start < start);
  const quoted = quotedBy(reading);
  return (span) => {
    const speakers: Speaker[] = [];
    for (let i = firstFrom(span.start - longest); i < ordered.length && ordered[i]!.content.span.start <= span.start; i++) {
      const each: Attribution = ordered[i]!;
      if (!holds(each.content.span, span)) continue;
      const { span: at, text } = each.resolved ?? each.speaker;
      if (!speakers.some((known) => known.span.start === at.start)) speakers.push({ span: at, text });
    }
    return speakers.length > 0 ? speakers : quoted(span);
  };
};
