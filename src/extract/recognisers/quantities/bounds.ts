import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  CREEPS_UP_TO,
  DRAWS_NEAR,
  EMPHASIS,
  GOES_BEYOND,
  LONGER_AFTER,
  NONE_BEYOND,
  OF_ANOTHER_CLAUSE,
  REACHES_UP_TO,
  SUBJECT_OF_ABOUT,
} from '../../../lexicon/bounds.js';
import type { Bound } from '../../../lexicon/bounds.js';
import type { Token } from '../../language.js';
import { entryOf, isOf } from '../../language/words.js';

/** A hedge beside a figure: what it does, and the tokens that it takes. */
export interface BoundRead {
  readonly bound: Bound;
  readonly first: number;
  readonly last: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

const phrasesBy = (source: Readonly<Record<Bound, string>>, key: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> => {
  const map = new Map<string, Phrase[]>();
  for (const [bound, list] of Object.entries(source) as [Bound, string][])
    for (const phrase of list.split('|')) {
      const words = phrase.trim().split(' ');
      if (words[0] === '') continue;
      const entries = map.get(key(words)) ?? [];
      entries.push({ words, bound });
      map.set(key(words), entries);
    }
  for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return map;
};

const endedBy = entryOf(phrasesBy(BOUNDS_BEFORE, (words) => words[words.length - 1]!));
const begunBy = entryOf(phrasesBy(BOUNDS_AFTER, (words) => words[0]!));

const fits = (tokens: readonly Token[], at: number, words: readonly string[]): boolean => words.every((word, k) => tokens[at + k]?.lower === word);

/** What the figure after the hedge is like, for hedges that depend on it. */
export interface Hedged {
  /** A stretch of time: "over two years". */
  readonly time: boolean;
  /** It counts or measures something that stands after it. */
  readonly counts: boolean;
}

/** Whether a phrase of place, subject or direction is a hedge here. */
const isHedge = (tokens: readonly Token[], at: number, phrase: Phrase, from: number, hedged: Hedged): boolean => {
  const before = at > from ? tokens[at - 1]!.lower : '';
  const word = phrase.words.length === 1 ? phrase.words[0]! : '';
  if (word === 'about') return !SUBJECT_OF_ABOUT.has(before);
  if (word === 'over') return !hedged.time || before === '' || LONGER_AFTER.has(before);
  // "pushed the toll past 100", but "the past nine elections"
  if (word === 'past') return !hedged.time && at > from && /^(NOUN|VERB|PROPN|ADV)$/.test(tokens[at - 1]!.tag);
  if (word === 'maximum' || word === 'minimum' || word === 'max') return before !== 'the';
  if (phrase.words.length === 2 && word === '' && phrase.words[0] === 'up') {
    if (before === 'now') return !isOf(tokens[at - 2], REACHES_UP_TO) || hedged.counts;
    return !CREEPS_UP_TO.has(before) && (!REACHES_UP_TO.has(before) || hedged.counts);
  }
  if (DRAWS_NEAR.has(word)) return !hedged.counts;
  return word !== 'passing' && word !== 'beyond' ? true : hedged.counts && !hedged.time;
};

/** How far before a comparison what denies it may stand: "no one there ever waited [longer than two hours]". */
const DENIED_WITHIN = 7;

/** The word that denies a comparison: "[nobody] waited longer than two days", "[never] exceeded 40" are at most that. What is denied is the one verb between. */
const denialBefore = (tokens: readonly Token[], at: number, from: number, { words }: Phrase, hedged: Hedged): number | undefined => {
  const goes = GOES_BEYOND.has(words[0]!);
  if (!goes && !(words.length === 2 && words[1] === 'than' && (hedged.time || words[0] !== 'more'))) return undefined;
  let verbs = goes ? 1 : 0;
  for (let i = at - 1; i >= Math.max(from, at - DENIED_WITHIN); i--) {
    const token = tokens[i]!;
    if (isOf(token, NONE_BEYOND)) return verbs === 1 ? i : undefined;
    if (token.tag === 'VERB') verbs += 1;
    if (verbs > 1 || token.tag === 'PUNCT' || isOf(token, OF_ANOTHER_CLAUSE)) return undefined;
  }
  return undefined;
};

/** The hedge that ends right before token `at`; `from` is the first token of the sentence. */
const hedgeBefore = (tokens: readonly Token[], at: number, from: number, hedged: Hedged): BoundRead | undefined => {
  const phrases = at > from ? endedBy(tokens[at - 1]) : undefined;
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    const first = at - phrase.words.length;
    if (first < from || !fits(tokens, first, phrase.words)) continue;
    if (!isHedge(tokens, first, phrase, from, hedged)) return undefined;
    const denial = phrase.bound === 'above' ? denialBefore(tokens, first, from, phrase, hedged) : undefined;
    return denial === undefined ? { bound: phrase.bound, first, last: at } : { bound: 'max', first: denial, last: at };
  }
  return undefined;
};

/** All hedges in a row before token `at`, the nearest first: "up to about", "at least some". */
export const hedgesBefore = (tokens: readonly Token[], at: number, from: number, hedged: Hedged): readonly BoundRead[] => {
  const found: BoundRead[] = [];
  let position = at;
  for (let guard = 0; guard < 3; guard++) {
    const hedge = hedgeBefore(tokens, position, from, hedged);
    if (hedge) {
      found.push(hedge);
      position = hedge.first;
      continue;
    }
    const skipped = position > from && isOf(tokens[position - 1]!, EMPHASIS) ? hedgeBefore(tokens, position - 1, from, hedged) : undefined;
    if (!skipped) break;
    found.push(skipped);
    position = skipped.first;
  }
  return found;
};

/** The hedge that begins with token `at`: "or more", "-plus", "or so". */
export const hedgeAfter = (tokens: readonly Token[], at: number, limit: number): BoundRead | undefined => {
  const phrases = at < limit ? begunBy(tokens[at]) : undefined;
  if (!phrases) return undefined;
  for (const { words, bound } of phrases) {
    const last = at + words.length;
    if (last > limit || !fits(tokens, at, words)) continue;
    // "200 or greater than 190" is another figure's hedge
    const next = last < limit ? tokens[last]!.text : '';
    if (words[0] === 'or' && (/^[0-9]/.test(next) || next === 'than')) return undefined;
    if (words.length === 1 && words[0] === 'plus' && (/^[0-9$£€]/.test(next) || tokens[last]?.tag === 'DET')) return undefined;
    if (words[0] === 'and' && !/^([.,;:)]|in|of|for|is|are|was|were|who|have)?$/.test(next)) return undefined;
    if (bound === 'near' && words[0] === 'approximately' && /^[0-9]/.test(next)) return undefined;
    if (words[0] === 'at' && /^[0-9]/.test(next)) return undefined;
    return { bound, first: at, last };
  }
  return undefined;
};
