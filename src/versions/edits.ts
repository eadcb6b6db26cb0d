/** Sentences of which no claim shows what an editor made of them: whether their words say something else now. */
import { areContraries, deniedAcross } from '../judge/compare/opposed.js';
import { NEGATIONS, STOPWORDS } from '../judge/compare/stopwords.js';
import { exchangedBetween } from '../judge/compare/wording.js';
import { FROM_EITHER_END, OF_TIME, UNDONE } from '../lexicon/edits.js';
import { areAlike } from './alike.js';
import { haveTurnedRound } from './roles.js';
import type { Sentence } from './sentences.js';

/** Of two negations that stand together one denies: "neither … nor". */
const BESIDE: ReadonlySet<string> = new Set(['nor']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'has', 'have', 'had', 'was', 'were', 'is', 'are', 'been', 'be']);

const isFigure = (word: string): boolean => /^\d/.test(word);
const isContent = (word: string): boolean => !STOPWORDS.has(word) && !NEGATIONS.has(word) && !isFigure(word);

const lacking = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.some((other) => areAlike(word, other)));

/** A verb of not doing denies what follows it, and nothing by itself: "refused to resign", but "refused the offer". */
const isUndone = (words: readonly string[], i: number): boolean => UNDONE.has(words[i]!) && words[i + 1] === 'to';

/** Two clauses of which one has a negation and the other such a verb: they say the same. */
export const areBothDenied = (a: readonly string[], b: readonly string[]): boolean =>
  [a, b].every((words) => denialsIn(words) % 2 === 1) && [a, b].some((words) => words.some((_, i) => isUndone(words, i)));

const denialsIn = (words: readonly string[]): number =>
  words.filter((word, i) => (NEGATIONS.has(word) && !BESIDE.has(word) && words[i + 1] !== 'only') || isUndone(words, i)).length;

const sameOrder = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => areAlike(word, b[i]!));

/** The most words that a name put in another's place has. */
const LONGEST_NAME = 4;

const isName = ({ names }: Sentence, words: readonly string[]): boolean => words.length <= LONGEST_NAME && words.every((word) => names.has(word));

/** "The United States", "the US". */
const isShort = (words: readonly string[], [initials, ...others]: readonly string[]): boolean =>
  words.length > 1 && others.length === 0 && words.map((word) => word[0]).join('') === initials;

/** A word, or a name, gave way to another, and all else is as it was. */
const isExchanged = (before: Sentence, after: Sentence): boolean => {
  const [wordsA, wordsB] = [before.words, after.words].map((words) => words.filter((word) => !ARTICLES.has(word))) as [string[], string[]];
  const replaced = exchangedBetween(wordsA, wordsB, areAlike).filter(([out, put]) => [...out, ...put].some(isContent));
  const [out, put] = replaced.length === 1 ? replaced[0]! : [[], []];
  if (out.length === 0 || put.length === 0 || [...out, ...put].some((word) => isFigure(word) || OF_TIME.has(word))) return false;
  if (isName(before, out) && isName(after, put)) return !isShort(out, put) && !isShort(put, out);
  const [contentA, contentB] = [out.filter(isContent), put.filter(isContent)];
  return contentA.length === 1 && contentB.length === 1 && !contentA[0]!.endsWith('ly') && !contentB[0]!.endsWith('ly');
};

/** Other figures among the same words: a score, an amount that no rule reads. */
const haveOtherFigures = ({ words: a }: Sentence, { words: b }: Sentence): boolean => {
  const [figuresA, figuresB] = [a.filter(isFigure), b.filter(isFigure)];
  if (figuresA.length === 0 || figuresA.length !== figuresB.length) return false;
  const [restA, restB] = [a.filter(isContent), b.filter(isContent)];
  if (lacking(restA, restB).length > 0 || lacking(restB, restA).length > 0) return false;
  const [inA, inB] = sameOrder(restA, restB) ? [figuresA, figuresB] : [figuresA.toSorted(), figuresB.toSorted()];
  return inA.join(' ') !== inB.join(' ');
};

/** With more words that only one of them has, a clause came or went, and its denial with it. */
const MOST_BESIDE = 2;

/** A denial, or a word in the place of its contrary, that came or went; two of them leave the sense as it was: "won", "did not lose". */
const isTurned = ({ words: a }: Sentence, { words: b }: Sentence): boolean => {
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const isMoved = !sameOrder(
    a.filter((word) => isContent(word) && !onlyA.includes(word)),
    b.filter((word) => isContent(word) && !onlyB.includes(word)),
  );
  const isContrary = (word: string, others: readonly string[]): boolean =>
    !NEGATIONS.has(word) && !(isMoved && FROM_EITHER_END.has(word)) && others.some((other) => !NEGATIONS.has(other) && areContraries(word, other));
  const isBeside = (word: string, others: readonly string[]): boolean =>
    isContent(word) && !UNDONE.has(word) && !isContrary(word, others) && deniedAcross([word], others) + deniedAcross(others, [word]) === 0;
  const beside = lacking(onlyA, b).filter((word) => isBeside(word, b)).length + lacking(onlyB, a).filter((word) => isBeside(word, a)).length;
  if (beside > MOST_BESIDE) return false;
  const denials = denialsIn(a) + denialsIn(b) + deniedAcross(onlyA, onlyB) + deniedAcross(onlyB, onlyA);
  return (denials + (onlyA.some((word) => isContrary(word, onlyB)) ? 1 : 0)) % 2 === 1;
};

/** Whether the words of a sentence say something else than those of the sentence that it was. */
export const saysOther = (before: Sentence, after: Sentence): boolean =>
  isTurned(before, after) || haveOtherFigures(before, after) || isExchanged(before, after) || haveTurnedRound(before.words, after.words);
