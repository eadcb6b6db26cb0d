import { AGED, AGED_PEOPLE, NAME_ENDS, OF_AGE, PARENTS, SUPERLATIVES } from '../../../lexicon/ages.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { singularOf } from '../../../lexicon/inflect.js';
import { isPerson as isHuman } from '../../../lexicon/people.js';
import { YEARS_OF_AGE } from '../../../model/quantity.js';
import type { Token } from '../../language.js';
import type { Figure } from './figures.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const JOINS = wordSet([',', 'and', 'or', '&']);
/** Tokens of a list of ages, at most. */
const LIST = 24;
/** "ages 3, 7, 11, and [14]": one more of a list that a word of age opens. Before a noun it counts something else. */
const goesOnWithAges = (tokens: readonly Token[], at: number, from: number): boolean => {
  const behind = tokens[at + 1]?.tag;
  if (!isOf(tokens[at - 1], JOINS) || behind === 'NOUN' || behind === 'ADJ') return false;
  let i = at - 1;
  while (i > from && at - i < LIST && (isOf(tokens[i]!, JOINS) || tokens[i]!.tag === 'NUM')) i -= 1;
  return isOf(tokens[i]!, AGED) && tokens[i + 1]!.tag === 'NUM';
};

/** Words of age before a figure, and the first token of them: "aged", "age", "the age of". */
const ageBefore = (tokens: readonly Token[], at: number, from: number): number | undefined => {
  const word = at - 1 >= from ? tokens[at - 1]!.lower : '';
  if (word === 'aged' || word === 'age' || word === 'ages') return at - 1;
  if (goesOnWithAges(tokens, at, from)) return at;
  // "ages 14 and 15"
  if (/^(and|or|,)$/.test(word) && at - 3 >= from && tokens[at - 2]!.tag === 'NUM' && /^age[ds]?$/.test(tokens[at - 3]!.lower)) return at;
  if (word !== 'of' || at - 2 < from) return undefined;
  // "a man of 34", "a girl of nine years"
  if (isOf(tokens[at - 2]!, OF_AGE)) return at;
  if (!/^ages?$/.test(tokens[at - 2]!.lower)) return undefined;
  return at - 3 >= from && tokens[at - 3]!.lower === 'the' ? at - 3 : at - 2;
};

const isPerson = (tokens: readonly Token[], at: number, from: number): boolean => {
  const { tag, text, lower } = tokens[at]!;
  return (
    tag === 'PROPN' ||
    (isHuman(lower) && lower !== 'one') ||
    isOf(tokens[at]!, NAME_ENDS) ||
    ((at > from || /^(NOUN|VERB)$/.test(tag)) && /^\p{Lu}\p{Ll}/u.test(text))
  );
};

/** The last token of the words that an aside stands behind: "Julian P.[,] 58," ends with a name cut short. */
const hostOf = (tokens: readonly Token[], { first }: Figure['number']): number => (tokens[first - 2]?.text === '.' ? first - 3 : first - 2);

const mayBeAge = ({ bare, written, value }: Figure['number']): boolean => bare && written === 'digits' && value >= 1 && value <= 115;

/** "the guard (24)", "Ann Lee (24)": a place of one word has as often a count in brackets. */
export const isAgeInBrackets = (tokens: readonly Token[], number: Figure['number'], from: number): boolean => {
  if (!mayBeAge(number) || tokens[number.first - 1]?.text !== '(' || tokens[number.last]?.text !== ')') return false;
  const host = hostOf(tokens, number);
  return host >= from && isPerson(tokens, host, from) && (tokens[host]!.tag !== 'PROPN' || (host > from && tokens[host - 1]!.tag === 'PROPN'));
};

/** "Smith, 24, said", "the guard (24)": a small whole number between commas or in brackets after a name or a noun for a person. */
const isAppositive = (tokens: readonly Token[], { number, unit }: Figure, from: number): boolean => {
  if (unit !== undefined || !mayBeAge(number)) return false;
  const host = hostOf(tokens, number);
  const closing = tokens[number.last]?.text ?? '';
  const commas = tokens[number.first - 1]?.text === ',' && /^[,;.)–—-]$|^and$/.test(closing);
  return host >= from && ((commas && isPerson(tokens, host, from)) || isAgeInBrackets(tokens, number, from));
};

const PERSON = /^(he|she|who)$/;
const BEING = /^(is|was|'s|’s|turned|turns)$/;
const WERE = /^(are|were)$/;

/** Whether the words that end before a token are for one person: "she", "the youngest", "their son". */
const isOfPerson = (tokens: readonly Token[], at: number, from: number): boolean => {
  const { lower } = tokens[at]!;
  return PERSON.test(lower) || SUPERLATIVES.has(lower) || (at > from && isHuman(lower) && tokens[at - 1]!.tag !== 'ADP') || isSubjectByName(tokens, at, from);
};

const BEFORE_SUBJECT: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);
const isNamePart = ({ tag, text }: Token): boolean => tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text);

