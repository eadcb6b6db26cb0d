/** Figures that a text calls a new reckoning: "according to a fresh tally", "133, a revision from the 140 first announced", "restated its loss as 84". */
import {
  AS_OR_AT,
  BY_RECKONING,
  COUNTED_TWICE,
  COUNTINGS,
  FRESH,
  MAY_BE,
  ONESELF,
  REASON_WHY,
  RECKONINGS,
  RECKONS_ANEW,
  RECOUNTS,
  REVISED,
  REVISION_NOUNS,
  SHOWS,
  YET_TO_COME,
} from '../../lexicon/revisions.js';
import { OWN, RETRACTS } from '../../lexicon/updates.js';
import { wordSet } from '../../lexicon/word-set.js';
import { mayHave } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';
import type { Extent } from './extent.js';
import { wordsAt } from './words.js';

/** How far from a figure the reckoning may stand that gives it. */
const REACH = 12;
/** How far behind its noun the verb may stand: "a fresh tally by the police [put]". */
const NEAR = 6;

const opensTwice = wordSet(COUNTED_TWICE.map(([first]) => first!));
/** One of these stands in a sentence that calls a figure a new one. */
export const RENEWING = wordSet([...REVISED, ...FRESH, ...RECOUNTS, ...RECKONS_ANEW, ...REVISION_NOUNS, ...ONESELF, ...opensTwice]);

/** Where a noun for a new reckoning ends that begins at a token: "[fresh tally]", "[updated police figures]", "[recount]". */
const reckoningFrom = (tokens: readonly Token[], i: number): number | undefined => {
  if (isOf(tokens[i], RECOUNTS)) return i + 1;
  const nouns = isOf(tokens[i], REVISED) ? RECKONINGS : isOf(tokens[i], FRESH) ? COUNTINGS : undefined;
  if (nouns === undefined) return undefined;
  for (let noun = i + 1; noun <= i + 2; noun++) if (isOf(tokens[noun], nouns)) return noun + 1;
  return undefined;
};

const isYetToCome = (tokens: readonly Token[], i: number): boolean => someBetween(tokens, Math.max(0, i - 3), i, (token) => isOf(token, YET_TO_COME));

/** "a fresh tally put it at 24", "24, according to a fresh tally", "24, final data showed" */
const byReckoning = (tokens: readonly Token[], { sentence: { first, last } }: Line, { from, at, end }: Extent): Run | undefined => {
  for (let i = Math.max(first, Math.min(from, at) - 1); i < Math.min(last, end + REACH); i++) {
    const noun = reckoningFrom(tokens, i);
    if (noun === undefined || isYetToCome(tokens, i)) continue;
    const shows = (to: number): boolean => someBetween(tokens, noun, Math.min(to, noun + NEAR), (token) => isOf(token, SHOWS));
    const before = tokens[i - 1]?.tag === 'DET' || isOf(tokens[i - 1], OWN) ? i - 2 : i - 1;
    if (i < at ? shows(at) || tokens[noun]?.lower === 'of' : isOf(tokens[before], BY_RECKONING) || shows(last)) return { first: i, last: noun };
  }
  return undefined;
};

/** "133, a downward [revision from] the 140 first announced" */
const byRevision = (tokens: readonly Token[], { sentence: { last } }: Line, { end }: Extent): Run | undefined => {
  for (let i = end; i < Math.min(last, end + REACH); i++) {
    if (isOf(tokens[i], REVISION_NOUNS) && tokens[i + 1]?.lower === 'from') return { first: i, last: i + 2 };
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.text === ';') return undefined;
  }
  return undefined;
};

/** "[restated] its loss as 84", "[revalued] at 84" */
const anew = (tokens: readonly Token[], { from, at }: Extent): Run | undefined => {
  if (!isOf(tokens[at - 1], AS_OR_AT)) return undefined;
  for (let i = from; i < at; i++) if (isOf(tokens[i], RECKONS_ANEW)) return { first: i, last: i + 1 };
  return undefined;
};

/** Where somebody is said to have corrected himself. */
const selfCorrection = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  for (let i = from; i + 1 < to; i++) if (isOf(tokens[i], RETRACTS) && isOf(tokens[i + 1], ONESELF)) return i;
  return undefined;
};

/** "24 homes, after [duplicates] were struck out" */
const countedTwice = (tokens: readonly Token[], { sentence: { last } }: Line, { end }: Extent): Run | undefined => {
  for (let i = end; i < last; i++) {
    if (!isOf(tokens[i], opensTwice)) continue;
    const phrase = COUNTED_TWICE.find((words) => wordsAt(tokens, i, words));
    if (phrase === undefined || someBetween(tokens, end, i, (token) => isOf(token, MAY_BE))) continue;
    if (someBetween(tokens, end, i, (token) => isOf(token, REASON_WHY))) return { first: i, last: i + phrase.length };
  }
  return undefined;
};

/** The words by which a figure is a new reckoning. */
export const renewedBy = (tokens: readonly Token[], line: Line, figure: Extent): Run | undefined => {
  if (!mayHave(line.sentence, RENEWING)) return undefined;
  const himself = selfCorrection(tokens, line.sentence.first, figure.at);
  if (himself !== undefined) return { first: himself, last: himself + 2 };
  return byRevision(tokens, line, figure) ?? anew(tokens, figure) ?? byReckoning(tokens, line, figure) ?? countedTwice(tokens, line, figure);
};

/** The words by which a figure has been taken back: "a revision from the 140", "said 140, then corrected himself: 120". */
export const takenBack = (tokens: readonly Token[], line: Line, { from, at, end }: Extent): Run | undefined => {
  if (!mayHave(line.sentence, RENEWING)) return undefined;
  for (let i = Math.max(from, at - NEAR); i + 1 < at; i++)
    if (isOf(tokens[i], REVISION_NOUNS) && tokens[i + 1]!.lower === 'from' && !someBetween(tokens, i, at, (token) => token.text === ','))
      return { first: i, last: i + 2 };
  const himself = selfCorrection(tokens, end, line.sentence.last);
  return himself !== undefined && line.quantities.some(({ first }) => first > himself) ? { first: himself, last: himself + 2 } : undefined;
};
