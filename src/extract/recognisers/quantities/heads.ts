import { CALENDAR, DETERMINERS, FATES, HEADLINE_VERBS, MONTHS, NEVER_MODIFIERS, NOT_HEADS } from '../../../lexicon/uncounted.js';
import { PEOPLE_ADJECTIVES } from '../../../lexicon/people.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';

/** The noun that a figure counts: `head` is its token, `first` the first token of its name ("service" in "US service members"). */
export interface HeadRead {
  readonly head: number;
  readonly first: number;
}

const isDash = (token: Token): boolean => token.text === '-' || token.text === '–';
const isPossessive = ({ text }: Token): boolean => text === "'s" || text === '’s' || text === "'" || text === '’';
const isNoun = (token: Token): boolean =>
  (token.tag === 'NOUN' || token.tag === 'PROPN') && !isOf(token, CALENDAR) && !(isOf(token, MONTHS) && token.text !== token.lower);

const PARTICIPLE = /(ed|ing|en|wn|nt)$/;

/** How many tokens a noun phrase after a figure may take. */
const REACH = 9;

/** A verb in "-s" right after a figure is a noun that the tagger took for a verb: "26 saves". "73 raising the prospect" has none. */
const isNounHere = (tokens: readonly Token[], i: number, at: number): boolean => {
  const token = tokens[i]!;
  const next = tokens[i + 1]?.tag;
  if (i === at && isOf(token, HEADLINE_VERBS)) return false;
  if (token.tag === 'VERB') return i === at && tokens[at - 1]?.lower !== 'one' && /[^s]s$/.test(token.lower) && !/^(was|is|has|does|says)$/.test(token.lower);
  // "one teen was": an adjective elsewhere
  if (token.tag === 'ADJ' && isOf(token, PEOPLE_ADJECTIVES)) return next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ';
  return isNoun(token) && !(token.lower.endsWith('ing') && (next === 'DET' || next === 'PRON') && i === at);
};

/** Walks over the adjectives, participles and nouns from `at` on; the head is the last noun before the phrase ends. */
const walk = (tokens: readonly Token[], at: number, limit: number): HeadRead | undefined => {
  let head = -1;
  let first = -1;
  // "14 billion last year"
  if (/^(last|next|this|past)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const end = Math.min(limit, at + REACH);
  for (let i = at; i < end; i++) {
    const token = tokens[i]!;
    const next = i + 1 < end ? tokens[i + 1] : undefined;
    if (isOf(token, FATES) && (!next || !isNoun(next) || isOf(next, FATES))) break;
    if (isNounHere(tokens, i, at) && !isOf(token, NOT_HEADS)) {
      if (head !== i - 1 || tokens[i - 1]?.tag === 'PROPN' || token.tag === 'PROPN') first = i;
      head = i;
      continue;
    }
    if (isDash(token) && next && token.start === tokens[i - 1]?.end && token.end === next.start && i > at) {
      // "night-shift workers": what stands on both sides is one word
      if (/^\p{L}/u.test(next.text)) i += 1;
      else break;
      if (isNoun(next)) head = i;
      continue;
    }
    if (isPossessive(token) && head === i - 1) {
      // "of the group's bases" counts bases; "of Telerate's 95 million shares" counts nothing that it names
      if (!next || !(isNoun(next) || next.tag === 'ADJ')) return undefined;
      head = -1;
      continue;
    }
    // What modifies stands before the noun: after it, an adjective or a verb begins something new.
    if (head >= 0) {
      // "Model 3 sedans"
      if (token.tag === 'NUM' && tokens[i - 1]!.tag === 'PROPN' && next?.tag === 'NOUN') continue;
      break;
    }
    if (token.tag === 'NUM' && next && isDash(next)) {
      // "two 14-year-olds" are named by their age
      const olds = i + 4;
      const word = olds < end ? tokens[olds]!.lower : '';
      if (word === 'olds' || (word === 'old' && !(tokens[olds + 1] && isNoun(tokens[olds + 1]!)))) return { head: olds, first: i };
      continue;
    }
    if (token.tag === 'ADJ' || token.tag === 'SYM') continue;
    if (token.tag === 'ADV' && next && (next.tag === 'ADJ' || (next.tag === 'VERB' && PARTICIPLE.test(next.lower)))) continue;
    if (
      token.tag === 'VERB' &&
      PARTICIPLE.test(token.lower) &&
      !isOf(token, NEVER_MODIFIERS) &&
      next &&
      (isNoun(next) || next.tag === 'ADJ' || next.tag === 'VERB')
    )
      continue;
    if ((token.lower === ',' || token.lower === 'and') && i > at && tokens[i - 1]!.tag === 'ADJ' && next?.tag === 'ADJ') continue;
    break;
  }
  return head < 0 ? undefined : { head, first: first < 0 ? head : first };
};

const RELATIVES = new Set(['whom', 'which']);

/**
 * The noun counted by a figure that ends before token `at`: "three Syrian army *soldiers*", "six of the shop *windows*",
 * "hundreds more of its *troops*". None where nothing named is counted: "nine dead", "46 are missing".
 */
export const headAfter = (tokens: readonly Token[], at: number, limit: number): HeadRead | undefined => {
  if (at >= limit) return undefined;
  // "a 12-member crew" counts members
  const hyphened = at + 1 < limit && isDash(tokens[at]!) && tokens[at]!.start === tokens[at - 1]?.end && tokens[at]!.end === tokens[at + 1]!.start;
  if (hyphened) return isNoun(tokens[at + 1]!) ? { head: at + 1, first: at + 1 } : undefined;
  let from = at;
  while (
    from < limit &&
    (tokens[from]!.lower === 'more' || tokens[from]!.lower === 'other' || tokens[from]!.lower === 'additional' || tokens[from]!.lower === 'further')
  )
    from += 1;
  if (from < limit && tokens[from]!.lower === 'of') {
    from += 1;
    while (from < limit && isOf(tokens[from]!, DETERMINERS)) from += 1;
    // "12 of the 40 passengers": the second figure counts the same noun
    if (from < limit && tokens[from]!.tag === 'NUM') from += 1;
    const found = walk(tokens, from, limit);
    if (found) return found;
    const noun = from < limit ? tokens[from]! : undefined;
    // "six of the injured", but not "six of whom died"
    return noun && from > at + 1 && !RELATIVES.has(tokens[from - 1]!.lower) && (noun.tag === 'ADJ' || noun.tag === 'VERB')
      ? { head: from, first: from }
      : undefined;
  }
  return walk(tokens, from, limit);
};
