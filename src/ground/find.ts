import type { RefusalReason, Span } from '../model/index.js';
import { type Folded, folded, unfolded } from '../model/folded.js';

/** A text, and the same folded, made when it is first asked for. */
export interface Searched {
  readonly text: string;
  readonly folded: () => Folded;
}

export const searched = (text: string): Searched => {
  let known: Folded | undefined;
  return { text, folded: () => (known ??= folded(text)) };
};

/** Where the nth occurrence begins, or -1; `times` is how many there are up to it. */
const nthIn = (text: string, quote: string, nth: number): { readonly at: number; readonly times: number } => {
  let at = -1;
  for (let times = 0; times < nth; times++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return { at, times };
  }
  return { at, times: nth };
};

/** Where the only occurrence begins: -1 where there is none, -2 where there are more. */
const onlyIn = (text: string, quote: string): number => {
  const at = text.indexOf(quote);
  return at >= 0 && text.includes(quote, at + 1) ? -2 : at;
};

/**
 * Where a quote stands in a text: to the letter, its nth occurrence; else where it stands exactly once but for white space, case and the shape of
 * quotation marks.
 */
export const findQuote = ({ text, folded: foldedText }: Searched, quote: string, nth = 1): Span | RefusalReason => {
  const exact = nthIn(text, quote, nth);
  if (exact.at >= 0) return { start: exact.at, end: exact.at + quote.length };
  if (exact.times > 0) return 'the quote does not stand there so often';
  const loose = folded(quote).text;
  if (loose === '') return 'the quote does not stand in the report';
  const where = foldedText();
  const at = onlyIn(where.text, loose);
  if (at === -2) return 'the quote may stand in more than one place';
  if (at >= 0 && nth > 1) return 'the quote does not stand there so often';
  return at < 0 ? 'the quote does not stand in the report' : unfolded(where, at, at + loose.length);
};

export const isWordPart = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a name stands in a text, as whole words: the occurrence nearest to a place. */
export const nearestName = ({ folded: foldedText }: Searched, name: string, near: number): Span | undefined => {
  const where = foldedText();
  const loose = folded(name).text;
  let best: Span | undefined;
  const away = ({ start }: Span): number => Math.abs(start - near);
  for (let at = loose === '' ? -1 : where.text.indexOf(loose); at >= 0; at = where.text.indexOf(loose, at + 1)) {
    if (isWordPart(where.text[at - 1]) || isWordPart(where.text[at + loose.length])) continue;
    const span = unfolded(where, at, at + loose.length);
    if (best === undefined || away(span) < away(best)) best = span;
    else break;
  }
  return best;
};
