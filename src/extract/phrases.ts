/**
 * Noun phrases over tagged tokens: a chunk grammar after Abney (1991), "Parsing by Chunks", without recursion.
 */
import { ORDINALS, PEOPLE_ADJECTIVES } from '../lexicon/people.js';
import { INDEFINITE } from '../lexicon/small-words.js';
import { FATES } from '../lexicon/uncounted.js';
import type { Prose, Sentence, Token } from './language.js';
import { isPersonNoun } from './language/forms.js';
import { isOf } from './language/words.js';
import { wordSet } from '../lexicon/word-set.js';

/** Whether a figure may be an age: "Jan Roe, [31], of Arles". */
export const isAgeFigure = (token: Token | undefined): boolean => token !== undefined && /^\d{1,3}$/.test(token.text);

/** Tokens `first` to `last` (excluded); `head` is the index of the noun that the rest describes. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The determiner is indefinite or a number is missing and the head is singular: "a contractor". */
  readonly indefinite: boolean;
}

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN']);
const DETERMINERS = wordSet('the a an this that these those some any no each every another both all its their his her our my your'.split(' '));
/** Participles that stand before a noun as adjectives do. */
const participle = (token: Token, next: Token | undefined): boolean =>
  token.tag === 'VERB' && (token.lower.endsWith('ed') || token.lower.endsWith('ing')) && next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ');

const joins = (tokens: readonly Token[], i: number, last: number): boolean =>
  (tokens[i]!.text === '-' || tokens[i]!.text === '–' || tokens[i]!.text === '/') &&
  i + 1 < last &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  tokens[i]!.end === tokens[i + 1]!.start;

const YEAR = wordSet(['year', 'month', 'week', 'day']);

/** Whether an age of so many years, months or weeks ends with this token, and with it the words for whoever is as old: "a 13-year-[old]", "a 57 year-[old] man". */
export const endsAge = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i]?.lower !== 'old') return false;
  const hyphen = tokens[i - 1]?.text === '-';
  if (hyphen && tokens[i - 3]?.text === '-') return true;
  const year = hyphen ? i - 2 : i - 1;
  return isOf(tokens[year], YEAR) && tokens[tokens[year - 1]?.text === '-' ? year - 2 : year - 1]?.tag === 'NUM';
};

export const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === "'";

/** The noun phrase that begins at token `i`, where one does. */
export const phraseAt = (tokens: readonly Token[], i: number, last: number): NounPhrase | undefined => {
  let at = i;
  let head = -1;
  const first = tokens[i];
  if (!first || i >= last) return undefined;
  // "heard that Webb was stabbed": no "that" stands before a name.
  if (first.lower === 'that' && tokens[i + 1]?.tag === 'PROPN') return undefined;
  const indefinite = isOf(first, INDEFINITE);
  if (isOf(first, DETERMINERS)) at += 1;
  for (; at < last; at++) {
    const token = tokens[at]!;
    // "a man and [woman] dead Thursday", "the [boy] shot Sunday"
    if (head >= 0 && isOf(token, FATES) && isPersonNoun(tokens[head]!) && head === at - 1) break;
    if (INSIDE.has(token.tag)) {
      if (HEADS.has(token.tag) || (token.tag === 'ADJ' && isOf(token, PEOPLE_ADJECTIVES)) || endsAge(tokens, at)) head = at;
    } else if (at === i + 1 && token.tag === 'VERB' && token.lower === 'suspect' && isOf(first, DETERMINERS)) head = at;
    else if (head >= 0 && isPossessive(token) && at + 1 < last) continue;
    else if (at > i && joins(tokens, at, last)) at += 0;
    else if (participle(token, tokens[at + 1])) {
      if (head >= 0) break;
    } else if (
      token.tag === 'ADV' &&
      head < 0 &&
      token.lower !== 'when' &&
      token.lower !== 'where' &&
      at + 1 < last &&
      (tokens[at + 1]!.tag === 'ADJ' || tokens[at + 1]!.tag === 'VERB' || tokens[at + 1]!.tag === 'NUM')
    )
      continue;
    else if (token.tag === 'X' || token.text === '.') break;
    else if (at > i && tokens[at - 1]!.end === token.start && tokens[at - 1]!.text === '-') continue;
    else break;
  }
  if (head < 0) return undefined;
  return { first: i, last: head + 1, head, indefinite };
};

/** The noun phrases of a sentence, in order, none within another. */
export const phrasesOf = (prose: Prose, sentence: Sentence): readonly NounPhrase[] => {
  const phrases: NounPhrase[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const token = prose.tokens[i]!;
    const phrase =
      INSIDE.has(token.tag) || isOf(token, DETERMINERS) || participle(token, prose.tokens[i + 1]) ? phraseAt(prose.tokens, i, sentence.last) : undefined;
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.last : i + 1;
  }
  return phrases;
};

/** "12th" */
export const isOrdinalFigure = ({ lower }: Token): boolean => /^\d+(?:st|nd|rd|th)$/.test(lower);

/** "a third victim", "the 12th man": one of several. */
export const isOrdinal = (tokens: readonly Token[], { first, head }: NounPhrase): boolean => {
  for (let i = first; i < head; i++) if (isOf(tokens[i]!, ORDINALS) || isOrdinalFigure(tokens[i]!)) return true;
  return false;
};
