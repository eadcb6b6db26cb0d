import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import type { Reading } from './reading.js';

/** How far from a name its title may stand. */
const REACH = 90;

/** The words of the title: the nearest before the name, else the nearest after it, else the name. */
const spanOf = ({ report: { text } }: Reading, title: string, name: Span): Span => {
  const before = text.lastIndexOf(title, name.start);
  if (before >= 0 && before >= name.start - REACH) return { start: before, end: before + title.length };
  const after = text.indexOf(title, name.end);
  return after >= 0 && after <= name.end + REACH ? { start: after, end: after + title.length } : name;
};

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
        span: spanOf(reading, value.title!, span),
        event: events.main,
        rule: 'title beside the name',
      })),
  );
