/** Words by which a figure is said to have become another: "rose to 23", "11, up from nine", "now wants 12". */
import { FIGURE_NOUNS } from '../../lexicon/counter-figures.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import { CHANGES, CHANGES_OF_MEASURES, CHANGES_WITH, GOES, NO_NOW, OF_A_STRETCH, REVISIONS, UP_OR_DOWN } from '../../lexicon/updates.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Draft } from '../draft.js';
import { singular } from '../language/forms.js';
import { isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { occasionAt } from './occasion.js';

/** Words before a figure by which it may be one of two. */
export const LINKING = wordSet(['from', 'to']);

/** Where the word stands that links a figure to what is before it: "to", also before what is numbered ("to [Stage] 4", "to [a category] four") or reckoned ("to about 4"). */
export const linkBefore = (tokens: readonly Token[], at: number): number => {
  const before = tokens[at - 1];
  if (before?.lower === 'at' || before?.lower === 'about') return at - 2;
  const noun = before?.tag === 'NOUN' || before?.tag === 'PROPN' ? at - 1 : at;
  const link = tokens[noun - 1]?.tag === 'DET' ? noun - 2 : noun - 1;
  return isOf(tokens[link], LINKING) ? link : at - 1;
};

/** Sales that "rose to 4.1 billion" rose against the year before, and no earlier report is put right: for those only words of revision count. */
const isOfStretch = (draft: Draft): boolean => {
  if (draft.kind !== 'quantity') return false;
  const dimension = dimensionOf(draft.value);
  return (dimension === 'money' || dimension === '%') && draft.attribute.split(/[\s(]+/).some((word) => OF_A_STRETCH.has(word.toLowerCase()));
};

const isMeasured = (draft: Draft): boolean => draft.kind === 'quantity' && dimensionOf(draft.value) !== 'count';

const OF_MEASURES = wordSet([...CHANGES, ...CHANGES_OF_MEASURES]);

const verbsFor = (draft: Draft): ReadonlySet<string> => (isOfStretch(draft) ? REVISIONS : isMeasured(draft) ? OF_MEASURES : CHANGES);

/** Whether a verb of change stands between the start of the part and the figure: "rose", "come down". */
export const isChanged = ({ prose: { tokens } }: Reading, draft: Draft, from: number, at: number): boolean => {
  const verbs = verbsFor(draft);
  return someBetween(
    tokens,
    from,
    at,
    (token, i) => verbs.has(token.lower) || (isOf(token, CHANGES_WITH) && isOf(tokens[i + 1], UP_OR_DOWN) && tokens[i - 1]?.lower !== 'it'),
  );
};

/** Letters that a noun and its verb have in common: "recall" and "recalled". */
const STEM = 5;
const isOfOneStem = (a: string, b: string): boolean => a.length >= STEM && b.length >= STEM && a !== b && (a.startsWith(b) || b.startsWith(a));

/**
 * "cut power to 12,000 homes", "extended the line to three villages": the figure has a noun of its own, and what was cut is no count of such things, so that
 * "to" tells who gets it. "Raised the toll to 23 people" and "rose to 23 homes" change a count.
 */
export const isRecipient = ({ prose: { tokens } }: Reading, draft: Draft, at: number): boolean => {
  if (isMeasured(draft)) return false;
  const object = tokens[at - 2];
  // "loans went to nine firms": they got them.
  if (isOf(object, GOES)) return !isOf(tokens[at - 3], FIGURE_NOUNS) && (tokens[at + 1]?.tag === 'NOUN' || tokens[at + 1]?.tag === 'ADJ');
  // "widened the recall to 58,000 cars", of the cars recalled: what has changed is what they are counted by.
  if (object && draft.attribute.split(/[\s(]+/).some((word) => isOfOneStem(word.toLowerCase(), object.lower))) return false;
  return object?.tag === 'NOUN' && tokens[at + 1]?.tag === 'NOUN' && !isOf(object, FIGURE_NOUNS) && singular(object) !== singular(tokens[at + 1]!);
};

/** "11, [up from] nine": what the figure was stands behind it. */
export const upFromBehind = (tokens: readonly Token[], { sentence: { last }, quantities }: Line, draft: Draft, end: number): Run | undefined => {
  if (draft.kind !== 'quantity' || isOfStretch(draft)) return undefined;
  const first = tokens[end]?.text === ',' ? end + 1 : end;
  if (!isOf(tokens[first], UP_OR_DOWN) || tokens[first + 1]?.lower !== 'from') return undefined;
  const was = quantities.find((each) => each.first > first + 1 && each.first <= first + 3);
  return was && occasionAt(tokens, was.last, last) === undefined ? { first, last: first + 2 } : undefined;
};

/** "[now] wants 12", "is [now] 45", "the toll, [now] 45": it is so by now. */
export const nowSays = (tokens: readonly Token[], i: number, at: number): boolean => {
  if (tokens[i]!.lower !== 'now' || NO_NOW.has(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower === 'that') return false;
  const [before, next] = [tokens[i - 1]?.tag, tokens[i + 1]?.tag];
  return i + 1 === at || before === 'AUX' || before === 'VERB' || next === 'AUX' || next === 'VERB';
};
