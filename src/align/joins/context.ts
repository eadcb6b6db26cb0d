/**
 * The words around a claim in its report: what tells one figure's subject from another's where no domain names it.
 */
import { stemmer } from 'stemmer';
import type { Claim } from '../../model/claim.js';
import type { Report } from '../../model/report.js';
import { folded } from '../names/fold.js';

/** The stem of each content word near the claim (Porter 1980, "An algorithm for suffix stripping"), with how near it stands: 1 in the claim itself, less farther off. */
export type Context = ReadonlyMap<string, number>;

/** Characters to each side that are looked at: about twenty words. */
const REACH = 130;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;
const SENTENCE_END = /[.!?;]["”’')]*\s+(?=[\p{Lu}\p{N}"“‘'(–—-])|\n/gu;
/** What a word at the far end of the reach still says. */
const FAINTEST = 0.3;

const SMALL: ReadonlySet<string> = new Set(
  `the and but for nor yet its his her their our your was were are has have had been being will would could should may might can did does done that this
   these those with from into onto over under than then there here when while where which who whom whose what how all any some more most other another
   such only own same too very just also not out off about after before between during through against upon per said say says told according were they them
   she him you one two three four five six seven eight nine ten`.split(/\s+/),
);

/** The start of the sentence that holds `at`, as far as the reach goes, and its end. */
const edgesOf = (text: string, start: number, end: number): readonly [number, number] => {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  let left = from;
  for (const mark of before.matchAll(SENTENCE_END)) left = from + mark.index + mark[0].length;
  const after = text.slice(end, end + REACH);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(after);
  return [left, end + (stop ? stop.index : after.length)];
};

/** The words around a claim, with their weights. */
export const contextOf = ({ span }: Claim, { text }: Report): Context => {
  const [from, to] = edgesOf(text, span.start, span.end);
  const words = new Map<string, number>();
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const plain = folded(match[0]);
    if (plain.length < 3 || SMALL.has(plain)) continue;
    const word = stemmer(plain);
    const at = from + match.index;
    const far = Math.max(0, span.start - (at + match[0].length), at - span.end);
    const weight = 1 - (1 - FAINTEST) * Math.min(1, far / REACH);
    if (weight > (words.get(word) ?? 0)) words.set(word, weight);
  }
  return words;
};

/** How much a word tells, from 0 to 1. */
export type Rarity = (word: string) => number;

/** How telling each word is among those around the claims of one story: one that stands around all of them says nothing. */
export const rarityIn = (contexts: readonly Context[]): Rarity => {
  const found = new Map<string, number>();
  for (const context of contexts) for (const word of context.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  const most = Math.log(1 + contexts.length);
  return (word) => Math.log(1 + contexts.length / (found.get(word) ?? 1)) / most;
};

/** How alike the words around two claims are, from 0 to 1: the cosine of their vectors. */
export const likenessOf = (a: Context, b: Context, rarity: Rarity): number => {
  let both = 0;
  let inA = 0;
  let inB = 0;
  for (const [word, weight] of a) {
    const worth = rarity(word);
    inA += (weight * worth) ** 2;
    both += weight * (b.get(word) ?? 0) * worth * worth;
  }
  for (const [word, weight] of b) inB += (weight * rarity(word)) ** 2;
  return inA === 0 || inB === 0 ? 0 : both / Math.sqrt(inA * inB);
};
