/** What a text says was held once and is no more: "first thought to have begun in the kitchen", "had been blamed on rust", "wrongly put at 40". */
import { NOT } from '../../lexicon/unreal.js';
import { AT_FIRST, BLAMED_FOR, CLAUSE_BEHIND, HAD_THOUGHT, HELD, THOUGHT } from '../../lexicon/revisions.js';
import { TURNS_AWAY } from '../../lexicon/updates.js';
import type { Kind } from '../../model/claim.js';
import { wordSet } from '../../lexicon/word-set.js';
import { isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Extent } from './extent.js';

/** The first of the small words right before a verb: "had [at first wrongly] been". */
const adverbsBefore = (tokens: readonly Token[], from: number, verb: number): number => {
  let i = verb;
  while (i > from && (tokens[i - 1]!.tag === 'ADV' || isOf(tokens[i - 1], AT_FIRST)) && !isOf(tokens[i - 1], NOT)) i -= 1;
  return i > from && tokens[i]?.lower === 'first' && tokens[i - 1]!.lower === 'at' ? i - 1 : i;
};

const isAtFirst = (token: Token): boolean => isOf(token, AT_FIRST);

const ONE = wordSet(['one', 'some', 'two', 'part']);
/** "first thought to be [among] the 12 killed", "believed to be [one of] 12 killed": of him alone, and the figure stands. */
const isOfOneOfThem = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some((token, i) => token.lower === 'among' || token.lower === 'amongst' || (isOf(token, ONE) && tokens[from + i + 1]?.lower === 'of'));

/** Where the words begin by which a verb tells of something held once; undefined where it may be held still. */
const heldFrom = (tokens: readonly Token[], from: number, verb: number): number | undefined => {
  const adverbs = adverbsBefore(tokens, from, verb);
  const before = tokens[adverbs - 1]?.lower;
  if (someBetween(tokens, adverbs, verb, isAtFirst)) return isOf(tokens[adverbs - 1], NOT) ? undefined : adverbs;
  // "was thought at first to"
  const behind = tokens[verb + 1]?.lower === 'at' ? verb + 2 : verb + 1;
  if (isOf(tokens[behind], AT_FIRST)) return verb;
  if (!isOf(tokens[verb], THOUGHT)) return undefined;
  if (tokens[verb - 1]?.lower === 'once') return verb - 1;
  if (before === 'been') {
    const had = adverbsBefore(tokens, from, adverbs - 1) - 1;
    return tokens[had]?.lower === 'had' ? had : undefined;
  }
  return before === 'had' && isOf(tokens[verb], HAD_THOUGHT) && tokens[verb + 1]?.lower !== 'of' ? adverbs - 1 : undefined;
};

/** "first called [to a house]": of where somebody went. What was held of a thing goes on with a verb, but for its cause: "first thought [to have]", "first attributed [to rust]". */
const isOfTheWay = (tokens: readonly Token[], kind: Kind, behind: number): boolean => {
  const next = tokens[behind + 1]?.tag;
  return kind !== 'responsibility' && tokens[behind]?.lower === 'to' && next !== 'VERB' && next !== 'AUX' && next !== 'ADV';
};

/** The words by which a claim was held once. */
export const heldOnce = (tokens: readonly Token[], kind: Kind, { from, at, end }: Extent): Run | undefined => {
  const held = HELD[kind];
  if (held === undefined) return undefined;
  for (let verb = from; verb < end; verb++) {
    const token = tokens[verb]!;
    if (!isOf(token, held) || isOf(tokens[verb + 1], BLAMED_FOR) || isOfTheWay(tokens, kind, verb + 1)) continue;
    // "first reported on Sunday" was told then, and "first suspected in Kent" there
    if ((kind === 'time' || (kind === 'place' && !isOf(token, THOUGHT))) && !isOf(tokens[verb + 1], CLAUSE_BEHIND) && !isOf(tokens[verb + 1], AT_FIRST))
      continue;
    if (isOfOneOfThem(tokens, verb + 1, end)) continue;
    const first = heldFrom(tokens, from, verb);
    if (first === undefined) continue;
    if (!someBetween(tokens, verb + 1, at, (each) => each.text === ',' || each.text === ';' || (isOf(each, TURNS_AWAY) && each.lower !== 'as')))
      return { first, last: verb + 1 };
  }
  return undefined;
};
