/**
 * Lists of people that are one noun phrase: "a mother, son and little girl", "a farmer, his wife and two children". What is said of the list is said of all
 * of them, and they are counted together.
 */
import { PART_BEFORE, THEM } from '../../lexicon/anaphora.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import { DEMOGRAPHIC, WHOLE, YOUNG } from '../../lexicon/people.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf, someBetween } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import type { Item } from './item.js';
import { OF_ONE } from './predicate/words.js';
import { add, areAdded, JOINTS } from './sums.js';

const FINITE: ReadonlySet<Token['tag']> = new Set(['AUX', 'VERB']);
const HAILING = wordSet(['from', 'of', 'in']);
/** How many words may stand between two of a list. */
const BETWEEN = 7;

/** How two of a list are joined: by a comma alone, or by "and" and the like; both where a comma stands before the "and". */
interface Joint {
  readonly and: boolean;
  readonly comma: boolean;
}

/** What joins one to the next, past an age: "a woman, 34, and her son". */
const jointOf = (tokens: readonly Token[], from: number, to: number): Joint | undefined => {
  if (to <= from || to - from > BETWEEN) return undefined;
  let at = from;
  if (tokens[at]!.text === ',' && tokens[at + 1]?.tag === 'NUM' && tokens[at + 2]?.text === ',') at += 2;
  let [and, comma] = [false, false];
  // "a man from Arles and a woman of Brest"
  if (isOf(tokens[at], HAILING)) for (at += 1; at < to && (tokens[at]!.tag === 'PROPN' || tokens[at]!.tag === 'NUM'); at++);
  for (; at < to; at++) {
    const token = tokens[at]!;
    if (token.text === ',') comma = true;
    else if (isOf(token, JOINTS)) and = true;
    else if (token.tag !== 'DET' && token.tag !== 'PRON') return undefined;
  }
  return and || comma ? { and, comma } : undefined;
};

/** Whether the second only says who the first is: "the driver, [a 45-year-old man], and a passenger". */
const mayBeSame = (before: Item, item: Item): boolean =>
  before.person !== undefined && item.person !== undefined && (before.person.told === 'the') !== (item.person.told === 'the');

/**
 * Whether the second may only say of what sex or age the first is: "a driver, [a 45-year-old man], and a passenger" are two people or three. A boy or a girl is told
 * of in so many words.
 */
const mayTellOf = (tokens: readonly Token[], before: Item, item: Item): boolean => {
  const [a, b] = [before.counted.head, item.counted.head];
  if (before.person === undefined || item.person === undefined || a === undefined || b === undefined) return false;
  const [role, kind] = [singular(tokens[a]!), singular(tokens[b]!)];
  return (
    !DEMOGRAPHIC.has(role) &&
    DEMOGRAPHIC.has(kind) &&
    (!YOUNG.has(kind) || someBetween(tokens, item.counted.first, item.counted.last, ({ lower }) => lower === 'old'))
  );
};

const isDescribed = ({ person, quantity, counted }: Item): boolean =>
  person ? person.told !== 'name' && person.told !== 'pronoun' : counted.head !== undefined && dimensionOf(quantity.value) === 'count';

const figureOf = ({ quantity: { value } }: Item): number => value.figure ?? 0;

const isWhole = (tokens: readonly Token[], { person, counted: { head } }: Item): boolean =>
  person === undefined && head !== undefined && WHOLE.has(singular(tokens[head]!));

const INCLUDES = wordSet(['including', 'include', 'includes', 'included', 'whom']);
/** "31 people, [20 men and 11 women]", "four people, including [a boy and a girl]", "nine dead, of them [two men and a boy]": who they are that have been counted. */
const isPartOf = (tokens: readonly Token[], items: readonly Item[], members: readonly Item[]): boolean => {
  const { first } = members[0]!.counted;
  if (isOf(tokens[first - 1], INCLUDES) || (isOf(tokens[first - 1], THEM) && isOf(tokens[first - 2], PART_BEFORE))) return true;
  const total = members.reduce((sum, item) => sum + figureOf(item), 0);
  return items.some(
    (item) =>
      item.counted.first < first &&
      !item.person &&
      dimensionOf(item.quantity.value) === 'count' &&
      (figureOf(item) === total || (item.counted.last === first - 1 && isWhole(tokens, item))),
  );
};

