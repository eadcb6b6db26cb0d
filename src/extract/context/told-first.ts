/** What a text says was told first: "[Earlier], … 19 people killed", "[initial reports] indicated four", "was [up from] nine". */
import { AT_FIRST_SIGHT } from '../../lexicon/revisions.js';
import { TELLING_NOUNS } from '../../lexicon/certainty.js';
import { UNIT_WORDS } from '../../lexicon/calendar.js';
import { FIGURE_NOUNS } from '../../lexicon/counter-figures.js';
import { singularOf } from '../../lexicon/inflect.js';
import { CLAUSE_ENDS } from '../../lexicon/settings.js';
import {
  INITIALLY,
  FIRST_TOLD,
  LATER_ON,
  POSTS,
  REPLACED,
  REPLACED_PHRASES,
  SET_AGAINST,
  TELLING_BEFORE,
  TELLINGS_BEFORE,
  TOLD_THEN,
  WHO,
} from '../../lexicon/updates.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Kind } from '../../model/claim.js';
import { isOf, oneOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line } from '../reading.js';
import type { Extent, Standing } from './extent.js';
import { phrasesFrom } from './phrases.js';

const isReplaced = oneOf(REPLACED);
const replacedFrom = phrasesFrom(REPLACED_PHRASES);

/** Whether a word stands between commas, and what is asked behind the second: "the caretaker, [at first] called a witness, as a suspect". */
const isAside = (tokens: readonly Token[], i: number, at: number): boolean => {
  const before = isOf(tokens[i - 1], WHO) || tokens[i - 1]?.tag === 'AUX' ? i - 2 : i - 1;
  return tokens[before]?.text === ',' && someBetween(tokens, i, at, ({ text }) => text === ',');
};

/** The last word of a phrase that has the figure for its object: "up from", "instead of". */
const TAKES_OBJECT = wordSet(['from', 'of', 'with', 'than']);

/** Whether a phrase still speaks of the figure: "up [from] 12, after divers found five" and "up [from] 12, according to five of them" go on with something else. */
const isStillOpen = (tokens: readonly Token[], i: number, phrase: readonly string[], at: number): boolean => {
  const end = i + phrase.length;
  if (!isOf(tokens[end - 1], TAKES_OBJECT)) return true;
  return !someBetween(tokens, end, at, ({ lower }) => lower === ',' || (CLAUSE_ENDS.has(lower) && lower !== 'than'));
};

const OPENING: ReadonlySet<Token['tag']> = new Set(['AUX', 'NOUN', 'PROPN', 'DET']);
/** "the first was 79", "First, 12 came": one in a row, and no first telling of it ("first reported", "at first"). */
const isInARow = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'first' && tokens[i - 1]?.lower !== 'at' && (tokens[i + 1]?.tag !== 'VERB' || tokens[i - 1]?.tag === 'DET');
/** "an [earlier] shipment", "[first] hired 150", "at [first] light": of a thing, a deed or an hour, and of no telling. */
const isOfAnother = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  if (next?.tag === 'VERB') return !isOf(next, TELLING_BEFORE) && tokens[i - 1]?.lower !== 'at';
  return next?.tag === 'NOUN' && !isOf(next, FIGURE_NOUNS) && !TELLING_NOUNS.has(singularOf(next.lower)) && !isOf(next, TELLINGS_BEFORE);
};

