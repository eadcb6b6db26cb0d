/**
 * Words in quotation marks of every sort: straight, curly, single, low, angled and nested, over several paragraphs too.
 */
import { firstNotBefore } from '../../../model/search.js';
import type { Quotation } from '../../../model/attribution.js';
import type { Mention } from '../../../model/span.js';
import { excerpt } from '../../../model/span.js';
import type { Prose, Token } from '../../language.js';
import { isFragment } from './fragment.js';
import { pairsOf } from './pair.js';

/** A quotation and the tokens between its marks: `first` to `last`, the last one excluded. */
export interface QuotationMention extends Mention<Quotation> {
  readonly first: number;
  readonly last: number;
  /** It opens a paragraph and carries on the quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** It stands within another quotation. */
  readonly nested: boolean;
}

/** The first token that begins at or after a character. */
const tokenFrom = (tokens: readonly Token[], at: number): number => firstNotBefore(tokens.length, (i) => tokens[i]!.start < at);

/**
 * The quotations of a text, outer before inner. A quotation over several paragraphs is one mention for each paragraph.
 *
 * `“Nobody set it,” he said of the "blaze".` gives `Nobody set it,` and the fragment `blaze`.
 */
export const quotationsOf = (prose: Prose): QuotationMention[] => {
  const mentions: QuotationMention[] = [];
  let end = 0;
  for (const pair of pairsOf(prose.text)) {
    const first = tokenFrom(prose.tokens, pair.start);
    const last = tokenFrom(prose.tokens, pair.end);
    const { span, text } = excerpt(prose.text, pair.start, pair.end);
    const value: Quotation = isFragment(prose, span, first, last) ? { words: text, fragment: true } : { words: text };
    mentions.push({ span, text, first, last, value, continues: pair.continues, nested: pair.start < end });
    end = Math.max(end, pair.end);
  }
  return mentions;
};
