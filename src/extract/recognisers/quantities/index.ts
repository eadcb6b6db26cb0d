import { CARDINALS } from '../../../lexicon/numbers.js';
import { AFTER_COUNTED_ONE, AFTER_PRONOUN_ONE, BEFORE_PRONOUN_ONE } from '../../../lexicon/uncounted.js';
import { VAGUE_MAGNITUDES, VAGUE_WORDS } from '../../../lexicon/vague.js';
import type { Quantity } from '../../../model/index.js';
import type { Prose, Token } from '../../language.js';
import { ageOf } from './ages.js';
import { hedgeAfter, hedgesBefore } from './bounds.js';
import { changeOf } from './changes.js';
import { withConversions } from './conversions.js';
import { figureAt } from './figures.js';
import type { Figure, Reading } from './figures.js';
import { headAfter } from './heads.js';
import type { HeadRead } from './heads.js';
import { withJoins } from './joins.js';
import type { QuantityMention } from './mention.js';
import { moneyAfter, settler } from './money.js';
import { noneAt } from './none.js';
import { rangeFrom } from './ranges.js';
import { shareOf } from './shares.js';
import { uncounted, weaklyUncounted } from './uncounted.js';
import { measureAt, spreadAt } from './units.js';
import { vagueAt } from './vague.js';
import { bandOf, boundsOf } from './value.js';
import type { Bounds } from './value.js';

export type { QuantityMention } from './mention.js';

/** Everything that a mention is made of. */
interface Parts {
  readonly first: number;
  readonly last: number;
  readonly number: { readonly first: number; readonly last: number };
  readonly bounds: Bounds;
  readonly unit: string;
  readonly head?: number | undefined;
  readonly per?: string | undefined;
  readonly change?: Quantity['change'] | undefined;
  readonly rule?: string | undefined;
}

/** What was read at a token, and the token to go on with. */
interface Step {
  readonly mention?: QuantityMention;
  readonly next: number;
}

const mentionOf = ({ text, tokens }: Prose, parts: Parts): QuantityMention => {
  const { first, last, number, bounds, unit, head, per, change, rule } = parts;
  const { rule: decided, ...values } = bounds;
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  const words = text.slice(start, end);
  const value: Quantity = { ...values, unit, ...(change ? { change } : {}), words };
  return {
    span: { start, end }, text: words, value, first, last, number, rule: rule ?? decided,
    ...(head === undefined ? {} : { head }), ...(per === undefined ? {} : { per }),
  }; // prettier-ignore
};

const nameOf = ({ text, tokens }: Prose, head: HeadRead): string => text.slice(tokens[head.first]!.start, tokens[head.head]!.end).toLowerCase();

/** "the one", "one on Friday", "one another": "one" that counts nothing. */
const isPronounOne = (tokens: readonly Token[], figure: Figure, from: number, limit: number, hedged: boolean): boolean => {
  const { number } = figure;
  if (number.written !== 'words' || number.value !== 1 || number.last - number.first !== 1 || tokens[number.first]!.lower !== 'one') return false;
  if (figure.unit !== undefined || hedged) return false;
  const before = number.first > from ? tokens[number.first - 1]! : undefined;
  if (before && (BEFORE_PRONOUN_ONE.has(before.lower) || before.tag === 'ADJ')) return true;
  const after = number.last < limit ? tokens[number.last]! : undefined;
  if (after && AFTER_COUNTED_ONE.has(after.lower)) return false;
  if (!after || AFTER_PRONOUN_ONE.has(after.lower))
    return !(
      before &&
      (before.tag === 'VERB' || before.lower === 'from' || before.lower === 'only' || before.lower === 'to') &&
      (!after || /^[,.;:)]$|^and$/.test(after.lower))
    );
  return headAfter(tokens, number.last, limit) === undefined;
};

/** Words before a point on a scale, which counts nothing: "a magnitude 6.8 earthquake". */
const SCALES: ReadonlySet<string> = new Set(['magnitude', 'intensity', 'category', 'rated', 'rating']);

