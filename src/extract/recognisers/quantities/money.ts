import { COINS, CURRENCY_CODES, CURRENCY_WORDS, FAMILIES, MONEY_ADJECTIVES, MONEY_PREFIXES, WEAK_PREFIXES } from '../../../lexicon/currencies.js';
import type { Prose, Token } from '../../language.js';
import { isDigit } from './literals.js';
import type { UnitRead } from './units.js';
import { perWord } from '../../language/words.js';

/** A currency before a figure: where its digits begin. */
export interface MoneyPrefix {
  readonly code: string;
  /** Token that holds the first digit, and the character where it is. */
  readonly token: number;
  readonly digits: number;
  /** Only money where the figure has a multiplier, a decimal or groups. */
  readonly weak: boolean;
}

const PREFIXED = /^([\p{L}$]{1,5}\.?)(?=[0-9])/u;
const prefixOf = (word: string): string | undefined => MONEY_PREFIXES.get(word) ?? (CURRENCY_CODES.has(word) ? word : undefined);

/** A currency symbol, code or abbreviation at token `at` with a figure right after it: "$18.5", "PLN 65", "Rs500", "US$1". */
export const moneyPrefixAt = (prose: Prose, at: number, limit: number): MoneyPrefix | undefined => {
  const { text, tokens } = prose;
  const token = tokens[at]!;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  // "18.4°N 72.5°W": a way, and no naira.
  const own = at > 0 && tokens[at - 1]!.text === '°' ? undefined : prefixOf(token.text);
  if (own !== undefined && next) {
    if (isDigit(text, next.start) || text.charAt(next.start) === '.')
      return { code: own, token: at + 1, digits: next.start, weak: WEAK_PREFIXES.has(token.text) };
    // "$US113": the country stands after the sign
    const country = token.text === '$' ? /^(US|A|NZ|C)(?=[0-9])/.exec(next.text) : null;
    if (country) return { code: MONEY_PREFIXES.get(`${country[1]}$`) ?? own, token: at + 1, digits: next.start + country[0].length, weak: false };
    if (token.text === '$' && (next.text === 'US' || next.text === 'A') && at + 2 < limit && isDigit(text, tokens[at + 2]!.start)) {
      return { code: MONEY_PREFIXES.get(`${next.text}$`) ?? own, token: at + 2, digits: tokens[at + 2]!.start, weak: false };
    }
  }
  // "US $5", and "R$5", which is cut at its sign
  const after = at + 2 < limit ? tokens[at + 2] : undefined;
  const apart =
    next?.text === '$' && (token.text.length > 1 || token.end === next.start) && after && isDigit(text, after.start)
      ? MONEY_PREFIXES.get(`${token.text}$`)
      : undefined;
  if (apart !== undefined && after) return { code: apart, token: at + 2, digits: after.start, weak: false };
  const glued = PREFIXED.exec(token.text);
  const code = glued ? prefixOf(glued[1]!) : undefined;
  return glued && code !== undefined
    ? { code, token: at, digits: token.start + glued[0].length, weak: WEAK_PREFIXES.has(glued[1]!) || glued[1]!.length === 1 }
    : undefined;
};

/** What points at a currency of a family: its code as written, and the words for its country, with the family and the code. */
const CUES: ReadonlyMap<string, readonly (readonly [family: string, code: string])[]> = (() => {
  const map = new Map<string, [string, string][]>();
  for (const [family, codes] of Object.entries(FAMILIES))
    for (const [code, words] of Object.entries(codes)) for (const cue of [code, ...words.split(' ')]) map.set(cue, [...(map.get(cue) ?? []), [family, code]]);
  return map;
})();

/** Letters of an ISO code. */
const CODE = 3;
const NOTHING: readonly (readonly [family: string, code: string])[] = [];
const pointsAt = perWord(({ text, lower }) => CUES.get(lower) ?? (text.length === CODE ? CUES.get(text) : undefined) ?? NOTHING);

/** How often a text points at each currency of each family. */
const candidatesIn = (tokens: readonly Token[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const found = new Map<string, Map<string, number>>();
  for (const token of tokens) {
    for (const [family, code] of pointsAt(token)) {
      const codes = found.get(family) ?? new Map<string, number>();
      found.set(family, codes.set(code, (codes.get(code) ?? 0) + 1));
    }
  }
  return found;
};

/** How many times as often as all others together a text must point at a currency for it to be meant: a neighbour may be named in passing. */
const CLEARLY = 3;

/** Settles a family of currencies by the words of the whole text; the word itself where they leave it open. */
export const settler = ({ tokens }: Prose): ((code: string, word: string) => string) => {
  let candidates: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
  return (code, word) => {
    if (!code.startsWith('?')) return code;
    candidates ??= candidatesIn(tokens);
    const codes = [...(candidates.get(code) ?? [])];
    const all = codes.reduce((sum, [, times]) => sum + times, 0);
    return codes.find(([, times]) => times >= CLEARLY * (all - times))?.[0] ?? word;
  };
};

/** Coins right behind the figure: "50p". */
const TOUCHING_COINS: ReadonlyMap<string, string> = new Map([
  ['p', 'pence'],
  ['p.', 'pence'],
  ['c', 'cents'],
  ['¢', 'cents'],
]);

const codeOf = (word: string): string | undefined => CURRENCY_WORDS.get(word);

/** A currency after a figure: "zlotys", "Danish crowns", "US dollars", "NOK", "p". `joined`: it touches the figure. */
export const moneyAfter = (tokens: readonly Token[], at: number, limit: number, joined: boolean): (UnitRead & { readonly word: string }) | undefined => {
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return undefined;
  const money = (code: string, last: number): UnitRead & { readonly word: string } => ({
    symbol: code,
    dimension: 'money',
    last,
    word: tokens[last - 1]!.lower,
  });
  const own = codeOf(token.lower);
  if (own !== undefined && token.lower !== 'real' && token.lower !== 'som') return money(own, at + 1);
  const coin = COINS.get(token.lower) ?? (joined ? TOUCHING_COINS.get(token.text) : undefined);
  if (coin !== undefined) return money(coin, at + 1);
  if (CURRENCY_CODES.has(token.text)) return money(token.text, at + 1);
  if (joined && (token.text === '€' || token.text === '£' || token.text === '$')) return money(MONEY_PREFIXES.get(token.text)!, at + 1);
  // one or two words of nationality before the word: "Hong Kong dollars"
  for (let k = 1; k <= 2 && at + k < limit; k++) {
    const code = codeOf(tokens[at + k]!.lower);
    if (code === undefined) continue;
    const adjective = tokens[at + k - 1]!.lower;
    const known = MONEY_ADJECTIVES[code];
    const made = known && Object.hasOwn(known, adjective) ? known[adjective] : undefined;
    return made === undefined ? undefined : money(made, at + k + 1);
  }
  return undefined;
};
