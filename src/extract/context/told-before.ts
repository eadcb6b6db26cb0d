/**
 * Figures that a text says were told before, and so no longer are: "the 150 it gave on Monday", "it had put the number at 150", "withdrew its figure of 150".
 */
import { GIVEN_OF } from '../../lexicon/counter-figures.js';
import { MISREADS, PROVISIONAL, STATED, SUPERSEDES } from '../../lexicon/revisions.js';
import {
  BEFORE_OR_AFTER,
  EARLIER_ADJECTIVES,
  GIVES_WAY,
  HELD_AGAINST,
  OWN,
  PROPOSALS_BEFORE,
  PUT_BEFORE,
  RETRACTS,
  SAID_BEFORE,
  SAYING_BEFORE,
  SUPERSEDED,
  TELLING_BEFORE,
  TELLING_OR_EXPECTING,
  TELLINGS_BEFORE,
  TOO,
  TURNS_AWAY,
  WHO,
  WRONG,
} from '../../lexicon/updates.js';
import { NOT } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import type { Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import type { Extent } from './extent.js';

const isSmall = ({ tag }: Token): boolean => tag === 'ADV' || tag === 'AUX' || tag === 'PART';

/** Verbs of saying have a clause behind them, in which the figure stands. */
const isSaid = (tokens: readonly Token[], verb: number): boolean => isOf(tokens[verb], SAYING_BEFORE) || tokens[verb + 1]?.lower === 'that';

/** Whether the words between a verb of telling and the figure go on to something else: "had reported a fire [and] sank with 12 aboard", "[before] he killed nine". */
const turns = (tokens: readonly Token[], verb: number, at: number): boolean => {
  const said = isSaid(tokens, verb);
  // "gave the number as 150"
  const to = tokens[at - 1]?.lower === 'as' ? at - 1 : at;
  return someBetween(
    tokens,
    verb + 1,
    to,
    (token) => token.text === ',' || token.text === ';' || isOf(token, TURNS_AWAY) || (!said && token.tag === 'VERB' && !isOf(token, TELLING_BEFORE)),
  );
};

/** "Customs seized two tonnes; [customs] had spoken of three": whoever had told it is who tells now. */
const isToldAgain = (tokens: readonly Token[], subject: number, first: number): boolean => {
  const { lower, tag } = tokens[subject] ?? {};
  return (tag === 'NOUN' || tag === 'PROPN') && someBetween(tokens, first, subject, (token) => token.lower === lower);
};

/** "had given", "having first said", "first put": a verb of telling that something else has followed, from the token where it begins. */
const tellingFrom = (tokens: readonly Token[], i: number, at: number, first = i): number | undefined => {
  const { lower } = tokens[i]!;
  if (lower !== 'had' && lower !== 'having' && !isOf(tokens[i]!, PUT_BEFORE)) return undefined;
  let verb = i + 1;
  while (verb < at && isSmall(tokens[verb]!)) verb += 1;
  // "The rebels had claimed 30": what others said leaves a figure standing. Whoever tells now is "it" or "who", or nobody.
  if (lower === 'had' && tokens[i - 1]?.tag !== 'PRON' && !isOf(tokens[i - 1], WHO) && !isOf(tokens[verb], SAID_BEFORE) && !isToldAgain(tokens, i - 1, first))
    return undefined;
  // "spoke of 150", but not "spoke to 150 families"
  return verb < at && isOf(tokens[verb]!, TELLING_BEFORE) && tokens[verb + 1]?.lower !== 'to' ? verb : undefined;
};

/** "had given 150", "having first said 150", "first put at 150". */
const inPluperfect = (tokens: readonly Token[], { sentence: { first } }: Line, { from, at }: Extent): Run | undefined => {
  for (let i = from; i + 1 < at; i++) {
    const verb = tellingFrom(tokens, i, at, first);
    if (verb !== undefined && !turns(tokens, verb, at)) return { first: i, last: verb + 1 };
  }
  return undefined;
};

/** "who [last week] gave 150, put it at 120": by when it was told, where another figure follows. */
const lastTold = (tokens: readonly Token[], { periods, quantities }: Line, { from, at, end }: Extent): Run | undefined => {
  if (!quantities.some(({ first }) => first >= end)) return undefined;
  for (let i = from; i + 2 < at; i++) {
    if (!isOf(tokens[i], WHO)) continue;
    const when = periods.find(({ first }) => first > i && first <= i + 2);
    if (when && when.last < at && isOf(tokens[when.last], TELLING_BEFORE) && !turns(tokens, when.last, at)) return { first: i, last: when.last + 1 };
  }
  return undefined;
};

/** "the seventeen whom the town [had reported] missing": within the words of a claim. */
export const toldWithin = (tokens: readonly Token[], at: number, end: number): Run | undefined => {
  for (let i = at; i + 1 < end; i++) {
    const verb = tokens[i]!.lower === 'had' ? tellingFrom(tokens, i, end) : undefined;
    if (verb !== undefined) return { first: i, last: verb + 1 };
  }
  return undefined;
};

/** How far behind a figure its noun may end. */
const NOUN = 3;
/** How far behind it the words stand for who told it. */
const SUBJECT = 4;
const PHRASE: ReadonlySet<Token['tag']> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'SCONJ']);

