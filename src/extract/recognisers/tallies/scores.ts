/**
 * The score of a match under a heading that says that it is over: "FT: Rovers 3 Albion 1", "Final score: Bears 98, Wolves 91".
 */
import { OVER } from '../../../lexicon/tallies.js';
import type { Sentence, Token } from '../../language.js';
import { figureOf, type Tallied } from './sides.js';

const NAME = /^\p{Lu}/u;
const LONGEST_NAME = 4;
const BETWEEN: ReadonlySet<string> = new Set([',', '-', '–', ';']);
const PAIR = /^(\d{1,3})[-–](\d{1,3})$/;

/** Behind the words that say so and a colon; -1 where none do. */
const openingEnd = (tokens: readonly Token[], first: number): number => {
  for (const words of OVER)
    if (words.every((word, i) => tokens[first + i]?.lower === word)) return first + words.length + (tokens[first + words.length]?.text === ':' ? 1 : 0);
  return -1;
};

const nameEnd = (tokens: readonly Token[], from: number, last: number): number => {
  let at = from;
  while (at < last && at - from < LONGEST_NAME && NAME.test(tokens[at]!.text) && tokens[at]!.tag !== 'NUM') at += 1;
  return at > from ? at : -1;
};

const isEnd = (tokens: readonly Token[], at: number, last: number): boolean => at >= last || (at === last - 1 && tokens[at]!.tag === 'PUNCT');

const sides = (one: Omit<Tallied, 'side'>, other: Omit<Tallied, 'side'>): readonly Tallied[] => {
  const [more, fewer] = one.figure >= other.figure ? [one, other] : [other, one];
  return [
    { ...more, side: 'winner' },
    { ...fewer, side: 'loser' },
  ];
};

/** The two sides of a score that a sentence is. */
export const scoreIn = (tokens: readonly Token[], { first, last }: Sentence): readonly Tallied[] => {
  const from = openingEnd(tokens, first);
  const at = from < 0 ? -1 : nameEnd(tokens, from, last);
  if (at < 0 || at >= last) return [];
  const [, left, right] = PAIR.exec(tokens[at]!.text) ?? [];
  if (left !== undefined && right !== undefined) {
    const end = nameEnd(tokens, at + 1, last);
    const both = { first: at, last: at + 1 };
    return end > 0 && isEnd(tokens, end, last) ? sides({ ...both, figure: Number(left) }, { ...both, figure: Number(right) }) : [];
  }
  const one = figureOf(tokens[at]!);
  const next = BETWEEN.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const second = nameEnd(tokens, next, last);
  const other = second < 0 || second >= last ? undefined : figureOf(tokens[second]!);
  if (one === undefined || other === undefined || !isEnd(tokens, second + 1, last)) return [];
  return sides({ figure: one, first: at, last: at + 1 }, { figure: other, first: second, last: second + 1 });
};
