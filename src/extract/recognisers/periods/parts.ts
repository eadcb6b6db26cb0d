/** Rules for parts of the day and of longer periods: "Thursday morning", "the early hours of Monday", "late 2026", "the end of May". */
import { EDGE_NOUNS, EDGES, FOCUS_SHIFTS, PARTS, WITHIN, type Edge, type PartOfDay } from '../../../lexicon/calendar.js';
import { wordOf, isOf } from '../../language/words.js';
import type { Reader } from './dispatch.js';
import type { Expression, Found } from './expression.js';
import { lookingAhead } from './looking-ahead.js';
import { at, base, digits, follows, glued, monthAt, past, shortYearAt, yearAt, type Reading } from './tokens.js';

const today: Expression = { sort: 'unit', unit: 'day', count: 0, from: 'publication' };
const yesterday: Expression = { sort: 'unit', unit: 'day', count: -1, from: 'publication' };

const isDay = (e: Expression): boolean =>
  e.sort === 'weekday' ||
  e.sort === 'day of a month' ||
  (e.sort === 'date' && e.lastDay === undefined) ||
  (e.sort === 'unit' && e.unit === 'day') ||
  (e.sort === 'edge' && e.edge === 'end');

const partOf = (part: PartOfDay, of: Expression, next: number, edge?: Edge): Found => ({
  next,
  expression: { sort: 'part', part, of, ...(edge === undefined ? {} : { edge }) },
});

/** "early", "mid-", "late" before a word: the edge and the place after it. */
const edgeAt = (r: Reading, i: number): { readonly edge: Edge; readonly next: number } | undefined => {
  const edge = EDGES.get(at(r, i).lower);
  return edge === undefined ? undefined : { edge, next: past(r, i + 1, '-') };
};

/** "this morning", "last night", "tonight", "overnight", "later this afternoon". */
export const partOfToday = (r: Reading, i: number): Found | undefined => {
  const start = isOf(at(r, i), WITHIN) ? i + 1 : i;
  const edge = edgeAt(r, start);
  const place = edge?.next ?? start;
  const { lower } = at(r, place);
  if (base(at(r, place)) === 'tonight') return partOf('night', today, place + 1, edge?.edge);
  const part = PARTS.get(base(at(r, place + 1)));
  if (part === undefined) return undefined;
  if (lower === 'this') return partOf(part, today, place + 2, edge?.edge);
  if (lower === 'last' && (part === 'night' || part === 'evening')) return partOf(part, yesterday, place + 2, edge?.edge);
  return undefined;
};

/** "overnight", "overnight on Sunday", "overnight into Monday"; not "an overnight curfew". */
export const overnight = (r: Reading, i: number, day: Reader): Found | undefined => {
  if (!follows(r, i, 'overnight')) return undefined;
  const found = day(r, past(r, i + 1, 'on', 'into', 'to'));
  if (found && isDay(found.expression)) {
    const into = follows(r, i + 1, 'into') || follows(r, i + 1, 'to');
    const night = day(r, past(r, found.next, 'into', 'to'));
    // "overnight Sunday into Monday" is the night of Sunday.
    if (!into && night && night.next > found.next && isDay(night.expression) && !follows(r, found.next, ','))
      return partOf('night', found.expression, night.next);
    return partOf('overnight', found.expression, found.next, into ? 'early' : undefined);
  }
  return at(r, i + 1).tag === 'NOUN' || at(r, i + 1).tag === 'ADJ' ? undefined : partOf('night', lookingAhead(r, i, i + 1) ? today : yesterday, i + 1);
};

/** "that evening", "the same night", "the following morning": of the day last spoken of. */
export const partOfFocusDay = (r: Reading, i: number): Found | undefined => {
  const place = past(r, i, 'the');
  const word = at(r, place).lower;
  const shift = FOCUS_SHIFTS.get(word);
  const part = PARTS.get(base(at(r, place + 1)));
  if (shift === undefined || part === undefined || part === 'noon' || (place === i && word !== 'that')) return undefined;
  return partOf(part, { sort: 'unit', unit: 'day', count: shift, from: 'focus' }, place + 2);
};

