/** Ways in which a figure with no cue of its own goes with one before it. */
import { dimensionOf } from '../../../lexicon/dimensions.js';
import { isOfPeople } from '../../../lexicon/people.js';
import { REPLACED } from '../../../lexicon/updates.js';
import { boundsOf, FORMER } from '../../../model/quantity.js';
import { isUpFrom } from '../../context/occasion.js';
import { placeOfName } from '../holder.js';
import type { Token } from '../../language.js';
import type { Reading } from '../../reading.js';
import { isPartOfBody } from '../body.js';
import { PART } from '../breakdown.js';
import type { Link } from '../clause.js';
import { isCount, isHowOften, type Item } from '../item.js';
import { isPart } from '../scope.js';
import { isThing, nounOf } from './case.js';

/** A figure beside one before it that has a cue. */
interface Pair {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly item: Item;
  readonly before: Item;
  /** The word before the figure: "[from] 12", "[and] four". */
  readonly word: string;
}

interface Way {
  readonly rule: string;
  readonly isSo: (pair: Pair) => boolean;
}

/** The rule that reads a figure by the verb of the one before it. */
export const SAME_VERB = 'same verb understood';

/** How near two figures are of which one replaces the other, and those of a span: "from 12 to 14". */
const NEAR = 3;
const NEXT = 2;
const apart = ({ item, before }: Pair): number => item.counted.first - before.counted.last;

const isFollowedByVerb = ({ tokens, item: { counted } }: Pair): boolean => {
  const follower = tokens[counted.last];
  return (follower?.tag === 'AUX' ? tokens[counted.last + 1] : follower)?.tag === 'VERB';
};

const isFollowedByNoun = (tokens: readonly Token[], at: number): boolean => tokens[at]?.tag === 'NOUN' || tokens[at]?.tag === 'ADJ';

/** "one of the worst shootings ever", "one of the deadliest days": ranked among its like, and none of those counted before. */
const isRanked = ({ reading, tokens, item }: Pair): boolean => {
  const noun = nounOf(reading, item);
  return (
    noun !== undefined &&
    !isOfPeople(noun) &&
    tokens
      .slice(item.counted.first, item.counted.last)
      .some(({ lower, tag }) => lower === 'worst' || lower === 'most' || (tag === 'ADJ' && lower.endsWith('est')))
  );
};

const isPartOfBefore = ({ reading, item }: Pair): boolean => isPart(reading.prose, item.counted, item.quantity);

/** "one of the suspects fired": what is said of the part is not said of the figure before. Nor are things people, or times. */
const standsAlone = (pair: Pair): boolean => {
  const people = pair.before.link!.cue.attribute.countsPeople === true;
  return isFollowedByVerb(pair) || (people && (isHowOften(pair.item) || isThing(nounOf(pair.reading, pair.item)))) || (isPartOfBefore(pair) && isRanked(pair));
};

/** "6,500 passengers from 38 planes": each of the two has a noun of its own. */
const haveOtherNouns = ({ reading, item, before }: Pair): boolean => {
  const [own, other] = [nounOf(reading, item), nounOf(reading, before)];
  return own !== undefined && other !== undefined && own !== other;
};

/** "41%, up from 38%", "12, not 14", "12 instead of 14" */
const isFormer = (pair: Pair): boolean => {
  const { tokens, item, word } = pair;
  if (isUpFrom(tokens, item.counted.first)) return true;
  if (word === 'from') return apart(pair) <= NEAR && !haveOtherNouns(pair);
  return apart(pair) <= NEAR && (word === 'not' || REPLACED.has(word));
};

/** Before the figure of another who has it: "107,350 votes [against] 101,817 for Ruiz". */
const AGAINST: ReadonlySet<string> = new Set(['against', 'to', 'and', ',', 'with']);

/** "Reform [44]", "Ruiz got [47%]" */
export const isAfterName = (tokens: readonly Token[], first: number): boolean => tokens[placeOfName(tokens, first)]?.tag === 'PROPN';