/** Where the noun phrase of a figure ends. */
const phraseEnd = (tokens: readonly Token[], { end }: Extent, last: number): number => {
  let i = end;
  while (i < last && i - end < NOUN && (tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'ADJ')) i += 1;
  return i;
};

const isDatedAt = ({ periods }: Line, i: number): boolean => periods.some(({ first }) => first >= i && first <= i + 2);

/** "not the 150 it gave on Monday", "well below the 150 first feared", "fewer than the 150 reported earlier": held against what is told now, and by nobody else. */
const byRelative = (tokens: readonly Token[], line: Line, figure: Extent): Run | undefined => {
  const { last } = line.sentence;
  if (tokens[figure.at - 1]?.lower !== 'the') return undefined;
  const superseded = isOf(tokens[figure.at - 2], SUPERSEDES);
  const begin = phraseEnd(tokens, figure, last);
  let verb = begin;
  let before = false;
  while (verb < last && verb - begin <= SUBJECT && !isOf(tokens[verb]!, TELLING_OR_EXPECTING)) {
    if (isOf(tokens[verb]!, PUT_BEFORE)) before = true;
    else if (!isSmall(tokens[verb]!) && tokens[verb]!.tag !== 'PRON' && tokens[verb]!.tag !== 'SCONJ' && !(superseded && PHRASE.has(tokens[verb]!.tag)))
      return undefined;
    verb += 1;
  }
  if (verb >= last || !isOf(tokens[verb]!, TELLING_OR_EXPECTING)) return undefined;
  // "that the 150 they had boasted of counted guests"
  const theirs = tokens[begin]!.tag === 'PRON' && tokens[begin + 1]?.lower === 'had' && isOf(tokens[verb], TELLING_BEFORE);
  if (!superseded && !theirs && !isOf(tokens[figure.at - 2], HELD_AGAINST)) return undefined;
  const behind = verb + 1;
  const told = verb > begin || before || (behind < last && (isOf(tokens[behind]!, PUT_BEFORE) || isDatedAt(line, behind)));
  return told ? { first: begin, last: verb + 1 } : undefined;
};

/** "well before the 3 a.m. that [was first given]": a day or hour held against one that was told. */
export const heldAgainst = (tokens: readonly Token[], { sentence: { last } }: Line, { at, end }: Extent): Run | undefined => {
  if (tokens[at - 1]?.lower !== 'the' || !isOf(tokens[at - 2], BEFORE_OR_AFTER)) return undefined;
  for (let verb = end; verb < Math.min(last, end + SUBJECT + 1) && tokens[verb]!.text !== ','; verb++)
    if (isOf(tokens[verb], TELLING_OR_EXPECTING) && someBetween(tokens, end, verb, (token) => isOf(token, PUT_BEFORE) || token.lower === 'had'))
      return { first: end, last: verb + 1 };
  return undefined;
};

