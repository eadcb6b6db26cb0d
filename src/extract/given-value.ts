/**
 * What a claim from outside gives as its value → the value as the stages know it. What it leaves out is taken from the words of the quote.
 */
import { DENIED, NO_PARTY, NOBODY } from '../lexicon/blame.js';
import type { Kind, ResponsibilityValue, ValueOf } from '../model/claim.js';
import type { GivenClaim, GivenPeriod, GivenQuantity, GivenWords } from '../model/given.js';
import { type Grain, isResolved, type Period } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';
import { overlaps, type Span } from '../model/span.js';
import { unitNamed } from './given-figure.js';
import { lineAt } from './context/words.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

/** A value with its kind, or undefined where the quote does not say one. */
type Valued = { [K in Kind]: { readonly kind: K; readonly value: ValueOf[K] } }[Kind] | undefined;

/** Where the quote stands, and what the library itself reads there. */
export interface Place {
  readonly reading: Reading;
  readonly span: Span;
  readonly text: string;
  readonly own: readonly Draft[];
}

const linesOf = ({ reading, span }: Place): Reading['lines'] => {
  const first = lineAt(reading, span.start)?.number ?? 0;
  const last = lineAt(reading, Math.max(span.start, span.end - 1))?.number ?? first;
  return reading.lines.slice(first, last + 1);
};

export const quantitiesAt = (place: Place): readonly Quantity[] =>
  linesOf(place).flatMap(({ quantities }) => quantities.filter(({ span }) => overlaps(span, place.span)).map(({ value }) => value));

const sameBounds = (a: GivenQuantity, b: Quantity): boolean => a.min === b.min && a.max === b.max;

/** The symbol of a measure however it is written; a noun for what is counted stays as it is. */
const symbolOf = (unit: string): string => (unitNamed(unit) === 'count' ? unit : unit.endsWith(' of age') ? unit : unitNamed(unit));

const quantityOf = (given: GivenQuantity, place: Place): Quantity => {
  const near = quantitiesAt(place);
  const same = near.find((each) => sameBounds(given, each)) ?? (near.length === 1 ? near[0] : undefined);
  const { min, max, minExclusive, maxExclusive, approximate, change, unit } = given;
  const figure = min ?? max;
  return {
    ...(figure === undefined || (min !== max && min !== undefined && max !== undefined) ? {} : { figure }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(minExclusive ? { minExclusive } : {}),
    ...(maxExclusive ? { maxExclusive } : {}),
    ...(approximate ? { approximate } : {}),
    ...(change === undefined ? {} : { change }),
    unit: unit === undefined ? (same?.unit ?? '') : symbolOf(unit),
    words: same?.words ?? place.text,
  };
};

const monthOf = (iso: string): string => iso.slice(0, 7);
const lastDayOf = (iso: string): string => new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** How finely a stretch is told, by its ends alone. */
const grainOf = (start: string, end: string): Grain => {
  if (start === end) return start.includes('T') ? 'minute' : 'day';
  if (start.includes('T') || end.includes('T')) return 'span';
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return 'year';
  return start.endsWith('-01') && monthOf(start) === monthOf(end) && end === lastDayOf(start) ? 'month' : 'span';
};

const periodsAt = (place: Place): readonly Period[] =>
  linesOf(place).flatMap(({ periods }) => periods.flatMap(({ span, value }) => (overlaps(span, place.span) && isResolved(value) ? [value] : [])));

const periodOf = (given: GivenPeriod, place: Place): Period => {
  const { start, end = start, approximate, implied, anchoredTo, words = place.text } = given;
  const own = periodsAt(place).find((each) => each.start.slice(0, 16) === start.slice(0, 16) && each.end.slice(0, 16) === end.slice(0, 16));
  return {
    start,
    end,
    grain: own?.grain ?? grainOf(start, end),
    ...(approximate ? { approximate } : {}),
    ...(implied === undefined ? {} : { implied }),
    ...(anchoredTo === undefined ? {} : { anchoredTo }),
    words,
  };
};

const wordsOf = (given: GivenWords | string | undefined, { text }: Place): string => (typeof given === 'string' ? given : (given?.words ?? text));

/** "no one", "not known": nobody is held responsible. */
const isNobody = (words: string): boolean => {
  const [first = '', second = ''] = words.toLowerCase().split(/[\s-]/, 2);
  return (first === 'no' ? second === '' || NO_PARTY.has(second) : NOBODY.has(first)) || /^(?:unknown|not known)$/i.test(words);
};

/** "denied", "a collision denied", "denied by the army": of a word or two for who denies, or for what, the verb stands at an end. */
const isDenial = (words: string): boolean => {
  const all = words.toLowerCase().split(/\s+/);
  return DENIED.has(all[0] ?? '') || DENIED.has(all.at(-1) ?? '');
};

const ownOf = <K extends Kind>({ own }: Place, kind: K): Draft<K> | undefined => own.find((draft) => draft.kind === kind) as Draft<K> | undefined;

const ofWords = (given: GivenWords | string | undefined, kind: Exclude<Kind, 'quantity' | 'time'>, place: Place): Valued => {
  const words = wordsOf(given, place);
  switch (kind) {
    case 'place': {
      const own = ownOf(place, 'place')?.value;
      const like = own !== undefined && own.names.some((name) => words.includes(name)) ? own : undefined;
      return {
        kind,
        value: {
          words,
          names: like?.names ?? [words],
          ...(like?.within ? { within: like.within } : {}),
          ...(like?.relation ? { relation: like.relation } : {}),
        },
      };
    }
    case 'responsibility': {
      const stance = typeof given === 'object' ? given.stance : undefined;
      const read = (): ResponsibilityValue['stance'] =>
        isNobody(words) ? 'none' : isDenial(words) ? 'denies' : (ownOf(place, kind)?.value.stance ?? 'blames');
      return { kind, value: { words, stance: stance ?? read() } };
    }
    case 'quotation':
      return { kind, value: { words } };
    case 'actor':
    case 'description':
      return { kind, value: { words } };
  }
};

/** The value of a claim; undefined where none is given and the quote says none. */
export const valueOf = ({ kind, value: given }: GivenClaim, place: Place): Valued => {
  if (kind === 'quantity') {
    const value = given === undefined ? quantitiesAt(place)[0] : quantityOf(given as GivenQuantity, place);
    return value && { kind, value };
  }
  if (kind === 'time') {
    const value = given === undefined ? periodsAt(place)[0] : periodOf(given as GivenPeriod, place);
    return value && { kind, value };
  }
  return ofWords(given as GivenWords | string | undefined, kind, place);
};
