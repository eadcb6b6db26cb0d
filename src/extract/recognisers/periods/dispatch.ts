/** Ordered rules, found by the word that they open with: nearly every token of a text opens none. */
import { MONTHS, PLURAL_UNITS, UNITS, WEEKDAYS } from '../../../lexicon/calendar.js';
import type { Token } from '../../language.js';
import type { Found } from './expression.js';
import { at, base, glued, type Reading } from './tokens.js';
import { perWord, isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** Reads something at a token, or nothing. */
export type Reader = (r: Reading, i: number) => (Found & { readonly rule?: string }) | undefined;

export interface Rule {
  /** In English: it stands in every mention that the rule makes. */
  readonly name: string;
  readonly read: Reader;
  /** The words that it can open with. */
  readonly opens: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[];
  /** Whether it can open with a figure. */
  readonly figures?: true;
}

type Named = Found & { readonly rule: string };

/** After a figure that is no year and no time, only these go on to a period. */
const AFTER_FIGURE = wordSet([
  ...[MONTHS, WEEKDAYS, UNITS, PLURAL_UNITS].flatMap((map) => [...map.keys()]),
  ..."a.m. p.m. am pm a.m p.m h hrs o'clock - – — to and past of minute minutes hour hours yesterday today tomorrow tonight on in this that at noon st nd rd th local , gmt utc z".split(
    ' ',
  ),
]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a token that begins with a digit may open a period, by its shape and the token after it. */
const figureOpens = (r: Reading, i: number): boolean => {
  const { text } = at(r, i);
  let plain = true;
  for (let k = 1; k < text.length && plain; k++) plain = isDigit(text.charCodeAt(k));
  if (!plain) return text.length <= 12;
  if (text.length === 4) return true;
  if (text.length > 2) return false;
  const next = at(r, i + 1);
  if (next.lower === ',') return false;
  // The tokeniser cuts "10.15pm" and "8:30-9:15".
  return isOf(next, AFTER_FIGURE) || AFTER_FIGURE.has(base(next)) || (glued(r, i + 1) && /^[:hHQ]|^\.$/.test(next.text));
};

const NONE: readonly Rule[] = [];

interface Ordered {
  /** The first rule, in their order, that reads something at a token, by its name. */
  readonly read: (r: Reading, i: number) => Named | undefined;
  /** Whether any of them opens with a word: most words open none. */
  readonly opens: (token: Token) => boolean;
}

/** One reader of many rules. */
export const ordered = (rules: readonly Rule[]): Ordered => {
  const figures = rules.filter((rule) => rule.figures);
  const openingWith = (word: string): readonly Rule[] => {
    const all = rules.filter(({ opens }) => opens.some((words) => words.has(word)));
    return all.length > 0 ? all : NONE;
  };
  const opening = perWord(({ lower }): readonly Rule[] => {
    const first = lower.charCodeAt(0);
    if (isDigit(first)) return figures;
    const known = openingWith(lower);
    if (known !== NONE) return known;
    if (lower.charCodeAt(lower.length - 2) === APOSTROPHE) return openingWith(lower.slice(0, -2));
    if (first === APOSTROPHE || first === OPENING_QUOTE) return openingWith("'");
    return lower.charCodeAt(3) === HYPHEN || lower.charCodeAt(4) === HYPHEN || lower.charCodeAt(5) === HYPHEN ? openingWith(JOINED) : NONE;
  });
  const read: Ordered['read'] = (r, i) => {
    if (i < r.first || i >= r.last) return undefined;
    const chosen = opening(r.tokens[i]!);
    if (chosen === NONE || (chosen === figures && !figureOpens(r, i))) return undefined;
    for (const rule of chosen) {
      const found = rule.read(r, i);
      if (found) return { next: found.next, expression: found.expression, rule: found.rule ?? rule.name };
    }
    return undefined;
  };
  return { read, opens: (token) => opening(token) !== NONE };
};

/** The same where only what they read is asked for. */
export const inOrder = (rules: readonly Rule[]): Ordered['read'] => ordered(rules).read;

/** The key of the rule that reads "mid-2025", "end-2026", "late-May". */
export const JOINED = '-';
const APOSTROPHE = 39;
const OPENING_QUOTE = 0x2018;
const HYPHEN = 45;
