/**
 * What happened to somebody at other times than the event's: "had been arrested several times since 2010", "was previously charged".
 */
import { AT_OTHER_TIMES, HOW_OFTEN } from '../lexicon/series.js';
import { isResolved } from '../model/period.js';
import type { Token } from './language.js';
import { isOf, someBetween } from './language/words.js';
import type { Run } from './parties.js';
import type { Line, Reading } from './reading.js';

/** How far behind what happened the words stand for how often. */
const NEAR = 6;
/** A year that is farther back than this is no year of the news. */
const YEARS = 1;

/** Whether a mark ends the clause between two tokens. */
const isParted = (tokens: readonly Token[], from: number, to: number): boolean =>
  someBetween(tokens, from, to, ({ tag, text }) => tag === 'PUNCT' && text !== '-');

const OPENS_CLAUSE: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'VERB']);
/** "arrested before for theft"; in "arrested before the vote" the words behind it say before what. */
const isBefore = ({ prose: { tokens } }: Reading, { sentence }: Line, last: number): boolean =>
  tokens[last]?.lower === 'before' && last < sentence.last && !(last + 1 < sentence.last && OPENS_CLAUSE.has(tokens[last + 1]!.tag));

/** How far before what happened "had" may stand. */
const BACK = 3;

/** "arrested in 2015", "arrested since 2010": right behind it; of what "had been" so, the year may stand behind more: "had been hurt in a crash in 2015". */
const isOfEarlierYear = ({ report: { publishedAt }, prose: { tokens } }: Reading, { periods }: Line, { first, last }: Run): boolean => {
  if (publishedAt === undefined) return false;
  const had = someBetween(tokens, Math.max(0, first - BACK), first, ({ lower }) => lower === 'had');
  return periods.some(
    (period) =>
      isResolved(period.value) &&
      (period.value.grain === 'year' || period.value.grain === 'decade') &&
      (period.first === last + 1 || (had && period.first > last && !isParted(tokens, last, period.first))) &&
      Number(period.value.end.slice(0, 4)) + YEARS < Number(publishedAt.slice(0, 4)),
  );
};

/** Whether what happened to somebody did so on other occasions than the one told of. */
export const isOfOtherTimes = (reading: Reading, line: Line, { first, last }: Run): boolean => {
  const { tokens } = reading.prose;
  return (
    isOf(tokens[first - 1], AT_OTHER_TIMES) ||
    (isOf(tokens[first - 2], AT_OTHER_TIMES) && tokens[first - 1]?.tag === 'AUX') ||
    isBefore(reading, line, last) ||
    isOfEarlierYear(reading, line, { first, last })
  );
};

/** "arrested several times", "charged twice": more than once, and so not at one event. */
export const isMoreThanOnce = ({ prose: { tokens } }: Reading, { sentence }: Line, { last }: Run): boolean => {
  for (let i = last; i < Math.min(sentence.last, last + NEAR) && tokens[i]!.tag !== 'PUNCT'; i++)
    if (isOf(tokens[i]!, HOW_OFTEN) && tokens[i]!.tag !== 'PROPN' && (tokens[i]!.lower === 'twice' || tokens[i - 1]!.tag !== 'DET')) return true;
  return false;
};
