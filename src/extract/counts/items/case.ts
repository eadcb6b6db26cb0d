/** A figure beside a cue that stands where its cue may: what is asked of the two. */
import { THINGS } from '../../../lexicon/people.js';
import type { Token } from '../../language.js';
import { singular } from '../../language/forms.js';
import type { Line, Reading } from '../../reading.js';
import type { Link } from '../clause.js';
import type { Item } from '../item.js';

export interface Case {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly line: Line;
  readonly item: Item;
  readonly link: Link;
  /** All the links of the figure, this one among them. */
  readonly links: readonly Link[];
  /** What is counted, as one; undefined where the text leaves it out. */
  readonly noun: string | undefined;
}

export const nounOf = ({ prose: { tokens } }: Reading, { counted: { head } }: Item): string | undefined =>
  head === undefined ? undefined : singular(tokens[head]!);

export const caseOf = (reading: Reading, line: Line, item: Item, link: Link, links: readonly Link[]): Case => ({
  reading,
  tokens: reading.prose.tokens,
  line,
  item,
  link,
  links,
  noun: nounOf(reading, item),
});

/** "houses", "cars": no people, whatever the verb. */
export const isThing = (noun: string | undefined): boolean => noun !== undefined && THINGS.has(noun);