/** "61 seats, Reform [44]", "51% of the vote and Ruiz [47%]", "33 seats [to] 32": so much of the same has another. */
const isOfAnotherHolder = ({ tokens, item: { counted, quantity }, before, word }: Pair): boolean => {
  if (!before.link!.cue.attribute.held || counted.head !== undefined || quantity.value.change !== undefined || isFollowedByNoun(tokens, counted.last))
    return false;
  // "against 101,817 for Ruiz"
  if (tokens[counted.last]?.lower === 'for' && tokens[counted.last + 1]?.tag === 'PROPN') return AGAINST.has(word);
  if (word === 'to') return tokens[before.counted.last]?.lower === 'to' && counted.first === before.counted.last + 1;
  return isAfterName(tokens, counted.first);
};

const WAYS: readonly Way[] = [
  { rule: 'as much of the same has another', isSo: isOfAnotherHolder },
  { rule: PART, isSo: isPartOfBefore },
  { rule: FORMER, isSo: isFormer },
  {
    rule: 'from one figure to another',
    isSo: (pair) => pair.word === 'to' && pair.tokens[pair.before.quantity.first - 1]?.lower === 'from' && apart(pair) <= NEXT,
  },
  { rule: SAME_VERB, isSo: ({ item, word }) => isCount(item) && item.counted.head === undefined && word === 'and' },
];

const LISTS_ON: ReadonlySet<string> = new Set(['and', ',']);
/**
 * "including six pupils [and two teachers]", "of whom [three employees]": a kind of people that a figure tells the parts of another by, whatever their kind may
 * be counted by elsewhere. "Twelve hurt, including six pupils, and two teachers died" begins another clause.
 */
export const partOf = (reading: Reading, item: Item, own: Link | undefined, before: Item | undefined): Link | undefined => {
  if (!before?.link?.cue.attribute.countsPeople || item.person || !isCount(item) || (own && !isOfKind(own)) || !isOfPeople(nounOf(reading, item) ?? ''))
    return undefined;
  const { tokens } = reading.prose;
  const listed = before.link.rule === PART && item.counted.first === before.counted.last + 1 && LISTS_ON.has(tokens[before.counted.last]!.lower);
  if (!listed && !isPart(reading.prose, item.counted, item.quantity)) return undefined;
  const pair = { reading, tokens, item, before, word: tokens[item.counted.first - 1]!.lower };
  return isFollowedByVerb(pair) ? undefined : { cue: before.link.cue, rule: PART, cost: before.link.cost };
};
/** "six pupils", "three employees": counted by who they are, and by nothing that befell them. */
const isOfKind = ({ cue: { role, attribute } }: Link): boolean => role === 'counted' && attribute.members === true;

/** The figure before one that has no cue of its own; of "nine were hurt, two of them seriously, up [from five]" the whole. */
export const beforeIn = ({ prose }: Reading, items: readonly Item[], { counted, quantity }: Item): Item | undefined => {
  // 3,000 of them are of no "three provinces".
  const mayHold = (whole: Item): boolean => boundsOf(whole.quantity.value).high >= boundsOf(quantity.value).low;
  if (isPart(prose, counted, quantity)) return items.findLast(mayHold) ?? items.at(-1);
  return isUpFrom(prose.tokens, counted.first) ? items.findLast((each) => !isPart(prose, each.counted, each.quantity)) : items.at(-1);
};

/** The link of the figure before, where one without a cue of its own goes with it. */
export const inherited = (reading: Reading, item: Item, before: Item | undefined): Link | undefined => {
  if (!before?.link || item.quantity.rule === 'none' || dimensionOf(before.quantity.value) !== dimensionOf(item.quantity.value)) return undefined;
  const { cue, cost } = before.link;
  if (item.quantity.converted) return { cue, rule: 'conversion in brackets', cost };
  const { tokens } = reading.prose;
  const pair = { reading, tokens, item, before, word: tokens[item.counted.first - 1]?.lower ?? '' };
  const way = standsAlone(pair) ? undefined : WAYS.find(({ isSo }) => isSo(pair));
  return way && { cue, rule: way.rule, cost };
};

/** "one was hit in the back, the other [in the leg]" */
export const alike = ({ prose: { tokens } }: Reading, item: Item, before: Item | undefined): Link | undefined =>
  before?.link?.cue.people === true && isCount(item) && !/\btimes$/.test(item.quantity.value.unit) && isPartOfBody(tokens, item.counted.last)
    ? { ...before.link, rule: SAME_VERB }
    : undefined;
