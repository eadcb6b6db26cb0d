/** The locative phrase around a place name: how far it reaches to the left and to the right. */
import { WEEKDAYS } from '../../../lexicon/calendar.js';
import { STREETS, STREETS_OF_TWO } from '../../../lexicon/facilities.js';
import { COMPASS, LOCATIVE, PEOPLES, PLACE_HEADS, PLACE_PARTS, SITES, STREET_PARTS, WAYS, WAYS_BETWEEN, WAY_UNITS } from '../../../lexicon/places.js';
import type { PlaceValue } from '../../../model/index.js';
import type { Token } from '../../language.js';
import { countryOfPeople } from './containment.js';
import { isOf } from '../../language/words.js';
import { DETERMINERS } from '../../../lexicon/small-words.js';
import { wordSet } from '../../../lexicon/word-set.js';

type Relation = NonNullable<PlaceValue['relation']>;

/** What stands in front of a name, from the preposition on. */
export interface Lead {
  /** First token of the whole phrase. */
  readonly first: number;
  /** First token of the bare phrase, after preposition and article. */
  readonly bare: number;
  readonly relation?: Relation;
  /** Countries that adjectives in front name: "the northern Iraqi city of". */
  readonly within: readonly string[];
}

const LONGEST = 9;
const isPossessive = (token: Token): boolean => token.lower === "'s" || token.lower === "'";
const isNumber = (token: Token | undefined): boolean => token !== undefined && token.tag === 'NUM';
const ABOUT = wordSet(['about', 'around', 'some', 'roughly', 'approximately', 'nearly', 'almost', 'just', 'over', 'less', 'more']);

/** "41 km", "about 11 km (7 miles)" before token `at`. */
const distanceBefore = (tokens: readonly Token[], at: number, start: number): number => {
  let from = at;
  if (tokens[from - 1]?.text === ')' && isNumber(tokens[from - 3]) && tokens[from - 4]?.text === '(') from -= 4;
  if (from - 2 < start || !isOf(tokens[from - 1]!, WAY_UNITS)) return at;
  from -= 1;
  if (isOf(tokens[from - 1]!, WAY_UNITS)) from -= 1;
  if (!isNumber(tokens[from - 1])) return at;
  from -= 1;
  // "at a depth of 12 km near Arles": how deep, and no way from there.
  if (from > start && tokens[from - 1]!.lower === 'of') return at;
  if (from - 2 > start && tokens[from - 1]!.lower === 'less' && tokens[from - 2]!.lower === 'or') return from - 3;
  return from > start && isOf(tokens[from - 1]!, ABOUT) ? from - 1 : from;
};

/** Whether a word may stand between the preposition and the name. */
const describes = (token: Token, next: Token): boolean =>
  isOf(token, COMPASS) ||
  countryOfPeople(token.lower) !== undefined ||
  isOf(token, PEOPLES) ||
  isOf(token, PLACE_HEADS) ||
  (token.tag === 'ADJ' && token.lower !== 'such') ||
  (token.tag === 'NOUN' &&
    next.lower !== 'of' &&
    token.text.charCodeAt(0) > 96 &&
    LOCATIVE.get(token.lower) === undefined &&
    (isOf(token, SITES) || isOf(token, PLACE_PARTS)));

/** "north|-|east", as the tokeniser cuts it: the hyphen. */
const isHyphenated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && isOf(tokens[at - 1], COMPASS) && isOf(tokens[at + 1], COMPASS);

/** Whether the name at a token is that of a street: "S. Lois Ave." */
export const isStreet = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 6 && i < tokens.length && (/^[\p{Lu}\d]/u.test(tokens[i]!.text) || tokens[i]!.tag === 'ADJ'); i++)
    if (STREETS.has(tokens[i]!.lower.replace(/\.$/, '')) && i > at) return true;
  return false;
};

/** Where the name at a token begins: "East 1|13th Street", as the tokeniser cuts it. */
export const nameStart = (tokens: readonly Token[], at: number, start: number): number => {
  let from = at;
  while (from > start && tokens[from - 1]!.tag === 'NUM' && tokens[from - 1]!.end === tokens[from]!.start) from -= 1;
  return from < at && from > start && isOf(tokens[from - 1]!, COMPASS) && /^\p{Lu}/u.test(tokens[from - 1]!.text) ? from - 1 : from;
};

