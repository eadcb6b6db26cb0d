/** How far from a named place something is: "some 90 km (56 miles) north of [Ajaccio]", "a village 12 miles from [Leeds]". */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { COMPASS } from '../../lexicon/places.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import type { Item } from './item.js';

/** The longest conversion in brackets: "(about 7.5 miles)". */
const IN_BRACKETS = 6;
/** "north-east", "to the south-west" */
const WAY = 5;

/** Behind "(56 miles)", or the token itself where no bracket opens. */
const behindBrackets = (tokens: readonly Token[], at: number, last: number): number => {
  if (tokens[at]?.text !== '(') return tokens[at]?.text === ')' ? at + 1 : at;
  for (let i = at + 1; i < Math.min(last, at + IN_BRACKETS); i++) if (tokens[i]!.text === ')') return i + 1;
  return last;
};

/** Where the name begins from which it is so far; -1 where none does. */
const originAt = (tokens: readonly Token[], from: number, last: number): number => {
  let at = from;
  if (tokens[at]?.lower === 'away') at += 1;
  if (at < last && tokens[at]!.lower === 'from') return at + 1;
  if (tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'the') at += 2;
  let compass = false;
  for (const end = Math.min(last, at + WAY); at < end; at++) {
    if (isOf(tokens[at]!, COMPASS)) compass = true;
    else if (tokens[at]!.text !== '-' && tokens[at]!.lower !== 'due') break;
  }
  return compass && at < last && (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'from') ? at + 1 : -1;
};

/** The name of such a figure, by the place; undefined where it is no distance, or no place is named. */
export const distanceOf = (
  { prose: { tokens } }: Reading,
  { places, sentence: { last } }: Line,
  { quantity: { value, last: end } }: Item,
): string | undefined => {
  if (value.change !== undefined || dimensionOf(value) !== 'length') return undefined;
  const origin = originAt(tokens, behindBrackets(tokens, end, last), last);
  const place = origin < 0 ? undefined : places.find((each) => each.first <= origin && origin < each.last);
  // "walked 40 miles from Leeds to York"
  const name = place && tokens[place.last]?.lower === 'to' ? undefined : place?.value.names[0];
  return name === undefined ? undefined : `distance from ${name}`;
};
