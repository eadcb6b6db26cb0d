/** The words for how somebody is: a phrase of the list, or a condition with whatever stands before it. */
import { CONDITION_NOUNS, DEGREES } from '../../lexicon/care.js';
import { CONDITIONS, FATES, STILL_CONSCIOUS } from '../../lexicon/descriptions.js';
import { HOW_MUCH_IS_KNOWN } from '../../lexicon/moments.js';
import { NOT_NAMED, WITHHELD } from '../../lexicon/roles.js';
import { INDEFINITE_ARTICLES } from '../../lexicon/small-words.js';
import { wordsAt } from '../context/words.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { byFirst } from './said.js';

/** How somebody is, and the token behind the words for it. */
export interface Care {
  readonly state: string;
  readonly last: number;
}

const BETWEEN = wordSet([',', '-', '–', 'but', 'and', 'to', 'yet', 'or']);
/** Words of a condition, and between them, at most. */
const LONGEST = 8;

/** "in critical, but stable condition", "in extremely serious condition", "in serious-to-critical condition", "in a stable condition". */
const conditionAt = (tokens: readonly Token[], at: number): Care | undefined => {
  if (tokens[at]?.lower !== 'in') return undefined;
  const from = isOf(tokens[at + 1], INDEFINITE_ARTICLES) ? at + 2 : at + 1;
  const said: string[] = [];
  let to = false;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
    const token = tokens[i]!;
    const condition = CONDITIONS.get(token.lower);
    if (condition) said.push(condition);
    else if (isOf(token, CONDITION_NOUNS)) return said.length === 0 ? undefined : { state: `in ${said.join(to ? ' to ' : ' but ')} condition`, last: i + 1 };
    else if (!isOf(token, BETWEEN) && !isOf(token, DEGREES)) return undefined;
    to ||= token.lower === 'to';
  }
  return undefined;
};

const byFirstWord = byFirst(FATES);
/** How somebody is, by the words at a token. */
export const careAt = (tokens: readonly Token[], at: number): Care | undefined => {
  const condition = conditionAt(tokens, at);
  if (condition) return condition;
  const phrase = byFirstWord.get(tokens[at]?.lower ?? '')?.find(([words]) => wordsAt(tokens, at, words));
  // "was conscious of the risk"
  if (phrase?.[1] === STILL_CONSCIOUS && isOf(tokens[at + phrase[0].length], OF_WHAT)) return undefined;
  return phrase && { state: phrase[1], last: at + phrase[0].length };
};

const OF_WHAT = wordSet(['of', 'that', 'about', '-']);

const TO_CONDITION = 4;
/** "upgraded from critical to stable condition", "downgraded to critical": what it has come to. */
export const changedTo = (tokens: readonly Token[], verb: number): Care | undefined => {
  for (let at = verb + 1; at < Math.min(tokens.length - 1, verb + TO_CONDITION + 1); at++) {
    const condition = tokens[at]!.lower === 'to' ? CONDITIONS.get(tokens[at + 1]!.lower) : undefined;
    if (condition) return { state: `in ${condition} condition`, last: isOf(tokens[at + 2], CONDITION_NOUNS) ? at + 3 : at + 2 };
  }
  return undefined;
};

/** How somebody is of whom nobody tells it. */
const NOT_KNOWN = 'condition not known';
const NOT = wordSet(['not', "n't"]);
const TOLD_AS = 7;

/** "[his condition] was described as stable", "is not known": what a clause tells of a condition that is its subject. */
export const toldOf = (tokens: readonly Token[], noun: number, last: number): Care | undefined => {
  if (tokens[noun + 1]?.tag !== 'AUX') return undefined;
  let not = false;
  for (let at = noun + 1; at < Math.min(last, noun + TOLD_AS); at++) {
    const token = tokens[at]!;
    if (isOf(token, WITHHELD) || token.lower === 'unclear' || (not && (isOf(token, NOT_NAMED) || isOf(token, HOW_MUCH_IS_KNOWN))))
      return { state: NOT_KNOWN, last: at + 1 };
    const condition = not ? undefined : CONDITIONS.get(token.lower);
    if (condition) return { state: `in ${condition} condition`, last: at + 1 };
    if (token.tag === 'PUNCT') return undefined;
    not ||= isOf(token, NOT);
  }
  return undefined;
};
