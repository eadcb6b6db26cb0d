import {
  BETWEEN_VERB_AND_FIGURE,
  CHANGE_NOUNS,
  CHANGE_VERBS,
  CHANGING_VERBS,
  HIGHER_OR_LOWER,
  LESS,
  MORE_OR_FEWER,
  MULTIPLES,
  NO_MEASURE_OF,
  SCALE_NOUNS,
  TAKES_COUNTED,
} from '../../../lexicon/changes.js';
import type { Direction } from '../../../lexicon/changes.js';
import type { Token } from '../../language.js';
import { entryOf, isOf } from '../../language/words.js';

/** Which change a figure is the size of, and the rule that says so. */
export interface ChangeRead {
  readonly direction: Direction;
  readonly rule: string;
  /** First token of the words of change that belong to the value: "by", "up", "down". */
  readonly first: number;
  readonly last?: number;
}

/** A figure with what stands around it, as far as a change depends on it. */
export interface Sized {
  /** First token of the figure with its hedge, and the token after its unit or noun. */
  readonly first: number;
  readonly last: number;
  readonly measured: 'share' | 'money' | 'time' | 'other' | 'none';
  /** The noun counted, in lower case. */
  readonly counted: string | undefined;
}

/** How far before "by" the verb may stand: "raised its forecast for the whole year by 3%". */
const BY_REACH = 10;

const changeVerb = entryOf(CHANGE_VERBS);
const changeNoun = entryOf(CHANGE_NOUNS);
const changeWord = entryOf(new Map([...CHANGE_NOUNS, ...CHANGING_VERBS, ...CHANGE_VERBS]));

const verbBefore = (tokens: readonly Token[], at: number, from: number, figure: Sized): ChangeRead | undefined => {
  let i = at - 1;
  while (i >= from && at - i <= 4 && isOf(tokens[i]!, BETWEEN_VERB_AND_FIGURE) && changeVerb(tokens[i]) === undefined) i -= 1;
  const direction = i >= from ? changeVerb(tokens[i]) : undefined;
  if (direction === undefined || i === at) return undefined;
  const word = tokens[i]!.lower;
  // "fell over two years"
  if (figure.measured === 'time' && tokens[at - 1]!.lower !== 'by') return undefined;
  const scale = figure.measured === 'share' || (figure.counted !== undefined && SCALE_NOUNS.has(figure.counted));
  if (figure.counted !== undefined && !SCALE_NOUNS.has(figure.counted) && TAKES_COUNTED.has(word) && tokens[at - 1]!.lower !== 'by') return undefined;
  // "lost $40 million" is how much was lost
  if (figure.measured === 'money' && TAKES_COUNTED.has(word) && tokens[at - 1]!.lower !== 'by' && !/^(grow|climb|jump|drop|sink|sank)/.test(word))
    return undefined;
  if (
    !scale &&
    TAKES_COUNTED.has(word) &&
    i === at - 1 &&
    figure.measured === 'none' &&
    figure.counted === undefined &&
    !/^(from|to|on)$/.test(tokens[figure.last]?.lower ?? '')
  )
    return undefined;
  return { direction, rule: 'by how much a verb of change says', first: tokens[at - 1]!.lower === 'by' ? at - 1 : at };
};

const byBefore = (tokens: readonly Token[], at: number, from: number): ChangeRead | undefined => {
  if (at - 1 < from || tokens[at - 1]!.lower !== 'by') return undefined;
  for (let i = at - 2; i >= from && at - i < BY_REACH; i--) {
    const word = tokens[i]!.lower;
    if (word === ';' || word === 'which' || word === 'who') return undefined;
    const direction = changeWord(tokens[i]);
    if (direction !== undefined) return { direction, rule: 'changed by', first: at - 1 };
  }
  return undefined;
};

