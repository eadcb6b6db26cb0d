/** The figures of a plain text, a slot each. */
import type { Slot } from '../../../src/align/joins/slot.js';
import { quantitiesIn } from '../../../src/index.js';
import type { Report } from '../../../src/model/index.js';
import { count, event } from '../claims.js';

const EVENT = { id: 'e', kind: 'event', label: 'e', main: true, places: [], mentions: [event('e')] };

export const readClaims = ({ id, text }: Report): readonly Slot[] =>
  quantitiesIn(text).map(({ span, text: words, value }): Slot => ({
    kind: 'quantity',
    event: EVENT,
    attribute: value.unit,
    claims: [count(0, undefined, { report: id, span, text: words, value })],
    open: true,
    held: false,
  }));
