/** "Two men were [arrested] and [charged]": what else was done to the counted, by a word joined to the first. */
import { wordSet } from '../../../lexicon/word-set.js';
import type { Line, Reading } from '../../reading.js';
import { isOf } from '../../language/words.js';
import type { CueHit } from '../../cues.js';
import type { Link } from '../clause.js';
import type { Item } from '../item.js';
import { SECOND } from '../second.js';
import { fitsUnits } from '../units.js';

/** Between "and" and what else was done: "and later deported", "and then taken". */
const THEN = wordSet(['later', 'then', 'subsequently', 'immediately', 'eventually', 'also', 'since', 'have', 'been', 'were', 'was', 'has']);
/** How many of them. */
const WORDS_BETWEEN = 4;

/** Two words for one thing, or one that holds the other: "shot and killed". */
const areKin = (one: CueHit, other: CueHit): boolean =>
  one.attribute === other.attribute || one.attribute.yieldsTo === other.attribute.name || other.attribute.yieldsTo === one.attribute.name;

/** The link of a figure to a second word for what was done to those it counts; undefined where the two may share it: "killed and injured". */
export const alsoOf = ({ prose: { tokens } }: Reading, line: Line, { quantity, counted, person }: Item, own: Link | undefined): Link | undefined => {
  if (!own || person || own.cue.first < counted.last || own.cue.role === 'doing') return undefined;
  let at = own.cue.last;
  if (tokens[at]?.lower !== 'and') return undefined;
  for (at += 1; at < line.sentence.last && at - own.cue.last <= WORDS_BETWEEN && isOf(tokens[at]!, THEN); at++);
  const cue = line.cues.find(
    ({ first, role, attribute }) => first === at && (role === 'done' || role === 'being') && fitsUnits(quantity.value, attribute, false),
  );
  if (!cue || areKin(own.cue, cue)) return undefined;
  // "were arrested and injured two officers": a deed of theirs.
  if (line.quantities.some(({ first }) => first >= cue.last && first <= cue.last + 1)) return undefined;
  return { cue, rule: SECOND, cost: own.cost + 1 };
};
