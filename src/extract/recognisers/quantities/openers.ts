import { CURRENCY_CODES, MONEY_PREFIXES } from '../../../lexicon/currencies.js';
import { CARDINALS, DENOMINATORS, MULTIPLIERS } from '../../../lexicon/numbers.js';
import { VAGUE_MAGNITUDES, VAGUE_WORDS } from '../../../lexicon/vague.js';
import type { Token } from '../../language.js';
import { isDecade } from './decades.js';
import { isDigit } from './literals.js';
import { isOf, perWord, type Word } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const NEGATIVE = ['no', 'none', 'nobody', 'not'];
/** Words that may begin an amount. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE_WORDS.keys(),
  ...VAGUE_MAGNITUDES.keys(),
  ...NEGATIVE,
  'hundred',
  'thousand',
  'half',
  'quarter',
  'minus',
  'negative',
  'many',
]);
/** Words that make an amount of the article before them: "a hundred", "a few", "a third". */
const AFTER_ARTICLE = wordSet([...MULTIPLIERS.keys(), ...DENOMINATORS.keys(), ...VAGUE_WORDS.keys(), 'twenty', 'thirty']);

const LOWER_A = 97;
const LOWER_Z = 122;
const DIGIT = /[0-9]/;
const isMoney = ({ text }: Word): boolean => MONEY_PREFIXES.has(text) || CURRENCY_CODES.has(text) || MONEY_PREFIXES.has(`${text}$`);
/** Whether a word, told by itself, may begin a figure: "7", "$", ".", "US7". */
const opensFigure = perWord(({ text }) => isDigit(text, 0) || text === '$' || text === '.' || /^(US|A|NZ|C)[0-9]/.test(text));

const beginsFigure = (token: Token | undefined): boolean => token !== undefined && opensFigure(token);

const NO_OPENERS = new Set(['-', ',', '"', '(', ')', ':', '“', '”', '’', '’s', "'s"]);

/** What a word tells of an amount that may begin with it: nothing begins, one does, or the word after it decides. */
type Opening = 'no' | 'yes' | 'article' | 'money' | 'point' | 'mark';

const openingOf = perWord((word): Opening => {
  const { text, lower } = word;
  if (isDigit(text, 0)) return 'yes';
  if (lower === 'a' || lower === 'an') return 'article';
  const code = text.charCodeAt(0);
  const opens = OPENERS.has(lower) || isDecade(lower);
  if (code >= LOWER_A && code <= LOWER_Z) return opens ? 'yes' : text === 'kr' ? 'money' : 'no';
  if (NO_OPENERS.has(text)) return 'no';
  if (text === '.') return 'point';
  if (opens || DIGIT.test(text)) return 'yes';
  if (isMoney(word)) return code > 0x7f ? 'yes' : 'money';
  return code > 0x7f ? 'mark' : 'no';
});

/** Whether an amount may begin with the token: what is tried at once for every token of a text, so it asks the word alone where that tells. */
export const mayBegin = (tokens: readonly Token[], at: number): boolean => {
  const opening = openingOf(tokens[at]!);
  if (opening === 'no') return false;
  if (opening === 'yes') return true;
  const next = tokens[at + 1];
  if (opening === 'mark') return !beginsFigure(next);
  if (next === undefined) return false;
  if (opening === 'point') return isDigit(next.text, 0);
  return beginsFigure(next) || (opening === 'article' && isOf(next, AFTER_ARTICLE));
};
