/**
 * Who is who by office, trade or kinship, whatever it is, and what is what among bodies: "the mediator, Anna Holm", "the insurer Vel". The few roles that a story has once, and whose
 * holders are held against each other, are in `roles.ts`.
 */
import { BODY_SORTS } from '../../lexicon/descriptions.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { MAKES_ANOTHER, type NAMED_BY_OFFICE } from '../../lexicon/roles.js';
import { BELONGING, ROLES, SHORT_TITLES } from '../../lexicon/titles.js';
import { bodySort } from '../body-sorts.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { concatMap } from '../lists.js';
import { isOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';

/** Alignment knows these claims by it; it stands here for whoever looks for what read one. */
const RULE: typeof NAMED_BY_OFFICE = 'named with what he is';

/** Behind these a title tells of whom or what it is: "lawyer for the family". */
const TELLS_MORE: ReadonlySet<string> = new Set([...BELONGING, 'to', 'from', 'on']);

/** The noun of an office, with what makes another of it: "lawyer for the family" is a lawyer, "former deputy chief" a deputy chief; undefined where there is none. */
const nounOf = (title: string): string | undefined => {
  const words = title
    .toLowerCase()
    .split(/\s+/)
    .map((word) => SHORT_TITLES.get(word.replace(/\.$/, ''))?.toLowerCase() ?? word);
  const end = words.findIndex((word) => TELLS_MORE.has(word));
  const at = words.slice(0, end < 0 ? words.length : end).findLastIndex((word) => ROLES.has(word));
  if (at < 0) return undefined;
  const before = words[at - 1] ?? '';
  return MAKES_ANOTHER.has(before) ? `${before} ${words[at]!}` : words[at];
};

/** The noun for what sort of body a name is of: "the commodities firm Vel", "Vel, the largest insurer". */
const sortOf = (reading: Reading, line: Line, name: NameMention): string | undefined => {
  const run = bodySort(reading, line, name);
  const nouns = run ? reading.prose.tokens.slice(run.first, run.last) : [];
  const end = nouns.findIndex(({ lower }) => TELLS_MORE.has(lower));
  return nouns.slice(0, end < 0 ? nouns.length : end).findLast((token) => isOf(token, BODY_SORTS))?.lower;
};

const whatIs = (reading: Reading, line: Line, name: NameMention): string | undefined => {
  const { sort, title } = name.value;
  // "her daughter Ana", "Prince George": a given name by itself tells of nobody whom another report must mean.
  if (sort === 'person') return title === undefined || GIVEN_NAMES.has(name.value.name.toLowerCase()) ? undefined : nounOf(title);
  return sort === 'organisation' || sort === 'other' ? sortOf(reading, line, name) : undefined;
};

/**
 * The people whom a report names with an office, and the bodies that it names with what they are. `known`: where another rule has told the role of a name.
 * They are of the story, not of one of its events.
 */
export const officesIn = (reading: Reading, events: Events, known: (name: NameMention) => string | undefined): readonly Draft<'actor'>[] =>
  concatMap(reading.lines, (line) =>
    concatMap(line.names, (name): Draft<'actor'>[] => {
      const noun = known(name) === undefined ? whatIs(reading, line, name) : undefined;
      if (noun === undefined) return [];
      return [
        {
          kind: 'actor',
          attribute: noun,
          value: { words: name.value.name },
          span: name.span,
          event: events.main,
          rule: RULE,
          polarity: 'affirmed',
        },
      ];
    }),
  );
