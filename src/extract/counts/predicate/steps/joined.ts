/** What "and" or "or" joins to the counted, or to what is said of them. */
import { isOf } from '../../../language/words.js';
import { wordSet } from '../../../../lexicon/word-set.js';
import { phraseAt } from '../../../phrases.js';
import { isRelative, oneIf, type Place, type Step } from '../place.js';
import { ALL, commaBehind } from '../words.js';

const NOBODY = wordSet(['nobody', 'no', 'none']);

/** Behind the noun that is joined to the counted; -1 where none is. */
const otherEnd = ({ field, at, token }: Place): number => {
  if (token.lower !== 'and' && token.lower !== 'or') return -1;
  // "no suspects were held and nobody was hurt": another clause.
  if (isOf(field.prose.tokens[at + 1], NOBODY)) return -1;
  return (phraseAt(field.prose.tokens, at + 1, field.last) ?? field.counted.find(({ first }) => first === at + 1))?.last ?? -1;
};

/** Behind "women, all under 40, were": past what stands between two commas before the verb. */
const pastAside = ({ field: { prose, last } }: Place, at: number): number => {
  const { tokens } = prose;
  const close = tokens[at]?.text === ',' ? commaBehind(tokens, at, last) : -1;
  return close >= 0 && tokens[close + 1]?.tag === 'AUX' ? close + 1 : at;
};

/** Behind "two men and a woman", where their verb follows: not behind "12 dead and 30 injured". */
const othersEnd = (place: Place): number => {
  const other = otherEnd(place);
  if (other < 0) return -1;
  const end = pastAside(place, other);
  const then = place.field.prose.tokens[end];
  return then && (then.tag === 'AUX' || then.lower === 'who' || isOf(then, ALL) || place.field.starting.has(end)) ? end : -1;
};

/** Behind "a father and his son," where a relative clause follows. */
const otherAndComma = (place: Place): number => {
  const other = otherEnd(place);
  if (other < 0) return -1;
  const { tokens } = place.field.prose;
  const end = pastAside(place, other);
  return tokens[end]?.text === ',' && isRelative(tokens[end + 1]) ? end + 1 : -1;
};

const joinsCue = (place: Place, isDeed: boolean): boolean => {
  const { token, field, at } = place;
  const cues = token.lower === 'and' || token.lower === 'or' ? field.starting.get(at + 1) : undefined;
  return cues !== undefined && cues.some(({ role }) => role === 'doing') === isDeed && otherEnd(place) < 0;
};

export const JOINED: readonly Step[] = [
  {
    name: 'a deed of somebody, joined to what was before',
    example: 'A man was in the car [and] died.',
    end: oneIf((place) => place.counted.single !== undefined && joinsCue(place, true)),
    cost: 0,
    free: true,
    leaves: { passive: false },
  },
  {
    name: 'more that is said of them, joined to what was before',
    example: 'Two men were seen at the scene [and] injured.',
    end: oneIf((place) => (place.passive || place.counted.single !== undefined) && joinsCue(place, false)),
    cost: 0,
    free: true,
  },
  {
    name: 'others, of whom a relative clause is said as well',
    example: 'Police met a man [and his son,] who were injured.',
    end: otherAndComma,
    cost: 1.5,
    free: true,
  },
  { name: 'others of whom the same is said', example: 'Two men [and a woman] were killed.', end: othersEnd, cost: 1 },
];
