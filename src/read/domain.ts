import * as t from 'io-ts';
import { type Domain, KINDS } from '../model/index.js';
import { oneOf, such, True } from './codecs.js';

const Words = t.readonlyArray(t.string, 'a list of words');

const Name = such('a name', (input): input is string => t.string.is(input) && input.trim() !== '');

const EventKindCodec = t.intersection([
  t.type({ name: Name, nouns: Words }, 'a kind of event'),
  t.partial({ verbs: Words, deliberate: True, general: True, follows: True, means: Words }, 'a kind of event'),
]);

const CuesCodec = t.partial(
  {
    done: Words,
    onPeople: Words,
    beingPeople: Words,
    harming: Words,
    doing: Words,
    being: Words,
    counted: Words,
    named: Words,
    of: Words,
    against: Words,
    taking: t.type({ verbs: Words, nouns: Words }, 'an object of verbs and nouns'),
  },
  'an object of cues',
);

const CountsCodec = t.intersection([t.type({ nouns: Words }, 'an object of nouns'), t.partial({ only: True }, 'an object of nouns')]);

const AttributeCodec = t.intersection([
  t.type(
    {
      name: Name,
      kind: oneOf(...KINDS),
      evolves: oneOf('fixed', 'grows', 'state', 'revised'),
      cues: CuesCodec,
    },
    'an attribute',
  ),
  t.partial(
    {
      units: Words,
      counts: CountsCodec,
      members: True,
      usualOf: Words,
      held: True,
      countsPeople: True,
      ofMany: True,
      ofSorts: True,
      progress: True,
      harms: True,
      final: True,
      follows: True,
      shared: True,
      byCourt: True,
      yieldsTo: Name,
      implies: Words,
      alsoCalled: Words,
      ofSeveral: t.type({ verbs: Words, attribute: Name }, 'an object of verbs and an attribute'),
    },
    'an attribute',
  ),
]);

const SumCodec = t.intersection([t.type({ whole: Name, parts: Words }, 'a sum'), t.partial({ complete: True }, 'a sum')]);

const Shape = t.intersection(
  [
    t.type(
      { name: Name, events: t.readonlyArray(EventKindCodec, 'a list of kinds of events'), attributes: t.readonlyArray(AttributeCodec, 'a list of attributes') },
      'a domain',
    ),
    t.partial({ sums: t.readonlyArray(SumCodec, 'a list of sums') }, 'a domain'),
  ],
  'a domain',
);

/** What a domain must have, and may. What else it holds is carried along as it is. */
export const DomainCodec = new t.Type<Domain, Domain, unknown>(
  Shape.name,
  (input): input is Domain => Shape.is(input),
  // Under its own type, so that the path of a problem leaves out which part of the intersection it is in.
  (input, context) =>
    Shape.validate(
      input,
      context.map((entry, at) => (at === context.length - 1 ? { ...entry, type: Shape } : entry)),
    ) as t.Validation<Domain>,
  t.identity,
);
