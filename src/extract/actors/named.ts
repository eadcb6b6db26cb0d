/**
 * Whom and what a report names: each person and each body once, by the fullest name that the report has.
 */
import { lastWord } from '../../model/text.js';
import { facilityOf } from '../../lexicon/facilities.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../../lexicon/organisations.js';
import { NAMED, PERSON_NAMED } from '../../lexicon/roles.js';
import { groupByEach } from '../../model/group.js';
import type { NameSort } from '../../model/name.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { concatMap } from '../lists.js';
import { isInDictionary } from '../language/dictionary.js';
import type { Prose } from '../language.js';
import type { Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';

/** "Lakeland Hospital" is told of as a place. */
const isHouse = (name: string): boolean => facilityOf(lastWord(name).toLowerCase()) !== undefined;

/** Three letters or fewer may stand for anything. */
const SHORT = 3;
/** "Gate", "the State", "Anton": a word that any report may have, or somebody's given name. */
const isAnybodys = ({ value: { name }, first }: NameMention, { tokens }: Prose): boolean =>
  name.length <= SHORT || GIVEN_NAMES.has(name.toLowerCase()) || isInDictionary(tokens[first]!);

/** One name alone may be of anybody where no title stands with it, and "the Ministry" of any. */
const isTelling = (mention: NameMention, prose: Prose): boolean => {
  const { name, sort, title } = mention.value;
  const isOneWord = !name.includes(' ');
  if (sort === 'person') return !isOneWord || title !== undefined;
  // A firm, a party, a ship, a law.
  if (sort === 'other') return !isOneWord || !isAnybodys(mention, prose);
  return sort === 'organisation' && !isHouse(name) && !(isOneWord && (ORGANISATION_HEADS.has(name.toLowerCase()) || GENERIC_BODIES.has(name.toLowerCase())));
};

const wordsOf = ({ value: { name } }: NameMention): readonly string[] => name.split(' ');
/** "Reed", where the report has "Jon Reed" as well. */
const isShort = (words: readonly string[], full: readonly string[]): boolean => words.length < full.length && words.every((word) => full.includes(word));

interface Told {
  readonly name: NameMention;
  readonly words: readonly string[];
  /** Its words, each with the sort of the name. */
  readonly keys: readonly string[];
}

/** The first mention of each by its fullest name. A name is held against those alone that have the rarest of its words. */
const foremost = (names: readonly NameMention[]): readonly NameMention[] => {
  const firsts = [...new Map(names.toReversed().map((name) => [name.value.name, name])).values()].reverse();
  const told: readonly Told[] = firsts.map((name) => ({ name, words: wordsOf(name), keys: wordsOf(name).map((word) => `${name.value.sort} ${word}`) }));
  const byWord = groupByEach(told, ({ keys }) => keys);
  const alike = (keys: readonly string[]): readonly Told[] =>
    keys.reduce((fewest, key) => {
      const each = byWord.get(key)!;
      return each.length < fewest.length ? each : fewest;
    }, told);
  return told.filter(({ words, keys }) => !alike(keys).some((other) => isShort(words, other.words))).map(({ name }) => name);
};

const RULES: Readonly<Partial<Record<NameSort, string>>> = { person: PERSON_NAMED, other: 'a name told in the story' };

/** They are of the story, not of one of its events. Whoever publishes a report is not told of in it. */
export const namedIn = ({ lines, prose, report: { publisher } }: Reading, { main }: Events): readonly Draft<'actor'>[] =>
  foremost(concatMap(lines, ({ names }) => names.filter((name) => isTelling(name, prose) && name.value.name !== publisher))).map(
    ({ span, value: { name, sort } }) => ({
      kind: 'actor',
      attribute: NAMED,
      value: { words: name },
      span,
      event: main,
      rule: RULES[sort] ?? 'a body named in the story',
      polarity: 'affirmed',
      // Whoever speaks and however sure they are, the name is the report's own.
      speakers: [],
    }),
  );
