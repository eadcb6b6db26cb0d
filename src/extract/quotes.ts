import type { Quotation } from '../model/attribution.js';
import { lineAt } from './context/words.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import type { Reading } from './reading.js';
import { concatMap } from './lists.js';

/** Fewer words than this in quotation marks are a name or a turn of phrase, unless somebody is said to have spoken them. */
const PHRASE = 3;
const FRAGMENT = 2;

/** What people are quoted as saying. A fragment of two words counts where its sentence quotes a named speaker. */
export const quotesIn = (reading: Reading, events: Events): readonly Draft<'quotation'>[] => {
  const spoken = new Map<number, Quotation['speaker']>();
  for (const { value, span } of reading.quotations) {
    const line = value.speaker && lineAt(reading, span.start);
    if (line && value.speaker) spoken.set(line.number, value.speaker);
  }
  return concatMap(reading.quotations, ({ value, span, first, last }): readonly Draft<'quotation'>[] => {
    const number = lineAt(reading, span.start)?.number ?? -1;
    const speaker = value.speaker ?? (last - first < PHRASE ? spoken.get(number) : undefined);
    if (last - first < FRAGMENT || (speaker === undefined && last - first < PHRASE)) return [];
    return [
      {
        kind: 'quotation',
        attribute: 'quotation',
        value: { ...value, ...(speaker ? { speaker } : {}) },
        span,
        event: events.main,
        rule: 'words in quotation marks',
      },
    ];
  });
};