/** "150 in Monday's bulletin", "150 in an earlier report": by where it was told. */
const byDocument = (tokens: readonly Token[], line: Line, figure: Extent): Run | undefined => {
  const { last } = line.sentence;
  const at = phraseEnd(tokens, figure, last);
  if (tokens[at]?.lower !== 'in') return undefined;
  let i = at + 1;
  const from = i;
  let dated = false;
  let superseded = false;
  for (; i < last && i - from <= SUBJECT && !isOf(tokens[i]!, TELLINGS_BEFORE) && !(superseded && isOf(tokens[i]!, PROPOSALS_BEFORE)); i++) {
    if (isOf(tokens[i]!, EARLIER_ADJECTIVES)) superseded = true;
    if (isOf(tokens[i]!, SUPERSEDED) || line.periods.some(({ first }) => first === i)) dated = true;
    else if (!PHRASE.has(tokens[i]!.tag) && tokens[i]!.lower !== "'s") return undefined;
  }
  const told = i < last && (isOf(tokens[i]!, TELLINGS_BEFORE) ? dated : superseded && isOf(tokens[i]!, PROPOSALS_BEFORE));
  return told ? { first: at, last: i + 1 } : undefined;
};

/** How far before a figure the noun for it may stand: "its figure [of] 150", "its earlier number[,] 150". */
const figureNoun = (tokens: readonly Token[], { from, at }: Extent, nouns = GIVEN_OF): number => {
  let i = at - 1;
  if (tokens[i]?.lower === 'of' || tokens[i]?.text === ',') i -= 1;
  return i > from - 1 && isOf(tokens[i], nouns) ? i : -1;
};

const PUT_ANEW = wordSet([...GIVEN_OF, ...PROPOSALS_BEFORE]);
/** "its earlier number, 150", "its original claim of 150" */
const byAdjective = (tokens: readonly Token[], figure: Extent): Run | undefined => {
  const noun = figureNoun(tokens, figure, PUT_ANEW);
  // "below the flash estimate of 150"
  if (
    noun > 2 &&
    isOf(tokens[noun - 1], PROVISIONAL) &&
    tokens[noun - 2]!.tag === 'DET' &&
    (isOf(tokens[noun - 3], HELD_AGAINST) || tokens[noun - 3]!.lower === 'from')
  )
    return { first: noun - 1, last: noun + 1 };
  return noun > 0 && isOf(tokens[noun - 1], EARLIER_ADJECTIVES) ? { first: noun - 1, last: noun + 1 } : undefined;
};

/** "withdrew its figure of 150", "its figure of 150 was too high". What others say of a figure leaves it standing. */
const byItsOwn = (tokens: readonly Token[], { sentence }: Line, figure: Extent): Run | undefined => {
  const noun = figureNoun(tokens, figure);
  if (noun < 0) return undefined;
  const own = isOf(tokens[noun - 1], OWN);
  if (own && isOf(tokens[noun - 2], RETRACTS)) return { first: noun - 2, last: noun + 1 };
  if (!own) return undefined;
  // "was too high", "had been a mistake": said of the figure itself, right behind its phrase
  let i = phraseEnd(tokens, figure, sentence.last);
  const from = i;
  while (i < sentence.last && (isSmall(tokens[i]!) || tokens[i]!.tag === 'DET') && !isOf(tokens[i]!, NOT)) i += 1;
  if (i === from || i >= sentence.last) return undefined;
  const wrong = isOf(tokens[i]!, WRONG) || (isOf(tokens[i]!, TOO) && tokens[i - 1]!.lower === 'too');
  return wrong ? { first: i, last: i + 1 } : undefined;
};

