/**
 * The words around a claim in its report: what tells one figure's subject from another's where no domain names it.
 */
import { stemmer } from 'stemmer';
import { CARDINALS, MULTIPLIERS } from '../../lexicon/numbers.js';
import { SMALL_WORDS } from '../../lexicon/small-words.js';
import type { Claim } from '../../model/claim.js';
import { remembered } from '../../model/remembered.js';
import type { Report } from '../../model/report.js';
import { folded } from '../names/fold.js';

/** The stem of each content word near the claim (Porter 1980, "An algorithm for suffix stripping"), with how near it stands: 1 in the claim itself, less farther off. */
export type Context = ReadonlyMap<string, number>;

/** What stands around a claim. */
export interface Surroundings {
  readonly words: Context;
  /** The few words on each side of it. */
  readonly beside: Context;
  /** The words of its sentence that are written as names. */
  readonly names: Context;
}

/** Characters to each side that are looked at: about twenty words. */
const REACH = 130;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;
const SENTENCE_END = /[.!?;]["”’')]*\s+(?=[\p{Lu}\p{N}"“‘'(–—-])|\n/gu;
/** Characters to each side that hold the few words beside a claim. */
const BESIDE = 32;
/** What a word at the far end of the reach still says. */
const FAINTEST = 0.3;

/** The start of the sentence that holds `at`, as far as the reach goes, and its end. */
const edgesOf = (text: string, start: number, end: number): readonly [number, number] => {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  let left = from;
  for (const mark of before.matchAll(SENTENCE_END)) left = from + mark.index + mark[0].length;
  const after = text.slice(end, end + REACH);
  // Not by `exec`, which leaves its place in the pattern for the next claim to begin at.
  const stop = after.search(SENTENCE_END);
  return [left, end + (stop < 0 ? after.length : stop)];
};

const CAPITAL = /^\p{Lu}/u;

/** A figure is no context, in digits or in words: what it says is in the value. */
const isNumber = (word: string): boolean => CARDINALS.has(word) || MULTIPLIERS.has(word);

/** The stem of a folded word. */
export const stemOf = remembered((word) => stemmer(word), 20_000);

/** What stands around a claim within its sentence, with how near each word stands. */
export const surroundingsOf = ({ span }: Claim, { text }: Report): Surroundings => {
  const [from, to] = edgesOf(text, span.start, span.end);
  const [words, beside, names] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const plain = folded(match[0]);
    if (plain.length < 3 || SMALL_WORDS.has(plain) || isNumber(plain)) continue;
    const word = stemOf(plain);
    const at = from + match.index;
    const far = Math.max(0, span.start - (at + match[0].length), at - span.end);
    const weight = 1 - (1 - FAINTEST) * Math.min(1, far / REACH);
    if (weight > (words.get(word) ?? 0)) words.set(word, weight);
    if (far <= BESIDE) beside.set(word, 1);
    if (match.index > 0 && CAPITAL.test(match[0])) names.set(word, 1);
  }
  return { words, beside, names };
};

/** How much words tell. */
export interface Rarity {
  /** From 0 to 1. */
  readonly of: (word: string) => number;
  /** The square of the length of a context's vector, reckoned once for each. */
  readonly weigh: (context: Context) => number;
}

/** How telling each word is among those around the claims of one story: one that stands around all of them says nothing. */
export const rarityIn = (contexts: readonly Context[]): Rarity => {
  const found = new Map<string, number>();
  for (const context of contexts) for (const word of context.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  const most = Math.log(1 + contexts.length);
  const rarest = Math.log(1 + contexts.length) / most;
  const worth = new Map<string, number>();
  for (const [word, count] of found) worth.set(word, Math.log(1 + contexts.length / count) / most);
  const of = (word: string): number => worth.get(word) ?? rarest;
  const weights = new WeakMap<Context, number>();
  return {
    of,
    weigh: (context) => {
      let sum = weights.get(context);
      if (sum === undefined) {
        sum = 0;
        for (const [word, weight] of context) sum += (weight * of(word)) ** 2;
        weights.set(context, sum);
      }
      return sum;
    },
  };
};

/** How alike the words around two claims are, from 0 to 1: the cosine of their vectors. */
export const likenessOf = (a: Context, b: Context, rarity: Rarity): number => {
  let both = 0;
  for (const [word, weight] of a) {
    const other = b.get(word);
    if (other === undefined) continue;
    const worth = rarity.of(word);
    both += weight * other * worth * worth;
  }
  const [inA, inB] = [rarity.weigh(a), rarity.weigh(b)];
  return inA === 0 || inB === 0 ? 0 : both / Math.sqrt(inA * inB);
};
