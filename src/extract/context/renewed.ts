/** Figures that a text calls a new reckoning: "according to a fresh tally", "133, a revision from the 140 first announced", "restated its loss as 84". */
import {
  AS_OR_AT,
  BY_RECKONING,
  COUNTED_TWICE,
  COUNTINGS,
  FRESH,
  MAY_BE,
  ON_WHAT,
  ONESELF,
  REASON_WHY,
  RECKONINGS,
  RECKONS_ANEW,
  RECOUNTS,
  REVISED,
  REVISION_NOUNS,
  SHOWS,
  TURNS_TO_OTHERS,
  YET_TO_COME,
} from '../../lexicon/revisions.js';
import { TO_BE } from '../../lexicon/small-words.js';
import { NOT } from '../../lexicon/unreal.js';
import { OWN, RETRACTS, WILL } from '../../lexicon/updates.js';
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

/** The verb by which a reckoning gives a figure, if it does: "fresh figures [are] expected" and "a recount [is] under way" give none. */
const isShowing = (tokens: readonly Token[], verb: number): boolean => {
  if (!isOf(tokens[verb], SHOWS) || isOf(tokens[verb - 1], NOT) || isOf(tokens[verb - 1], MAY_BE) || isOf(tokens[verb - 1], WILL)) return false;
  if (!isOf(tokens[verb], TO_BE)) return true;
  let next = verb + 1;
  while (tokens[next]?.tag === 'ADV') next += 1;
  return !isOf(tokens[next], NOT) && tokens[next]?.tag !== 'ADP' && (tokens[next]?.tag !== 'VERB' || isOf(tokens[next], SHOWS));
};

/** Whether what a reckoning shows is the figure: "new measurements showed methane [before] the blast killed nine" gives something else. */
const leadsTo = (tokens: readonly Token[], verb: number, at: number): boolean =>
  !someBetween(tokens, verb + 1, at, (token) => isOf(token, TURNS_TO_OTHERS) || isOf(token, NOT));

const isYetToCome = (tokens: readonly Token[], i: number): boolean => someBetween(tokens, Math.max(0, i - 3), i, (token) => isOf(token, YET_TO_COME));

/** Whether a reckoning, whose noun ends at a token, gives the figure behind it: "a fresh tally [put it at] 24", "a final toll [of] 24". */
const givesBehind = (tokens: readonly Token[], noun: number, at: number): boolean => {
  if (tokens[noun]?.lower === 'of' && !someBetween(tokens, noun + 1, at, ({ tag }) => tag === 'NOUN' || tag === 'VERB')) return true;
  for (let verb = noun; verb < Math.min(at, noun + NEAR); verb++) if (isShowing(tokens, verb) && leadsTo(tokens, verb, at)) return true;
  return false;
};

/** Whether it gives the figure before it: "24, final data [showed] on Monday", and no other one. */
const givesBefore = (tokens: readonly Token[], { sentence: { last }, quantities }: Line, noun: number): boolean => {
  for (let verb = noun; verb < Math.min(last, noun + NEAR); verb++) {
    if (tokens[verb]!.text === ',' || isOf(tokens[verb], TO_BE) || tokens[verb]!.lower === 'to') return false;
    if (isShowing(tokens, verb)) return tokens[verb + 1]?.lower !== 'that' && !quantities.some(({ first }) => first > verb && first < last);
  }
  return false;
};

/** "a fresh tally put it at 24", "24, according to a fresh tally", "24, final data showed" */
const byReckoning = (tokens: readonly Token[], line: Line, { from, at, end }: Extent): Run | undefined => {
  const { first, last } = line.sentence;
  for (let i = Math.max(first, Math.min(from, at) - 1); i < Math.min(last, end + REACH); i++) {
    const noun = reckoningFrom(tokens, i);
    if (noun === undefined || isYetToCome(tokens, i)) continue;
    const before = tokens[i - 1]?.tag === 'DET' || isOf(tokens[i - 1], OWN) ? i - 2 : i - 1;
    const gives =
      i < at ? givesBehind(tokens, noun, at) : (isOf(tokens[before], BY_RECKONING) && tokens[before]!.text !== ',') || givesBefore(tokens, line, noun);
    if (gives) return { first: i, last: noun };
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
  for (let i = from; i < at; i++) {
    if (!isOf(tokens[i], RECKONS_ANEW)) continue;
    // "restated its opposition to 84 layoffs"
    const isObjects = tokens[at - 1]!.lower === 'to' && i < at - 2 && !someBetween(tokens, i, at, ({ lower }) => lower === 'from');
    return isObjects ? undefined : { first: i, last: i + 1 };
  }
  return undefined;
};

/** Where somebody is said to have corrected himself. */
const selfCorrection = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  for (let i = from; i + 1 < to; i++) if (isOf(tokens[i], RETRACTS) && isOf(tokens[i + 1], ONESELF) && !isOf(tokens[i + 2], ON_WHAT)) return i;
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