/** "the figure of 150, which the town gave on Monday, has been replaced" */
const byReplacement = (tokens: readonly Token[], { sentence }: Line, figure: Extent): Run | undefined => {
  const noun = figureNoun(tokens, figure);
  const told = isOf(tokens[noun - 1], PROVISIONAL) ? noun - 2 : noun - 1;
  if (noun < 0 || (tokens[told]?.lower !== 'the' && tokens[told]?.lower !== "'s" && !isOf(tokens[told], OWN))) return undefined;
  const end = phraseEnd(tokens, figure, sentence.last);
  for (let i = end; i + 2 < sentence.last; i++) {
    const isMain = i === end || tokens[i - 1]!.text === ',';
    if (isMain && tokens[i]!.tag === 'AUX' && tokens[i + 1]!.lower === 'been' && isOf(tokens[i + 2]!, RETRACTS)) return { first: i, last: i + 3 };
    const given = tokens[i]!.tag === 'AUX' ? i + 1 : i;
    if (isMain && isOf(tokens[given], GIVES_WAY) && tokens[given + 1]!.lower === 'way' && tokens[given + 2]?.lower === 'to')
      return { first: given, last: given + 2 };
  }
  return undefined;
};

/** "its statement that 150 homes were flooded was made [in error]" */
const byItsStatement = (tokens: readonly Token[], { sentence: { last } }: Line, { from, at, end }: Extent): Run | undefined => {
  for (let i = at - 2; i > from; i--) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return undefined;
    if (tokens[i + 1]!.lower !== 'that' || !isOf(tokens[i], STATED) || !isOf(tokens[i - 1], OWN)) continue;
    for (let wrong = end; wrong < Math.min(last, end + 2 * SUBJECT); wrong++) {
      if (isOf(tokens[wrong], NOT) || tokens[wrong]!.text === ',') return undefined;
      if (isOf(tokens[wrong], WRONG)) return { first: wrong, last: wrong + 1 };
    }
    return undefined;
  }
  return undefined;
};

/** "had misread the level as 150" */
const misread = (tokens: readonly Token[], { from, at }: Extent): Run | undefined => {
  if (tokens[at - 1]?.lower !== 'as') return undefined;
  for (let i = at - 2; i >= from; i--) if (isOf(tokens[i], MISREADS)) return { first: i, last: i + 1 };
  return undefined;
};

/** "no longer says that 150" */
const noLonger = (tokens: readonly Token[], { from, at }: Extent): Run | undefined => {
  for (let i = from; i + 2 < at; i++)
    if (tokens[i]!.lower === 'no' && tokens[i + 1]!.lower === 'longer' && isOf(tokens[i + 2], TELLING_BEFORE) && !turns(tokens, i + 2, at))
      return { first: i, last: i + 2 };
  return undefined;
};

/** The words by which a figure was told before, and is told no more. */
export const toldBefore = ({ prose: { tokens } }: Reading, line: Line, figure: Extent): Run | undefined =>
  inPluperfect(tokens, line, figure) ??
  lastTold(tokens, line, figure) ??
  byRelative(tokens, line, figure) ??
  byDocument(tokens, line, figure) ??
  byAdjective(tokens, figure) ??
  byItsOwn(tokens, line, figure) ??
  byReplacement(tokens, line, figure) ??
  byItsStatement(tokens, line, figure) ??
  misread(tokens, figure) ??
  noLonger(tokens, figure);

/** So many words behind a figure "than" may stand, and so many behind that the verb. */
const THAN = 14;
const BEHIND_THAN = 6;

/** "one more [than was first thought]", "far larger [than the company had said]": the figure stands in the place of what was told before. */
export const thanTold = (tokens: readonly Token[], from: number, last: number): Run | undefined => {
  for (let first = from; first < Math.min(last, from + THAN); first++) {
    if (tokens[first]!.lower !== 'than') continue;
    for (let i = first + 1; i + 1 < Math.min(last, first + BEHIND_THAN); i++) {
      if (!isOf(tokens[i], PUT_BEFORE) && tokens[i]!.lower !== 'had') continue;
      const verb = isOf(tokens[i + 1], TELLING_OR_EXPECTING) ? i + 1 : i + 2;
      if (verb < last && isOf(tokens[verb], TELLING_OR_EXPECTING)) return { first, last: verb + 1 };
    }
  }
  return undefined;
};
