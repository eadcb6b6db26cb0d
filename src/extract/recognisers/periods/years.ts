/** Rules for years, decades, centuries, quarters, halves and seasons: "in 2014", "the 1990s", "Q4 2024", "the summer of 2018". */
import { FOCUS_SHIFTS, SEASONS, SHIFTS } from '../../../lexicon/calendar.js';
import type { Expression, Found, Shift } from './expression.js';
import { at, base, decadeAt, follows, isCapital, numberAt, ordinalAt, past, yearAt, type Read, type Reading } from './tokens.js';

const yearOnly = (year: number): Expression => ({ sort: 'year', year });
const relativeYear = (count: number): Expression => ({ sort: 'unit', unit: 'year', count, from: 'publication' });

/** "the year 2000", "the year two thousand", "fiscal 1989", "fiscal year 2024", "calendar 2024". */
export const yearNamed = (r: Reading, i: number): Found | undefined => {
  const from = past(r, i, 'the');
  let place = past(r, from, 'fiscal', 'financial', 'calendar');
  place = past(r, place, 'year');
  const found = place > from ? yearAt(r, place) : undefined;
  return found ? { next: found.next, expression: yearOnly(found.value) } : undefined;
};

/** "the 1990s", "the late '80s" by the rule of edges, "the nineties". */
export const decade = (r: Reading, i: number): Found | undefined => {
  const place = past(r, i, 'the');
  const found = decadeAt(r, place);
  // A bare "50s" may be an age or a speed: only after the article, and not "in her 50s".
  if (!found || (found.value.short && place === i && at(r, i - 1).lower !== 'the')) return undefined;
  if (found.value.short && /^\d/.test(at(r, place).text)) return undefined;
  return { next: found.next, expression: { sort: 'decade', ...found.value } };
};

/** "the 20th century", "the nineteenth century". */
export const century = (r: Reading, i: number): Found | undefined => {
  const number = ordinalAt(r, past(r, i, 'the'));
  return number && number.value <= 30 && follows(r, number.next, 'century')
    ? { next: number.next + 1, expression: { sort: 'century', century: number.value } }
    : undefined;
};

const CODE = /^(?:q([1-4])|h([12]))$/;

/** The year after a quarter or season: "of 2025", "2025", "last year", "of this year". */
const yearAfter = (r: Reading, i: number): Read<Expression | undefined> => {
  const place = past(r, i, 'of', ',', 'in');
  const found = yearAt(r, place) ?? yearNamed(r, place);
  if (found) return { value: 'value' in found ? yearOnly(found.value) : found.expression, next: found.next };
  const article = past(r, place, 'the');
  const shift = SHIFTS.get(at(r, article).lower);
  if (shift !== undefined && follows(r, article + 1, 'year')) return { value: relativeYear(shift), next: article + 2 };
  return { value: undefined, next: i };
};

/** The year before a quarter: "the 1988 third quarter", "this year's", "next year's first quarter". */
const yearBefore = (r: Reading, i: number): Read<Expression | undefined> => {
  const year = yearAt(r, i);
  if (year) return { value: yearOnly(year.value), next: year.next };
  const shift = SHIFTS.get(at(r, i).lower);
  if (shift !== undefined && base(at(r, i + 1)) === 'year' && at(r, i + 1).lower !== 'year') return { value: relativeYear(shift), next: i + 2 };
  if (shift !== undefined && follows(r, i + 1, 'year', "'s")) return { value: relativeYear(shift), next: i + 3 };
  if (/^year$/.test(at(r, i).lower) && /^(?:earlier|ago)$/.test(at(r, past(r, i + 1, '-')).lower))
    return { value: relativeYear(-1), next: past(r, i + 1, '-') + 1 };
  return { value: undefined, next: i };
};

