/**
 * What a token is within a noun phrase.
 */
import { SPEECH_VERBS } from '../../../lexicon/cue-verbs.js';
import { entryOf, oneOf, perWord } from '../../language/words.js';
import type { Token } from '../../language.js';
import { ALL_OWNERS } from '../../../lexicon/small-words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** No speaker is told in more words. */
export const LONGEST = 36;

/** Prepositions that tie one noun to another: "a spokeswoman for the hospital". */
export const CONNECTS = wordSet([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'by',
  'near',
  'outside',
  'inside',
  'behind',
  'familiar',
  'close',
  'against',
  'among',
  'within',
  'off',
  'around',
  'across',
  'along',
  'aboard',
]);

export const RELATIVE = wordSet(['who', 'whose', 'whom']);

/** A verb with a capital within a sentence is a name: "Lynch said". */
const isCapital = perWord(({ text }) => text.length > 2 && text[0] !== text[0]!.toLowerCase());
export const isNominal = (token: Token): boolean =>
  token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'VERB' && isCapital(token) && !token.text.endsWith('ing'));
/** An adverb or the like with a capital after another or before one is of a name or title: "First Admiral". */
export const isTitled = (token: Token): boolean =>
  (token.tag === 'ADV' || token.tag === 'ADJ' || token.tag === 'X' || token.tag === 'INTJ') && isCapital(token);
export const isEnclitic = ({ lower }: Token): boolean => lower === "'s" || lower === "'";
export const isPossessive = oneOf(ALL_OWNERS);
export const isDeterminer = (token: Token): boolean => token.tag === 'DET' || isPossessive(token);

export const isPlain = (token: Token): boolean =>
  isNominal(token) ||
  token.tag === 'ADJ' ||
  token.tag === 'NUM' ||
  token.tag === 'SYM' ||
  token.tag === 'X' ||
  token.text === '-' ||
  token.text === '&' ||
  token.text === '/' ||
  isEnclitic(token);
const endsAsParticiple = perWord(({ lower }) => /(?:ed|ing|en|own|ught|eld|und|ade)$/.test(lower));
export const isParticiple = (token: Token): boolean => token.tag === 'VERB' && endsAsParticiple(token);

/** The verb of speech that a token may be. */
export const speechVerb = entryOf(SPEECH_VERBS);

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|late|last|this)$/;
export const isTime = perWord(({ lower }) => TIME.test(lower));

/** The last noun of a range, or -1. */
export const lastNominal = (tokens: readonly Token[], first: number, last: number): number => {
  for (let i = last - 1; i >= first; i--) if (isNominal(tokens[i]!)) return i;
  return -1;
};