/** "[initial reports] from the police indicated", "the [first count] was", "an [earlier post] said"; but "the first post was held by 12 men". */
const isFirstTold = (tokens: readonly Token[], i: number, at: number): boolean => {
  if (!FIRST_TOLD.has(tokens[i]!.lower)) return false;
  const isPost = isOf(tokens[i + 1], POSTS);
  if (!isPost && !TELLING_NOUNS.has(singularOf(tokens[i + 1]?.lower ?? ''))) return false;
  const verb = tokens.slice(i + 2, at).find(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return verb !== undefined && TOLD_THEN.has(verb.lower) && (!isPost || isOf(verb, TELLING_BEFORE));
};

/** How far before "earlier reports" the word may stand that sets something against them: "contrary to [some] earlier reports". */
const SET_BEFORE = 3;
const TELLS: ReadonlySet<Token['tag']> = new Set(['VERB', 'AUX', 'NUM']);

/** Whether what was told first is over before the figure: "despite earlier reports that 12 had died[,] nine were killed". */
const isGoneBeyond = (tokens: readonly Token[], i: number, at: number): boolean => {
  if (!someBetween(tokens, Math.max(0, i - SET_BEFORE), i, (token) => isOf(token, SET_AGAINST))) return false;
  let told = i + 2;
  while (told < at && !TELLS.has(tokens[told]!.tag)) told += 1;
  return someBetween(tokens, told + 1, at, ({ lower }) => lower === ',');
};

/** "[initial reports] indicated four", and behind what they indicated "despite [initial reports] that …, nine" */
const byReports = (tokens: readonly Token[], i: number, at: number): Standing | undefined => {
  if (i >= at || !isFirstTold(tokens, i, at)) return undefined;
  return { role: isGoneBeyond(tokens, i, at) ? 'replacing' : 'replaced', run: { first: i, last: i + 2 } };
};

/** "[up from] 19", "[instead of] the 19" */
const byPhrase = (tokens: readonly Token[], kind: Kind, i: number, at: number, linking: Token | undefined): Standing | undefined => {
  const phrase = replacedFrom(tokens, i);
  if (phrase === undefined || i >= at) return undefined;
  const ending = phrase.at(-1);
  // "at first light"
  if (ending === 'first' && isOf(tokens[i + phrase.length], AT_FIRST_SIGHT)) return undefined;
  // "up from 19 on Monday": of the figure, and not of the day
  if (kind === 'time' && ending === 'from') return undefined;
  if (isAside(tokens, i, at) || !isStillOpen(tokens, i, phrase, at)) return undefined;
  // "up from 19 to 23": behind "to" stands what it is now.
  return { role: linking?.lower === 'to' && ending === 'from' ? 'replacing' : 'replaced', run: { first: i, last: i + phrase.length } };
};

/** Whether a word for what was told first may stand where it does: at the start of its part, behind a noun or an article, or before a clause that tells it. */
const isInItsPlace = (tokens: readonly Token[], i: number, from: number): boolean =>
  i === from || OPENING.has(tokens[i - 1]!.tag) || (tokens[i - 1]!.tag === 'VERB' && tokens[i + 1]?.lower === 'that');

/** Whether it is of an hour or of a place, and of no telling: "earlier on Tuesday", "earlier this week", "earlier in the day". "Initially in a coma" tells of a state. */
const isOfTheHour = (tokens: readonly Token[], { periods }: Line, kind: Kind, i: number): boolean => {
  const next = tokens[i + 1]?.lower;
  if (next === 'on' || next === 'this') return true;
  // "Earlier Tuesday, two men were held": on the same day, and told for the first time.
  if (periods.some(({ first, last }) => first <= i + 1 && last > i + 1)) return true;
  return next === 'in' && !(kind === 'description' && isOf(tokens[i]!, INITIALLY));
};

/** "[Earlier], police spoke of 19", "[initially] in a coma" */
const byWord = (tokens: readonly Token[], line: Line, kind: Kind, { from, at }: Extent, i: number): Standing | undefined => {
  if (!isReplaced(tokens[i]!) || !isInItsPlace(tokens, i, from)) return undefined;
  if (isAside(tokens, i, at) || isInARow(tokens, i) || isOfAnother(tokens, i) || isOfTheHour(tokens, line, kind, i)) return undefined;
  // "two days earlier" says when it was, and nothing of what was told.
  if (isOf(tokens[i - 1], UNIT_WORDS) || someBetween(tokens, i, at, (token) => isOf(token, LATER_ON))) return undefined;
  return { role: 'replaced', run: { first: i, last: i + 1 } };
};

/** The first words of its part of the sentence that say that a claim was told first, or what has followed it. `linking`: the word that ties it to what is before it. */
export const toldFirst = (tokens: readonly Token[], line: Line, kind: Kind, extent: Extent, linking: Token | undefined): Standing | undefined => {
  const { from, at } = extent;
  for (let i = from; i < Math.max(at, from + 1) && i < line.sentence.last; i++) {
    const told = byReports(tokens, i, at) ?? byPhrase(tokens, kind, i, at, linking) ?? byWord(tokens, line, kind, extent, i);
    if (told) return told;
  }
  return undefined;
};