const ORDINAL_STREET = /^\d{1,3}(?:st|nd|rd|th)$/i;
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** "East 113th Street", "3150 Robinson Road", "the 1400 block of Elm Street", "the corner of Elm and Oak". */
const addressBefore = (tokens: readonly Token[], at: number, start: number): number => {
  const from = nameStart(tokens, at, start);
  if (from > start && /^\d{1,5}$/.test(tokens[from - 1]!.text) && isStreet(tokens, from)) return from - 1;
  // "37th and Nash streets": the first of two that cross has no name but its number.
  if (
    from - 2 > start &&
    tokens[from - 1]!.lower === 'and' &&
    ORDINAL_STREET.test(tokens[from - 2]!.text) &&
    (isStreet(tokens, from) || isOf(tokens[from + 1], STREETS_OF_TWO))
  )
    return from - 2;
  // "Ohio Route 49", "State Highway 6"
  if (from > start && isOf(tokens[from]!, WAYS) && tokens[from + 1]?.tag === 'NUM' && isCapital(tokens[from - 1]) && isCapital(tokens[from])) return from - 1;
  if (from - 2 < start || tokens[from - 1]!.lower !== 'of' || !isOf(tokens[from - 2]!, STREET_PARTS)) return from;
  return from - 2 > start && tokens[from - 3]!.tag === 'NUM' ? from - 3 : from - 2;
};

/** Before a house by its name: "inside the Lantern Room, 1140 Canal Street", "called to Elm Court, at 12 Elm Street". */
const AT_HOUSES = wordSet(['at', 'in', 'inside', 'outside', 'near', 'behind', 'to', 'into', 'from', 'of']);

/** Where the name of a house begins that its address at `address` stands behind, set off by a comma or led to by "at"; or undefined. */
export const houseBefore = (tokens: readonly Token[], address: number, number: number, start: number): number | undefined => {
  const comma = tokens[address - 1]?.text === ',';
  if (address - 2 < start || !(comma || tokens[address]!.lower === 'at' || tokens[address]!.lower === 'in') || !/^\d/.test(tokens[number]!.text))
    return undefined;
  const end = comma ? address - 1 : address;
  let from = end;
  while (from > start && /^[\p{Lu}\d]/u.test(tokens[from - 1]!.text)) from -= 1;
  const article = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
  // Without a comma only a name of more words behind an article: "in Bonn at 12 Elm Street".
  if (from === end || (!comma && (article === from || end - from < 2))) return undefined;
  return article > start && isOf(tokens[article - 1]!, AT_HOUSES) ? from : undefined;
};

