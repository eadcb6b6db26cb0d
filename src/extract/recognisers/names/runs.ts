/** Runs of capitalised words that may be names: "the Ministry of Transportation", "Kata'ib Hezbollah", "Osama bin Laden". */
import { OPENERS } from '../../../lexicon/capitals.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import type { Prose, Sentence } from '../../language.js';
import { begins, knownPair } from './begins.js';
import { isFeast } from './feasts.js';
import { endOf, isStreetNumber, startsTied } from './joins.js';
import { barred, isDemonym, isHead, isHyphen, isInitial, isKnownPlace, isNation, isTitle, type Scan, scanOf, tight } from './scan.js';
import { CAPITALISED, casingOf, FIGURE, isCapital, LOWER, MIXED, REST, type Shapes, UPPER } from './shapes.js';
import { isOf } from '../../language/words.js';

/** Tokens `first` to `last`, the last one excluded. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const runsInSentence = (scan: Scan, sentence: Sentence, index: number, into: Run[]): void => {
  const { shapes, prose } = scan;
  for (let i = sentence.first; i < sentence.last; i++) {
    const shape = shapes[i]!;
    if (!isCapital(shape)) {
      if (!(shape === LOWER && startsTied(scan, i, sentence.last)) && !(shape === FIGURE && isStreetNumber(scan, i, sentence.last))) continue;
    } else if (barred(scan, i) || (isInitial(prose, shapes, i, sentence.first) && !begins(scan, i, sentence.last))) continue;
    const last = endOf(scan, i, sentence.last);
    into.push({ first: i, last, sentence: index });
    i = last - 1;
  }
};

/** In headlines only what the text or the word lists know as a name is one. */
const runsInHeadline = (scan: Scan, sentence: Sentence, index: number, caps: boolean, into: Run[]): void => {
  const {
    prose: { tokens },
    shapes,
    seen,
    small,
  } = scan;
  const known = (i: number): boolean => {
    const shape = shapes[i]!;
    if (!isCapital(shape) || barred(scan, i)) return false;
    const { lower } = tokens[i]!;
    if (isKnownPlace(tokens[i]!) || isDemonym(tokens[i]!) || knownPair(tokens, i) || (i > sentence.first && knownPair(tokens, i - 1))) return true;
    if (small.has(lower) && !seen.has(lower)) return false;
    return (
      seen.has(lower) ||
      (!caps &&
        (shape === UPPER ||
          shape === MIXED ||
          (isOf(tokens[i]!, GIVEN_NAMES) && shapes[i + 1] === CAPITALISED) ||
          (i > sentence.first && isOf(tokens[i - 1]!, GIVEN_NAMES) && !isOf(tokens[i]!, OPENERS))))
    );
  };
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!known(i)) continue;
    let last = i + 1;
    while (
      last < sentence.last &&
      ((known(last) && !isNation(tokens[last]!)) || shapes[last] === REST || (isHyphen(tokens[last]) && tight(tokens, last) && known(last + 1)))
    )
      last += 1;
    // Words that the text also writes small, or that only head a name, are none by themselves.
    let telling = false;
    for (let k = i; k < last; k++) telling ||= !small.has(tokens[k]!.lower) && !isHead(tokens[k]!) && !isOf(tokens[k]!, OPENERS) && !isTitle(tokens[k]!);
    if (telling) into.push({ first: i, last, sentence: index });
    i = last - 1;
  }
};

/** All runs of a text, in order. */
export const runsOf = (prose: Prose, shapes: Shapes): { readonly runs: readonly Run[]; readonly scan: Scan } => {
  const casings = prose.sentences.map((sentence) => casingOf(prose, shapes, sentence));
  const scan = scanOf(prose, shapes, casings);
  const runs: Run[] = [];
  for (let s = 0; s < prose.sentences.length; s++) {
    const sentence = prose.sentences[s]!;
    if (casings[s] === 'sentence') runsInSentence(scan, sentence, s, runs);
    else runsInHeadline(scan, sentence, s, casings[s] === 'caps', runs);
  }
  return { runs: runs.filter(({ first, last }) => !isFeast(prose.tokens, first, last)), scan };
};
