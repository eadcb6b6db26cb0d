/**
 * Which words of a time name the day and which the hour: "4:45 p.m. | on | Saturday", "14 May | , at | 03:47".
 */
import { DAY_WORDS, MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { excerpt } from '../../model/span.js';
import type { Prose, Token } from '../language.js';
import { type Dated, isTimed } from './drafts.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const LINKS = wordSet([',', 'at', 'on', 'of', 'in', 'the', '(', ')', '-', '–']);

const isNamed = ({ lower }: Token): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower) || DAY_WORDS.has(lower);
const isMonth = (token: Token | undefined): boolean => token !== undefined && MONTHS.has(token.lower);

/** First and last (excluded) token of the words for the day. */
const dayIn = (tokens: readonly Token[], { first, last }: Dated): readonly [number, number] | undefined => {
  let from = first;
  while (from < last && !isNamed(tokens[from]!)) from += 1;
  if (from === last) return undefined;
  let to = from + 1;
  // "3 February 2024", "Feb. 3, 2024", "Saturday, 3 February".
  for (; to < last; to++) {
    const token = tokens[to]!;
    const number =
      NUMBER.test(token.lower) &&
      (isMonth(tokens[to - 1]) ||
        isMonth(tokens[to + 1]) ||
        (token.lower.length === 4 && (isMonth(tokens[to - 1]) || NUMBER.test(tokens[to - 1]!.lower) || tokens[to - 1]!.text === ',')));
    const comma = token.text === ',' && to + 1 < last && (isNamed(tokens[to + 1]!) || NUMBER.test(tokens[to + 1]!.lower));
    if (!number && !comma && !isNamed(token)) break;
  }
  if (from > first && isMonth(tokens[from]) && NUMBER.test(tokens[from - 1]!.lower)) from -= 1;
  return [from, to];
};

const cut = (prose: Prose, mention: Dated, first: number, last: number): Dated => {
  let [from, to] = [first, last];
  while (from < to && isOf(prose.tokens[from]!, LINKS)) from += 1;
  while (to > from && isOf(prose.tokens[to - 1]!, LINKS)) to -= 1;
  if (from >= to) return mention;
  const { span, text } = excerpt(prose.text, prose.tokens[from]!.start, prose.tokens[to - 1]!.end);
  return { ...mention, span, text };
};

/** The mention cut to the words of its day, and to those of its hour; both whole where they do not come apart. */
export const halves = (prose: Prose, mention: Dated): { readonly day: Dated; readonly hour: Dated } => {
  const found = isTimed(mention.value) ? dayIn(prose.tokens, mention) : undefined;
  if (!found) return { day: mention, hour: mention };
  const [from, to] = found;
  const day = cut(prose, mention, from, to);
  const hour = from - mention.first > mention.last - to ? cut(prose, mention, mention.first, from) : cut(prose, mention, to, mention.last);
  return { day, hour };
};
