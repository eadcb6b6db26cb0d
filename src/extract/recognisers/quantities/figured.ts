import { PARENTS } from '../../../lexicon/ages.js';
import { BARE_PLURALS, LABELS, SCALES } from '../../../lexicon/uncounted.js';
import type { Token } from '../../language.js';
import { ageOf } from './ages.js';
import { hedgeAfter, hedgesBefore } from './bounds.js';
import { changeOf } from './changes.js';
import type { Sized } from './changes.js';
import { figureAt } from './figures.js';
import type { Figure, Reading } from './figures.js';
import { headAfter } from './heads.js';
import type { HeadRead } from './heads.js';
import { mentionOf, nameOf } from './mention.js';
import type { Step } from './mention.js';
import type { NumberRead } from './numbers.js';
import { isPronounOne } from './one.js';
import { rangeFrom } from './ranges.js';
import type { RangeRead } from './ranges.js';
import { ratioFrom } from './ratios.js';
import { shareOf, type ShareRead } from './shares.js';
import { uncounted, weaklyUncounted } from './uncounted/index.js';
import { spreadAt } from './units.js';
import { bandOf, boundsOf } from './value.js';
import { isOf } from '../../language/words.js';

/** Where to go on after a figure that counts nothing: what a dash joins to it goes with it, as in "section 5 – 12". */
const afterUncounted = ({ prose: { text, tokens }, limit }: Reading, { number }: Figure): number => {
  const onward = tokens[number.last]?.lower;
  // "Halls 1 and 2"
  const label = tokens[number.first - 1]?.lower ?? '';
  if (
    number.bare &&
    (onward === 'and' || onward === 'or' || onward === ',' || onward === 'to') &&
    label.endsWith('s') &&
    LABELS.has(label) &&
    tokens[number.last + 1]?.tag === 'NUM'
  )
    return Math.min(limit, number.last + 2);
  // "Page 1 of 3"
  if (number.bare && onward === 'of' && tokens[number.last + 1]?.tag === 'NUM') return Math.min(limit, number.last + 2);
  const whole = tokens[number.last - 1]!.end === number.end;
  return whole && /^\s?[-–]\s?[0-9]/.test(text.slice(number.end, number.end + 4)) ? Math.min(limit, number.last + 2) : number.last;
};

/** A share of something, with its hedges. */
const shareFrom = ({ prose, from, limit }: Reading, begins: number, number: Pick<NumberRead, 'first' | 'last'>, share: ShareRead): Step => {
  const hedges = hedgesBefore(prose.tokens, begins, from, { time: false, counts: true });
  const bounds = hedges.map((hedge) => hedge.bound);
  const first = hedges.at(-1)?.first ?? begins;
  const change = changeOf(prose.tokens, from, limit, { first, last: share.last, measured: 'share', counted: undefined });
  const mention = mentionOf(prose, {
    first: Math.min(first, change?.first ?? first),
    last: share.last,
    number: { first: number.first, last: number.last },
    bounds: boundsOf(share.value, bounds, share.unit === '%' && bounds.length === 0),
    unit: share.unit,
    head: share.head,
    change: change?.direction,
    rule: change?.rule,
  });
  return { next: share.last, mention };
};

/** A fraction that measures: "nearly a third of the crop", "half an hour". */
const sharedAt = (reading: Reading, { first, number, ...figure }: Figure): Step => {
  const share = shareOf(reading, { first, number, ...figure });
  return share ? shareFrom(reading, first, number, share) : { next: number.last };
};

/** The range that a figure begins; "rose in 2018 to 3.9 million" is a year and a figure. */
const rangeOf = (reading: Reading, figure: Figure, isYear: boolean): RangeRead | undefined => {
  const range = rangeFrom(reading, figure);
  return range && isYear && (range.high.unit !== undefined || range.high.number.scale > 1) ? undefined : range;
};

const isSingular = ({ tag, lower }: Token): boolean => tag === 'NOUN' && !/s$|men$|people$|children$/.test(lower) && !BARE_PLURALS.has(lower);

/** The noun that a figure counts; none for a measure, nor where it stands like an adjective: "a 12-member crew", "a 5.2 tremor". */
const headOf = ({ prose: { tokens }, from, limit }: Reading, low: Figure, high: Figure, at: number): HeadRead | undefined => {
  if (high.unit !== undefined || tokens[high.number.last - 1]!.end > high.number.end) return undefined;
  const before = low.first > from ? tokens[low.first - 1]!.lower : '';
  if (SCALES.has(before)) return undefined;
  const head = headAfter(tokens, at, limit);
  const attributive = (before === 'a' || before === 'an') && low.number.written === 'digits' && low.number.scale === 1;
  if (!head || tokens[at - 1]!.text === '-' || tokens[at]!.text === '-') return head;
  const noun = tokens[at]!;
  const several = high.value !== 1 && noun.tag === 'NOUN' && head.head > at && isSingular(tokens[head.head]!);
  // "a 12 page report" has pages, "a 5.2 tremor" counts none
  if (several || (attributive && noun.tag === 'NOUN' && head.head > at)) return { head: at, first: at };
  return attributive ? undefined : head;
};

