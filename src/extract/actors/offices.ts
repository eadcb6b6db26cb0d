/**
 * Who is who by office, trade or kinship, whatever it is: "the mediator, Anna Holm", "her fiancé, Tom Hale". The few roles that a story has once, and whose
 * holders are held against each other, are in `roles.ts`.
 */
import { NAMED_BY_OFFICE } from '../../lexicon/roles.js';
import { ROLES } from '../../lexicon/titles.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { concatMap } from '../lists.js';
import type { Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';

/** Behind these a title tells of whom or what it is: "lawyer for the family". */
const BELONGING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'with', 'to', 'from', 'on']);

/** The noun of an office: "deputy fire chief" is a chief, "lawyer for the family" a lawyer; undefined where no noun for one is in it. */
const nounOf = (title: string): string | undefined => {
  const words = title.toLowerCase().split(/\s+/);
  const end = words.findIndex((word) => BELONGING.has(word));
  return words.slice(0, end < 0 ? words.length : end).findLast((word) => ROLES.has(word));
};

/** The people whom a report names with an office. `known`: where another rule has told the role of a name. They are of the story, not of one of its events. */
export const officesIn = (reading: Reading, events: Events, known: (name: NameMention) => string | undefined): readonly Draft<'actor'>[] =>
  concatMap(reading.lines, ({ names }) =>
    concatMap(names, (name): Draft<'actor'>[] => {
      const { value, span } = name;
      const noun = value.sort === 'person' && value.title !== undefined ? nounOf(value.title) : undefined;
      if (noun === undefined || known(name) !== undefined) return [];
      return [
        {
          kind: 'actor',
          attribute: noun,
          value: { words: value.name },
          span,
          event: events.main,
          rule: NAMED_BY_OFFICE,
          polarity: 'affirmed',
        },
      ];
    }),
  );
