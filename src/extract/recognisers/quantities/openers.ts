import { CURRENCY_CODES, MONEY_PREFIXES } from '../../../lexicon/currencies.js';
import { CARDINALS, DENOMINATORS, MULTIPLIERS } from '../../../lexicon/numbers.js';
import { VAGUE_MAGNITUDES, VAGUE_WORDS } from '../../../lexicon/vague.js';
import type { Token } from '../../language.js';
import { isDigit } from './literals.js';
import { oneOf, perWord, isOf } from '../../language/words.js';
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
const opens = oneOf(OPENERS);
/** Words that make an amount of the article before them: "a hundred", "a few", "a third". */
const AFTER_ARTICLE = wordSet([...MULTIPLIERS.keys(), ...DENOMINATORS.keys(), ...VAGUE_WORDS.keys(), 'twenty', 'thirty']);

const LOWER_A = 97;
const LOWER_Z = 122;
const DIGIT = /[0-9]/;
const hasDigit = perWord(({ text }) => DIGIT.test(text));
const isMoney = perWord(({ text }) => MONEY_PREFIXES.has(text) || CURRENCY_CODES.has(text) || MONEY_PREFIXES.has(`${text}$`));
/** Whether a word, told by itself, may begin a figure: "7", "$", ".", "US7". */
const opensFigure = perWord(({ text }) => isDigit(text, 0) || text === '$' || text === '.' || /^(US|A|NZ|C)[0-9]/.test(text));

const beginsFigure = (token: Token | undefined): boolean => token !== undefined && opensFigure(token);

/** Whether an amount may begin with the token: what is tried at once for every token of a text, so it looks at one character where it can. */
export const mayBegin = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower } = tokens[at]!;
  const code = text.charCodeAt(0);
  if (isDigit(text, 0)) return true;
  const next = tokens[at + 1];
  if (lower === 'a' || lower === 'an') return next !== undefined && (isOf(next, AFTER_ARTICLE) || beginsFigure(next));
  if (code >= LOWER_A && code <= LOWER_Z) return opens(tokens[at]!) || (text === 'kr' && beginsFigure(next));
  switch (text) {
    case '-':
    case ',':
    case '"':
    case '(':
    case ')':
    case ':':
    case '“':
    case '”':
    case '’':
    case '’s':
    case "'s":
      return false;
    case '.':
      return next !== undefined && isDigit(next.text, 0);
    default:
  }
  if (opens(tokens[at]!)) return true;
  if (hasDigit(tokens[at]!)) return true;
  if (beginsFigure(next)) return isMoney(tokens[at]!);
  return code > 0x7f;
};
