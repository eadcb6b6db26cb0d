/** Places that go by a number: roads, the kilometre of a road, the block of a street. */
import { STREETS } from '../../../lexicon/facilities.js';
import { ANCHORS, COMPASS, STREET_PARTS, WAYS, WAY_MARKS, WAY_UNITS } from '../../../lexicon/places.js';
import { excerpt } from '../../../model/span.js';
import type { Prose, Sentence, Token } from '../../language.js';
import type { NameMention } from '../names/index.js';
import { perWord, isOf } from '../../language/words.js';
import { concatMap } from '../../lists.js';
import { wordSet } from '../../../lexicon/word-set.js';

const ROAD = /^[A-Z]{1,2}-?\d{1,4}[A-Z]?$/;
const MARK = /^\d{1,4}(?:[./+]\d{1,3})?$/;
const isCapital = perWord(({ text }) => /^\p{Lu}/u.test(text));
const isRoad = perWord(({ text }) => ROAD.test(text));

/** "the A-47", "M1 motorway", "Highway 61": where a road's name ends that begins at a token. */
const roadEnd = (tokens: readonly Token[], i: number, last: number): number => {
  const next = i + 1 < last ? tokens[i + 1]! : undefined;
  if (!next || !isCapital(tokens[i]!)) return isRoad(tokens[i]!) && tokens[i - 1]?.lower === 'the' ? i + 1 : -1;
  if (isOf(tokens[i]!, WAYS) && next.tag === 'NUM' && /^\d{1,4}$/.test(next.text)) return i + 2;
  if (!isRoad(tokens[i]!)) return -1;
  if (isOf(next, WAYS)) return i + 2;
  // "hit the K1 base", "the S4 coach": what it is called after is no road.
  return tokens[i - 1]?.lower === 'the' && next.tag !== 'NOUN' && next.tag !== 'PROPN' && isOf(tokens[i - 2], ON) ? i + 1 : -1;
};
const ON = wordSet(['on', 'along', 'off', 'of', 'near']);

/** "km 418/6", "kilometre 118 of the A-47": where it ends. */
const markEnd = (tokens: readonly Token[], i: number, last: number): number => {
  if (!isOf(tokens[i]!, WAY_MARKS) || i + 1 >= last || !MARK.test(tokens[i + 1]!.text) || tokens[i - 1]?.tag === 'NUM') return -1;
  const of = tokens[i + 2]?.lower === 'of' ? (tokens[i + 3]?.lower === 'the' ? i + 4 : i + 3) : -1;
  const road = of > 0 && of < last ? (isRoad(tokens[of]!) ? of + 1 : roadEnd(tokens, of, last)) : -1;
  return road > 0 ? (isOf(tokens[road], WAYS) && road < last ? road + 1 : road) : i + 2;
};

/** The names in a row from a token on. */
const runEnd = (tokens: readonly Token[], i: number, last: number): number => {
  let end = i + 1;
  while (end < last && isCapital(tokens[end]!) && tokens[end]!.start - tokens[end - 1]!.end < 2) end += 1;
  return end;
};

/** "the 1400 block of Gherald", "the corner of Elm and Oak": the name behind it, where no list knows it. */
const blockEnd = (tokens: readonly Token[], i: number, last: number): number =>
  tokens[i - 1]?.lower === 'of' && isOf(tokens[i - 2], STREET_PARTS) && isCapital(tokens[i]!) ? runEnd(tokens, i, last) : -1;

/** "5th", "42nd". */
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/i;
const isStreetEnd = ({ lower }: Token): boolean => STREETS.has(lower.replace(/\.$/, ''));
const ON_STREETS = wordSet(['at', 'on', 'near', 'of', 'off']);

/** Whether a street, or the first of two that cross, ends before the "and" at a token: "on Elm Street and", "at Main and", "the corner of Elm and". */
const crosses = (tokens: readonly Token[], and: number, first: number, numbered: boolean): boolean => {
  if (tokens[and]?.lower !== 'and' || and - 2 < first) return false;
  let from = and - 1;
  while (from > first && (isCapital(tokens[from]!) || /^\d/.test(tokens[from]!.text))) from -= 1;
  const corner = tokens[from]!.lower === 'of' && isOf(tokens[from - 1], STREET_PARTS);
  return from < and - 1 && isOf(tokens[from]!, ON_STREETS) && (corner || numbered || (and - from > 2 && isStreetEnd(tokens[and - 1]!)));
};

