import { CALENDAR, CLOCK_WORDS, TIME_CUES, YEAR_CUES } from '../../../../lexicon/uncounted.js';
import type { Token } from '../../../language.js';
import { isDigit } from '../literals.js';
import { isMonth, lowerAt } from './suspect.js';
import type { Rule } from './suspect.js';
import { isOf } from '../../../language/words.js';

const MERIDIEM = /^\s?[ap]\.?m\b/i;
const CLOCK = /^[0-2]?[0-9]\.[0-5][0-9]$/;
const UP_TO_TIME = /^(\s(and|to|or)\s|\s?[-–]\s?)[0-9]{1,2}([:.][0-9]{2})?\s?[ap]\.?m\b/i;
const IN_THE_EVENING = /^\sin the (early |late )?(morning|afternoon|evening)\b/;
const MILITARY = /^[0-2][0-9][0-5][0-9]$/;

/** "10:45", "5.30pm", "5 a.m.", "1600 GMT", "Thursday at 2.08". */
export const timeOfDay: Rule = ({ prose: { text, tokens }, number: { first, last, start, end, value, bare, written } }) => {
  if (text.charAt(end) === ':' && isDigit(text, end + 1)) return true;
  if (text.charAt(start - 1) === ':' && isDigit(text, start - 2)) return true;
  if (value <= 24 && MERIDIEM.test(text.slice(end, end + 6))) return true;
  // "between 1 and 2 a.m.", "at 8 in the evening"
  if (value <= 24 && bare && UP_TO_TIME.test(text.slice(end, end + 14))) return true;
  if (value <= 12 && TIME_CUES.has(lowerAt(tokens, first - 1)) && IN_THE_EVENING.test(text.slice(end, end + 24))) return true;
  if (lowerAt(tokens, first - 1) === 'at' && CALENDAR.has(lowerAt(tokens, first - 2)) && CLOCK.test(text.slice(start, end))) return true;
  const next = lowerAt(tokens, last);
  if (next === 'local') return lowerAt(tokens, last + 1) === 'time';
  if (next === 'hrs') return bare && MILITARY.test(text.slice(start, end));
  return written !== 'fraction' && CLOCK_WORDS.has(next);
};

const CENTURY = /^(sixteen|seventeen|eighteen|nineteen|twenty)$/;
const YEAR_OF_CENTURY = /^(ten|eleven|twelve|\p{L}+teen|\p{L}+ty)$/u;

/** "nineteen ninety-four", "twenty twenty": a year read aloud. */
export const spelledYear: Rule = ({ prose: { tokens }, number: { first, last, written } }) => {
  if (written !== 'words') return false;
  if (last - first === 1 && CENTURY.test(tokens[first]!.lower) && YEAR_OF_CENTURY.test(lowerAt(tokens, last))) return true;
  return YEAR_OF_CENTURY.test(tokens[first]!.lower) && CENTURY.test(lowerAt(tokens, first - 1)) && tokens[first - 1]!.end < tokens[first]!.start;
};

/** "at 19.10", "until 20.50": the hours of the continent, where no unit follows. "Closed at 19.50" is left out with them. */
export const dottedTime: Rule = ({ prose: { text, tokens }, number: { first, start, end } }) =>
  end - start === 5 &&
  CLOCK.test(text.slice(start, end)) &&
  (TIME_CUES.has(lowerAt(tokens, first - 1)) || (lowerAt(tokens, first - 1) === 'of' && lowerAt(tokens, first - 2) === 'as'));

const ORDINAL = /^(st|nd|rd|th|s|'s|’s|sts|nds|rds|ths)$/i;
const OWNER = /^(his|her|their|my|the)$/;
const PARTNER_AFTER = /^(\s?[-–/]\s?[0-9]{1,2}|\s(and|to|or)\s[0-9]{1,2})\s+\p{Lu}/u;
const PARTNER_BEFORE = /[0-9](\s?[-–/,]\s?|\s(to|and|or|through|until)\s)$/;

/** "the 29th", "the 1990s", "in her 20's". */
export const ordinalOrDecade: Rule = ({ prose: { text, tokens }, number: { first, last, end, value, bare } }) => {
  const whole = tokens[last - 1]!.end;
  if (whole > end && ORDINAL.test(text.slice(end, whole))) return true;
  const next = tokens[last];
  if (!bare || next === undefined || next.start !== end || !ORDINAL.test(next.text)) return false;
  return next.lower !== "'s" || (value % 10 === 0 && value <= 90 && OWNER.test(lowerAt(tokens, first - 1)));
};

/** "29 December", "Dec. 29", "3-5 May", "May 3-5", "between 3 and 5 May". */
export const dayOfMonth: Rule = ({ prose: { text, tokens }, number: { first, last, start, end, value, bare, written }, from }) => {
  if (!bare || value < 1 || value > 31) return false;
  if (isMonth(tokens[lowerAt(tokens, last) === 'of' ? last + 1 : last])) return true;
  if (written !== 'digits') return false;
  if (first > from && isMonth(tokens[first - 1])) return true;
  const near = (range: readonly number[]): boolean => range.some((k) => isMonth(tokens[k]));
  if (PARTNER_AFTER.test(text.slice(end, end + 12)) && near([last, last + 1, last + 2, last + 3])) return true;
  return first - 2 >= from && PARTNER_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && near([first - 1, first - 2, first - 3]);
};

const PLURAL = /[^s]s$|^(people|men|women|children|staff|police|rpm)$/;
const isPlural = (token: Token | undefined): boolean => token !== undefined && token.tag === 'NOUN' && PLURAL.test(token.lower);

/** "in 2019", "fiscal 2020 sales", "the 2020 season": four bare digits that no counted plural follows, or that stand where only a year does. */
export const year: Rule = ({ prose: { tokens }, number: { first, last, start, end, value, bare, written }, from, limit }) => {
  if (!bare || written !== 'digits' || end - start !== 4 || value < 1000 || value > 2199) return false;
  const before = first > from ? tokens[first - 1] : undefined;
  const next = last < limit ? tokens[last] : undefined;
  if (isMonth(before) || isMonth(next)) return true;
  const cued = before !== undefined && isOf(before, YEAR_CUES);
  if (value >= 1700 && value <= 2100) return cued || !isPlural(next);
  return (cued || /^(and|between|from|to)$/.test(before?.lower ?? '')) && !isPlural(next);
};
