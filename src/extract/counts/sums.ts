/**
 * Figures of groups that make up people in general, added up.
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { DEMOGRAPHIC, SEVERAL_PEOPLE, isOfPeople } from '../../lexicon/people.js';
import type { Quantity } from '../../model/quantity.js';
import type { Token } from '../language.js';
import type { Reading } from '../reading.js';
import type { Item } from './item.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import { OWNERS } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** The rule of a figure that is no word of the text but the sum of several. */
export const ADDED_UP = 'groups of people added up';

export const add = (a: Quantity, b: Quantity, words: string): Quantity => {
  const sum = (x: number | undefined, y: number | undefined): number | undefined => (x === undefined || y === undefined ? undefined : x + y);
  const [min, max, figure] = [sum(a.min, b.min), sum(a.max, b.max), sum(a.figure, b.figure)];
  return {
    ...(figure === undefined ? {} : { figure }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: 'people',
    ...(a.approximate || b.approximate ? { approximate: true as const } : {}),
    words,
  };
};

/** "men", "children", "17-year-olds" */
const isGeneral = (head: string): boolean => DEMOGRAPHIC.has(head) || head === 'old';

/** What joins two of a list: "and", "along with", "as well as"; "his". */
export const JOINTS = wordSet(['and', 'along', 'together', 'with', 'as', 'well']);

/** The longest aside that tells who some of them are. */
const ASIDE = 10;
/** Behind "three women[, including Ruiz,] and two men": where the aside ends. */
const pastIncluded = (tokens: readonly Token[], from: number, to: number): number => {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'including') return from;
  const close = tokens.slice(from + 1, Math.min(to, from + 1 + ASIDE)).findIndex(({ text }) => text === ',');
  return close < 0 ? from : from + 1 + close;
};

const isListed = (tokens: readonly Token[], before: Item, item: Item): boolean => {
  const to = item.counted.first;
  const from = pastIncluded(tokens, before.counted.last, to);
  if (to <= from || to - from > 4) return false;
  // "One person, a man in his twenties, was": a comma alone tells who it is.
  if (before.link?.rule !== ADDED_UP && !tokens.slice(from, to).some((token) => isOf(token, JOINTS))) return false;
  for (let i = from; i < to; i++) if (!isOf(tokens[i], JOINTS) && tokens[i]!.text !== ',' && tokens[i]!.tag !== 'DET' && !isOf(tokens[i], OWNERS)) return false;
  return true;
};

const areOfPeople = (head: string): boolean => isGeneral(head) || isOfPeople(head) || SEVERAL_PEOPLE.has(head);

/** Two told of one by one, without a name; or two groups of people in general, not of one sort; `chained` where those before are a sum already. */
export const areAdded = (tokens: readonly Token[], before: Item, item: Item, chained: boolean): boolean => {
  const headOf = ({ counted: { head } }: Item): string => (head === undefined ? '' : singular(tokens[head]!));
  // "two others", "two other men"
  const isOthers = (others: Item): boolean =>
    headOf(others) === 'other' || (isGeneral(headOf(others)) && tokens[others.quantity.number.last]?.lower === 'other');
  if (before.part || item.part) return false;
  if (before.person && item.person) return before.person.told !== 'name' && item.person.told !== 'name';
  // "Ruiz and two others were killed"
  if (before.person && isOthers(item)) return true;
  // "a mother and her three children", "himself and two others"
  if (before.person && !item.person && before.person.told !== 'name') return areOfPeople(headOf(item));
  // "two officers and a deputy died": people, and one more of them.
  if (item.person?.told === 'a' && !before.person && areOfPeople(headOf(before))) return true;
  if (before.person?.told === 'name') return false;
  // "a mother, a father and two of their sons"
  if (chained) return item.person ? item.person.told !== 'name' : areOfPeople(headOf(item));
  const [one, other] = [headOf(before), headOf(item)];
  return isGeneral(one) && isGeneral(other) && (one !== other || other === 'old');
};

/** A list that was linked as one. */
const asSum = (item: Item): Item =>
  item.members && item.link ? { ...item, counted: { first: item.counted.first, last: item.counted.last }, link: { ...item.link, rule: ADDED_UP } } : item;

/** "two men and a woman were killed": one figure, of people. Only groups that make up people in general are added. */
export const joined = (reading: Reading, items: readonly Item[]): readonly Item[] => {
  const { tokens } = reading.prose;
  const out: Item[] = [];
  for (const each of items) {
    const item = asSum(each);
    // The age of one of them ("a 13-year-old and two men") is no link of the chain.
    const at = out.findLastIndex(({ quantity }) => dimensionOf(quantity.value) !== 'age');
    const before = out[at];
    if (before?.link && item.link?.cue === before.link.cue && isListed(tokens, before, item) && areAdded(tokens, before, item, before.link.rule === ADDED_UP)) {
      const words = reading.prose.text.slice(tokens[before.quantity.first]!.start, tokens[item.counted.last - 1]!.end);
      out[at] = {
        quantity: { ...before.quantity, value: add(before.quantity.value, item.quantity.value, words) },
        counted: { first: before.counted.first, last: item.counted.last },
        link: { cue: before.link.cue, rule: ADDED_UP, cost: before.link.cost },
        person: undefined,
      };
    } else out.push(item);
  }
  return out;
};