/** "30th and Chestnut streets": the first of two that cross is a number, and the noun for both stands at the end. */
const numberedEnd = (tokens: readonly Token[], i: number, last: number): number => {
  if (!ORDINAL.test(tokens[i]!.text) || tokens[i + 1]?.lower !== 'and' || i + 3 >= last || !/^[\p{Lu}\d]/u.test(tokens[i + 2]!.text)) return -1;
  const end = runEnd(tokens, i + 2, last);
  return end < last && STREETS.has(tokens[end]!.lower.replace(/s$/, '')) ? end + 1 : -1;
};

/** The second of two streets that cross: "Elm Street and Broadway", "Main and 5th streets". */
const crossingEnd = (tokens: readonly Token[], i: number, { first, last }: Sentence): number => {
  if (tokens[i - 1]?.lower !== 'and') return -1;
  const numbered = ORDINAL.test(tokens[i]!.text);
  if (!(numbered || isCapital(tokens[i]!)) || !crosses(tokens, i - 1, first, numbered)) return -1;
  const end = numbered ? i + 1 : runEnd(tokens, i, last);
  const next = end < last ? tokens[end]! : undefined;
  if (next && (isStreetEnd(next) || STREETS.has(next.lower.replace(/s$/, '')))) return end + 1;
  // "on Elm Street and Mayor Jones said": what does something is no street, nor is "and Fire Service crews".
  return next === undefined || (next.tag !== 'VERB' && next.tag !== 'NOUN' && next.tag !== 'AUX' && next.lower !== "'s") ? end : -1;
};

const endAt = (tokens: readonly Token[], i: number, last: number): number => {
  const { lower, text } = tokens[i]!;
  const code = text.charCodeAt(0);
  if (code < 58) return numberedEnd(tokens, i, last);
  if (code >= 97 && code <= 122) return lower.charCodeAt(0) === 107 || lower.charCodeAt(0) === 109 ? markEnd(tokens, i, last) : -1;
  if (!(code >= 65 && code <= 90)) return -1;
  const road = roadEnd(tokens, i, last);
  return road > 0 ? road : isOf(tokens[i]!, WAY_MARKS) ? markEnd(tokens, i, last) : blockEnd(tokens, i, last);
};

/** Whether a road or a mark of one may be named from a token on: asked of every token, so of the word alone. */
const opensWay = perWord(({ text, lower }) => WAYS.has(lower) || WAY_MARKS.has(lower) || ROAD.test(text) || ORDINAL.test(text));

const AND = wordSet(['and']);

const isAnchor = (tokens: readonly Token[], i: number, last: number): boolean =>
  isOf(tokens[i]!, ANCHORS) &&
  tokens[i - 1]?.lower === 'the' &&
  tokens[i - 2]?.lower === 'of' &&
  isOf(tokens[i - 3], COMPASS) &&
  isOf(tokens[i - 4], WAY_UNITS) &&
  (i + 1 >= last || (tokens[i + 1]!.lower !== 'of' && tokens[i + 1]!.tag !== 'NOUN' && tokens[i + 1]!.tag !== 'PROPN'));

const inSentence = ({ text, tokens }: Prose, sentence: Sentence, isKnown: (token: number) => boolean): readonly NameMention[] => {
  const { first, last } = sentence;
  const found: NameMention[] = [];
  for (let i = first; i < last; i++) {
    const crossing = i > first && isOf(tokens[i - 1]!, AND) ? crossingEnd(tokens, i, sentence) : -1;
    const anchor = isAnchor(tokens, i, last);
    if (crossing < 0 && !anchor && !opensWay(tokens[i]!) && !(i > 1 && isOf(tokens[i - 2]!, STREET_PARTS))) continue;
    const end = anchor ? i + 1 : crossing > 0 ? crossing : endAt(tokens, i, last);
    if (end <= i || isKnown(i)) continue;
    const { span, text: name } = excerpt(text, tokens[i]!.start, tokens[end - 1]!.end);
    found.push({ span, text: name, first: i, last: end, value: { name, sort: 'place' } });
    i = end - 1;
  }
  return found;
};

/** The tokens that some names take. */
const tokensOf = (places: readonly NameMention[]): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const { first, last } of places) for (let i = first; i < last; i++) tokens.add(i);
  return tokens;
};

/** The names of places, and with them the numbered ones, in the order of the text. */
export const withNumbered = (prose: Prose, places: readonly NameMention[]): readonly NameMention[] => {
  // Most texts have no numbered place to ask for.
  let known: ReadonlySet<number> | undefined;
  const isKnown = (token: number): boolean => (known ??= tokensOf(places)).has(token);
  const numbered = concatMap(prose.sentences, (sentence) => inSentence(prose, sentence, isKnown));
  const all = numbered.filter(({ first, last }) => {
    for (let i = first; i < last; i++) if (isKnown(i)) return false;
    return true;
  });
  return all.length === 0 ? places : [...places, ...all].toSorted((a, b) => a.first - b.first);
};