/** Reads the amount with a figure that begins with token `at`. */
const figuredAt = (reading: Reading, at: number): Step | undefined => {
  const { prose, from, limit } = reading;
  const { tokens, text } = prose;
  const figure = figureAt(reading, at);
  if (!figure) return undefined;
  const { number } = figure;
  const next = Math.max(figure.last, number.last);
  const suspect = { prose, number, from, limit };
  if (!figure.prefixed && uncounted(suspect)) {
    // what a dash joins to it goes with it: "section 5 – 12"
    const dash = /^\s?[-–]\s?[0-9]/.test(text.slice(number.end, number.end + 4)) ? 2 : 0;
    return { next: Math.max(number.last, Math.min(limit, number.last + (tokens[number.last - 1]!.end > number.end ? 0 : dash))) };
  }
  const isYear = figure.unit === undefined && weaklyUncounted(suspect) === 'year';
  const wide = rangeFrom(reading, figure);
  // "in 2018 to 3.9 million"
  const range = isYear && wide && (wide.high.unit !== undefined || wide.high.number.scale > 1) ? undefined : wide;
  const high = range?.high ?? figure;
  const end = { first: number.first, last: high.number.last };
  if (!range && number.written === 'fraction') {
    const share = shareOf(reading, figure);
    if (!share) return { next: number.last };
    const hedges = hedgesBefore(tokens, figure.first, from, { time: false, counts: true });
    const bounds = boundsOf(share.value, hedges.map((hedge) => hedge.bound), share.unit === '%' && hedges.length === 0); // prettier-ignore
    const first = hedges.at(-1)?.first ?? figure.first;
    const change = changeOf(tokens, from, limit, { first, last: share.last, measured: 'share', counted: undefined });
    return {
      next: share.last,
      mention: mentionOf(prose, {
        first: Math.min(first, change?.first ?? first),
        last: share.last,
        number: end,
        bounds,
        unit: share.unit,
        head: share.head,
        change: change?.direction,
        rule: change?.rule,
      }),
    };
  }
  const age = ageOf(tokens, range ? { ...figure, first: range.first, last: range.high.last } : figure, from);
  const middle = high.hedge ?? (high.unit === undefined ? hedgeAfter(tokens, high.last, limit) : undefined);
  const afterNumber = middle && high.hedge === undefined ? middle.last : high.last;
  const partial = tokens[high.number.last - 1]!.end > high.number.end;
  const glued =
    high.unit === undefined &&
    !partial &&
    tokens[high.number.last]?.start === high.number.end &&
    /^\p{L}/u.test(tokens[high.number.last]!.text) &&
    high.number.written === 'digits';
  // "5G", "9AB8"
  if (glued && !middle) return { next: high.number.last + 1 };
  const attributive = /^an?$/.test(tokens[figure.first - 1]?.lower ?? '') && number.written === 'digits' && number.scale === 1;
  const head =
    high.unit === undefined && !age && !partial && !attributive && !SCALES.has(tokens[figure.first - 1]?.lower ?? '')
      ? headAfter(tokens, afterNumber, limit)
      : undefined;
  const spread = head ? spreadAt(tokens, head.head + 1, limit) : undefined;
  const trailing = middle ?? hedgeAfter(tokens, head ? head.head + 1 : high.last, limit);
  const bodyFirst = age?.first ?? range?.first ?? figure.first;
  const before = hedgesBefore(tokens, bodyFirst, from, { time: high.dimension === 'time', counts: head !== undefined || high.unit !== undefined });
  const hedged = before.length > 0 || trailing !== undefined;
  if (isPronounOne(tokens, figure, from, limit, hedged) && !range) return { next: number.last };
  if (high.unit === undefined && !age && !hedged && weaklyUncounted({ ...suspect, number })) return { next: high.number.last };
  if (
    number.bare &&
    hedged &&
    head === undefined &&
    high.unit === undefined &&
    !age &&
    weaklyUncounted({ ...suspect, number: { ...number } }) &&
    number.value > 1700 &&
    number.value < 2100 &&
    !number.rough
  )
    return { next };
  const first = before.at(-1)?.first ?? bodyFirst;
  // "32 of the 90 seats": the second figure is an amount of its own
  const ofMany =
    head !== undefined &&
    tokens.slice(afterNumber, Math.min(head.head, afterNumber + 4)).some(({ tag }, k, all) => tag === 'NUM' && all[0]!.lower === 'of' && k < 3);
  const last = ofMany ? high.last : Math.max(high.last, afterNumber, head ? head.head + 1 : 0, spread?.last ?? 0, trailing?.last ?? 0);
  const hedges = [...before.map((hedge) => hedge.bound), ...(trailing ? [trailing.bound] : [])];
  const bounds = range
    ? bandOf(range.low.value, range.high.value, hedges, 'from one figure to another', false)
    : boundsOf(figure.value, hedges, number.rough ?? false);
  const measured =
    high.dimension === 'share'
      ? 'share'
      : high.dimension === 'money'
        ? 'money'
        : high.dimension === 'time'
          ? 'time'
          : high.unit === undefined
            ? 'none'
            : 'other';
  const counted = head && tokens[head.head]!.lower;
  const change = high.dimension === 'age' || age ? undefined : changeOf(tokens, from, limit, { first, last, measured, counted });
  const unit = age?.unit ?? high.unit ?? (head ? nameOf(prose, head) : '');
  const rule = change && bounds.rule === 'exactly' ? change.rule : age?.rule;
  return {
    next: Math.max(next, last),
    mention: mentionOf(prose, {
      first: Math.min(first, change?.first ?? first),
      last: Math.max(last, change?.last ?? last),
      number: end,
      bounds,
      unit,
      head: head?.head,
      per: high.per ?? spread?.per,
      change: change?.direction,
      rule,
    }),
  };
};

