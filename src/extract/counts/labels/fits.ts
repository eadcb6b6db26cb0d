/**
 * Which labels name the figure behind them, by what joins the two, and what a label says of a figure that has a word of its own.
 */
import { isOfPeople, KINDS, PEOPLE, THINGS, WHOLE } from '../../../lexicon/people.js';
import { LABELS } from '../../../lexicon/uncounted.js';
import { UNFOLDING } from '../../../lexicon/unfolding.js';
import { singular } from '../../language/forms.js';
import type { Token } from '../../language.js';
import { entryOf } from '../../language/words.js';
import type { Line } from '../../reading.js';
import { isParticiple, type Label } from './label.js';
import type { Joint } from './segments.js';

const deedOf = entryOf(UNFOLDING);

/** The noun of a label, as one. */
const nounOf = (tokens: readonly Token[], { head }: Label): string | undefined => (head === undefined ? undefined : singular(tokens[head]!));

/** "The boys are 12": so old, unless the label says that it is their number. */
const mayBeAge = (noun: string): boolean => isOfPeople(noun) && !PEOPLE.has(noun);

/** Whether a domain has a word for what the label tells: "fatalities", "still missing". */
export const isCued = (tokens: readonly Token[], { cues }: Line, { head, deed }: Label): boolean =>
  cues.some(({ first, last }) => (head === undefined ? deed.includes(last - 1) && first >= deed[0]! : first <= head && head < last)) ||
  (head === undefined && deed.some((at) => deedOf(tokens[at]) !== undefined));

/** `doubtful`: its like beside it must bear it out. */
export type Fit = 'fits' | 'doubtful' | undefined;

/** Whether a label may stand before its figure with that joint. `ends`: the figure ends its line. */
export const fitOf = (tokens: readonly Token[], line: Line, label: Label, joint: Joint, ends: boolean): Fit => {
  if (joint === 'mark') return 'fits';
  const noun = nounOf(tokens, label);
  if (joint === 'copula') return noun !== undefined && label.plural && label.deed.length > 0 && !mayBeAge(noun) ? 'fits' : undefined;
  if (!label.plural || label.behind.length > 0) return undefined;
  // "rooms 204" are known by their numbers.
  if (label.head !== undefined && label.deed.length === 0 && LABELS.has(tokens[label.head]!.lower)) return undefined;
  // "cancelled trains 19": no clause begins so.
  if (noun !== undefined && label.turned) return 'fits';
  // "bridges damaged 3" are things, and did no damage; "persons on board 80" did nothing.
  if (noun !== undefined && label.deed.length > 0)
    return THINGS.has(noun) ? 'fits' : !label.deed.some((at) => isParticiple(tokens[at]!)) ? 'doubtful' : undefined;
  return isCued(tokens, line, label) || (ends && noun !== undefined && (isOfPeople(noun) || THINGS.has(noun))) ? 'doubtful' : undefined;
};

/** Whether a label is of people in general: "casualties", "victims". */
export const isOfAnybody = (tokens: readonly Token[], label: Label): boolean => label.deed.length === 0 && WHOLE.has(nounOf(tokens, label) ?? '');

/** What a label says of each of its figures that has a word of its own: "flights affected: 41 cancelled", "killed: 4 soldiers". */
export const joinedTo = (tokens: readonly Token[], label: Label, word: Label): Label | undefined => {
  const noun = nounOf(tokens, label);
  if (word.head === undefined && isOfAnybody(tokens, label)) return word;
  if (word.head === undefined) return noun !== undefined && label.plural && THINGS.has(noun) ? { ...label, deed: word.deed, behind: word.behind } : undefined;
  if (!word.plural || label.deed.length === 0 || word.deed.length > 0) return undefined;
  return { ...label, before: word.before, head: word.head, plural: true, behind: [...word.behind, ...label.behind] };
};

/** What the labels of a list so far are of, where all are of one thing: "cancelled trains 19, [diverted] 31". */
export interface Shared {
  readonly noun: string;
  readonly label: Label;
  readonly other: boolean;
}

export const sharedWith = (tokens: readonly Token[], before: Shared | undefined, label: Label): Shared | undefined => {
  const noun = nounOf(tokens, label);
  return noun === undefined ? before : { noun, label, other: before !== undefined && (before.other || before.noun !== noun) };
};

/** A label of a state alone, said of the things that the list is of. */
export const withNoun = (label: Label, shared: Shared | undefined): Label | undefined =>
  label.head === undefined && shared && !shared.other && THINGS.has(shared.noun)
    ? { ...label, before: shared.label.before, head: shared.label.head! }
    : undefined;

/** Those whom a label counts apart from others: "deaths (children)", "civilians killed". In prose the latter may be all there were. */
export const groupOf = (tokens: readonly Token[], label: Label): string | undefined => {
  if (label.group !== undefined) return singular(tokens[label.group]!);
  const noun = label.deed.length > 0 ? nounOf(tokens, label) : undefined;
  return noun !== undefined && PEOPLE.has(noun) && KINDS.has(noun) ? noun : undefined;
};
