/**
 * What was extracted elsewhere and comes back as JSON, as io-ts codecs: claims and cards as `extract` and `cardOf` made them, held against their report.
 */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { type Card, type Extracted, type ExtractedClaim, type Problem, STANCES_ON_RESPONSIBILITY } from '../model/index.js';
import { Filled, Finite, Flag, oneOf, Text, True, wholeFrom } from './codecs.js';
import { isFields } from './loose.js';
import { described, problem } from '../model/problems.js';
import { problemsOf } from './problems.js';
import { decodeReport } from './reports.js';

const Offset = wholeFrom(0);

const Words = t.readonlyArray(Text, 'a list of words');
const Span = t.type({ start: Offset, end: Offset }, 'a span');
const Excerpt = t.type({ span: Span, text: Text }, 'an excerpt');
const Period = t.intersection(
  [t.type({ start: Filled, end: Filled, grain: Filled, words: Text }), t.partial({ approximate: True, implied: Words, anchoredTo: Text })],
  'a period',
);

const Clues = t.type({ participants: Words, words: Words }, 'clues');

const Mention = t.intersection(
  [t.type({ id: Filled, report: Filled, kind: Filled, named: Excerpt, main: Flag, places: Words, clues: Clues }), t.partial({ period: Period, title: Text })],
  'an event',
);

const bound = { figure: Finite, min: Finite, max: Finite, minExclusive: True, maxExclusive: True, approximate: True, change: oneOf('rise', 'fall') };
const Worded = t.type({ words: Text });

/** The value of a claim, by its kind. */
const VALUES = {
  quantity: t.intersection([t.type({ unit: Text, words: Text }), t.partial(bound)], 'a quantity'),
  time: Period,
  place: t.intersection([t.type({ words: Text, names: Words }), t.partial({ within: Words, relation: oneOf('in', 'near', 'off', 'outside') })], 'a place'),
  actor: Worded,
  responsibility: t.type({ words: Text, stance: oneOf(...STANCES_ON_RESPONSIBILITY) }, 'a responsibility'),
  quotation: t.intersection([Worded, t.partial({ speaker: Excerpt, fragment: True })], 'a quotation'),
  description: Worded,
} as const;

const Stretch = t.partial({ start: Filled, end: Filled, running: True }, 'a stretch');
const Setting = t.partial(
  {
    where: Words,
    within: Words,
    first: True,
    wide: True,
    when: Stretch,
    of: Text,
    by: oneOf('beside', 'spot'),
    turn: Text,
    sort: Text,
    only: Text,
    hospital: Text,
    span: Text,
    base: Text,
    deed: Text,
    things: Words,
    stage: oneOf('planned', 'done'),
    doer: Text,
    with: Text,
    without: Text,
    beside: Finite,
    attackers: Finite,
    some: oneOf('met', 'rest', 'told', 'one', 'more', 'scene', 'left', 'also', 'share'),
    reach: oneOf('everywhere', 'all', 'part', 'events'),
  },
  'a setting',
);

const Shape = t.intersection(
  [
    t.type({
      id: Filled,
      report: Filled,
      kind: oneOf(...(Object.keys(VALUES) as (keyof typeof VALUES)[])),
      attribute: Filled,
      event: Mention,
      rule: Text,
      span: Span,
      text: Text,
      speakers: t.readonlyArray(Excerpt, 'a list of speakers'),
      polarity: oneOf('affirmed', 'denied'),
      certainty: oneOf('stated', 'hedged'),
    }),
    t.partial({
      scope: t.partial({ who: Text, where: Text, per: Text, state: Text, part: True }, 'a scope'),
      setting: Setting,
      hedge: Excerpt,
      asOf: t.intersection([t.type({ at: Filled }), t.partial({ cue: Excerpt })], 'an hour'),
      readAs: Text,
      against: Span,
      revision: t.type({ role: oneOf('replaced', 'replacing'), cue: Excerpt }, 'a revision'),
    }),
  ],
  'a claim',
);

const CardCodec = t.type(
  {
    report: t.intersection([t.type({ id: Filled, publisher: Filled }), t.partial({ publishedAt: Filled })], 'a report'),
    events: t.readonlyArray(Mention, 'a list of events'),
  },
  'a card',
);

type Decoded<Value> = E.Either<readonly Problem[], Value>;

const claimOf =
  (name: string, { report: { id, text } }: Pick<Extracted, 'report'>) =>
  (input: unknown): readonly Problem[] => {
    const shape = Shape.decode(input);
    if (E.isLeft(shape)) return problemsOf(name, shape.left);
    const claim = shape.right;
    const value = t.type({ value: VALUES[claim.kind] as t.Type<unknown, unknown, unknown> }).decode(input);
    if (E.isLeft(value)) return problemsOf(name, value.left);
    if (claim.report !== id || claim.event.report !== id) return [problem(name, 'report', described(claim.report), `the report's own id, ${described(id)}`)];
    const stands = text.slice(claim.span.start, claim.span.end) === claim.text;
    return stands ? [] : [problem(name, 'text', described(claim.text), 'the words of the report at its span')];
  };

/** A report with its claims, or what is wrong with it; `where` is how the problems name it. Other fields are left behind. */
export const decodeExtracted = (input: unknown, where: string): Decoded<Extracted> => {
  if (!isFields(input)) return E.left([problem(where, undefined, described(input), 'an object with a report and its claims')]);
  return pipe(
    decodeReport(input['report'], `${where}, report`),
    E.chain((report): Decoded<Extracted> => {
      const claims = input['claims'];
      if (!Array.isArray(claims)) return E.left([problem(where, 'claims', described(claims), 'a list of claims')]);
      const problems = claims.flatMap((claim, at) => claimOf(`${where}, claim ${at + 1}`, { report })(claim));
      return problems.length > 0 ? E.left(problems) : E.right({ report, claims: claims as readonly ExtractedClaim[] });
    }),
  );
};

/** A card, or what is wrong with it. */
export const decodeCard = (input: unknown, where: string): Decoded<Card> =>
  pipe(
    CardCodec.decode(input),
    E.bimap(
      (errors) => problemsOf(where, errors),
      () => input as Card,
    ),
  );
