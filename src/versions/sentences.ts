/** The sentences of two versions: which one of the later version is which of the earlier, edited. */
import { CARDINALS } from '../lexicon/numbers.js';
import { NEGATIONS, STOPWORDS } from '../judge/compare/stopwords.js';
import { wordsOf } from '../judge/compare/words.js';
import type { Span } from '../model/index.js';
import { groupBy } from '../model/group.js';
import { keysOf } from './alike.js';
import { bestPairs, nearIn } from './best-pairs.js';
import { END } from './text.js';

/** A sentence as it is compared. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** All its words, folded; number words as digits. */
  readonly words: readonly string[];
  /** Those that carry content. */
  readonly content: readonly string[];
  /** What those are known by: `keysOf` of each. */
  readonly keys: ReadonlySet<string>;
  /** Those with a capital, but for the first. */
  readonly names: ReadonlySet<string>;
}

/** A longer sentence is compared by its beginning. */
const MOST_WORDS = 80;
/** How many of their words two sentences have in common where the one is the other, edited. */
const SAME = 0.5;

const sentenceOf = (text: string, start: number, end: number): Sentence => {
  const own = text.slice(start, end);
  // "Per cent" and "%" are one, as are "1,500" and "1500".
  const words = wordsOf(own.replace(/\bper cent\b|%/g, ' percent '))
    .slice(0, MOST_WORDS)
    .map((word) => CARDINALS.get(word)?.toString() ?? (/^\d{1,3}(?:,\d{3})+$/.test(word) ? word.replaceAll(',', '') : word));
  const names = new Set((own.match(/(?<=[^\s.!?]\s{1,3}["'“‘(]{0,2})\p{Lu}[\p{L}\p{N}.'’-]*/gu) ?? []).flatMap((word) => wordsOf(word)));
  const [first] = wordsOf(/^\P{L}{0,3}\p{Lu}[\p{L}.'’-]*(?=\s+\p{Lu})/u.exec(own)?.[0] ?? '');
  const content = words.filter((word) => !STOPWORDS.has(word) && !NEGATIONS.has(word));
  return {
    span: { start, end },
    text: own,
    words,
    content,
    keys: new Set(content.flatMap(keysOf)),
    names: first === undefined ? names : names.add(first),
  };
};

export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const [from, to] = [start + /^\s*/.exec(text.slice(start, end))![0].length, end];
    const own = text.slice(from, to).trimEnd();
    if (own !== '') sentences.push(sentenceOf(text, from, from + own.length));
  };
  for (const { index, 0: mark } of text.matchAll(END)) {
    add(index + mark.trimEnd().length);
    start = index + mark.length;
  }
  add(text.length);
  return sentences;
};

/** How much two sentences have in common, as `likeness` has it, but by words that may stand for one another. */
const common = ({ content: a, keys: ofA }: Sentence, { content: b, keys: ofB }: Sentence): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const held = (words: readonly string[], keys: ReadonlySet<string>): number => words.filter((word) => keysOf(word).some((key) => keys.has(key))).length;
  return (held(a, ofB) + held(b, ofA)) / (a.length + b.length);
};

const lineOf = ({ words }: Sentence): string => words.join(' ');

/** Each sentence that is not there any more, with the one that took its place; in the order of the earlier version. */
export const editedIn = (before: readonly Sentence[], after: readonly Sentence[]): readonly (readonly [Sentence, Sentence])[] => {
  const [known, left] = [groupBy(before, lineOf), groupBy(after, lineOf)];
  const old = before.filter((each) => !left.has(lineOf(each)));
  const recent = after.filter((each) => !known.has(lineOf(each)));
  const fits = old.flatMap((each, place) =>
    nearIn(recent, place).flatMap((other) => {
      const fit = common(each, other);
      return fit >= SAME ? [{ before: each, after: other, fit }] : [];
    }),
  );
  return bestPairs(fits)
    .map((pair) => [pair.before, pair.after] as const)
    .toSorted(([a], [b]) => a.span.start - b.span.start);
};