/** Reads the amount without a figure that begins with token `at`. */
const unfiguredAt = (reading: Reading, at: number): Step | undefined => {
  const { prose, from, limit, settle } = reading;
  const { tokens } = prose;
  const vague = vagueAt(tokens, at, limit);
  if (vague) {
    const after = tokens[vague.last]?.lower === 'of' ? vague.last + 1 : vague.last;
    const measure = measureAt(tokens, after, limit, false);
    const money = moneyAfter(tokens, after, limit, false);
    const head = measure || money ? undefined : headAfter(tokens, vague.last, limit);
    const hedges = hedgesBefore(tokens, vague.first, from, { time: true, counts: true });
    const last = money?.last ?? measure?.last ?? (head ? head.head + 1 : vague.last);
    const unit = money ? settle(money.symbol, money.word) : (measure?.symbol ?? (head ? nameOf(prose, head) : ''));
    const bounds = bandOf(vague.min, vague.max, hedges.map((hedge) => hedge.bound), 'a vague amount', true); // prettier-ignore
    return {
      next: last,
      mention: mentionOf(prose, {
        first: hedges.at(-1)?.first ?? vague.first,
        last,
        number: { first: vague.first, last: vague.last },
        bounds,
        unit,
        head: head?.head,
      }),
    };
  }
  const none = noneAt(tokens, at, limit);
  if (!none) return undefined;
  const unit = none.unit ?? (none.head !== undefined ? nameOf(prose, { head: none.head, first: none.named ?? none.head }) : '');
  const bounds: Bounds = { figure: 0, min: 0, max: 0, rule: 'none' };
  return {
    next: none.last,
    mention: mentionOf(prose, { first: none.first, last: none.last, number: { first: none.first, last: none.first + 1 }, bounds, unit, head: none.head }),
  };
};

/** Words that may begin an amount without being a number: everything else goes by its first or last character. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE_WORDS.keys(),
  ...VAGUE_MAGNITUDES.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'minus',
  'negative',
  'many',
  'no',
  'none',
  'nobody',
  'not',
]);
const NUMERIC = /^(?:[^\p{L}\s,;:!?'"“”‘’()[\]–—%]|\p{L}{1,5}\.?[0-9]|\p{Lu}{1,4}\$?$|Rs|Rp|KSh|Kč|Ksh|UShs|Tk|kr)/u;

const mayBegin = (token: Token): boolean => {
  const code = token.text.charCodeAt(0);
  if (code >= 97 && code <= 122) return OPENERS.has(token.lower) || token.lower === 'kr';
  if (code >= 48 && code <= 57) return true;
  if (code === 44 || code === 34 || code === 39 || code === 40 || code === 41) return false;
  return OPENERS.has(token.lower) || NUMERIC.test(token.text);
};

/**
 * All amounts in a text, in its order, each with its hedge, unit and the noun that it counts. What is written like one and counts
 * nothing (dates, scores, labels, telephone numbers) is left out.
 * "At least 28 people were killed" gives `{ figure: 28, min: 28, unit: 'people', words: 'At least 28 people' }`.
 */
export const quantitiesOf = (prose: Prose): QuantityMention[] => {
  const found: QuantityMention[] = [];
  const settle = settler(prose);
  for (const { first, last } of prose.sentences) {
    const reading: Reading = { prose, from: first, limit: last, settle };
    let at = first;
    while (at < last) {
      const token = prose.tokens[at]!;
      const step = mayBegin(token) ? (figuredAt(reading, at) ?? unfiguredAt(reading, at)) : undefined;
      if (step?.mention) found.push(step.mention);
      at = step ? Math.max(at + 1, step.next) : at + 1;
    }
  }
  return withConversions(prose, withJoins(prose, found));
};
