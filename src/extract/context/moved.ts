/**
 * Days and hours that a text says were set once and have been moved: "first set for 14 March", "moved from 14 to 21 March", "was to open on 14 March, will open
 * on 21 March".
 */
import {
  BY_NOW,
  CALLED_FOR,
  HAD_MEANT,
  MINUTES,
  MOVED_TO,
  MOVES,
  MOVES_WITH,
  NEW_DAY_ONLY,
  NEXT_STEPS,
  OFF_SCHEDULE,
  OTHERWISE,
  PUT_BEFORE,
  SET_FOR,
  SOONER,
  TELLING_OR_EXPECTING,
  UNMOVED,
  WILL,
} from '../../lexicon/updates.js';
import type { Token } from '../language.js';
import type { Tag } from '../language/library.js';
import { isOf, someBetween } from '../language/words.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';
import { wordsAt } from './words.js';

/** How far before a day the word may stand by which it was set: "scheduled to open on", "due to start early on". */
const NEAR = 6;
/** How far behind a day the other day may stand. */
const FAR = 14;

const isWas = (token: Token | undefined): boolean => token?.lower === 'was' || token?.lower === 'were';

/** Whether a verb at a token gives something another day: "moved", "put back", "brought it forward", and not "refused to move". */
const isMove = (tokens: readonly Token[], i: number): boolean => {
  if (someBetween(tokens, Math.max(0, i - 3), i, (token) => isOf(token, UNMOVED) && token.text === token.lower)) return false;
  return (
    isOf(tokens[i], MOVES) || (isOf(tokens[i], MOVES_WITH) && someBetween(tokens, i + 1, Math.min(tokens.length, i + NEAR), (token) => isOf(token, MOVED_TO)))
  );
};

/** Whether a verb that gives another day stands before a day in its part of the sentence. */
export const isMovedBefore = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let i = at - 1; i >= from; i--) if (isMove(tokens, i)) return true;
  return false;
};

/** "called [for] 14 March", "promised [by] Friday", "booked [to] play on", but not "called [to] a house": that is where somebody went. */
const opensPlan = (tokens: readonly Token[], link: number, at: number): boolean => {
  const lower = tokens[link]?.lower;
  return lower === 'for' || (lower === 'to' && tokens[link + 1]?.tag !== 'DET') || (lower === 'by' && link + 1 === at);
};

/** The word by which a day was set, nearest before it: "[set] for", "[due] to start on", "was [to] open on". */
const setBefore = (tokens: readonly Token[], from: number, at: number): number => {
  for (let i = at - 1; i >= Math.max(from, at - NEAR) && tokens[i]!.text !== ';'; i--) {
    if (isOf(tokens[i]!, SET_FOR)) return i;
    if (isOf(tokens[i]!, CALLED_FOR) && opensPlan(tokens, i + 1, at)) return i;
    if (tokens[i]!.lower === 'to' && isWas(tokens[i - 1])) return i;
  }
  return -1;
};

/** "…, was moved to Sunday": the other day right behind a verb that moves. */
const isMoved = (tokens: readonly Token[], { sentence, periods }: Line, at: number): boolean => {
  for (let i = at + 1; i < Math.min(sentence.last, at + FAR); i++) if (isMove(tokens, i)) return periods.some(({ first }) => first > i && first - i <= NEAR);
  return false;
};

/** Whether the words behind a day tell of another one that the same is to be on: "…, will now start on 21 March", "was to open on …, will open on …". */
const isFollowed = (tokens: readonly Token[], { sentence, periods }: Line, set: number, at: number): boolean => {
  for (let i = at + 1; i < Math.min(sentence.last, at + FAR); i++) {
    if (tokens[i]!.lower !== 'will' && !(tokens[i]!.lower === 'would' && isOf(tokens[i + 1], BY_NOW))) continue;
    // "was to be tried on 14 March and Holm will be tried": of somebody else, or somewhere else
    const past = periods.find(({ first, last }) => first <= at && at < last)?.last ?? at + 1;
    if (someBetween(tokens, past, i, ({ tag, lower }) => tag === 'NOUN' || tag === 'PROPN' || lower === 'and')) return false;
    let verb = i + 1;
    while (tokens[verb]?.tag === 'ADV') verb += 1;
    const again = someBetween(tokens, set, at, ({ lower }) => lower === tokens[verb]?.lower);
    // "promised by Friday, will now go out on": what was promised is what will be, where the words name no other deed
    const bare = !someBetween(tokens, set + 1, at, ({ tag }) => tag === 'VERB');
    const turns = someBetween(tokens, at, i, (token) => isOf(token, OTHERWISE)) || (bare && someBetween(tokens, i + 1, verb, (token) => isOf(token, BY_NOW)));
    return (again || turns) && periods.some(({ first }) => first > i && first - i < FAR);
  }
  return false;
};

