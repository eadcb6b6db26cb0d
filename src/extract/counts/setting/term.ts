/**
 * Of which offence a count or a term is, and of what part of a term.
 */
import { COUNTS } from '../../../lexicon/charges.js';
import { dimensionOf } from '../../../lexicon/dimensions.js';
import { OF_TERMS } from '../../../lexicon/limits.js';
import { singular } from '../../language/forms.js';
import { entryOf, isOf } from '../../language/words.js';
import { phraseAt } from '../../phrases.js';
import type { Line } from '../../reading.js';
import type { Item } from '../item.js';
import type { Clause } from './clause.js';

/** Whether a figure is a term that somebody is sentenced to. */
const isTerm = ({ link, quantity }: Item): boolean =>
  dimensionOf(quantity.value) === 'time' && link?.cue.attribute.held === true && link.cue.attribute.units?.includes('time') === true;

/** "three years in prison, of which one is suspended", "will serve two years": of what part of a term it is told. */
export const termIn = ({ tokens }: Clause, item: Item, { sentence }: Line): string | undefined => {
  if (!isTerm(item)) return undefined;
  for (let i = sentence.first; i < sentence.last; i++) {
    const part = termOf(tokens[i]);
    if (part !== undefined) return part;
  }
  return undefined;
};
const termOf = entryOf(OF_TERMS);

/** "two years for theft": the offence that a term is for. */
export const forWhat = ({ tokens, to }: Clause, item: Item, { periods, places }: Line): string | undefined => {
  if (!isTerm(item)) return undefined;
  for (let i = item.counted.last; i < to; i++) {
    if (tokens[i]!.lower !== 'for' || [...periods, ...places].some(({ first }) => first === i + 1)) continue;
    const phrase = phraseAt(tokens, i + 1, to);
    if (phrase) return singular(tokens[phrase.head]!);
  }
  return undefined;
};

/** "three counts of tax fraud": those alone of one offence. */
export const offenceOf = ({ tokens, to }: Clause, { counted }: Item): string | undefined => {
  const [noun, of] = [tokens[counted.last - 1], tokens[counted.last]];
  if (!isOf(noun, COUNTS) || of?.lower !== 'of' || counted.last + 1 >= to) return undefined;
  const last = phraseAt(tokens, counted.last + 1, to)?.last ?? counted.last + 2;
  return tokens
    .slice(counted.last, last)
    .flatMap(({ tag, lower }) => (tag === 'DET' ? [] : [lower]))
    .join(' ');
};
