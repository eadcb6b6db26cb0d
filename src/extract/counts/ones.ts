/**
 * The people told of one by one, as figures of one, to be added to those beside them or to stand alone.
 */
import type { SINGLE } from '../../model/quantity.js';
import type { Line, Reading } from '../reading.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import type { Counted } from './clause.js';
import type { Person } from './person-phrases.js';
import { personsIn } from './persons.js';

const ONE: typeof SINGLE = 'a person counts as one';
const BOTH = 'both are two';

const NOMINATIVE = new Set(['he', 'she']);

interface One {
  readonly quantity: QuantityMention;
  readonly counted: Counted & { readonly head: number };
  readonly link: undefined;
  readonly person: Person;
}

export const onesIn = (reading: Reading, line: Line): readonly One[] =>
  personsIn(reading, line).map((person) => {
    const { first, last, head, told, both } = person;
    const { tokens, text } = reading.prose;
    const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    const figure = both ? 2 : 1;
    const words = text.slice(span.start, span.end);
    return {
      quantity: {
        span,
        text: words,
        value: { figure, min: figure, max: figure, unit: 'people', words },
        first,
        last,
        number: { first, last: first + 1 },
        head,
        per: undefined,
        rule: both ? BOTH : ONE,
        converted: false,
      },
      counted: { first, last, head, single: told === 'a' ? 'new' : NOMINATIVE.has(words.toLowerCase()) ? 'he' : 'known' },
      link: undefined,
      person,
    };
  });