/** "was [to have] begun on", "had [hoped] to begin on": it did not come so. */
const meantOnce = (tokens: readonly Token[], from: number, at: number): Run | undefined => {
  for (let i = Math.max(from, at - FAR); i + 2 < at; i++) {
    if (someBetween(tokens, i, at, ({ text }) => text === ',' || text === ';')) continue;
    if (isWas(tokens[i]) && tokens[i + 1]!.lower === 'to' && tokens[i + 2]!.lower === 'have') return { first: i, last: i + 3 };
    const verb = tokens[i + 1]!.tag === 'ADV' ? i + 2 : i + 1;
    if (tokens[i]!.lower === 'had' && isOf(tokens[verb], HAD_MEANT) && tokens[verb + 1]?.lower === 'to') return { first: i, last: verb + 1 };
  }
  return undefined;
};

/** The words by which a day was set before and is no more. */
export const setOnce = (tokens: readonly Token[], line: Line, from: number, at: number): Run | undefined => {
  // "put off the 14 March start"
  if (tokens[at - 1]?.lower === 'the' && at - 3 >= from && (isMove(tokens, at - 2) || isMove(tokens, at - 3))) return { first: at - 2, last: at - 1 };
  const meant = meantOnce(tokens, from, at);
  if (meant) return meant;
  const set = setBefore(tokens, from, at);
  if (set < 0) return undefined;
  // "the first planned strike" is one in a row.
  if (isOf(tokens[set - 1], PUT_BEFORE) && tokens[set - 2]?.tag !== 'DET') return { first: set - 1, last: set + 1 };
  // "had been due on"
  if (tokens[set - 1]?.lower === 'been' && tokens[set - 2]?.lower === 'had') return { first: set - 2, last: set + 1 };
  return isMoved(tokens, line, at) || isFollowed(tokens, line, set, at) ? { first: set, last: set + 1 } : undefined;
};

/** The words by which the day before one in its sentence was set, where this one has taken its place: "was to open on 14 March, will open on [21 March]". */
export const takesPlace = (tokens: readonly Token[], line: Line, at: number): Run | undefined => {
  const before = line.periods.findLast(({ last }) => last <= at);
  return before && at - before.last <= FAR ? setOnce(tokens, line, line.sentence.first, before.first) : undefined;
};

/** The word by which a sentence, or a part of one, gives what was told of before another day and says nothing else: "[Now] it will be Thursday". */
export const newDayAt = (tokens: readonly Token[], { sentence }: Line, at: number): number | undefined => {
  let now: number | undefined;
  let will = false;
  for (let i = at - 1; i >= sentence.first && tokens[i]!.text !== ';' && tokens[i]!.text !== '–' && tokens[i]!.text !== '—'; i--) {
    if (isOf(tokens[i], BY_NOW)) now = i;
    else if (!isOf(tokens[i], NEW_DAY_ONLY) && tokens[i]!.text !== ',') return undefined;
    will ||= tokens[i]!.lower === 'will' || tokens[i]!.lower === "'ll";
  }
  return will ? now : undefined;
};

/** Words of these sorts go on with another deed. */
const OTHER_CLAUSE: ReadonlySet<Tag> = new Set(['VERB', 'AUX', 'PRON', 'SCONJ', 'CCONJ']);

/** The words behind a day that hold it against the one on which it was to be: "on 29 November, four months [sooner than planned]", "[behind schedule]". */
export const offSchedule = (tokens: readonly Token[], from: number, last: number, isDay: boolean): Run | undefined => {
  for (let first = from; first < Math.min(last, from + FAR); first++) {
    // "took office on 3 May and said the bridge was behind schedule": of something else
    if (tokens[first]!.text === ';' || OTHER_CLAUSE.has(tokens[first]!.tag) || (isDay && isOf(tokens[first], MINUTES))) return undefined;
    const phrase = OFF_SCHEDULE.find((words) => wordsAt(tokens, first, words));
    if (phrase) return { first, last: first + phrase.length };
    if (!isOf(tokens[first], SOONER) || tokens[first + 1]?.lower !== 'than') continue;
    for (let verb = first + 2; verb < Math.min(last, first + 2 + NEAR); verb++)
      if (isOf(tokens[verb], SET_FOR) || isOf(tokens[verb], CALLED_FOR) || isOf(tokens[verb], TELLING_OR_EXPECTING)) return { first, last: verb + 1 };
  }
  return undefined;
};

/** The words before a day to come that say that it was to be on another: "[will now] start on Saturday". */
export const nowOn = (tokens: readonly Token[], from: number, at: number): Run | undefined => {
  for (let i = at - 1; i > from; i--) {
    if (tokens[i]!.tag === 'PUNCT') return undefined;
    if (isOf(tokens[i], BY_NOW) && isOf(tokens[i - 1], WILL) && !isOf(tokens[i + 1], NEXT_STEPS)) return { first: i - 1, last: i + 1 };
  }
  return undefined;
};
