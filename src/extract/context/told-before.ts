/**
 * Figures that a text says were told before, and so no longer are: "the 150 it gave on Monday", "it had put the number at 150", "withdrew its figure of 150".
 */
import { GIVEN_OF } from '../../lexicon/counter-figures.js';
import { EARLIER_ADJECTIVES, LATER_ON, OWN, PUT_BEFORE, RETRACTS, TELLING_BEFORE, TELLINGS_BEFORE, TOO, WRONG } from '../../lexicon/updates.js';
import { NOT } from '../../lexicon/unreal.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import type { Line, Reading } from '../reading.js';

/** Tokens `first` to `last` (excluded) of the words that say so. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/** The figure, tokens `at` to `end` (excluded), in a part of a sentence that begins at `from`. */
interface Figure {
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

const isSmall = ({ tag }: Token): boolean => tag === 'ADV' || tag === 'AUX' || tag === 'PART';

/** "had given 150", "having first said 150", "first put at 150": a verb of telling that something else has followed. */
const inPluperfect = (tokens: readonly Token[], { from, at }: Figure): Words | undefined => {
  for (let i = from; i + 1 < at; i++) {
    const { lower } = tokens[i]!;
    const past = lower === 'had' || lower === 'having';
    if (!past && !isOf(tokens[i]!, PUT_BEFORE)) continue;
    let verb = i + 1;
    while (verb < at && isSmall(tokens[verb]!)) verb += 1;
    // "spoke of 150", but not "spoke to 150 families"
    if (tokens[verb + 1]?.lower === 'to') continue;
    // "first gave 6.5 and later put it at 6.2"
    if (someBetween(tokens, i, at, (token) => isOf(token, LATER_ON))) continue;
    if (verb < at && isOf(tokens[verb]!, TELLING_BEFORE) && !isParted(tokens, verb, at)) return { first: i, last: verb + 1 };
  }
  return undefined;
};

const isParted = (tokens: readonly Token[], from: number, to: number): boolean => someBetween(tokens, from, to, ({ text }) => text === ',' || text === ';');

/** How far behind a figure its noun may end. */
const NOUN = 3;
/** How far behind it the words stand for who told it. */
const SUBJECT = 4;
const PHRASE: ReadonlySet<Token['tag']> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'SCONJ']);

/** Where the noun phrase of a figure ends. */
const phraseEnd = (tokens: readonly Token[], { end }: Figure, last: number): number => {
  let i = end;
  while (i < last && i - end < NOUN && (tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'ADJ')) i += 1;
  return i;
};

const isDatedAt = ({ periods }: Line, i: number): boolean => periods.some(({ first }) => first === i || first === i + 1);

/** "the 150 it gave on Monday", "the 150 first feared", "the 150 reported earlier": by when it was told. */
const byRelative = (tokens: readonly Token[], line: Line, figure: Figure): Words | undefined => {
  const { last } = line.sentence;
  if (tokens[figure.at - 1]?.lower !== 'the') return undefined;
  const begin = phraseEnd(tokens, figure, last);
  let verb = begin;
  let before = false;
  while (verb < last && verb - begin <= SUBJECT && !isOf(tokens[verb]!, TELLING_BEFORE)) {
    if (isOf(tokens[verb]!, PUT_BEFORE)) before = true;
    else if (!isSmall(tokens[verb]!) && !PHRASE.has(tokens[verb]!.tag)) return undefined;
    verb += 1;
  }
  if (verb >= last || !isOf(tokens[verb]!, TELLING_BEFORE)) return undefined;
  const behind = verb + 1;
  if (!before && !(behind < last && (isOf(tokens[behind]!, PUT_BEFORE) || isDatedAt(line, behind)))) return undefined;
  return { first: begin, last: verb + 1 };
};

/** "150 in Monday's bulletin", "150 in an earlier report": by where it was told. */
const byDocument = (tokens: readonly Token[], line: Line, figure: Figure): Words | undefined => {
  const { last } = line.sentence;
  const at = phraseEnd(tokens, figure, last);
  if (tokens[at]?.lower !== 'in') return undefined;
  let i = at + 1;
  const from = i;
  let dated = false;
  for (; i < last && i - from <= SUBJECT && !isOf(tokens[i]!, TELLINGS_BEFORE); i++) {
    if (isOf(tokens[i]!, EARLIER_ADJECTIVES) || line.periods.some(({ first }) => first === i)) dated = true;
    else if (!PHRASE.has(tokens[i]!.tag) && tokens[i]!.lower !== "'s") return undefined;
  }
  return dated && i < last && isOf(tokens[i]!, TELLINGS_BEFORE) ? { first: at, last: i + 1 } : undefined;
};

/** How far before a figure the noun for it may stand: "its figure [of] 150", "its earlier number[,] 150". */
const figureNoun = (tokens: readonly Token[], { from, at }: Figure): number => {
  let i = at - 1;
  if (tokens[i]?.lower === 'of' || tokens[i]?.text === ',') i -= 1;
  return i > from - 1 && isOf(tokens[i], GIVEN_OF) ? i : -1;
};

/** "its earlier number, 150", "withdrew its figure of 150", "its figure of 150 was too high". What others say of a figure leaves it standing. */
const byItsOwn = (tokens: readonly Token[], { sentence }: Line, figure: Figure): Words | undefined => {
  const noun = figureNoun(tokens, figure);
  if (noun < 0) return undefined;
  if (isOf(tokens[noun - 1], EARLIER_ADJECTIVES)) return { first: noun - 1, last: noun + 1 };
  const own = isOf(tokens[noun - 1], OWN);
  if (own && isOf(tokens[noun - 2], RETRACTS)) return { first: noun - 2, last: noun + 1 };
  if (!own) return undefined;
  for (let i = figure.end; i < sentence.last && tokens[i]!.text !== ';'; i++)
    if (
      (isOf(tokens[i]!, WRONG) || (isOf(tokens[i]!, TOO) && tokens[i - 1]!.lower === 'too')) &&
      !someBetween(tokens, figure.end, i, (token) => isOf(token, NOT))
    )
      return { first: i, last: i + 1 };
  return undefined;
};

/** "the figure of 150, which the town gave on Monday, has been replaced" */
const byReplacement = (tokens: readonly Token[], { sentence }: Line, figure: Figure): Words | undefined => {
  const noun = figureNoun(tokens, figure);
  if (noun < 0 || (tokens[noun - 1]?.lower !== 'the' && !isOf(tokens[noun - 1], OWN))) return undefined;
  for (let i = figure.end; i + 1 < sentence.last; i++) if (tokens[i]!.lower === 'been' && isOf(tokens[i + 1]!, RETRACTS)) return { first: i, last: i + 2 };
  return undefined;
};

/** "no longer says that 150" */
const noLonger = (tokens: readonly Token[], { from, at }: Figure): Words | undefined => {
  for (let i = from; i + 2 < at; i++)
    if (tokens[i]!.lower === 'no' && tokens[i + 1]!.lower === 'longer' && isOf(tokens[i + 2], TELLING_BEFORE) && !isParted(tokens, i, at))
      return { first: i, last: i + 2 };
  return undefined;
};

/** The words by which a figure was told before, and is told no more. */
export const toldBefore = ({ prose: { tokens } }: Reading, line: Line, figure: Figure): Words | undefined =>
  inPluperfect(tokens, figure) ??
  byRelative(tokens, line, figure) ??
  byDocument(tokens, line, figure) ??
  byItsOwn(tokens, line, figure) ??
  byReplacement(tokens, line, figure) ??
  noLonger(tokens, figure);
