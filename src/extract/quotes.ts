import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import type { Reading } from './reading.js';

/** Fewer words than this in quotation marks are a name or a turn of phrase, unless somebody is said to have spoken them. */
const FEWEST = 2;

/** What people are quoted as saying. */
export const quotesIn = (reading: Reading, events: Events): readonly Draft<'quotation'>[] =>
  reading.quotations
    .filter(({ value, first, last }) => last - first >= FEWEST && (value.speaker !== undefined || last - first >= 3))
    .map(({ value, span }): Draft<'quotation'> => ({ kind: 'quotation', attribute: 'quotation', value, span, event: events.main, rule: 'words in quotation marks' }));
