/**
 * A figure beside the one that it gives way to: "2,400 metres had been laid, up from 1,500", "raised the grant from 500 to 1,000". Both are of one thing.
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { CHANGES, REVISIONS } from '../../lexicon/updates.js';
import { isUpFrom } from '../context/occasion.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { Item } from './item.js';

/** Tokens between the two figures, at most. */
const APART = 14;
/** Tokens before "from" in which the verb of change stands. */
const REACH = 14;

const BREAKS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);

const isUnbroken = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > APART) return false;
  for (let i = from; i < to; i++) if (BREAKS.has(tokens[i]!.text)) return false;
  return true;
};

/** Of one measure; or a bare number, which is of whatever the other is. */
const fits = ({ counted: { head }, quantity: { value } }: Item, other: Item): boolean =>
  value.unit === '' ? head === undefined : dimensionOf(value) === dimensionOf(other.quantity.value) && value.unit === other.quantity.value.unit;

/** Sales that rose from one sum to another rose against the year before; a sum that was raised or put right is another figure for the same. */
const verbsFor = ({ quantity: { value } }: Item): ReadonlySet<string> => {
  const dimension = dimensionOf(value);
  return dimension === 'money' || dimension === '%' ? REVISIONS : CHANGES;
};

/** The figure that has taken an item's place, told in the same sentence. */
export const successorOf = ({ prose: { tokens } }: Reading, { sentence }: Line, items: readonly Item[], at: number): Item | undefined => {
  const item = items[at]!;
  const { first, last } = item.counted;
  if (item.person || item.link || tokens[first - 1]?.lower !== 'from') return undefined;
  const before = items[at - 1];
  if (isUpFrom(tokens, first)) return before && !before.person && fits(item, before) && isUnbroken(tokens, before.counted.last, first) ? before : undefined;
  const after = items[at + 1];
  if (!after || after.person || after.counted.first !== last + 1 || tokens[last]?.lower !== 'to' || !fits(item, after)) return undefined;
  const verbs = verbsFor(after);
  for (let i = first - 2; i >= sentence.first && i > first - REACH; i--) if (verbs.has(tokens[i]!.lower)) return after;
  return undefined;
};
