/** The rule for four digits that are a year: only where the words around them leave no doubt that they do not count. */
import { AFTER_COUNT, BEFORE_COUNT, BEFORE_YEAR, BEFORE_YEAR_OR_COUNT, COUNT_NOUNS } from '../../../lexicon/calendar.js';
import type { Found } from './expression.js';
import { at, digits, follows, isCapital, past, shortYearAt, yearAt, type Reading } from './tokens.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const isPlural = (r: Reading, i: number): boolean => {
  const { tag, lower } = at(r, i);
  return tag === 'NOUN' && lower.endsWith('s') && !lower.endsWith('ss');
};

const isYearLike = (r: Reading, i: number): boolean => at(r, i).text.length === 4 && digits(at(r, i)) >= 1500 && digits(at(r, i)) < 2200;

/** "dates back to 1874", "dating from 1912". */
const isDatedBack = (r: Reading, i: number): boolean =>
  (follows(r, i - 1, 'to') || follows(r, i - 1, 'from')) && isOf(at(r, follows(r, i - 2, 'back') ? i - 3 : i - 2), DATES);
const DATES = wordSet(['date', 'dates', 'dated', 'dating']);

/** "in 2014", "since 1998", "from 2010 to 2014", "the winter of 2014". */
const afterPreposition = (r: Reading, i: number, year: number): boolean => {
  const before = at(r, i - 1).lower;
  if (BEFORE_YEAR.has(before)) return !isOf(at(r, i + 1), AFTER_COUNT);
  if (isDatedBack(r, i)) return true;
  if (!BEFORE_YEAR_OR_COUNT.has(before)) return false;
  const after = at(r, i + 1);
  if (isPlural(r, i + 1) || after.tag === 'NUM') return false;
  if (before === 'to' || before === 'and' || before === 'or') return isYearLike(r, i - 2);
  if (before === 'between') return follows(r, i + 1, 'and') && isYearLike(r, i + 2);
  if (before === 'of') return !isOf(at(r, i - 2), COUNT_NOUNS) && (after.tag === 'PUNCT' || after.tag !== 'NOUN');
  // "around 2000" is as well a figure, "for 2030 homes" one surely.
  if (after.tag === 'NOUN' || after.tag === 'ADJ') return false;
  return before !== 'around' || year % 100 !== 0;
};

/** "the 1987 fire", "a 2003 quake", "its 2018 results", "the country's 1996 constitution", "his unsuccessful 1996 campaign". */
const asAttribute = (r: Reading, i: number, year: number): boolean => {
  const before = at(r, i - 1);
  const determined = /^(?:the|a|its|his|their|her|our|this|that)$/.test(before.lower) || before.lower.endsWith("'s");
  const described = before.tag === 'ADJ' && !isOf(before, BEFORE_COUNT) && /^(?:the|a|an|its|his|their|her|our)$/.test(at(r, i - 2).lower);
  if (!determined && !described) return false;
  const after = at(r, i + 1);
  // "his 2006 Ford", "a grey 2017 Toyota": the model of a car. "The 2004 Olympics" are a year's.
  const model = before.lower !== 'the' && !before.lower.endsWith("'s") && (isCapital(after) || (at(r, i + 2).tag === 'PROPN' && isCapital(at(r, i + 2))));
  if (model) return false;
  if (after.tag === 'NOUN' || after.tag === 'PROPN') return !isPlural(r, i + 1) || year % 100 !== 0;
  return after.tag === 'ADJ' || after.tag === 'VERB';
};

/** "(2019)", "(1998, …", "1998, 2003 and": in brackets, or after another year. */
const inList = (r: Reading, i: number): boolean => {
  const before = at(r, i - 1).text;
  const after = at(r, i + 1).text;
  if (before === '(') return [')', ',', '-', '–', ';'].includes(after);
  return (before === ',' || before === '-' || before === '–') && isYearLike(r, i - 2) && [')', ',', '.', ';', '', 'and', 'or'].includes(after);
};

/** "(founded 1847)", "(built 1968; 186 metres)": what was done in it, in brackets. */
const inBrackets = (r: Reading, i: number): boolean =>
  at(r, i - 2).text === '(' && at(r, i - 1).tag === 'VERB' && [')', ',', ';', '.'].includes(at(r, i + 1).text);

/** "in 2014", "a 2003 quake", "the 1987 fire", "’01", "nineteen ninety-six"; never "2018 votes" or "the 2100 block". */
export const bareYear = (r: Reading, i: number): Found | undefined => {
  const short = shortYearAt(r, i);
  if (short) return isOf(at(r, i - 1), BEFORE_YEAR) ? { next: short.next, expression: { sort: 'year', year: short.value } } : undefined;
  const found = yearAt(r, i);
  if (!found) return undefined;
  const { value: year, next } = found;
  const result: Found = { next: past(r, next, "'s"), expression: { sort: 'year', year } };
  // "nineteen ninety-six" can be nothing else, "twenty ten" might.
  if (next > i + 1) return year > 1600 && (at(r, i).lower === 'nineteen' || isOf(at(r, i - 1), BEFORE_YEAR)) ? result : undefined;
  const after = at(r, next);
  if (isOf(after, AFTER_COUNT)) return undefined;
  if (year >= 1500 && year < 2100 && inBrackets(r, i)) return result;
  if (year < 1900 || year > 2099)
    return (isOf(at(r, i - 1), BEFORE_YEAR) || isDatedBack(r, i)) && year >= 1500 && !isPlural(r, next) && after.tag !== 'NOUN' && after.tag !== 'ADJ'
      ? result
      : undefined;
  if (afterPreposition(r, i, year)) return result;
  return follows(r, next, "'s") || asAttribute(r, i, year) || inList(r, i) ? result : undefined;
};
