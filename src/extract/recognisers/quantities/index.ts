import type { Prose } from '../../language.js';
import { withBareMoney } from './bare-money.js';
import { withConversions } from './conversions.js';
import { decadeAt } from './decades.js';
import { figuredAt } from './figured.js';
import type { Reading } from './figures.js';
import { withJoins } from './joins.js';
import type { QuantityMention } from './mention.js';
import { settler } from './money.js';
import { mayBegin } from './openers.js';
import { unfiguredAt } from './unfigured.js';

export type { QuantityMention } from './mention.js';

/** A figure beyond what a number holds is no figure: JSON has no Infinity. */
const isNumber = ({ value }: QuantityMention): boolean => [value.figure, value.min, value.max].every((bound) => bound === undefined || Number.isFinite(bound));

/**
 * All amounts in a text, in its order, each with its hedge, unit and the noun that it counts. What is written like one and counts
 * nothing (dates, scores, labels, telephone numbers) is left out.
 * "At least 28 people were killed" gives `{ figure: 28, min: 28, unit: 'people', words: 'At least 28 people' }`.
 */
export const quantitiesOf = (prose: Prose): QuantityMention[] => {
  const { tokens, sentences } = prose;
  const found: QuantityMention[] = [];
  const settle = settler(prose);
  for (const { first, last } of sentences) {
    const reading: Reading = { prose, from: first, limit: last, settle };
    for (let at = first; at < last;) {
      const step = mayBegin(tokens, at) ? (decadeAt(reading, at) ?? figuredAt(reading, at) ?? unfiguredAt(reading, at)) : undefined;
      if (step?.mention && isNumber(step.mention)) found.push(step.mention);
      at = Math.max(at + 1, step?.next ?? 0);
    }
  }
  return withBareMoney(prose, withConversions(prose, withJoins(prose, found)));
};
