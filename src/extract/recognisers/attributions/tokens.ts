/**
 * What a token is within a noun phrase.
 */
import type { Token } from '../../language.js';
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
]);

export const RELATIVE = wordSet(['who', 'whose', 'whom']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);

export const isNominal = ({ tag, text }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || (tag === 'VERB' && isCapital(text) && !text.endsWith('ing'));
/** A verb with a capital within a sentence is a name: "Lynch said". */
const isCapital = (text: string): boolean => text.length > 2 && text[0] !== text[0]!.toLowerCase();
/** An adverb or the like with a capital after another or before one is of a name or title: "First Admiral". */
export const isTitled = ({ tag, text }: Token): boolean => (tag === 'ADV' || tag === 'ADJ' || tag === 'X' || tag === 'INTJ') && isCapital(text);
export const isEnclitic = ({ lower }: Token): boolean => lower === "'s" || lower === "'";
export const isDeterminer = ({ tag, lower }: Token): boolean => tag === 'DET' || POSSESSIVE.has(lower);

export const isPossessive = ({ lower }: Token): boolean => POSSESSIVE.has(lower);
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
export const isParticiple = ({ tag, lower }: Token): boolean => tag === 'VERB' && /(?:ed|ing|en|own|ught|eld|und|ade)$/.test(lower);

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|late|last|this)$/;
export const isTime = ({ lower }: Token): boolean => TIME.test(lower);

/** The last noun of a range, or -1. */
export const lastNominal = (tokens: readonly Token[], first: number, last: number): number => {
  for (let i = last - 1; i >= first; i--) if (isNominal(tokens[i]!)) return i;
  return -1;
};