/** "Thursday morning", "yesterday's late evening", "May 4 at night": a day, then its part. */
export const dayThenPart = (r: Reading, i: number, day: Reader): Found | undefined => {
  const found = day(r, i);
  if (!found || !isDay(found.expression)) return undefined;
  const place = follows(r, found.next, 'in', 'the') ? found.next + 2 : past(r, found.next, ',', 'at');
  const edge = edgeAt(r, place);
  const noun = edge?.next ?? place;
  if (edge?.edge === 'early' && follows(r, noun, 'hours')) return partOf('early hours', found.expression, noun + 1);
  const part = PARTS.get(at(r, noun).lower);
  if (part === undefined || part === 'noon') return undefined;
  // "Wednesday afternoon, July 9, 2014".
  const { expression } = found;
  const dated = expression.sort === 'weekday' && follows(r, noun + 1, ',') ? day(r, noun + 2) : undefined;
  if (expression.sort === 'weekday' && dated?.expression.sort === 'date' && dated.expression.lastDay === undefined)
    return partOf(part, { ...dated.expression, weekday: expression.weekday }, dated.next, edge?.edge);
  return partOf(part, expression, noun + 1, edge?.edge);
};

/** "the early hours of Monday", "the night of 28 January", "before dawn on Tuesday", "early on Saturday evening", "mid-afternoon yesterday". */
export const partThenDay = (r: Reading, i: number, day: Reader): Found | undefined => {
  const before = follows(r, i, 'before');
  let place = past(r, before ? i + 1 : i, 'the');
  let part: PartOfDay | undefined;
  const edge = edgeAt(r, place);
  const small =
    follows(r, place, 'small', 'hours') ||
    follows(r, place, 'wee', 'hours') ||
    follows(r, place, 'early', 'hours') ||
    follows(r, place, 'early', 'morning', 'hours');
  if (small) {
    part = 'early hours';
    place += at(r, place + 1).lower === 'hours' ? 2 : 3;
  } else if (before) {
    part = PARTS.get(at(r, place).lower) === 'dawn' ? 'early hours' : undefined;
    place += 1;
  } else {
    part = PARTS.get(at(r, edge?.next ?? place).lower);
    place = (edge?.next ?? place) + 1;
  }
  if (part === undefined || part === 'noon') return undefined;
  const joined = past(r, place, 'of', 'on', ',');
  const found = day(r, joined);
  if (found && isDay(found.expression)) return partOf(part, found.expression, found.next, small || before ? undefined : edge?.edge);
  // Alone it belongs to a day named elsewhere: "in the early hours", "before dawn".
  return undefined;
};

/** "the night from Sunday to Monday", "overnight between Friday and Saturday", "the night to Monday": the night after the first, before the second. */
export const nightBetween = (r: Reading, i: number, day: Reader): Found | undefined => {
  const place = past(r, i, 'the');
  const word = at(r, place).lower;
  if (word !== 'night' && !(word === 'overnight' && place === i)) return undefined;
  const link = at(r, place + 1).lower;
  if (link === 'to' || link === 'into') {
    const next = word === 'night' ? day(r, place + 2) : undefined;
    return next && isDay(next.expression) ? partOf('overnight', next.expression, next.next, 'early') : undefined;
  }
  if (link !== 'from' && link !== 'between') return undefined;
  const from = day(r, place + 2);
  const joint = from && at(r, from.next).lower;
  if (!from || !isDay(from.expression) || !(joint === 'and' || joint === 'to' || joint === 'into')) return undefined;
  const until = day(r, from.next + 1);
  return until && isDay(until.expression) ? partOf('night', from.expression, until.next) : undefined;
};

/** "early Tuesday", "late on Monday", "late yesterday", "early on Saturday evening". */
export const edgeOfDay = (r: Reading, i: number, day: Reader, dayAndPart: Reader): Found | undefined => {
  const edge = edgeAt(r, i);
  if (!edge || edge.edge === 'middle') return undefined;
  const place = past(r, edge.next, 'on');
  const part = dayAndPart(r, place);
  if (part?.expression.sort === 'part' && part.expression.edge === undefined) return { next: part.next, expression: { ...part.expression, edge: edge.edge } };
  const found = day(r, place);
  if (!found || !isDay(found.expression)) return undefined;
  return partOf(edge.edge === 'early' ? 'morning' : 'evening', found.expression, found.next, edge.edge === 'early' ? 'early' : undefined);
};

const JOINED = /^(mid|end|early|late)-(.+)$/;

/** "mid-2025", "end-2026", "mid-January": one word with its hyphen. */
export const joinedEdge = (r: Reading, i: number): Found | undefined => {
  const token = at(r, i);
  const parts = JOINED.exec(token.lower);
  if (!parts) return undefined;
  const edge = parts[1] === 'end' ? 'end' : EDGES.get(parts[1]!)!;
  // The second half as a token of its own, read by the same words.
  const lower = parts[2]!;
  const text = token.text.slice(parts[1]!.length + 1);
  const one: Reading = { text: r.text, tokens: [{ ...token, text, lower, word: wordOf(text) }], first: 0, last: 1 };
  const year = yearAt(one, 0);
  const month = monthAt(one, 0);
  if (year) return { next: i + 1, expression: { sort: 'edge', edge, of: { sort: 'year', year: year.value } } };
  if (/^\d{3}0s$/.test(lower)) return { next: i + 1, expression: { sort: 'edge', edge, of: { sort: 'decade', year: Number(lower.slice(0, 4)) } } };
  if (month === undefined) return undefined;
  const after = yearAt(r, i + 1);
  return {
    next: after?.next ?? i + 1,
    expression: { sort: 'edge', edge, of: { sort: 'month', month, ...(after ? { year: { sort: 'year', year: after.value } } : {}) } },
  };
};

