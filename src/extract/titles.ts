import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import type { Reading } from './reading.js';

/** The titles and roles that the report gives to people. Which person is the claim's scope. */
export const titlesIn = (reading: Reading, events: Events): readonly Draft<'description'>[] =>
  reading.lines.flatMap((line) =>
    line.names
      .filter(({ value }) => value.sort === 'person' && value.title !== undefined)
      .map(({ value, span }): Draft<'description'> => ({
        kind: 'description',
        attribute: 'title',
        value: { words: value.title! },
        scope: { who: value.name },
        span,
        event: events.main,
        rule: 'title beside the name',
      })),
  );
