import { type Kind, KINDS } from './claim.js';
import { firstNotBefore } from './search.js';
import { wellFormed } from './text.js';

/** How the Web Annotation formats point at words of a text. https://www.w3.org/TR/annotation-model/#selectors */

/** What offsets count: code points, as the W3C has it, or UTF-16 code units, as Hypothes.is does and spans here. */
export type OffsetUnit = 'code-point' | 'utf-16';

export const OFFSET_UNITS: readonly OffsetUnit[] = ['code-point', 'utf-16'];

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Where the second halves of surrogate pairs stand in a text. */
const pairsIn = (text: string): readonly number[] => [...text.matchAll(PAIR)].map(({ index }) => index + 1);

/** How many of some rising numbers are below a limit. */
const countBelow = (numbers: readonly number[], limit: number): number => firstNotBefore(numbers.length, (at) => numbers[at]! < limit);

/** From offsets into a text as spans have them to those of another unit, and back. The text is looked through once. */
export const offsetsIn = (text: string, unit: OffsetUnit): { readonly to: (offset: number) => number; readonly from: (offset: number) => number } => {
  if (unit === 'utf-16') return { to: (offset) => offset, from: (offset) => offset };
  const pairs = pairsIn(text);
  // The same pairs, where the code points after them begin.
  const points = pairs.map((at, i) => at - i);
  return { to: (offset) => offset - countBelow(pairs, offset), from: (offset) => offset + countBelow(points, offset) };
};

/** The address of a report that has none of its own on the web. */
export const reportUrn = (id: string): string => `urn:factdiff:report:${encodeURIComponent(wellFormed(id))}`;

/** The tag that says what is claimed: "quantity:killed". */
export const claimTag = (kind: string, attribute: string): string => `${kind}:${attribute}`;

/** What such a tag says is claimed; nothing where it is none. */
export const taggedBy = (tag: string): { readonly kind: Kind; readonly attribute: string } | undefined => {
  const colon = tag.indexOf(':');
  const kind = KINDS.find((each) => each === tag.slice(0, Math.max(0, colon)));
  const attribute = tag.slice(colon + 1).trim();
  return kind === undefined || attribute === '' ? undefined : { kind, attribute };
};
