/** "Two men were [arrested] and [charged]": what else was done to the counted, by a word joined to the first. */
import { FOLLOWS } from '../../../lexicon/series.js';
import { wordSet } from '../../../lexicon/word-set.js';
import type { Line, Reading } from '../../reading.js';
import { isOf } from '../../language/words.js';
import type { CueHit } from '../../cues.js';
import type { Link } from '../clause.js';
import type { Item } from '../item.js';
import { isDenied } from '../denied.js';
import { SECOND } from '../second.js';
import { fitsUnits } from '../units.js';

/** Between "and" and what else was done: "and later deported", "and then taken". */
const THEN = wordSet(['later', 'then', 'subsequently', 'immediately', 'eventually', 'also', 'since', 'have', 'been', 'were', 'was', 'has']);
/** How many of them. */
const WORDS_BETWEEN = 4;

/** Two words for one thing, or one that holds the other: "shot and killed". */
const areKin = (one: CueHit, other: CueHit): boolean =>
  one.attribute === other.attribute || one.attribute.yieldsTo === other.attribute.name || other.attribute.yieldsTo === one.attribute.name;

/** What may stand behind a verb that is the last of its clause: "arrested and charged [with]", "rescued and hospitalised [on]". */
const CLOSES: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'ADV', 'SCONJ', 'PART']);

/**
 * The link of a figure to a second word for what was done to those it counts, where that is a step that follows the first: of "abducted and killed" the two
 * may share the figure, and of "arrested and released prisoners" the second is said of others.
 */
export const alsoOf = ({ prose: { tokens } }: Reading, line: Line, { quantity, counted, person }: Item, own: Link | undefined): Link | undefined => {
  if (!own || person || own.cue.first < counted.last || own.cue.role === 'doing' || isDenied(tokens, own.cue.first)) return undefined;
  let at = own.cue.last;
  if (tokens[at]?.lower !== 'and') return undefined;
  for (at += 1; at < line.sentence.last && at - own.cue.last <= WORDS_BETWEEN && isOf(tokens[at]!, THEN); at++);
  const cue = line.cues.find(
    ({ first, role, attribute }) => first === at && (role === 'done' || role === 'being') && fitsUnits(quantity.value, attribute, false),
  );
  if (!cue || !FOLLOWS.has(cue.attribute.name) || areKin(own.cue, cue)) return undefined;
  const behind = tokens[cue.last];
  return behind === undefined || cue.last >= line.sentence.last || CLOSES.has(behind.tag) ? { cue, rule: SECOND, cost: own.cost + 1 } : undefined;
};
