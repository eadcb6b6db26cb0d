/** A claim from outside, as an io-ts codec. */
import * as t from 'io-ts';
import { type GivenClaim, KINDS, type Scope, STANCES_ON_RESPONSIBILITY } from '../model/index.js';
import { Filled, Finite, Flag, oneOf, such, Text, True, wholeFrom } from './codecs.js';
import { isDateOrTime, isLater } from './time.js';

const When = such('an ISO 8601 date (2019-12-30) or time (2019-12-30T06:00:00Z)', (input): input is string => t.string.is(input) && isDateOrTime(input));

const QuantityCodec = t.partial(
  { min: Finite, max: Finite, minExclusive: Flag, maxExclusive: Flag, approximate: Flag, change: oneOf('rise', 'fall'), unit: Text },
  'an amount: { min?, max?, unit?, … }',
);
const BoundedCodec = t.refinement(
  QuantityCodec,
  ({ min, max }) => (min !== undefined || max !== undefined) && (min ?? -Infinity) <= (max ?? Infinity),
  'an amount with min or max, min not above max',
);
const EndsCodec = t.intersection(
  [
    t.type({ start: When }, 'a time: { start, end? }'),
    t.partial(
      {
        end: When,
        approximate: Flag,
        implied: t.readonlyArray(oneOf('year', 'month', 'day'), 'a list of year, month and day'),
        anchoredTo: When,
        words: Filled,
      },
      'a time: { start, end? }',
    ),
  ],
  'a time: { start, end? }',
);
const PeriodCodec = t.refinement(EndsCodec, ({ start, end }) => end === undefined || !isLater(start, end), 'a time: { start, end? }, end not before start');
const WordsCodec = t.union(
  [Filled, t.intersection([t.type({ words: Filled }), t.partial({ stance: oneOf(...STANCES_ON_RESPONSIBILITY) })])],
  'words, or { words }',
);

const ScopeCodec = t.partial({ who: Filled, where: Filled, per: Filled, state: Filled, part: True }, 'a scope: { who?, where?, per?, state?, part? }');

const SCOPE_FIELDS = Object.keys(ScopeCodec.props) as (keyof Scope)[];

const Shape = t.intersection(
  [
    t.type({ report: Filled, kind: oneOf(...KINDS), attribute: Filled, quote: Filled }, 'a claim'),
    t.partial(
      {
        event: Filled,
        nth: wholeFrom(1),
        value: t.unknown,
        speakers: t.readonlyArray(Filled, 'a list of speakers'),
        scope: ScopeCodec,
        asOf: When,
        polarity: oneOf('affirmed', 'denied'),
        certainty: oneOf('stated', 'hedged'),
      },
      'a claim',
    ),
  ],
  'a claim',
);

const VALUES: Readonly<Record<string, t.Type<unknown, unknown, unknown>>> = { quantity: BoundedCodec as never, time: PeriodCodec as never };

const kindOf = (input: unknown): unknown => (typeof input === 'object' && input !== null ? (input as { kind?: unknown }).kind : undefined);

/** What the value must be depends on the kind. A kind that is none has been told, and asks nothing of the value. */
const withValue = (input: unknown): t.Type<unknown, unknown, unknown> => {
  const kind = kindOf(input);
  if (!(KINDS as readonly unknown[]).includes(kind)) return t.unknown;
  return t.partial({ value: VALUES[kind as string] ?? WordsCodec }, 'a claim') as never;
};

/** Fields of other tools may stand beside those of a claim: they are left behind. */
export const GivenClaimCodec = new t.Type<GivenClaim, unknown, unknown>(
  Shape.name,
  (input): input is GivenClaim => Shape.is(input) && withValue(input).is(input),
  (input) => {
    const results = [Shape.decode(input), withValue(input).decode(input)];
    const errors = results.flatMap((result) => (result._tag === 'Left' ? result.left : []));
    return errors.length > 0 ? t.failures(errors) : t.success(input as GivenClaim);
  },
  t.identity,
);

/** But for the scope, which has fields of its own. */
const FIELDS: readonly (keyof GivenClaim)[] = ['report', 'kind', 'attribute', 'event', 'quote', 'nth', 'value', 'speakers', 'asOf', 'polarity', 'certainty'];

/** The fields of these names that are there, and no others. */
const fieldsOf = <Whole extends object>(whole: Whole, names: readonly (keyof Whole & string)[]): Partial<Whole> =>
  Object.fromEntries(names.filter((name) => whole[name] !== undefined).map((name) => [name, whole[name]])) as Partial<Whole>;

/** The fields of a claim that are there, and no others; a scope that says nothing is none. */
export const givenClaimOf = (decoded: GivenClaim): GivenClaim => {
  const scope = fieldsOf<Scope>(decoded.scope ?? {}, SCOPE_FIELDS);
  return { ...fieldsOf(decoded, FIELDS), ...(Object.keys(scope).length > 0 && { scope }) } as GivenClaim;
};
