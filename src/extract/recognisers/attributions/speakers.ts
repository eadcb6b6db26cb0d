import type { Attribution } from '../../../model/attribution.js';
import type { Excerpt } from '../../../model/span.js';
import type { QuotationMention } from '../quotations/index.js';

const spokenBy = ({ span, text, first, last, value, continues, nested }: QuotationMention, speaker: Excerpt): QuotationMention => {
  const { words, fragment } = value;
  return { span, text, first, last, value: fragment ? { words, fragment, speaker } : { words, speaker }, continues, nested };
};

/**
 * The quotations with their speakers: that of the narrowest attribution whose content holds the quotation, a pronoun's name
 * where it is known.
 */
export const withSpeakers = (quotations: readonly QuotationMention[], attributions: readonly Attribution[]): QuotationMention[] => {
  const ordered = attributions.toSorted((a, b) => a.content.span.start - b.content.span.start || b.content.span.end - a.content.span.end);
  const open: Attribution[] = [];
  let next = 0;
  return quotations.map((quotation) => {
    const { start, end } = quotation.span;
    while (next < ordered.length && ordered[next]!.content.span.start <= start) {
      const each = ordered[next++]!;
      while (open.length > 0 && open.at(-1)!.content.span.end <= each.content.span.start) open.pop();
      open.push(each);
    }
    while (open.length > 0 && open.at(-1)!.content.span.end <= start) open.pop();
    for (let i = open.length - 1; i >= 0 && i >= open.length - 4; i--) {
      const { content, speaker, resolved } = open[i]!;
      if (content.span.end >= end && content.span.start <= start) return spokenBy(quotation, resolved ?? speaker);
    }
    return quotation;
  });
};
