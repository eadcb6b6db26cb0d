/** "Two men were [arrested] and [charged]": what else was done to the counted, by a word joined to the first. */
import { STEPS, WHOLLY } from '../../../lexicon/series.js';
import { wordSet } from '../../../lexicon/word-set.js';
import type { Line, Reading } from '../../reading.js';
import { isOf, someBetween } from '../../language/words.js';
import type { Token } from '../../language.js';
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
  if (!cue || !cue.attribute.follows || areKin(own.cue, cue)) return undefined;
  const behind = tokens[cue.last];
  return behind === undefined || cue.last >= line.sentence.last || CLOSES.has(behind.tag) ? { cue, rule: SECOND, cost: own.cost + 1 } : undefined;
};

/** How far behind what was done the "and" may stand that leads on. */
const FAR = 12;
const LEADS: ReadonlySet<Token['tag']> = new Set(['AUX', 'ADV']);

/** "and taken to hospital", "over the riot [and] will appear in court": the word behind the next "and", and whether a verb group begins there. */
const verbBehind = (tokens: readonly Token[], from: number, last: number): { readonly at: number; readonly led: boolean } | undefined => {
  for (let i = from; i < Math.min(last, from + FAR) && tokens[i]!.tag !== 'PUNCT' && tokens[i]!.tag !== 'VERB' && tokens[i]!.tag !== 'AUX'; i++) {
    if (tokens[i]!.lower !== 'and') continue;
    let at = i + 1;
    while (at < last && (LEADS.has(tokens[at]!.tag) || isOf(tokens[at]!, THEN))) at += 1;
    return { at, led: at > i + 1 };
  }
  return undefined;
};

/** "All 40 passengers", "the entire crew of 12", "a total of 12", "only 12": there are no others. */
const areAll = (tokens: readonly Token[], from: number, first: number, last: number): boolean =>
  someBetween(tokens, Math.max(from, first - NEAR), last, (token) => isOf(token, WHOLLY));
const NEAR = 4;

/** Whether something else was done with the counted as well, "were hurt and taken to hospital": others may have met with the first alone. */
export const hasMoreDone = ({ prose: { tokens } }: Reading, { sentence, cues }: Line, { counted, person, link }: Item): boolean => {
  if (!link || person || link.cue.first < counted.last || link.cue.role === 'doing' || link.cue.role === 'counted') return false;
  if (link.cue.attribute.final || areAll(tokens, sentence.first, counted.first, counted.last)) return false;
  const behind = verbBehind(tokens, link.cue.last, sentence.last);
  if (behind === undefined || behind.at >= sentence.last) return false;
  if (isOf(tokens[behind.at]!, STEPS)) return true;
  const cue = cues.find(({ first, attribute }) => first === behind.at && attribute.follows);
  return cue !== undefined && !areKin(link.cue, cue) && (tokens[behind.at]!.tag === 'VERB' || behind.led);
};
