/**
 * Whether the words of a figure leave room for more of what it counts.
 */
import { AT_ONCE, HELD_NOW, MEETINGS, OF_ALL_THERE, STILL, THERE } from '../../../lexicon/settings.js';
import type { Setting } from '../../../model/setting.js';
import type { Token } from '../../language.js';
import { singular } from '../../language/forms.js';
import { isOf, oneOf, someBetween } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';
import type { Line, Reading } from '../../reading.js';
import { LED_OR_DENIED, verbOfCounted } from '../clause.js';
import type { Item } from '../item.js';
import { BY_NOUN } from '../link.js';
import { hasMoreDone } from '../items/also.js';
import { ADDED_UP } from '../sums.js';
import type { Clause } from './clause.js';

const isMeeting = oneOf(MEETINGS);
/** "another three": beside those told of before. */
const isMore = oneOf(new Set(['another', 'additional', 'further']));
const isRest = oneOf(new Set(['other', 'others', 'remaining', 'last', 'final']));

/** "found three people shot", "three people with wounds were taken to hospital". */
const areMet = ({ tokens, from, to }: Clause, { counted, link }: Item): boolean => {
  if (link === undefined || isMeeting(tokens[link.cue.first]!)) return false;
  let i = counted.first - 1;
  while (i >= from && (tokens[i]!.tag === 'DET' || tokens[i]!.tag === 'ADV')) i -= 1;
  if (i >= from && isMeeting(tokens[i]!) && tokens[i - 1]?.tag !== 'AUX') return true;
  let passive = false;
  for (let at = counted.last; at < to; at++) {
    if (passive && isMeeting(tokens[at]!)) return at !== link.cue.first;
    passive = tokens[at]!.tag === 'AUX' || (passive && tokens[at]!.tag === 'ADV');
  }
  return false;
};

/** "a mother and her daughter were hit", "she and her two sons were hit", "a 13-year-old and two 17-year-olds": told of by the nouns or ages for them, with no figure for all. */
const areTold = ({ tokens }: Clause, { counted, link }: Item): boolean => {
  if (link?.rule !== ADDED_UP) return false;
  const words = tokens.slice(counted.first, counted.last);
  if (words[0]!.tag === 'PRON' || !words.some(({ tag }) => tag === 'NUM')) return true;
  const ages = words.filter(({ lower }, i) => AGED.test(lower) || (OLD.test(lower) && words[i - 1]?.text === '-'));
  return ages.length > 1;
};
const OLD = /^olds?$/;
const AGED = /-olds?$/;

const isAtOnce = oneOf(AT_ONCE);
/** Behind the adverb these make it one of a time or a place. */
const TIES = wordSet(['after', 'before', 'outside', 'inside', 'following', 'upon', 'near']);
const isThere = oneOf(THERE);
/** How far behind the verb the words may stand. */
const REACH = 4;

/** "died at the scene", "was killed instantly": others may have died elsewhere or later. */
const areOfScene = ({ tokens, last, to }: Clause, { counted, link }: Item): boolean => {
  if (link === undefined) return false;
  for (let i = counted.last; i < Math.min(to, last + REACH); i++) {
    const token = tokens[i]!;
    // "immediately after the parade", "outside the school": the adverb is of the time or place.
    if (isAtOnce(token)) return !isOf(tokens[i + 1], TIES);
    if (i > last && isThere(token) && (tokens[i - 2]?.lower === 'at' || tokens[i - 2]?.lower === 'on')) return true;
  }
  return false;
};

/** "two women were hit in the hand while another woman was hit in the leg": the sentence goes on to one more of them. */
const goesOn = ({ tokens }: Clause, { sentence }: Line, { counted, quantity }: Item): boolean => {
  const { head } = counted;
  if (head === undefined || quantity.value.max === 1) return false;
  for (let i = counted.last; i + 1 < sentence.last && tokens[i]!.text !== ';'; i++)
    if (tokens[i]!.lower === 'another' && singular(tokens[i + 1]!) === tokens[i + 1]!.lower && singular(tokens[i + 1]!) === singular(tokens[head]!))
      return true;
  return false;
};

/** "another three", "five more", "two other women": beside others, who may stand in another figure. */
const apartIn = ({ tokens }: Clause, { counted, quantity }: Item, words: readonly Token[]): Setting['some'] => {
  const isPostposed = tokens[quantity.last]?.lower === 'more' && tokens[quantity.last + 1]?.lower !== 'than';
  if (isPostposed || words.some(isMore)) return 'more';
  // "no one else"
  return tokens[counted.last]?.lower === 'else' || words.some(isRest) ? 'rest' : undefined;
};

const isOfAllThere = oneOf(OF_ALL_THERE);

/** "40 passengers were moved by train": who the counted are is told by their noun, and what was done was done to so many of them. */
const areDoneTo = ({ tokens, to }: Clause, { counted, link }: Item): boolean => {
  if (link?.rule !== BY_NOUN || link.cue.attribute.final) return false;
  const verb = verbOfCounted(tokens, counted, to, LED_OR_DENIED);
  return verb !== undefined && verb > counted.last && !tokens[verb]!.lower.endsWith('ing') && !isOfAllThere(tokens[verb]!);
};

/** "are still without power", "remain trapped", "is in custody": others may have been so, and are no more. */
const areLeft = ({ tokens, first, last }: Clause, { link, counted }: Item): boolean =>
  link !== undefined &&
  (link.cue.role === 'being' || link.cue.role === 'done' || link.cue.role === 'doing') &&
  (someBetween(tokens, Math.min(counted.last, link.cue.first), Math.max(counted.first, link.cue.first), (token) => isOf(token, STILL)) ||
    someBetween(tokens, link.cue.first, Math.min(last, link.cue.last), (token) => isOf(token, HELD_NOW)) ||
    (first < counted.first && isOf(tokens[counted.first - 1], STILL)));

export const someIn = (reading: Reading, line: Line, clause: Clause, item: Item): Setting['some'] => {
  const { counted, link, person } = item;
  if (!person && areLeft(clause, item)) return 'left';
  const words = clause.tokens.slice(Math.max(clause.from, counted.first - 1), counted.last);
  if (areDoneTo(clause, item)) return apartIn(clause, item, words) ?? 'also';
  if (!link?.cue.attribute.countsPeople) return person ? undefined : apartIn(clause, item, words);
  if (person) return 'one';
  if (areMet(clause, item)) return 'met';
  if (areTold(clause, item) || goesOn(clause, line, item)) return 'told';
  if (areOfScene(clause, item)) return 'scene';
  return apartIn(clause, item, words) ?? (hasMoreDone(reading, line, item) ? 'also' : undefined);
};
