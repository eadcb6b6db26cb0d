import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import type { Reading } from './reading.js';

/** Where events happened: the places beside the words that name them. */
export const placesIn = (reading: Reading, events: Events): readonly Draft<'place'>[] =>
  reading.lines.flatMap((line) =>
    events.on(line).flatMap(({ trigger, event }) =>
      trigger.placed
        .filter(({ value }) => value.names.length > 0)
        .map((mention): Draft<'place'> => ({ kind: 'place', attribute: 'place', value: mention.value, span: mention.span, event, rule: 'place beside the event' })),
    ),
  );
