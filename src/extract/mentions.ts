/**
 * What stands in a text, kind by kind: the recognisers by themselves, without a report around them. Of what is no text, an error is thrown that says what came.
 */
import type { Attribution, Quotation } from '../model/attribution.js';
import type { Name } from '../model/name.js';
import type { Period, UnresolvedPeriod } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';
import type { Mention } from '../model/span.js';
import { checkedOptions, type Shape, TEXT, textOrFailure } from '../model/checked.js';
import { proseOf } from './language.js';
import { attributionsOf, withSpeakers } from './recognisers/attributions/index.js';
import { namesOf } from './recognisers/names/index.js';
import { periodsOf } from './recognisers/periods/index.js';
import { quantitiesOf } from './recognisers/quantities/index.js';
import { quotationsOf } from './recognisers/quotations/index.js';

/** Only what the public type promises: the recognisers know more about a mention than their callers may rely on. */
const bare = <Value>({ span, text, value }: Mention<Value>): Mention<Value> => ({ span, text, value });

/**
 * The figures of a text, with their bounds, units and hedges.
 *
 * @example
 * quantitiesIn('at least 19 people')[0]?.value; // { figure: 19, min: 19, unit: 'people', words: 'at least 19 people' }
 */
export const quantitiesIn = (text: string): readonly Mention<Quantity>[] => quantitiesOf(proseOf(textOrFailure(text, 'text'))).map(bare);

interface Anchor {
  readonly publishedAt?: string;
  readonly timeZone?: string;
}

const ANCHOR: Shape = { publishedAt: TEXT, timeZone: TEXT };

/** What else it has is left aside: a whole report will do. */
const anchorOf = (given: Anchor | undefined): Anchor => {
  const { publishedAt, timeZone } = given ?? {};
  return checkedOptions({ ...(publishedAt !== undefined && { publishedAt }), ...(timeZone !== undefined && { timeZone }) }, ANCHOR);
};

/**
 * The dates and times of a text. Relative ones are counted from `publishedAt` (ISO 8601), in the zone `timeZone` (IANA name);
 * without it they stay unresolved.
 *
 * @example
 * periodsIn('on Sunday', { publishedAt: '2019-12-30' })[0]?.value; // { start: '2019-12-29', end: '2019-12-29', grain: 'day', … }
 */
export const periodsIn = (
  text: string,
  anchor?: { readonly publishedAt?: string; readonly timeZone?: string },
): readonly Mention<Period | UnresolvedPeriod>[] => periodsOf(proseOf(textOrFailure(text, 'text')), anchorOf(anchor)).map(bare);

/**
 * The words in quotation marks, with whoever is said to have spoken them. The span is of the words inside the marks.
 *
 * @example
 * quotationsIn('“We are safe,” she said.')[0]?.text; // 'We are safe,'
 */
export const quotationsIn = (text: string): readonly Mention<Quotation>[] => {
  const prose = proseOf(textOrFailure(text, 'text'));
  const quotations = quotationsOf(prose);
  return withSpeakers(quotations, attributionsOf(prose, namesOf(prose), quotations)).map(bare);
};

/**
 * Who is credited with what in a text.
 *
 * @example
 * attributionsIn('Police said two people died.')[0]?.speaker.text; // 'Police'
 */
export const attributionsIn = (text: string): readonly Attribution[] => {
  const prose = proseOf(textOrFailure(text, 'text'));
  return attributionsOf(prose, namesOf(prose), quotationsOf(prose));
};

/**
 * The proper names of a text: people with their titles, bodies with their abbreviations, places, ships.
 *
 * @example
 * namesIn('Mayor Lucia Quispe spoke.')[0]?.value; // { name: 'Lucia Quispe', sort: 'person', title: 'Mayor' }
 */
export const namesIn = (text: string): readonly Mention<Name>[] => namesOf(proseOf(textOrFailure(text, 'text'))).map(bare);