/** "Ida Lane", "Thomas" at the head of a clause: somebody's name, and not "the high in Denver". */
const isSubjectByName = (tokens: readonly Token[], at: number, from: number): boolean => {
  let first = at + 1;
  while (first > from && at - first < 2 && isNamePart(tokens[first - 1]!)) first -= 1;
  return first <= at && isOf(tokens[first], GIVEN_NAMES) && (first === from || BEFORE_SUBJECT.has(tokens[first - 1]!.tag));
};

/** Of the young another noun tells, "a boy of 12"; of a leader, so few may be whom he leads. */
const GROWN = 18;
/** "a kiln worker of 38," but not "a father of 12," */
const isOfSomebody = (tokens: readonly Token[], { number }: Figure, from: number): boolean => {
  const host = number.first - 2;
  if (!mayBeAge(number) || number.value < GROWN || host <= from || tokens[host + 1]!.lower !== 'of') return false;
  if (!isHuman(tokens[host]!.lower) || isOf(tokens[host], PARENTS) || !/^[.,;)]$/.test(tokens[number.last]?.text ?? '')) return false;
  let at = host - 1;
  while (at > from && host - at < 4 && tokens[at]!.tag !== 'DET') at -= 1;
  return /^an?$/.test(tokens[at]!.lower);
};

/** "she is 63", "who was 10", "the boy was not 16": a bare figure said of a person. */
const isSaidOfPerson = (tokens: readonly Token[], { number, unit }: Figure, from: number): boolean => {
  if (unit !== undefined || !number.bare || number.value < 1 || number.value > 115 || number.first - 2 < from) return false;
  const at = tokens[number.first - 1]!.lower === 'not' ? number.first - 2 : number.first - 1;
  if (at - 1 < from) return false;
  const being = tokens[at]!.lower;
  const said = BEING.test(being) ? isOfPerson(tokens, at - 1, from) : tokens[at - 1]!.lower === 'who' && WERE.test(being);
  return said && /^([.,;)]|and|when|at|on)?$/.test(tokens[number.last]?.lower ?? '');
};

/** "28 and 31 years old". */
const isBesideAge = (tokens: readonly Token[], { number, unit }: Figure): boolean => {
  const [and, other, years, old] = [0, 1, 2, 3].map((k) => tokens[number.last + k]);
  return unit === undefined && number.bare && /^(and|or|,)$/.test(and?.lower ?? '') && other?.tag === 'NUM' && years?.lower === 'years' && old?.lower === 'old';
};

/** "those arrested are", "Eight of the suspects were", "they are": people, and that they are so. */
const arePeople = (tokens: readonly Token[], at: number, from: number): boolean => {
  if (!/^(?:are|were|is|was)$/.test(tokens[at]!.lower) || at - 1 < from) return false;
  const { lower, tag } = tokens[at - 1]!;
  return (
    isHuman(singularOf(lower)) ||
    isOf(tokens[at - 1], AGED_PEOPLE) ||
    /^(?:they|he|she|them)$/.test(lower) ||
    (tag === 'VERB' && lower.endsWith('ed') && isOf(tokens[at - 2], AGED_PEOPLE))
  );
};

/** "people under 30", "those over 65", "women above 40"; "those arrested are under 18". */
const isLimitOfAge = (tokens: readonly Token[], { number, unit, first }: Figure, from: number): boolean => {
  if (unit !== undefined || number.scale > 1 || number.value < 1 || number.value > 115 || first - 2 < from) return false;
  const next = tokens[number.last];
  return (
    /^(under|over|above|below)$/.test(tokens[first - 1]!.lower) &&
    (isOf(tokens[first - 2]!, AGED_PEOPLE) || arePeople(tokens, first - 2, from)) &&
    !(next && /^(NOUN|ADJ|PROPN)$/.test(next.tag))
  );
};

/** The unit of age that the words around a figure give it, where they do. */
export const ageOf = (
  tokens: readonly Token[],
  figure: Figure,
  from: number,
): { readonly unit: string; readonly first: number; readonly rule?: string } | undefined => {
  if (figure.dimension === 'age') return undefined;
  const before = (figure.unit === undefined || figure.unit === 'y') && figure.number.value <= 120 ? ageBefore(tokens, figure.first, from) : undefined;
  if (before !== undefined) return { unit: YEARS_OF_AGE, first: before };
  if (isLimitOfAge(tokens, figure, from)) return { unit: YEARS_OF_AGE, first: figure.first };
  return isAppositive(tokens, figure, from) ||
    (figure.unit === undefined && isOfSomebody(tokens, figure, from)) ||
    isBesideAge(tokens, figure) ||
    isSaidOfPerson(tokens, figure, from)
    ? { unit: YEARS_OF_AGE, first: figure.first, rule: 'age of a person' }
    : undefined;
};
