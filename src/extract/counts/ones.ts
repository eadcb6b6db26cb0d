/**
 * "a woman", "another man": one of a group of people, to be added to the figures beside it or to stand alone.
 */
import { DEMOGRAPHIC } from '../../lexicon/people.js';
import { isOrdinal, phraseAt } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import type { Counted } from './clause.js';

export const ONE = 'one of a group';

const ARTICLES = new Set(['a', 'an', 'another']);

interface One {
  readonly quantity: QuantityMention;
  readonly counted: Counted & { readonly head: number };
}

export const onesIn = (reading: Reading, line: Line): readonly One[] => {
  const { tokens, text } = reading.prose;
  const ones: One[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    if (!ARTICLES.has(tokens[i]!.lower)) continue;
    const phrase = phraseAt(tokens, i, line.sentence.last);
    if (!phrase || !DEMOGRAPHIC.has(tokens[phrase.head]!.lower) || isOrdinal(tokens, phrase)) continue;
    const span = { start: tokens[i]!.start, end: tokens[phrase.last - 1]!.end };
    const words = text.slice(span.start, span.end);
    // An age in front of the noun ("a 24-year-old man") is a figure of its own and does not count the man.
    ones.push({
      quantity: {
        span,
        text: words,
        value: { figure: 1, min: 1, max: 1, unit: tokens[phrase.head]!.lower, words },
        first: i,
        last: phrase.last,
        number: { first: i, last: i + 1 },
        head: phrase.head,
        rule: ONE,
      },
      counted: { first: i, last: phrase.last, head: phrase.head },
    });
    i = phrase.last - 1;
  }
  return ones;
};
