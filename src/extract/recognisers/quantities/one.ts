import { AFTER_COUNTED_ONE, AFTER_PRONOUN_ONE, BEFORE_PRONOUN_ONE } from '../../../lexicon/uncounted.js';
import type { Token } from '../../language.js';
import type { Figure, Reading } from './figures.js';
import { headAfter } from './heads.js';
import { isOf } from '../../language/words.js';

const CLOSES = /^[,.;:)]$|^and$/;

/** "killing one", "up from one": a count though nothing named follows. */
const closesCount = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && (before.tag === 'VERB' || /^(from|only|to)$/.test(before.lower)) && (!after || CLOSES.test(after.lower));

/** "the one", "one on Friday", "one another": "one" that counts nothing. */
export const isPronounOne = ({ prose: { tokens }, from, limit }: Reading, { number, unit }: Figure): boolean => {
  if (number.value !== 1 || number.last - number.first !== 1 || tokens[number.first]!.lower !== 'one') return false;
  const before = number.first > from ? tokens[number.first - 1]! : undefined;
  // "a one-off charge"
  if (tokens[number.last]?.text === '-' && /^(time|off|way|sided|on|stop|to|in)$/.test(tokens[number.last + 1]?.lower ?? '')) return true;
  // "one day they will", but "in one day"
  if (unit === 'd' && tokens[number.last]?.lower === 'day') return before?.tag !== 'ADP';
  if (unit !== undefined) return false;
  // "which one", but "a crash in which one man died"
  const inWhich = before?.lower === 'which' && tokens[number.first - 2]?.tag === 'ADP';
  if (before && !inWhich && (isOf(before, BEFORE_PRONOUN_ONE) || before.tag === 'ADJ')) return true;
  const after = number.last < limit ? tokens[number.last]! : undefined;
  if (after && isOf(after, AFTER_COUNTED_ONE)) return false;
  if (!after || isOf(after, AFTER_PRONOUN_ONE)) return !closesCount(before, after);
  return headAfter(tokens, number.last, limit) === undefined;
};