/** It is counted, or it is not. */
const asNobodyOrOne = (item: Item): Item => {
  const { figure: _, ...value } = item.quantity.value;
  return { ...item, quantity: { ...item.quantity, value: { ...value, min: 0 } } };
};

/** The items of the list that begins with an item; fewer than two where none does. */
const membersFrom = (tokens: readonly Token[], items: readonly Item[], at: number): readonly Item[] => {
  const members: Item[] = [];
  const joints: Joint[] = [];
  let closed = false;
  for (const item of items.slice(at)) {
    if (dimensionOf(item.quantity.value) === 'age') continue;
    const before = members.at(-1);
    if (!isDescribed(item) || (before && closed)) break;
    if (before) {
      const joint = jointOf(tokens, before.counted.last, item.counted.first);
      if (!joint || !areAdded(tokens, before, item, members.length > 1)) break;
      closed = joint.and;
      joints.push(joint);
    }
    members.push(item);
  }
  if (!closed) return [];
  const [first] = members;
  const commas = joints.filter(({ and }) => !and).length;
  // "two students, a boy and a girl": the list tells who they are.
  const total = members.slice(1).reduce((sum, item) => sum + figureOf(item), 0);
  if (commas > 0 && (isWhole(tokens, first!) || (!first!.person && figureOf(first!) === total))) return [];
  if (!joints.at(-1)!.comma || members.length < 3) return members;
  return members
    .filter((item, i) => i === 0 || joints[i - 1]!.and || !mayBeSame(members[i - 1]!, item))
    .map((item, i, kept) => (i > 0 && i < kept.length - 1 && mayTellOf(tokens, kept[i - 1]!, item) ? asNobodyOrOne(item) : item));
};

/** "killed a man and [two women were hurt]", "a boy and [a girl was]": the last of the list begins another clause. */
const goesOnAnew = ({ prose: { tokens } }: Reading, { cues }: Line, members: readonly Item[]): boolean => {
  const last = members.at(-1)!;
  const verb = tokens[last.counted.last]?.tag === 'ADV' ? last.counted.last + 1 : last.counted.last;
  if (!FINITE.has(tokens[verb]?.tag ?? 'X')) return false;
  const { first } = members[0]!.counted;
  const isObject = cues.some((cue) => (cue.role === 'done' || cue.role === 'of') && (cue.last === first || (cue.role === 'of' && cue.last === first - 1)));
  return isOf(tokens[verb], OF_ONE) || (isObject && (!last.person || tokens[verb]!.tag === 'VERB'));
};

const together = ({ prose: { tokens, text } }: Reading, members: readonly Item[]): Item => {
  const [first, last] = [members[0]!, members.at(-1)!];
  const words = text.slice(tokens[first.counted.first]!.start, tokens[last.counted.last - 1]!.end);
  const value = members.slice(1).reduce((sum, { quantity }) => add(sum, quantity.value, words), first.quantity.value);
  return {
    quantity: { ...first.quantity, value },
    counted: { first: first.counted.first, last: last.counted.last, head: last.counted.head!, many: true },
    link: undefined,
    person: undefined,
    members,
  };
};

/** The items of a sentence, those of a list as one. */
export const asLists = (reading: Reading, line: Line, items: readonly Item[]): readonly Item[] => {
  if (items.length < 2) return items;
  const { tokens } = reading.prose;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const members = isDescribed(items[i]!) ? membersFrom(tokens, items, i) : [];
    if (members.length > 1 && !isPartOf(tokens, items, members) && !goesOnAnew(reading, line, members)) {
      const whole = together(reading, members);
      out.push(whole);
      // The ages within the list stay what they are.
      for (i += 1; i < items.length && items[i]!.counted.first < whole.counted.last; i++)
        if (dimensionOf(items[i]!.quantity.value) === 'age') out.push(items[i]!);
      i -= 1;
    } else out.push(items[i]!);
  }
  return out;
};
