/** Rules for months, quarters and halves as tables and analysts write them: "Oct-23", "1H27", "4Q26", "H1 2027". */
import { MONTHS } from '../../../lexicon/calendar.js';
import type { Found } from './expression.js';
import { at, digits, glued, isCapital, type Reading } from './tokens.js';

const century = (short: string): number => (Number(short) < 50 ? 2000 : 1900) + Number(short);

const MONTH_AND_YEAR = /^([a-z]{3,4})-['’]?(\d\d)$/;

/** "Oct-23": the month of that year, as "23-Oct" is the day. */
export const shortMonthAndYear = (r: Reading, i: number): Found | undefined => {
  const token = at(r, i);
  const parts = isCapital(token) ? MONTH_AND_YEAR.exec(token.lower) : null;
  const month = parts ? MONTHS.get(parts[1]!) : undefined;
  return month === undefined ? undefined : { next: i + 1, expression: { sort: 'month', month, year: { sort: 'year', year: century(parts![2]!) } } };
};

const PART_AND_YEAR = /^([HQ])['’]?(\d\d)E?$/;

/** "1H27", "4Q26": the tokeniser cuts the figure off. */
export const shortPartOfYear = (r: Reading, i: number): Found | undefined => {
  const number = digits(at(r, i));
  const parts = number >= 1 && number <= 4 && glued(r, i + 1) ? PART_AND_YEAR.exec(at(r, i + 1).text) : null;
  if (!parts || (parts[1] === 'H' && number > 2)) return undefined;
  const half = parts[1] === 'H';
  return {
    next: i + 2,
    expression: {
      sort: 'quarter',
      quarter: half ? (number - 1) * 2 + 1 : number,
      ...(half ? { length: 2 as const } : {}),
      year: { sort: 'year', year: century(parts[2]!) },
    },
  };
};
