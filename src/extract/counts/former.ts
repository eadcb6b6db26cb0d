/**
 * A figure beside the one that it gives way to: "2,400 metres had been laid, up from 1,500", "raised the grant from 500 to 1,000". Both are of one thing.
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { CHANGES, FORMERLY, REVISIONS } from '../../lexicon/updates.js';
import { isUpFrom } from '../context/occasion.js';
import { toldBefore } from '../context/told-before.js';
import { partStart } from '../context/words.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
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

/** "3.75% [(prev.] 4.25%)", "25 [(was] 19)", "25 [(earlier:] 19)": a bracket that opens with a word for what was. */
const isInBrackets = (tokens: readonly Token[], before: Item, first: number): boolean => {
  const word = tokens[first - 1]?.text === ':' || tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  return word - 1 >= before.counted.last && word - 1 - before.counted.last <= 1 && tokens[word - 1]!.text === '(' && isOf(tokens[word], FORMERLY);
};

/** "not the [150] it gave on Monday", "on Monday it had reported [150]": a bare figure that was told before is of what the figure before it is of. */
const isToldBefore = (reading: Reading, line: Line, { counted: { first, last, head }, quantity: { value }, person, link }: Item): boolean =>
  !person &&
  !link &&
  (dimensionOf(value) !== 'count' || (head === undefined && value.unit === '')) &&
  toldBefore(reading, line, { from: partStart(reading.prose.tokens, line, first), at: first, end: last }) !== undefined;

/** "raised its forecast to 4 per cent [from 3]": right behind the figure that a verb of change has moved it to. */
const isMovedBefore = (tokens: readonly Token[], { sentence }: Line, item: Item, before: Item): boolean => {
  const { first } = before.counted;
  if (before.person || tokens[first - 1]?.lower !== 'to' || item.counted.first !== before.counted.last + 1 || !fits(item, before)) return false;
  const verbs = verbsFor(before);
  return someBetween(tokens, Math.max(sentence.first, first - REACH), first, ({ lower }) => verbs.has(lower));
};

/** The figure that has taken an item's place, told in the same sentence. */
export const successorOf = (reading: Reading, line: Line, items: readonly Item[], at: number): Item | undefined => {
  const { tokens } = reading.prose;
  const { sentence } = line;
  const item = items[at]!;
  const { first, last } = item.counted;
  const before = items[at - 1];
  if (!item.person && before && isInBrackets(tokens, before, first)) return !before.person && fits(item, before) ? before : undefined;
  if (before && isToldBefore(reading, line, item)) return !before.person && fits(item, before) ? before : undefined;
  if (item.person || item.link || tokens[first - 1]?.lower !== 'from') return undefined;
  if (isUpFrom(tokens, first)) return before && !before.person && fits(item, before) && isUnbroken(tokens, before.counted.last, first) ? before : undefined;
  if (before && isMovedBefore(tokens, line, item, before)) return before;
  const after = items[at + 1];
  if (!after || after.person || after.counted.first !== last + 1 || tokens[last]?.lower !== 'to' || !fits(item, after)) return undefined;
  const verbs = verbsFor(after);
  for (let i = first - 2; i >= sentence.first && i > first - REACH; i--) if (verbs.has(tokens[i]!.lower)) return after;
  return undefined;
};
