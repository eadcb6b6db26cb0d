/** Words that several steps ask for. */
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { BE, HAVE } from '../clause.js';

const LEADS_ON: ReadonlySet<Token['tag'] | undefined> = new Set<Token['tag']>(['AUX', 'VERB']);

export const ALL = wordSet(['all', 'both']);
export const SUBJECTS = wordSet(['he', 'she', 'they', 'it', 'we', 'i']);
/** Said of one alone. */
export const OF_ONE = wordSet(['is', 'was', 'has']);

export const isVerbal = (token: Token | undefined): boolean => LEADS_ON.has(token?.tag);

export const isFinite = (token: Token | undefined): boolean => isOf(token, BE) || isOf(token, HAVE);

/** How far the second of two commas may be. */
const ASIDE = 14;

/** The next comma behind one, near enough to be its other half; -1 where there is none. */
export const commaBehind = (tokens: readonly Token[], comma: number, last: number): number => {
  let close = comma + 1;
  while (close < last && tokens[close]!.text !== ',' && close - comma < ASIDE) close += 1;
  return tokens[close]?.text === ',' ? close : -1;
};