/** Reads what stands before the name at token `at`; `start` is the first token that it may take. */
export const leadOf = (tokens: readonly Token[], at: number, start: number): Lead => {
  const within: string[] = [];
  const address = addressBefore(tokens, at, start);
  let from = address;
  let ofs = 0;
  while (from > start && at - from < LONGEST) {
    const token = tokens[from - 1]!;
    const next = tokens[from]!;
    if (
      token.lower === 'of' &&
      ofs < 2 &&
      from - 2 >= start &&
      (isOf(tokens[from - 2]!, PLACE_PARTS) || isOf(tokens[from - 2]!, PLACE_HEADS)) &&
      !(isOf(tokens[from - 2]!, COMPASS) && directed(tokens, from - 2, start))
    ) {
      ofs += 1;
      from -= 2;
    } else if (isHyphenated(tokens, from - 1)) from -= 1;
    else if (isOf(token, DETERMINERS) && ofs > 0 && from - 1 > start && tokens[from - 2]!.lower === 'of') from -= 1;
    else if (describes(token, next)) {
      const country = countryOfPeople(token.lower);
      if (country) within.push(country);
      from -= 1;
    } else break;
  }
  const bare = from;
  if (from > start && isOf(tokens[from - 1]!, DETERMINERS)) from -= 1;
  const before = from > start ? tokens[from - 1]! : undefined;
  if (!before) return { first: bare, bare, within };
  const { lower } = before;
  if (
    lower === 'of' &&
    from - 2 >= start &&
    (isOf(tokens[from - 2]!, COMPASS) || tokens[from - 2]!.lower === 'upstream' || tokens[from - 2]!.lower === 'downstream')
  ) {
    const way = from - 4 >= start && isHyphenated(tokens, from - 3) ? from - 4 : from - 2;
    let first = distanceBefore(tokens, way, start);
    if (first === way && tokens[first - 1]?.lower === 'the' && (tokens[first - 2]?.lower === 'to' || tokens[first - 2]?.lower === 'in'))
      first = distanceBefore(tokens, first - 2, start);
    return { first, bare: first, relation: 'near', within };
  }
  if (lower === 'from' && isOf(tokens[from - 2], WAY_UNITS)) {
    const first = distanceBefore(tokens, from - 1, start);
    if (first < from - 1) return { first, bare: first, relation: 'near', within };
  }
  if (lower === 'to' && from - 2 >= start && (tokens[from - 2]!.lower === 'close' || tokens[from - 2]!.lower === 'next'))
    return { first: from - 2, bare, relation: 'near', within };
  const relation = lower === 'between' && !liesBetween(tokens, from - 1, start) ? undefined : LOCATIVE.get(lower);
  if (!relation) {
    // With no preposition only words that narrow the place down belong to it: "southern Malawi", not "several US".
    let narrow = bare;
    while (narrow < address && !isOf(tokens[narrow]!, COMPASS) && !isOf(tokens[narrow]!, PLACE_PARTS) && !isOf(tokens[narrow]!, PLACE_HEADS)) narrow += 1;
    return { first: narrow, bare: narrow, within };
  }
  // "10 km in Arles" is how long, and no way from there.
  const first = relation === 'in' ? from - 1 : distanceBefore(tokens, from - 1, start);
  return { first: first < from - 1 ? first : from - 1, bare: first < from - 1 ? first : bare, relation, within };
};

/** "went down between Ely and March", "the road between Ely and March"; what is dealt with between two is at neither: "talks between", "a match between". */
const liesBetween = (tokens: readonly Token[], between: number, start: number): boolean => {
  const before = between > start ? tokens[between - 1]! : undefined;
  if (before === undefined) return false;
  return before.tag === 'VERB' || before.tag === 'ADV' || before.tag === 'ADP' || WEEKDAYS.has(before.lower) || isOf(before, WAYS_BETWEEN);
};

/** "southwest of Caravilla" tells the way; "the north of Peru" a part. */
const directed = (tokens: readonly Token[], i: number, start: number): boolean => {
  if (i - 1 < start) return true;
  const before = tokens[i - 1]!;
  if (isOf(before, DETERMINERS)) return tokens[i - 2]?.lower === 'to';
  return !isOf(before, COMPASS) || before.lower === 'just';
};

/** Where a phrase ends that says more of the place right behind its name: "Selayar island", "Peru's southern coast". */
export const tailOf = (tokens: readonly Token[], last: number, limit: number): number => {
  let at = last;
  if (at < limit && PLACE_HEADS.has(tokens[at]!.lower.replace(/s$/, '')) && tokens[at]!.text.charCodeAt(0) > 96 && tokens[at]!.start > tokens[at - 1]!.end)
    return at + 1;
  if (at < limit && isPossessive(tokens[at]!)) {
    at += 1;
    while (
      at < limit &&
      at - last < 5 &&
      (tokens[at]!.tag === 'ADJ' || isOf(tokens[at]!, COMPASS)) &&
      !(isOf(tokens[at]!, PLACE_PARTS) && tokens[at]!.tag === 'NOUN')
    )
      at += 1;
    if (tokens[at + 1]?.text === '-' && tokens[at + 1]!.start === tokens[at]?.end) return last;
    if (at < limit && (isOf(tokens[at]!, PLACE_PARTS) || isOf(tokens[at]!, PLACE_HEADS)) && tokens[at]!.text.charCodeAt(0) > 96) return at + 1;
  }
  return last;
};