/** "early 2024", "late last week", "mid September", "in the early summer", "the late 1970s". */
export const edgeOfPeriod = (r: Reading, i: number, period: Reader): Found | undefined => {
  const start = past(r, i, 'the');
  const edge = edgeAt(r, start);
  if (!edge) return undefined;
  const place = past(r, edge.next, 'in', 'the');
  const year = yearAt(r, place) ?? shortYearAt(r, place);
  if (year && !/^(?:NOUN)$/.test(at(r, year.next).tag))
    return { next: year.next, expression: { sort: 'edge', edge: edge.edge, of: { sort: 'year', year: year.value } } };
  const found = period(r, place);
  if (!found || isDay(found.expression) || found.expression.sort === 'edge' || found.expression.sort === 'clock' || found.expression.sort === 'part')
    return undefined;
  return { next: found.next, expression: { sort: 'edge', edge: edge.edge, of: found.expression } };
};

/** "the end of 2026", "the beginning of October", "at the end of the second quarter of 2025", "year-end", "year's end". */
export const edgeNoun = (r: Reading, i: number, period: Reader): Found | undefined => {
  const place = past(r, i, 'the');
  const thisYear: Expression = { sort: 'unit', unit: 'year', count: 0, from: 'publication' };
  if (follows(r, place, 'year', '-', 'end') || follows(r, place, 'year', "'s", 'end'))
    return { next: place + 3, expression: { sort: 'edge', edge: 'end', of: thisYear } };
  if (follows(r, place, 'year', 'end') || follows(r, place, "year's", 'end') || (follows(r, place, 'year-end') && glued(r, place) === false)) {
    return { next: place + (follows(r, place, 'year-end') ? 1 : 2), expression: { sort: 'edge', edge: 'end', of: thisYear } };
  }
  const edge = EDGE_NOUNS.get(at(r, place).lower);
  if (edge === undefined) return undefined;
  const of = follows(r, place + 1, 'of') ? place + 2 : edge === 'end' && place === i ? place + 1 : -1;
  if (of < 0) return undefined;
  const year = yearAt(r, of);
  const found = year && at(r, year.next).tag !== 'NOUN' ? { next: year.next, expression: { sort: 'year', year: year.value } as Expression } : period(r, of);
  if (found)
    return found.expression.sort === 'edge' || found.expression.sort === 'clock'
      ? undefined
      : { next: found.next, expression: { sort: 'edge', edge, of: found.expression } };
  // "the end of the month", "by the end of the year": the one now running.
  if (!follows(r, of, 'the') || !/^(?:week|month|quarter|year|decade|century)$/.test(at(r, of + 1).lower)) return undefined;
  return { next: of + 2, expression: { sort: 'edge', edge, of: { sort: 'unit', unit: at(r, of + 1).lower as 'week', count: 0, from: 'publication' } } };
};

/** "the last day of May", "the first week of June" is left out: only days. */
export const lastDayOf = (r: Reading, i: number, period: Reader): Found | undefined => {
  const place = past(r, i, 'the');
  const edge: Edge | undefined = follows(r, place, 'last', 'day', 'of') ? 'end' : follows(r, place, 'first', 'day', 'of') ? 'start' : undefined;
  if (edge === undefined) return undefined;
  const year = yearAt(r, place + 3);
  const found = year ? { next: year.next, expression: { sort: 'year', year: year.value } as Expression } : period(r, place + 3);
  return found && !isDay(found.expression) && found.expression.sort !== 'clock'
    ? { next: found.next, expression: { sort: 'edge', edge, of: found.expression } }
    : undefined;
};

/** "earlier this month", "sometime next year", "earlier on December 29", "earlier Sunday": the words keep the whole period. */
export const within = (r: Reading, i: number, period: Reader): Found | undefined => {
  if (!isOf(at(r, i), WITHIN) || digits(at(r, i + 1)) >= 0) return undefined;
  const found = period(r, past(r, i + 1, 'in', 'on'));
  return found && found.expression.sort !== 'clock' ? found : undefined;
};
