/**
 * The same utterance in several reports, although cut or altered: candidates by the words they share, joined where the shorter
 * stands mostly in the longer.
 */
import { NO_CONTENT } from '../lexicon/small-words.js';
import type { Claim } from '../model/claim.js';
import { american } from '../model/spelling.js';

const CONTAINED = 0.6;
/** The part of the shorter's pairs of words in a row that must stand in the longer: two sentences of one speech share words, but not in a row. */
const IN_ROW = 0.5;
const COMMON = 60;

/** In one spelling: each house writes down what was said in its own. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).map((word) => word.replace(/^[^']+/, american));

interface Words {
  readonly claim: Claim<'quotation'>;
  readonly all: readonly string[];
  readonly content: ReadonlySet<string>;
  /** Words in a row. */
  readonly pairs: ReadonlySet<string>;
}

/**
 * The part of the shorter's content words that stand in the longer. A short one must stand in it whole, and so must one of the same report: there
 * the same turn of phrase comes back in another remark ("I am tired", "I am angry").
 */
const contained = (a: Words, b: Words): boolean => {
  const [short, long] = a.all.length <= b.all.length ? [a, b] : [b, a];
  if (short.content.size === 0) return false;
  const both = [...short.content].filter((word) => long.content.has(word)).length;
  if (short.content.size <= 2 || a.claim.report === b.claim.report) return both === short.content.size && long.all.join(' ').includes(short.all.join(' '));
  let inRow = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) inRow += 1;
  return both / short.content.size >= CONTAINED && inRow / short.pairs.size >= IN_ROW;
};

/** Groups quotations of one utterance; each group in the order given. */
export const utterances = (claims: readonly Claim<'quotation'>[]): readonly (readonly Claim<'quotation'>[])[] => {
  const quotes = claims.map((claim): Words => {
    const all = wordsOf(claim.value.words);
    return { claim, all, content: new Set(all.filter((word) => !NO_CONTENT.has(word))), pairs: new Set(all.slice(1).map((word, at) => `${all[at]} ${word}`)) };
  });
  const groupOf = quotes.map((_, at) => at);
  const find = (at: number): number => (groupOf[at] === at ? at : (groupOf[at] = find(groupOf[at]!)));
  const holders = new Map<string, number[]>();
  quotes.forEach(({ content }, at) => {
    for (const word of content) {
      const known = holders.get(word) ?? [];
      for (const other of known.slice(-COMMON)) if (find(other) !== find(at) && contained(quotes[other]!, quotes[at]!)) groupOf[find(at)] = find(other);
      known.push(at);
      holders.set(word, known);
    }
  });
  const groups = new Map<number, Claim<'quotation'>[]>();
  quotes.forEach(({ claim }, at) => groups.set(find(at), [...(groups.get(find(at)) ?? []), claim]));
  return [...groups.values()];
};
