/** What an editor left out of a quotation, or put into it. */
import { changesBetween } from '../judge/compare/wording.js';
import { STOPWORDS } from '../judge/compare/stopwords.js';
import { contentWords } from '../judge/compare/words.js';
import { CARDINALS } from '../lexicon/numbers.js';
import type { WordChange } from '../model/index.js';
import { areAlike } from './alike.js';
import type { Pair } from './pairs.js';
import type { Statement } from './statements.js';
import { lineOf } from './text.js';

/** All that a version quotes, as one line for each of the two. */
export interface Quoted {
  readonly before: string;
  readonly after: string;
}

/** Words that are looked at in one piece: a longer one has some that tell. */
const MOST_WORDS = 60;

const lineIn = (statements: readonly Statement[]): string =>
  lineOf(statements.flatMap(({ own }) => (own.kind === 'quotation' ? [own.value.words] : [])).join(' '));

export const quotedIn = (before: readonly Statement[], after: readonly Statement[]): Quoted => ({ before: lineIn(before), after: lineIn(after) });

const asFigure = (word: string): string => CARDINALS.get(word)?.toString() ?? word;

/** Whether a quotation has words of content that the other version does not quote any more, or did not yet: with "he said" between two halves, nothing is lost. */
const lacks = (pieces: readonly WordChange[], kind: WordChange['kind'], other: string, quoted: string): boolean => {
  const kept = contentWords(other).map(asFigure);
  return pieces
    .filter((piece) => piece.kind === kind && !quoted.includes(lineOf(piece.words)))
    .flatMap(({ words }) => contentWords(words).slice(0, MOST_WORDS))
    .filter((word) => !STOPWORDS.has(word))
    .map(asFigure)
    .some((word) => !kept.some((each) => areAlike(word, each)));
};

/** Whether the words of a quotation were cut, added to or exchanged; marks, capitals and spelling are none. */
export const isReworded = ({ before: { claim: before }, after: { claim: after } }: Pick<Pair, 'before' | 'after'>, quoted: Quoted): boolean => {
  if (before.kind !== 'quotation' || after.kind !== 'quotation') return false;
  const [old, recent] = [before.value.words, after.value.words];
  const pieces = changesBetween(old, recent);
  return lacks(pieces, 'removed', recent, quoted.after) || lacks(pieces, 'added', old, quoted.before);
};
