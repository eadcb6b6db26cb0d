import { WHOLES } from '../../../lexicon/small-words.js';
import type { Token } from '../../language.js';
import { hedgesBefore } from './bounds.js';
import type { Figure, Reading } from './figures.js';
import { headAfter } from './heads.js';
import { measureAt } from './units.js';

/** A part of something: "a third of the vote" is 33.3 %, "half an hour" is 0.5 h. */
export interface ShareRead {
  readonly value: number;
  readonly unit: string;
  readonly last: number;
  readonly head?: number;
}

const PERCENT = 100;
/** A part of one in hundredths, without the noise of binary division. */
export const inPercent = (part: number): number => Number((part * PERCENT).toPrecision(12));

const article = (tokens: readonly Token[], at: number): number => (/^an?$/.test(tokens[at]?.lower ?? '') ? at + 1 : at);

/** What a fraction measures; nothing where it does not: "the second half", "a third man", "half-time". */
export const shareOf = ({ prose: { tokens }, from, limit }: Reading, figure: Figure): ShareRead | undefined => {
  const { number } = figure;
  if (figure.unit !== undefined && figure.dimension !== 'share') return { value: number.value, unit: figure.unit, last: figure.last };
  const word = number.last < limit ? tokens[number.last]!.lower : '';
  const before = number.first > from ? tokens[number.first - 1]!.lower : '';
  const of = word === 'of';
  const unitAt = article(tokens, of ? number.last + 1 : number.last);
  if (unitAt > number.last) {
    const measure = measureAt(tokens, unitAt, limit, true);
    if (measure && tokens[unitAt - 1]!.lower !== 'of') return { value: number.value, unit: measure.symbol, last: measure.last };
  }
  if (word === '-' || before === '-') return undefined;
  // "almost half as much again as planned", "a third as many": held against something else
  if (word === 'as' && /^(?:much|many|big|large|long|high|far|fast|often|likely)$/.test(tokens[number.last + 1]?.lower ?? '')) return undefined;
  // "the next three quarters" are of a year
  if (/^(next|last|first|past|previous|final|following|previous)$/.test(before)) return undefined;
  const hedged = hedgesBefore(tokens, number.first, from, { time: false, counts: true }).length > 0 || before === 'by';
  const bareHalf = tokens[number.first]!.lower === 'half';
  if (bareHalf && !of && !hedged && !(WHOLES.has(word) && before !== 'the')) return undefined;
  if (bareHalf && /^(the|first|second|other|that|this|final|last|top|bottom|better|latter)$/.test(before)) return undefined;
  const noun = of || WHOLES.has(word) ? headAfter(tokens, number.last, limit) : undefined;
  if (number.ordinal && !of) {
    const next = number.last < limit ? tokens[number.last]! : undefined;
    if (!hedged || (next && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN'))) return undefined;
  }
  const figured = of && noun === undefined && [1, 2, 3].some((k) => tokens[number.last + k]?.tag === 'NUM');
  if (figured) return { value: inPercent(number.value), unit: '%', last: number.last };
  if (of && noun === undefined && !/^(them|those|us|it|these|all|what|which|whom)$/.test(tokens[number.last + 1]?.lower ?? '')) return undefined;
  const last = noun ? noun.head + 1 : of ? number.last + 2 : number.last;
  return { value: inPercent(number.value), unit: '%', last: Math.min(last, limit), ...(noun ? { head: noun.head } : {}) };
};