/** Letters that touch the digits and are no unit: "5G", "9AB8". */
const isGlued = ({ prose: { tokens } }: Reading, { number, unit }: Figure): boolean => {
  const next = tokens[number.last];
  return unit === undefined && number.written === 'digits' && next?.start === number.end && /^\p{L}/u.test(next.text);
};

/** "32 of the 90 seats": the second figure is an amount of its own. */
const isOfMany = ({ prose: { tokens } }: Reading, at: number, head: HeadRead | undefined): boolean => {
  if (!head || tokens[at]?.lower !== 'of') return false;
  for (let i = at + 1; i < head.head && i < at + 3; i++) if (tokens[i]!.tag === 'NUM') return true;
  return false;
};

/** "a father of three". */
const isOfParent = ({ prose: { tokens }, from }: Reading, { first }: Figure): boolean =>
  first - 2 >= from && tokens[first - 1]!.lower === 'of' && isOf(tokens[first - 2]!, PARENTS);

const measuredAs = ({ dimension, unit }: Figure): Sized['measured'] =>
  dimension === 'share' || dimension === 'money' || dimension === 'time' ? dimension : unit === undefined ? 'none' : 'other';

/** Reads the amount with a figure that begins with token `at`. */
export const figuredAt = (reading: Reading, at: number): Step | undefined => {
  const { prose, from, limit } = reading;
  const { tokens } = prose;
  const figure = figureAt(reading, at);
  if (!figure) return undefined;
  const { number } = figure;
  const ratio = ratioFrom(reading, figure);
  if (ratio) return shareFrom(reading, at, { first: at, last: ratio.last }, ratio);
  const suspect = { prose, number, from, limit };
  if (!figure.prefixed && uncounted(suspect)) return { next: afterUncounted(reading, figure) };
  const weak = figure.unit === undefined ? weaklyUncounted(suspect) : undefined;
  const range = rangeOf(reading, figure, weak === 'year');
  if (!range && number.written === 'fraction') return sharedAt(reading, figure);
  const high = range?.high ?? figure;
  const body = range?.first ?? figure.first;
  const age = ageOf(tokens, range ? { ...figure, first: range.first, last: high.last } : figure, from);

  const inner = high.hedge ?? (high.unit === undefined ? hedgeAfter(tokens, high.last, limit) : undefined);
  if (!inner && isGlued(reading, high)) return { next: high.number.last + 1 };
  const after = inner && !high.hedge ? inner.last : high.last;
  const head = age ? undefined : headOf(reading, figure, high, after);
  const spread = head ? spreadAt(tokens, head.head + 1, limit) : high.unit === undefined && high.number.scale > 1 ? spreadAt(tokens, after, limit) : undefined;
  const trailing = inner ?? hedgeAfter(tokens, head ? head.head + 1 : high.last, limit);
  const start = age?.first ?? body;
  const before = hedgesBefore(tokens, start, from, { time: high.dimension === 'time', counts: head !== undefined || high.unit !== undefined });

  const hedged = before.length > 0 || trailing !== undefined;
  if (!hedged && !range && isPronounOne(reading, figure)) return { next: number.last };
  // a hedge makes an amount of what looks like a name, but "around 2019" stays a year
  if (weak && high.unit === undefined && !age && (!hedged || (weak === 'year' && !head))) return { next: high.number.last };

  const first = before.at(-1)?.first ?? start;
  const last = isOfMany(reading, after, head) ? high.last : Math.max(high.last, after, head ? head.head + 1 : 0, spread?.last ?? 0, trailing?.last ?? 0);
  const hedges = [...before.map((hedge) => hedge.bound), ...(trailing ? [trailing.bound] : [])];
  const bounds = range
    ? bandOf(range.low.value, high.value, hedges, 'from one figure to another', false)
    : boundsOf(figure.value, hedges, number.rough ?? false);
  const counted = head && tokens[head.head]!.lower;
  const change = high.dimension === 'age' || age ? undefined : changeOf(tokens, from, limit, { first, last, measured: measuredAs(high), counted });
  const mention = mentionOf(prose, {
    first: Math.min(first, change?.first ?? first),
    last: Math.max(last, change?.last ?? last),
    number: { first: number.first, last: high.number.last },
    bounds,
    unit: age?.unit ?? high.unit ?? (head ? nameOf(prose, head) : isOfParent(reading, figure) ? 'children' : ''),
    head: head?.head,
    per: high.per ?? spread?.per,
    change: change?.direction,
    rule: change && bounds.rule === 'exactly' ? change.rule : age?.rule,
  });
  return { next: Math.max(figure.last, number.last, last), mention };
};
