import { FATES, NOT_COUNTED_BY_NO } from '../../../lexicon/uncounted.js';
import type { Token } from '../../language.js';
import { headAfter } from './heads.js';
import { isOf } from '../../language/words.js';

/** Words that say that there was none of something. */
export interface NoneRead {
  readonly first: number;
  readonly last: number;
  readonly head?: number;
  /** The noun, where the words do not name it: "nobody" counts people. */
  readonly unit?: string;
  /** First token of the noun's name. */
  readonly named?: number;
}

/** "no casualties", "none of the firefighters", "nobody", "not one of them", "not a single house". */
export const noneAt = (tokens: readonly Token[], at: number, limit: number): NoneRead | undefined => {
  const word = tokens[at]!.lower;
  const next = at + 1 < limit ? tokens[at + 1]!.lower : '';
  if (word === 'nobody') return { first: at, last: at + 1, unit: 'people' };
  const onward = tokens[at + 2]?.lower ?? '';
  // "no one-time gains"
  if (word === 'no' && next === 'one' && onward !== 'of' && onward !== '-') return { first: at, last: at + 2, unit: 'people' };
  if (word === 'no' && next === '-' && tokens[at + 2]?.lower === 'one') return { first: at, last: at + 3, unit: 'people' };
  let from = at + 1;
  if (word === 'not') {
    if (next === 'one') from = at + 2;
    else if (next === 'a' && tokens[at + 2]?.lower === 'single') from = at + 3;
    else return undefined;
  } else if (word === 'none') {
    const head = next === 'of' ? headAfter(tokens, from, limit) : undefined;
    return head ? { first: at, last: head.head + 1, head: head.head, named: head.first } : { first: at, last: at + 1 };
  } else if (word !== 'no') return undefined;
  if (word === 'no' && !/^\p{L}/u.test(next)) return undefined;
  const head = headAfter(tokens, from, limit) ?? (isOf(tokens[from], FATES) ? { head: from, first: from } : undefined);
  if (!head) return word === 'not' && tokens[from]?.lower === 'of' ? { first: at, last: from } : undefined;
  // "No votes: 1,018,330" are those who said no.
  if (tokens[head.head + 1]?.text === ':' && tokens[head.head + 2]?.tag === 'NUM' && head.head + 2 < limit) return undefined;
  if (isOf(tokens[head.head]!, NOT_COUNTED_BY_NO) || NOT_COUNTED_BY_NO.has(next)) return undefined;
  return { first: at, last: head.head + 1, head: head.head, named: head.first };
};
