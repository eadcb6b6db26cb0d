/** "A mother[, a father and two sons] were": one verb for all. */
import { isOf } from '../../../language/words.js';
import type { Field } from '../../clause.js';
import { isFinite, OF_ONE } from '../words.js';

const MOST = 5;

/** Behind the rest of a list that has one verb; -1 where it is none. */
export const listEnd = (field: Field, from: number): number => {
  const { tokens } = field.prose;
  let at = from;
  for (let turns = 0; turns < MOST; turns++) {
    const last = tokens[at]?.lower === 'and';
    const first = last ? at + 1 : at;
    const phrase = field.counted.findLast((other) => other.first === first && (other.single || other.many || other.last - other.first > 3));
    if (!phrase) return -1;
    const then = tokens[phrase.last];
    if (last) return isFinite(then) && !isOf(then, OF_ONE) ? phrase.last : -1;
    at = then?.text === ',' ? phrase.last + 1 : phrase.last;
    if (at === phrase.last && then?.lower !== 'and') return -1;
  }
  return -1;
};