const upOrDown = (tokens: readonly Token[], at: number, from: number, figure: Sized): ChangeRead | undefined => {
  const word = at - 1 >= from ? tokens[at - 1]!.lower : '';
  if (word !== 'up' && word !== 'down') return undefined;
  const read: ChangeRead = { direction: word === 'up' ? 'rise' : 'fall', rule: 'up or down by', first: at - 1 };
  const before = at - 2 >= from ? tokens[at - 2]! : undefined;
  const scale = figure.counted !== undefined && SCALE_NOUNS.has(figure.counted);
  if (figure.measured === 'share' || scale) return read;
  if (figure.counted !== undefined) return undefined;
  const stands = !before || before.tag === 'PUNCT' || before.tag === 'AUX' || before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM';
  if (figure.measured === 'money') return stands ? read : undefined;
  return stands && /^(from|on|to|at|over|compared|since|[.,;)])$/.test(tokens[figure.last]?.lower ?? '.') ? read : undefined;
};

const nounBefore = (tokens: readonly Token[], at: number, from: number, figure: Sized): ChangeRead | undefined => {
  if (at - 2 < from || tokens[at - 1]!.lower !== 'of') return undefined;
  const direction = changeNoun(tokens[at - 2]);
  // "the loss of 14 lives" counts, "gains of $31 million" are earned; "an increase of 14" is a change
  return direction && (figure.measured === 'share' || !/^(loss|losses|gain|gains|cut)$/.test(tokens[at - 2]!.lower))
    ? { direction, rule: 'a change of', first: at }
    : undefined;
};

const nounAfter = (tokens: readonly Token[], at: number, limit: number): ChangeRead | undefined => {
  for (let i = at; i < limit && i < at + 3; i++) {
    const direction = changeNoun(tokens[i]);
    if (direction) return { direction, rule: 'a change by its noun', first: at, last: i + 1 };
    if (tokens[i]!.tag !== 'ADJ' && tokens[i]!.text !== '-') return undefined;
  }
  return undefined;
};

const directionOf = ({ lower }: Token): Direction => (LESS.has(lower) ? 'fall' : 'rise');
const isComparative = ({ lower, tag }: Token): boolean =>
  lower.length > 4 && lower.endsWith('er') && !NO_MEASURE_OF.has(lower) && (tag === 'ADJ' || tag === 'ADV');

/** "two [more] than on Monday", "five [fewer] people than last year", "3 km [longer] than": by how much it is more, and no count of its own. */
const moreThan = (tokens: readonly Token[], limit: number, { first, last, counted }: Sized): ChangeRead | undefined => {
  if (counted !== undefined && MULTIPLES.has(counted)) return undefined;
  const rule = 'so much more or less than';
  const word = tokens[last];
  if (word && last + 1 < limit && tokens[last + 1]!.lower === 'than' && (isOf(word, MORE_OR_FEWER) || isComparative(word)))
    return { direction: directionOf(word), rule, first, last: last + 1 };
  if (word?.lower !== 'than' || last >= limit) return undefined;
  const within = tokens.slice(first + 1, last).find((token) => isOf(token, MORE_OR_FEWER));
  return within && { direction: directionOf(within), rule, first };
};

/** Whether a figure is a difference and not a total. */
export const changeOf = (tokens: readonly Token[], from: number, limit: number, figure: Sized): ChangeRead | undefined => {
  const before =
    verbBefore(tokens, figure.first, from, figure) ??
    byBefore(tokens, figure.first, from) ??
    upOrDown(tokens, figure.first, from, figure) ??
    nounBefore(tokens, figure.first, from, figure) ??
    moreThan(tokens, limit, figure);
  if (before) return before;
  if (figure.measured !== 'share') return undefined;
  const after = tokens[figure.last];
  if (after && figure.last < limit && isOf(after, HIGHER_OR_LOWER))
    return { direction: directionOf(after), rule: 'so much higher or lower', first: figure.first, last: figure.last + 1 };
  const noun = nounAfter(tokens, figure.last, limit);
  return noun && { ...noun, first: figure.first };
};
