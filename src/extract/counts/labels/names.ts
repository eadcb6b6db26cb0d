/**
 * A label that is somebody's name: "NALIAKA, Josephine (HAP)", "Hon. Peter Sankei", "Unity Party".
 */
import { NOT_HOLDERS } from '../../../lexicon/labels.js';
import { HONORIFICS, PARTICLES, RANKS } from '../../../lexicon/titles.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';
import type { Reading } from '../../reading.js';
import { bracketsAt } from './brackets.js';

const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
const LONGEST = 8;

const JOINS: ReadonlySet<string> = new Set(['-', '&', 'of', 'the', 'and', 'for']);
const isNamePart = (token: Token): boolean => CAPITAL.test(token.text) || isOf(token, PARTICLES) || JOINS.has(token.lower);

/** The words of a name, its title left out; none where they are no name. */
const wordsFrom = (tokens: readonly Token[], first: number, last: number): readonly string[] => {
  let at = first;
  while (at < last - 1 && (isOf(tokens[at], HONORIFICS) || isOf(tokens[at], RANKS) || tokens[at]!.text === '.')) at += 1;
  const words: string[] = [];
  for (let i = at; i < last; i++) {
    if (isOf(tokens[i], NOT_HOLDERS) || !isNamePart(tokens[i]!)) return [];
    words.push(tokens[i]!.text);
  }
  return words.length > 0 && words.length <= LONGEST && CAPITAL.test(words[0]!) ? words : [];
};

/** Who a label names, in lower case and with the given name first; undefined where it names nobody. */
export const holderOf = ({ prose: { tokens } }: Reading, first: number, last: number): string | undefined => {
  const end = bracketsAt(tokens, first, last);
  let comma = first;
  while (comma < end && tokens[comma]!.text !== ',') comma += 1;
  // "SANKEI, Peter Ole": a list puts the surname first.
  const turned = comma < end - 1 && tokens.slice(first, comma).every(({ text }) => SHOUTED.test(text));
  if (comma < end && !turned) return undefined;
  const words = turned ? [...wordsFrom(tokens, comma + 1, end), ...wordsFrom(tokens, first, comma)] : wordsFrom(tokens, first, end);
  if (turned && words.length < 2) return undefined;
  return words.length === 0 ? undefined : words.join(' ').toLowerCase();
};