/** "Q4", "H1 2027", "the second quarter of 2025", "this year's third quarter", "third-quarter", "the first half of 2024". */
export const quarter = (r: Reading, i: number): Found | undefined => {
  const code = CODE.exec(at(r, i).lower);
  let place = past(r, i, 'the');
  const before = yearBefore(r, place);
  place = past(r, past(r, before.next, 'fiscal', 'fiscal-first'), '-');
  const number = code
    ? { value: Number(code[1] ?? code[2]), next: i + 1 }
    : follows(r, place, 'last', 'half')
      ? { value: 2, next: place + 1 }
      : ordinalAt(r, place);
  if (!number || number.value > 4) return undefined;
  const noun = past(r, number.next, '-');
  const half = code ? code[2] !== undefined : follows(r, noun, 'half') && number.value <= 2;
  if (!code && !half && base(at(r, noun)) !== 'quarter') return undefined;
  // "the first half" of a match has no year.
  const after = yearAfter(r, code ? number.next : noun + 1);
  const year = before.value ?? after.value;
  // "the third quarter of the game".
  if (!year && follows(r, code ? number.next : noun + 1, 'of')) return undefined;
  if (half && !year) return undefined;
  const first = half ? (number.value - 1) * 2 + 1 : number.value;
  return {
    next: after.value ? after.next : code ? number.next : noun + 1,
    expression: { sort: 'quarter', quarter: first, ...(half ? { length: 2 as const } : {}), ...(year ? { year } : {}) },
  };
};

/** "the summer of 2018", "last fall", "this spring", "in the winter", "summer 2024". A bare "spring" or "fall" is no season. */
export const season = (r: Reading, i: number): Found | undefined => {
  let place = past(r, i, 'the', 'this');
  const word = at(r, place).lower;
  const shifted = SHIFTS.has(word) && SEASONS.has(base(at(r, place + 1)));
  if (shifted) place += 1;
  const shift = shifted ? SHIFTS.get(word) : place > i && follows(r, i, 'this') ? 0 : undefined;
  const name = SEASONS.get(base(at(r, place)));
  if (name === undefined) return undefined;
  const after = yearAfter(r, place + 1);
  const article = follows(r, i, 'the') && !shifted;
  const fall = base(at(r, place)) === 'fall';
  if (shift === undefined && !after.value) {
    // "in the summer", but "the fall of the government", "the spring broke", "the winter coat".
    if (!article || !/^(?:in|during|since|until|by|for|of|over|through|before|after)$/.test(at(r, i - 1).lower)) return undefined;
    if (follows(r, place + 1, 'of') || /^(?:NOUN|PROPN)$/.test(at(r, place + 1).tag) || isCapital(at(r, place))) return undefined;
  }
  if (fall && shift === undefined && !article && !after.value) return undefined;
  if (fall && after.value && !article && !isCapital(at(r, place)) && !/^(?:in|since|by|until|of|early|late)$/.test(at(r, i - 1).lower)) return undefined;
  return {
    next: after.value ? after.next : place + 1,
    expression: { sort: 'season', season: name, ...(shift === undefined ? {} : { shift: shift as Shift }), ...(after.value ? { year: after.value } : {}) },
  };
};

/** "that year", "the same month", "the following year", "the previous quarter", "the next day": counted from the date last spoken of. */
export const focusUnit = (r: Reading, i: number): Found | undefined => {
  const place = past(r, i, 'the');
  const word = at(r, place).lower;
  const shift = FOCUS_SHIFTS.get(word);
  if (shift === undefined || (place === i && word !== 'that')) return undefined;
  const noun = base(at(r, place + 1));
  if (!/^(?:day|weekend|week|month|quarter|year)$/.test(noun) || numberAt(r, place + 1)) return undefined;
  const unit = noun as 'day';
  // "the next year" after an amount is a duration: "over the next year".
  if (word === 'next' && /^(?:over|for|within|in|during)$/.test(at(r, i - 1).lower)) return undefined;
  return { next: place + 2, expression: { sort: 'unit', unit, count: shift, from: 'focus' } };
};
