/** Whether a quotation was cut so that the words left out turn those that are left. */
import type { Claim } from '../../model/index.js';
import type { Pair, Statement } from '../case.js';
import { NEGATIONS } from '../compare/stopwords.js';
import { wordsOf } from '../compare/words.js';

/** So many words before the cut a negation may stand that bears on what follows: "It is [not] yet a proof of fraud". */
const BEARS = 3;
/** Behind these follows something else: "we will not rest until we find them". */
const GOES_ON: ReadonlySet<string> = new Set('until unless because if and or but when while before after so as than since though although'.split(' '));
/** Fewer words are no sentence to be turned. */
const LEAST = 3;
/** Characters before a quotation in which its report may deny it in its own words: "she did not speak of “proof of fraud”". */
const OWN_WORDS = 80;
const ENDS = /[.!?;:,\n]/;
const DENIED = /^(?:den(?:y|ies|ied|ying)|refus\p{L}{1,4}|reject\p{L}{0,3}|rul(?:e|es|ed|ing)|dismiss\p{L}{0,3}|stopp?\p{L}{0,3}|far|short|nt)$/u;

/** Words of a quotation that are looked through. */
const LOOKED_THROUGH = 300;

/** The words of the longer one in its clause before those of the shorter; undefined where the one is no stretch of the other. */
const leftOutBefore = (longer: string, shorter: string): readonly string[] | undefined => {
  const parts = longer
    .split(/\s+/, LOOKED_THROUGH)
    .flatMap((part) => wordsOf(part).map((word, i, all) => ({ word, ends: i === all.length - 1 && ENDS.test(part) })));
  const cut = wordsOf(shorter);
  if (cut.length < LEAST || cut.length >= parts.length) return undefined;
  const at = parts.findIndex((_, start) => cut.every((word, i) => parts[start + i]?.word === word));
  if (at <= 0) return undefined;
  const before = parts.slice(0, at);
  return before.slice(before.findLastIndex(({ ends }) => ends) + 1).map(({ word }) => word);
};

/** They deny the noun that follows and no more: "people without tickets forced the gate". */
const OF_A_NOUN: ReadonlySet<string> = new Set(['without', 'no', 'none', 'nothing']);

/** Whether the words end on a negation of what follows. "Never said it was not": denied twice. */
const isTurnedBy = (before: readonly string[]): boolean => {
  const negations = before.flatMap((word, i) => (NEGATIONS.has(word) && (i === before.length - 1 || !OF_A_NOUN.has(word)) ? [i] : []));
  const [at = -1] = negations;
  return negations.length === 1 && at >= before.length - BEARS - 1 && !before.slice(at + 1).some((word) => GOES_ON.has(word));
};

/** Whether the report denies in its own words what it quotes. */
const isDeniedOutside = ({ claim: { span }, report }: Statement): boolean => {
  const before = report?.text.slice(Math.max(0, span.start - OWN_WORDS), span.start) ?? '';
  return wordsOf(before.split(/[.!?]\s|\n/).at(-1) ?? '').some((word) => NEGATIONS.has(word) || DENIED.test(word));
};

const isCutFrom = (short: Statement, full: Statement): boolean => {
  const before = leftOutBefore((full.claim as Claim<'quotation'>).value.words, (short.claim as Claim<'quotation'>).value.words);
  return before !== undefined && isTurnedBy(before) && !isDeniedOutside(short);
};

/**
 * Whether the one is a stretch of the other without the negation that stands right before it, and its report has none in the place of that: "proof of fraud", of
 * "it is not yet proof of fraud".
 */
export const isCutToTheContrary = ({ first, second, sameReport }: Pair): boolean =>
  !sameReport && first.claim.kind === 'quotation' && second.claim.kind === 'quotation' && (isCutFrom(first, second) || isCutFrom(second, first));
